package dev.rasid.monitor;

/**
 * What became of a spike on a day that is over.
 *
 * @param kind what happened
 * @param spike the spike as it stands
 */
public record SpikeEvent(Kind kind, Spike spike) {
  /** What happened to a spike. */
  public enum Kind {
    /** The day was its first. */
    STARTED,
    /** The day was another of its days. */
    CONTINUED,
    /** It has been quiet for so long that the next one will be a new one. */
    ENDED
  }
}
