package dev.rasid.sentiment.stances;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.modifiers.Factor;
import dev.rasid.sentiment.modifiers.Subjunctives;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes down a stance with its number, its ledger, and the evidence for both. */
final class StanceWriter {
  /** How somebody holds what others accuse him of. */
  static final String ALLEGED = "alleged";

  private static final double ALLEGED_NUMBER = 0.6;
  private static final double WANTED_NUMBER = 0.8;
  private static final double REPORTED = 0.8;

  /** An epithet is less than a verdict. */
  private static final double IN_PASSING_NUMBER = 0.7;

  private static final String REPORTED_NAME = "reported-by-another";

  /** In UTF-16 code units: a holder farther off is no part of the stance's span. */
  private static final int FURTHEST_HOLDER = 300;

  private final Words words;
  private final Quotes quotes;

  StanceWriter(Words words, Quotes quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  Annotation<Stance> write(
      int cue, Reading reading, String how, Party holder, Target target, List<Factor> found) {
    Predicate predicate = reading.predicate();
    List<Stance.Modifier> modifiers = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Span span = words.span(cue);
    evidence.add(new Evidence(span, "predicate:" + predicate.id()));
    evidence.add(new Evidence(holder.span(), "holder:" + how));
    evidence.add(new Evidence(target.party().span(), "target:" + target.label()));
    boolean hedged = false;
    if (target.reversed()) {
      modifiers.add(new Stance.Modifier("end-of-target", -1));
    }
    if (target.label().equals(Target.EPITHET)) {
      modifiers.add(new Stance.Modifier("in-passing", IN_PASSING_NUMBER));
    }
    if (how.equals(ALLEGED)) {
      modifiers.add(new Stance.Modifier(ALLEGED, ALLEGED_NUMBER));
      hedged = true;
    }
    if (how.equals(Subjunctives.WANTED)) {
      modifiers.add(new Stance.Modifier(Subjunctives.WANTED, WANTED_NUMBER));
    }
    for (Factor factor : found) {
      modifiers.add(factor.modifier());
      evidence.add(new Evidence(factor.span(), "modifier:" + factor.modifier().name()));
      hedged |= factor.hedged();
    }
    List<String> chain = chain(cue, holder);
    if (!chain.isEmpty()) {
      modifiers.add(new Stance.Modifier(REPORTED_NAME, REPORTED));
      hedged = true;
    }
    double strength = predicate.strength();
    double polarity = Stance.product(strength, modifiers);
    Stance.Ledger ledger =
        holder.kind() == Party.Kind.UNNAMED ? Stance.Ledger.ANONYMOUS : Stance.Ledger.SPEAKER;
    Span hull = span.hull(target.party().span());
    if (isNear(holder.span(), hull)) {
      hull = hull.hull(holder.span());
    }
    return new Annotation<>(
        hull,
        new Stance(
            holder.id(),
            target.party().id(),
            polarity,
            predicate.force(),
            strength,
            modifiers,
            ledger,
            span,
            hedged,
            chain,
            evidence));
  }

  private static boolean isNear(Span holder, Span clause) {
    return holder.distanceTo(clause) < FURTHEST_HOLDER;
  }

  /** Who reports it, without the holder, who is no reporter of his own stance. */
  private List<String> chain(int cue, Party holder) {
    List<String> chain = quotes.chain(quotes.at(cue));
    int own = chain.indexOf(holder.id());
    if (own >= 0) {
      return List.copyOf(chain.subList(0, own));
    }
    String actor = chain.isEmpty() ? "" : words.actor(chain.get(chain.size() - 1));
    return actor.equals(holder.id()) ? List.copyOf(chain.subList(0, chain.size() - 1)) : chain;
  }
}
