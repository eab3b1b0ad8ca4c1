package dev.rasid.arabic.dates;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads years, seasons, quarters, decades and centuries, and parts of all these. */
final class PeriodGrammar {
  private static final int SEASON_MONTHS = 3;
  private static final int FIRST_BARE_YEAR = 1800;
  private static final int LAST_BARE_YEAR = 2100;

  private final TimeText text;
  private final Anchor anchor;
  private final DateGrammar dates;
  private final RelativeUnits units;

  PeriodGrammar(TimeText text, Anchor anchor, DateGrammar dates, RelativeUnits units) {
    this.text = text;
    this.anchor = anchor;
    this.dates = dates;
    this.units = units;
  }

  /** The period that begins here, or null; {@code afterYear} if a year and و stand before. */
  @Nullable Part read(int at, boolean afterYear) {
    Part phase = phase(at);
    return phase == null ? whole(at, afterYear) : phase;
  }

  /** العام and الأسبوع where they are all that is said. */
  @Nullable Part alone(int at) {
    Part present = units.present(at);
    return present != null && text.isAlone(at, present.end()) ? present : null;
  }

  private @Nullable Part whole(int at, boolean afterYear) {
    Part part = Part.longer(dates.date(at), units.read(at));
    part = Part.longer(part, season(at));
    part = Part.longer(part, decade(at));
    part = Part.longer(part, century(at));
    part = Part.longer(part, quarter(at));
    part = Part.longer(part, weekend(at));
    part = Part.longer(part, nthWeek(at));
    return Part.longer(part, year(at, afterYear));
  }

  /** مطلع, منتصف and أواخر of a period. */
  private @Nullable Part phase(int at) {
    Match<String> phase = text.term(TermKind.PHASE, at);
    if (phase == null || text.isDefinite(at)) {
      return null;
    }
    int from = text.isKey(phase.end(), "من") ? phase.end() + 1 : phase.end();
    Part whole = whole(from, true);
    Part part = whole == null ? units.present(from) : whole;
    if (part == null || part.when().isDay() || hasClitic(from)) {
      return null;
    }
    When when = part.when().noting(part.when().note() + ", " + phase.value());
    return new Part(part.end(), when, part.rule());
  }

  private boolean hasClitic(int at) {
    for (TermKind kind : List.of(TermKind.UNIT_ONE, TermKind.MONTH, TermKind.SEASON)) {
      Match<String> term = text.term(kind, at);
      if (term != null && term.skip() > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Part year(int at, boolean afterYear) {
    DateGrammar.Year year = dates.year(at, false);
    if (year == null) {
      return range(at);
    }
    if (year.hijri()) {
      When first = Anchor.hijri(year.value(), 1, 1);
      return first == null || first.start() == null
          ? null
          : new Part(
              year.end(),
              When.of(Grain.YEAR, first.start().withDayOfYear(1)).noting(first.note()),
              "Hijri year");
    }
    boolean plausible = year.value() >= FIRST_BARE_YEAR && year.value() <= LAST_BARE_YEAR;
    if (!year.led() && !(plausible && isBareYear(at, year.end(), afterYear))) {
      return null;
    }
    return new Part(year.end(), When.of(Grain.YEAR, LocalDate.of(year.value(), 1, 1)), "year");
  }

  private boolean isBareYear(int at, int end, boolean afterYear) {
    boolean counts = text.is(TermKind.COUNTED, end) || text.is(TermKind.UNIT_MANY, end);
    if (counts && !afterYear) {
      return false;
    }
    boolean bracketed = text.isKey(at - 1, "(") && text.isKey(end, ")");
    return afterYear
        || bracketed
        || text.is(TermKind.ON, at - 1)
        || isPreposition(at - 1)
        || text.isAlone(at, end);
  }

  /** ل or ب before digits is a token of its own. */
  private boolean isPreposition(int at) {
    return text.isKey(at, "ل") || text.isKey(at, "ب");
  }

  /** 2014-2018, 2017/2018. */
  private @Nullable Part range(int at) {
    if (!text.isKind(at, TokenKind.RANGE) || text.form(at).length() != 9) {
      return null;
    }
    String form = text.form(at);
    int one = fourDigits(form, 0);
    int two = fourDigits(form, 5);
    boolean years =
        one >= FIRST_BARE_YEAR && two > one && two <= LAST_BARE_YEAR && form.charAt(4) != ':';
    if (!years) {
      return null;
    }
    String value = String.format(java.util.Locale.ROOT, "%04d/%04d", one, two);
    return new Part(at + 1, When.open(Grain.YEAR, value), "years");
  }

  private static int fourDigits(String form, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  /** A year or relative year after من or nothing. */
  private @Nullable Part ofYear(int at) {
    int from = text.isKey(at, "من") ? at + 1 : at;
    Part relative = units.read(from);
    if (relative != null && relative.when().grain() == Grain.YEAR) {
      return relative;
    }
    DateGrammar.Year year = dates.year(from, from > at);
    if (year == null || year.hijri()) {
      return null;
    }
    return new Part(year.end(), When.of(Grain.YEAR, LocalDate.of(year.value(), 1, 1)), "year");
  }

  private @Nullable Part season(int at) {
    Match<String> thisOne = text.term(TermKind.THIS, at);
    int name = thisOne == null ? at : thisOne.end();
    Match<String> season = text.term(TermKind.SEASON, name);
    if (season == null || (thisOne != null && !text.isDefinite(name))) {
      return null;
    }
    int month = "SP-SU-FA-WI".indexOf(season.value()) + SEASON_MONTHS;
    if (thisOne != null) {
      return season(season, season.end(), seasonBy(month, 0));
    }
    Part year = ofYear(season.end());
    if (year != null) {
      LocalDate start = year.when().start();
      When when =
          start == null
              ? When.open(Grain.SEASON, "XXXX-" + season.value())
              : When.season(LocalDate.of(start.getYear(), month, 1), season.value());
      boolean anchored = year.when().anchored();
      return new Part(year.end(), anchored ? when.fromPublication() : when, "season of year");
    }
    DateGrammar.Num direction = text.isDefinite(name) ? dates.direction(season.end()) : null;
    return direction == null
        ? null
        : season(season, direction.end(), seasonBy(month, direction.value()));
  }

  private Part season(Match<String> season, int end, @Nullable LocalDate start) {
    When when =
        start == null
            ? When.open(Grain.SEASON, "XXXX-" + season.value())
            : When.season(start, season.value()).fromPublication();
    return new Part(end, when, "season");
  }

  private @Nullable LocalDate seasonBy(int month, int direction) {
    LocalDate today = anchor.today();
    if (today == null) {
      return null;
    }
    LocalDate start = LocalDate.of(today.getYear(), month, 1);
    if (direction > 0) {
      return start.isAfter(today) ? start : start.plusYears(1);
    }
    if (direction < 0) {
      return start.plusMonths(SEASON_MONTHS).isAfter(today) ? start.minusYears(1) : start;
    }
    return start;
  }

  private @Nullable Part decade(int at) {
    Match<String> decade = text.term(TermKind.DECADE, at);
    if (decade == null) {
      return null;
    }
    int next = text.isKey(decade.end(), "من") ? decade.end() + 1 : decade.end();
    if (text.isKey(next, "عمره") || text.isKey(next, "عمرها") || text.isKey(next, "العمر")) {
      return null;
    }
    int tens = Integer.parseInt(decade.value());
    Part relative = units.read(next);
    Part century =
        relative != null && relative.when().grain() == Grain.CENTURY ? relative : century(next);
    if (century != null && century.when().start() != null) {
      LocalDate start = century.when().start().plusYears(tens);
      When when = When.of(Grain.DECADE, start);
      boolean anchored = century.when().anchored();
      return new Part(century.end(), anchored ? when.fromPublication() : when, "decade");
    }
    return new Part(decade.end(), When.of(Grain.DECADE, LocalDate.of(1900 + tens, 1, 1)), "decade");
  }

  /** القرن التاسع عشر. */
  private @Nullable Part century(int at) {
    Match<String> unit = text.term(TermKind.UNIT_ONE, at);
    if (unit == null || !unit.value().equals("C") || !text.isDefinite(at)) {
      return null;
    }
    DateGrammar.Num number = dates.dayNumber(unit.end());
    if (number == null || number.value() > 21) {
      return null;
    }
    When when = When.of(Grain.CENTURY, LocalDate.of(100 * number.value() - 100, 1, 1));
    return number.value() == 1 ? null : new Part(number.end(), when, "century");
  }

  /** الربع الأول من 2018, النصف الثاني من العام الماضي. */
  private @Nullable Part quarter(int at) {
    boolean quarter = text.is(TermKind.QUARTER, at);
    if ((!quarter && !text.is(TermKind.HALF, at)) || !text.isDefinite(at)) {
      return null;
    }
    FoundNumber ordinal = text.ordinal(at + 1);
    int most = quarter ? 4 : 2;
    if (ordinal == null
        || !ordinal.definite()
        || ordinal.whole() > most
        || ordinal.start() > text.start(at + 1)) {
      return null;
    }
    int months = 12 / most;
    int month = months * ((int) ordinal.whole() - 1) + 1;
    Grain grain = quarter ? Grain.QUARTER : Grain.HALF;
    Part year = ofYear(ordinal.endToken());
    Part of = year == null ? fiscal(ordinal.endToken()) : year;
    if (of == null && !quarter) {
      return null; // of a match, mostly
    }
    LocalDate start = of == null ? anchor.relative(Grain.YEAR, 0).start() : of.when().start();
    int end = of == null ? ordinal.endToken() : of.end();
    if (start == null) {
      String code = (quarter ? "XXXX-Q" : "XXXX-H") + ordinal.whole();
      return new Part(end, When.open(grain, code), "part of year");
    }
    When when = When.of(grain, LocalDate.of(start.getYear(), month, 1));
    boolean anchored = of == null || of.when().anchored();
    if (of == null) {
      LocalDate before = LocalDate.of(start.getYear() - 1, month, 1);
      when = when.or(List.of(When.of(grain, before).value()));
    }
    return new Part(end, anchored ? when.fromPublication() : when, "part of year");
  }

  /** من سنتها المالية, من العام المالي. */
  private @Nullable Part fiscal(int at) {
    int from = text.isKey(at, "من") ? at + 1 : at;
    boolean fiscal = text.isKey(from + 1, "الماليه") || text.isKey(from + 1, "المالي");
    boolean own = text.isKey(from, "سنتها") || text.isKey(from, "سنته");
    boolean unit = own || text.is(TermKind.UNIT_ONE, from);
    if (fiscal && unit) {
      return new Part(from + 2, anchor.relative(Grain.YEAR, 0), "fiscal year");
    }
    boolean present = from > at && text.is(TermKind.UNIT_ONE, from);
    Part year = present ? units.present(from) : null;
    return year != null && year.when().grain() == Grain.YEAR ? year : null;
  }

  /** الأسبوع الأول من أكتوبر: weeks are counted from the first day of the month or year. */
  private @Nullable Part nthWeek(int at) {
    Match<String> unit = text.term(TermKind.UNIT_ONE, at);
    if (unit == null || !unit.value().equals("W") || !text.isDefinite(at)) {
      return null;
    }
    Match<String> last = text.bare(TermKind.LAST, unit.end());
    FoundNumber ordinal = last == null ? text.ordinal(unit.end()) : null;
    if (last == null && (ordinal == null || !ordinal.definite())) {
      return null;
    }
    int end = ordinal == null ? unit.end() + 1 : ordinal.endToken();
    int from = text.isKey(end, "من") || text.isKey(end, "في") ? end + 1 : end;
    Part of = Part.longer(dates.date(from), ofYear(end));
    of = Part.longer(of, units.read(from));
    LocalDate start = of == null ? null : of.when().start();
    boolean whole =
        of != null && (of.when().grain() == Grain.MONTH || of.when().grain() == Grain.YEAR);
    if (of == null || start == null || !whole) {
      return null;
    }
    boolean month = of.when().grain() == Grain.MONTH;
    LocalDate day =
        ordinal == null
            ? (month ? start.plusMonths(1) : start.plusYears(1)).minusDays(1)
            : start.plusWeeks(ordinal.whole() - 1);
    When week = When.around(Grain.WEEK, day, anchor.weekStart());
    return new Part(
        of.end(), of.when().anchored() ? week.fromPublication() : week, "week of a period");
  }

  private @Nullable Part weekend(int at) {
    Match<String> weekend = text.term(TermKind.WEEKEND, at);
    if (weekend == null) {
      return null;
    }
    DateGrammar.Num direction = dates.direction(weekend.end());
    int weeks = direction == null ? 0 : direction.value();
    int end = direction == null ? weekend.end() : direction.end();
    return new Part(end, anchor.relative(Grain.WEEKEND, weeks), "weekend");
  }
}
