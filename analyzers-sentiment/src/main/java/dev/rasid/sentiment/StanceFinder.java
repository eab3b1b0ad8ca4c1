package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Stance;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the stances that single words of an article carry. */
final class StanceFinder {
  /** Weaker than this is no stance. */
  private static final double LEAST = 0.1;

  private static final int NO_PREDICATE =
      FunctionWords.PREPOSITION
          | FunctionWords.CIRCUMSTANCE
          | FunctionWords.ADVERB
          | FunctionWords.CLAUSE_STARTER
          | FunctionWords.RELATIVE
          | FunctionWords.RESUMER
          | FunctionWords.DETERMINER;

  /** Forces of quotations whose speaker wants what is said. */
  private static final Set<String> WANTING = Set.of("demand", "promise", "hope", "support");

  private static final double FAINT = 0.3;
  private static final double FAINT_FAVOR = 0.4;
  private static final Set<String> SERIOUS = Set.of("regret", "warning", "criticism", "evaluation");

  private static final String WANTED = "wanted";
  private static final double WANTED_NUMBER = 0.8;
  private static final String ALLEGED = "alleged";
  private static final double ALLEGED_NUMBER = 0.6;
  private static final int FURTHEST_CAUSE = 6;
  private static final double REPORTED = 0.8;
  private static final String REPORTED_NAME = "reported-by-another";

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Set<List<String>> seen = new HashSet<>();
  private int sentence = -1;
  private final Set<Integer> consumed = new HashSet<>();
  private final Phrases phrases;
  private final Clauses clauses;
  private final OwnStates ownStates;
  private final Frames frames;
  private final Factors factors;
  private final Topic topic;

  StanceFinder(
      Words words,
      Verbs verbs,
      Quotes quotes,
      Phrases phrases,
      Clauses clauses,
      Frames frames,
      Factors factors,
      Topic topic) {
    this.words = words;
    this.verbs = verbs;
    this.quotes = quotes;
    this.phrases = phrases;
    this.clauses = clauses;
    ownStates = new OwnStates(words, verbs, quotes, phrases, clauses);
    this.frames = frames;
    this.factors = factors;
    this.topic = topic;
  }

  /** The stances that a token is the cue of: those of its first reading that fits. */
  List<Annotation<Stance>> at(int cue, int start, int end) {
    if (!words.isWord(cue) || words.isNamed(cue) || verbs.readings(cue).isEmpty()) {
      return List.of();
    }
    if (!quotes.areKnown() && quotes.at(cue) >= 0 && !isFirstPerson(cue)) {
      return List.of();
    }
    if (verbs.is(cue, FunctionWords.TITLE) && !verbs.isOnlyVerb(cue)) {
      return List.of();
    }
    boolean particle = verbs.is(cue, NO_PREDICATE);
    Frames.Match best = null;
    Reading bestReading = null;
    int bestRank = Integer.MAX_VALUE;
    for (Reading reading : verbs.readings(cue)) {
      boolean ofParticle =
          reading.predicate().force().equals("opposition")
              || reading.predicate().force().equals("obligation");
      if (particle != ofParticle) {
        continue;
      }
      if (reading.predicate().strength() == 0 || !topic.allows(reading.predicate())) {
        continue;
      }
      if (reading.form().person() == 1 && quotes.areKnown() && !quotes.isVerbatim(cue)) {
        continue;
      }
      Frames.Match match = frames.match(cue, reading, start, end);
      if (match != null) {
        match = wanted(cue, reading, resolved(match));
      }
      if (match != null && isCertain(reading, match) && isSaid(cue, reading, start)) {
        int rank = rank(match);
        if (best == null || rank < bestRank) {
          best = match;
          bestRank = rank;
          bestReading = reading;
        }
      }
    }
    if (best == null || bestReading == null) {
      return List.of();
    }
    List<Annotation<Stance>> stances = stances(cue, bestReading, best, start);
    if (!stances.isEmpty()) {
      frames.remember(cue, best);
    }
    return stances;
  }

  /** A shortcoming is said by denying its contrary. */
  private boolean isSaid(int cue, Reading reading, int start) {
    if (!reading.predicate().force().equals("shortcoming")) {
      return true;
    }
    return factors.find(cue, reading.form(), 1, true, start, cue).stream()
        .anyMatch(factor -> factor.modifier().name().startsWith("negation:"));
  }

  /** A faint wish for a thing takes no side, and an aim is no more than what it is an aim of. */
  private static boolean isFaint(Reading reading, Frames.Match match, Party target) {
    double strength = reading.predicate().strength();
    String force = reading.predicate().force();
    if (strength > 0 && strength <= FAINT && !match.how().equals("speaker")) {
      return true;
    }
    return target.isIssue()
        && ((Math.abs(strength) <= (strength > 0 ? FAINT_FAVOR : FAINT) && !SERIOUS.contains(force))
            || (match.how().equals("control") && reading.preposition() == 'ل'));
  }

  private Frames.Match resolved(Frames.Match match) {
    List<Party> holders = new ArrayList<>(match.holders());
    holders.replaceAll(ownStates::resolved);
    return new Frames.Match(holders, match.how(), match.targets(), match.ownSubject());
  }

  /**
   * What somebody wants of another is the stance of the one who wants it; what somebody else merely
   * wishes or fears is nobody's.
   */
  private Frames.@Nullable Match wanted(int cue, Reading reading, Frames.Match match) {
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
      return new Frames.Match(List.of(speaker), WANTED, match.targets(), false);
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
        ? new Frames.Match(subject.parties(), WANTED, match.targets(), false)
        : null;
  }

  private boolean isSubordinate(int cue) {
    int before = cue - 1;
    while (before >= 0 && words.isQuoteMark(before)) {
      before--;
    }
    if (before < 0 || words.isNamed(before)) {
      return false;
    }
    String key = words.key(before);
    return key.equals("ان") || key.equals("بان") || key.equals("وان") || key.equals("لان");
  }

  /** Named targets before things, and near ones before others. */
  private static int rank(Frames.Match match) {
    Party party = match.targets().get(0).party();
    return (party.kind() == Party.Kind.NAMED ? 0 : 1_000_000) + party.first();
  }

  /** Crowds hold what a verb of theirs says; what is ambiguous needs names. */
  private boolean isCertain(Reading reading, Frames.Match match) {
    for (Party holder : match.holders()) {
      if (words.entity(holder.id()).filter(e -> e.type() == EntityType.MISC).isPresent()) {
        return false;
      }
      if (holder.kind() == Party.Kind.UNNAMED) {
        boolean crowd =
            !words.isNamed(holder.first())
                && (match.how().equals("crowd")
                    || phrases.isPeople(holder.first())
                    || isOrganisation(holder, match.how()));
        boolean source = holder.id().startsWith(Quotes.UNNAMED) && match.how().equals("speaker");
        String force = reading.predicate().force();
        boolean demanded =
            reading.form().isVerb() && (force.equals("demand") || force.equals("threat"));
        if ((!crowd && !source) || (reading.predicate().ambiguous() && !demanded)) {
          return false;
        }
      }
    }
    boolean goesOn =
        match.how().equals("carried")
            || (match.how().equals("resumed") && !reading.predicate().force().equals("demand"));
    if (reading.predicate().ambiguous() && goesOn) {
      return false;
    }
    if (match.how().equals("crowd")
        && match.targets().get(0).party().first() - match.holders().get(0).last()
            > FURTHEST_CAUSE) {
      return false;
    }
    return !reading.predicate().ambiguous()
        || match.targets().stream().noneMatch(t -> t.party().kind() == Party.Kind.UNNAMED);
  }

  /** "The Fanar observatory": an organisation by its words, as the subject of a verb. */
  private boolean isOrganisation(Party holder, String how) {
    boolean subject = how.equals("vso") || how.equals("svo") || how.equals("attribute");
    boolean office =
        phrases.isBody(holder.first())
            || (verbs.is(holder.first(), FunctionWords.TITLE)
                && !words.key(holder.first()).startsWith("ال"));
    if (!subject || holder.last() == holder.first() || !office) {
      return false;
    }
    for (int i = holder.first() + 1; i <= holder.last(); i++) {
      if (words.isNamed(i) || words.key(i).startsWith("ال")) {
        return !words.key(holder.first()).endsWith("بلاد");
      }
    }
    return false;
  }

  private boolean isFirstPerson(int cue) {
    for (Reading reading : verbs.readings(cue)) {
      if (reading.form().person() == 1 || reading.pronoun().equals("نا")) {
        return true;
      }
    }
    return false;
  }

  private List<Annotation<Stance>> stances(
      int cue, Reading reading, Frames.Match match, int start) {
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
    List<Factors.Factor> found =
        factors.find(cue, reading.form(), base, reading.predicate().bySpeaker(), start, last + 3);
    boolean supposed =
        isAny(cue)
            || found.stream().anyMatch(one -> one.modifier().name().startsWith("condition:"));
    for (Target target : match.targets()) {
      for (Party holder : match.holders()) {
        boolean deed = reading.predicate().force().equals("attack");
        if (supposed && (holder.kind() == Party.Kind.UNNAMED || deed)) {
          continue;
        }
        if (!holder.id().equals(target.party().id()) && !isFaint(reading, match, target.party())) {
          boolean alleged = frames.isAlleged(cue, match);
          if (alleged && target.party().isIssue()) {
            continue;
          }
          String how = alleged ? ALLEGED : match.how();
          Annotation<Stance> stance = stance(cue, reading, how, holder, target, found);
          if (Math.abs(stance.value().polarity()) >= LEAST
              && seen.add(
                  List.of(
                      holder.id(),
                      target.party().id(),
                      stance.value().polarity() > 0 ? "+" : "-"))) {
            stances.add(stance);
          }
        }
      }
    }
    return stances;
  }

  /** "Any attack" is none that took place. */
  private boolean isAny(int cue) {
    return cue > 0
        && !words.isNamed(cue - 1)
        && (words.key(cue - 1).equals("اي") || words.key(cue - 1).equals("ايه"));
  }

  private Annotation<Stance> stance(
      int cue,
      Reading reading,
      String how,
      Party holder,
      Target target,
      List<Factors.Factor> found) {
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
    if (how.equals(ALLEGED)) {
      modifiers.add(new Stance.Modifier(ALLEGED, ALLEGED_NUMBER));
      hedged = true;
    }
    if (how.equals(WANTED)) {
      modifiers.add(new Stance.Modifier(WANTED, WANTED_NUMBER));
    }
    for (Factors.Factor factor : found) {
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
    return holder.distanceTo(clause) < 300;
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
