package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a word of allegiance right behind describes: "forces backed by X". */
public final class Allegiances {
  private static final Set<String> ALLEGIANCES = PredicateSets.of("allegiance");

  private static final int LONGEST_DESCRIBED = 6;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  public Allegiances(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  public static boolean isAllegiance(Predicate predicate) {
    return ALLEGIANCES.contains(predicate.id());
  }

  /** A band, or those of a nation, without an article; null if no such phrase ends before. */
  public @Nullable Party described(int cue, int start) {
    for (int from = Math.max(start, cue - LONGEST_DESCRIBED); from < cue; from++) {
      if (words.isNamed(from) || !words.isWord(from) || verbs.isVerb(from)) {
        continue;
      }
      Phrase phrase = phrases.at(from, cue);
      if (phrase == null || phrase.last() + 1 != cue || words.isNamed(phrase.head())) {
        continue;
      }
      boolean band =
          phrases.isPeople(phrase.head())
              || verbs.is(phrase.head(), FunctionWords.BODY)
              || phrases.isBody(phrase.head());
      boolean owned = phrase.owner() != null && !isLikeAdjective(cue - 1);
      if (!band || owned || words.key(phrase.head()).startsWith("ال")) {
        return null;
      }
      Party party = phrase.party();
      return party.kind() == Party.Kind.UNNAMED ? party : phrases.crowd(phrase.head());
    }
    return null;
  }

  /** "Syrian groups": the name of a country is written like its adjective. */
  private boolean isLikeAdjective(int token) {
    return words.isNamed(token)
        && words.unit(token).type() == EntityType.LOC
        && words.key(token).endsWith("يه");
  }

  /** "Backed Iran-wise": the nation of an adverb, or null. */
  public @Nullable Party adverb(int token, int end) {
    if (token >= end || !words.isNamed(token)) {
      return null;
    }
    Unit unit = words.unit(token);
    return unit.isAdjective() && unit.isBare() && words.key(unit.last()).endsWith("ا")
        ? phrases.party(unit)
        : null;
  }
}
