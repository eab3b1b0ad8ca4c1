package dev.rasid.sentiment.tables;

/**
 * The small fold that lexicon forms undergo, so that they meet the keys of tokens. Safe for use by
 * several threads.
 */
public final class Folding {
  private static final int MOST_KNOWN = 1 << 15;

  private static final Remembered<Folded> KNOWN = new Remembered<>(MOST_KNOWN);

  private static final class Folded extends Remembered.Fact {
    private final String key;

    Folded(String form, String key) {
      super(form);
      this.key = key;
    }
  }

  private Folding() {}

  /** Leaves out vowel signs and tatweel, and joins letters that careless spelling confuses. */
  public static String key(String form) {
    int same = 0;
    while (same < form.length() && isFolded(form.charAt(same))) {
      same++;
    }
    return same == form.length() ? form : remembered(form, same);
  }

  /** Returns the hash of the {@link #key} of a form, without making it. */
  public static int hash(String form) {
    int hash = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (isFolded(c)) {
        hash = 31 * hash + c;
      } else if (!isDropped(c)) {
        hash = 31 * hash + folded(c);
      }
    }
    return hash;
  }

  private static String remembered(String form, int same) {
    Folded known = KNOWN.get(form);
    if (known == null) {
      known = new Folded(form, fold(form, same));
      KNOWN.put(known);
    }
    return known.key;
  }

  /** Most words need no change, and their letters are told without a look at their class. */
  private static boolean isFolded(char c) {
    if (c >= 'ا' && c <= 'ي') {
      return c != 'ة' && c != 'ى' && c != 'ـ';
    }
    return c < 'أ' ? c < '\u0300' || c == 'ء' : c == 'ؤ' || c == 'ئ';
  }

  private static String fold(String form, int same) {
    StringBuilder key = new StringBuilder(form.length()).append(form, 0, same);
    for (int i = same; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!isDropped(c)) {
        key.append(folded(c));
      }
    }
    return key.toString();
  }

  private static boolean isDropped(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
  }

  private static char folded(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }
}
