package dev.rasid.monitor;

import dev.rasid.annotation.EntityType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many reports a day had, and how many named each entity. Grows; never shrinks. */
final class SpikeDay {
  /** How many articles are remembered as examples of an entity's day. */
  static final int EXAMPLES = 3;

  private final SortedMap<String, Attention> entities = new TreeMap<>();
  private int reports;

  /** An article that may be shown. */
  record Example(Instant time, String id) {
    static final Comparator<Example> ORDER =
        Comparator.comparing(Example::time).thenComparing(Example::id);
  }

  /** What an entity got on the day. */
  static final class Attention {
    private EntityName name;
    private List<Example> examples = List.of();
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
    List<Example> examples() {
      return examples;
    }

    private void add(EntityName another, int more, List<Example> shown) {
      name = better(another, name) ? another : name;
      count = Math.addExact(count, more);
      if (!shown.isEmpty()) {
        List<Example> all = new ArrayList<>(examples);
        all.addAll(shown);
        examples = all.stream().distinct().sorted(Example.ORDER).limit(EXAMPLES).toList();
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

  void add(EntityName name, int more, List<Example> examples) {
    entities.computeIfAbsent(name.id(), id -> new Attention(name)).add(name, more, examples);
  }

  void merge(SpikeDay other) {
    addReports(other.reports);
    other.entities.values().forEach(it -> add(it.name, it.count, it.examples));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(reports);
    out.writeInt(entities.size());
    for (Attention attention : entities.values()) {
      StateFile.writeText(out, attention.name.id());
      out.writeByte(attention.name.type().ordinal());
      StateFile.writeText(out, attention.name.name());
      out.writeInt(attention.count);
      out.writeByte(attention.examples.size());
      for (Example example : attention.examples) {
        StateTime.write(out, example.time());
        StateFile.writeText(out, example.id());
      }
    }
  }

  static SpikeDay read(DataInputStream in) throws IOException {
    SpikeDay day = new SpikeDay();
    day.addReports(in.readInt());
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String id = StateFile.readText(in);
      EntityType type = EntityType.values()[in.readByte()];
      EntityName name = new EntityName(id, type, StateFile.readText(in));
      int count = in.readInt();
      List<Example> examples = new ArrayList<>();
      for (int shown = in.readByte(); shown > 0; shown--) {
        Instant time = StateTime.read(in);
        examples.add(new Example(time, StateFile.readText(in)));
      }
      if (count < 0 || day.reports < 0) {
        throw new StateFormatException("count " + count + " of " + id + " is negative");
      }
      day.add(name, count, examples);
    }
    return day;
  }
}
