package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What remains of a story when its articles are forgotten.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param id the story's id
 * @param label its most telling headline, of the time when it had the most members at once
 * @param reports how many articles it ever had, by the events that told of them
 * @param first when its first article was published
 * @param last when its latest was
 * @param entities ids of what it is most about, of the time of the label
 * @param outlets who reported it, in order of first report
 * @param firstReporter the outlet of its first article; empty if that does not say
 */
public record StorySummary(
    String id,
    String label,
    int reports,
    Instant first,
    Instant last,
    List<String> entities,
    List<String> outlets,
    String firstReporter) {
  /** Copies the lists. */
  public StorySummary {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(label, "label must not be null");
    entities = List.copyOf(entities);
    outlets = List.copyOf(outlets);
  }

  /** The summary with what a story is now; its label and entities are kept if it was larger. */
  StorySummary with(Story story, boolean larger) {
    Set<String> all = new LinkedHashSet<>(outlets);
    all.addAll(story.outlets());
    return new StorySummary(
        id,
        larger ? story.label() : label,
        reports,
        story.first(),
        story.last().isAfter(last) ? story.last() : last,
        larger ? story.entities() : entities,
        List.copyOf(all),
        story.firstReporter());
  }

  StorySummary reports(int count) {
    return new StorySummary(id, label, count, first, last, entities, outlets, firstReporter);
  }

  void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    StateFile.writeText(out, label);
    out.writeInt(reports);
    StateTime.write(out, first);
    StateTime.write(out, last);
    writeAll(out, entities);
    writeAll(out, outlets);
    StateFile.writeText(out, firstReporter);
  }

  static StorySummary read(DataInputStream in) throws IOException {
    return new StorySummary(
        StateFile.readText(in),
        StateFile.readText(in),
        in.readInt(),
        StateTime.read(in),
        StateTime.read(in),
        readAll(in),
        readAll(in),
        StateFile.readText(in));
  }

  private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      StateFile.writeText(out, text);
    }
  }

  private static List<String> readAll(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(StateFile.readText(in));
    }
    return texts;
  }
}
