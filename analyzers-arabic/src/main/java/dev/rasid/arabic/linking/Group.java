package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of an article that mean one thing; grows while the article is read. */
final class Group {
  /** Further spellings of one thing are hardly more of the same, and not compared. */
  private static final int MOST_FORMS = 16;

  private final int number;
  private final List<Found> spellings = new ArrayList<>(2);
  private final Set<String> clues = new HashSet<>(4);
  private final NamedAt tokens = new NamedAt();
  private Found fullest;
  private @Nullable Entity entity;

  Group(int number, Found introducing, @Nullable Entity known) {
    this.number = number;
    fullest = introducing;
    entity = known;
    add(introducing);
  }

  /** Its place among the groups of its kind, in the order in which they were introduced. */
  int number() {
    return number;
  }

  /** Adds a name; returns whether it is one to compare others with. */
  boolean add(Found name) {
    tokens.add(name.first());
    if (name.form().length() > fullest.form().length()) {
      fullest = name;
    }
    if (spellings.size() == MOST_FORMS) {
      return false;
    }
    for (Found other : spellings) {
      if (other.form().equals(name.form())) {
        return false;
      }
    }
    spellings.add(name);
    return true;
  }

  /** One name for each form, those that came first. */
  List<Found> spellings() {
    return spellings;
  }

  /** The clues that it is filed under; {@link Groups} adds to them. */
  Set<String> clues() {
    return clues;
  }

  /** The longest name, the first of those. */
  Found fullest() {
    return fullest;
  }

  /** What the lexicon knows it as, or null. */
  @Nullable Entity known() {
    return entity;
  }

  void know(Entity known) {
    entity = known;
  }

  /** Whether it can be this thing as far as the lexicon knows. */
  boolean mayBe(@Nullable Entity other) {
    return entity == null || other == null || entity.id().equals(other.id());
  }

  /** How many tokens before the given one it was named last; large if only later. */
  int distance(int token) {
    int before = tokens.lastBefore(token);
    return before < 0 ? Integer.MAX_VALUE : token - before;
  }
}
