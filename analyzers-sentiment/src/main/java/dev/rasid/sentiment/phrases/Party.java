package dev.rasid.sentiment.phrases;

import dev.rasid.text.Span;

/**
 * Who may hold a stance, or whom one may be toward.
 *
 * @param id an entity's, one of a source without a name, or {@code issue:} and folded words
 * @param kind what it is
 * @param span the words that name it here, or stand for it
 * @param first their first token
 * @param last their last token
 */
public record Party(String id, Kind kind, Span span, int first, int last) {
  /** How the ids of those without a name begin, as in the layer of quotations. */
  public static final String ANONYMOUS = "~anon";

  /** How much is known of a party. */
  public enum Kind {
    NAMED,
    /** A crowd or source without a name. */
    UNNAMED,
    ISSUE
  }

  public boolean isIssue() {
    return kind == Kind.ISSUE;
  }
}
