package dev.rasid.monitor;

import java.text.Normalizer;

/**
 * Makes of a word the form by which it is found: the fold that {@link
 * dev.rasid.annotation.Token#key} has, character by character.
 *
 * <p>Alefs are one letter, so are ى and ي, ة and ه; digits are ASCII, and letters with case small.
 */
final class WordFold {
  private static final char TATWEEL = 'ـ';

  /** Case pairs beyond these blocks come with newer Unicode versions, so with the JDK. */
  private static final char LAST_CYRILLIC = '\u052F';

  private static final String FOLDED = "أإآىة،٬؛؟۔٫؍٭٪؉؊؞﴾﴿";
  private static final String FOLDS_TO = "اااي" + "ه,,;?..//*%‰‱…()".replace("//", "/");

  /** Letters of other keyboards, which are not in clean text. */
  private static final String FOREIGN = "ٱٲٳٵٶٷٸکڪیۍېےێہھۀۂەۃۓٮڡٯ";

  private static final String CLEAN = "اأإأؤؤئككييييي" + "هههههةئبفق";

  private static final char[] KEYS = keys();
  private static final byte[] STARTS = startTable();

  private WordFold() {}

  private static char[] keys() {
    char[] keys = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < keys.length; i++) {
      char c = (char) i;
      keys[i] = c <= LAST_CYRILLIC || (c >= 0x1E00 && c <= 0x1EFF) ? Character.toLowerCase(c) : c;
    }
    for (int i = 0; i < FOLDED.length(); i++) {
      keys[FOLDED.charAt(i)] = FOLDS_TO.charAt(i);
    }
    for (int digit = 0; digit < 10; digit++) {
      keys['٠' + digit] = (char) ('0' + digit);
      keys['۰' + digit] = (char) ('0' + digit);
    }
    return keys;
  }

  /** What each character of clean text becomes; not to be written to. */
  static char[] table() {
    return KEYS;
  }

  /** Returns the key of clean text. */
  static String key(String clean) {
    int same = 0;
    while (same < clean.length() && KEYS[clean.charAt(same)] == clean.charAt(same)) {
      same++;
    }
    if (same == clean.length()) {
      return clean;
    }
    char[] key = clean.toCharArray();
    for (int i = same; i < key.length; i++) {
      key[i] = KEYS[key[i]];
    }
    return new String(key);
  }

  /**
   * Returns the clean form of what somebody typed: no vowel signs, tatweel or invisible characters,
   * and the letters of other keyboards and presentation forms as plain ones.
   */
  static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (isPresentationForm(c)) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < plain.length(); k++) {
          append(plain.charAt(k), clean);
        }
      } else {
        append(c, clean);
      }
    }
    return clean.toString();
  }

  private static void append(char c, StringBuilder clean) {
    int type = Character.getType(c);
    boolean sign = type == Character.NON_SPACING_MARK && isArabic(c);
    if (sign || type == Character.FORMAT || c == TATWEEL) {
      return;
    }
    int at = c < 0x0600 ? -1 : FOREIGN.indexOf(c);
    clean.append(at < 0 ? c : CLEAN.charAt(at));
  }

  static boolean isArabic(char c) {
    return (c >= 0x0600 && c <= 0x06FF)
        || (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x0870 && c <= 0x08FF);
  }

  private static boolean isPresentationForm(char c) {
    return (c >= 0xFB50 && c <= 0xFDFF && c != '﴾' && c != '﴿')
        || (c >= 0xFE70 && c <= 0xFEFC)
        || (c >= 0xFF01 && c <= 0xFF5E);
  }

  /** For each first character of a token 1 if it is a word or number, 0 if a mere sign. */
  static byte[] starts() {
    return STARTS;
  }

  private static byte[] startTable() {
    byte[] starts = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (byte) (startsWord((char) i) ? 1 : 0);
    }
    return starts;
  }

  private static boolean startsWord(char first) {
    return (first >= 'ء' && first <= 'ي')
        || Character.isLetterOrDigit(first)
        || first == '#'
        || first == '@'
        || Character.isHighSurrogate(first);
  }
}
