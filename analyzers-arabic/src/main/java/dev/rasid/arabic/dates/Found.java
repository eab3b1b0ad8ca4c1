package dev.rasid.arabic.dates;

import dev.rasid.annotation.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression that was found.
 *
 * @param first its first token
 * @param end the index after its last token
 * @param skip letters of clitics before it on the first token
 * @param type its type
 * @param value its TIMEX3 value
 * @param alternatives other values that fit
 * @param rule what it was computed by and from
 */
record Found(
    int first,
    int end,
    int skip,
    TimeExpression.Type type,
    String value,
    List<String> alternatives,
    String rule) {
  Found {
    alternatives = alternatives.stream().filter(it -> !it.equals(value)).distinct().toList();
  }

  /** The day of the value, or of the first alternative that is one; null if there is none. */
  @Nullable LocalDate date() {
    for (String each : Stream.concat(Stream.of(value), alternatives.stream()).toList()) {
      if (each.length() == 10 && Character.isDigit(each.charAt(0)) && each.indexOf('X') < 0) {
        return LocalDate.parse(each);
      }
    }
    return null;
  }
}
