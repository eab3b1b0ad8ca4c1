package dev.rasid.monitor;

import dev.rasid.text.SplitText;
import java.util.Optional;

/**
 * Reads a text of which tokens and sentences are known and nothing else: what {@link ArticleScan}
 * does for an analyzed article.
 *
 * <p>The arrays are used again for the next text: new ones would cost more than the scan. Not safe
 * for use by several threads.
 */
final class TextScan {
  /** Arrays for longer texts are not kept. */
  private static final int LONGEST_KEPT = 1 << 18;

  private final Vocabulary vocabulary;
  private final Hits hits;
  private final PackedText packed = new PackedText();
  private char[] clean = {};

  /** Where tokens start and end. */
  private int[] starts = {};

  private int[] ends = {};

  /** Of each token how many words are before it, and of each word its position. */
  private int[] numbers = {};

  private int[] positions = {};

  /** The tokens that may be a word of a query, and their keys. */
  private int[] candidates = {};

  private long[] keys = {};
  private int candidateCount;

  TextScan(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    hits = new Hits(vocabulary);
  }

  /** Whether the arrays are short enough to be kept for the next text. */
  boolean isSmall() {
    return clean.length <= LONGEST_KEPT;
  }

  /** Returns the index of a text, which is valid until the next one is read. */
  ArticleIndex scan(SplitText text) {
    makeRoom(text.length(), text.size());
    text.copyText(clean);
    text.copyTokens(starts, ends);
    packed.read(clean, text.length());
    hits.clear();
    int words = readWords(text.size());
    OwnWords own = OwnWords.at(words, positions);
    place(text);
    if (vocabulary.hasPrefixes() || vocabulary.hasExact()) {
      keepWords(text.size());
      new WordForms(vocabulary, packed, Optional.empty(), hits).add(own, starts, ends);
    } else {
      addCandidates();
    }
    return new ArticleIndex(own, hits.places());
  }

  private void makeRoom(int length, int tokens) {
    if (clean.length < length) {
      clean = new char[Math.max(length, 1 << 12)];
    }
    if (starts.length <= tokens) {
      // One more, for what stands behind the last token.
      int room = Math.max(tokens, 1 << 10) + 1;
      starts = new int[room];
      ends = new int[room];
      numbers = new int[room];
      positions = new int[room];
      candidates = new int[room];
      keys = new long[room];
    }
  }

  /** Tells the words from other tokens, notes the candidates, and returns how many words are. */
  private int readWords(int tokens) {
    byte[] first = WordFold.starts();
    int words = 0;
    int size = 0;
    for (int token = 0; token < tokens; token++) {
      int start = starts[token];
      long key = packed.key(start, ends[token]);
      int isWord = first[clean[start]];
      numbers[token] = words;
      // No branch: which words are in a query is what no processor foresees.
      candidates[size] = token;
      keys[size] = key;
      size += vocabulary.mayHave(key) & isWord;
      words += isWord;
    }
    numbers[tokens] = words;
    candidateCount = size;
    return words;
  }

  /** Gives the words their positions. */
  private void place(SplitText text) {
    int gap = 0;
    int word = 0;
    int sentences = text.sentenceCount();
    for (int sentence = 0; sentence < sentences; sentence++) {
      int end = numbers[text.endToken(sentence)];
      if (end > word) {
        gap += word > 0 ? ArticleIndex.SENTENCE_GAP : 0;
        for (; word < end; word++) {
          positions[word] = word + gap;
        }
      }
    }
  }

  private void addCandidates() {
    for (int i = 0; i < candidateCount; i++) {
      int token = candidates[i];
      int atom = vocabulary.word(keys[i], clean, starts[token], ends[token]);
      if (atom >= 0) {
        hits.add(atom, 2 * numbers[token]);
      }
    }
  }

  /** Leaves only the words among the tokens. */
  private void keepWords(int tokens) {
    for (int token = 0; token < tokens; token++) {
      starts[numbers[token]] = starts[token];
      ends[numbers[token]] = ends[token];
    }
  }
}
