package dev.rasid.arabic.morphology;

/** Puts the endings and prefixes of persons, moods and numbers to the stems of a verb. */
final class VerbConjugator {
  private static final String[] PREFIXES = {"ي", "ت", "ء", "ن"};
  private static final String[] PAST_BEFORE_VOWEL = {"a", "aت", "A", "aتA", "UO"};
  private static final String[] PAST_BEFORE_CONSONANT = {"ت", "تمA", "تمM", "تن", "نA", "ن"};

  private final Speller speller;
  private final FormCollector collector;

  VerbConjugator(Speller speller, FormCollector collector) {
    this.speller = speller;
    this.collector = collector;
  }

  /** Collects the past of a stem, if the verb has it. */
  void past(Stem stem) {
    if (!stem.exists()) {
      return;
    }
    switch (stem.ending()) {
      case Stem.PLAIN -> {
        all("", stem.vowel(), PAST_BEFORE_VOWEL);
        all("", stem.consonant(), PAST_BEFORE_CONSONANT);
      }
      case 'I' -> {
        all("", stem.vowel(), "iي", "iيت", "iيA", "iيتA", "UO");
        all("", stem.vowel() + "I", PAST_BEFORE_CONSONANT);
      }
      default -> {
        boolean round = stem.ending() == 'A';
        all("", stem.vowel(), round ? "A" : "Y", "aت", "aتA", round ? "aوA" : "aيA", "aوO");
        all("", stem.vowel() + (round ? "aو" : "aي"), PAST_BEFORE_CONSONANT);
      }
    }
  }

  /** Collects indicative, subjunctive and jussive of a stem, if the verb has it. */
  void imperfect(Stem stem, char prefixVowel) {
    if (!stem.exists()) {
      return;
    }
    String vowel = prefixVowel == 'a' ? "a" : "u";
    for (int i = 0; i < PREFIXES.length; i++) {
      String prefix = PREFIXES[i] + vowel;
      switch (stem.ending()) {
        case Stem.PLAIN -> {
          all(prefix, stem.vowel(), "u");
          if (stem.endsInHamza()) {
            all(prefix, stem.vowel(), "a");
          }
          all(prefix, stem.consonant(), "");
        }
        case 'U' -> all(prefix, stem.vowel(), "U", "u");
        case 'I' -> all(prefix, stem.vowel(), "I", "i");
        default -> all(prefix, stem.vowel(), "Y", "a");
      }
      if (i < 2) {
        imperfectOfMany(stem, prefix, i == 1);
      }
    }
  }

  private void imperfectOfMany(Stem stem, String prefix, boolean second) {
    switch (stem.ending()) {
      case Stem.PLAIN -> {
        all(prefix, stem.vowel(), "Aن", "A", "Uن", "UO");
        all(prefix, stem.consonant(), "ن");
      }
      case 'U' -> all(prefix, stem.vowel(), "uوAن", "uوA", "Uن", "UO");
      case 'I' -> all(prefix, stem.vowel(), "iيAن", "iيA", "Uن", "UO", "Iن");
      default -> all(prefix, stem.vowel(), "aيAن", "aيA", "aون", "aوO", "aين");
    }
    if (second) {
      if (stem.ending() == 'Y') {
        all(prefix, stem.vowel(), "aي");
      } else {
        all(prefix, stem.vowel(), "Iن", "I");
      }
    }
  }

  /** Collects the imperative, which is the jussive without its prefix. */
  void imperative(VerbEntry verb, Stem imperfect) {
    String stem = imperfect.consonant();
    if (dropsHamza(verb)) {
      all("", stem.substring(1), "", "I", "UO");
      return;
    }
    boolean fourth = verb.form().equals("4");
    String start = helpingStart(stem, fourth);
    if (imperfect.ending() == Stem.PLAIN) {
      String vowel = imperfect.vowel();
      all(start, stem, "", "ن");
      all(helpingStart(vowel, fourth), vowel, "a", "I", "A", "UO");
    } else if (start.length() + stem.length() > 2) {
      boolean open = imperfect.ending() == 'Y';
      all(start, stem, "a", open ? "aي" : "I", open ? "aوO" : "UO");
    }
  }

  /** What stands before a stem without its prefix: nothing word-initial may be two consonants. */
  private static String helpingStart(String stem, boolean fourth) {
    boolean cluster = stem.length() > 1 && stem.charAt(0) > 127 && stem.charAt(1) > 127;
    return fourth ? "ءa" : cluster ? "Ei" : "";
  }

  /** Whether the imperative is without the hamza of the root: خذ, كل. */
  private static boolean dropsHamza(VerbEntry verb) {
    return verb.form().equals("1") && (verb.root().equals("ءخذ") || verb.root().equals("ءكل"));
  }

  private void all(String prefix, String stem, String... endings) {
    for (String ending : endings) {
      one(prefix, stem, ending);
    }
  }

  private void one(String prefix, String stem, String ending) {
    speller.start(prefix).stem(stem).add(ending);
    boolean changes = speller.changesBeforePronoun();
    int variant = 0;
    do {
      String alone = speller.spell(false, variant);
      if (changes) {
        collector.free(alone);
        collector.bound(speller.spell(true, variant), alone);
      } else {
        collector.both(alone);
      }
      variant++;
    } while (speller.hasMoreVariants());
  }
}
