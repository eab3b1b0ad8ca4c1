package dev.rasid.arabic.lexicon;

import java.util.Objects;

/**
 * Something in a table of names that is wrong, or that somebody should look at.
 *
 * @param table the file
 * @param line its line, from 1; 0 if it is no single line's
 * @param severity how bad it is
 * @param rule which rule says so, such as {@code common-word}
 * @param message what is wrong, with the value and what would be right
 */
public record LexiconProblem(
    String table, int line, Severity severity, String rule, String message) {

  /** How bad a problem is. */
  public enum Severity {
    /** The table cannot be used as it is, or says what is not so. */
    ERROR,
    /** The table can be used, but names may be found where none are, or be ambiguous. */
    WARNING
  }

  /** Checks that all parts are there. */
  public LexiconProblem {
    Objects.requireNonNull(table, "table must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }

  @Override
  public String toString() {
    return "%s, line %d: %s %s: %s".formatted(table, line, severity, rule, message);
  }
}
