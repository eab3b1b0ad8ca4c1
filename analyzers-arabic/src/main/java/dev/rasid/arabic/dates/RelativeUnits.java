package dev.rasid.arabic.dates;

import dev.rasid.arabic.phrases.PhraseMap.Match;
import org.jspecify.annotations.Nullable;

/** Reads this, the last and the next week, month, year, decade and century. */
final class RelativeUnits {
  private final TimeText text;
  private final Anchor anchor;
  private final DateGrammar dates;

  RelativeUnits(TimeText text, Anchor anchor, DateGrammar dates) {
    this.text = text;
    this.anchor = anchor;
    this.dates = dates;
  }

  static @Nullable Grain grain(String unit) {
    return switch (unit) {
      case "D" -> Grain.DAY;
      case "W" -> Grain.WEEK;
      case "M" -> Grain.MONTH;
      case "Y" -> Grain.YEAR;
      case "DE" -> Grain.DECADE;
      case "C" -> Grain.CENTURY;
      default -> null;
    };
  }

  /** هذا العام, العام الماضي, الشهر قبل الماضي; null if there is none. */
  @Nullable Part read(int at) {
    Match<String> thisOne = text.term(TermKind.THIS, at);
    if (thisOne != null) {
      Match<String> unit = text.bare(TermKind.UNIT_ONE, thisOne.end());
      Grain grain = unit == null ? null : grain(unit.value());
      boolean fits = unit != null && grain != null && text.isDefinite(thisOne.end());
      return fits && unit != null && grain != null
          ? new Part(unit.end(), anchor.relative(grain, 0), "this " + unit.value())
          : null;
    }
    Match<String> unit = text.term(TermKind.UNIT_ONE, at);
    Grain grain = unit == null ? null : grain(unit.value());
    if (unit == null || grain == null || !text.isDefinite(at)) {
      return null;
    }
    DateGrammar.Num direction = dates.direction(unit.end());
    if (direction != null) {
      When when = anchor.relative(grain, direction.value());
      if (direction.ordinal() && !text.isFuture(at) && !text.isAlone(at, direction.end())) {
        // التالي counts from what the story has reached, which is not known.
        When open = When.open(grain, Anchor.openValue(grain));
        return new Part(direction.end(), open.or(java.util.List.of(when.value())), "the one after");
      }
      return new Part(direction.end(), when, "relative " + unit.value());
    }
    if (text.is(TermKind.THIS, unit.end())) {
      return new Part(unit.end() + 1, anchor.relative(grain, 0), "this " + unit.value());
    }
    return null;
  }

  /** A unit with the article and nothing else, as in مطلع الشهر. */
  @Nullable Part present(int at) {
    Match<String> unit = text.bare(TermKind.UNIT_ONE, at);
    Grain grain = unit == null ? null : grain(unit.value());
    boolean fits = unit != null && grain != null && grain != Grain.DAY && text.isDefinite(at);
    return fits && unit != null && grain != null
        ? new Part(unit.end(), anchor.relative(grain, 0), "present " + unit.value())
        : null;
  }
}
