package dev.rasid.arabic.dates;

import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: ثلاثة أيام, شهرين ونصف, بضع ساعات, الأشهر الثلاثة الماضية. */
final class LengthGrammar {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int MOST_PARTS = 8;

  /** What a number may count, in the order in which it is tried. */
  private static final List<TermKind> COUNTED_UNITS =
      List.of(TermKind.UNIT_MANY, TermKind.UNIT_ONE, TermKind.UNIT_TWO);

  private final TimeText text;

  LengthGrammar(TimeText text) {
    this.text = text;
  }

  /**
   * A length that was read.
   *
   * @param start its first code unit in the clean text
   * @param end the index after its last token
   * @param length how long
   * @param direction of الماضية and المقبلة, or 0
   * @param sure whether it is a length wherever it stands
   * @param approximate whether it begins with نحو and the like
   */
  record Read(
      int start, int end, Length length, int direction, boolean sure, boolean approximate) {}

  /** The length that begins here, or null. */
  @Nullable Read read(int at) {
    Match<String> approx = text.term(TermKind.APPROX, at);
    int from = approx == null ? at : approx.end();
    Read plain = counted(from);
    if (plain == null || approx == null) {
      return plain;
    }
    if (plain.start() > text.start(from)) {
      return null;
    }
    int start = text.start(at) + approx.skip();
    return new Read(start, plain.end(), plain.length(), plain.direction(), true, true);
  }

  private @Nullable Read counted(int at) {
    Read definite = definite(at);
    if (definite != null) {
      return definite;
    }
    Length length = new Length();
    Piece piece = piece(at, length);
    if (piece == null) {
      return null;
    }
    int end = piece.end();
    boolean sure = piece.sure();
    for (int i = 0; i < MOST_PARTS && !length.isVague(); i++) {
      Piece more = next(end, length);
      if (more == null) {
        break;
      }
      end = more.end();
      sure = true;
    }
    Match<String> time = text.bare(TermKind.OF_TIME, end);
    if (time != null) {
      end = time.end();
      sure = true;
    }
    Match<String> whole = text.term(TermKind.WHOLE, end);
    if (whole != null) {
      end = whole.end();
      sure = true;
    }
    return new Read(piece.start(), end, length, 0, sure, false);
  }

  private record Piece(int start, int end, boolean sure) {}

  /** و or a comma and a further part. */
  private @Nullable Piece next(int at, Length length) {
    int from = text.afterComma(at);
    if (text.isKey(from, "و")) {
      from++;
    }
    boolean joined = from > at;
    Match<String> one = text.term(TermKind.UNIT_ONE, from);
    Match<String> two = text.term(TermKind.UNIT_TWO, from);
    Match<String> unit = two == null ? one : two;
    if (unit != null && unit.preposition() == 0 && (unit.conjunction() || joined)) {
      if (text.isDefinite(from) || (two == null && isYearOrDay(unit, from))) {
        return null;
      }
      return piece(from, length);
    }
    FoundNumber number = text.cardinal(from);
    Match<String> counted = number == null ? null : unitAfter(number);
    if (number == null || counted == null) {
      return null;
    }
    boolean conjunction = number.start() > text.start(from) && text.key(from).startsWith("و");
    boolean attached = joined || conjunction || text.isKey(at - 1, "واحد") || sameLine(at, number);
    return attached ? piece(from, length) : null;
  }

  private boolean sameLine(int at, FoundNumber number) {
    return number.firstToken() == at && number.start() == text.start(at);
  }

  /** عام 2018 and يوم الأحد are no lengths. */
  private boolean isYearOrDay(Match<String> unit, int at) {
    boolean year = unit.value().equals("Y") && text.digits(unit.end(), 4) > 0;
    boolean day = unit.value().equals("D") && text.is(TermKind.WEEKDAY, unit.end());
    return year || day || text.isDefinite(at);
  }

  private @Nullable Match<String> unitAfter(FoundNumber number) {
    for (TermKind kind : COUNTED_UNITS) {
      Match<String> unit = text.bare(kind, number.endToken());
      if (unit != null && isCountable(unit, number)) {
        return unit;
      }
    }
    return null;
  }

  /** ثانية after a number may be the second of something. */
  private boolean isCountable(Match<String> unit, FoundNumber number) {
    boolean ordinal = unit.value().equals("S") && number.whole() == 1;
    boolean day = unit.value().equals("D") && text.is(TermKind.WEEKDAY, unit.end());
    return !ordinal && !day && number.kind() != FoundNumber.Kind.PERCENT;
  }

  private @Nullable Piece piece(int at, Length length) {
    Match<String> vague = text.term(TermKind.VAGUE, at);
    if (vague != null) {
      Match<String> unit = text.bare(TermKind.UNIT_MANY, vague.end());
      if (unit == null) {
        return null;
      }
      length.addVague(unit.value());
      return new Piece(text.start(at) + vague.skip(), few(unit.end()), true);
    }
    Match<String> two = text.term(TermKind.UNIT_TWO, at);
    if (two != null && !text.isDefinite(at)) {
      return unit(at, two, TWO, length, true);
    }
    Match<String> one = text.term(TermKind.UNIT_ONE, at);
    if (one != null && !text.isDefinite(at) && !isYearOrDay(one, at)) {
      return unit(at, one, BigDecimal.ONE, length, false);
    }
    Match<String> many = text.term(TermKind.UNIT_MANY, at);
    if (many != null && !text.isDefinite(at)) {
      length.addVague(many.value());
      return new Piece(text.start(at) + many.skip(), few(many.end()), false);
    }
    FoundNumber number = text.cardinal(at);
    Match<String> unit = number == null ? null : unitAfter(number);
    if (number == null || unit == null) {
      return null;
    }
    length.add(unit.value(), number.value());
    int end = half(unit.end(), unit.value(), length);
    boolean fraction = number.kind() == FoundNumber.Kind.FRACTION;
    return new Piece(number.start(), end, !fraction || text.digits(end, 4) < 0);
  }

  private int few(int at) {
    Match<String> few = text.bare(TermKind.FEW, at);
    return few == null ? at : few.end();
  }

  private Piece unit(int at, Match<String> unit, BigDecimal amount, Length length, boolean sure) {
    length.add(unit.value(), amount);
    int end = half(unit.end(), unit.value(), length);
    Match<String> single = text.bare(TermKind.SINGLE, end);
    boolean isSingle = single != null && amount.compareTo(BigDecimal.ONE) == 0;
    int last = isSingle && single != null ? single.end() : end;
    return new Piece(text.start(at) + unit.skip(), last, sure || last > unit.end());
  }

  /** ونصف and وربع after a unit, of which it is a part; إلا ربعا takes it away. */
  private int half(int at, String unit, Length length) {
    boolean except = text.is(TermKind.EXCEPT, at);
    FoundNumber part = text.cardinal(except ? at + 1 : at);
    if (part == null || part.kind() != FoundNumber.Kind.FRACTION) {
      return at;
    }
    boolean joined = except || (text.key(at).startsWith("و") && part.start() == text.start(at) + 1);
    boolean ofOther = unitAfter(part) != null && !text.isDefinite(part.endToken());
    if (!joined || ofOther) {
      return at;
    }
    length.add(unit, except ? part.value().negate() : part.value());
    return part.endToken();
  }

  /** الأشهر الثلاثة الماضية, الساعات الـ24 المقبلة, الأيام القليلة الماضية, الأسبوعين الماضيين. */
  private @Nullable Read definite(int at) {
    Match<String> many = text.term(TermKind.UNIT_MANY, at);
    Match<String> two = text.term(TermKind.UNIT_TWO, at);
    Match<String> unit = many == null ? two : many;
    FoundNumber before = unit == null ? text.cardinal(at) : null;
    if (before != null) {
      return definiteNumber(before);
    }
    if (unit == null || !text.isDefinite(at)) {
      return null;
    }
    Length length = new Length();
    int end = unit.end();
    if (many == null) {
      length.add(unit.value(), TWO);
    } else {
      int from = text.isKey(end, "ال") ? end + 1 : end;
      FoundNumber number = text.cardinal(from);
      boolean counts = number != null && (number.definite() || from > end);
      if (counts && number != null) {
        length.add(unit.value(), number.value());
        end = number.endToken();
      } else {
        length.addVague(unit.value());
        end = few(end);
      }
    }
    return directed(text.start(at) + unit.skip(), end, length);
  }

  /** الثلاثة عقود القادمة, 3 أيام القادمة. */
  private @Nullable Read definiteNumber(FoundNumber number) {
    Match<String> unit = unitAfter(number);
    if (unit == null) {
      return null;
    }
    Length length = new Length();
    length.add(unit.value(), number.value());
    return directed(number.start(), unit.end(), length);
  }

  private @Nullable Read directed(int start, int end, Length length) {
    Match<String> direction = text.bare(TermKind.DIRECTION, end);
    if (direction != null) {
      String value = direction.value();
      int by = value.equals("T") ? 1 : Integer.parseInt(value);
      return by == 0 ? null : new Read(start, direction.end(), length, by, true, false);
    }
    Match<String> recent = text.bare(TermKind.RECENT, end);
    return recent == null ? null : new Read(start, recent.end(), length, -1, true, false);
  }
}
