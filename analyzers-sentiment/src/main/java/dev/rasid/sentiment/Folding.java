package dev.rasid.sentiment;

/** The small fold that lexicon forms undergo, so that they meet the keys of tokens. */
final class Folding {
  private Folding() {}

  /** Leaves out vowel signs and tatweel, and joins letters that careless spelling confuses. */
  static String key(String form) {
    StringBuilder key = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
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
