package dev.rasid.arabic.text;

/**
 * What each of the 65,536 UTF-16 units is to the tokenizer: one byte, so that a pass over a text
 * costs one look-up per unit.
 */
final class CharClass {
  /** Set in all classes but white space. */
  static final int INK = 1;

  /** Such a unit is never in one run with its equal neighbour. */
  static final int SINGLE = 1 << 1;

  /** A run of such units needs a look at what stands around it. */
  static final int SPECIAL = 1 << 2;

  /** The sentence rules want to know of such a unit. */
  static final int EVENT = 1 << 3;

  /** How far EVENT is from the lowest bit. */
  static final int EVENT_SHIFT = 3;

  /** What tells classes apart; never the same in two classes that differ in SINGLE alone. */
  private static final int ID = 1 << 4;

  static final byte SPACE = 0;

  /** Letters and marks of the Arabic script. */
  static final byte ARABIC = INK | ID;

  /** Letters of any other script. */
  static final byte LETTER = INK | 2 * ID;

  static final byte PUNCTUATION = INK | SINGLE | 3 * ID;
  static final byte SYMBOL = INK | SINGLE | 4 * ID;

  static final byte LINE = INK | SINGLE | EVENT | ID;

  /** Ends a sentence, like a full stop. */
  static final byte STOP = INK | SINGLE | EVENT | 2 * ID;

  /** Quotation marks that the sentence rules count. */
  static final byte QUOTE = INK | SINGLE | EVENT | 3 * ID;

  static final byte DOT = INK | SPECIAL | EVENT | 2 * ID;

  static final byte DIGIT = INK | SPECIAL;

  /** The signs before a name and a tag: @ and #. */
  static final byte TAG = INK | SINGLE | SPECIAL | ID;

  static final byte COLON = INK | SINGLE | SPECIAL | 2 * ID;
  static final byte PERCENT = INK | SINGLE | SPECIAL | 3 * ID;
  static final byte APOSTROPHE = INK | SINGLE | SPECIAL | 4 * ID;

  /** Belongs to the unit before it: marks of other scripts, joiners, variation selectors. */
  static final byte EXTEND = INK | SINGLE | SPECIAL | 5 * ID;

  static final byte SURROGATE = INK | SINGLE | SPECIAL | 6 * ID;

  /** Pictures that are emoji without a variation selector. */
  static final byte PICTURE = INK | SINGLE | SPECIAL | 7 * ID;

  private static final byte[] CLASSES = table();

  private CharClass() {}

  /** Returns the table; not to be written to. */
  static byte[] classes() {
    return CLASSES;
  }

  static int of(char c) {
    return CLASSES[c];
  }

  /** What happens at a unit whose class has EVENT set: a constant of {@link TokenizedText}. */
  static int event(int type) {
    return type / ID & 3;
  }

  /** White space: the separators of Unicode, the controls up to U+0020, U+0085, U+200B. */
  static boolean isSpace(char c) {
    int type = CLASSES[c];
    return type == SPACE || type == LINE;
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = byType((char) i);
    }
    put(table, LINE, "\n\r\u000B\f\u0085\u2028\u2029");
    put(table, DOT, ".");
    put(table, STOP, "!?؟۔…！？");
    put(table, QUOTE, "\"«»");
    put(table, TAG, "@＠#＃");
    put(table, COLON, ":");
    put(table, PERCENT, "%٪؉؊‰");
    put(table, APOSTROPHE, "'’");
    put(table, EXTEND, "\u200C\u200D");
    return table;
  }

  private static void put(byte[] table, byte type, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      table[chars.charAt(i)] = type;
    }
  }

  private static byte byType(char c) {
    if (c <= ' ' || c == 0x200B || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          isArabicBlock(c) ? ARABIC : LETTER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          isArabicBlock(c) ? ARABIC : EXTEND;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SURROGATE -> SURROGATE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      case Character.OTHER_SYMBOL -> isPicture(c) ? PICTURE : SYMBOL;
      default -> SYMBOL;
    };
  }

  private static boolean isArabicBlock(char c) {
    return (c >= 0x0600 && c <= 0x06FF)
        || (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x0870 && c <= 0x08FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE);
  }

  private static boolean isPicture(char c) {
    return (c >= 0x2600 && c <= 0x27BF)
        || (c >= 0x231A && c <= 0x231B)
        || (c >= 0x23E9 && c <= 0x23FA)
        || (c >= 0x2B1B && c <= 0x2B55)
        || c == 0x3030
        || c == 0x303D
        || c == 0x3297
        || c == 0x3299;
  }
}
