package dev.rasid.arabic.quotations;

/**
 * What is known of quotation marks: their shapes, and the blanks around them.
 *
 * <p>Not safe for use by several threads, because the arrays it looks at are not copied.
 */
final class MarkTokens {
  /** Double marks, guillemets, single marks. */
  static final int FAMILIES = 3;

  private static final String[] SHAPES = {"\"“”„‟″＂", "«»", "'‘’‚‛‹›`´"};

  /** Those that open where nothing else tells; the shapes of English, German and French print. */
  private static final String OPENERS = "“„‟«‘‚‛‹";

  private static final String STRAIGHT = "\"″＂'`´";

  /** Signs that stand like a blank before an opening mark. */
  private static final String BEFORE = "([{:،؛,;-–—/ـ_.…؟!«“‘\"";

  /** Signs that stand like a blank behind a closing mark. */
  private static final String BEHIND = ")]}:،؛,;-–—/.…؟!»”’\"";

  /** Words that are written on what they stand before: بـ"…", الـ"…". */
  private static final String PREFIX_LETTERS = "بلكوف";

  private final char[] text;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] lineEnds;

  /**
   * Views the tokens of an article.
   *
   * @param text the clean text
   * @param starts where tokens start in it
   * @param ends where they end
   * @param lineEnds whether a line ends behind each
   */
  MarkTokens(char[] text, int[] starts, int[] ends, boolean[] lineEnds) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.lineEnds = lineEnds;
  }

  int size() {
    return starts.length;
  }

  boolean lineEnds(int token) {
    return lineEnds[token];
  }

  /** The family of a mark, or -1 if the token is none. */
  int family(int token) {
    if (ends[token] - starts[token] != 1) {
      return -1;
    }
    char c = text[starts[token]];
    for (int i = 0; i < SHAPES.length; i++) {
      if (SHAPES[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  boolean isStraight(int mark) {
    return STRAIGHT.indexOf(text[starts[mark]]) >= 0;
  }

  boolean opensByShape(int mark) {
    return OPENERS.indexOf(text[starts[mark]]) >= 0;
  }

  /** Whether nothing is written on the mark before it, or only what belongs on what it opens. */
  boolean gapBefore(int mark) {
    int at = starts[mark];
    if (mark == 0 || ends[mark - 1] < at || lineEnds[mark - 1]) {
      return true;
    }
    char before = text[at - 1];
    if (BEFORE.indexOf(before) >= 0) {
      return before == ':' || !gapBehind(mark);
    }
    return isPrefix(mark - 1);
  }

  /** Whether nothing is written on the mark behind it, or only a sign that closes. */
  boolean gapBehind(int mark) {
    int end = ends[mark];
    return mark + 1 == starts.length
        || starts[mark + 1] > end
        || lineEnds[mark]
        || BEHIND.indexOf(text[end]) >= 0;
  }

  private boolean isPrefix(int token) {
    int start = starts[token];
    int end = ends[token];
    while (end > start && text[end - 1] == 'ـ') {
      end--;
    }
    int length = end - start;
    if (length == 1) {
      return PREFIX_LETTERS.indexOf(text[start]) >= 0;
    }
    return ((length == 2 || length == 3)
            && text[end - 2] == 'ا'
            && text[end - 1] == 'ل'
            && (length == 2 || PREFIX_LETTERS.indexOf(text[start]) >= 0))
        || (length == 2 && text[start] == 'ل' && text[start + 1] == 'ل')
        || (length == 2 && text[start] == 'و' && PREFIX_LETTERS.indexOf(text[start + 1]) >= 0);
  }
}
