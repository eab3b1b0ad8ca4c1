package dev.rasid.arabic.names;

/**
 * Guesses the press spelling of a word without vowel signs from the patterns of Arabic names.
 *
 * <p>Long vowels are written; short ones go between consonants as in the commonest patterns: CaCiC,
 * CaaCeC, maCCouC, CaCCaaC for trades with the article. Words that look foreign go to {@link
 * ForeignGuess}.
 */
final class PatternGuess {
  /** Stands in the skeleton for a vowel; anything else is a consonant. */
  private static final char VOWEL = 'V';

  private final PressRegion region;

  PatternGuess(PressRegion region) {
    this.region = region;
  }

  String guess(String word, boolean article) {
    if (!article && ForeignGuess.looksForeign(word)) {
      return ForeignGuess.guess(word, region);
    }
    Slots slots = new Slots(word);
    if (article && slots.isTrade()) {
      slots.doubleMiddle();
    }
    return capital(slots.fill(word));
  }

  static String capital(StringBuilder name) {
    if (name.length() > 0) {
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    }
    return name.toString();
  }

  private String consonant(char c) {
    boolean french = region == PressRegion.MAGHREB;
    return switch (c) {
      case 'ب' -> "b";
      case 'پ' -> "p";
      case 'ت', 'ط', 'ة' -> "t";
      case 'ث' -> "th";
      case 'ج' -> region == PressRegion.EGYPT ? "g" : french ? "dj" : "j";
      case 'چ' -> "ch";
      case 'ح', 'ه' -> "h";
      case 'خ' -> "kh";
      case 'د', 'ض' -> "d";
      case 'ذ' -> "dh";
      case 'ر' -> "r";
      case 'ز', 'ظ', 'ژ' -> "z";
      case 'س', 'ص' -> "s";
      case 'ش' -> french ? "ch" : "sh";
      case 'ع', 'ء', 'ئ', 'ؤ' -> "";
      case 'غ' -> "gh";
      case 'ف' -> "f";
      case 'ڤ' -> "v";
      case 'ق' -> french ? "k" : "q";
      case 'ك' -> "k";
      case 'گ' -> "g";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'و' -> french ? "ou" : "w";
      case 'ي', 'ى' -> "y";
      default -> "";
    };
  }

  /** The letters of a word, each a long vowel or a consonant. */
  private final class Slots {
    private final String[] latin;
    private final StringBuilder kinds = new StringBuilder();
    private int size;

    Slots(String word) {
      latin = new String[word.length() + 1];
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        char before = i > 0 ? word.charAt(i - 1) : 0;
        char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
        if (c == 'ء' && next == 0 && before == 'ا') {
          continue;
        }
        add(c, before, next);
      }
    }

    private void add(char c, char before, char next) {
      boolean last = next == 0;
      switch (c) {
        case 'ا' -> vowel(before == 0 ? "i" : "a"); // a verbal noun: ابتسام
        case 'أ', 'آ' -> vowel("a");
        case 'إ' -> vowel("i");
        case 'ة', 'ى' -> {
          if (last) {
            vowel("a");
          } else {
            put(consonant(c), 'C');
          }
        }
        case 'و' -> {
          boolean consonant = before == 0 || next == 'ا' || next == 'ة' || next == 'ى';
          if (consonant || before == 'ا' || next == 'ي' || (before == 'ي' && !last)) {
            put(consonant(c), 'C');
          } else {
            boolean closed = next != 0 && size > 0;
            vowel(
                last
                    ? "o"
                    : region == PressRegion.MAGHREB || (closed && isLastConsonant(next))
                        ? "ou"
                        : "u");
          }
        }
        case 'ي' -> {
          boolean consonant = before == 0 || next == 'ا' || next == 'ى';
          if (next == 'ة' && before != 'ا' && before != 0) { // Rabiya, Mughniya
            vowel("iy");
          } else if (!last && (consonant || before == 'ا' || next == 'و')) {
            put(before == 'ا' ? "i" : "y", before == 'ا' ? VOWEL : 'C');
          } else {
            vowel(before == 'و' && !last ? "ai" : "i");
          }
        }
        default -> put(consonant(c), 'C');
      }
    }

    private boolean isLastConsonant(char next) {
      return next != 'ي' && next != 'ا';
    }

    private void vowel(String written) {
      put(written, VOWEL);
    }

    private void put(String written, char kind) {
      latin[size++] = written;
      kinds.append(kind);
    }

    /** CCVC with a: حداد, سراج. */
    boolean isTrade() {
      return size == 4 && kinds.toString().equals("CCVC") && latin[2].equals("a");
    }

    void doubleMiddle() {
      if (latin[1].length() == 1) {
        latin[1] = latin[1] + latin[1];
      }
    }

    StringBuilder fill(String word) {
      StringBuilder out = new StringBuilder(size * 2);
      boolean seenVowel = false;
      for (int i = 0; i < size; ) {
        if (kinds.charAt(i) == VOWEL) {
          out.append(latin[i++]);
          seenVowel = true;
          continue;
        }
        int end = i;
        while (end < size && kinds.charAt(end) == 'C') {
          end++;
        }
        run(word, i, end, seenVowel, end < size, out);
        i = end;
      }
      return out;
    }

    /** Writes the consonants from i to end with the short vowels that they need. */
    private void run(
        String word, int i, int end, boolean after, boolean before, StringBuilder out) {
      int length = end - i;
      if (!after && !before) {
        bare(word, i, length, out);
      } else if (!after) { // at the start, before a vowel: Sa-lim, Man-sour
        for (int k = 0; k < length; k++) {
          out.append(latin[i + k]);
          if (k + 1 < length && k % 2 == 0) {
            out.append('a');
          }
        }
      } else {
        for (int k = 0; k < length; k++) {
          // behind a vowel one consonant closes its syllable, or the last one does at the end
          boolean opens = before ? k % 2 == 0 : (length - k) % 2 == 1;
          if (k > 0 && opens) {
            out.append(latin[0].equals("i") ? 'i' : before ? 'a' : 'e');
          }
          out.append(latin[i + k]);
        }
      }
    }

    /** No long vowel at all: Badr, Hassan, Jaafar. */
    private void bare(String word, int i, int length, StringBuilder out) {
      boolean participle = length == 4 && word.charAt(0) == 'م';
      for (int k = 0; k < length; k++) {
        out.append(latin[i + k]);
        if (k + 1 == length && k > 0) {
          return;
        }
        if (k == 0) {
          out.append(participle ? 'u' : 'a');
        } else if (k == length - 2 && (length > 3 || !closes(latin[i + k], latin[i + k + 1]))) {
          out.append(participle ? 'i' : 'a');
        } else if (length > 4 && k % 2 == 1) {
          out.append('a');
        }
      }
    }

    private boolean closes(String first, String second) {
      return "rlnmsh".contains(first) && !first.isEmpty() && !second.isEmpty();
    }
  }
}
