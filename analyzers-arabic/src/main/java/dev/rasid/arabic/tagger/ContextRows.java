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
    pack(model, features, 0, first, 0);
    pack(model, features, Context.first(templates, features, 0), first, 2);
  }

  static int lexiconAt(int before, int hit, int behind) {
    return 2 * ((before * Labels.COUNT + hit) * Labels.COUNT + behind);
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
