package dev.rasid.sentiment.phrases;

import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells behind which words of a noun phrase no genitive stands: "several states | the council". */
final class GenitiveEnds {
  /** What one puts to somebody, behind the verb and its subject. */
  private static final Set<String> CHARGES = FunctionWords.set("charge");

  /** Words that count an indefinite noun. */
  private static final Set<String> SEVERAL = FunctionWords.set("several");

  /** What is decided, agreed to and rejected. */
  private static final Set<String> PROPOSALS = FunctionWords.set("proposal");

  private final Words words;
  private final Verbs verbs;
  private final Nouns nouns;
  private final Adjectives adjectives;

  GenitiveEnds(Words words, Verbs verbs, Nouns nouns, Adjectives adjectives) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.adjectives = adjectives;
  }

  /** Whether a word of a phrase lets no genitive follow. */
  boolean isClosed(Extent extent, int token) {
    return isIndefinite(token) || isOfCrowd(extent, token);
  }

  /** Whether a noun with an article opens a phrase of its own. */
  boolean isNew(Extent extent, int token) {
    return isNewNoun(token) || isThing(extent, token);
  }

  /** "Israeli sources", "officials": behind such a word without an article no genitive stands. */
  private boolean isIndefinite(int token) {
    String key = words.key(token);
    if (key.startsWith("ال")) {
      return false;
    }
    return words.isNamed(token)
        ? words.unit(token).isAdjective() && words.unit(token).isBare()
        : (key.endsWith("ون") && nouns.isPeople(token)) || isSeveral(token);
  }

  /** "Several states": what such a word counts is indefinite. */
  private boolean isSeveral(int token) {
    return token > 0 && !words.isNamed(token - 1) && SEVERAL.contains(words.key(token - 1));
  }

  /** "European states": behind an adjective of a crowd without an article no genitive stands. */
  private boolean isOfCrowd(Extent extent, int token) {
    return token == extent.head + 1
        && !extent.definite
        && (extent.people || extent.body)
        && !extent.titled
        && !words.isNamed(token)
        && words.key(token).endsWith("يه")
        && !words.key(token).startsWith("ال")
        && adjectives.isEpithet(token);
  }

  /** "The French authorities the charge": behind an adjective, a deed is a phrase of its own. */
  private boolean isNewNoun(int token) {
    boolean behind =
        adjectives.isAdjective(token - 1)
            || (!words.isNamed(token - 1) && words.key(token - 1).startsWith("ال"));
    if (!behind || adjectives.isEpithet(token)) {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      if (reading.form().kind() == WordForm.Kind.NOUN) {
        return true;
      }
    }
    return verbs.is(token, FunctionWords.DEED | FunctionWords.MEASURE)
        || nouns.isStem(token, FunctionWords.DEED)
        || CHARGES.contains(words.key(token));
  }

  /** "The activists the decision": behind a word with the article or a nation, no genitive. */
  private boolean isThing(Extent extent, int token) {
    boolean behind =
        extent.nation != null
            || (!words.isNamed(token - 1) && words.key(token - 1).startsWith("ال"));
    return behind && PROPOSALS.contains(words.stem(token));
  }
}
