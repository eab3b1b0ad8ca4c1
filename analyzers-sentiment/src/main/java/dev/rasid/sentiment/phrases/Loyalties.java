package dev.rasid.sentiment.phrases;

import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells where a crowd or band is followed by the one or the thing that it stands up for. */
final class Loyalties {
  /** Those who defend something. */
  private static final Set<String> STANDING_FOR = FunctionWords.set("standing-for");

  /** Adjectives of a band that tell whose it is. */
  private static final Set<String> ALLEGIANT = FunctionWords.set("allegiant");

  private final Words words;
  private final Nouns nouns;

  Loyalties(Words words, Nouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** "The defenders of human rights": what they stand up for is no object. */
  boolean isStandingFor(int preposition, int end) {
    return preposition + 1 < end
        && !words.isNamed(preposition)
        && words.key(preposition).equals("عن")
        && !words.isNamed(preposition + 1)
        && nouns.isNoun(preposition + 1, true)
        && !words.isNamed(preposition - 1)
        && STANDING_FOR.contains(words.key(preposition - 1));
  }

  /** "The forces loyal to Y": whom an adjective of a band is about. */
  boolean isOfAllegiance(Extent extent, int token) {
    return (extent.body || extent.people)
        && !extent.titled
        && words.preposition(token) == 'ل'
        && token == extent.last + 1
        && token > extent.head + 1
        && !words.isNamed(token - 1)
        && ALLEGIANT.contains(words.key(token - 1))
        && nouns.isBodyWord(token);
  }
}
