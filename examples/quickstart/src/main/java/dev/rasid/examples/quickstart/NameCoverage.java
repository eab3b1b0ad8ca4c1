package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import java.util.EnumMap;
import java.util.Map;

/** How many gold mentions each way of finding names finds, by type. Used by one thread. */
final class NameCoverage {
  private final Map<EntityType, Counts> types = new EnumMap<>(EntityType.class);

  /**
   * The counts of one type, or of all.
   *
   * @param gold how many mentions there are
   * @param lexicon how many are found if only lexicons are asked
   * @param tagger how many are found if only the tagger is asked
   * @param either how many of these two find at least once
   * @param together how many are found if both work together
   * @param lost how many one of the two finds alone, but not both together
   * @param none how many are found in none of the three ways
   */
  record Counts(int gold, int lexicon, int tagger, int either, int together, int lost, int none) {
    static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0, 0);

    private static Counts of(boolean lexicon, boolean tagger, boolean together) {
      boolean either = lexicon || tagger;
      return new Counts(
          1,
          lexicon ? 1 : 0,
          tagger ? 1 : 0,
          either ? 1 : 0,
          together ? 1 : 0,
          either && !together ? 1 : 0,
          either || together ? 0 : 1);
    }

    private Counts plus(Counts other) {
      return new Counts(
          gold + other.gold,
          lexicon + other.lexicon,
          tagger + other.tagger,
          either + other.either,
          together + other.together,
          lost + other.lost,
          none + other.none);
    }
  }

  /** Adds a gold mention, and which ways find it. */
  void add(EntityType type, boolean lexicon, boolean tagger, boolean together) {
    types.merge(type, Counts.of(lexicon, tagger, together), Counts::plus);
  }

  Counts of(EntityType type) {
    return types.getOrDefault(type, Counts.ZERO);
  }

  Counts all() {
    return types.values().stream().reduce(Counts.ZERO, Counts::plus);
  }
}
