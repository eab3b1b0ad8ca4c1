package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits clean text into tokens that cover everything but white space, in linear time. */
public final class Tokenizer {
  /** Clitics written on a number are tokens of their own: {@code ال20}, {@code ب200}. */
  private static final Set<String> CLITICS_ON_NUMBERS =
      Set.of("ال", "ب", "ل", "و", "ف", "ك", "وال", "بال", "لل", "ول", "وب");

  /** Longer local parts are no e-mail address (RFC 5321), and would make scanning quadratic. */
  private static final int LONGEST_LOCAL_PART = 64;

  private final String text;
  private final List<RawToken> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  public static List<RawToken> tokenize(String clean) {
    Tokenizer tokenizer = new Tokenizer(clean);
    while (tokenizer.at < clean.length()) {
      if (isSpace(clean.charAt(tokenizer.at))) {
        tokenizer.at++;
      } else {
        tokenizer.next();
      }
    }
    return tokenizer.tokens;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void next() {
    int point = text.codePointAt(at);
    char c = text.charAt(at);
    if (startsUrl()) {
      url();
    } else if (c < 0x80 && Character.isLetterOrDigit(c) && emailEnd() > at) {
      take(emailEnd(), TokenKind.EMAIL);
    } else if (Character.isDigit(point)) {
      number();
    } else if (isWordPart(point)) {
      word();
    } else if ((c == '@' || c == '#')
        && at + 1 < text.length()
        && isWordPart(text.codePointAt(at + 1))) {
      take(wordEnd(at + 1, true), c == '@' ? TokenKind.HANDLE : TokenKind.HASHTAG);
    } else if (Character.getType(point) == Character.OTHER_SYMBOL && point > 0x2000) {
      take(emojiEnd(), TokenKind.EMOJI);
    } else {
      take(at + Character.charCount(point), isMark(point));
    }
  }

  private static TokenKind isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          TokenKind.PUNCTUATION;
      default -> TokenKind.SYMBOL;
    };
  }

  private void take(int end, TokenKind kind) {
    tokens.add(new RawToken(at, end, kind));
    at = end;
  }

  private boolean startsUrl() {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  private void url() {
    int end = at;
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && !Letters.isArabic(text.charAt(end))
        && "«»“”\"<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at + 1 && ".,;:!?)]،؛؟".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    take(end, TokenKind.URL);
  }

  /** The end of the e-mail address that starts here, or here if none does. */
  private int emailEnd() {
    int sign = at;
    while (sign < text.length()
        && sign - at <= LONGEST_LOCAL_PART
        && isAddressPart(text.charAt(sign))) {
      sign++;
    }
    if (sign >= text.length() || text.charAt(sign) != '@') {
      return at;
    }
    int end = sign + 1;
    int lastLetter = end;
    boolean dotted = false;
    while (end < text.length() && isAddressPart(text.charAt(end))) {
      if (Character.isLetterOrDigit(text.charAt(end))) {
        lastLetter = end + 1;
      } else if (text.charAt(end) == '.' && lastLetter == end) {
        dotted = true;
      }
      end++;
    }
    return dotted ? lastLetter : at;
  }

  private static boolean isAddressPart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0);
  }

  private void number() {
    int end = at;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      boolean separates = end > at && ".,٫٬،:/-".indexOf(point) >= 0 && digitAt(end + 1);
      if (!Character.isDigit(point) && !separates) {
        break;
      }
      end += Character.charCount(point);
    }
    int letters = end;
    while (letters < text.length() && isLatin(text.charAt(letters))) {
      letters++;
    }
    take(letters, letters > end ? TokenKind.MIXED : TokenKind.NUMBER);
  }

  private boolean digitAt(int index) {
    return index < text.length() && Character.isDigit(text.codePointAt(index));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private void word() {
    int letters = wordEnd(at, false);
    boolean clitic = letters - at <= 4 && CLITICS_ON_NUMBERS.contains(text.substring(at, letters));
    if (clitic || !digitAt(letters)) {
      take(letters, TokenKind.WORD);
    } else {
      take(wordEnd(at, true), TokenKind.MIXED);
    }
  }

  private int wordEnd(int from, boolean digitsToo) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      boolean inside =
          isWordPart(point) || (digitsToo && (Character.isDigit(point) || point == '_'));
      if (!inside) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static boolean isWordPart(int point) {
    if (Character.isLetter(point)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Modifiers, variation selectors and flags stay with the emoji they follow. */
  private int emojiEnd() {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length()) {
      int point = text.codePointAt(end);
      boolean joined = point == 0xFE0F || point == 0x20E3 || (point >= 0x1F3FB && point <= 0x1F3FF);
      if (!joined) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
