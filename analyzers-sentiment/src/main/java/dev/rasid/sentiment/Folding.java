package dev.rasid.sentiment;

import org.jspecify.annotations.Nullable;

/**
 * The small fold that lexicon forms undergo, so that they meet the keys of tokens. Safe for use by
 * several threads.
 */
final class Folding {
  private static final int MOST_KNOWN = 1 << 15;

  /** What was folded last, by hash; a race costs no more than a fold. */
  private static final @Nullable Folded[] KNOWN = new Folded[MOST_KNOWN];

  private record Folded(String form, String key) {}

  private Folding() {}

  /** Leaves out vowel signs and tatweel, and joins letters that careless spelling confuses. */
  static String key(String form) {
    int same = 0;
    while (same < form.length() && isFolded(form.charAt(same))) {
      same++;
    }
    return same == form.length() ? form : remembered(form, same);
  }

  private static String remembered(String form, int same) {
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 13) & MOST_KNOWN - 1;
    Folded known = KNOWN[place];
    if (known == null || !known.form().equals(form)) {
      known = new Folded(form, fold(form, same));
      KNOWN[place] = known;
    }
    return known.key();
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
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ') {
        continue;
      }
      key.append(
          switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
          });
    }
    return key.toString();
  }
}
