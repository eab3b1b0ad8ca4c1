package dev.rasid.arabic.dates;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads times of the clock: الساعة السابعة والنصف صباحا, 10:30, الثامنة إلا ربعا مساء. */
final class ClockGrammar {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private final TimeText text;

  ClockGrammar(TimeText text) {
    this.text = text;
  }

  /**
   * A time of the clock.
   *
   * @param end the index after its last token
   * @param hour from 0 to 24
   * @param minute from 0 to 59
   * @param second from 0 to 59, or -1 if it is not said
   * @param part the part of the day, or empty
   */
  record Clock(int end, int hour, int minute, int second, String part) {
    /** As TIMEX3 writes it, moved to the second half of the day where the part says so. */
    String value() {
      int moved = moved();
      String plain = String.format(java.util.Locale.ROOT, "T%02d:%02d", moved, minute);
      return second < 0 ? plain : plain + String.format(java.util.Locale.ROOT, ":%02d", second);
    }

    private int moved() {
      return switch (part) {
        case "AF", "EV" -> hour < 12 ? hour + 12 : hour;
        case "MI" -> hour <= 4 ? hour + 12 : hour;
        case "NI" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
        case "MO", "DW" -> hour == 12 ? 0 : hour;
        default -> hour;
      };
    }

    Clock with(String newPart, int newEnd) {
      return new Clock(newEnd, hour, minute, second, newPart);
    }
  }

  /** The time that begins here; without الساعة only if digits or the part of the day say so. */
  @Nullable Clock read(int at) {
    Match<String> lead = text.term(TermKind.OCLOCK, at);
    int from = lead == null ? at : lead.end();
    if (lead != null && text.isKey(from, "ال")) {
      from++;
    }
    Clock hour = hour(from, lead != null);
    if (hour == null) {
      return null;
    }
    Clock clock = adverb(minutes(hour));
    boolean colon = text.isKind(from, TokenKind.TIME);
    boolean sure = lead != null || !clock.part().isEmpty();
    boolean halves = clock.minute() > 0 && isPlaced(at);
    return sure || colon || halves ? clock : null;
  }

  private boolean isPlaced(int at) {
    return text.is(TermKind.ON, at - 1)
        || text.is(TermKind.TO, at - 1)
        || text.isKey(at - 1, "عند")
        || text.isKey(at - 1, "(");
  }

  private @Nullable Clock hour(int at, boolean led) {
    if (text.isKind(at, TokenKind.TIME)) {
      return digits(at);
    }
    if (text.isKind(at, TokenKind.NUMBER)) {
      int hour = text.digits(at, 2);
      if (hour >= 0 && hour <= 24) {
        return new Clock(at + 1, hour, 0, -1, "");
      }
      return led ? decimal(at) : null;
    }
    if (!text.isKind(at, TokenKind.WORD)) {
      return null;
    }
    FoundNumber ordinal = text.ordinal(at);
    if (ordinal != null && ordinal.definite() && inRange(ordinal) && written(at, ordinal)) {
      return new Clock(ordinal.endToken(), (int) ordinal.whole(), 0, -1, "");
    }
    FoundNumber cardinal = firstWord(at);
    boolean known = cardinal != null && inRange(cardinal) && written(at, cardinal);
    return known && cardinal != null && (led || cardinal.definite())
        ? new Clock(cardinal.endToken(), (int) cardinal.whole(), 0, -1, "")
        : null;
  }

  /** أربعة of أربعة ونصف: the minutes are read apart. */
  private @Nullable FoundNumber firstWord(int at) {
    FoundNumber all = text.cardinal(at);
    if (all == null || (all.whole() >= 0 && all.whole() <= 12)) {
      return all;
    }
    return text.cardinalWord(at);
  }

  private boolean written(int at, FoundNumber number) {
    return !text.key(at).startsWith("و")
        || number.start() == text.start(at)
        || number.endToken() > at;
  }

  private static boolean inRange(FoundNumber number) {
    return number.whole() >= 1 && number.whole() <= 12;
  }

  private @Nullable Clock digits(int at) {
    String form = text.form(at);
    int[] numbers = {0, 0, -1};
    int index = 0;
    boolean fresh = true;
    for (int i = 0; i < form.length(); i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (digit < 0) {
        index++;
        fresh = true;
      } else if (index < numbers.length) {
        numbers[index] = fresh ? digit : 10 * numbers[index] + digit;
        fresh = false;
      }
    }
    boolean valid = numbers[0] <= 24 && numbers[1] < 60 && numbers[2] < 60;
    return valid ? new Clock(at + 1, numbers[0], numbers[1], numbers[2], "") : null;
  }

  /** 10.30 after الساعة. */
  private @Nullable Clock decimal(int at) {
    String form = text.form(at);
    int dot = form.indexOf('.');
    if (dot < 1 || dot > 2 || form.length() != dot + 3) {
      return null;
    }
    int hour = 0;
    int minute = 0;
    for (int i = 0; i < form.length(); i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (i < dot) {
        hour = 10 * hour + digit;
      } else if (i > dot) {
        minute = 10 * minute + digit;
      }
    }
    return hour <= 24 && minute < 60 ? new Clock(at + 1, hour, minute, -1, "") : null;
  }

  private Clock minutes(Clock hour) {
    int at = hour.end();
    Match<String> except = text.bare(TermKind.EXCEPT, at);
    if (except != null) {
      FoundNumber less = text.cardinal(except.end());
      boolean third = text.isKey(except.end(), "ثلثا"); // a third here, two thirds elsewhere
      int minutes = less == null ? 0 : third ? 20 : minutes(less);
      if (less == null || minutes <= 0) {
        return hour;
      }
      int total = 60 * hour.hour() - minutes;
      return new Clock(
          unit(less.endToken()), Math.floorDiv(total, 60), Math.floorMod(total, 60), -1, "");
    }
    int from = text.isKey(at, "و") ? at + 1 : at;
    FoundNumber more = text.cardinal(from);
    boolean joined = more != null && (from > at || text.key(at).startsWith("و"));
    int minutes = more == null ? 0 : minutes(more);
    boolean unitFollows = more != null && unit(more.endToken()) > more.endToken();
    boolean fits = joined && minutes > 0 && minutes < 60;
    if (!fits || more == null || (more.whole() > 0 && !unitFollows && more.definite())) {
      return hour;
    }
    return new Clock(unit(more.endToken()), hour.hour(), minutes, -1, "");
  }

  private static int minutes(FoundNumber number) {
    if (number.kind() == FoundNumber.Kind.FRACTION) {
      return number.value().multiply(HOUR).setScale(0, java.math.RoundingMode.HALF_UP).intValue();
    }
    return (int) Math.max(-1, Math.min(number.whole(), 99));
  }

  private int unit(int at) {
    for (TermKind kind : java.util.List.of(TermKind.UNIT_ONE, TermKind.UNIT_MANY)) {
      Match<String> unit = text.bare(kind, at);
      if (unit != null && unit.value().equals("MIN")) {
        return unit.end();
      }
    }
    return at;
  }

  /** صباحا and the like right after the hour. */
  private Clock adverb(Clock clock) {
    Match<String> part = text.bare(TermKind.PART_ADVERB, clock.end());
    if (part == null) {
      return clock;
    }
    boolean isDay = text.isKey(clock.end(), "م") && text.isKind(clock.end() + 1, TokenKind.NUMBER);
    return isDay ? clock : clock.with(part.value(), part.end());
  }
}
