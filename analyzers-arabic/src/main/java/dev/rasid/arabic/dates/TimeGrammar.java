package dev.rasid.arabic.dates;

import dev.rasid.arabic.dates.ClockGrammar.Clock;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads times of a day: a part or an hour, with the day before or after it. */
final class TimeGrammar {
  private final TimeText text;
  private final Anchor anchor;
  private final DayGrammar days;
  private final DateGrammar dates;
  private final ClockGrammar clocks;

  TimeGrammar(TimeText text, Anchor anchor, DayGrammar days, DateGrammar dates) {
    this.dates = dates;
    this.text = text;
    this.anchor = anchor;
    this.days = days;
    clocks = new ClockGrammar(text);
  }

  /** A time that was read. */
  record Time(int end, String value, List<String> alternatives, boolean anchored, String rule) {}

  @Nullable Time read(int at) {
    Time night = night(at);
    if (night != null) {
      return night;
    }
    Time part = part(at);
    if (part != null) {
      return part;
    }
    Clock clock = clocks.read(at);
    if (clock != null) {
      return clock(clock);
    }
    Part day = days.read(at);
    if (day != null) {
      return afterDay(day);
    }
    Time hour = hour(at);
    return hour == null ? partAlone(at) : hour;
  }

  /** الساعة الماضية, هذه الدقيقة. */
  private @Nullable Time hour(int at) {
    Match<String> thisOne = text.term(TermKind.THIS, at);
    int name = thisOne == null ? at : thisOne.end();
    Match<String> unit = text.term(TermKind.UNIT_ONE, name);
    boolean hours = unit != null && unit.value().equals("H");
    if (unit == null || !(hours || unit.value().equals("MIN")) || !text.isDefinite(name)) {
      return null;
    }
    DateGrammar.Num direction = thisOne == null ? dates.direction(unit.end()) : null;
    if (thisOne == null && direction == null) {
      return null;
    }
    int by = direction == null ? 0 : direction.value();
    int end = direction == null ? unit.end() : direction.end();
    java.time.OffsetDateTime published = anchor.published();
    if (published == null) {
      return new Time(end, "XXXX-XX-XXTXX:XX", List.of(), false, "relative hour");
    }
    java.time.OffsetDateTime moved = hours ? published.plusHours(by) : published.plusMinutes(by);
    String clock =
        String.format(java.util.Locale.ROOT, "T%02d:%02d", moved.getHour(), moved.getMinute());
    return new Time(end, moved.toLocalDate() + clock, List.of(), true, "relative hour");
  }

  /** صباحا and مساء without a day; words that mean more only where they are all that is said. */
  private @Nullable Time partAlone(int at) {
    Match<String> part = text.term(TermKind.PART_ADVERB, at);
    if (part == null || text.key(at).length() < 3) {
      return null;
    }
    boolean adverb = part.end() == at + 1 && text.key(at).endsWith("ا") && !text.isDefinite(at);
    boolean in = part.end() > at + 1 && text.isKey(at, "في");
    if (!adverb && !in && !text.isAlone(at, part.end())) {
      return null;
    }
    List<String> today =
        anchor.today() == null ? List.of() : List.of(anchor.today() + code(part.value()));
    return new Time(part.end(), "XXXX-XX-XX" + code(part.value()), today, false, "part of a day");
  }

  private @Nullable Time night(int at) {
    Match<String> last = text.term(TermKind.LAST_NIGHT, at);
    if (last != null) {
      return time(last.end(), anchor.day(-1), "TNI", "last night");
    }
    Match<String> tonight = text.term(TermKind.TONIGHT, at);
    if (tonight != null) {
      return time(tonight.end(), anchor.day(0), "TNI", "tonight");
    }
    Match<String> middle = text.term(TermKind.MIDNIGHT, at);
    if (middle == null) {
      return null;
    }
    Part day = days.read(middle.end());
    int end = day == null ? middle.end() : day.end();
    When when = day == null ? anchor.day(0) : day.when();
    return time(end, when, "T" + middle.value(), "middle of day or night");
  }

  /** A part of the day and the day: مساء الأحد, فجر يوم الجمعة. */
  private @Nullable Time part(int at) {
    Match<String> part = text.term(TermKind.PART, at);
    if (part == null || (text.isDefinite(at) && part.end() == at + 1)) {
      return null;
    }
    Part day = days.read(part.end());
    if (day == null || startsWithClitic(part.end())) {
      return null;
    }
    Clock clock = clocks.read(day.end());
    if (clock != null && text.is(TermKind.OCLOCK, day.end())) {
      String named = clock.part().isEmpty() ? part.value() : clock.part();
      return time(clock.end(), day.when(), clock.with(named, clock.end()).value(), day.rule());
    }
    return ofDay(part, day);
  }

  private Time ofDay(Match<String> part, Part day) {
    boolean eve = part.value().equals("NI") && text.isKey(part.end() - 1, "ليله");
    LocalDate start = day.when().start();
    boolean weekday = day.rule().startsWith("weekday");
    if (eve && weekday && start != null) {
      // The night of Friday begins on Thursday evening.
      When before = When.of(Grain.DAY, start.minusDays(1)).or(List.of(start.toString()));
      return time(day.end(), before.fromPublication(), "TNI", "eve of a weekday");
    }
    return time(day.end(), day.when(), code(part.value()), "part of day, " + day.rule());
  }

  private boolean startsWithClitic(int at) {
    Match<String> day = text.term(TermKind.DAY, at);
    Match<String> weekday = text.term(TermKind.WEEKDAY, at);
    Match<String> unit = text.term(TermKind.UNIT_ONE, at);
    return (day != null && day.skip() > 0)
        || (weekday != null && weekday.skip() > 0)
        || (unit != null && unit.skip() > 0);
  }

  private static String code(String part) {
    return "T" + (part.equals("DW") ? "MO" : part);
  }

  /** An hour, and the day after it if there is one. */
  private Time clock(Clock clock) {
    int next = text.afterComma(clock.end());
    int from = text.isKey(next, "من") || text.isKey(next, "في") ? next + 1 : next;
    Match<String> part = text.bare(TermKind.PART, from);
    int name = part == null ? from : part.end();
    Part day = startsWithClitic(name) ? null : days.read(name);
    boolean joined = day != null && (part != null || isDayWord(name));
    if (!joined || day == null) {
      When today = anchor.day(0);
      return time(clock.end(), today, clock.value(), "clock, on the day of publication");
    }
    String named = part == null ? clock.part() : part.value();
    return time(
        day.end(), day.when(), clock.with(named, clock.end()).value(), "clock, " + day.rule());
  }

  private boolean isDayWord(int at) {
    return text.is(TermKind.DAY, at)
        || text.is(TermKind.WEEKDAY, at)
        || text.is(TermKind.UNIT_ONE, at)
        || text.isKind(at, dev.rasid.annotation.TokenKind.DATE)
        || text.digits(at, 2) > 0;
  }

  /** A day and then its part or hour: أمس مساء, 6 يناير، الساعة 05:16 مساء. */
  private @Nullable Time afterDay(Part day) {
    Match<String> adverb = text.bare(TermKind.PART_ADVERB, day.end());
    if (adverb != null && !text.isKey(day.end(), "م") && !text.isKey(day.end(), "ص")) {
      Clock late = clocks.read(adverb.end());
      if (late == null || !text.is(TermKind.OCLOCK, adverb.end())) {
        return time(adverb.end(), day.when(), code(adverb.value()), "part of day, " + day.rule());
      }
      String value = late.with(adverb.value(), late.end()).value();
      return time(late.end(), day.when(), value, "clock, " + day.rule());
    }
    int next = text.afterComma(day.end());
    boolean in = text.isKey(next, "في") || text.isKey(next, "عند") || text.isKey(next, "علي");
    int from = in ? next + 1 : next;
    Match<String> lead = text.term(TermKind.OCLOCK, from);
    Clock clock = clocks.read(from);
    boolean near = lead != null || from == day.end() || in;
    if (clock == null || !near || (lead != null && lead.conjunction())) {
      return null;
    }
    return time(clock.end(), day.when(), clock.value(), "clock, " + day.rule());
  }

  private static Time time(int end, When day, String clock, String rule) {
    List<String> alternatives = new ArrayList<>();
    for (String other : day.alternatives()) {
      alternatives.add(other + clock);
    }
    return new Time(end, day.value() + clock, alternatives, day.anchored(), rule + day.note());
  }
}
