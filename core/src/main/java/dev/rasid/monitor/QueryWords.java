package dev.rasid.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what stands in a query into words as the tokens of an article are: signs between letters
 * part them, those within a number, an address or a tag do not.
 */
final class QueryWords {
  private final String text;
  private final List<String> words = new ArrayList<>();

  private QueryWords(String text) {
    this.text = text;
  }

  /** Returns the words of clean text, none if it has only signs. */
  static List<String> split(String clean) {
    QueryWords split = new QueryWords(clean);
    int at = 0;
    for (String piece : pieces(clean)) {
      int from = clean.indexOf(piece, at);
      at = from + piece.length();
      split.chunk(from, at);
    }
    return split.words;
  }

  /** Returns what stands between blanks. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        pieces.add(text.substring(start, at));
      }
      at++;
    }
    return pieces;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void chunk(int from, int to) {
    String chunk = text.substring(from, to);
    boolean address =
        chunk.contains("://") || chunk.startsWith("www.") || (chunk.indexOf('@', 1) > 0);
    if (address) {
      words.add(chunk);
      return;
    }
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean tag = (c == '#' || c == '@') && at + 1 < to && isInk(text.charAt(at + 1));
      if (tag || isInk(c)) {
        int end = tag ? tagEnd(at + 1, to) : wordEnd(at, to);
        words.add(text.substring(at, end));
        at = end;
      } else {
        at++;
      }
    }
  }

  private int tagEnd(int from, int to) {
    int end = from;
    while (end < to && (isInk(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private int wordEnd(int from, int to) {
    int end = from + 1;
    while (end < to) {
      char c = text.charAt(end);
      if (isInk(c) ? scriptChanges(text.charAt(end - 1), c) : !joins(from, end, to)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean scriptChanges(char before, char c) {
    return Character.isLetter(before)
        && Character.isLetter(c)
        && WordFold.isArabic(before) != WordFold.isArabic(c);
  }

  /** Whether the sign at {@code at} belongs to the word around it. */
  private boolean joins(int from, int at, int to) {
    char sign = text.charAt(at);
    char before = text.charAt(at - 1);
    if (sign == '%' || sign == '٪') {
      return Character.isDigit(before);
    }
    if (at + 1 >= to || !isInk(text.charAt(at + 1))) {
      return false;
    }
    char after = text.charAt(at + 1);
    return switch (sign) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '-' -> Character.isDigit(after);
      case '.' -> areDigits(before, after) || (isInitial(from, at) && isLastOrDotted(at + 1, to));
      case ',', '٫', '٬', '/', ':' -> areDigits(before, after);
      default -> false;
    };
  }

  private static boolean areDigits(char before, char after) {
    return Character.isDigit(before) && Character.isDigit(after);
  }

  private boolean isInitial(int from, int at) {
    return at == from + 1 || text.charAt(at - 2) == '.';
  }

  private boolean isLastOrDotted(int at, int to) {
    return at + 1 == to || text.charAt(at + 1) == '.';
  }

  private static boolean isInk(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
