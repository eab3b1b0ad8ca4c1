package dev.rasid.monitor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** Collects the queries of a {@link Watchlist}. Not safe for use by several threads. */
public final class WatchlistBuilder {
  private final Map<String, Query> queries = new LinkedHashMap<>();
  private final Map<QueryNode.Word, QueryNode.Word> words = new HashMap<>();
  private Keywords keywords = Keywords.ENGLISH;
  private Optional<WordFrequencies> frequencies = Optional.empty();

  WatchlistBuilder() {}

  /**
   * Sets the keywords of the queries that are added from here on as text; they are English without
   * it.
   *
   * @param language whether Arabic keywords are read, too
   * @return this builder
   */
  public WatchlistBuilder keywords(Keywords language) {
    this.keywords = Objects.requireNonNull(language, "language must not be null");
    return this;
  }

  /**
   * Files the queries by how often words stand in articles; without it, by the length of words.
   * What is found does not depend on it.
   *
   * @param counts words that were counted; read when the list is built
   * @return this builder
   */
  public WatchlistBuilder frequencies(WordFrequencies counts) {
    this.frequencies = Optional.of(counts);
    return this;
  }

  /**
   * Adds a query.
   *
   * @param id not blank, and not added before
   * @param query in the language of {@code core/QUERIES.md}
   * @return this builder
   * @throws WatchlistSyntaxException if it is no query; the message names the id
   * @throws IllegalArgumentException if the id is blank or there already
   */
  public WatchlistBuilder add(String id, String query) {
    Query parsed;
    try {
      parsed = Query.parse(query, keywords, word -> words.computeIfAbsent(word, same -> same));
    } catch (WatchlistSyntaxException e) {
      throw e.in("query " + id);
    }
    return add(id, parsed);
  }

  /**
   * Adds a query.
   *
   * @param id not blank, and not added before
   * @param query the query
   * @return this builder
   * @throws IllegalArgumentException if the id is blank or there already
   */
  public WatchlistBuilder add(String id, Query query) {
    Objects.requireNonNull(query, "query must not be null");
    if (id.isBlank()) {
      throw new IllegalArgumentException("the id of query " + query + " must not be blank");
    }
    Query known = queries.putIfAbsent(id, query);
    if (known != null) {
      throw new IllegalArgumentException(
          "query " + id + " is there already: " + known + "; remove it first, or take another id");
    }
    return this;
  }

  /**
   * Removes a query.
   *
   * @param id of a query that was added
   * @return this builder
   * @throws NoSuchElementException if there is none
   */
  public WatchlistBuilder remove(String id) {
    if (queries.remove(id) == null) {
      throw new NoSuchElementException("no query " + id + " among " + queries.size());
    }
    return this;
  }

  /**
   * Returns the list of the queries added so far; the builder can be used further.
   *
   * @return an immutable list
   */
  public Watchlist build() {
    return new Watchlist(queries.keySet(), queries.values(), frequencies);
  }
}
