package dev.rasid.monitor;

import dev.rasid.monitor.ArticleIndex.Hits;
import dev.rasid.monitor.ArticleIndex.Later;
import dev.rasid.text.Layer;
import dev.rasid.text.SplitText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text of which tokens and sentences are known and nothing else: what {@link ArticleScan}
 * does for an analyzed article.
 *
 * <p>Only words under which queries are filed are looked up in the vocabulary. Where a word stands
 * is found by its hash, if a query asks for it. The arrays are used again for the next text: new
 * ones would cost more than the scan. Not safe for use by several threads.
 */
final class TextScan implements Later {
  /** Arrays for longer texts are not kept. */
  private static final int LONGEST_KEPT = 1 << 18;

  /** Where so many words share a slot, those that are not among them are remembered. */
  private static final int LONG_CHAIN = 16;

  private final QueryIndex queries;
  private final Vocabulary vocabulary;

  /** Atoms under which queries are filed. */
  private final AtomTable noted = new AtomTable();

  private final AtomPlaces places = new AtomPlaces();

  /** Atoms that were looked for along a long chain in vain. */
  private final AtomTable absent = new AtomTable();

  private char[] clean = {};

  /** Where tokens start and end; of the words alone once they are known. */
  private int[] starts = {};

  private int[] ends = {};
  private int[] positions = {};
  private int[] hashes = {};

  /** Words under which a query may be filed. */
  private int[] candidates = {};

  /** The first word of each slot, plus one, and of each word the next one of its slot. */
  private int[] slots = {};

  private int[] next = {};

  TextScan(QueryIndex queries) {
    this.queries = queries;
    this.vocabulary = queries.vocabulary();
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
    int words = readWords(text, starts, ends, positions);
    OwnWords own = OwnWords.withoutZones(words, starts, ends, positions);
    if (vocabulary.hasPrefixes() || vocabulary.hasExact()) {
      Hits hits = new Hits();
      new WordForms(vocabulary, clean, Optional.empty(), hits).add(own, starts, ends);
      return new ArticleIndex(own, hits, Layer.empty(), List.of());
    }
    int size = hash(words, hashes, candidates);
    chain(words);
    noted.clear();
    places.clear();
    absent.clear();
    for (int i = 0; i < size; i++) {
      int word = candidates[i];
      int atom = vocabulary.word(hashes[word], clean, starts[word], ends[word]);
      if (atom >= 0 && noted.find(atom) < 0 && queries.isFiled(atom)) {
        noted.add(atom);
      }
    }
    return new ArticleIndex(own, noted, places, this);
  }

  private void makeRoom(int length, int tokens) {
    if (clean.length < length) {
      clean = new char[Math.max(length, 1 << 12)];
    }
    if (starts.length <= tokens) {
      // One more, as each token is written before it is known to be a word.
      int room = Math.max(tokens, 1 << 10) + 1;
      starts = new int[room];
      ends = new int[room];
      positions = new int[room];
      hashes = new int[room];
      candidates = new int[room];
      next = new int[room];
      slots = new int[Integer.highestOneBit(room)];
    }
  }

  /** Keeps the tokens that are words, with their positions, and returns how many there are. */
  private int readWords(SplitText text, int[] starts, int[] ends, int[] positions) {
    byte[] first = WordFold.starts();
    int words = 0;
    int gaps = 0;
    int token = 0;
    int sentences = text.sentenceCount();
    for (int sentence = 0; sentence < sentences; sentence++) {
      int before = words;
      int gap = gaps + (words > 0 ? ArticleIndex.SENTENCE_GAP : 0);
      for (int end = text.endToken(sentence); token < end; token++) {
        int start = starts[token];
        starts[words] = start;
        ends[words] = ends[token];
        positions[words] = words + gap;
        words += first[clean[start]];
      }
      gaps = words > before ? gap : gaps;
    }
    return words;
  }

  /** Hashes the words, and returns how many are candidates. */
  private int hash(int words, int[] hashes, int[] candidates) {
    int size = 0;
    for (int i = 0; i < words; i++) {
      int hash = WordHash.of(clean, starts[i], ends[i]);
      hashes[i] = hash;
      // No branch: which words are in a query is what no processor foresees.
      candidates[size] = i;
      size += queries.mayFile(hash);
    }
    return size;
  }

  private void chain(int words) {
    int[] heads = slots;
    Arrays.fill(heads, 0);
    int mask = heads.length - 1;
    for (int word = words - 1; word >= 0; word--) {
      int slot = hashes[word] & mask;
      next[word] = heads[slot];
      heads[slot] = word + 1;
    }
  }

  @Override
  public int place(int atom) {
    boolean known = absent.size() > 0 && absent.find(atom) >= 0;
    return !known && vocabulary.isWord(atom) ? place(atom, vocabulary.hash(atom)) : -1;
  }

  /** Whether a word has a hash; there are no atoms here but words. */
  @Override
  public boolean mayHave(int hash) {
    int at = slots[hash & (slots.length - 1)];
    while (at != 0 && hashes[at - 1] != hash) {
      at = next[at - 1];
    }
    return at != 0;
  }

  private int place(int atom, int hash) {
    int place = -1;
    int steps = 0;
    for (int at = slots[hash & (slots.length - 1)]; at != 0; at = next[at - 1]) {
      int word = at - 1;
      if (hashes[word] == hash && vocabulary.is(atom, clean, starts[word], ends[word])) {
        place = place < 0 ? places.add(atom) : place;
        places.put(2 * word);
      }
      steps++;
    }
    if (place < 0 && steps > LONG_CHAIN) {
      absent.add(atom);
    }
    return place;
  }
}
