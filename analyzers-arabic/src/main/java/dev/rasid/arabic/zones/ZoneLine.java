package dev.rasid.arabic.zones;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that is not blank, without the blanks around it.
 *
 * @param start of the line in the raw text
 * @param end of the line in the raw text, exclusive
 * @param head the start of the line, clean, at most {@link #HEAD} raw code units of it
 * @param key the head, folded
 * @param words the words of the key
 * @param sentence whether the line ends as a sentence does, with a full stop
 */
record ZoneLine(int start, int end, String head, String key, List<String> words, boolean sentence) {
  /** So much of a line is looked at: more than any headline has. */
  static final int HEAD = 300;

  private static final int LONGEST_HEADLINE = 180;
  private static final int WORDS_OF_A_SENTENCE = 5;

  /** Splits a text; the lines cover everything in it that is not blank. */
  static List<ZoneLine> of(String text) {
    List<ZoneLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        int end = i;
        int start = skipBlanks(text, from, end);
        while (end > start && isBlank(text.charAt(end - 1))) {
          end--;
        }
        if (start < end) {
          lines.add(line(text, start, end));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private static ZoneLine line(String text, int start, int end) {
    String head =
        ArabicNormalizer.clean(text.substring(start, Math.min(end, start + HEAD))).text().strip();
    String key = ArabicNormalizer.key(head);
    return new ZoneLine(start, end, head, key, wordsOf(key), endsSentence(text, start, end));
  }

  /** The first index from {@code start} on that is not blank, or {@code end}. */
  static int skipBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The words of folded text: runs of letters and digits. */
  static List<String> wordsOf(String key) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || !Character.isLetterOrDigit(key.charAt(i))) {
        if (from < i) {
          words.add(key.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  int length() {
    return end - start;
  }

  /** Whether this is running text, which no line above the text of a report is. */
  boolean isParagraph() {
    return length() > LONGEST_HEADLINE || (sentence && words.size() >= WORDS_OF_A_SENTENCE);
  }

  /**
   * Whether two lines say the same, or one says what the other starts or ends with: four of five
   * words of the shorter one are in the longer one.
   */
  static boolean alike(List<String> one, List<String> other) {
    return alike(one, other, 0.8);
  }

  static boolean alike(List<String> one, List<String> other, double share) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> rest = new ArrayList<>(shorter == one ? other : one);
    if (shorter.size() < 2 || rest.size() > 2 * shorter.size() + 2) {
      return false;
    }
    long shared = shorter.stream().filter(rest::remove).count();
    return shared >= share * shorter.size();
  }

  private static boolean endsSentence(String text, int start, int end) {
    int last = end - 1;
    while (last > start && end - last < 8 && isCloser(text.charAt(last))) {
      last--;
    }
    return text.charAt(last) == '.' && (last == start || text.charAt(last - 1) != '.');
  }

  private static boolean isCloser(char c) {
    return "»«”“\"')]’›".indexOf(c) >= 0 || isBlank(c) || Letters.isDropped(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
