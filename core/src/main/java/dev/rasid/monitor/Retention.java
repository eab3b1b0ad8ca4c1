package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * How long counts remember reports, and in which time zone their days begin.
 *
 * <pre>{@code
 * new Coverage(Retention.UNLIMITED.window(Duration.ofDays(30)).zone(ZoneId.of("Asia/Riyadh")))
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param zone in which days begin at midnight
 * @param window how much older than the newest report one may be; empty if of any age
 * @param maxReports how many reports are kept, the newest ones, whatever their age
 */
public record Retention(ZoneId zone, Optional<Duration> window, int maxReports) {
  /**
   * Reports of any age, but not any number of them: the newest two million, some 1 GB of memory.
   * {@link #maxReports(int)} sets another number. Days are in UTC.
   */
  public static final Retention UNLIMITED =
      new Retention(ZoneOffset.UTC, Optional.empty(), 2_000_000);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public Retention {
    Objects.requireNonNull(zone, "zone must not be null");
    if (window.isPresent() && (window.get().isZero() || window.get().isNegative())) {
      throw new IllegalArgumentException("window " + window.get() + " must be positive");
    }
    if (maxReports < 1) {
      throw new IllegalArgumentException("maxReports " + maxReports + " must be at least 1");
    }
  }

  /**
   * Returns the same with days in another time zone.
   *
   * @param other the time zone
   * @return a retention
   */
  public Retention zone(ZoneId other) {
    return new Retention(other, window, maxReports);
  }

  /**
   * Returns the same with a window.
   *
   * @param length how much older than the newest report one may be; positive
   * @return a retention
   * @throws IllegalArgumentException if it is not positive
   */
  public Retention window(Duration length) {
    return new Retention(zone, Optional.of(length), maxReports);
  }

  /**
   * Returns the same with another bound.
   *
   * @param most how many reports are kept; at least 1
   * @return a retention
   * @throws IllegalArgumentException if it is less
   */
  public Retention maxReports(int most) {
    return new Retention(zone, window, most);
  }

  /** Refuses to merge what is kept by different rules. */
  void requireSame(Retention other) {
    if (!equals(other)) {
      throw new IllegalArgumentException(
          "counts kept by " + other + " cannot be merged into those kept by " + this);
    }
  }

  void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, zone.getId());
    out.writeLong(window.map(Duration::toSeconds).orElse(-1L));
    out.writeInt(window.map(Duration::getNano).orElse(0));
    out.writeInt(maxReports);
  }

  static Retention read(DataInputStream in) throws IOException {
    ZoneId zone = StateTime.readZone(in);
    long seconds = in.readLong();
    int nanos = in.readInt();
    return new Retention(
        zone,
        seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds, nanos)),
        in.readInt());
  }
}
