package dev.rasid.arabic.zones;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that is not blank, without the blanks around it. What is asked of few lines is
 * worked out when it is asked first. For one thread at a time.
 */
final class ZoneLine {
  /** So much of a line is looked at: more than any headline has. */
  static final int HEAD = 300;

  private static final int LONGEST_HEADLINE = 180;
  private static final int WORDS_OF_A_SENTENCE = 5;

  private final String text;
  private final int start;
  private final int end;
  private @Nullable String head;
  private @Nullable String key;
  private @Nullable List<String> words;
  private int wordCount = -1;

  private ZoneLine(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

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
          lines.add(new ZoneLine(text, start, end));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** The start of the line in the raw text. */
  int start() {
    return start;
  }

  /** The end of the line in the raw text, exclusive. */
  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** The start of the line, clean, at most {@value #HEAD} raw code units of it. */
  String head() {
    String known = head;
    if (known == null) {
      known =
          ArabicNormalizer.clean(text.substring(start, Math.min(end, start + HEAD))).text().strip();
      head = known;
    }
    return known;
  }

  /** The head, folded. */
  String key() {
    String known = key;
    if (known == null) {
      known = ArabicNormalizer.key(head());
      key = known;
    }
    return known;
  }

  /** How many words the key has. */
  int wordCount() {
    if (wordCount < 0) {
      wordCount = wordCount(key());
    }
    return wordCount;
  }

  /** The words of the key. */
  List<String> words() {
    List<String> known = words;
    if (known == null) {
      known = wordsOf(key());
      words = known;
    }
    return known;
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
    for (int start = wordFrom(key, 0); start < key.length(); ) {
      int end = wordEnd(key, start);
      words.add(key.substring(start, end));
      start = wordFrom(key, end);
    }
    return words;
  }

  /** How many words folded text has. */
  static int wordCount(String key) {
    int count = 0;
    for (int start = wordFrom(key, 0); start < key.length(); count++) {
      start = wordFrom(key, wordEnd(key, start));
    }
    return count;
  }

  /** Where the next word of folded text starts, or its length. */
  static int wordFrom(String key, int from) {
    int start = from;
    while (start < key.length() && !Character.isLetterOrDigit(key.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the word that starts there ends. */
  static int wordEnd(String key, int start) {
    int end = start;
    while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether this is running text, which no line above the text of a report is. */
  boolean isParagraph() {
    return length() > LONGEST_HEADLINE || (endsSentence() && wordCount() >= WORDS_OF_A_SENTENCE);
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

  /** Whether the line ends as a sentence does, with a full stop. */
  private boolean endsSentence() {
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
