package dev.rasid.arabic.morphology;

/**
 * How the end of a noun is spelled when something follows it: the seat of a final hamza, ة and ى.
 *
 * <p>The rules are those of school orthography for a hamza in the middle of a word; where editors
 * differ (جزءان and جزآن) the callers ask for both.
 */
final class NounSpelling {
  /** Letters that do not join the next one; a hamza after them stands alone before ا. */
  private static final String NOT_JOINING = "اأإآدذرزوؤةى";

  private NounSpelling() {}

  /** Returns the word without its last {@code count} letters. */
  static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }

  static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static char beforeLast(String word) {
    return word.length() < 2 ? ' ' : word.charAt(word.length() - 2);
  }

  static boolean endsInAlefHamza(String word) {
    return last(word) == 'ء' && beforeLast(word) == 'ا';
  }

  /** Whether the word has an accusative in ا: not after ة ى ا أ nor اء. */
  static boolean takesAccusativeAlef(String word) {
    return switch (last(word)) {
      case 'ة', 'ى', 'ا', 'أ', 'آ' -> false;
      case 'ء' -> beforeLast(word) != 'ا';
      default -> true;
    };
  }

  /** Returns the word with ا behind it, as in the accusative, the dual and the plural in ات. */
  static String withAlef(String word) {
    char last = last(word);
    if (last == 'أ') {
      return cut(word, 1).concat("آ");
    }
    if (last == 'ء' && NOT_JOINING.indexOf(beforeLast(word)) < 0) {
      return cut(word, 1).concat("ئا");
    }
    return word.concat("ا");
  }

  /** Returns the word with the و of the plural behind it. */
  static String withWaw(String word) {
    char last = last(word);
    if (last == 'أ') {
      return cut(word, 1).concat("ؤو");
    }
    if (last == 'ء') {
      return cut(word, 1).concat(NOT_JOINING.indexOf(beforeLast(word)) < 0 ? "ئو" : "ؤو");
    }
    return word.concat("و");
  }

  /** Returns the word with the ي of the plural behind it. */
  static String withYeh(String word) {
    char last = last(word);
    if (last == 'ء' || last == 'أ') {
      return cut(word, 1).concat("ئي");
    }
    return word.concat("ي");
  }

  /** Returns the word with the ي of the dual behind it, before which the hamza is open. */
  static String withDualYeh(String word) {
    char last = last(word);
    if (last == 'ء' && NOT_JOINING.indexOf(beforeLast(word)) < 0) {
      return cut(word, 1).concat("ئي");
    }
    return word.concat("ي");
  }

  /** Returns the feminine: قارئة, بريئة, بناءة, مسماة. */
  static String feminine(String word) {
    char last = last(word);
    if (last == 'ى') {
      return cut(word, 1).concat("اة");
    }
    if (last == 'ء' && NOT_JOINING.indexOf(beforeLast(word)) < 0) {
      return cut(word, 1).concat("ئة");
    }
    return word.concat("ة");
  }

  /** Returns the plural in ات: حكومات, منشآت, مباريات, مستويات, كاميرات. */
  static String pluralAt(String word) {
    String stem = last(word) == 'ة' ? cut(word, 1) : word;
    if (stem.isEmpty()) {
      return word.concat("ات");
    }
    return switch (last(stem)) {
      case 'ا' -> cut(stem, 1).concat(last(word) == 'ة' ? "يات" : "ات");
      case 'ى' -> cut(stem, 1).concat("يات");
      default -> withAlef(stem).concat("ت");
    };
  }

  /**
   * Returns what the last letter may become before a pronoun, apart from staying as it is: ت for ة,
   * ا for ى, the seats of a hamza. Empty if it only stays.
   */
  static String seatsBeforePronoun(String word) {
    return switch (last(word)) {
      case 'ة' -> "ت";
      case 'ى' -> "ا";
      case 'أ' -> "ؤئ";
      case 'ؤ' -> "ئ";
      case 'ء' -> beforeLast(word) == 'ي' ? "ئ" : "ؤئ";
      default -> "";
    };
  }

  /** Whether the word may also stand before a pronoun as it is. */
  static boolean staysBeforePronoun(String word) {
    return switch (last(word)) {
      case 'ة', 'ى' -> false;
      case 'ء' -> beforeLast(word) != 'ي';
      default -> true;
    };
  }
}
