package dev.rasid.monitor;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * An article for which a stored query holds, and what in its text shows that.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param query the id of the query
 * @param article the id of the article
 * @param score the sum of the weights of the clauses that hold; 1 for a query without weights
 * @param clauses the words, phrases and fields that hold, in the order of the query; what NOT
 *     forbids has none, and of OR only what is there
 */
public record Alert(String query, String article, double score, List<Clause> clauses) {

  /** Checks that all parts are there. */
  public Alert {
    Objects.requireNonNull(query, "query must not be null");
    Objects.requireNonNull(article, "article must not be null");
    clauses = List.copyOf(clauses);
  }

  /**
   * A clause of a query that holds.
   *
   * @param text the clause as {@link Query#text} writes it, with the fields around it
   * @param spans where in the article's text, sorted, each once: of a word without the clitics that
   *     the query does not have, of a phrase from its first word to its last, of NEAR the two
   *     sides. Empty for an outlet, which is not in the text
   */
  public record Clause(String text, List<Span> spans) {

    /** Checks that all parts are there. */
    public Clause {
      Objects.requireNonNull(text, "text must not be null");
      spans = List.copyOf(spans);
    }
  }

  /**
   * Returns all that shows the match.
   *
   * @return the spans of all clauses, sorted, each once
   */
  public List<Span> spans() {
    return clauses.stream().flatMap(clause -> clause.spans().stream()).sorted().distinct().toList();
  }
}
