package dev.rasid.arabic.zones;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.zones.ZoneCues.Kind;

/**
 * Finds the dateline that a report opens with: place, perhaps date and agency, and a colon or dash.
 */
final class ZoneDateline {
  private static final int LONGEST = 100;
  private static final int WORDS_OF_A_PLACE = 4;
  private static final int WORDS_OF_A_PLACE_AND_COUNTRY = 6;

  private final ZoneCues cues;

  ZoneDateline(ZoneCues cues) {
    this.cues = cues;
  }

  /**
   * Finds the end of the dateline.
   *
   * @param line a raw paragraph, or its start
   * @return where its colon or dash ends, or 0 if there is no dateline
   */
  int end(String line) {
    String window = line.substring(0, Math.min(line.length(), LONGEST));
    int colon = colon(window);
    if (colon > 0 && isHead(window.substring(0, colon))) {
      return colon + 1;
    }
    int dash = dash(window, 0);
    if (dash <= 0) {
      return 0;
    }
    int end = dashEnd(window, dash);
    String first = window.substring(0, dash);
    if (hasAgency(first)) {
      return words(outsideParentheses(first)) <= WORDS_OF_A_PLACE_AND_COUNTRY ? end : 0;
    }
    if (!isPlace(first, WORDS_OF_A_PLACE - 1)) {
      return 0;
    }
    int second = dash(window, end);
    if (second < 0) {
      return end;
    }
    String middle = window.substring(end, second);
    boolean known = isDateOrAgency(middle) && words(middle) <= WORDS_OF_A_PLACE_AND_COUNTRY;
    return known ? dashEnd(window, second) : 0;
  }

  /** Whether what stands before a colon is a place and more, not a speaker. */
  private boolean isHead(String head) {
    int dash = dash(head, 0);
    int slash = head.indexOf('/');
    int first = dash >= 0 && (slash < 0 || dash < slash) ? dash : slash;
    if (first <= 0) {
      return hasAgency(head)
          && words(outsideParentheses(head)) <= WORDS_OF_A_PLACE_AND_COUNTRY
          && head.stripTrailing().endsWith(")");
    }
    int start = first == dash ? dashEnd(head, dash) : slash + 1;
    String rest = head.substring(start);
    return isPlace(outsideParentheses(head.substring(0, first)), WORDS_OF_A_PLACE)
        && words(rest) <= WORDS_OF_A_PLACE_AND_COUNTRY
        && !says(rest)
        && rest.indexOf(". ") < 0
        && rest.indexOf('،') < 0;
  }

  private boolean isPlace(String part, int most) {
    int count = words(part);
    if (count == 0 || count > most || says(part)) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (Character.isDigit(c) || "«»\"“”،؛؟!:#(".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isDateOrAgency(String part) {
    String key = key(part);
    return hasAgency(part) || cues.has(Kind.AGENCY, key) || cues.isDate(key);
  }

  private boolean says(String part) {
    return cues.has(Kind.SAYING, key(part));
  }

  /** Whether the text in parentheses is an agency: known, or in Latin or single letters. */
  private boolean hasAgency(String part) {
    int open = part.indexOf('(');
    for (; open >= 0; open = part.indexOf('(', open + 1)) {
      int close = part.indexOf(')', open);
      if (close < 0) {
        return false;
      }
      String inside = key(part.substring(open + 1, close));
      if (cues.has(Kind.AGENCY, inside) || isAbbreviation(inside)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String inside) {
    boolean latin = !inside.isBlank();
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      latin &= c < 0x80 && !Character.isDigit(c);
    }
    return latin
        || (ZoneLine.wordCount(inside) > 1
            && ZoneLine.wordsOf(inside).stream()
                .allMatch(word -> word.length() == 1 && Character.isLetter(word.charAt(0))));
  }

  private static String outsideParentheses(String part) {
    StringBuilder outside = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '(') {
        inside = true;
      } else if (c == ')') {
        inside = false;
        outside.append(' ');
      } else if (!inside) {
        outside.append(c);
      }
    }
    return outside.toString();
  }

  private static int colon(String window) {
    int colon = window.indexOf(':');
    boolean time =
        colon > 0
            && colon + 1 < window.length()
            && Character.isDigit(window.charAt(colon - 1))
            && Character.isDigit(window.charAt(colon + 1));
    return time ? window.indexOf(':', colon + 1) : colon;
  }

  /** A dash that joins no words: there is a space beside it, a parenthesis, or a second dash. */
  private static int dash(String window, int from) {
    for (int i = from; i < window.length(); i++) {
      if (isDash(window.charAt(i))) {
        char before = i > 0 ? window.charAt(i - 1) : ' ';
        char after = i + 1 < window.length() ? window.charAt(i + 1) : ' ';
        boolean space = isSpace(before) || isSpace(after);
        boolean tatweel = window.charAt(i) == 'ـ' && !(isSpace(before) && isSpace(after));
        if (!tatweel && (space || before == ')' || isDash(after))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int dashEnd(String window, int dash) {
    int end = dash + 1;
    while (end < window.length() && isDash(window.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '−' || c == 'ـ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int words(String part) {
    return ZoneLine.wordCount(key(part));
  }

  private static String key(String part) {
    return ArabicNormalizer.key(ArabicNormalizer.clean(part).text());
  }
}
