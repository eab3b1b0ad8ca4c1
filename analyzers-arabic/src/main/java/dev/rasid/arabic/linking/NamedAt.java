package dev.rasid.arabic.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens at which a thing is named. They come in the order of the text, once for the names in
 * full and once for the short ones, so that they are kept as a few ascending runs.
 */
final class NamedAt {
  private static final int USUAL = 4;

  private final List<Run> runs = new ArrayList<>(1);

  /** Ascending tokens. */
  private static final class Run {
    private int[] tokens = new int[USUAL];
    private int size;

    int last() {
      return tokens[size - 1];
    }

    void add(int token) {
      if (size == tokens.length) {
        tokens = Arrays.copyOf(tokens, 2 * size);
      }
      tokens[size++] = token;
    }

    int lastBefore(int token) {
      int place = Arrays.binarySearch(tokens, 0, size, token);
      int behind = place < 0 ? -place - 1 : place;
      return behind == 0 ? -1 : tokens[behind - 1];
    }
  }

  void add(int token) {
    for (Run run : runs) {
      if (token > run.last()) {
        run.add(token);
        return;
      }
      if (token == run.last()) {
        return;
      }
    }
    Run run = new Run();
    run.add(token);
    runs.add(run);
  }

  /** The last token before the given one, or a negative number. */
  int lastBefore(int token) {
    int last = -1;
    for (Run run : runs) {
      last = Math.max(last, run.lastBefore(token));
    }
    return last;
  }
}
