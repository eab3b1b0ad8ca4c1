package dev.rasid.arabic.morphology;

/**
 * Writes sounds as unvocalised text: drops short vowels, writes a doubled letter once, gives hamza
 * its seat.
 *
 * <p>Sounds are Arabic consonants and, in Latin letters, the vowels a i u A I U. Y is a long a
 * written ى at the end of a word; E the helping alef of the start; O the silent alef of ـوا; M the
 * و that ـتم takes before a pronoun; T the alef of the indefinite accusative. Seats follow the rule
 * of the stronger vowel (i, u, a) with what newspapers write beside it: قرؤوا, قرأوا, قرءوا. Not
 * safe for use by several threads.
 */
final class Speller {
  private static final char END = 0;
  private static final char HAMZA = 'ء';
  private static final String NON_JOINING = "اأإآدذرزوؤةىء";

  private final char[] in = new char[64];
  private final char[] out = new char[64];
  private int length;
  private int written;
  private int literal;
  private int stemEnd;
  private boolean noun;
  private boolean open;

  /** Begins a word. */
  Speller start(String sounds) {
    length = 0;
    literal = 0;
    noun = false;
    return stem(sounds);
  }

  /** Begins a noun that is given as it is written but for its end. */
  Speller startNoun(String spelling, String end) {
    start(spelling);
    literal = length;
    noun = true;
    return stem(end);
  }

  /** Adds sounds of the stem; only a hamza at its end has more than one spelling. */
  Speller stem(String sounds) {
    add(sounds);
    stemEnd = length;
    return this;
  }

  /** Adds sounds of an ending. */
  Speller add(String sounds) {
    int size = sounds.length();
    sounds.getChars(0, size, in, length);
    length += size;
    return this;
  }

  /** Whether {@link #spell} would use a variant beyond the one it was last given. */
  boolean hasMoreVariants() {
    return open;
  }

  /** Whether the word may look different before a pronoun. */
  boolean changesBeforePronoun() {
    char last = in[length - 1];
    return last == 'Y'
        || last == 'O'
        || last == 'M'
        || last == HAMZA
        || (length > 1 && in[length - 2] == HAMZA && isShort(last));
  }

  /**
   * Writes the word.
   *
   * @param bound as it stands before a pronoun
   * @param variant which of the spellings in use, from 0
   */
  String spell(boolean bound, int variant) {
    written = 0;
    open = false;
    int end = length;
    char dropped = END;
    if (!bound && isShort(in[end - 1])) {
      end--;
      dropped = in[end];
    }
    char before = END;
    for (int i = 0; i < end; i++) {
      char sound = in[i];
      char next = i + 1 < end ? in[i + 1] : END;
      if (i < literal) {
        put(sound);
        before = sound;
        continue;
      }
      switch (sound) {
        case 'a', 'i', 'u' -> {}
        case 'A', 'E' -> put('ا');
        case 'U' -> put('و');
        case 'I' -> put('ي');
        case 'Y' -> put(bound || before == 'ي' ? 'ا' : 'ى');
        case 'O' -> silent(!bound, 'ا');
        case 'M' -> silent(bound, 'و');
        case 'T' -> tanwin();
        case HAMZA -> {
          if (next == HAMZA) {
            continue;
          }
          i += hamza(i, before, next, end, dropped, bound, variant);
        }
        default -> {
          if (next == sound) {
            continue;
          }
          put(sound);
        }
      }
      before = i < end ? in[i] : sound;
    }
    return new String(out, 0, written);
  }

  private void silent(boolean shown, char letter) {
    if (shown) {
      put(letter);
    }
  }

  private void tanwin() {
    char last = out[written - 1];
    boolean bare = last == 'أ' || (last == HAMZA && written > 1 && out[written - 2] == 'ا');
    silent(!bare, 'ا');
  }

  /** Writes a hamza; returns how many sounds behind it are written with it. */
  private int hamza(
      int at, char before, char next, int end, char dropped, boolean bound, int variant) {
    if (written == 0) {
      return initialHamza(at, next, end);
    }
    boolean last = at == stemEnd - 1;
    if (next == END) {
      put(seat(isVowel(before) || noun ? before : dropped));
      return 0;
    }
    if (last && noun && !isVowel(before) && (next == 'a' || next == 'A')) {
      put(NON_JOINING.indexOf(out[written - 1]) >= 0 ? HAMZA : 'ئ');
      return 0;
    }
    if (before == 'i' || before == 'I' || before == 'ي') {
      put('ئ');
      return 0;
    }
    boolean heavy = before == 'U' || before == 'و';
    switch (next) {
      case 'i' -> put('ئ');
      case 'I' -> put(last && before == 'a' && choose(variant, 2) == 1 ? 'أ' : 'ئ');
      case 'u' -> put('ؤ');
      case 'U' -> beforeU(last, before, heavy, variant);
      case 'a' -> put(afterHeavy(before, heavy, 'أ'));
      case 'Y' -> {
        if (bound && before != 'u' && before != 'A' && !heavy) {
          put('آ');
          return 1;
        }
        put(afterHeavy(before, heavy, 'أ'));
      }
      case 'A' -> {
        if (before != 'u' && before != 'A' && !heavy && !(last && choose(variant, 2) == 1)) {
          put('آ');
          return 1;
        }
        put(afterHeavy(before, heavy, 'أ'));
      }
      default -> put(seat(before));
    }
    return 0;
  }

  private static char afterHeavy(char before, boolean heavy, char otherwise) {
    if (heavy || before == 'A') {
      return HAMZA;
    }
    return before == 'u' ? 'ؤ' : otherwise;
  }

  private void beforeU(boolean last, char before, boolean heavy, int variant) {
    if (!last) {
      boolean old = !isVowel(before) && choose(variant, 2) == 1;
      put(!old ? 'ؤ' : NON_JOINING.indexOf(before) >= 0 ? HAMZA : 'ئ');
    } else if (before == 'a') {
      int choice = choose(variant, 3);
      put(choice == 0 ? 'ؤ' : choice == 1 ? 'أ' : HAMZA);
    } else {
      boolean bare = (before == 'A' || heavy) && choose(variant, 2) == 1;
      put(bare ? HAMZA : 'ؤ');
    }
  }

  private int choose(int variant, int count) {
    open = variant + 1 < count;
    return variant;
  }

  private int initialHamza(int at, char next, int end) {
    if (next == 'A') {
      put('آ');
      return 1;
    }
    boolean long2 = next == 'a' && at + 3 < end && in[at + 2] == HAMZA && !isVowel(in[at + 3]);
    if (long2) {
      put('آ');
      return 2;
    }
    put(next == 'i' || next == 'I' ? 'إ' : 'أ');
    return 0;
  }

  private static char seat(char before) {
    return switch (before) {
      case 'a' -> 'أ';
      case 'i' -> 'ئ';
      case 'u' -> 'ؤ';
      default -> HAMZA;
    };
  }

  private void put(char letter) {
    out[written++] = letter;
  }

  private static boolean isShort(char sound) {
    return sound == 'a' || sound == 'i' || sound == 'u';
  }

  private static boolean isVowel(char sound) {
    return sound < 128;
  }
}
