package dev.rasid.monitor;

import com.google.common.collect.ImmutableMap;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import dev.rasid.text.SplitText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stored queries that are asked of every article.
 *
 * <pre>{@code
 * Watchlist watchlist = Watchlist.builder()
 *     .add("nato", "\"حلف الأطلسي\" AND ليبيا")
 *     .add("strike", "إضراب NEAR/5 (ميناء OR مرفأ)")
 *     .build();
 * for (Alert alert : watchlist.match(article)) { ... }
 * System.out.println(watchlist.why("nato", article));
 * }</pre>
 *
 * <p>{@code core/QUERIES.md} has the query language. Only an article's own text counts: what its
 * zones say is navigation, a footer or a line that teases another article never alerts. Articles
 * need tokens; the other layers are used if they are there: morphology for clitics, zones,
 * sentences, entities, quotations and stances.
 *
 * <p>Each query is filed under the rarest words that it requires, so that an article is compared
 * with the few queries that it may meet: 100,000 of them are no problem. Immutable and safe for use
 * by any number of threads; another set of queries is another list, made by {@link #toBuilder}.
 */
public final class Watchlist {
  private static final String KIND = "watchlist";
  private static final int VERSION = 1;

  private final List<String> ids;
  private final List<Query> queries;
  private final Map<String, Integer> numbers;
  private final QueryIndex index;

  /** The arrays of one text scan that is not under way. */
  private final AtomicReference<@Nullable TextScan> spare = new AtomicReference<>();

  Watchlist(
      Collection<String> ids, Collection<Query> queries, Optional<WordFrequencies> frequencies) {
    this.ids = List.copyOf(ids);
    this.queries = List.copyOf(queries);
    ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
    for (int i = 0; i < this.ids.size(); i++) {
      byId.put(this.ids.get(i), i);
    }
    numbers = byId.buildOrThrow();
    index = QueryIndex.of(this.queries, frequencies);
  }

  /**
   * Returns a builder without queries.
   *
   * @return a new builder
   */
  public static WatchlistBuilder builder() {
    return new WatchlistBuilder();
  }

  /**
   * Reads queries with English keywords from a file.
   *
   * @param file as for {@link #read(Path, Keywords)}
   * @return the list
   * @throws WatchlistSyntaxException as {@link #read(Path, Keywords)} does
   * @throws IOException if the file cannot be read
   */
  public static Watchlist read(Path file) throws IOException {
    return read(file, Keywords.ENGLISH);
  }

  /**
   * Reads queries from a file: UTF-8, on each line an id, a tab and a query. Empty lines and lines
   * that begin with {@code #} are left out.
   *
   * @param file the file
   * @param keywords whether Arabic keywords are read, too
   * @return the list, in the order of the file
   * @throws WatchlistSyntaxException if a line has no query, or its id stood before; the message
   *     names file, line and reason of every such line, up to 20
   * @throws IOException if the file cannot be read, or is not UTF-8
   */
  public static Watchlist read(Path file, Keywords keywords) throws IOException {
    return WatchlistFile.read(file, keywords).build();
  }

  /**
   * Returns a builder with the queries of this list, to which others are added and from which some
   * are removed. The list itself stays as it is.
   *
   * @return a new builder
   */
  public WatchlistBuilder toBuilder() {
    WatchlistBuilder builder = new WatchlistBuilder();
    for (int i = 0; i < ids.size(); i++) {
      builder.add(ids.get(i), queries.get(i));
    }
    return builder;
  }

  /**
   * Returns a list with the queries of both.
   *
   * @param other queries that come behind those of this list
   * @return the list that has all
   * @throws IllegalArgumentException if both have an id with different queries
   */
  public Watchlist merge(Watchlist other) {
    WatchlistBuilder builder = toBuilder();
    for (int i = 0; i < other.ids.size(); i++) {
      Optional<Query> known = query(other.ids.get(i));
      if (known.isEmpty()) {
        builder.add(other.ids.get(i), other.queries.get(i));
      } else if (!known.get().equals(other.queries.get(i))) {
        throw new IllegalArgumentException(
            "query " + other.ids.get(i) + " is " + known.get() + " and " + other.queries.get(i));
      }
    }
    return builder.build();
  }

  /**
   * Returns how many queries there are.
   *
   * @return at least 0
   */
  public int size() {
    return ids.size();
  }

  /**
   * Returns the ids of the queries.
   *
   * @return in the order in which they were added
   */
  public List<String> ids() {
    return ids;
  }

  /**
   * Returns a query.
   *
   * @param id its id
   * @return the query, or empty if there is none with this id
   */
  public Optional<Query> query(String id) {
    return Optional.ofNullable(numbers.get(id)).map(queries::get);
  }

  /**
   * Finds the queries that hold for an article, with the spans that show it.
   *
   * @param article with tokens
   * @return an alert for each, in the order in which the queries were added
   */
  public List<Alert> match(AnalyzedArticle article) {
    return match(article, Report.reported(article));
  }

  /**
   * Finds the queries that hold for a report; words count where it says that the text is its own.
   *
   * @param report of an article with tokens
   * @return an alert for each, in the order in which the queries were added
   */
  public List<Alert> match(Report report) {
    return match(report.analyzed(), report.own());
  }

  private List<Alert> match(AnalyzedArticle article, List<Span> own) {
    ArticleIndex words = ArticleScan.scan(article, own, index.vocabulary());
    int[] found = index.match(words);
    if (found.length == 0) {
      return List.of();
    }
    ClauseFinder clauses = finder(article, words);
    List<Alert> alerts = new ArrayList<>(found.length);
    for (int query : found) {
      clauses
          .find(ids.get(query), queries.get(query), article.article().id())
          .ifPresent(alerts::add);
    }
    return List.copyOf(alerts);
  }

  private ClauseFinder finder(AnalyzedArticle article, ArticleIndex words) {
    return new ClauseFinder(new LeafFinder(article, words, index.vocabulary()), words);
  }

  /**
   * Finds the queries that hold for an article, without asking where: faster than {@link
   * #match(AnalyzedArticle)} if many hold.
   *
   * @param article with tokens
   * @return their ids, in the order in which the queries were added
   */
  public List<String> matching(AnalyzedArticle article) {
    ArticleIndex words = ArticleScan.scan(article, Report.reported(article), index.vocabulary());
    return ids(index.match(words));
  }

  private List<String> ids(int[] found) {
    String[] matching = new String[found.length];
    for (int i = 0; i < matching.length; i++) {
      matching[i] = ids.get(found[i]);
    }
    return List.of(matching);
  }

  /**
   * Finds the queries that hold for a text of which a tokenizer has told the tokens and sentences,
   * and nobody anything else: for streams that are too fast for an analysis of each article.
   *
   * @param text clean text
   * @return what {@link #matching(AnalyzedArticle)} returns for an article that has this text,
   *     these tokens and sentences, and no other layer
   */
  public List<String> matching(SplitText text) {
    TextScan kept = spare.getAndSet(null);
    TextScan scan = kept == null ? new TextScan(index.vocabulary()) : kept;
    List<String> found = ids(index.match(scan.scan(text)));
    if (scan.isSmall()) {
      spare.set(scan);
    }
    return found;
  }

  /**
   * Explains why a query holds for an article, or why not: which clauses hold and where, which do
   * not, and what comes nearest to them.
   *
   * @param query the id of a query of this list
   * @param article with tokens
   * @return the explanation
   * @throws NoSuchElementException if there is no query with this id
   */
  public Why why(String query, AnalyzedArticle article) {
    Integer number = numbers.get(Objects.requireNonNull(query, "query must not be null"));
    if (number == null) {
      throw new NoSuchElementException(
          "no query " + query + "; there are " + size() + ", the first are " + firstIds());
    }
    return WhyFinder.explain(query, queries.get(number), article);
  }

  private List<String> firstIds() {
    return ids.subList(0, Math.min(10, ids.size()));
  }

  /**
   * Saves the list; the stream is flushed and stays open.
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
          state.writeInt(ids.size());
          for (int i = 0; i < ids.size(); i++) {
            StateFile.writeText(state, ids.get(i));
            StateFile.writeText(state, queries.get(i).text());
          }
        });
  }

  /**
   * Restores a list; the stream stays open.
   *
   * @param in what {@link #save} wrote
   * @return a list with the same queries
   * @throws StateFormatException if it is damaged, or something else
   * @throws IOException if it cannot be read
   */
  public static Watchlist restore(InputStream in) throws IOException {
    return StateFile.read(
        in,
        KIND,
        VERSION,
        state -> {
          WatchlistBuilder builder = builder();
          for (int left = state.readInt(); left > 0; left--) {
            builder.add(StateFile.readText(state), StateFile.readText(state));
          }
          return builder.build();
        });
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Watchlist list && ids.equals(list.ids) && queries.equals(list.queries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ids, queries);
  }

  @Override
  public String toString() {
    return "Watchlist of " + size() + " queries";
  }
}
