package dev.rasid.arabic.dates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A length of time: amounts of units, or a vague number of one unit. */
final class Length {
  /** The units, in the order in which TIMEX3 writes them. */
  enum Unit {
    Y(false),
    M(false),
    W(false),
    D(false),
    H(true),
    MIN(true),
    S(true);

    final boolean ofDay;

    Unit(boolean ofDay) {
      this.ofDay = ofDay;
    }

    String letter() {
      return this == MIN ? "M" : name();
    }
  }

  /** Made with the first amount: most lengths that are looked for are not there. */
  private Map<Unit, BigDecimal> amounts = Map.of();

  private boolean vague;
  private Unit first = Unit.D;
  private String longUnit = "";
  private BigDecimal longAmount = BigDecimal.ZERO;

  void add(String unit, BigDecimal amount) {
    switch (unit) {
      case "DE" -> addLong("DE", amount, 10);
      case "C" -> addLong("C", amount, 100);
      default -> put(Unit.valueOf(unit), amount);
    }
  }

  private void addLong(String unit, BigDecimal amount, int years) {
    longUnit = unit;
    longAmount = amount;
    put(Unit.Y, amount.multiply(BigDecimal.valueOf(years)));
  }

  private void put(Unit unit, BigDecimal amount) {
    if (amounts.isEmpty()) {
      first = unit;
      amounts = new EnumMap<>(Unit.class);
    }
    amounts.merge(unit, amount, BigDecimal::add);
  }

  void addVague(String unit) {
    vague = true;
    longUnit = unit.equals("DE") || unit.equals("C") ? unit : "";
    first = longUnit.isEmpty() ? Unit.valueOf(unit) : Unit.Y;
  }

  boolean isVague() {
    return vague;
  }

  Unit first() {
    return first;
  }

  boolean isOneUnit() {
    return amounts.size() == 1;
  }

  Map<Unit, BigDecimal> amounts() {
    return amounts;
  }

  String value() {
    if (vague) {
      return longUnit.isEmpty() ? vague(first) : "PX" + longUnit;
    }
    StringBuilder out = new StringBuilder("P");
    boolean time = false;
    for (Map.Entry<Unit, BigDecimal> entry : amounts.entrySet()) {
      if (entry.getKey().ofDay && !time) {
        out.append('T');
        time = true;
      }
      out.append(entry.getValue().stripTrailingZeros().toPlainString());
      out.append(entry.getKey().letter());
    }
    return out.toString();
  }

  private static String vague(Unit unit) {
    return (unit.ofDay ? "PTX" : "PX") + unit.letter();
  }

  /** The same length in other units. */
  List<String> alternatives() {
    List<String> others = new ArrayList<>();
    if (!vague && !longUnit.isEmpty() && amounts.size() == 1) {
      others.add("P" + longAmount.stripTrailingZeros().toPlainString() + longUnit);
    }
    if (!vague && amounts.size() == 1) {
      BigDecimal amount = amounts.values().iterator().next();
      switch (first) {
        case W -> others.add("P" + times(amount, 7) + "D");
        case M -> addIfWhole(others, amount, 12, "P", "Y");
        case D -> addIfWhole(others, amount, 7, "P", "W");
        case H -> addIfWhole(others, amount, 24, "P", "D");
        case MIN -> addIfWhole(others, amount, 60, "PT", "H");
        default -> {}
      }
    }
    return others;
  }

  private static String times(BigDecimal amount, int factor) {
    return amount.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
  }

  private static void addIfWhole(
      List<String> others, BigDecimal amount, int factor, String before, String unit) {
    BigDecimal[] parts = amount.divideAndRemainder(BigDecimal.valueOf(factor));
    if (parts[1].signum() == 0 && parts[0].signum() > 0) {
      others.add(before + parts[0].toBigInteger() + unit);
    }
  }
}
