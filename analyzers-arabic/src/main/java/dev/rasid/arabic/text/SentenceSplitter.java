package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import java.util.Arrays;

/**
 * Groups tokens into sentences: at line breaks, and at stops that end one.
 *
 * <p>Only the events that the tokenizer noted are looked at; {@link StopRules} judges each stop. A
 * quotation between guillemets that has few stops inside stays in one sentence: a break inside it
 * is taken back once it is closed on its line.
 */
final class SentenceSplitter {
  /** A quotation with more breaks inside is a text of its own, and is split. */
  private static final int BREAKS_IN_SHORT_QUOTATION = 2;

  private final TokenizedText text;
  private final StopRules rules;

  private int[] sentenceEnds = new int[64];
  private int count;

  /** Guillemets that are open on this line, and how many sentences there were before them. */
  private int depth;

  private int countAtQuotation;

  /** Whether a straight quotation mark is open on this line. */
  private boolean straight;

  SentenceSplitter(TokenizedText text) {
    this.text = text;
    rules = new StopRules(text);
  }

  int count() {
    return count;
  }

  int endToken(int sentence) {
    return sentenceEnds[sentence];
  }

  void split() {
    count = 0;
    startLine();
    rules.startLine(0);
    int[] events = text.eventArray();
    int eventCount = text.eventCount();
    int judged = -1;
    for (int i = 0; i < eventCount; i++) {
      int token = events[i] >> TokenizedText.EVENT_BITS;
      switch (events[i] & (1 << TokenizedText.EVENT_BITS) - 1) {
        case TokenizedText.LINE_EVENT -> {
          cut(token);
          startLine();
          rules.startLine(token);
        }
        case TokenizedText.QUOTE_EVENT -> quote(token);
        default -> {
          if (token > judged) {
            judged = rules.runEnd(token, straight);
            boolean lineEnds = lineStartsAt(judged + 1, i);
            if (!lineEnds && rules.endsSentence(token, first())) {
              cut(judged + 1);
            }
          }
        }
      }
    }
    cut(text.size());
  }

  /**
   * Whether one of the next events starts a line with the token; those before it are in the run.
   */
  private boolean lineStartsAt(int token, int event) {
    int[] events = text.eventArray();
    for (int i = event + 1; i < text.eventCount(); i++) {
      int at = events[i] >> TokenizedText.EVENT_BITS;
      boolean line = (events[i] & (1 << TokenizedText.EVENT_BITS) - 1) == TokenizedText.LINE_EVENT;
      if (at >= token) {
        return at == token && line;
      }
    }
    return token == text.size();
  }

  private void startLine() {
    depth = 0;
    straight = false;
  }

  private void quote(int token) {
    char mark = text.chars()[text.start(token)];
    if (mark == '"') {
      straight = !straight;
    } else if (mark == '«') {
      if (depth > 0 || opens(token)) {
        if (depth == 0) {
          countAtQuotation = count;
        }
        depth++;
      }
    } else if (depth > 0) {
      depth--;
      if (depth == 0) {
        closeQuotation(token);
      }
    }
  }

  /** Takes back the breaks inside; one behind the closing mark, for a stop before it, stays. */
  private void closeQuotation(int mark) {
    boolean breaksBehind = count > countAtQuotation && first() > mark;
    int behind = first();
    int inside = count - countAtQuotation - (breaksBehind ? 1 : 0);
    if (inside > 0 && inside <= BREAKS_IN_SHORT_QUOTATION) {
      count = countAtQuotation;
      if (breaksBehind) {
        cut(behind);
      }
    }
  }

  /** Pages that write guillemets the other way round have no opener: a sign follows theirs. */
  private boolean opens(int token) {
    int next = token + 1;
    return next < text.size()
        && text.start(next) == text.end(token)
        && text.kind(next) != TokenKind.PUNCTUATION;
  }

  private int first() {
    return count == 0 ? 0 : sentenceEnds[count - 1];
  }

  private void cut(int end) {
    if (end > first()) {
      if (count == sentenceEnds.length) {
        sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * count);
      }
      sentenceEnds[count++] = end;
    }
  }
}
