package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of an article that mean one thing; grows while the article is read. */
final class Group {
  private final List<Found> names = new ArrayList<>();
  private @Nullable Entity entity;

  Group(Found introducing, @Nullable Entity known) {
    names.add(introducing);
    entity = known;
  }

  /** The names in the order they were added. */
  List<Found> names() {
    return names;
  }

  void add(Found name) {
    names.add(name);
  }

  /** What the lexicon knows it as, or null. */
  @Nullable Entity known() {
    return entity;
  }

  void know(Entity known) {
    entity = known;
  }

  /** Whether it can be the thing with this id as far as the lexicon knows. */
  boolean mayBe(@Nullable Entity other) {
    return entity == null || other == null || entity.id().equals(other.id());
  }

  /** How many tokens before the given one it was named last; large if only later. */
  int distance(int token) {
    int nearest = Integer.MAX_VALUE;
    for (Found name : names) {
      if (name.first() < token) {
        nearest = Math.min(nearest, token - name.first());
      }
    }
    return nearest;
  }
}
