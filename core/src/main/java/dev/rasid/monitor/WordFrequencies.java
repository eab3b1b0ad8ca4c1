package dev.rasid.monitor;

import com.google.common.hash.Hashing;
import dev.rasid.annotation.Token;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * In how many articles words stand, for a {@link Watchlist} to file its queries under rare ones.
 *
 * <p>What a list finds does not depend on it, only how fast. Words are counted by a hash in 2^18
 * counters, so that memory is 1 MB however many there are; two words that share a counter are both
 * taken for commoner than they are. Not safe for use by several threads.
 */
public final class WordFrequencies {
  private static final String KIND = "word frequencies";
  private static final int VERSION = 1;
  private static final int BITS = 18;

  private final int[] counts = new int[1 << BITS];
  private int articles;

  /** Creates counters of no article. */
  public WordFrequencies() {}

  /**
   * Counts the words of an article, each once.
   *
   * @param article with a layer of tokens; without it only the number of articles grows
   */
  public void add(AnalyzedArticle article) {
    Set<Integer> seen = new HashSet<>();
    for (Annotation<Token> token : article.find(Token.KEY).orElse(Layer.empty())) {
      seen.add(counter(token.value().key()));
    }
    seen.forEach(counter -> counts[counter]++);
    articles++;
  }

  /**
   * Adds what others were counted.
   *
   * @param other counters, which stay as they are; the result is that of all articles in one
   */
  public void merge(WordFrequencies other) {
    Objects.requireNonNull(other, "other must not be null");
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    articles += other.articles;
  }

  /**
   * Returns how many articles were counted.
   *
   * @return at least 0
   */
  public int articles() {
    return articles;
  }

  /** The part of articles that has a word; the guess counts as much as ten articles. */
  double rate(String key, double guess) {
    return (counts[counter(key)] + 10 * guess) / (articles + 10.0);
  }

  private static int counter(String key) {
    return Hashing.murmur3_32_fixed().hashString(key, StandardCharsets.UTF_8).asInt()
        >>> (32 - BITS);
  }

  /**
   * Saves the counters; the stream is flushed and stays open.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public void save(OutputStream out) throws IOException {
    StateFile.write(
        out,
        KIND,
        VERSION,
        state -> {
          state.writeInt(articles);
          for (int count : counts) {
            state.writeInt(count);
          }
        });
  }

  /**
   * Restores counters; the stream stays open.
   *
   * @param in what {@link #save} wrote
   * @return counters equal to those that were saved
   * @throws StateFormatException if it is damaged, or something else
   * @throws IOException if it cannot be read
   */
  public static WordFrequencies restore(InputStream in) throws IOException {
    return StateFile.read(
        in,
        KIND,
        VERSION,
        state -> {
          WordFrequencies restored = new WordFrequencies();
          restored.articles = state.readInt();
          for (int i = 0; i < restored.counts.length; i++) {
            restored.counts[i] = state.readInt();
          }
          return restored;
        });
  }

  @Override
  public String toString() {
    return "WordFrequencies of " + articles + " articles";
  }
}
