package dev.rasid.sentiment.phrases;

import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/**
 * Tells where one noun phrase ends and another opens right behind it: "attacked | armed groups |
 * the forces". An adjective agrees with its noun in definiteness and gender, and behind one no
 * genitive stands.
 */
final class PhraseEnds {
  private static final Set<String> ANNEXED = FunctionWords.set("improper-annexation");
  private static final Set<String> LOOSE = FunctionWords.set("loose-epithet");
  private static final Set<String> SHORT = FunctionWords.set("short-adjective");
  private static final Set<String> NISBA_LIKE = FunctionWords.set("nisba-like-noun");
  private static final Set<String> LIKE_ADJECTIVES = FunctionWords.set("title-like-adjective");

  private static final Set<String> TIMES = FunctionWords.set("stretch-of-time");
  private static final Set<String> WHICH = FunctionWords.set("which-time");

  private final Words words;
  private final Verbs verbs;
  private final Nouns nouns;
  private final Adjectives adjectives;

  PhraseEnds(Words words, Verbs verbs, Nouns nouns, Adjectives adjectives) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.adjectives = adjectives;
  }

  /** Whether a noun that follows a phrase right away opens one of its own. */
  boolean isNew(Extent extent, int token) {
    int before = token - 1;
    if (words.isPunctuation(before)) {
      return false;
    }
    if (words.isNamed(before)) {
      return isBehindNation(extent, before) && !isLooseAdjective(token);
    }
    if (TIMES.contains(words.key(token)) && isWhich(token + 1)) {
      return true;
    }
    boolean article = hasArticle(token);
    if (before == extent.head && nouns.isCounted(before)) {
      return !words.key(token).endsWith("ا");
    }
    if (before == extent.head && isIndefinitePlural(before)) {
      return !article && !isLooseAdjective(token) && !isSoundPlural(token);
    }
    return hasArticle(before)
        ? article && isNewDefinite(extent, token)
        : isBehindLooseAdjective(extent, before) && !goesOn(before, token);
  }

  private boolean isWhich(int token) {
    return token < words.size() && !words.isNamed(token) && WHICH.contains(words.key(token));
  }

  /** "Activists | a decision of": the ن of a sound plural tells that no genitive follows. */
  private boolean isIndefinitePlural(int token) {
    return isSoundPlural(token) && !hasArticle(token);
  }

  /** "(A body) made up of": a feminine participle before the preposition that it wants. */
  private boolean isParticipleOf(int token) {
    String key = words.key(token);
    int next = token + 1;
    return key.startsWith("م")
        && key.endsWith("ه")
        && next < words.size()
        && (words.key(next).equals("من") || words.preposition(next) == 'ل');
  }

  /** "A large majority | the bill": noun and adjective both end in ة. */
  private boolean isFeminineOf(Extent extent, int adjective) {
    return adjective == extent.head + 1
        && !extent.titled
        && words.key(extent.head).endsWith("ه")
        && words.key(adjective).endsWith("ه")
        && isLooseAdjective(adjective);
  }

  /** Whether another adjective of the same noun follows one: they end alike. */
  private boolean goesOn(int before, int token) {
    String key = words.key(token);
    if (words.key(before).endsWith("ون")) {
      return isSoundPlural(token) || LOOSE.contains(key);
    }
    return (isLooseAdjective(token) || isSoundPlural(token) || isParticipleOf(token))
        && (key.endsWith("ه") == words.key(before).endsWith("ه") || LOOSE.contains(key));
  }

  /** "Armed groups | the forces", "unknown gunmen | a car". */
  boolean isBehindLooseAdjective(Extent extent, int adjective) {
    if (adjective == extent.head || adjective != extent.last || extent.definite) {
      return false;
    }
    if (extent.people || extent.body) {
      return isLooseAdjective(adjective) || isSoundPlural(adjective);
    }
    return !words.isNamed(adjective)
        && (LOOSE.contains(words.key(adjective)) || isFeminineOf(extent, adjective));
  }

  /** A sound plural or dual that stands before a genitive has no ن. */
  private boolean isSoundPlural(int token) {
    String key = words.key(token);
    return !words.isNamed(token)
        && key.endsWith("ون")
        && key.length() > 4
        && nouns.arePersons(token);
  }

  /** Not "thousands" or "German", whose first letters are folded to those of the article. */
  private boolean hasArticle(int token) {
    return words.form(token).startsWith("ال");
  }

  /** "A German paper | the company". */
  private boolean isBehindNation(Extent extent, int token) {
    return words.unit(token).isAdjective()
        && !extent.definite
        && !extent.titled
        && !hasArticle(token);
  }

  /** Whether a word without an article describes the crowd or body before it. */
  boolean isLooseAdjective(int token) {
    String key = words.key(token);
    if (words.isNamed(token)
        || hasArticle(token)
        || ANNEXED.contains(key)
        || verbs.is(token, FunctionWords.TITLE | FunctionWords.BODY)
        || isConstructPlural(key)) {
      return false;
    }
    if (LOOSE.contains(key) || isShortNisba(token, key)) {
      return true;
    }
    if (!adjectives.isEpithet(token)) {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      if (reading.form().kind() == WordForm.Kind.NOUN) {
        return false;
      }
    }
    return true;
  }

  /** "The governors of": a sound plural without its ن, written like an adjective of relation. */
  private static boolean isConstructPlural(String key) {
    if (!key.endsWith("ي")) {
      return false;
    }
    String one = key.substring(0, key.length() - 1);
    return (FunctionWords.of(one) & (FunctionWords.TITLE | FunctionWords.PEOPLE)) != 0
        || (FunctionWords.of(one + "ون") & FunctionWords.PEOPLE) != 0;
  }

  /** "International", behind a plural: as short as many nouns. */
  private boolean isShortNisba(int token, String key) {
    return key.length() == 5
        && key.endsWith("يه")
        && token > 0
        && (words.key(token - 1).endsWith("ات") || words.key(token - 1).endsWith("يه"))
        && key.charAt(2) != 'ا'
        && !NISBA_LIKE.contains(key)
        && !verbs.is(token, FunctionWords.BODY | FunctionWords.TITLE | FunctionWords.DEED);
  }

  /** "The opposition | the president": a body or crowd, and an office that does not describe it. */
  private boolean isNewDefinite(Extent extent, int token) {
    if (!(extent.people || extent.body) || extent.titled) {
      return false;
    }
    if (token == extent.head + 1 && isNoun(token)) {
      return true;
    }
    return verbs.is(token, FunctionWords.TITLE)
        && !LIKE_ADJECTIVES.contains(words.stem(token))
        && !adjectives.isEpithet(token)
        && !nouns.isTitleStem(token - 1);
  }

  /**
   * "The opposition | the session": an adjective is one of relation, a participle, or of a shape
   * that many adjectives have; what is none of these is a noun.
   */
  private boolean isNoun(int token) {
    String key = words.key(token);
    if (adjectives.isEpithet(token)
        || nouns.isPeople(token)
        || verbs.is(token, FunctionWords.TITLE | FunctionWords.ADVERB | FunctionWords.EPITHET)
        || SHORT.contains(key)
        || nouns.isQuantity(token)) {
      return false;
    }
    int last = key.endsWith("ه") ? key.length() - 1 : key.length();
    int letters = last - 2;
    if (letters < 2 || key.endsWith("ي") || key.endsWith("يه") || key.endsWith("ين")) {
      return false;
    }
    char first = key.charAt(2);
    boolean ofFour = letters == 4;
    return first != 'م'
        && !(ofFour && (first == 'ا' || key.charAt(3) == 'ا' || key.charAt(4) == 'ي'))
        && !key.endsWith("اء");
  }
}
