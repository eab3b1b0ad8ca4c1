package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** The packed scores of everything that {@link Context} may say, made once. Immutable. */
final class ContextRows {
  /** By what the lexicon says of the token before, the token, and the one behind. */
  final long[] lexicon = new long[2 * Labels.COUNT * Labels.COUNT * Labels.COUNT];

  /** By the distance of a title. */
  final long[] title = new long[2 * (Context.LONGEST_TITLE + 1)];

  /** By what {@link Context#headBehind} returns. */
  final long[] head = new long[2 * Context.HEADS];

  /** By the {@link Consensus} on the token before and the token. */
  final long[] consensusBefore = new long[2 * Consensus.STATES * Consensus.STATES];

  /** By the {@link Consensus} on the token and the one behind. */
  final long[] consensusBehind = new long[2 * Consensus.STATES * Consensus.STATES];

  /** Whether a second look at a text can change anything. */
  final boolean hasConsensus;

  /** Not the first token of a sentence, the first one. */
  final long[] first = new long[4];

  ContextRows(TaggerModel model, int templates) {
    int[] features = new int[Context.MOST];
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int hit = 0; hit < Labels.COUNT; hit++) {
        for (int behind = 0; behind < Labels.COUNT; behind++) {
          int count = Context.lexicon(templates, before, hit, behind, features);
          pack(model, features, count, lexicon, lexiconAt(before, hit, behind));
        }
      }
    }
    for (int distance = 0; distance <= Context.LONGEST_TITLE; distance++) {
      int count = Context.title(templates, distance, features, 0);
      pack(model, features, count, title, 2 * distance);
    }
    for (int state = 0; state < Context.HEADS; state++) {
      int count = Context.head(templates, state, features, 0);
      pack(model, features, count, head, 2 * state);
    }
    for (int one = 0; one < Consensus.STATES; one++) {
      for (int other = 0; other < Consensus.STATES; other++) {
        int at = consensusAt(one, other);
        int count = Context.consensusBefore(templates, one, other, features, 0);
        pack(model, features, count, consensusBefore, at);
        count = Context.consensusBehind(templates, one, other, features, 0);
        pack(model, features, count, consensusBehind, at);
      }
    }
    hasConsensus = differs(consensusBefore) || differs(consensusBehind);
    pack(model, features, 0, first, 0);
    pack(model, features, Context.first(templates, features, 0), first, 2);
  }

  static int lexiconAt(int before, int hit, int behind) {
    return 2 * ((before * Labels.COUNT + hit) * Labels.COUNT + behind);
  }

  static int consensusAt(int first, int second) {
    return 2 * (first * Consensus.STATES + second);
  }

  /** Whether not all rows are the same. */
  private static boolean differs(long[] rows) {
    for (int i = 2; i < rows.length; i++) {
      if (rows[i] != rows[i & 1]) {
        return true;
      }
    }
    return false;
  }

  private static void pack(TaggerModel model, int[] features, int count, long[] rows, int at) {
    int[] sums = new int[Labels.COUNT];
    Arrays.fill(sums, 0);
    for (int i = 0; i < count; i++) {
      model.add(features[i], sums);
    }
    Lanes.pack(sums, rows, at);
  }
}
