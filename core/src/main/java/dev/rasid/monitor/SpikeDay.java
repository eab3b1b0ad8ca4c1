package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many reports a day had, and how many named each entity. Grows; never shrinks. */
final class SpikeDay {
  /** How many articles are remembered as examples of an entity's day. */
  static final int EXAMPLES = 3;

  private final SortedMap<String, Attention> entities = new TreeMap<>();
  private int reports;

  /** What an entity got on the day. */
  static final class Attention {
    private EntityName name;
    private List<ArticleRef> examples = List.of();
    private int count;

    private Attention(EntityName name) {
      this.name = name;
    }

    int count() {
      return count;
    }

    EntityName name() {
      return name;
    }

    /** The first articles of the day. */
    List<ArticleRef> examples() {
      return examples;
    }

    private void add(EntityName another, int more, List<ArticleRef> shown) {
      name = better(another, name) ? another : name;
      count = Math.addExact(count, more);
      if (!shown.isEmpty()) {
        List<ArticleRef> all = new ArrayList<>(examples);
        all.addAll(shown);
        examples = all.stream().distinct().sorted().limit(EXAMPLES).toList();
      }
    }

    /** A name is better than an id that stands for it; of two names either may be right. */
    private static boolean better(EntityName one, EntityName other) {
      boolean named = !one.name().equals(one.id());
      boolean otherNamed = !other.name().equals(other.id());
      return named != otherNamed ? named : one.compareTo(other) < 0;
    }
  }

  int reports() {
    return reports;
  }

  SortedMap<String, Attention> entities() {
    return entities;
  }

  int count(String entity) {
    Attention attention = entities.get(entity);
    return attention == null ? 0 : attention.count();
  }

  void addReports(int more) {
    reports = Math.addExact(reports, more);
  }

  void add(EntityName name, int more, List<ArticleRef> examples) {
    entities.computeIfAbsent(name.id(), id -> new Attention(name)).add(name, more, examples);
  }

  void merge(SpikeDay other) {
    addReports(other.reports);
    other.entities.values().forEach(it -> add(it.name, it.count, it.examples));
  }

  /** Writes each article once, however many entities it is an example of. */
  void write(DataOutputStream out) throws IOException {
    SortedMap<ArticleRef, Integer> shown = new TreeMap<>();
    entities.values().forEach(it -> it.examples.forEach(example -> shown.put(example, 0)));
    out.writeInt(reports);
    out.writeInt(shown.size());
    int place = 0;
    for (Map.Entry<ArticleRef, Integer> entry : shown.entrySet()) {
      entry.getKey().write(out);
      entry.setValue(place++);
    }
    out.writeInt(entities.size());
    for (Attention attention : entities.values()) {
      attention.name.write(out);
      out.writeInt(attention.count);
      out.writeByte(attention.examples.size());
      for (ArticleRef example : attention.examples) {
        out.writeInt(shown.getOrDefault(example, -1));
      }
    }
  }

  static SpikeDay read(DataInputStream in) throws IOException {
    SpikeDay day = new SpikeDay();
    day.addReports(in.readInt());
    List<ArticleRef> shown = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      shown.add(ArticleRef.read(in));
    }
    for (int left = in.readInt(); left > 0; left--) {
      EntityName name = EntityName.read(in);
      int count = in.readInt();
      if (count < 0 || day.reports < 0) {
        throw new StateFormatException("count " + count + " of " + name.id() + " is negative");
      }
      List<ArticleRef> examples = new ArrayList<>();
      for (int more = in.readByte(); more > 0; more--) {
        examples.add(shown.get(in.readInt()));
      }
      day.add(name, count, examples);
    }
    return day;
  }
}
