package dev.rasid.arabic.dates;

import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.dates.Length.Unit;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what a length of time says: how long, or how long ago or ahead. */
final class LengthRules {
  private final TimeText text;
  private final Anchor anchor;
  private final LengthGrammar grammar;

  LengthRules(TimeText text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
    grammar = new LengthGrammar(text);
  }

  LengthGrammar grammar() {
    return grammar;
  }

  @Nullable Found read(int at) {
    boolean before = text.isTerm(TermKind.BEFORE, at);
    boolean after = text.isTerm(TermKind.AFTER, at);
    boolean since = text.isTerm(TermKind.AGO, at);
    if (before || after || since) {
      return moved(at, before, after);
    }
    if (text.isTerm(TermKind.THROUGHOUT, at)) {
      Found throughout = throughout(at);
      if (throughout != null) {
        return throughout;
      }
    }
    LengthGrammar.Read read = grammar.read(at);
    return read == null ? null : plain(at, read);
  }

  private Found found(
      int at,
      LengthGrammar.Read read,
      TimeExpression.Type type,
      String value,
      List<String> others,
      String rule) {
    int skip = Math.max(0, read.start() - text.start(at));
    return new Found(at, read.end(), skip, type, value, others, rule);
  }

  private @Nullable Found plain(int at, LengthGrammar.Read read) {
    Length length = read.length();
    if (text.isKey(read.end(), "من") && text.is(TermKind.FROM_NOW, read.end())) {
      Found ahead = ahead(at, read);
      if (ahead != null) {
        return ahead;
      }
    }
    if (read.direction() != 0 && length.isVague()) {
      String value = read.direction() < 0 ? "PAST_REF" : "FUTURE_REF";
      return found(
          at, read, TimeExpression.Type.DATE, value, List.of(length.value()), "vague length");
    }
    boolean wanted = read.sure() || isLed(at, read);
    if (!wanted || isCommonWord(read)) {
      return null;
    }
    return found(
        at, read, TimeExpression.Type.DURATION, length.value(), length.alternatives(), "length");
  }

  /** ثانية is mostly "second" or "again", عقد a contract or a verb. */
  private boolean isCommonWord(LengthGrammar.Read read) {
    return !read.sure()
        && !read.length().isVague()
        && (read.length().first() == Unit.S || "P10Y".equals(read.length().value()));
  }

  private boolean isLed(int at, LengthGrammar.Read read) {
    boolean clitic = read.start() == text.start(at) + 1 && text.key(at).startsWith("ل");
    return clitic
        || text.is(TermKind.LENGTH, at - 1)
        || text.isTerm(TermKind.BEFORE, at - 1)
        || text.isTerm(TermKind.AFTER, at - 1)
        || text.isTerm(TermKind.AGO, at - 1)
        || text.isKey(at - 1, "ل")
        || (text.isAlone(at, read.end()) && !read.length().isVague() && read.sure());
  }

  private @Nullable Found throughout(int at) {
    Match<String> unit = text.bare(TermKind.UNIT_ONE, at + 1);
    if (unit == null || text.digits(unit.end(), 4) > 0 || text.is(TermKind.DIRECTION, unit.end())) {
      return null;
    }
    Length length = new Length();
    length.add(unit.value(), BigDecimal.ONE);
    return new Found(
        at,
        unit.end(),
        text.skip(at),
        TimeExpression.Type.DURATION,
        length.value(),
        length.alternatives(),
        "whole");
  }

  /** قبل يومين, بعد ثلاثة أيام, منذ أسبوع. */
  private @Nullable Found moved(int at, boolean before, boolean after) {
    LengthGrammar.Read read = grammar.read(at + 1);
    if (read == null || read.start() > text.start(at + 1) || read.direction() != 0) {
      return null;
    }
    if (!read.sure() && read.length().first() == Unit.S && !text.isAlone(at, read.end())) {
      return null;
    }
    int weekday = weekdayAfter(read.end());
    boolean alone = text.isAlone(at, weekday > 0 ? weekday : read.end());
    boolean event = text.isKey(read.end(), "من") && !text.is(TermKind.FROM_NOW, read.end());
    boolean now = text.is(TermKind.FROM_NOW, read.end());
    if (read.length().isVague()) {
      if (before && !event) {
        List<String> others = List.of(read.length().value());
        return whole(at, read.end(), TimeExpression.Type.DATE, "PAST_REF", others, "some time ago");
      }
      return null;
    }
    boolean isDate = before ? !event : now || alone || (after && text.isFuture(at));
    if (!isDate) {
      return null;
    }
    int end = now ? textEnd(read.end()) : read.end();
    Found shifted = shifted(at, end, read.length(), after ? 1 : -1);
    return weekday > 0 && !now ? onWeekday(shifted, weekday) : shifted;
  }

  /** The token after a weekday that follows, or 0. */
  private int weekdayAfter(int at) {
    Match<String> unit = text.bare(TermKind.UNIT_ONE, at);
    int name = unit != null && unit.value().equals("D") && !text.isDefinite(at) ? unit.end() : at;
    Match<String> weekday = text.bare(TermKind.WEEKDAY, name);
    return weekday != null && text.isDefinite(name) ? weekday.end() : 0;
  }

  /** بعد أسبوعين يوم الخميس: that day of the week that lies so far away. */
  private Found onWeekday(Found shifted, int end) {
    Match<String> weekday = text.bare(TermKind.WEEKDAY, end - 1);
    LocalDate date = shifted.date();
    if (weekday == null || date == null) {
      return shifted;
    }
    When week = When.around(Grain.WEEK, date, anchor.weekStart());
    When day =
        anchor.weekdayInWeek(java.time.DayOfWeek.of(Integer.parseInt(weekday.value())), week);
    return new Found(
        shifted.first(),
        end,
        shifted.skip(),
        TimeExpression.Type.DATE,
        day.value(),
        List.of(),
        shifted.rule());
  }

  private int textEnd(int at) {
    Match<String> now = text.term(TermKind.FROM_NOW, at);
    return now == null ? at : now.end();
  }

  /** شهر و21 يوما من الآن. */
  private @Nullable Found ahead(int at, LengthGrammar.Read read) {
    Match<String> now = text.term(TermKind.FROM_NOW, read.end());
    if (now == null || read.length().isVague()) {
      return null;
    }
    boolean past = text.isTerm(TermKind.AGO, at - 1) || text.isTerm(TermKind.BEFORE, at - 1);
    Found shifted = shifted(at, now.end(), read.length(), past ? -1 : 1);
    int skip = Math.max(0, read.start() - text.start(at));
    return new Found(
        at,
        now.end(),
        skip,
        shifted.type(),
        shifted.value(),
        shifted.alternatives(),
        shifted.rule());
  }

  private Found whole(
      int at, int end, TimeExpression.Type type, String value, List<String> others, String rule) {
    return new Found(at, end, text.skip(at), type, value, others, rule);
  }

  private Found shifted(int at, int end, Length length, int sign) {
    Unit first = length.first();
    OffsetDateTime published = anchor.published();
    TimeExpression.Type type = first.ofDay ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
    if (published == null) {
      Grain grain = grain(first);
      String open = first.ofDay ? "XXXX-XX-XXTXX:XX" : Anchor.openValue(grain);
      return whole(at, end, type, open, List.of(length.value()), "shifted by " + length.value());
    }
    OffsetDateTime moved = published;
    for (Map.Entry<Unit, BigDecimal> entry : length.amounts().entrySet()) {
      moved = move(moved, entry.getKey(), entry.getValue(), sign);
    }
    LocalDate date = moved.toLocalDate();
    String rule = "shifted by " + length.value() + " from published " + published;
    List<String> others = new ArrayList<>();
    if (first.ofDay) {
      others.add(date.toString());
      String value =
          date
              + String.format(
                  java.util.Locale.ROOT, "T%02d:%02d", moved.getHour(), moved.getMinute());
      return whole(at, end, type, value, others, rule);
    }
    Grain grain = length.isOneUnit() ? grain(first) : Grain.DAY;
    String value = When.around(grain, date, anchor.weekStart()).value();
    others.add(date.toString());
    others.add(length.value());
    return whole(at, end, type, value, others, rule);
  }

  private static Grain grain(Unit unit) {
    return switch (unit) {
      case Y -> Grain.YEAR;
      case M -> Grain.MONTH;
      case W -> Grain.WEEK;
      default -> Grain.DAY;
    };
  }

  private static OffsetDateTime move(OffsetDateTime time, Unit unit, BigDecimal amount, int sign) {
    BigDecimal limited = amount.min(BigDecimal.valueOf(100_000)).multiply(BigDecimal.valueOf(sign));
    long whole = limited.setScale(0, RoundingMode.DOWN).longValue();
    double rest = limited.subtract(BigDecimal.valueOf(whole)).doubleValue();
    return switch (unit) {
      case Y -> time.plusYears(whole).plusMonths(Math.round(12 * rest));
      case M -> time.plusMonths(whole).plusDays(Math.round(30 * rest));
      case W -> time.plusWeeks(whole).plusDays(Math.round(7 * rest));
      case D -> time.plusDays(whole).plusHours(Math.round(24 * rest));
      case H -> time.plusHours(whole).plusMinutes(Math.round(60 * rest));
      case MIN -> time.plusMinutes(whole).plusSeconds(Math.round(60 * rest));
      case S -> time.plusSeconds(whole);
    };
  }
}
