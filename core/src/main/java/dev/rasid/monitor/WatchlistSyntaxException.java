package dev.rasid.monitor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says what is wrong with a stored query, where, and how to mend it.
 *
 * <p>The message has all of it in one line, of a file also its name and the line.
 */
public final class WatchlistSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The file, query and place, as the message begins. */
  private final String where;

  /** Where in the query the error is. */
  private final int position;

  /** What stands there. */
  private final String found;

  /** What should stand there. */
  private final String expected;

  /** How to mend it. */
  private final String fix;

  WatchlistSyntaxException(int position, String found, String expected, String fix) {
    this("", position, found, expected, fix);
  }

  private WatchlistSyntaxException(
      String where, int position, String found, String expected, String fix) {
    this(
        "%sposition %d: found %s, expected %s; %s".formatted(where, position, found, expected, fix),
        where,
        position,
        found,
        expected,
        fix);
  }

  private WatchlistSyntaxException(
      String message, String where, int position, String found, String expected, String fix) {
    super(message);
    this.where = where;
    this.position = position;
    this.found = Objects.requireNonNull(found, "found must not be null");
    this.expected = Objects.requireNonNull(expected, "expected must not be null");
    this.fix = Objects.requireNonNull(fix, "fix must not be null");
  }

  /** The same, and which query or line it is in. */
  WatchlistSyntaxException in(String place) {
    return placed(
        new WatchlistSyntaxException(place + ", " + where, position, found, expected, fix));
  }

  /** The first of some, with the messages of the others. */
  static WatchlistSyntaxException all(List<WatchlistSyntaxException> problems, int most) {
    WatchlistSyntaxException first = problems.get(0);
    String message =
        problems.stream().limit(most).map(Throwable::getMessage).collect(Collectors.joining("\n"));
    if (problems.size() > most) {
      message += "\nand " + (problems.size() - most) + " more";
    }
    return first.placed(
        new WatchlistSyntaxException(
            message, first.where, first.position, first.found, first.expected, first.fix));
  }

  private WatchlistSyntaxException placed(WatchlistSyntaxException same) {
    same.setStackTrace(getStackTrace());
    return same;
  }

  /**
   * Returns where in the query the error is.
   *
   * @return an offset in UTF-16 code units from 0; the length of the query if something is missing
   *     at its end. Of a line of a file that has no query, the offset in the line
   */
  public int position() {
    return position;
  }

  /**
   * Returns what stands there.
   *
   * @return a phrase, such as {@code "ليبيا"} in quotes, or {@code the end}
   */
  public String found() {
    return found;
  }

  /**
   * Returns what should stand there.
   *
   * @return a phrase
   */
  public String expected() {
    return expected;
  }

  /**
   * Returns how to mend it.
   *
   * @return a phrase with an example
   */
  public String fix() {
    return fix;
  }
}
