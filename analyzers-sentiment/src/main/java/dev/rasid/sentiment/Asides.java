package dev.rasid.sentiment;

/** Skips what may stand between the parts of a clause without being one of them. */
final class Asides {
  private static final int LONGEST = 12;
  private static final int MOST = 4;
  private static final int LONGEST_CIRCUMSTANCE = 4;

  private final Words words;
  private final PredicateLexicon lexicon;
  private final int end;

  Asides(Words words, PredicateLexicon lexicon, int end) {
    this.words = words;
    this.lexicon = lexicon;
    this.end = end;
  }

  /** The first token from {@code from} on that is neither adverb, circumstance nor apposition. */
  int skip(int from) {
    int i = from;
    for (int n = 0; n < MOST; n++) {
      int next = skipOne(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** What follows the closing comma of an aside that opens at a comma; else the comma itself. */
  int skipApposition(int comma) {
    if (comma + 1 >= end || !words.key(comma).equals("،") || !mayOpen(comma + 1)) {
      return comma;
    }
    for (int i = comma + 1; i < end && i - comma <= LONGEST; i++) {
      if (words.key(i).equals("،")) {
        return i + 1;
      }
      if (!words.isNamed(i) && (words.isPunctuation(i) || isOpinion(i))) {
        return comma;
      }
    }
    return comma;
  }

  private int skipOne(int from) {
    if (from >= end || words.isNamed(from)) {
      return from;
    }
    if (words.isPunctuation(from)) {
      return words.isQuoteMark(from)
              && from > 0
              && words.isNamed(from - 1)
              && words.isQuoted(from - 1)
          ? from + 1
          : closesName(from) ? from + 1 : skipApposition(from);
    }
    String key = words.key(from);
    if (FunctionWords.isAdverb(key)) {
      return from + 1;
    }
    if (!FunctionWords.opensCircumstance(key)) {
      return from;
    }
    int i = from + 1;
    if (i >= end || words.isPunctuation(i)) {
      return from;
    }
    i = words.isNamed(i) ? words.name(i).last() + 1 : i + 1;
    while (i < end
        && i - from < LONGEST_CIRCUMSTANCE
        && !words.isNamed(i)
        && (FunctionWords.isAdverb(words.key(i)) || isDescription(words.key(i)))) {
      i++;
    }
    return Math.min(i, end);
  }

  /** The second comma of "the head of the union, X, condemned". */
  private boolean closesName(int comma) {
    return comma > 0
        && words.key(comma).equals("،")
        && words.isNamed(comma - 1)
        && words.name(comma - 1).first() > 0
        && words.key(words.name(comma - 1).first() - 1).equals("،");
  }

  private static boolean isDescription(String key) {
    return key.equals("صحفي") || key.equals("صحافي") || key.equals("رسمي") || key.equals("مشترك");
  }

  private boolean mayOpen(int token) {
    String key = words.key(token);
    return words.isNamed(token)
        ? words.name(token).isBare()
        : words.isWord(token)
            && (FunctionWords.isFiller(key, words.form(token))
                || FunctionWords.isAdverb(key)
                || FunctionWords.opensCircumstance(key)
                || FunctionWords.isTitle(key)
                || key.equals("الذي")
                || key.equals("التي"));
  }

  private boolean isOpinion(int token) {
    return lexicon.find(words.key(token)).stream()
        .anyMatch(reading -> reading.predicate().pos() == Predicate.Pos.PARTICIPLE);
  }
}
