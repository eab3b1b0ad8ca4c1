package dev.rasid.arabic.names;

/**
 * What it costs to take one sound for another, or to leave one out; 100 is a consonant that
 * differs.
 *
 * <p>The tables say which spellings of one name are common in the press: a cost of 0 is the rule,
 * up to 30 a habit of some country, from 40 on it rather is another name. Symmetric in scripts and
 * order.
 */
final class SoundCosts {
  static final int DIFFERENT = 100;
  private static final int SIZE = 128;

  /** An Arabic sound, then the Latin sounds it is written as, each group behind its cost. */
  private static final String[][] ACROSS = {
    {"A", "0:a", "10:e", "20:o", "40:iu", "50:yw"},
    {"W", "0:uow", "20:vf", "40:ae"},
    {"Y", "0:iy", "5:e", "20:j", "40:a"},
    {"I", "0:aiey"},
    {"E", "0:ae", "10:hto", "60:i"},
    {"b", "0:bp", "30:v"},
    {"p", "0:pb"},
    {"t", "0:t", "10:8", "30:d", "50:sc"},
    {"8", "0:8t", "10:s", "40:dz"},
    {"j", "0:jg", "10:G", "20:zcC", "30:S", "40:yk"},
    {"H", "0:h", "20:x"},
    {"x", "0:x", "15:hk", "20:jC", "40:Ggq"},
    {"d", "0:d", "20:6t"},
    {"6", "0:6zd", "15:8", "40:t"},
    {"r", "0:r"},
    {"z", "0:z", "15:s", "20:6", "40:jc"},
    {"s", "0:scz", "40:8S"},
    {"S", "0:SC", "20:s", "30:cj"},
    {"C", "0:CcS", "30:tkj"},
    {"1", "0:sc", "30:z"},
    {"2", "0:d6z", "30:8t"},
    {"3", "0:t", "15:8", "30:d"},
    {"4", "0:z6", "10:d", "30:8"},
    {"Q", "20:ao", "30:eiu"},
    {"G", "0:Gg", "20:jrkqxc"},
    {"g", "0:gkGqj"},
    {"f", "0:fv", "20:wp"},
    {"v", "0:v", "10:fw"},
    {"q", "0:qk", "10:gG", "20:cx", "30:C"},
    {"k", "0:kqc", "10:g", "15:xC"},
    {"l", "0:l"},
    {"m", "0:m", "60:n"},
    {"n", "0:n", "40:m"},
    {"h", "0:h", "40:x"},
    {"-", "20:y"},
  };

  /** Latin spellings of one sound. */
  private static final String[][] WITHIN_LATIN = {
    {"a", "15:e", "30:o", "40:iu", "50:yw"},
    {"e", "15:i", "20:y", "40:ou"},
    {"i", "5:y", "40:ou"},
    {"o", "10:u", "15:w"},
    {"u", "5:w", "40:y"},
    {"v", "20:w", "30:f", "50:b"},
    {"p", "60:b"},
    {"q", "0:k", "15:gG", "20:x"},
    {"k", "0:c", "25:xG", "30:gC"},
    {"g", "5:G", "20:j", "40:x"},
    {"G", "30:xrj"},
    {"S", "0:C", "30:s"},
    {"j", "30:yz", "20:c"},
    {"6", "5:d", "10:z", "25:8"},
    {"8", "10:t", "20:s", "40:d"},
    {"s", "0:c", "25:z"},
    {"d", "50:zt"},
    {"C", "30:ck"},
    {"m", "60:n"},
  };

  /** Arabic spellings of one foreign sound. */
  private static final String[][] WITHIN_FOREIGN = {
    {"j", "15:Gkgq"},
    {"G", "15:kgqx"},
    {"k", "15:gqx"},
    {"q", "15:g"},
    {"t", "15:38"},
    {"8", "15:s"},
    {"s", "15:1z"},
    {"z", "15:4"},
    {"d", "15:26"},
    {"f", "5:v"},
    {"b", "5:p"},
    {"S", "15:C"},
    {"h", "15:H"},
    {"A", "20:Y"},
    {"W", "20:f"},
  };

  private final byte[] replace = new byte[SIZE * SIZE];
  private final boolean foreign;

  private SoundCosts(String[][] table, boolean foreign) {
    this.foreign = foreign;
    java.util.Arrays.fill(replace, (byte) DIFFERENT);
    for (String[] row : table) {
      for (int i = 1; i < row.length; i++) {
        int colon = row[i].indexOf(':');
        int cost = Integer.parseInt(row[i].substring(0, colon));
        for (int k = colon + 1; k < row[i].length(); k++) {
          put(row[0].charAt(0), row[i].charAt(k), (byte) cost);
          if (table != ACROSS) {
            put(row[i].charAt(k), row[0].charAt(0), (byte) cost);
          }
        }
      }
    }
    if (table != ACROSS) {
      for (char a : "AIEh".toCharArray()) { // final ا ى ة ه; Latin has none of them but h
        for (char b : "AIEh".toCharArray()) {
          if (a != b) {
            put(a, b, (byte) 10);
          }
        }
      }
      put('Y', 'I', (byte) 0);
      put('I', 'Y', (byte) 0);
    }
  }

  private void put(char a, char b, byte cost) {
    replace[a * SIZE + b] = cost;
  }

  /** From an Arabic sound to a Latin one. */
  static final SoundCosts ARABIC_TO_LATIN = new SoundCosts(ACROSS, false);

  /** Between two Latin spellings. */
  static final SoundCosts LATIN = new SoundCosts(WITHIN_LATIN, false);

  /** Between two Arabic spellings of an Arabic name: letters must agree. */
  static final SoundCosts ARABIC = new SoundCosts(new String[0][], false);

  /** Between two Arabic spellings of a name of another language. */
  static final SoundCosts FOREIGN = new SoundCosts(WITHIN_FOREIGN, true);

  /** The cost of {@code b} for {@code a}. */
  int replace(char a, char b) {
    if (this != ARABIC_TO_LATIN && a == b) {
      return 0;
    }
    return a < SIZE && b < SIZE ? replace[a * SIZE + b] : a == b ? 0 : DIFFERENT;
  }

  /** The cost of an Arabic sound with nothing for it on the other side. */
  int leaveOutArabic(char sound, boolean first, boolean last, boolean otherIsLatin) {
    if (otherIsLatin) {
      return switch (sound) {
        case 'Q', '-' -> 0;
        case 'A' -> first ? 30 : 40;
        case 'W' -> last ? 25 : 50;
        case 'Y' -> 50;
        case 'E', 'I' -> last ? 5 : 40;
        case 'h' -> last ? 5 : 60;
        default -> DIFFERENT;
      };
    }
    return switch (sound) {
      case '-' -> 30;
      case 'A', 'W', 'Y', 'I' -> foreign ? 15 : DIFFERENT;
      case 'E', 'h' -> foreign && last ? 20 : DIFFERENT;
      default -> DIFFERENT;
    };
  }

  /** The cost of a Latin sound with nothing for it on the other side. */
  static int leaveOutLatin(char sound, boolean first, boolean last, boolean otherIsArabic) {
    boolean vowel = LatinLetters.isVowel(sound);
    if (vowel) {
      if (first) {
        return 45;
      }
      if (last) {
        return sound == 'e' ? 5 : 45;
      }
      return otherIsArabic ? (sound == 'u' ? 4 : 2) : 25;
    }
    return switch (sound) {
      case 'h' -> last ? 5 : 40;
      case 'y', 'w' -> otherIsArabic ? 20 : 30;
      default -> DIFFERENT;
    };
  }
}
