package dev.rasid.arabic.quotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of quotation marks of an article, however they are written.
 *
 * <p>What a mark does is seen from the blanks around it first, then from its shape: pages that
 * write »…« or “…“ are read as they are meant. Straight marks whose blanks contradict each other
 * are paired in turn. A pair lies in one paragraph; a mark that is never closed holds the rest of
 * its paragraph, and one that opens the next paragraph continues it. Linear in the number of
 * tokens.
 */
final class MarkPairs {
  /** No pair. */
  static final int NONE = -1;

  /**
   * Two marks and what is between them, in tokens.
   *
   * @param open the opening mark
   * @param close the closing mark, or the token behind the paragraph if there is none
   * @param closed whether there is a closing mark
   * @param continues whether it opens a paragraph, and the one before was not closed
   * @param outer the number of the pair around it, or {@link #NONE}
   */
  record Pair(int open, int close, boolean closed, boolean continues, int outer) {
    int first() {
      return open + 1;
    }

    int last() {
      return close - 1;
    }
  }

  private enum Role {
    OPEN,
    CLOSE,
    UNCLEAR
  }

  private final List<Pair> pairs;
  private final int[] opening;
  private final int[] closing;
  private final int[] around;

  private MarkPairs(List<Pair> pairs, int tokens) {
    this.pairs = pairs;
    opening = filled(tokens);
    closing = filled(tokens);
    around = filled(tokens);
    for (int i = 0; i < pairs.size(); i++) {
      opening[pairs.get(i).open()] = i;
      if (pairs.get(i).closed()) {
        closing[pairs.get(i).close()] = i;
      }
    }
    int inside = NONE;
    for (int token = 0; token < tokens; token++) {
      while (inside != NONE && token >= pairs.get(inside).close()) {
        inside = closedOuter(inside);
      }
      around[token] = inside;
      if (opening[token] != NONE && pairs.get(opening[token]).closed()) {
        inside = opening[token];
      }
    }
  }

  private int closedOuter(int pair) {
    int outer = pairs.get(pair).outer();
    while (outer != NONE && !pairs.get(outer).closed()) {
      outer = pairs.get(outer).outer();
    }
    return outer;
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  /** Pairs the marks of an article. */
  static MarkPairs of(MarkTokens tokens) {
    List<Pair> pairs = new ArrayList<>();
    boolean unclosed = false;
    for (int first = 0; first < tokens.size(); ) {
      int end = first;
      while (!tokens.lineEnds(end)) {
        end++;
      }
      end++;
      unclosed = new Line(tokens, first, end, unclosed).pair(pairs);
      first = end;
    }
    return new MarkPairs(pairs, tokens.size());
  }

  int size() {
    return pairs.size();
  }

  Pair get(int pair) {
    return pairs.get(pair);
  }

  /** The pair that a token opens, or none. */
  int openedAt(int token) {
    return opening[token];
  }

  /** The pair that a token closes, or none. */
  int closedAt(int token) {
    return closing[token];
  }

  /** The innermost closed pair that a token stands in, or none; a mark is outside its own pair. */
  int around(int token) {
    return around[token];
  }

  /** Pairs the marks of one paragraph. */
  private static final class Line {
    private final MarkTokens tokens;
    private final int first;
    private final int end;
    private final boolean continuing;
    private int[] marks = new int[8];
    private int count;

    /** Places in {@link #marks} of what is open, and in the list of pairs. */
    private int[] stack = new int[8];

    private int[] places = new int[8];
    private int depth;
    private final int[] openOfFamily = new int[MarkTokens.FAMILIES];

    Line(MarkTokens tokens, int first, int end, boolean continuing) {
      this.tokens = tokens;
      this.first = first;
      this.end = end;
      this.continuing = continuing;
      for (int i = first; i < end; i++) {
        if (tokens.family(i) >= 0) {
          if (count == marks.length) {
            marks = Arrays.copyOf(marks, 2 * count);
          }
          marks[count++] = i;
        }
      }
    }

    /** Adds the pairs in the order of their opening marks; tells whether one stays open. */
    boolean pair(List<Pair> pairs) {
      if (count == 0) {
        return false;
      }
      int before = pairs.size();
      boolean clean = byBlanks(pairs);
      if (!clean && count % 2 == 0 && allStraight()) {
        pairs.subList(before, pairs.size()).clear();
        for (int i = 0; i < count; i += 2) {
          pairs.add(new Pair(marks[i], marks[i + 1], true, continues(marks[i]), NONE));
        }
      }
      for (int i = before; i < pairs.size(); i++) {
        if (!pairs.get(i).closed() && pairs.get(i).outer() == NONE) {
          return true;
        }
      }
      return false;
    }

    private boolean continues(int mark) {
      return continuing && mark == first;
    }

    private boolean allStraight() {
      for (int i = 0; i < count; i++) {
        if (!tokens.isStraight(marks[i])) {
          return false;
        }
      }
      return true;
    }

    /** Pairs by what the marks look like; tells whether all of them found another. */
    private boolean byBlanks(List<Pair> pairs) {
      boolean clean = true;
      for (int i = 0; i < count; i++) {
        int mark = marks[i];
        Role role = role(mark);
        if (role == Role.CLOSE && depth == 0) {
          clean = false;
          if (!tokens.opensByShape(mark)) {
            continue;
          }
          role = Role.OPEN;
        }
        int family = tokens.family(mark);
        if (role == Role.UNCLEAR) {
          role = openOfFamily[family] > 0 ? Role.CLOSE : Role.OPEN;
        }
        if (role == Role.OPEN) {
          open(mark, pairs);
        } else {
          close(mark, pairs);
        }
      }
      return clean && allClosed(pairs);
    }

    private boolean allClosed(List<Pair> pairs) {
      for (int i = pairs.size() - 1; i >= 0 && pairs.get(i).open() >= first; i--) {
        if (!pairs.get(i).closed()) {
          return false;
        }
      }
      return true;
    }

    private void open(int mark, List<Pair> pairs) {
      if (depth == stack.length) {
        stack = Arrays.copyOf(stack, 2 * depth);
        places = Arrays.copyOf(places, 2 * depth);
      }
      int outer = depth == 0 ? NONE : places[depth - 1];
      stack[depth] = mark;
      places[depth] = pairs.size();
      depth++;
      openOfFamily[tokens.family(mark)]++;
      pairs.add(new Pair(mark, end, false, continues(mark), outer));
    }

    /** Closes the nearest open mark of the same family, or, if none is open, the nearest. */
    private void close(int mark, List<Pair> pairs) {
      if (depth == 0) {
        return;
      }
      int family = tokens.family(mark);
      while (openOfFamily[family] > 0 && tokens.family(stack[depth - 1]) != family) {
        // One that was never closed ends with the one around it.
        pop(mark, false, pairs);
      }
      pop(mark, true, pairs);
    }

    private void pop(int mark, boolean closed, List<Pair> pairs) {
      depth--;
      openOfFamily[tokens.family(stack[depth])]--;
      Pair open = pairs.get(places[depth]);
      pairs.set(places[depth], new Pair(open.open(), mark, closed, open.continues(), open.outer()));
    }

    private Role role(int mark) {
      boolean before = tokens.gapBefore(mark);
      boolean behind = tokens.gapBehind(mark);
      if (before != behind) {
        return before ? Role.OPEN : Role.CLOSE;
      }
      if (tokens.isStraight(mark)) {
        return Role.UNCLEAR;
      }
      return tokens.opensByShape(mark) ? Role.OPEN : Role.CLOSE;
    }
  }
}
