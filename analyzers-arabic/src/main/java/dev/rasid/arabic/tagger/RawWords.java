package dev.rasid.arabic.tagger;

import java.util.Arrays;
import java.util.List;

/** Raw texts as words without their proclitics. Immutable. */
final class RawWords {
  final List<TaggedText> texts;

  /** The words by their {@link Hashing#word}, by number. */
  final long[] words;

  /** By text and token: the number of its spelling. */
  private final int[][] spellings;

  /** By spelling: the number of its word. */
  private final int[] wordOf;

  /** By spelling: its proclitics as {@link WordFeatures#clitics}. */
  private final byte[] cliticsOf;

  /** Analyses the words of texts. */
  RawWords(List<TaggedText> texts, WordFeatures maker) {
    this.texts = texts;
    spellings = new int[texts.size()][];
    WordMap known = new WordMap(1 << 18);
    WordMap bases = new WordMap(1 << 18);
    int[] base = new int[1 << 18];
    byte[] clitics = new byte[1 << 18];
    for (int t = 0; t < spellings.length; t++) {
      TaggedText text = texts.get(t);
      spellings[t] = new int[text.size];
      for (int i = 0; i < text.size; i++) {
        int next = known.size();
        int spelling = known.add(Hashing.exact(text.text, text.starts[i], text.ends[i]));
        if (spelling == next) {
          maker.make(text.text, text.starts[i], text.ends[i]);
          if (spelling == base.length) {
            base = Arrays.copyOf(base, 2 * spelling);
            clitics = Arrays.copyOf(clitics, base.length);
          }
          base[spelling] = bases.add(maker.base);
          clitics[spelling] = (byte) maker.clitics;
        }
        spellings[t][i] = spelling;
      }
    }
    words = bases.keys();
    wordOf = base;
    cliticsOf = clitics;
  }

  /** The number of the word of a token, without its proclitics. */
  int word(int text, int token) {
    return wordOf[spellings[text][token]];
  }

  /** The proclitics of a token as {@link WordFeatures#clitics}. */
  int clitics(int text, int token) {
    return cliticsOf[spellings[text][token]];
  }
}
