package dev.rasid.monitor;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Monitor}. Not safe for use by several threads. */
public final class MonitorBuilder {
  private Duration window = StoryTracker.DEFAULT_WINDOW;
  private Retention history = Retention.UNLIMITED;
  private SpikeRules spikes = SpikeRules.STANDARD;
  private @Nullable ZoneId zone;
  private Watchlist watchlist = Watchlist.builder().build();

  MonitorBuilder() {}

  /**
   * Sets how long articles are compared with later ones, for copies and stories; 7 days if not set.
   *
   * @param length from one {@linkplain StoryTracker#STEP step}, which is 12 hours, to 366 days
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public MonitorBuilder window(Duration length) {
    StoryTracker.builder().window(length);
    this.window = length;
    return this;
  }

  /**
   * Sets how long reports are counted for coverage and stances; {@link Retention#UNLIMITED}, which
   * is the newest two million of any age, if not set.
   *
   * @param retention how long
   * @return this builder
   */
  public MonitorBuilder history(Retention retention) {
    this.history = Objects.requireNonNull(retention, "retention must not be null");
    return this;
  }

  /**
   * Sets what counts as a spike; {@link SpikeRules#STANDARD} if not set.
   *
   * @param rules the rules
   * @return this builder
   */
  public MonitorBuilder spikes(SpikeRules rules) {
    this.spikes = Objects.requireNonNull(rules, "rules must not be null");
    return this;
  }

  /**
   * Sets the time zone in which all days begin: those of the {@linkplain #history history} and
   * those of the {@linkplain #spikes spikes}, whatever zone these were given with. If not set, each
   * keeps its own, which is UTC unless said otherwise.
   *
   * @param zone the time zone
   * @return this builder
   */
  public MonitorBuilder zone(ZoneId zone) {
    this.zone = Objects.requireNonNull(zone, "zone must not be null");
    return this;
  }

  /**
   * Sets the stored queries; none if not set.
   *
   * @param queries the queries
   * @return this builder
   */
  public MonitorBuilder watchlist(Watchlist queries) {
    this.watchlist = Objects.requireNonNull(queries, "queries must not be null");
    return this;
  }

  /**
   * Builds it.
   *
   * @return a monitor that has seen nothing
   */
  public Monitor build() {
    Retention kept = zone == null ? history : history.zone(zone);
    SpikeRules rules = zone == null ? spikes : spikes.zone(zone);
    return new Monitor(
        Teasers.create(),
        DuplicateIndex.builder().window(window).build(),
        StoryTracker.builder().window(window).build(),
        watchlist,
        new Coverage(kept),
        new StanceLedger(kept),
        new SpikeDetector(rules),
        new MonitorHistory());
  }
}
