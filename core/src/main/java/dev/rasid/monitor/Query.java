package dev.rasid.monitor;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A stored query: what an article has to have for a {@link Watchlist} to alert.
 *
 * <p>{@code core/QUERIES.md} has the language on one page.
 *
 * <pre>{@code
 * Query.parse("\"حلف الأطلسي\" AND (ليبيا OR طرابلس) AND NOT كرة");
 * Query.parse("speaker:antonio-guterres AND quote:(الهدنة NEAR/5 غزة)");
 * Query.parse("threshold 10: \"حلف الأطلسي\"^6 ليبيا^4 كرة^-20");
 * }</pre>
 *
 * <p>Two queries are equal if they have the same parts in the same order. Immutable and safe for
 * use by any number of threads.
 */
public final class Query {
  private final QueryNode node;

  private Query(QueryNode node) {
    this.node = node;
  }

  /**
   * Reads a query with English keywords.
   *
   * @param query at most 1,000,000 UTF-16 code units, nested at most 100 deep
   * @return the query
   * @throws WatchlistSyntaxException if it is no query, or one that would hold for articles that
   *     have nothing of it
   */
  public static Query parse(String query) {
    return parse(query, Keywords.ENGLISH);
  }

  /**
   * Reads a query.
   *
   * @param query as for {@link #parse(String)}
   * @param keywords whether Arabic keywords are read, too
   * @return the query
   * @throws WatchlistSyntaxException as {@link #parse(String)} does
   */
  public static Query parse(String query, Keywords keywords) {
    return parse(query, keywords, UnaryOperator.identity());
  }

  static Query parse(String query, Keywords keywords, UnaryOperator<QueryNode.Word> words) {
    Objects.requireNonNull(query, "query must not be null");
    Objects.requireNonNull(keywords, "keywords must not be null");
    return new Query(QueryParser.parse(query, keywords, words));
  }

  QueryNode node() {
    return node;
  }

  /**
   * Returns the query in English keywords, with no parentheses but those it needs.
   *
   * @return text that parses to an equal query
   */
  public String text() {
    return QueryPrinter.print(node);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query query && node.equals(query.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
