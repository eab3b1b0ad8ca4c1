package dev.rasid.sentiment.modifiers;

import dev.rasid.annotation.Quotation;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.frames.Match;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose stance a verb behind "that" is, which somebody wants, wishes or fears. */
public final class Subjunctives {
  /** "That", before a verb. */
  private static final Set<String> THAT = FunctionWords.set("that");

  /** Verbs of polite wishes in the first person. */
  private static final Set<String> WISHES = FunctionWords.set("wish-of-ours");

  /** How the one who wants it holds it. */
  public static final String WANTED = "wanted";

  /** Forces of quotations whose speaker wants what is said. */
  private static final Set<String> WANTING = Set.of("demand", "promise", "hope", "support");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Factors factors;

  public Subjunctives(Parse parse, Clauses clauses, Factors factors) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    this.clauses = clauses;
    this.factors = factors;
  }

  /**
   * What somebody wants of another is the stance of the one who wants it; what somebody else merely
   * wishes or fears is nobody's.
   */
  public @Nullable Match wanted(int cue, Reading reading, Match match) {
    if (reading.form().kind() != WordForm.Kind.IMPERFECT
        || !isSubordinate(cue)
        || factors.isPossible(cue)) {
      return match;
    }
    int introduced = quotes.at(cue);
    int governor = cue > 0 ? clauses.verbBefore(cue - 1) : -1;
    boolean first = introduced >= 0 && quotes.get(introduced).first() >= cue - 1;
    if (first) {
      Quotation quotation = quotes.get(introduced).quotation();
      String force = quotation == null ? "" : quotation.force().orElse("");
      Party speaker = quotes.speaker(introduced).orElse(null);
      if (speaker == null || !WANTING.contains(force)) {
        return null;
      }
      return new Match(List.of(speaker), WANTED, match.targets(), false);
    }
    if (reading.form().person() == 1 && isWish(cue - 2)) {
      return match; // "I would like to thank Y"
    }
    if (governor < 0) {
      return null;
    }
    boolean wants = verbs.is(governor, FunctionWords.LIGHT);
    for (Reading other : verbs.readings(governor)) {
      wants |= other.predicate().force().equals("demand");
    }
    Subject subject = clauses.of(governor);
    return wants && subject.isKnown()
        ? new Match(subject.parties(), WANTED, match.targets(), false)
        : null;
  }

  private boolean isWish(int token) {
    return token >= 0 && !words.isNamed(token) && WISHES.contains(words.key(token));
  }

  private boolean isSubordinate(int cue) {
    int before = cue - 1;
    while (before >= 0 && words.isQuoteMark(before)) {
      before--;
    }
    if (before < 0 || words.isNamed(before)) {
      return false;
    }
    return THAT.contains(words.key(before));
  }
}
