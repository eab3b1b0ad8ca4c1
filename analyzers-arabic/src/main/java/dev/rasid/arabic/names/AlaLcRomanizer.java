package dev.rasid.arabic.names;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;

/** The ALA-LC table of 1997; vowel signs are read, so the text is not cleaned first. */
final class AlaLcRomanizer implements Romanizer {
  private static final char FATHATAN = 'ً';
  private static final char DAMMATAN = 'ٌ';
  private static final char KASRATAN = 'ٍ';
  private static final char FATHA = 'َ';
  private static final char DAMMA = 'ُ';
  private static final char KASRA = 'ِ';
  private static final char SHADDA = 'ّ';
  private static final char SUKUN = 'ْ';

  @Override
  public String romanize(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    boolean constructs = false;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (!isWordChar(c)) {
        out.append(c == '،' ? ',' : c == '؛' ? ';' : c == '؟' ? '?' : c);
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isWordChar(text.charAt(end))) {
        end++;
      }
      constructs = end + 2 < text.length() && text.charAt(end) == ' ' && isArticle(text, end + 1);
      word(repair(text, i, end), constructs, out);
      i = end;
    }
    return out.toString();
  }

  private static boolean isWordChar(char c) {
    return Letters.isArabic(c) || Letters.isDropped(c) || (c >= 0xFB50 && c <= 0xFEFC);
  }

  /** A word in ة before a word with the article is taken as its construct. */
  private static boolean isArticle(String text, int at) {
    int l = at + 1;
    while (l < text.length() && Letters.isDropped(text.charAt(l))) {
      l++;
    }
    return (text.charAt(at) == 'ا' || text.charAt(at) == 'ٱ')
        && l < text.length()
        && text.charAt(l) == 'ل';
  }

  /** Letters repaired as in clean text, vowel signs kept, the shadda before its vowel. */
  private static String repair(String text, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= FATHATAN && c <= SUKUN) {
        int last = word.length() - 1;
        if (c == SHADDA
            && last >= 0
            && word.charAt(last) >= FATHATAN
            && word.charAt(last) < SHADDA) {
          word.insert(last, SHADDA);
        } else {
          word.append(c);
        }
      } else if (c == 'ٰ') {
        word.append(c);
      } else if (!Letters.isDropped(c)) {
        word.append(ArabicNormalizer.clean(text.substring(i, i + 1)).text());
      }
    }
    return word.toString();
  }

  private static void word(String word, boolean constructs, StringBuilder out) {
    String bare = ArabicNormalizer.clean(word).text();
    if (bare.isEmpty()) {
      return;
    }
    switch (bare) {
      case "بن", "ابن" -> out.append("ibn");
      case "بنت" -> out.append("bint");
      case "آل" -> out.append("Āl");
      case "أبو", "ابو" -> out.append("Abū");
      case "عبد" -> out.append("ʻAbd");
      case "الله" -> out.append("Allāh");
      default -> {
        int from = 0;
        if (NameParser.hasArticle(bare)) {
          out.append("al-");
          from = afterArticle(word);
        }
        int start = out.length();
        new AlaLcWord(word, from, constructs).write(out);
        capital(out, start);
      }
    }
  }

  private static int afterArticle(String word) {
    int i = word.indexOf('ل') + 1;
    while (i < word.length() && isSign(word.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSign(char c) {
    return (c >= FATHATAN && c <= SUKUN) || c == 'ٰ';
  }

  private static void capital(StringBuilder out, int start) {
    for (int i = start; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c != 'ʻ' && c != 'ʼ') {
        out.setCharAt(i, Character.toUpperCase(c));
        return;
      }
    }
  }

  /** One word, letter by letter. */
  private static final class AlaLcWord {
    private final String word;
    private final int from;
    private final boolean constructs;

    AlaLcWord(String word, int from, boolean constructs) {
      this.word = word;
      this.from = from;
      this.constructs = constructs;
    }

    void write(StringBuilder out) {
      int start = out.length();
      boolean shaddaOfArticle = true; // the first letter is doubled by the article alone
      for (int i = from; i < word.length(); ) {
        char letter = word.charAt(i++);
        boolean shadda = i < word.length() && word.charAt(i) == SHADDA;
        i += shadda ? 1 : 0;
        char sign = i < word.length() && isSign(word.charAt(i)) ? word.charAt(i++) : 0;
        while (i < word.length() && isSign(word.charAt(i))) {
          if (word.charAt(i) == 'ٰ') {
            sign = 'ٰ';
          }
          i++;
        }
        boolean first = out.length() == start;
        boolean last = i >= word.length();
        char next = last ? 0 : word.charAt(i);
        boolean doubled = shadda && !(first && from > 0 && shaddaOfArticle);
        shaddaOfArticle = false;
        letter(letter, doubled, sign, first, last, next, out);
      }
    }

    private void letter(
        char letter,
        boolean doubled,
        char sign,
        boolean first,
        boolean last,
        char next,
        StringBuilder out) {
      switch (letter) {
        case 'ا' -> {
          if (!first) {
            longVowel(out, 'a', "ā");
          } else {
            out.append(sign == 0 ? "a" : "");
            sign(sign, last, out);
          }
        }
        case 'آ' -> out.append(first ? "ā" : "ʼā");
        case 'أ' -> {
          out.append(first ? "" : "ʼ").append(first && sign == 0 ? "a" : "");
          sign(sign, last, out);
        }
        case 'إ' -> {
          out.append(first ? "" : "ʼ").append(sign == 0 ? "i" : "");
          sign(sign, last, out);
        }
        case 'ى' -> longVowel(out, 'a', "á");
        case 'ة' -> {
          out.append(constructs ? 't' : 'h');
          if (out.length() > 1 && out.charAt(out.length() - 2) != 'a' && isConsonant(out)) {
            out.insert(out.length() - 1, 'a');
          }
        }
        case 'و', 'ي' -> semivowel(letter, doubled, sign, first, last, next, out);
        default -> {
          String latin = table(letter);
          out.append(latin).append(doubled ? latin : "");
          sign(sign, last, out);
        }
      }
    }

    /** Whether ة follows a consonant, behind which it says -ah. */
    private static boolean isConsonant(StringBuilder out) {
      return "āīūá".indexOf(out.charAt(out.length() - 2)) < 0;
    }

    private static void semivowel(
        char letter,
        boolean doubled,
        char sign,
        boolean first,
        boolean last,
        char next,
        StringBuilder out) {
      boolean waw = letter == 'و';
      char shortVowel = waw ? 'u' : 'i';
      String longVowel = waw ? "ū" : "ī";
      char before = out.length() == 0 || first ? 0 : out.charAt(out.length() - 1);
      boolean carriesVowel = sign != 0 && sign != SUKUN;
      if (doubled) {
        if (before == shortVowel && !waw && last) { // final iyy is ī
          out.setCharAt(out.length() - 1, 'ī');
        } else if (before == shortVowel && waw) {
          out.setCharAt(out.length() - 1, 'ū');
          out.append('w');
        } else {
          out.append(waw ? "ww" : "yy");
        }
        sign(sign, last, out);
      } else if (first || carriesVowel || before == 'a' || next == 'ا' || next == 'آ') {
        out.append(waw ? 'w' : 'y');
        sign(sign, last, out);
      } else if ("āūīá".indexOf(before) >= 0 || (next == 'ة' && sign == 0)) {
        out.append(waw ? 'w' : 'y');
      } else {
        longVowel(out, shortVowel, longVowel);
      }
    }

    private static void longVowel(StringBuilder out, char shortVowel, String longVowel) {
      int end = out.length();
      if (end > 0 && out.charAt(end - 1) == shortVowel) {
        out.setLength(end - 1);
      }
      out.append(longVowel);
    }

    private static void sign(char sign, boolean last, StringBuilder out) {
      switch (sign) {
        case FATHA -> out.append('a');
        case DAMMA -> out.append(last ? "" : "u");
        case KASRA -> out.append(last ? "" : "i");
        case 'ٰ' -> out.append('ā');
        case FATHATAN -> out.append("an");
        case DAMMATAN, KASRATAN -> {} // case endings, not said in pause
        default -> {}
      }
    }

    private static String table(char letter) {
      return switch (letter) {
        case 'ء', 'ئ', 'ؤ' -> "ʼ";
        case 'ب' -> "b";
        case 'پ' -> "p";
        case 'ت' -> "t";
        case 'ث' -> "th";
        case 'ج' -> "j";
        case 'چ' -> "ch";
        case 'ح' -> "ḥ";
        case 'خ' -> "kh";
        case 'د' -> "d";
        case 'ذ' -> "dh";
        case 'ر' -> "r";
        case 'ز' -> "z";
        case 'ژ' -> "zh";
        case 'س' -> "s";
        case 'ش' -> "sh";
        case 'ص' -> "ṣ";
        case 'ض' -> "ḍ";
        case 'ط' -> "ṭ";
        case 'ظ' -> "ẓ";
        case 'ع' -> "ʻ";
        case 'غ' -> "gh";
        case 'ف' -> "f";
        case 'ڤ' -> "v";
        case 'ق' -> "q";
        case 'ك' -> "k";
        case 'گ' -> "g";
        case 'ل' -> "l";
        case 'م' -> "m";
        case 'ن' -> "n";
        case 'ه' -> "h";
        default -> "";
      };
    }
  }
}
