package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;

/** Reads the runs whose token depends on what stands around them. */
final class SpecialRuns {
  /** Longer chains of letters and stops are no abbreviation. */
  private static final int LONGEST_ABBREVIATION = 16;

  private final TokenizedText out;
  private final Addresses addresses = new Addresses();
  private final NumberScanner numbers = new NumberScanner();
  private final NumberNames names = new NumberNames();
  private char[] chars = {};
  private int length;

  SpecialRuns(TokenizedText out) {
    this.out = out;
  }

  void reset(char[] text, int textLength) {
    chars = text;
    length = textLength;
    addresses.reset(text, textLength);
  }

  /** Adds at most one token, or changes the last ones; returns where reading goes on. */
  int read(int type, int start, int end) {
    return switch (type) {
      case CharClass.DOT -> dots(start, end);
      case CharClass.DIGIT -> number(start, end);
      case CharClass.TAG -> isHash(chars[start]) ? hash(start) : at(start);
      case CharClass.COLON -> colon(start);
      case CharClass.PERCENT -> percent(start);
      case CharClass.APOSTROPHE -> apostrophe(start);
      case CharClass.EXTEND -> mark(start);
      case CharClass.SURROGATE -> surrogate(start);
      case CharClass.PICTURE -> add(start, Emoji.clusterEnd(chars, length, start), TokenKind.EMOJI);
      default -> throw new IllegalArgumentException("class " + type + " is not special");
    };
  }

  private static boolean isHash(char c) {
    return c == '#' || c == '＃';
  }

  private int add(int start, int end, TokenKind kind) {
    out.add(start, end, kind);
    return end;
  }

  private int classAt(int at) {
    return at < length ? CharClass.of(chars[at]) : CharClass.SPACE;
  }

  private boolean isLetterAt(int at) {
    int type = classAt(at);
    return type == CharClass.ARABIC || type == CharClass.LETTER;
  }

  /** Whether the last token ends here. */
  private boolean touches(int at) {
    return out.size() > 0 && out.end(out.size() - 1) == at;
  }

  private boolean touchesWord(int at) {
    return touches(at) && out.kind(out.size() - 1) == TokenKind.WORD;
  }

  /** Puts a token in the place of all that begin at or after its start, if none reaches into it. */
  private boolean replaceFrom(int start, int end, TokenKind kind) {
    int before = out.size() - 1;
    while (before >= 0 && out.start(before) >= start) {
      before--;
    }
    if (before >= 0 && out.end(before) > start) {
      return false;
    }
    out.takeBack(start);
    out.add(start, end, kind);
    return true;
  }

  private int dots(int start, int end) {
    if (end - start == 1 && touches(start) && classAt(end) != CharClass.SPACE) {
      if (Addresses.isAsciiLetterOrDigit(chars[start - 1])) {
        int label = addresses.labelStart(start);
        int address = addresses.hostAddressEnd(label, start);
        if (address > 0 && replaceFrom(label, address, TokenKind.URL)) {
          return address;
        }
      }
      int abbreviation = abbreviationEnd(start);
      if (abbreviation > 0) {
        out.replaceLast(abbreviation, TokenKind.WORD);
        return abbreviation;
      }
    }
    out.addStop();
    return add(start, end, TokenKind.PUNCTUATION);
  }

  /** The end of single letters joined by stops, such as أ.ف.ب, or -1 if they are none. */
  private int abbreviationEnd(int stop) {
    int last = out.size() - 1;
    if (out.kind(last) != TokenKind.WORD || stop - out.start(last) != 1) {
      return -1;
    }
    int end = -1;
    for (int at = stop;
        at < length && chars[at] == '.' && isLoneLetter(at + 1) && at - stop < LONGEST_ABBREVIATION;
        at += 2) {
      end = at + 2;
    }
    return end;
  }

  private boolean isLoneLetter(int at) {
    return isLetterAt(at)
        && !isLetterAt(at + 1)
        && classAt(at + 1) != CharClass.DIGIT
        && classAt(at + 1) != CharClass.EXTEND;
  }

  private int number(int start, int end) {
    if (classAt(end) == CharClass.SPACE && !touches(start) && isLetterAt(end + 1)) {
      return add(start, end, TokenKind.NUMBER); // most numbers stand alone
    }
    int keycap = end - start == 1 ? Emoji.keycapEnd(chars, length, end) : -1;
    if (keycap > 0) {
      return add(start, keycap, TokenKind.EMOJI);
    }
    int name = nameStart(start, end);
    if (name >= 0) {
      int nameEnd = mixedEnd(end);
      replaceFrom(name, nameEnd, TokenKind.MIXED);
      return nameEnd;
    }
    TokenKind kind = numbers.scan(chars, length, start);
    if (kind == TokenKind.NUMBER && classAt(numbers.end()) == CharClass.LETTER) {
      return add(start, mixedEnd(numbers.end()), TokenKind.MIXED);
    }
    return add(start, numbers.end(), kind);
  }

  /** The start of the name that ends in the number at {@code digits}, or -1 if it is alone. */
  private int nameStart(int digits, int end) {
    int last = out.size() - 1;
    if (!touches(digits)) {
      return -1;
    }
    if (out.kind(last) == TokenKind.WORD) {
      int start = out.start(last);
      boolean name =
          classAt(digits - 1) != CharClass.ARABIC || names.isWrittenOnto(chars, start, digits);
      return name ? start : -1;
    }
    boolean dash = last > 0 && chars[digits - 1] == '-' && out.start(last) == digits - 1;
    if (dash && out.end(last - 1) == digits - 1 && out.kind(last - 1) == TokenKind.WORD) {
      int start = out.start(last - 1);
      boolean latin = classAt(digits - 2) != CharClass.ARABIC;
      boolean name = latin || names.isJoinedByDash(chars, start, digits - 1);
      return name && !isPercentAt(end) ? start : -1;
    }
    return -1;
  }

  private boolean isPercentAt(int at) {
    return classAt(at) == CharClass.PERCENT;
  }

  /** Letters and digits go on, and a stop between two digits does not end them. */
  private int mixedEnd(int from) {
    int end = from;
    while (true) {
      int type = classAt(end);
      boolean point =
          type == CharClass.DOT
              && classAt(end - 1) == CharClass.DIGIT
              && classAt(end + 1) == CharClass.DIGIT;
      if (type != CharClass.LETTER && type != CharClass.DIGIT && !point) {
        return end;
      }
      end++;
    }
  }

  private int at(int start) {
    int local = addresses.localPartStart(start);
    if (local < start) {
      int end = addresses.mailDomainEnd(start);
      if (end > 0 && replaceFrom(local, end, TokenKind.EMAIL)) {
        return end;
      }
    }
    boolean ascii = start + 1 < length && chars[start + 1] < 0x80;
    int end = start + 1;
    while (isTagPart(end, start) && (!ascii || chars[end] < 0x80)) {
      end++;
    }
    return add(start, end, end > start + 1 ? TokenKind.HANDLE : TokenKind.PUNCTUATION);
  }

  private boolean isTagPart(int at, int sign) {
    int type = classAt(at);
    return type == CharClass.ARABIC
        || type == CharClass.LETTER
        || type == CharClass.DIGIT
        || (type == CharClass.EXTEND && at > sign + 1)
        || (at < length && chars[at] == '_');
  }

  private int hash(int start) {
    int keycap = Emoji.keycapEnd(chars, length, start + 1);
    if (keycap > 0) {
      return add(start, keycap, TokenKind.EMOJI);
    }
    int before = start > 0 ? CharClass.of(chars[start - 1]) : CharClass.SPACE;
    boolean tag = before != CharClass.LETTER && before != CharClass.DIGIT;
    boolean letters = false;
    int end = start + 1;
    while (tag && isTagPart(end, start)) {
      letters |= classAt(end) != CharClass.DIGIT;
      end++;
    }
    return letters
        ? add(start, end, TokenKind.HASHTAG)
        : add(start, start + 1, TokenKind.PUNCTUATION);
  }

  private int colon(int start) {
    if (touchesWord(start)) {
      int scheme = out.start(out.size() - 1);
      if (addresses.isScheme(scheme, start)) {
        int end = addresses.urlEnd(start + 3, start + 4);
        out.replaceLast(end, TokenKind.URL);
        return end;
      }
    }
    return add(start, start + 1, TokenKind.PUNCTUATION);
  }

  private int percent(int start) {
    boolean number = classAt(start + 1) == CharClass.DIGIT;
    if (!number || (start > 0 && CharClass.of(chars[start - 1]) == CharClass.DIGIT)) {
      return add(start, start + 1, TokenKind.PUNCTUATION);
    }
    numbers.scan(chars, length, start + 1);
    return add(start, numbers.end(), TokenKind.PERCENT);
  }

  private int apostrophe(int start) {
    boolean inside = classAt(start + 1) == CharClass.LETTER && touchesWord(start);
    if (inside && CharClass.of(chars[start - 1]) == CharClass.LETTER) {
      int end = wordEnd(start + 1, CharClass.LETTER);
      out.replaceLast(end, TokenKind.WORD);
      return end;
    }
    return add(start, start + 1, TokenKind.PUNCTUATION);
  }

  private int wordEnd(int from, int script) {
    int end = from;
    while (end < length) {
      int type = CharClass.of(chars[end]);
      if (type == script || type == CharClass.EXTEND) {
        end++;
      } else if (type == CharClass.SURROGATE
          && script == CharClass.LETTER
          && Character.isLetter(Character.codePointAt(chars, end, length))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** A mark or joiner: part of the word before it, or the start of one. */
  private int mark(int start) {
    if (touches(start)) {
      int last = out.size() - 1;
      TokenKind kind = out.kind(last);
      if (kind == TokenKind.WORD || kind == TokenKind.MIXED) {
        int end = wordEnd(start, classAt(start - 1));
        out.replaceLast(end, kind);
        return end;
      }
      boolean sign = kind == TokenKind.SYMBOL || kind == TokenKind.PUNCTUATION;
      if (sign && Emoji.isPictureSelector(chars[start])) {
        int end = Emoji.extend(chars, length, start);
        out.replaceLast(end, TokenKind.EMOJI);
        return end;
      }
    }
    boolean joiner = Character.getType(chars[start]) == Character.FORMAT;
    return joiner
        ? add(start, start + 1, TokenKind.SYMBOL)
        : add(start, wordEnd(start + 1, CharClass.LETTER), TokenKind.WORD);
  }

  private int surrogate(int start) {
    int point = Character.codePointAt(chars, start, length);
    int end = start + Character.charCount(point);
    if (Character.isLetter(point)) {
      end = wordEnd(end, CharClass.LETTER);
      if (touchesWord(start) && classAt(start - 1) != CharClass.ARABIC) {
        out.replaceLast(end, TokenKind.WORD);
        return end;
      }
      return add(start, end, TokenKind.WORD);
    }
    if (Emoji.isPicture(point)) {
      return add(start, Emoji.clusterEnd(chars, length, start), TokenKind.EMOJI);
    }
    int type = Character.getType(point);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    if (mark && touchesWord(start)) {
      end = wordEnd(end, classAt(start - 1));
      out.replaceLast(end, TokenKind.WORD);
      return end;
    }
    return add(start, end, Character.isDigit(point) ? TokenKind.NUMBER : TokenKind.SYMBOL);
  }
}
