package dev.rasid.arabic.tagger;

import java.util.ArrayList;
import java.util.List;

/** Tags as {@link TaggerWorker} should, in the obvious way: nothing kept, nothing packed. */
final class ReferenceTagger {
  private static final int COUNT = Labels.COUNT;

  private final NameTagger tagger;
  private final WordFeatures maker;

  ReferenceTagger(NameTagger tagger) {
    this.tagger = tagger;
    maker = tagger.features();
  }

  /**
   * The scores at a second look: those of the first, and in sentences with a word whose other
   * tokens mostly got another label at the first look, what these labels say.
   */
  int[][] secondScores(TaggedText text, byte[] firstLabels) {
    int[][] scores = scores(text);
    int[] states = new int[text.size];
    for (int i = 0; i < text.size; i++) {
      states[i] = state(text, i, firstLabels);
    }
    for (int s = 0; s < text.sentences; s++) {
      int start = text.sentenceStart(s);
      int end = text.sentenceEnds[s];
      boolean again = false;
      for (int i = start; i < end; i++) {
        again |= Consensus.disagrees(states[i], firstLabels[i]);
      }
      for (int i = start; again && i < end; i++) {
        int before = i == start ? Consensus.NONE : states[i - 1];
        int behind = i + 1 == end ? Consensus.NONE : states[i + 1];
        int all = tagger.templates;
        int[] features = new int[Context.MOST_CONSENSUS];
        int count = Context.consensusBefore(all, before, states[i], features, 0);
        add(scores[i], row(features, count), 1);
        count = Context.consensusBehind(all, states[i], behind, features, 0);
        add(scores[i], row(features, count), 1);
      }
    }
    return scores;
  }

  /** The state of a token in the {@link Consensus}, in the obvious way. */
  private int state(TaggedText text, int token, byte[] labels) {
    int[] counts = new int[COUNT];
    int sum = 0;
    for (int other : others(text, token, Integer.MAX_VALUE)) {
      counts[labels[other]]++;
      sum++;
    }
    int best = 0;
    for (int y = 1; y < COUNT; y++) {
      best = counts[y] > (best == 0 ? 0 : counts[best]) ? y : best;
    }
    if (best == 0) {
      return sum == 0 ? Consensus.NONE : sum == 1 ? Consensus.OUTSIDE_ONCE : Consensus.OUTSIDE;
    }
    return 3 * best + (counts[best] == sum ? 2 : 2 * counts[best] >= sum ? 1 : 0);
  }

  /** The scores of a text's tokens by label; the text is shorter than what is tagged at once. */
  int[][] scores(TaggedText text) {
    int[][] scores = new int[text.size][];
    for (int s = 0; s < text.sentences; s++) {
      int title = 0;
      int head = 0;
      for (int i = text.sentenceStart(s); i < text.sentenceEnds[s]; i++) {
        scores[i] = score(text, s, i, title, head);
        make(text, i);
        title = Context.titleBehind(title, maker.role);
        head = Context.headBehind(head, maker.role);
      }
    }
    return scores;
  }

  private int[] score(TaggedText text, int sentence, int token, int title, int head) {
    int start = text.sentenceStart(sentence);
    int end = text.sentenceEnds[sentence];
    int[] sum = new int[COUNT];
    for (int place = 0; place < Places.BEFORE_OTHER; place++) {
      int at = token + place - Places.HERE;
      add(sum, word(text, at >= start && at < end ? at : -1, place), 1);
    }
    int all = tagger.templates;
    int[] features = new int[Context.MOST];
    int before = token == start ? 0 : text.hits[token - 1];
    int behind = token + 1 == end ? 0 : text.hits[token + 1];
    add(sum, row(features, Context.lexicon(all, before, text.hits[token], behind, features)), 1);
    add(sum, row(features, Context.title(all, title, features, 0)), 1);
    add(sum, row(features, Context.head(all, head, features, 0)), 1);
    add(sum, row(features, token == start ? Context.first(all, features, 0) : 0), 1);
    List<Integer> others = others(text, token, 4);
    int[] ofOthers = new int[COUNT];
    for (int other : others) {
      int of = sentenceOf(text, other);
      boolean first = other == text.sentenceStart(of);
      boolean last = other + 1 == text.sentenceEnds[of];
      add(ofOthers, word(text, first ? -1 : other - 1, Places.BEFORE_OTHER), 1);
      add(ofOthers, word(text, last ? -1 : other + 1, Places.BEHIND_OTHER), 1);
    }
    for (int y = 1; y < COUNT && !others.isEmpty(); y++) {
      sum[y] += Math.floorDiv(ofOthers[y] * ((1 << 14) / others.size()), 1 << 14);
    }
    return sum;
  }

  /** The nearest tokens before, and behind, that are the same word, without proclitics. */
  private List<Integer> others(TaggedText text, int token, int most) {
    make(text, token);
    long base = maker.base;
    List<Integer> others = new ArrayList<>();
    if ((maker.role & WordFeatures.CONTENT) != 0) {
      for (int step : new int[] {-1, 1}) {
        int found = 0;
        int at = token + step;
        while (at >= 0 && at < text.size && Math.abs(at - token) <= 600 && found < most) {
          make(text, at);
          if (maker.base == base && (maker.role & WordFeatures.CONTENT) != 0) {
            others.add(at);
            found++;
          }
          at += step;
        }
      }
    }
    return others;
  }

  private static int sentenceOf(TaggedText text, int token) {
    int sentence = 0;
    while (text.sentenceEnds[sentence] <= token) {
      sentence++;
    }
    return sentence;
  }

  private void make(TaggedText text, int token) {
    maker.make(text.text, text.starts[token], text.ends[token]);
  }

  private int[] word(TaggedText text, int token, int place) {
    if (token < 0) {
      maker.make(new char[0], 0, 0);
    } else {
      make(text, token);
    }
    int[] sums = new int[COUNT];
    for (int i = 0; i < maker.size; i++) {
      if (Places.reaches(maker.reaches[i], place)) {
        tagger.model.add(Hashing.at(maker.features[i], place), sums);
      }
    }
    return sums;
  }

  private int[] row(int[] features, int count) {
    int[] sums = new int[COUNT];
    for (int i = 0; i < count; i++) {
      tagger.model.add(features[i], sums);
    }
    return sums;
  }

  private static void add(int[] sum, int[] row, int times) {
    for (int y = 1; y < COUNT; y++) {
      sum[y] += times * Math.max(-Lanes.LIMIT, Math.min(Lanes.LIMIT, row[y]));
    }
  }

  /** The score of a sequence of labels; the worst of all if a name continues that never began. */
  long total(int[][] scores, byte[] labels, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      int before = i == from ? COUNT : labels[i - 1];
      if (i == from ? Labels.isInside(labels[i]) : !Labels.mayFollow(before, labels[i])) {
        return Long.MIN_VALUE;
      }
      sum += scores[i][labels[i]] + tagger.model.transitions[before][labels[i]];
    }
    return sum;
  }

  /** The score of the best sequence, by trying each label after each. */
  long best(int[][] scores, int from, int to) {
    long[] best = new long[COUNT];
    for (int i = from; i < to; i++) {
      long[] next = new long[COUNT];
      for (int y = 0; y < COUNT; y++) {
        next[y] = Integer.MIN_VALUE;
        for (int a = 0; a < COUNT; a++) {
          boolean may = i == from ? !Labels.isInside(y) : Labels.mayFollow(a, y);
          if (may) {
            int step = tagger.model.transitions[i == from ? COUNT : a][y];
            next[y] = Math.max(next[y], (i == from ? 0 : best[a]) + step + scores[i][y]);
          }
        }
      }
      best = next;
    }
    long most = best[0];
    for (long score : best) {
      most = Math.max(most, score);
    }
    return most;
  }
}
