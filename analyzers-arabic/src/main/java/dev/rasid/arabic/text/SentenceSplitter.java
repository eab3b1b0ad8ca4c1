package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Groups tokens into sentences: at line breaks, and at stops that end one. */
final class SentenceSplitter {
  private SentenceSplitter() {}

  /** Returns spans in clean text, each from its first to its last token. */
  static List<Span> split(String clean, List<RawToken> tokens) {
    List<Span> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || breaksLine(clean, tokens, i) || endsHere(clean, tokens, first, i)) {
        sentences.add(new Span(tokens.get(first).start(), tokens.get(i).end()));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean breaksLine(String clean, List<RawToken> tokens, int index) {
    for (int i = tokens.get(index).end(); i < tokens.get(index + 1).start(); i++) {
      char c = clean.charAt(i);
      if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence ends with this token: a stop, or a mark that closes right behind one. */
  private static boolean endsHere(String clean, List<RawToken> tokens, int first, int index) {
    RawToken next = tokens.get(index + 1);
    if (next.start() == tokens.get(index).end() && (isStop(clean, next) || isCloser(clean, next))) {
      return false; // the run of stops and closing marks goes on
    }
    int stop = index;
    while (stop > first && isCloser(clean, tokens.get(stop)) && adjacent(tokens, stop)) {
      stop--;
    }
    return isStop(clean, tokens.get(stop)) && ends(clean, tokens, first, stop, index);
  }

  private static boolean ends(String clean, List<RawToken> tokens, int first, int stop, int index) {
    char mark = clean.charAt(tokens.get(stop).start());
    if (mark != '.' && mark != '…') {
      return true;
    }
    boolean run = mark == '…';
    if (stop > first && adjacent(tokens, stop)) {
      run |= clean.charAt(tokens.get(stop - 1).start()) == '.';
    }
    if (run || stop == first) {
      return false; // dots that stand for a pause
    }
    RawToken before = tokens.get(stop - 1);
    RawToken next = tokens.get(index + 1);
    boolean abbreviation = before.kind() == TokenKind.WORD && before.end() - before.start() == 1;
    boolean glued = next.start() == tokens.get(index).end();
    boolean latin = glued && isAscii(clean, before) && isAscii(clean, next);
    return !abbreviation && !latin;
  }

  private static boolean adjacent(List<RawToken> tokens, int index) {
    return index > 0 && tokens.get(index - 1).end() == tokens.get(index).start();
  }

  private static boolean isAscii(String clean, RawToken token) {
    return clean.charAt(token.start()) < 0x80;
  }

  private static boolean isStop(String clean, RawToken token) {
    return ".!?؟۔…".indexOf(clean.charAt(token.start())) >= 0;
  }

  private static boolean isCloser(String clean, RawToken token) {
    return "»”\")]﴾›’".indexOf(clean.charAt(token.start())) >= 0;
  }
}
