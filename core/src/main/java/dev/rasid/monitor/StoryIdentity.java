package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;

/**
 * What stays of a story when its first members are forgotten.
 *
 * @param id the story's id
 * @param first when its first member was published
 * @param firstReporter the outlet of its first member, or empty
 */
record StoryIdentity(String id, Instant first, String firstReporter)
    implements Comparable<StoryIdentity> {
  private static final Comparator<StoryIdentity> ORDER =
      Comparator.comparing(StoryIdentity::first)
          .thenComparing(StoryIdentity::id)
          .thenComparing(StoryIdentity::firstReporter);

  static StoryIdentity of(StoryArticle first) {
    return new StoryIdentity("story:" + first.id(), first.time(), first.outlet());
  }

  StoryIdentity again() {
    return new StoryIdentity(id + "+", first, firstReporter);
  }

  @Override
  public int compareTo(StoryIdentity other) {
    return ORDER.compare(this, other);
  }

  void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    StateTime.write(out, first);
    StateFile.writeText(out, firstReporter);
  }

  static StoryIdentity read(DataInputStream in) throws IOException {
    return new StoryIdentity(StateFile.readText(in), StateTime.read(in), StateFile.readText(in));
  }
}
