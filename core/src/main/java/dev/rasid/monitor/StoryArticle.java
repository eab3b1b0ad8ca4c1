package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;

/**
 * What a story tracker keeps of a report.
 *
 * @param id the article's id
 * @param time when it was published
 * @param outlet who published it, or empty
 * @param headline its headline on one line, or empty
 * @param words the words of the report, the headline's among them
 * @param names the entities it names
 * @param title the words of the headline alone
 * @param entities the ids of the entities, in the order of {@code names}
 */
@SuppressWarnings("ArrayRecordComponent") // hidden, never compared
record StoryArticle(
    String id,
    Instant time,
    String outlet,
    String headline,
    Bag words,
    Bag names,
    Bag title,
    String[] entities) {
  /** Earliest first; articles of one instant by their ids, so that the order is total. */
  static final Comparator<StoryArticle> BY_TIME =
      Comparator.comparing(StoryArticle::time).thenComparing(StoryArticle::id);

  void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    StateTime.write(out, time);
    StateFile.writeText(out, outlet);
    StateFile.writeText(out, headline);
    words.write(out);
    names.write(out);
    title.write(out);
    for (String entity : entities) {
      StateFile.writeText(out, entity);
    }
  }

  static StoryArticle read(DataInputStream in) throws IOException {
    String id = StateFile.readText(in);
    Instant time = StateTime.read(in);
    String outlet = StateFile.readText(in);
    String headline = StateFile.readText(in);
    Bag words = Bag.read(in);
    Bag names = Bag.read(in);
    Bag title = Bag.read(in);
    String[] entities = new String[names.size()];
    for (int i = 0; i < entities.length; i++) {
      entities[i] = StateFile.readText(in);
    }
    return new StoryArticle(id, time, outlet, headline, words, names, title, entities);
  }
}
