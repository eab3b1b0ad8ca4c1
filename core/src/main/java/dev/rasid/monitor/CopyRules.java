package dev.rasid.monitor;

import dev.rasid.monitor.DuplicatePair.Kind;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells what kind of copy two texts are, by what they have in common and what is known of them.
 *
 * <p>No cut through similarity tells a revision from shared text: a new lead over yesterday's
 * background reaches a Jaccard of 0.74, one wire in two outlets falls to 0.3. What tells them apart
 * is whether the lead is the same, whether one newsroom or two wrote, and how long was between.
 */
final class CopyRules {
  /** Fewer words are a formula, an attribution or a name with its titles. */
  private static final int MIN_WORDS = 20;

  /** Spelling and single words cost up to four shingles each. */
  private static final double IDENTICAL = 0.9;

  /** A sentence more or less makes another version. */
  private static final double IDENTICAL_LENGTHS = 0.985;

  /** Above this, a changed lead does not make another report of it. */
  private static final double SAME_TEXT = 0.75;

  /** Above this, most of both texts is shared. */
  private static final double MOSTLY_SHARED = 0.6;

  /** Under this, what is shared is less than half of either. */
  private static final double LEAST_REVISED = 0.28;

  /** Two leads with half of their words in common tell one event. */
  private static final double SAME_LEAD = 0.5;

  /** Two newsrooms reword the lead of a wire; names and figures stay. */
  private static final double REWORDED_LEAD = 0.3;

  /** After the days of a wire, less is a template or background that another event was put into. */
  private static final double REPUBLISHED = 0.75;

  /** The words of one text that its wire covers when its sentences are edited one by one. */
  private static final double COVERED = 0.7;

  /** Two newsrooms do not share so much background: it is the wire itself. */
  private static final double TWO_NEWSROOMS = 0.45;

  /** What two filings of one report keep at least, whatever was put above it. */
  private static final double FILED_TWICE = 0.35;

  /** An abridged report is almost all in the long one, and so is its lead. */
  private static final double CONTAINED = 0.9;

  private static final double LEAD_KEPT = 0.7;

  /** A wire is used within two days. */
  private static final Duration NEWS = Duration.ofDays(2);

  /** A newsroom revises a report within the working day; then it writes of what came of it. */
  private static final Duration SAME_SHIFT = Duration.ofHours(12);

  /** One report that an outlet filed in two sections, or corrected at once. */
  private static final Duration AT_ONCE = Duration.ofMinutes(15);

  private final double partial;

  /**
   * Creates rules.
   *
   * @param partial the containment from which shared text counts as a partial copy
   */
  CopyRules(double partial) {
    this.partial = partial;
  }

  /**
   * Tells the kind of copy.
   *
   * @param overlap what the texts have in common
   * @param between the time between their publications
   * @param sameOutlet whether both are of one known outlet
   */
  Optional<Kind> kind(Overlap overlap, Duration between, boolean sameOutlet) {
    if (overlap.words() < MIN_WORDS) {
      return Optional.empty();
    }
    if (overlap.similarity() >= IDENTICAL && overlap.lengths() >= IDENTICAL_LENGTHS) {
      return Optional.of(Kind.IDENTICAL);
    }
    boolean news = between.compareTo(sameOutlet ? SAME_SHIFT : NEWS) <= 0;
    boolean atOnce = sameOutlet && between.compareTo(AT_ONCE) <= 0;
    boolean revised =
        overlap.similarity() >= SAME_TEXT
            || (overlap.similarity() >= MOSTLY_SHARED && overlap.lead() >= SAME_LEAD)
            || (news && isRevised(overlap, sameOutlet))
            || (atOnce && overlap.similarity() >= FILED_TWICE);
    if (revised) {
      return Optional.of(Kind.REVISED);
    }
    boolean late = between.compareTo(NEWS) > 0;
    double enough = late ? Math.max(partial, REPUBLISHED) : partial;
    return overlap.containment() >= enough ? Optional.of(Kind.PARTIAL) : Optional.empty();
  }

  private static boolean isRevised(Overlap overlap, boolean sameOutlet) {
    if (overlap.containment() >= CONTAINED && overlap.lead() >= LEAD_KEPT) {
      return true;
    }
    if (overlap.similarity() < LEAST_REVISED) {
      return false;
    }
    if (overlap.lead() >= SAME_LEAD) {
      return true;
    }
    return !sameOutlet
        && (overlap.similarity() >= TWO_NEWSROOMS
            || (overlap.covered() >= COVERED && overlap.lead() >= REWORDED_LEAD));
  }
}
