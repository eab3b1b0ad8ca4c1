package dev.rasid.arabic.text;

import java.util.List;
import java.util.Locale;

/**
 * A reason why our text differs from a peer's; {@code DIFFERENCES.md} has each in words. The first
 * that covers a difference explains it.
 */
enum Difference {
  PERSIAN_ENDINGS {
    @Override
    boolean covers(Vector vector, Object made) {
      return vector.operation().equals("stem_persian_analyzer");
    }
  },
  PERSIAN_JOINER {
    @Override
    boolean covers(Vector vector, Object made) {
      return vector.operation().equals("zwnj_as_space_tokens")
          && clean(String.join("", vector.texts())).equals(String.join("", strings(made)));
    }
  },
  FURTHER_REPAIRED {
    @Override
    boolean covers(Vector vector, Object made) {
      return isUnicodeForm(vector) && clean(vector.text()).equals(clean(vector.input()));
    }
  },
  SIGN_ALONE {
    @Override
    boolean covers(Vector vector, Object made) {
      if (vector.operation().equals("category")) {
        return isSignForm(first(vector));
      }
      return isUnicodeForm(vector)
          && clean(vector.text()).isBlank()
          && clean(vector.input()).isEmpty();
    }
  },
  HIGH_HAMZA {
    @Override
    boolean covers(Vector vector, Object made) {
      char c = first(vector);
      return isSingle(vector) && !isArclean(vector) && (in(c, 0x0674, 0x0678) || c == 0xFBDD);
    }
  },
  BY_HAND {
    @Override
    boolean covers(Vector vector, Object made) {
      return !isArclean(vector) && isSingle(vector) && in(first(vector), 0xFDF0, 0xFDFD);
    }
  },
  COMPATIBILITY_KEPT {
    @Override
    boolean covers(Vector vector, Object made) {
      return isUnicodeForm(vector) && first(vector) == 0x2026 && made.equals(vector.input());
    }
  },
  DOT_SYMBOLS {
    @Override
    boolean covers(Vector vector, Object made) {
      return isSingle(vector) && in(first(vector), 0xFBB2, 0xFBC2);
    }
  },
  NUMBER_SIGNS {
    @Override
    boolean covers(Vector vector, Object made) {
      char c = first(vector);
      return vector.operation().equals("category")
          && (in(c, 0x0600, 0x0605) || in(c, 0x0890, 0x0891) || c == 0x08C9);
    }
  },
  AYAH_SIGNS {
    @Override
    boolean covers(Vector vector, Object made) {
      char c = first(vector);
      return isSingle(vector) && (c == 0x06DD || c == 0x06DE || c == 0x06E9);
    }
  },
  TATWEEL_ALONE {
    @Override
    boolean covers(Vector vector, Object made) {
      return isArclean(vector) && first(vector) == 0x0640 && made.equals("-");
    }
  },
  SUM_OF_CHARACTERS {
    @Override
    boolean covers(Vector vector, Object made) {
      return vector.operation().equals("arclean");
    }
  },
  CONTROLS_DROPPED {
    @Override
    boolean covers(Vector vector, Object made) {
      return isArclean(vector) && vector.text().equals(" ") && made.equals("");
    }
  },
  FORMS_DECOMPOSED {
    @Override
    boolean covers(Vector vector, Object made) {
      return isArclean(vector)
          && vector.text().isEmpty()
          && CleanTable.form(first(vector)) != null
          && !made.equals("");
    }
  },
  OTHER_YEH {
    @Override
    boolean covers(Vector vector, Object made) {
      return isArclean(vector) && vector.text().equals("ى") && made.equals("ي");
    }
  },
  HAMZA_KEPT {
    @Override
    boolean covers(Vector vector, Object made) {
      return isArclean(vector) && "أإؤ".contains((String) made) && "او".contains(vector.text());
    }
  },
  KURDISH_AE {
    @Override
    boolean covers(Vector vector, Object made) {
      return isArclean(vector) && first(vector) == 0x06D5 && made.equals("ه");
    }
  },
  FOREIGN_LETTERS_KEPT {
    @Override
    boolean covers(Vector vector, Object made) {
      String text = (String) made;
      boolean letter = text.length() == 1 && Letters.isArabic(text.charAt(0));
      boolean itself = made.equals(vector.input()) || CleanTable.form(first(vector)) != null;
      return isArclean(vector) && letter && itself;
    }
  },
  DIGITS_AND_PUNCTUATION_KEPT {
    @Override
    boolean covers(Vector vector, Object made) {
      char c = first(vector);
      boolean arabic = in(c, 0x0600, 0x06FF) && !Letters.isArabic(c);
      return isArclean(vector) && made.equals(vector.input()) && (arabic || "۽۾".indexOf(c) >= 0);
    }
  },
  NO_LETTERS_KEPT {
    @Override
    boolean covers(Vector vector, Object made) {
      char c = first(vector);
      return isArclean(vector) && made.equals(vector.input()) && in(c, 0xFBC3, 0xFEFE);
    }
  },
  OTHER_SCRIPTS_KEPT {
    @Override
    boolean covers(Vector vector, Object made) {
      char c = first(vector);
      boolean other = c < 0x0600 || in(c, 0x2010, 0x2BFF);
      return isArclean(vector) && made.equals(vector.input()) && other;
    }
  };

  abstract boolean covers(Vector vector, Object made);

  /** Its name in the document. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String clean(String text) {
    return ArabicNormalizer.clean(text).text();
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }

  private static char first(Vector vector) {
    return vector.input().charAt(0);
  }

  private static boolean in(char c, int from, int to) {
    return c >= from && c <= to;
  }

  private static boolean isSingle(Vector vector) {
    return vector.input().length() == 1;
  }

  private static boolean isUnicodeForm(Vector vector) {
    return List.of("nfkc_char", "nfc", "nfkc", "normalize_unicode_nfkc")
        .contains(vector.operation());
  }

  private static boolean isArclean(Vector vector) {
    return vector.operation().equals("arclean_char");
  }

  private static boolean isSignForm(char c) {
    return in(c, 0xFC5E, 0xFC63) || in(c, 0xFCF2, 0xFCF4) || in(c, 0xFE70, 0xFE7F);
  }
}
