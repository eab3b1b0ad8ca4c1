package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import org.jspecify.annotations.Nullable;

/** Tells whether a stop, with the stops and closing marks right behind it, ends a sentence. */
final class StopRules {
  private enum Abbreviation {
    TITLE,
    UNIT,
    CALENDAR,
    REFERENCE,
    AGENCY,
    COMPANY,
    LATIN,
    SITE
  }

  private enum Opener {
    SAYING,
    CONTRAST,
    OPENER,
    CONTINUER
  }

  private static final WordTable<Abbreviation> ABBREVIATIONS =
      WordTable.load("abbreviations.tsv", Abbreviation.class);
  private static final WordTable<Opener> OPENERS = WordTable.load("openers.tsv", Opener.class);

  private static final String CLOSERS = "»”\")]﴾›’'}";
  private static final String PAUSES = "،؛:,;";
  private static final int LONGEST_ORDINAL = 3;
  private static final int SHORT_WORD = 2;

  private final TokenizedText text;

  private int lineStart;

  /** What the run that was looked at last is made of. */
  private int runEnd;

  private boolean strong;
  private boolean pause;
  private boolean closed;
  private boolean bracketed;

  StopRules(TokenizedText text) {
    this.text = text;
  }

  void startLine(int token) {
    lineStart = token;
  }

  /**
   * Reads the stops and closing marks that follow a stop.
   *
   * @param straight whether a straight quotation mark is open before it
   * @return the last token of the run
   */
  int runEnd(int stop, boolean straight) {
    strong = false;
    pause = false;
    closed = false;
    runEnd = stop;
    addStop(stop);
    boolean open = straight;
    for (int next = stop + 1; next < text.size() && touches(next); next++) {
      if (isStop(next)) {
        addStop(next);
      } else if (closes(next, open)) {
        closed = true;
        open ^= sign(next) == '"';
      } else {
        break;
      }
      runEnd = next;
    }
    takeLooseMark(open);
    bracketed = closed && stop > 0 && sign(stop - 1) == '(' && touches(stop);
    return runEnd;
  }

  /** A quotation mark that closes behind a blank: {@code انتهى. "}. */
  private void takeLooseMark(boolean open) {
    int next = runEnd + 1;
    boolean mark = open && next < text.size() && sign(next) == '"' && isLength(next, 1);
    if (mark && !(next + 1 < text.size() && touches(next + 1)) && isOnLine(next)) {
      closed = true;
      runEnd = next;
    }
  }

  /** Blanks and tabs, but no line break, stand before the token. */
  private boolean isOnLine(int token) {
    for (int i = text.end(token - 1); i < text.start(token); i++) {
      if (CharClass.of(text.chars()[i]) == CharClass.LINE) {
        return false;
      }
    }
    return true;
  }

  private void addStop(int token) {
    if (sign(token) != '.' && sign(token) != '…') {
      strong = true;
    } else if (sign(token) == '…' || !isLength(token, 1)) {
      pause = true;
    }
  }

  private boolean closes(int token, boolean straight) {
    char sign = sign(token);
    if (sign == '"' && !straight && token + 1 < text.size() && touches(token + 1)) {
      return text.kind(token + 1) == TokenKind.PUNCTUATION;
    }
    return isLength(token, 1) && CLOSERS.indexOf(sign) >= 0;
  }

  /**
   * Whether the run ends the sentence that began with {@code first}; a token follows on its line.
   */
  boolean endsSentence(int stop, int first) {
    int next = runEnd + 1;
    if (isStop(next) || (isLength(next, 1) && PAUSES.indexOf(sign(next)) >= 0)) {
      return false;
    }
    if (bracketed) {
      return false; // (...) is left out words, (!) a remark
    }
    if (strong) {
      return !closed || opens(next);
    }
    if (stop == first || stop == lineStart) {
      return false;
    }
    if (pause) {
      Opener opener = opener(next);
      return opener == Opener.SAYING || opener == Opener.CONTRAST;
    }
    if (closed) {
      return opener(next) != Opener.CONTINUER;
    }
    return fullStopEnds(stop, next);
  }

  private boolean fullStopEnds(int stop, int next) {
    int before = stop - 1;
    boolean attached = touches(stop);
    boolean glued = touches(next);
    if (attached && before == lineStart && isOrdinal(before)) {
      return false;
    }
    if (isLatin(next) && (isLatin(before) || !attached)) {
      return !glued && !isLatinAbbreviation(before);
    }
    if (attached && text.kind(before) == TokenKind.WORD) {
      boolean lone = isLength(before, 1) && !isLatin(before);
      Abbreviation abbreviation = abbreviation(before);
      if (lone || abbreviation != null) {
        return abbreviationEnds(abbreviation, before, next);
      }
    }
    return !glued || gluedStopEnds(before, next);
  }

  private boolean isOrdinal(int token) {
    return switch (text.kind(token)) {
      case NUMBER -> !isLongerThan(token, LONGEST_ORDINAL);
      case WORD -> isLength(token, 1);
      default -> false;
    };
  }

  /** After most abbreviations only a word that opens sentences shows that the stop is one. */
  private boolean abbreviationEnds(@Nullable Abbreviation abbreviation, int before, int next) {
    if (abbreviation == Abbreviation.SITE) {
      return !touches(next);
    }
    if (opens(next)) {
      return true;
    }
    if (abbreviation == Abbreviation.UNIT || abbreviation == Abbreviation.CALENDAR) {
      boolean number = before > 0 && text.kind(before - 1) == TokenKind.NUMBER;
      if (!number) {
        return !isLength(before, 1); // a word of its own, such as كم
      }
      return sign(next) == 'و';
    }
    return (abbreviation == Abbreviation.AGENCY || abbreviation == Abbreviation.REFERENCE)
        && !isLength(before, 1)
        && sign(next) == 'و';
  }

  private boolean isLatinAbbreviation(int token) {
    return isLength(token, 1) || abbreviation(token) == Abbreviation.LATIN;
  }

  /** No blank stands behind the stop: a sentence ends if a word of some length follows. */
  private boolean gluedStopEnds(int before, int next) {
    if (text.kind(next) != TokenKind.WORD) {
      return true;
    }
    if (isLetterName(next) && (isLetterName(before) || !opens(next))) {
      return false; // بي.بي.سي
    }
    if (abbreviation(next) == Abbreviation.SITE) {
      return false; // العربية.نت
    }
    return isLongerThan(next, SHORT_WORD) || opens(next) || sign(next) == 'و';
  }

  private boolean isLetterName(int token) {
    return text.kind(token) == TokenKind.WORD
        && NumberNames.isLetterName(text.chars(), text.start(token), text.end(token));
  }

  private @Nullable Abbreviation abbreviation(int token) {
    return ABBREVIATIONS.get(text.chars(), text.start(token), text.end(token));
  }

  private boolean opens(int token) {
    Opener opener = opener(token);
    return opener != null && opener != Opener.CONTINUER;
  }

  /** Verbs of saying open a sentence behind و or ف only. */
  private @Nullable Opener opener(int token) {
    int start = text.start(token);
    int end = text.end(token);
    char[] chars = text.chars();
    boolean proclitic = chars[start] == 'و' || chars[start] == 'ف';
    if (proclitic && OPENERS.get(chars, start + 1, end) == Opener.SAYING) {
      return Opener.SAYING;
    }
    Opener opener = OPENERS.get(chars, start, end);
    return opener == Opener.SAYING ? null : opener;
  }

  private boolean touches(int token) {
    return text.end(token - 1) == text.start(token);
  }

  private char sign(int token) {
    return text.chars()[text.start(token)];
  }

  private boolean isStop(int token) {
    int type = CharClass.of(sign(token));
    return type == CharClass.STOP || type == CharClass.DOT;
  }

  private boolean isLatin(int token) {
    char c = sign(token);
    return c < 0x250 && CharClass.of(c) == CharClass.LETTER;
  }

  private boolean isLength(int token, int length) {
    return text.end(token) - text.start(token) == length;
  }

  private boolean isLongerThan(int token, int length) {
    return text.end(token) - text.start(token) > length;
  }
}
