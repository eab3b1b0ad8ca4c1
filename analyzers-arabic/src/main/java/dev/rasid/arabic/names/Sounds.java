package dev.rasid.arabic.names;

/**
 * Spells a word as a row of sounds, one {@code char} each, comparable across scripts.
 *
 * <p>Consonants of both scripts: b d f g h j k l m n p q r s t v z, 8 th, 6 dh, x kh, G gh, S sh, C
 * ch, c the c before e and i. Of Arabic only: 1 ص, 2 ض, 3 ط, 4 ظ, H ح, Q ع, - hamza, A ا, W و, Y ي,
 * I final ى, E ة. Of Latin only: a e i o u w y.
 */
final class Sounds {
  static final int LONGEST = 64;

  private Sounds() {}

  /** Spells clean Arabic letters. */
  static String ofArabic(CharSequence letters) {
    int length = Math.min(letters.length(), LONGEST);
    StringBuilder sounds = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = letters.charAt(i);
      boolean last = i + 1 == letters.length();
      if (c == 'ت' && !last && letters.charAt(i + 1) == 'ش') {
        sounds.append('C');
        i++;
        continue;
      }
      sounds.append(
          switch (c) {
            case 'ا', 'أ', 'إ', 'آ' -> 'A';
            case 'ء', 'ئ', 'ؤ' -> '-';
            case 'ب' -> 'b';
            case 'پ' -> 'p';
            case 'ت' -> 't';
            case 'ث' -> '8';
            case 'ج', 'چ' -> 'j';
            case 'ح' -> 'H';
            case 'خ' -> 'x';
            case 'د' -> 'd';
            case 'ذ' -> '6';
            case 'ر' -> 'r';
            case 'ز', 'ژ' -> 'z';
            case 'س' -> 's';
            case 'ش' -> 'S';
            case 'ص' -> '1';
            case 'ض' -> '2';
            case 'ط' -> '3';
            case 'ظ' -> '4';
            case 'ع' -> 'Q';
            case 'غ' -> 'G';
            case 'گ', 'ڭ', 'ڨ' -> 'g';
            case 'ف' -> 'f';
            case 'ڤ' -> 'v';
            case 'ق' -> 'q';
            case 'ك' -> 'k';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            case 'ه' -> 'h';
            case 'ة' -> last ? 'E' : 't';
            case 'و' -> 'W';
            case 'ي' -> 'Y';
            case 'ى' -> last ? 'I' : 'Y';
            default -> c;
          });
    }
    return sounds.toString();
  }

  /** Spells folded letters of Latin, or of any other script, which stay what they are. */
  static String ofLatin(CharSequence letters) {
    int length = Math.min(letters.length(), LONGEST);
    StringBuilder sounds = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = letters.charAt(i);
      char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 0;
      char after = i + 2 < letters.length() ? letters.charAt(i + 2) : 0;
      char before = sounds.length() == 0 ? 0 : sounds.charAt(sounds.length() - 1);
      if (next == 'h' && digraph(c) != 0) {
        put(sounds, before, digraph(c));
        i++;
        continue;
      }
      switch (c) {
        case 't' -> {
          boolean hard = next == 'c' && after == 'h'; // tch
          boolean german = next == 's' && after == 'c'; // tsch
          put(sounds, before, hard || german ? 'C' : 't');
          i += hard ? 2 : german ? 3 : 0;
        }
        case 's' -> {
          boolean german = next == 'c' && after == 'h';
          put(sounds, before, german ? 'S' : 's');
          i += german ? 2 : 0;
        }
        case 'c' -> {
          put(
              sounds,
              before,
              next == 'z' ? 'C' : next == 'e' || next == 'i' || next == 'y' ? 'c' : 'k');
          i += next == 'z' || next == 'k' ? 1 : 0;
        }
        case 'd' -> {
          boolean soft = next == 'j' || (next == 'g' && after == 'e');
          put(sounds, before, soft ? 'j' : 'd');
          i += soft ? 1 : 0;
        }
        case 'q' -> {
          put(sounds, before, 'q');
          i += next == 'u' && (after == 'e' || after == 'i') ? 1 : 0;
        }
        case 'g' -> {
          put(sounds, before, 'g');
          i += next == 'u' && (after == 'e' || after == 'i') ? 1 : 0;
        }
        case 'x' -> sounds.append("ks");
        case 'e' -> {
          put(sounds, before, next == 'e' ? 'i' : 'e');
          i += next == 'e' ? 1 : 0;
        }
        case 'o' -> {
          put(sounds, before, next == 'u' || next == 'o' ? 'u' : 'o');
          i += next == 'u' || next == 'o' ? 1 : 0;
        }
        default -> put(sounds, before, c);
      }
    }
    return sounds.toString();
  }

  private static char digraph(char first) {
    return switch (first) {
      case 'k' -> 'x';
      case 'g' -> 'G';
      case 's' -> 'S';
      case 'c' -> 'C';
      case 't' -> '8';
      case 'd' -> '6';
      case 'p' -> 'f';
      case 'z' -> 'j';
      default -> 0;
    };
  }

  private static void put(StringBuilder sounds, char before, char sound) {
    if (before != sound) {
      sounds.append(sound);
    }
  }

  /**
   * The consonants by coarse class, without vowels, w, y, ʿayn and hamza; a vowel at the start is
   * *.
   */
  static void skeleton(CharSequence sounds, StringBuilder out) {
    int length = sounds.length();
    int start = out.length();
    for (int i = 0; i < length; i++) {
      char sound = sounds.charAt(i);
      char coarse = coarse(sound);
      boolean silentEnd = coarse == 'h' && i + 1 == length;
      if (coarse == 0 || silentEnd) {
        if (i == 0) {
          out.append('*');
        }
      } else {
        out.append(coarse);
      }
    }
    if (out.length() == start) {
      out.append('*');
    }
  }

  private static char coarse(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'w', 'y', 'A', 'W', 'Y', 'I', 'E', 'Q', '-' -> 0;
      case 'b', 'p' -> 'b';
      case 'f', 'v' -> 'f';
      case 't', '8', '3', 'd', '6', '2' -> 't';
      case 's', 'c', '1', 'z', '4' -> 's';
      case 'S', 'C' -> 'c';
      case 'k', 'q', 'g', 'G', 'x', 'j' -> 'k';
      case 'h', 'H' -> 'h';
      default -> sound;
    };
  }
}
