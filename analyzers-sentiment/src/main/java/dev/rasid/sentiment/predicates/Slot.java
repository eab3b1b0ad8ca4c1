package dev.rasid.sentiment.predicates;

import dev.rasid.sentiment.tables.Folding;
import java.util.List;

/**
 * Where a holder or target stands beside its predicate.
 *
 * @param kind how it is marked
 * @param words the folded words of a preposition, such as {@code من اجل}; empty for the others
 */
public record Slot(Kind kind, List<String> words) {
  static final Slot SUBJECT = new Slot(Kind.SUBJECT, List.of());
  public static final Slot OBJECT = new Slot(Kind.OBJECT, List.of());
  public static final Slot POSSESSOR = new Slot(Kind.POSSESSOR, List.of());

  /** How an argument is marked. */
  public enum Kind {
    SUBJECT,
    OBJECT,
    /** The genitive of a noun, or the pronoun on it. */
    POSSESSOR,
    PREPOSITION
  }

  public static Slot preposition(String words) {
    return new Slot(Kind.PREPOSITION, List.of(Folding.key(words).split(" ", -1)));
  }

  public boolean isPreposition() {
    return kind == Kind.PREPOSITION;
  }

  /** The name in evidence: {@code object}, or the preposition. */
  public String label() {
    return isPreposition()
        ? String.join(" ", words)
        : kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
