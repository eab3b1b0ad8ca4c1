package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A holder's attitude toward a target, as the words of the text show it; its annotation covers
 * those words.
 *
 * <p>What a speaker is reported to hold is the speaker's, never the outlet's; bad news is no
 * stance. {@link #explain} prints how the number came about. Immutable.
 *
 * @param holder id of the entity whose attitude it is, of a source without a name, or {@link
 *     #OUTLET}
 * @param target id of the entity it is toward, or {@code issue:} and the folded words of an issue,
 *     which are for matching; {@link #targetSpan()} has those to show
 * @param polarity from -1, against, to 1, in favor: {@code strength} times the numbers of all
 *     modifiers, cut at -1 and 1
 * @param force what the holder does, such as {@code condemnation}, {@code support} or {@code
 *     threat}: the family of the predicate; empty if not known
 * @param strength the predicate's own number, signed, from -1 to 1
 * @param modifiers what makes it stronger, weaker, or turns it, in the order applied
 * @param ledger whose voice it is
 * @param cue the word that carries the attitude
 * @param hedged whether the text distances itself: alleged, conditional, reported by an opponent
 * @param chain ids of those who report it, outermost first; empty if the article itself does
 * @param evidence the words that show holder, target and attitude; not empty
 */
public record Stance(
    String holder,
    String target,
    double polarity,
    String force,
    double strength,
    List<Modifier> modifiers,
    Ledger ledger,
    Span cue,
    boolean hedged,
    List<String> chain,
    List<Evidence> evidence) {
  /** The key of the layer of stances. */
  public static final SpanKey<Stance> KEY = new SpanKey<>("stances", Stance.class);

  /** The holder of what the outlet says in words of its own. */
  public static final String OUTLET = "outlet";

  private static final double ROUNDING = 1e-9;

  /** Whose voice a stance is in. */
  public enum Ledger {
    /** Somebody who is named says or does it. */
    SPEAKER,
    /** Somebody without a name says or does it. */
    ANONYMOUS,
    /** The outlet takes sides in words of its own. */
    OUTLET
  }

  /**
   * What changes the number of a predicate.
   *
   * @param name what it is, with the word after a colon: {@code intensifier:بشدة}; not blank
   * @param number what the strength is multiplied with; finite
   */
  public record Modifier(String name, double number) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or the number not finite
     */
    public Modifier {
      if (name.isBlank() || !Double.isFinite(number)) {
        throw new IllegalArgumentException(
            "modifier \"" + name + "\" with number " + number + " must have a name and be finite");
      }
    }
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a number is out of range, there is no evidence, or the
   *     polarity is not what strength and modifiers give
   */
  public Stance {
    Objects.requireNonNull(holder, "holder must not be null");
    Objects.requireNonNull(target, "target must not be null");
    Objects.requireNonNull(force, "force must not be null");
    Objects.requireNonNull(ledger, "ledger must not be null");
    Objects.requireNonNull(cue, "cue must not be null");
    requireRange("polarity", polarity);
    requireRange("strength", strength);
    modifiers = List.copyOf(modifiers);
    double product = product(strength, modifiers);
    if (!(Math.abs(product - polarity) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "polarity " + polarity + " must be " + product + ": " + strength + " times " + modifiers);
    }
    chain = List.copyOf(chain);
    evidence = Evidence.require(evidence, "stance toward ", target);
  }

  /**
   * Creates a stance of a named holder whose polarity nothing modifies.
   *
   * @param holder id of the holder
   * @param target id of the target, or {@code issue:} and folded words
   * @param polarity from -1, against, to 1, in favor
   * @param cue the word that carries the attitude
   * @param hedged whether the text distances itself
   * @param chain ids of those who report it, outermost first
   * @param evidence the words that show it; not empty
   */
  public Stance(
      String holder,
      String target,
      double polarity,
      Span cue,
      boolean hedged,
      List<String> chain,
      List<Evidence> evidence) {
    this(
        holder,
        target,
        polarity,
        "",
        polarity,
        List.of(),
        Ledger.SPEAKER,
        cue,
        hedged,
        chain,
        evidence);
  }

  /**
   * Returns what a strength becomes under modifiers.
   *
   * @param strength from -1 to 1
   * @param modifiers applied in order
   * @return the product, cut at -1 and 1
   */
  public static double product(double strength, List<Modifier> modifiers) {
    double product = strength;
    for (Modifier modifier : modifiers) {
      product *= modifier.number();
    }
    return Math.max(-1, Math.min(1, product));
  }

  /**
   * Returns the words that name the target.
   *
   * @return the span of the first evidence whose rule begins with {@code target:}, or empty
   */
  public Optional<Span> targetSpan() {
    return firstEvidence("target:");
  }

  /**
   * Returns the words that name the holder, or stand for it.
   *
   * @return the span of the first evidence whose rule begins with {@code holder:}, or empty
   */
  public Optional<Span> holderSpan() {
    return firstEvidence("holder:");
  }

  private Optional<Span> firstEvidence(String rule) {
    return evidence.stream()
        .filter(one -> one.rule().startsWith(rule))
        .map(Evidence::span)
        .findFirst();
  }

  /**
   * Returns the words to show for a target that is an issue.
   *
   * @param text the article's text
   * @return the target's own words, or empty if the target is an entity or its words are not known
   */
  public Optional<String> issueIn(String text) {
    return target.startsWith("issue:")
        ? targetSpan().map(span -> span.in(text).strip())
        : Optional.empty();
  }

  /**
   * Returns the words to show for a holder that has no name.
   *
   * @param text the article's text
   * @return its own words as the article spells them, the folded words of its id if it is named
   *     there in another way, or empty if the holder is an entity
   */
  public Optional<String> unnamedHolderIn(String text) {
    return unnamed(holder, holderSpan(), text);
  }

  /**
   * Returns the words to show for a target that has no name and is no issue.
   *
   * @param text the article's text
   * @return as for the holder
   */
  public Optional<String> unnamedTargetIn(String text) {
    return target.startsWith("issue:") ? Optional.empty() : unnamed(target, targetSpan(), text);
  }

  private static Optional<String> unnamed(String id, Optional<Span> span, String text) {
    Optional<String> folded = wordsOf(id);
    // Folding keeps the number of letters; other evidence, such as a pronoun, has another.
    return span.map(words -> words.in(text))
        .filter(words -> folded.isPresent() && words.length() == folded.get().length())
        .or(() -> folded);
  }

  /**
   * Returns the words in the id of a party that has no name.
   *
   * @param id of a holder or a target
   * @return the folded words behind the colon of {@code issue:…} and of unnamed parties, or empty
   */
  public static Optional<String> wordsOf(String id) {
    int colon = id.indexOf(':');
    boolean unnamed = colon > 0 && (id.startsWith("issue:") || id.startsWith("~"));
    return unnamed ? Optional.of(id.substring(colon + 1).replace('-', ' ')) : Optional.empty();
  }

  /**
   * Prints in words who holds what toward whom, and how the number came about.
   *
   * @param text the article's text
   * @return one line for the stance, one for the arithmetic, and one for each piece of evidence
   */
  public String explain(String text) {
    List<String> lines = new ArrayList<>();
    String side =
        polarity > 0 ? "in favor of" : polarity < 0 ? "against" : "neither for nor against";
    String named = issueIn(text).map(words -> "\"" + words + "\"").orElse(target);
    lines.add(
        holder
            + " is "
            + side
            + " "
            + named
            + ", "
            + number(polarity)
            + " ("
            + (force.isEmpty() ? "" : force + ", ")
            + "ledger of the "
            + ledger.name().toLowerCase(Locale.ROOT)
            + (hedged ? ", hedged" : "")
            + (chain.isEmpty() ? "" : ", reported by " + String.join(" through ", chain))
            + ")");
    StringBuilder sum = new StringBuilder("  \"" + cue.in(text) + "\" " + number(strength));
    for (Modifier modifier : modifiers) {
      sum.append(", ").append(modifier.name()).append(" times ").append(number(modifier.number()));
    }
    double uncut = strength;
    for (Modifier modifier : modifiers) {
      uncut *= modifier.number();
    }
    if (Math.abs(uncut) > 1) {
      sum.append(", makes ").append(number(uncut)).append(", cut");
    }
    lines.add(sum + ", is " + number(polarity));
    for (Evidence one : evidence) {
      lines.add("  " + one.rule() + ": \"" + one.span().in(text) + "\"");
    }
    return String.join("\n", lines);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%+.2f", number);
  }

  private static void requireRange(String name, double number) {
    if (!(number >= -1 && number <= 1)) {
      throw new IllegalArgumentException(name + " " + number + " must be in [-1, 1]");
    }
  }
}
