package dev.rasid.arabic.dates;

import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads days: أمس, weekdays, dates, and what stands together for one day. */
final class DayGrammar {
  private final TimeText text;
  private final Anchor anchor;
  private final DateGrammar dates;
  private final RelativeUnits units;

  /** What was read last, since several rules ask for the same day. */
  private int lastAt = -1;

  private @Nullable Part lastPart;

  DayGrammar(TimeText text, Anchor anchor, DateGrammar dates, RelativeUnits units) {
    this.text = text;
    this.anchor = anchor;
    this.dates = dates;
    this.units = units;
  }

  /** The day that begins here, or null. */
  @Nullable Part read(int at) {
    if (at != lastAt) {
      lastPart = find(at);
      lastAt = at;
    }
    return lastPart;
  }

  private @Nullable Part find(int at) {
    Part deictic = deictic(at);
    if (deictic != null) {
      return deictic;
    }
    Part nth = nth(at);
    if (nth != null) {
      return nth;
    }
    int from = afterThis(at);
    int day = afterDayWord(from);
    Match<String> weekday = weekday(day, day > from);
    if (weekday != null) {
      return weekday(at, weekday);
    }
    if (day > from) {
      return numbered(day);
    }
    Part date = dates.date(at);
    if (date != null && date.when().isDay()) {
      return coinciding(date);
    }
    Part bare = bare(at);
    if (bare != null) {
      return bare;
    }
    Part relative = units.read(at);
    boolean isDay = relative != null && relative.when().isDay();
    return isDay ? relative : weekFirst(at);
  }

  /** A day of a month that is all that a short message of three words says: عدت في 27. */
  private @Nullable Part bare(int at) {
    boolean led = text.isKey(at - 1, "في") || text.isKey(at - 1, "الي");
    boolean to =
        text.kind(at) == dev.rasid.annotation.TokenKind.WORD && text.key(at).startsWith("لل");
    boolean brief = at - text.first() <= 2 && at > text.first();
    if (!brief || !(led || to)) {
      return null;
    }
    DateGrammar.Num number = dates.dayNumber(at);
    if (number == null || !text.endsAt(number.end())) {
      return null;
    }
    When when = anchor.dayOfAnyMonth(number.value(), text.isFuture(at));
    return when == null ? null : new Part(number.end(), when, "day of month, in a short message");
  }

  /** هذا before a weekday. */
  private int afterThis(int at) {
    Match<String> thisOne = text.term(TermKind.THIS, at);
    if (thisOne == null) {
      return at;
    }
    int next = afterDayWord(thisOne.end());
    return weekday(next, next > thisOne.end()) == null ? at : thisOne.end();
  }

  /** The token after يوم, if there is one here. */
  int afterDayWord(int at) {
    Match<String> unit = text.term(TermKind.UNIT_ONE, at);
    boolean day = unit != null && unit.value().equals("D") && !text.isDefinite(at);
    return day && unit != null ? unit.end() : at;
  }

  /** A weekday; without its article only after يوم. */
  @Nullable Match<String> weekday(int at, boolean afterDayWord) {
    Match<String> weekday = text.term(TermKind.WEEKDAY, at);
    boolean known = weekday != null && (text.isDefinite(at) || afterDayWord || isRareWord(at));
    if (!known || weekday == null || (afterDayWord && weekday.skip() > 0)) {
      return null;
    }
    boolean both = weekday.preposition() == 'ل' && weekday.value().equals("1");
    return both ? null : weekday; // للاثنين is mostly "for both"
  }

  private boolean isRareWord(int at) {
    return text.isKey(at, "ثلاثاء") || text.isKey(at, "اربعاء") || text.isKey(at, "ثلاثا");
  }

  private static DayOfWeek dayOf(Match<String> weekday) {
    return DayOfWeek.of(Integer.parseInt(weekday.value()));
  }

  private @Nullable Part deictic(int at) {
    Match<String> day = text.term(TermKind.DAY, at);
    if (day == null) {
      return null;
    }
    if (day.value().equals("0") && dates.direction(day.end()) != null) {
      return null; // اليوم التالي
    }
    Part part =
        new Part(day.end(), anchor.day(Integer.parseInt(day.value())), "day " + day.value());
    return withDate(withWeekday(part));
  }

  /** أمس الأحد: the weekday only repeats the day. */
  private Part withWeekday(Part day) {
    int next = text.afterComma(day.end());
    int name = afterDayWord(next);
    Match<String> weekday = text.bare(TermKind.WEEKDAY, name);
    boolean definite = weekday != null && (text.isDefinite(name) || name > next);
    if (!definite || weekday == null || !agrees(day.when(), dayOf(weekday))) {
      return day;
    }
    return new Part(weekday.end(), day.when(), day.rule());
  }

  private static boolean agrees(When when, DayOfWeek day) {
    return when.start() == null || when.start().getDayOfWeek() == day;
  }

  /** اليوم 6 مايو: the date decides. */
  private Part withDate(Part day) {
    int next = text.afterComma(day.end());
    Part date = dates.date(next);
    boolean written = date != null && date.when().isDay() && date.when().start() != null;
    return written && date != null ? coinciding(date) : day;
  }

  /** الموافق and the same day in another calendar. */
  private Part coinciding(Part date) {
    int next = text.afterComma(date.end());
    Match<String> coincides = text.bare(TermKind.COINCIDE, next);
    boolean opened = text.isKey(next, "(");
    int from = coincides == null ? opened ? next + 1 : -1 : coincides.end();
    Part other = from < 0 ? null : dates.date(from);
    if (other == null || !other.when().isDay() || other.when().start() == null) {
      return date;
    }
    if (opened && !text.isKey(other.end(), ")")) {
      return date;
    }
    boolean hijri = !date.when().note().isEmpty();
    When chosen = hijri ? other.when().noting(date.when().note()) : date.when();
    return new Part(opened ? other.end() + 1 : other.end(), chosen, date.rule());
  }

  private Part weekday(int at, Match<String> weekday) {
    int next = text.afterComma(weekday.end());
    Match<String> coincides = text.bare(TermKind.COINCIDE, next);
    int from = coincides == null ? next : coincides.end();
    int in = text.isKey(from, "في") ? from + 1 : from;
    Part date = dates.date(in);
    boolean isDate = date != null && date.when().isDay() && clean(in);
    if (isDate && date != null) {
      return coinciding(date);
    }
    DayOfWeek day = dayOf(weekday);
    DateGrammar.Num direction = dates.direction(weekday.end());
    if (direction != null) {
      When when = anchor.weekday(day, direction.value(), false);
      return new Part(direction.end(), when, "weekday by adjective");
    }
    Part inWeek = inWeek(weekday.end(), day);
    if (inWeek != null) {
      return inWeek;
    }
    Part numbered = in > from || text.digits(in, 2) > 0 ? numberedWeekday(in, day) : null;
    Part ordered = numbered == null && in == from ? nthWeekday(from, day) : numbered;
    if (ordered != null) {
      return ordered;
    }
    boolean ahead = text.is(TermKind.THIS, at) || text.isAlone(at, weekday.end());
    boolean future = ahead || text.isFuture(at);
    if (!future && text.isNear(at)) {
      return new Part(weekday.end(), anchor.nearestWeekday(day), "weekday, nearest");
    }
    String rule = future ? "weekday, next" : "weekday, last";
    return new Part(weekday.end(), anchor.weekday(day, null, future), rule);
  }

  private boolean clean(int at) {
    String key = at < text.size() ? text.key(at) : "";
    return !key.startsWith("و") || text.kind(at) != dev.rasid.annotation.TokenKind.WORD;
  }

  /** الجمعة من الأسبوع المقبل, الخميس بعد أسبوعين. */
  private @Nullable Part inWeek(int at, DayOfWeek day) {
    int from = text.isKey(at, "من") || text.isKey(at, "في") ? at + 1 : at;
    Part week = units.read(from);
    boolean known = week != null && week.when().grain() == Grain.WEEK;
    if (known && week != null) {
      return new Part(week.end(), anchor.weekdayInWeek(day, week.when()), "weekday of a week");
    }
    boolean after = text.isKey(at, "بعد");
    if (after || text.isKey(at, "قبل")) {
      int weeks = weeks(at + 1);
      if (weeks > 0) {
        When target = anchor.relative(Grain.WEEK, after ? weeks : -weeks);
        When when = anchor.weekdayInWeek(day, target);
        return new Part(at + 2, when, "weekday of a week");
      }
    }
    return null;
  }

  private int weeks(int at) {
    Match<String> one = text.bare(TermKind.UNIT_ONE, at);
    if (one != null && one.value().equals("W") && !text.isDefinite(at)) {
      return 1;
    }
    Match<String> two = text.bare(TermKind.UNIT_TWO, at);
    return two != null && two.value().equals("W") && !text.isDefinite(at) ? 2 : 0;
  }

  /** الجمعة 15, الخميس في السابع: a day of the month that the weekday agrees with. */
  private @Nullable Part numberedWeekday(int at, DayOfWeek day) {
    DateGrammar.Num number = dates.dayNumber(at);
    boolean digits = text.digits(at, 2) > 0;
    LocalDate today = anchor.today();
    if (number == null
        || !clean(at)
        || today == null
        || !(digits || number.ordinal() || number.value() > 10)) {
      return null;
    }
    if (text.is(TermKind.COUNTED, number.end()) || text.is(TermKind.UNIT_MANY, number.end())) {
      return null;
    }
    for (int month : new int[] {0, -1, 1, -2, 2}) {
      LocalDate in = today.withDayOfMonth(1).plusMonths(month);
      if (number.value() <= in.lengthOfMonth()) {
        LocalDate date = in.withDayOfMonth(number.value());
        if (date.getDayOfWeek() == day) {
          When when = When.of(Grain.DAY, date).fromPublication();
          return new Part(number.end(), when, "weekday and day");
        }
      }
    }
    return null;
  }

  /** الأحد الثاني, الأحد الأول من يناير: the how manieth of a month, else of the present one. */
  private @Nullable Part nthWeekday(int at, DayOfWeek day) {
    dev.rasid.arabic.numbers.FoundNumber ordinal = text.isDefinite(at) ? text.ordinal(at) : null;
    boolean fits = ordinal != null && ordinal.whole() <= 5 && ordinal.start() == text.start(at);
    LocalDate month = fits ? anchor.today() : null;
    if (ordinal == null || month == null) {
      return null;
    }
    int end = ordinal.endToken();
    LocalDate date = month.with(TemporalAdjusters.dayOfWeekInMonth((int) ordinal.whole(), day));
    When when = When.of(Grain.DAY, date).fromPublication();
    return date.getMonth() == month.getMonth() ? new Part(end, when, "weekday of a month") : null;
  }

  /** يوم 27, يوم 14 جانفي 2011. */
  private @Nullable Part numbered(int at) {
    Part date = dates.date(at);
    if (date != null && date.when().isDay()) {
      return coinciding(date);
    }
    DateGrammar.Num number = dates.dayNumber(at);
    if (number == null || text.is(TermKind.UNIT_MANY, number.end())) {
      return null;
    }
    When when = anchor.dayOfAnyMonth(number.value(), text.isFuture(at));
    boolean digits = text.digits(at, 2) > 0;
    return when == null || !digits ? null : new Part(number.end(), when, "day of month");
  }

  /** الأسبوع القادم الأربعاء, الأسبوع الماضي يوم الاثنين: the week stands before its day. */
  private @Nullable Part weekFirst(int at) {
    Part week = units.read(at);
    if (week == null || week.when().grain() != Grain.WEEK) {
      return null;
    }
    int name = afterDayWord(week.end());
    Match<String> weekday = weekday(name, name > week.end());
    if (weekday == null || weekday.skip() > 0) {
      return null;
    }
    When when = anchor.weekdayInWeek(dayOf(weekday), week.when());
    return new Part(weekday.end(), when, "weekday of a week");
  }

  /** أول يوم جمعة من يوليو, آخر يوم من الشهر, ثالث يوم من شهر 2. */
  private @Nullable Part nth(int at) {
    boolean last = text.isKey(at, "اخر");
    if (!last && !text.isKind(at, dev.rasid.annotation.TokenKind.WORD)) {
      return null;
    }
    dev.rasid.arabic.numbers.FoundNumber ordinal = last ? null : text.ordinal(at);
    if (!last && (ordinal == null || ordinal.definite() || ordinal.whole() > 5)) {
      return null;
    }
    int next = ordinal == null ? at + 1 : ordinal.endToken();
    int name = afterDayWord(next);
    Match<String> weekday = text.bare(TermKind.WEEKDAY, name);
    if (name == next && weekday == null) {
      return null;
    }
    int of = weekday == null ? name : weekday.end();
    Match<String> joined = text.term(TermKind.UNIT_ONE, of);
    boolean linked = text.isKey(of, "من") || text.isKey(of, "في");
    boolean in = joined != null && joined.preposition() == 'ب';
    if (!linked && !in) {
      return null;
    }
    int from = linked ? of + 1 : of;
    Part relative = units.read(from);
    Part period = Part.longer(dates.date(from), relative == null ? units.present(from) : relative);
    if (period == null || period.when().grain() != Grain.MONTH || period.when().start() == null) {
      return null;
    }
    LocalDate month = period.when().start();
    int count = ordinal == null ? -1 : (int) ordinal.whole();
    LocalDate date;
    if (weekday == null) {
      date = last ? month.with(TemporalAdjusters.lastDayOfMonth()) : month.plusDays(count - 1L);
    } else {
      date = month.with(TemporalAdjusters.dayOfWeekInMonth(count, dayOf(weekday)));
    }
    When when = When.of(Grain.DAY, date);
    boolean anchored = period.when().anchored();
    return new Part(period.end(), anchored ? when.fromPublication() : when, "day of a month");
  }
}
