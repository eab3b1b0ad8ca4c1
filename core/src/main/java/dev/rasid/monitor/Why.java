package dev.rasid.monitor;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Why a stored query holds for an article, or why not.
 *
 * <pre>{@code
 * query nato does not match article 17
 *   yes "حلف الأطلسي": at [120, 132)
 *   no  ليبيا: not there; nearest is "الليبية" at [44, 51)
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param query the id of the query
 * @param article the id of the article
 * @param matched whether it holds
 * @param score the sum of the weights of the clauses that hold; without weights 1 or 0
 * @param findings what was found of each part, in the order of the query
 */
public record Why(
    String query, String article, boolean matched, double score, List<Finding> findings) {

  /** Checks that all parts are there. */
  public Why {
    Objects.requireNonNull(query, "query must not be null");
    Objects.requireNonNull(article, "article must not be null");
    findings = List.copyOf(findings);
  }

  /**
   * What was found of a part of the query.
   *
   * @param depth how deep the part is nested, from 0
   * @param clause the part, as {@link Query#text} writes it
   * @param holds whether it holds, by itself: what NOT forbids holds if it is there
   * @param reason in words; of a part that does not hold, what comes nearest
   * @param spans where it holds, or where the nearest stands; may be empty
   */
  public record Finding(int depth, String clause, boolean holds, String reason, List<Span> spans) {

    /** Checks that all parts are there. */
    public Finding {
      Objects.requireNonNull(clause, "clause must not be null");
      Objects.requireNonNull(reason, "reason must not be null");
      spans = List.copyOf(spans);
    }
  }

  /**
   * Returns the explanation in words.
   *
   * @return a line, and one more for each finding
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("query ")
        .append(query)
        .append(matched ? " matches article " : " does not match article ")
        .append(article);
    for (Finding finding : findings) {
      text.append('\n')
          .append("  ".repeat(finding.depth() + 1))
          .append(finding.holds() ? "yes " : "no  ")
          .append(finding.clause())
          .append(": ")
          .append(finding.reason());
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
