package dev.rasid.sentiment.targets;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells which things the reader knows, so that a verdict may be said of them. */
final class KnownThings {
  /** "Last week": when it was, and not what. */
  private static final Set<String> TIMES = FunctionWords.set("stretch-of-time");

  /** Prepositions with a pronoun on them, which are no noun with its owner. */
  private static final Set<String> OF_US = FunctionWords.set("preposition-of-us");

  private static final Set<String> THIS = FunctionWords.set("this");

  private final Words words;

  KnownThings(Words words) {
    this.words = words;
  }

  /**
   * "The decision", "his decision", "what happens", "this decision", "the decision of X": a thing
   * that the reader knows.
   */
  boolean isKnown(Party party) {
    if (TIMES.contains(words.key(party.first()))) {
      return false;
    }
    return words.key(party.first()).startsWith("ال")
        || words.key(party.first()).equals("ما")
        || words.key(party.first()).equals("اي")
        || words.key(party.last()).startsWith("ال")
        || (words.has(party.last(), SegmentRole.PRONOUN)
            && !OF_US.contains(words.key(party.last())))
        || words.isNamed(party.last())
        || (party.last() > party.first() && THIS.contains(words.key(party.first())));
  }
}
