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

  /** What a crowd is out for or shouts. */
  private static final Set<String> VOICES = FunctionWords.set("voice");

  private static final int LONGEST_DESCRIBED = 6;
  private static final int FURTHEST_VOICE = 3;

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
    if (cue > start && words.isNamed(cue - 1) && isBand(words.unit(cue - 1))) {
      return phrases.party(words.unit(cue - 1));
    }
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

  /** "Large protests hostile to X": the crowd whose noun stands before its adjectives; or null. */
  public @Nullable Party voice(int cue, int start) {
    for (int i = cue - 1; i >= start && cue - i <= FURTHEST_VOICE; i--) {
      if (words.isNamed(i) ? !words.unit(i).isAdjective() : !words.isWord(i)) {
        return null;
      }
      if (!words.isNamed(i) && VOICES.contains(words.stem(i))) {
        return phrases.crowd(i);
      }
      if (!words.isNamed(i) && !words.key(i).endsWith("ه")) {
        return null;
      }
    }
    return null;
  }

  /** "Syrian forces", where the article calls some body so: a name without an article. */
  private boolean isBand(Unit unit) {
    return unit.type() == EntityType.ORG
        && unit.isBare()
        && unit.last() > unit.first()
        && !words.key(unit.first()).startsWith("ال")
        && !words.key(unit.last()).startsWith("ال")
        && phrases.isBodyWord(unit.first());
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
