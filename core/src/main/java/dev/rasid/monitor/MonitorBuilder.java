package dev.rasid.monitor;

import java.time.Duration;
import java.util.Objects;

/** Builds a {@link Monitor}. Not safe for use by several threads. */
public final class MonitorBuilder {
  private Duration window = StoryTracker.DEFAULT_WINDOW;
  private Retention history = Retention.UNLIMITED;
  private SpikeRules spikes = SpikeRules.STANDARD;
  private Watchlist watchlist = Watchlist.builder().build();

  MonitorBuilder() {}

  /**
   * Sets how long articles are compared with later ones, for copies and stories; 7 days if not set.
   *
   * @param length from three hours to 366 days
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public MonitorBuilder window(Duration length) {
    StoryTracker.builder().window(length);
    this.window = length;
    return this;
  }

  /**
   * Sets how long reports are counted for coverage and stances; {@link Retention#UNLIMITED} if not
   * set.
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
    return new Monitor(
        Teasers.create(),
        DuplicateIndex.builder().window(window).build(),
        StoryTracker.builder().window(window).build(),
        watchlist,
        new Coverage(history),
        new StanceLedger(history),
        new SpikeDetector(spikes),
        new MonitorHistory());
  }
}
