package dev.rasid.arabic.morphology;

import java.util.List;

/** Puts the endings and prefixes of persons, moods and numbers to the stems of a verb. */
final class VerbConjugator {
  private static final String[] PREFIXES = {"ي", "ت", "ء", "ن"};
  private static final List<Ending> NOTHING = Ending.all("");

  private static final class Past {
    static final List<Ending> BEFORE_CONSONANT = Ending.all("ت", "تمA", "تمM", "تن", "نA", "ن");
    static final List<Ending> PLAIN = Ending.all("a", "aت", "A", "aتA", "UO");
    static final List<Ending> WEAK_I = Ending.all("iي", "iيت", "iيA", "iيتA", "UO");
    static final List<Ending> WEAK_A = Ending.all("A", "aت", "aتA", "aوA", "aوO");
    static final List<Ending> WEAK_Y = Ending.all("Y", "aت", "aتA", "aيA", "aوO");
  }

  private static final class Imperfect {
    static final List<Ending> PLAIN = Ending.all("u");
    static final List<Ending> PLAIN_SUBJUNCTIVE = Ending.all("a");
    static final List<Ending> PLAIN_MANY = Ending.all("Aن", "A", "Uن", "UO");
    static final List<Ending> PLAIN_WOMEN = Ending.all("ن");
    static final List<Ending> SECOND_FEMININE = Ending.all("Iن", "I");
    static final List<Ending> WEAK_U = Ending.all("U", "u");
    static final List<Ending> WEAK_U_MANY = Ending.all("uوAن", "uوA", "Uن", "UO");
    static final List<Ending> WEAK_I = Ending.all("I", "i");
    static final List<Ending> WEAK_I_MANY = Ending.all("iيAن", "iيA", "Uن", "UO", "Iن");
    static final List<Ending> WEAK_Y = Ending.all("Y", "a");
    static final List<Ending> WEAK_Y_MANY = Ending.all("aيAن", "aيA", "aون", "aوO", "aين");
    static final List<Ending> WEAK_Y_SECOND_FEMININE = Ending.all("aي");
  }

  private static final class Imperative {
    static final List<Ending> BEFORE_CONSONANT = Ending.all("", "ن");
    static final List<Ending> PLAIN = Ending.all("a", "I", "A", "UO");
    static final List<Ending> SHORT = Ending.all("", "I", "UO");
    static final List<Ending> WEAK = Ending.all("a", "I", "UO");
    static final List<Ending> WEAK_Y = Ending.all("a", "aي", "aوO");
  }

  private final FormWriter writer;

  VerbConjugator(FormWriter writer) {
    this.writer = writer;
  }

  /** Writes the past of a stem, if the verb has it. */
  void past(Stem stem) {
    if (!stem.exists()) {
      return;
    }
    String vowel = stem.vowel();
    switch (stem.ending()) {
      case Stem.PLAIN -> {
        writer.stem("", vowel).both(Past.PLAIN);
        writer.stem("", stem.consonant()).both(Past.BEFORE_CONSONANT);
      }
      case 'I' -> {
        writer.stem("", vowel).both(Past.WEAK_I);
        writer.stem("", vowel + "I").both(Past.BEFORE_CONSONANT);
      }
      case 'A' -> {
        writer.stem("", vowel).both(Past.WEAK_A);
        writer.stem("", vowel + "aو").both(Past.BEFORE_CONSONANT);
      }
      default -> {
        writer.stem("", vowel).both(Past.WEAK_Y);
        writer.stem("", vowel + "aي").both(Past.BEFORE_CONSONANT);
      }
    }
  }

  /** Writes indicative, subjunctive and jussive of a stem, if the verb has it. */
  void imperfect(Stem stem, char prefixVowel) {
    if (!stem.exists()) {
      return;
    }
    for (int i = 0; i < PREFIXES.length; i++) {
      String prefix = PREFIXES[i] + prefixVowel;
      boolean many = i < 2;
      boolean second = i == 1;
      if (stem.ending() == Stem.PLAIN) {
        plainImperfect(stem, prefix, many, second);
      } else {
        weakImperfect(stem, prefix, many, second);
      }
    }
  }

  private void plainImperfect(Stem stem, String prefix, boolean many, boolean second) {
    boolean twoStems = !stem.vowel().equals(stem.consonant());
    writer.stem(prefix, stem.vowel()).both(Imperfect.PLAIN);
    if (stem.endsInHamza()) {
      writer.both(Imperfect.PLAIN_SUBJUNCTIVE);
    }
    if (many) {
      writer.both(Imperfect.PLAIN_MANY);
    }
    if (second) {
      writer.both(Imperfect.SECOND_FEMININE);
    }
    if (twoStems) {
      writer.stem(prefix, stem.consonant()).both(NOTHING);
    }
    if (many) {
      writer.both(Imperfect.PLAIN_WOMEN);
    }
  }

  private void weakImperfect(Stem stem, String prefix, boolean many, boolean second) {
    char ending = stem.ending();
    boolean round = ending == 'U';
    boolean open = ending == 'Y';
    writer.stem(prefix, stem.vowel());
    writer.both(round ? Imperfect.WEAK_U : open ? Imperfect.WEAK_Y : Imperfect.WEAK_I);
    if (many) {
      writer.both(
          round ? Imperfect.WEAK_U_MANY : open ? Imperfect.WEAK_Y_MANY : Imperfect.WEAK_I_MANY);
    }
    if (second) {
      writer.both(open ? Imperfect.WEAK_Y_SECOND_FEMININE : Imperfect.SECOND_FEMININE);
    }
  }

  /** Writes the imperative, which is the jussive without its prefix. */
  void imperative(VerbEntry verb, Stem imperfect) {
    String stem = imperfect.consonant();
    if (dropsHamza(verb)) {
      writer.stem("", stem.substring(1)).both(Imperative.SHORT);
      return;
    }
    boolean fourth = verb.form().equals("4");
    String start = helpingStart(stem, fourth);
    if (imperfect.ending() == Stem.PLAIN) {
      writer.stem(start, stem).both(Imperative.BEFORE_CONSONANT);
      String vowel = imperfect.vowel();
      writer.stem(helpingStart(vowel, fourth), vowel).both(Imperative.PLAIN);
    } else if (start.length() + stem.length() > 2) {
      boolean open = imperfect.ending() == 'Y';
      writer.stem(start, stem).both(open ? Imperative.WEAK_Y : Imperative.WEAK);
    }
  }

  /** Whether the imperative is without the hamza of the root: خذ, كل. */
  private static boolean dropsHamza(VerbEntry verb) {
    return verb.form().equals("1") && (verb.root().equals("ءخذ") || verb.root().equals("ءكل"));
  }

  /** What stands before a stem without its prefix: no word begins with two consonants. */
  private static String helpingStart(String stem, boolean fourth) {
    boolean cluster = stem.length() > 1 && stem.charAt(0) > 127 && stem.charAt(1) > 127;
    return fourth ? "ءa" : cluster ? "Ei" : "";
  }
}
