package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells whether what somebody wants, decides or plans is something that takes a side. */
final class Undertakings {
  /** Verbs of the will, of which most objects are private. */
  private static final Set<String> OF_UNDERTAKINGS = PredicateSets.of("of-undertakings");

  private static final Set<String> NOUNS = FunctionWords.set("undertaking");
  private static final Set<String> WANTING = Set.of("want-doing", "wish-doing");

  private static final Set<String> OWN_ENDS = FunctionWords.set("own-end");

  private final Words words;
  private final Ends ends;

  Undertakings(Words words, Ends ends) {
    this.words = words;
    this.ends = ends;
  }

  static boolean mayBeObject(Predicate predicate, String key) {
    return OF_UNDERTAKINGS.contains(predicate.id()) && NOUNS.contains(key);
  }

  /** Whether a phrase is what somebody undertakes, whoever has a part in it. */
  boolean isUndertaken(Phrase phrase, Predicate predicate) {
    return OF_UNDERTAKINGS.contains(predicate.id()) && isNoun(phrase.head());
  }

  /** The stem of a short one keeps the preposition on it. */
  private boolean isNoun(int token) {
    return NOUNS.contains(words.stem(token))
        || (words.preposition(token) != 0 && NOUNS.contains(words.key(token).substring(1)));
  }

  /** "Intends to open the border", not "wants a house"; who resigns is not against his office. */
  boolean isPrivate(Phrase phrase, Predicate predicate) {
    if (!OF_UNDERTAKINGS.contains(predicate.id())) {
      return false;
    }
    int head = phrase.head();
    String stem = words.stem(head);
    boolean wanted = WANTING.contains(predicate.id()) && phrase.owner() != null;
    return words.isNamed(head)
        || (OWN_ENDS.contains(stem) && !wanted)
        || !(isNoun(head) || ends.isEnd(head));
  }
}
