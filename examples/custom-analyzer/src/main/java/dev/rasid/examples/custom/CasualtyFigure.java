package dev.rasid.examples.custom;

import dev.rasid.annotation.SpanKey;

/**
 * A count of people killed or injured, as in {@code 14 جريحا}.
 *
 * @param count how many
 * @param kind what happened to them
 */
public record CasualtyFigure(int count, Kind kind) {
  /** The key of the layer of figures; each covers the number and the word after it. */
  public static final SpanKey<CasualtyFigure> KEY =
      new SpanKey<>("example.casualties", CasualtyFigure.class);

  /** What happened to the people counted. */
  public enum Kind {
    /** They died. */
    KILLED,
    /** They were hurt. */
    INJURED
  }
}
