package dev.rasid.sentiment.stances;

import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.frames.Frames;
import dev.rasid.sentiment.frames.Match;
import dev.rasid.sentiment.modifiers.Factor;
import dev.rasid.sentiment.modifiers.Factors;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.Contraries;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the stances that a predicate with its arguments stands for: each once in a sentence. */
final class Stances {
  /** Weaker than this is no stance. */
  private static final double LEAST = 0.1;

  private static final double FAINT = 0.3;
  private static final Set<String> SERIOUS =
      Set.of("shortcoming", "regret", "warning", "criticism", "evaluation", "denial");

  /** "There is no escape from it": the negation belongs to the word. */
  private static final Set<String> WITH_NEGATION = PredicateSets.of("with-negation");

  /** What one does only once, so that under a condition it is not done. */
  private static final Set<String> LEAVING = PredicateSets.of("leaving");

  private final Words words;
  private final Frames frames;
  private final Factors factors;
  private final StanceWriter writer;
  private final Set<List<String>> seen = new HashSet<>();
  private final Set<Integer> consumed = new HashSet<>();
  private int sentence = -1;

  Stances(Parse parse, Frames frames, Factors factors) {
    words = parse.words();
    this.frames = frames;
    this.factors = factors;
    writer = new StanceWriter(words, parse.quotes());
  }

  /** The stances of each holder toward each target; none where nothing is really held. */
  List<Annotation<Stance>> of(int cue, Reading reading, Match match, int start) {
    List<Annotation<Stance>> stances = new ArrayList<>();
    if (sentence != start) {
      sentence = start;
      seen.clear();
    }
    int last = cue;
    for (Target target : match.targets()) {
      last = Math.max(last, target.party().last());
    }
    if (reading.predicate().force().equals("opposition")
        && match.targets().stream().anyMatch(t -> consumed.contains(t.party().first()))) {
      return List.of();
    }
    match.targets().forEach(t -> consumed.add(t.party().first()));
    double base = reading.predicate().strength();
    List<Factor> found =
        factors.find(
            cue, reading.form(), base, Contraries.isTurned(reading.predicate()), start, last + 3);
    if (reading.predicate().force().equals("obligation")) {
      found = found.stream().filter(one -> !one.modifier().name().startsWith("wish:")).toList();
    }
    if (WITH_NEGATION.contains(reading.predicate().id())) {
      found = found.stream().filter(one -> !one.modifier().name().startsWith("negation:")).toList();
    }
    if (match.how().equals(Match.ALLY_BEHIND) || match.how().equals(Match.BACKER)) {
      found = List.of();
    } else if (match.how().equals(Match.ALLY_BEFORE)) {
      found = found.stream().filter(one -> one.modifier().name().startsWith("negation:")).toList();
    }
    boolean supposed =
        isAny(cue)
            || found.stream().anyMatch(one -> one.modifier().name().startsWith("condition:"));
    for (Target target : match.targets()) {
      for (Party holder : match.holders()) {
        boolean deed =
            reading.predicate().force().equals("attack")
                || LEAVING.contains(reading.predicate().id());
        boolean open = match.how().equals("carried") || holder.kind() == Party.Kind.UNNAMED;
        if (supposed && (open || deed)) {
          continue;
        }
        if (!holder.id().equals(target.party().id()) && !isFaint(reading, match, target.party())) {
          boolean alleged = frames.isAlleged(cue, match);
          if (alleged && target.party().isIssue()) {
            continue;
          }
          String how = alleged ? StanceWriter.ALLEGED : match.how();
          Annotation<Stance> stance = writer.write(cue, reading, how, holder, target, found);
          if (Math.abs(stance.value().polarity()) >= LEAST
              && isNew(holder, target.party(), stance.value().polarity() > 0 ? "+" : "-")) {
            stances.add(stance);
          }
        }
      }
    }
    return stances;
  }

  /** Whether nobody has said so in this sentence, of the target's name or of its very words. */
  private boolean isNew(Party holder, Party target, String sign) {
    return seen.add(List.of(holder.id(), target.id(), sign))
        && seen.add(List.of(holder.id(), "#" + target.first(), sign));
  }

  /** A faint wish for a thing takes no side, and an aim is no more than what it is an aim of. */
  private static boolean isFaint(Reading reading, Match match, Party target) {
    double strength = reading.predicate().strength();
    String force = reading.predicate().force();
    if (strength > 0 && strength <= FAINT && !match.how().equals("speaker")) {
      return true;
    }
    return target.isIssue()
        && ((Math.abs(strength) <= FAINT && !SERIOUS.contains(force))
            || (match.how().equals("control") && reading.preposition() == 'ل'));
  }

  /** "Any attack" is none that took place. */
  private boolean isAny(int cue) {
    return cue > 0
        && !words.isNamed(cue - 1)
        && (words.key(cue - 1).equals("اي") || words.key(cue - 1).equals("ايه"));
  }
}
