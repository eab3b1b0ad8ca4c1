package dev.rasid.arabic.morphology;

import java.util.Map;

/**
 * All stems of one verb, in sounds.
 *
 * @param prefixVowel the vowel after the prefix of the imperfect
 */
record VerbStems(
    Stem past,
    Stem imperfect,
    char prefixVowel,
    Stem passivePast,
    Stem passiveImperfect,
    Stem activeParticiple,
    Stem passiveParticiple) {

  /**
   * Makes the stems.
   *
   * @throws IllegalArgumentException if there is no pattern for the verb's form and root
   */
  static VerbStems of(VerbEntry verb, Map<String, VerbPattern> patterns) {
    RootKind kind = RootKind.of(verb);
    VerbPattern pattern = patterns.get(VerbPattern.key(verb.form(), kind));
    if (pattern == null) {
      throw new IllegalArgumentException(
          "verb " + verb.lemma() + ": no pattern for form " + verb.form() + " of a root " + kind);
    }
    return new StemMaker(verb, kind).stems(pattern);
  }

  /** Puts the radicals of a verb into patterns. */
  private static final class StemMaker {
    private static final Stem NONE = Stem.NONE;

    private final VerbEntry verb;
    private final RootKind kind;
    private final StringBuilder sounds = new StringBuilder();
    private final char first;
    private final char infix;
    private final boolean losesFirst;
    private final boolean losesHamza;

    StemMaker(VerbEntry verb, RootKind kind) {
      this.verb = verb;
      this.kind = kind;
      char radical = verb.radical(1);
      boolean eighth = verb.form().equals("8");
      this.first = eighth ? FormEight.first(radical, verb.lemma()) : radical;
      this.infix = eighth ? FormEight.infix(radical, verb.lemma()) : 'ت';
      this.losesFirst =
          verb.form().equals("1") && radical == 'و' && verb.imperfect().charAt(1) != 'و';
      this.losesHamza = verb.root().equals("رءي") && verb.imperfect().length() == 3;
    }

    VerbStems stems(VerbPattern p) {
      boolean fourth = verb.form().equals("4");
      boolean noActive = kind == RootKind.HOLLOW && verb.form().equals("1") && endsInHamza();
      Stem passivePast = NONE;
      Stem passiveImperfect = NONE;
      Stem passiveParticiple = NONE;
      if (verb.transitive()) {
        passivePast = stem(p.passivePast(), 0, losesHamza && fourth);
        passiveImperfect = stem(p.passiveImperfect(), 'u', losesHamza);
        passiveParticiple = stem(p.passiveParticiple(), losesHamza && fourth);
      }
      return new VerbStems(
          stem(p.past(), 0, losesHamza && fourth),
          imperfect(p),
          p.prefixVowel(),
          passivePast,
          passiveImperfect,
          noActive ? NONE : stem(p.activeParticiple(), losesHamza && fourth),
          passiveParticiple);
    }

    private boolean endsInHamza() {
      return verb.lastRadical() == 'ء';
    }

    private Stem imperfect(VerbPattern p) {
      VerbPattern.Pair pair = p.imperfect();
      if (losesFirst) {
        pair = new VerbPattern.Pair(behind(pair.vowel()), behind(pair.consonant()));
      }
      return stem(pair, p.prefixVowel(), losesHamza);
    }

    private static String behind(String pattern) {
      return pattern.isEmpty() ? pattern : pattern.substring(1);
    }

    private Stem stem(String participle, boolean withoutSecond) {
      return stem(new VerbPattern.Pair(participle, ""), 0, withoutSecond);
    }

    private Stem stem(VerbPattern.Pair pair, int prefix, boolean withoutSecond) {
      String vowel = withoutSecond ? pair.vowel().replace("2", "") : pair.vowel();
      if (vowel.isEmpty()) {
        return NONE;
      }
      if (kind != RootKind.DEFECTIVE) {
        return new Stem(fill(vowel, prefix), fill(pair.consonant(), prefix), Stem.PLAIN);
      }
      char end = vowel.charAt(vowel.length() - 1);
      String base = fill(vowel.substring(0, vowel.length() - 1), prefix);
      if (end != '*') {
        return new Stem(base, base, end);
      }
      if (vowel.startsWith("ma")) {
        boolean round = lastOf(verb.imperfect()) == 'و';
        return new Stem(base + (round ? "uوو" : "iيي"), "", Stem.PLAIN);
      }
      String column = prefix == 0 ? verb.lemma() : verb.imperfect();
      return new Stem(base, base, DefectiveEnding.of(column, prefix != 0));
    }

    private String fill(String pattern, int prefix) {
      sounds.setLength(0);
      for (int i = 0; i < pattern.length(); i++) {
        char c = pattern.charAt(i);
        switch (c) {
          case '1' -> sounds.append(afterU(pattern, i, prefix) ? 'و' : first);
          case '2', '3', '4' -> sounds.append(verb.radical(c - '0'));
          case 'T' -> sounds.append(infix);
          case 'v' -> sounds.append(FormOneVowels.past(verb, kind));
          case 'w' -> sounds.append(FormOneVowels.imperfect(verb, kind));
          case 'R' -> sounds.append(verb.radical(2) == 'و' ? 'U' : 'I');
          case 'L' -> sounds.append(FormOneVowels.longImperfect(verb));
          case 't' -> sounds.append('ت');
          case 's' -> sounds.append('س');
          case 'n' -> sounds.append('ن');
          case 'm' -> sounds.append('م');
          case '\'' -> sounds.append('ء');
          default -> sounds.append(c);
        }
      }
      return sounds.toString();
    }

    /** Whether a first radical ي becomes و, as it does between u and a consonant: يوقن. */
    private boolean afterU(String pattern, int at, int prefix) {
      char before = at == 0 ? (char) prefix : pattern.charAt(at - 1);
      char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : 'a';
      return first == 'ي' && before == 'u' && next >= '1' && next <= '4';
    }
  }

  private static char lastOf(String word) {
    return word.charAt(word.length() - 1);
  }

  /** The ending of a defective verb of form I, from its columns. */
  private static final class DefectiveEnding {
    static char of(String word, boolean imperfect) {
      return switch (lastOf(word)) {
        case 'و' -> 'U';
        case 'ي' -> 'I';
        case 'ا' -> imperfect ? 'Y' : 'A';
        default -> 'Y';
      };
    }
  }
}
