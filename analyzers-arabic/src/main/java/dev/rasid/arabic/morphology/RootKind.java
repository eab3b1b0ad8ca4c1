package dev.rasid.arabic.morphology;

/** What a root does to the stems of a form; roots with hamza or an initial و are sound here. */
enum RootKind {
  SOUND,
  /** The last two radicals are one letter and stand together: شد. */
  DOUBLED,
  /** The middle radical has become a long vowel: قال. */
  HOLLOW,
  /** The last radical is weak: دعا. */
  DEFECTIVE;

  /** Tells the kind from the root, and from how the past is written: استجاب, but استجوب. */
  static RootKind of(VerbEntry verb) {
    if (isWeak(verb.lastRadical())) {
      return DEFECTIVE;
    }
    if (verb.root().length() > 3) {
      return SOUND;
    }
    String lemma = verb.lemma();
    int last = lemma.length() - 1;
    char before = last > 0 ? lemma.charAt(last - 1) : 0;
    boolean contracts =
        switch (verb.form()) {
          case "1", "4", "7", "8", "10" -> true;
          default -> false;
        };
    if (isWeak(verb.radical(2)) && contracts && (before == 'ا' || before == 'آ')) {
      return HOLLOW;
    }
    boolean joins = contracts || verb.form().equals("3") || verb.form().equals("6");
    if (joins && verb.radical(2) == verb.radical(3) && before != lemma.charAt(last)) {
      return DOUBLED;
    }
    return SOUND;
  }

  private static boolean isWeak(char radical) {
    return radical == 'و' || radical == 'ي';
  }
}
