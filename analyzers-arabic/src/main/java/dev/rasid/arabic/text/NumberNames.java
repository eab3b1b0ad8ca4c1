package dev.rasid.arabic.text;

/** Tells which words make one name with the number behind them: كوفيد19, إف-16, but not عام2016. */
final class NumberNames {
  private enum Head {
    LETTER,
    LETTER_OR_WORD,
    NAME
  }

  private enum Neighbour {
    FUNCTION,
    MONTH,
    CURRENCY,
    SCORE
  }

  private static final String PROCLITICS = "وفبلك";

  private static final WordTable<Head> HEADS = WordTable.load("number-names.tsv", Head.class);
  private static final WordTable<Neighbour> NEIGHBOURS =
      WordTable.load("number-neighbours.tsv", Neighbour.class);

  /** Whether the word is one that numbers are written onto, perhaps behind a proclitic. */
  boolean isWrittenOnto(char[] chars, int start, int end) {
    return isHead(chars, start, end)
        || (PROCLITICS.indexOf(chars[start]) >= 0 && isHead(chars, start + 1, end));
  }

  private static boolean isHead(char[] chars, int start, int end) {
    Head head = HEADS.get(chars, start, end);
    return head == Head.LETTER || head == Head.NAME;
  }

  /** Whether a word, a dash and a number make a name: most words do, unless they are very short. */
  boolean isJoinedByDash(char[] chars, int start, int end) {
    return end - start > 1 && NEIGHBOURS.get(chars, start, end) == null;
  }

  /** Whether the word spells a Latin letter, as in سي إن إن. */
  static boolean isLetterName(char[] chars, int start, int end) {
    Head head = HEADS.get(chars, start, end);
    return head == Head.LETTER || head == Head.LETTER_OR_WORD;
  }
}
