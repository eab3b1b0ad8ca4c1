package dev.rasid.monitor;

/**
 * How much attention something got, counted three ways.
 *
 * <p>Reports say how often it was published, texts how often it was written, outlets by how many.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param reports articles
 * @param texts distinct texts: articles that are copies or revisions of each other are one
 * @param outlets distinct outlets; articles that do not name theirs are of one outlet together
 */
public record Counts(int reports, int texts, int outlets) {
  /** Nothing. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, or texts or outlets exceed reports
   */
  public Counts {
    if (texts < 0 || outlets < 0 || texts > reports || outlets > reports) {
      throw new IllegalArgumentException(
          "texts %d and outlets %d must be from 0 to reports %d"
              .formatted(texts, outlets, reports));
    }
  }
}
