package dev.rasid.arabic.morphology;

/**
 * The vowels of form I as far as spelling shows them: by a long vowel or by the seat of a hamza.
 * Where it does not, any vowel will do.
 */
final class FormOneVowels {
  private FormOneVowels() {}

  /** Returns the vowel before the last radical of the past: قلت, جئت, سئم. */
  static char past(VerbEntry verb, RootKind kind) {
    if (kind == RootKind.HOLLOW) {
      return longImperfect(verb) == 'U' ? 'u' : 'i';
    }
    return ofSeat(verb, verb.lemma(), 'a');
  }

  /** Returns the vowel before the last radical of the imperfect. */
  static char imperfect(VerbEntry verb, RootKind kind) {
    if (kind == RootKind.HOLLOW) {
      return Character.toLowerCase(longImperfect(verb));
    }
    if (kind == RootKind.DOUBLED) {
      return vowel(verb.imperfect().charAt(1), 'u');
    }
    return ofSeat(verb, verb.imperfect(), 'u');
  }

  /** Returns the long vowel of a hollow imperfect. */
  static char longImperfect(VerbEntry verb) {
    String word = verb.imperfect();
    return switch (word.charAt(word.length() - 2)) {
      case 'و' -> 'U';
      case 'ي' -> 'I';
      default -> 'A';
    };
  }

  private static char ofSeat(VerbEntry verb, String word, char otherwise) {
    int last = word.length() - 1;
    if (verb.lastRadical() == 'ء') {
      return vowel(word.charAt(last), otherwise);
    }
    if (verb.radical(2) == 'ء') {
      return vowel(word.charAt(last - 1), otherwise);
    }
    return otherwise;
  }

  private static char vowel(char seat, char otherwise) {
    return switch (seat) {
      case 'أ' -> 'a';
      case 'ؤ' -> 'u';
      case 'ئ' -> 'i';
      default -> otherwise;
    };
  }
}
