package dev.rasid.arabic.text;

import java.text.Normalizer;

/** What single characters become on the clean and the key level. */
public final class Letters {
  private Letters() {}

  /** Vowel signs, Quranic marks, tatweel, bidi and joining controls: left out of clean text. */
  public static boolean isDropped(char c) {
    return c == 'ـ'
        || (c >= 0x0610 && c <= 0x061A)
        || c == 0x061C
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670
        || c == 0x0674
        || (c >= 0x06D6 && c <= 0x06E8 && c != 0x06DE)
        || (c >= 0x06EA && c <= 0x06ED)
        || (c >= 0x0898 && c <= 0x089F)
        || (c >= 0x08CA && c <= 0x08FF)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0x00AD
        || c == 0x034F
        || c == 0x180E
        || c == 0xFEFF
        || (c >= 0xFBB2 && c <= 0xFBC2)
        || (c >= 0xFE70 && c <= 0xFE7F); // isolated vowel signs
  }

  /** The letter that a seat and a combining hamza or madda make together, or 0. */
  static char compose(char seat, char mark) {
    if (mark < 0x0653 || mark > 0x0655) {
      return 0;
    }
    return switch (seat) {
      case 'ا' -> mark == 0x0653 ? 'آ' : mark == 0x0654 ? 'أ' : 'إ';
      case 'و' -> mark == 0x0654 ? 'ؤ' : 0;
      case 'ي', 'ى' -> mark == 0x0654 ? 'ئ' : 0;
      default -> 0;
    };
  }

  /** One-to-one repairs: look-alike letters of other keyboards, odd spaces. */
  static char repair(char c) {
    return switch (c) {
      case 'ٱ' -> 'ا';
      case 'ٲ' -> 'أ';
      case 'ٳ' -> 'إ';
      case 'ک', 'ڪ' -> 'ك';
      case 'ھ', 'ہ', 'ە', 'ۀ', 'ۂ' -> 'ه';
      case 'ۃ' -> 'ة';
      case 'ې', 'ۍ', 'ێ', 'ے' -> 'ي';
      case 'ۓ' -> 'ئ';
      case '\u00A0',
          '\u1680',
          '\u2000',
          '\u2001',
          '\u2002',
          '\u2003',
          '\u2004',
          '\u2005',
          '\u2006',
          '\u2007',
          '\u2008',
          '\u2009',
          '\u200A',
          '\u202F',
          '\u205F',
          '\u3000',
          '\u06DE',
          '\u06E9',
          '\u06DD' ->
          ' ';
      default -> c;
    };
  }

  static boolean isPresentationForm(char c) {
    return (c >= 0xFB50 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F)
        || (c >= 0xFE80 && c <= 0xFEFC);
  }

  /** What a presentation form or ligature stands for, repaired; empty if it only carries marks. */
  static String expand(char form) {
    String plain =
        form == 0xFDFD
            ? "بسم الله الرحمن الرحيم" // has no decomposition
            : Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!isDropped(c)) {
        clean.append(c == 'ی' ? 'ي' : repair(c));
      }
    }
    return clean.toString().isBlank() ? "" : clean.toString();
  }

  static char key(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ', 'ٵ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> {
        if ((c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹') || (c >= '０' && c <= '９')) {
          yield (char) ('0' + Character.digit(c, 10));
        }
        yield c < 0x80 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : c;
      }
    };
  }

  public static boolean isArabic(char c) {
    return c >= 0x0620 && c <= 0x06FF && Character.isLetter(c);
  }
}
