package dev.rasid.arabic.dates;

import dev.rasid.annotation.TimeExpression;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time of one sentence: at each token the longest that begins there. */
final class Finder {
  private final TimeText text;
  private final Anchor anchor;
  private final DayGrammar days;
  private final PeriodGrammar periods;
  private final TimeGrammar times;
  private final LengthRules lengths;
  private final RangeGrammar ranges;

  Finder(TimeText text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
    DateGrammar dates = new DateGrammar(text, anchor);
    RelativeUnits units = new RelativeUnits(text, anchor, dates);
    days = new DayGrammar(text, anchor, dates, units);
    periods = new PeriodGrammar(text, anchor, dates, units);
    times = new TimeGrammar(text, anchor, days, dates);
    lengths = new LengthRules(text, anchor);
    ranges = new RangeGrammar(text, dates);
  }

  List<Found> find(int from, int to) {
    text.begin(from, to);
    List<Found> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      int named = nameEnd(at);
      Found best = named > at ? null : at(at, found);
      if (named > at) {
        at = named;
      } else if (best == null) {
        at++;
      } else {
        found.add(best);
        at = best.end();
      }
    }
    return found;
  }

  private @Nullable Found at(int at, List<Found> before) {
    TokenKind kind = text.kind(at);
    boolean digits =
        kind == TokenKind.NUMBER
            || kind == TokenKind.DATE
            || kind == TokenKind.RANGE
            || kind == TokenKind.TIME;
    boolean may = digits || kind == TokenKind.WORD;
    if (!may
        || (kind != TokenKind.DATE
            && kind != TokenKind.RANGE
            && kind != TokenKind.TIME
            && !text.mayStart(at))) {
      return null;
    }
    Found best = longer(lengths.read(at), reference(at));
    best = longer(best, set(at));
    best = longer(best, range(at));
    best = longer(best, time(at));
    best = longer(best, day(at));
    return longer(best, period(at, before));
  }

  /** A later kind of expression wins where both end at the same token. */
  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    if (one == null) {
      return other;
    }
    return other == null || other.end() < one.end() ? one : other;
  }

  private Found found(int at, int end, TimeExpression.Type type, When when, String rule) {
    String from = when.anchored() ? " from published " + anchor.today() : "";
    return new Found(
        at, end, text.skip(at), type, when.value(), when.alternatives(), rule + when.note() + from);
  }

  private @Nullable Found day(int at) {
    Part day = days.read(at);
    return day == null
        ? null
        : found(at, day.end(), TimeExpression.Type.DATE, day.when(), day.rule());
  }

  /** The end of a date that is a name, as in ثورة 25 يناير and ميدان 17 تشرين. */
  private int nameEnd(int at) {
    if (!text.is(TermKind.EVENT, at - 1)) {
      return at;
    }
    Part day = days.read(at);
    return day != null && day.rule().equals("day and month") ? day.end() : at;
  }

  private @Nullable Found time(int at) {
    TimeGrammar.Time time = times.read(at);
    if (time == null) {
      return null;
    }
    String from = time.anchored() ? " from published " + anchor.today() : "";
    return new Found(
        at,
        time.end(),
        text.skip(at),
        TimeExpression.Type.TIME,
        time.value(),
        time.alternatives(),
        time.rule() + from);
  }

  private @Nullable Found period(int at, List<Found> before) {
    Found last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean joint = text.isKey(at - 1, "و") || text.isKey(at - 1, "،") || text.isKey(at - 1, "-");
    boolean afterYear = joint && last != null && last.end() == at - 1 && last.value().length() == 4;
    Part period = periods.read(at, afterYear);
    if (period != null && !period.when().isDay()) {
      When when = withYearOfNext(period);
      return found(at, period.end(), TimeExpression.Type.DATE, when, period.rule());
    }
    Part present = periods.alone(at);
    return present == null
        ? null
        : found(at, present.end(), TimeExpression.Type.DATE, present.when(), present.rule());
  }

  /** في فبراير ومارس 2016: the year of the second month is that of the first too. */
  private When withYearOfNext(Part period) {
    if (!period.rule().equals("month") || period.end() >= text.size()) {
      return period.when();
    }
    int next = text.isKey(period.end(), "و") ? period.end() + 1 : period.end();
    Match<String> name = text.term(TermKind.MONTH, next);
    boolean joined = name != null && (name.conjunction() || next > period.end());
    Part second = joined ? periods.read(next, false) : null;
    boolean dated =
        second != null && second.rule().equals("month and year") && second.when().start() != null;
    if (!dated
        || second == null
        || second.when().start() == null
        || period.when().start() == null) {
      return period.when();
    }
    int year = second.when().start().getYear();
    int month = period.when().start().getMonthValue();
    int secondMonth = second.when().start().getMonthValue();
    java.time.LocalDate start =
        java.time.LocalDate.of(month <= secondMonth ? year : year - 1, month, 1);
    return When.of(Grain.MONTH, start).noting(", year of the month after it");
  }

  private @Nullable Found range(int at) {
    RangeGrammar.Range range = ranges.read(at);
    return range == null
        ? null
        : new Found(
            at,
            range.end(),
            0,
            TimeExpression.Type.DATE,
            range.value(),
            List.of(),
            "range of days" + from(range));
  }

  private String from(RangeGrammar.Range range) {
    return range.anchored() ? " from published " + anchor.today() : "";
  }

  private @Nullable Found reference(int at) {
    Match<String> term = text.term(TermKind.REFERENCE, at);
    if (term == null) {
      term =
          text.isKey(at - 1, "في") || text.isKey(at - 1, "من")
              ? text.bare(TermKind.REFERENCE_IN, at)
              : null;
    }
    boolean name = term == null || text.form(at).contains("آل"); // آلان shares its key with now
    return term == null || name
        ? null
        : new Found(
            at,
            term.end(),
            term.skip(),
            TimeExpression.Type.DATE,
            term.value(),
            List.of(),
            "reference");
  }

  private @Nullable Found set(int at) {
    Match<String> every = text.term(TermKind.EVERY, at);
    Found repeated = every == null ? null : every(at, every);
    Match<String> term = text.term(TermKind.SET, at);
    if (term == null || (repeated != null && repeated.end() > term.end())) {
      return repeated;
    }
    return set(at, term.end(), term.skip(), term.value(), "set");
  }

  /** كل يوم جمعة, كل ثلاثة أيام. */
  private @Nullable Found every(int at, Match<String> every) {
    int name = days.afterDayWord(every.end());
    Match<String> weekday = text.bare(TermKind.WEEKDAY, name);
    if (weekday != null) {
      String value = "XXXX-WXX-" + weekday.value();
      return set(at, weekday.end(), every.skip(), value, "every weekday");
    }
    LengthGrammar.Read length = lengths.grammar().read(every.end());
    if (length == null || length.length().isVague() || length.direction() != 0) {
      return null;
    }
    return set(at, length.end(), every.skip(), length.length().value(), "every");
  }

  private static Found set(int at, int end, int skip, String value, String rule) {
    return new Found(at, end, skip, TimeExpression.Type.SET, value, List.of(), rule);
  }
}
