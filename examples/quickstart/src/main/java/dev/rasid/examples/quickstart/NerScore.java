package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How many entities are right, by type. One is right if the gold has the same tokens with the same
 * type. Immutable.
 */
final class NerScore {
  static final NerScore NONE = new NerScore(new EnumMap<>(EntityType.class));

  private final Map<EntityType, Counts> types;

  private NerScore(Map<EntityType, Counts> types) {
    this.types = types;
  }

  /**
   * The counts of one type, or of all.
   *
   * @param gold how many there are
   * @param found how many were found, right or wrong
   * @param right how many of them are right
   */
  record Counts(int gold, int found, int right) {
    static final Counts ZERO = new Counts(0, 0, 0);

    /** The share of the found ones that are right, from 0 to 1; 0 if none was found. */
    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** The share of the gold ones that were found, from 0 to 1; 0 if there are none. */
    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of the two, from 0 to 1. */
    double f1() {
      return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    Counts plus(Counts other) {
      return new Counts(gold + other.gold, found + other.found, right + other.right);
    }
  }

  /** Scores what was found in one document. */
  static NerScore of(Set<TokenEntity> gold, Set<TokenEntity> found) {
    Map<EntityType, Counts> types = new EnumMap<>(EntityType.class);
    for (TokenEntity entity : gold) {
      types.merge(entity.type(), new Counts(1, 0, found.contains(entity) ? 1 : 0), Counts::plus);
    }
    for (TokenEntity entity : found) {
      types.merge(entity.type(), new Counts(0, 1, 0), Counts::plus);
    }
    return new NerScore(types);
  }

  /** Returns the score of two documents, or more, together. */
  NerScore plus(NerScore other) {
    Map<EntityType, Counts> sum = new EnumMap<>(EntityType.class);
    sum.putAll(types);
    other.types.forEach((type, counts) -> sum.merge(type, counts, Counts::plus));
    return new NerScore(sum);
  }

  /** The counts of a type. */
  Counts of(EntityType type) {
    return types.getOrDefault(type, Counts.ZERO);
  }

  /** The counts of all types together, from which micro averages come. */
  Counts all() {
    return types.values().stream().reduce(Counts.ZERO, Counts::plus);
  }
}
