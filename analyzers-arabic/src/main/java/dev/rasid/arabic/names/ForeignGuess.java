package dev.rasid.arabic.names;

/** Guesses the spelling of a name of another language: vowel letters are its vowels. */
final class ForeignGuess {
  private static final String[] ENDINGS = {
    "وف", "يف", "وفا", "سكي", "ستون", "سون", "مان", "برغ", "برج", "شتاين", "ياهو", "زاده",
    "أوغلو", "فيتش", "يتش", "ينيو", "انو", "ينو", "لاند", "فورد", "ينغ", "ونغ", "انغ", "غتون",
    "ستر", "ينز", "وس", "يس", "ايت", "يوس", "لوف", "ديس", "يلد", "ارد", "ورت", "لين"
  };
  private static final String ARABIC_ONLY = "حعصضظقثذءؤئةى";
  private static final int SHORTEST = 5;

  private ForeignGuess() {}

  static boolean looksForeign(String word) {
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ("پچڤگژ".indexOf(c) >= 0) {
        return true;
      }
      if (ARABIC_ONLY.indexOf(c) >= 0) {
        return false;
      }
      vowels += "اويأإآ".indexOf(c) >= 0 ? 1 : 0;
    }
    if (word.length() < SHORTEST) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return word.endsWith("و") || (vowels >= 3 && !word.endsWith("ي"));
  }

  static String guess(String word, PressRegion region) {
    StringBuilder out = new StringBuilder(word.length() * 2);
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      String vowel = vowel(c, i == 0, next);
      if (!vowel.isEmpty()) {
        out.append(vowel);
        run = 0;
        continue;
      }
      run++;
      boolean liquid = c == 'ر' || c == 'ل' || c == 'ن';
      if (run > 2 || (run == 2 && next == 0 && liquid)) {
        out.append('e');
        run = 1;
      }
      if (c == 'ت' && next == 'ش') {
        out.append("ch");
        i++;
      } else {
        out.append(consonant(c, region));
      }
    }
    return PatternGuess.capital(out);
  }

  private static String vowel(char c, boolean first, char next) {
    return switch (c) {
      case 'ا', 'آ' -> first && (next == 'ي' || next == 'و') ? "" : "a";
      case 'أ' -> next == 'و' ? "" : "a";
      case 'إ' -> next == 'ي' ? "" : "e";
      case 'و' -> first && next == 'ا' ? "" : next == 'ا' ? "u" : "o";
      case 'ي' -> first && (next == 'ا' || next == 'و') ? "" : "i";
      default -> "";
    };
  }

  private static String consonant(char c, PressRegion region) {
    return switch (c) {
      case 'ب' -> "b";
      case 'پ' -> "p";
      case 'ت', 'ط' -> "t";
      case 'ج' -> region == PressRegion.EGYPT ? "g" : "j";
      case 'چ' -> "ch";
      case 'خ' -> "kh";
      case 'د' -> "d";
      case 'ر' -> "r";
      case 'ز' -> "z";
      case 'ژ' -> "zh";
      case 'س' -> "s";
      case 'ش' -> "sh";
      case 'غ', 'گ' -> "g";
      case 'ف' -> "f";
      case 'ڤ' -> "v";
      case 'ك' -> "k";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'ه', 'ح' -> "h";
      case 'و' -> "w";
      case 'ي' -> "y";
      case 'ق' -> "q";
      case 'ث' -> "th";
      default -> "";
    };
  }
}
