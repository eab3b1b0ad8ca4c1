package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names of an article that mean one thing; grows while the article is read. */
final class Group {
  /** Further spellings of one thing are hardly more of the same, and not compared. */
  private static final int MOST_FORMS = 16;

  private final int number;
  private final Set<String> forms = new HashSet<>();
  private final List<Found> spellings = new ArrayList<>();
  private final Set<String> clues = new HashSet<>();
  private final TreeSet<Integer> tokens = new TreeSet<>();
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
    boolean another = spellings.size() < MOST_FORMS && forms.add(name.form());
    if (another) {
      spellings.add(name);
    }
    return another;
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
    Integer before = tokens.lower(token);
    return before == null ? Integer.MAX_VALUE : token - before;
  }
}
