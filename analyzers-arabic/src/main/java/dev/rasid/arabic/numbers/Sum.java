package dev.rasid.arabic.numbers;

import java.math.BigDecimal;

/**
 * The value of a number as its words are read: products with a scale, and after them the group
 * below a thousand that is open. Used by one thread.
 */
final class Sum {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BigDecimal total = BigDecimal.ZERO;

  /** The last product, which a higher scale may still multiply. */
  private BigDecimal product = BigDecimal.ZERO;

  private BigDecimal lastScale = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;

  /** What was added to the group last. */
  private BigDecimal last = BigDecimal.ZERO;

  private boolean fraction;
  private boolean done;

  /** What was read before the group that is open. */
  private BigDecimal keptValue = BigDecimal.ZERO;

  private int keptEnd;

  BigDecimal value() {
    return total.add(product).add(group);
  }

  /** The scale of the last product; zero if there is none. */
  BigDecimal lastScale() {
    return lastScale;
  }

  boolean isScaled() {
    return lastScale.signum() > 0;
  }

  boolean hasGroup() {
    return group.signum() != 0;
  }

  /** Whether a share or decimals are part of it. */
  boolean isFraction() {
    return fraction;
  }

  /** Whether nothing may follow. */
  boolean isDone() {
    return done;
  }

  /** Adds what is less than a thousand. */
  void add(BigDecimal value) {
    group = group.add(value);
    last = value;
  }

  /** Adds a share of one, or decimals. */
  void addFraction(BigDecimal share) {
    group = group.add(share);
    last = group;
    fraction = true;
  }

  /** Adds a share after which the number is over. */
  void addLast(BigDecimal share) {
    addFraction(share);
    done = true;
  }

  /** Begins a product with a scale, or with two of it. */
  void addScale(NumberWord word) {
    total = value();
    product = word.value();
    closeGroup(scale(word));
  }

  /** What a scale multiplies by, or what one of a dual does. */
  static BigDecimal scale(NumberWord word) {
    return word.kind() == NumberWord.Kind.DUAL ? word.value().divide(TWO) : word.value();
  }

  private void closeGroup(BigDecimal scale) {
    group = BigDecimal.ZERO;
    last = BigDecimal.ZERO;
    lastScale = scale;
  }

  /** Makes a teen of the unit that was added last, if it is one. */
  boolean addTen() {
    long unit = last.longValue();
    if (unit < 1 || unit > 9 || last.scale() > 0) {
      return false;
    }
    group = group.add(BigDecimal.TEN);
    last = last.add(BigDecimal.TEN);
    return true;
  }

  /** Makes hundreds of what was added last, if it is below a hundred. */
  boolean timesHundred() {
    if (!hasGroup() || last.longValue() > 99 || last.signum() == 0) {
      return false;
    }
    // ثلاثة وثلاثين مئة: what has tens is multiplied as a whole.
    boolean whole = last.longValue() >= 10 && group.longValue() < 100;
    BigDecimal multiplied = whole ? group : last;
    BigDecimal hundreds = plain(multiplied.multiply(HUNDRED));
    group = group.subtract(multiplied).add(hundreds);
    last = hundreds;
    return true;
  }

  /** Makes parts of what stands alone: three quarters. */
  boolean timesShare(BigDecimal share) {
    if (isScaled() || group.compareTo(BigDecimal.TEN) > 0 || !hasGroup()) {
      return false;
    }
    group = group.multiply(share);
    last = group;
    fraction = true;
    return true;
  }

  /** Whether the open group would get the scale that the product before it has. */
  boolean repeats(BigDecimal scale) {
    return hasGroup() && scale.compareTo(lastScale) == 0;
  }

  /** Multiplies the open group by a scale, or all there is if the scale is higher than before. */
  boolean timesScale(BigDecimal scale) {
    if (!hasGroup()) {
      if (!isScaled()) {
        return false;
      }
      product = product.multiply(scale);
    } else if (scale.compareTo(lastScale) > 0) {
      product = value().multiply(scale);
      total = BigDecimal.ZERO;
    } else {
      total = total.add(product);
      product = group.multiply(scale);
    }
    closeGroup(scale);
    return true;
  }

  /** Whether what is less than a thousand can be added: no decimal place may be used twice. */
  boolean fits(BigDecimal added) {
    boolean begins = isScaled() && !hasGroup();
    return begins ? lastScale.compareTo(added) > 0 : !clash(group, added);
  }

  /** Whether a scale can be added, or two of it. */
  boolean fitsScale(NumberWord word) {
    return !fraction && scale(word).compareTo(lastScale) != 0 && !clash(value(), word.value());
  }

  private static boolean clash(BigDecimal one, BigDecimal other) {
    if (one.scale() > 0 && one.stripTrailingZeros().scale() > 0) {
      return true;
    }
    long a = one.longValue();
    long b = other.longValue();
    // A teen uses the place of the ones too.
    boolean teens = (isTeen(a) && b % 100 != 0) || (isTeen(b) && a % 100 != 0);
    while (a > 0 && b > 0) {
      if (a % 10 > 0 && b % 10 > 0) {
        return true;
      }
      a /= 10;
      b /= 10;
    }
    return teens;
  }

  private static boolean isTeen(long value) {
    return value % 100 / 10 == 1;
  }

  /** Whether the open group has no tens and no ones. */
  boolean isWholeHundreds() {
    return group.remainder(HUNDRED).signum() == 0;
  }

  /** Keeps what is read up to a token, to go back to. */
  void keep(int end) {
    keptValue = value();
    keptEnd = end;
  }

  /** Goes back to what was kept, which ends the number; returns where it ended. */
  int goBack() {
    total = keptValue;
    product = BigDecimal.ZERO;
    group = BigDecimal.ZERO;
    done = true;
    return keptEnd;
  }

  /** A value without zeros after its decimal point. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
