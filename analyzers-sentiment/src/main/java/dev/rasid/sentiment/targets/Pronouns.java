package dev.rasid.sentiment.targets;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Allegiances;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun goes back to, where a predicate has one for its target. */
public final class Pronouns {
  /** Plurals that names of bodies begin with, which agree like feminines. */
  private static final Set<String> PLURALS = FunctionWords.set("plural-of-body");

  /** Forces that a pronoun's plan or decision meets more often than a person does. */
  private static final Set<String> OF_THINGS =
      Set.of("welcome", "agreement", "rejection", "denial");

  private static final Set<String> PROPOSALS = FunctionWords.set("proposal");

  private static final Set<String> PROPOSALS_FEMININE = FunctionWords.set("proposal-feminine");

  /** Pronouns of an object that stand by themselves, which no noun right before takes up. */
  private static final Set<String> FREE = FunctionWords.set("free-pronoun");

  private static final int FURTHEST_ANTECEDENT = 24;
  private static final int FURTHEST_RELATIVE = 4;
  private static final int FURTHEST_CLAUSE = 16;

  /** How far before a relative pronoun its antecedent may begin. */
  private static final int FURTHEST_START = 8;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Allegiances bands;
  private final SaidBefore saidBefore;
  private final DeniedClaims claims;

  Pronouns(Parse parse, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    saidBefore = new SaidBefore(parse);
    claims = new DeniedClaims(parse);
    this.clauses = clauses;
    bands = new Allegiances(words, verbs, phrases);
  }

  /** What a preposition with a pronoun on it is about, between a verb and its subject. */
  public List<Target> pronounOf(int token, Slot slot, List<Party> subjects, Predicate predicate) {
    if (!isPronounOf(token, slot)) {
      return List.of();
    }
    Party called = ofNounBefore(token - 1, words.key(token).endsWith("ه"));
    if (called != null) {
      return predicate.ofIssues() ? List.of(new Target(called, "relative", false)) : List.of();
    }
    return pronoun(token, token - 1, subjects, predicate);
  }

  /** "Protests that X called for", without a pronoun between noun and verb; or null. */
  private @Nullable Party ofNounBefore(int verb, boolean masculine) {
    int noun = verb - 1;
    if (noun < 0
        || words.isNamed(noun)
        || words.isNamed(verb)
        || saidBefore.isMatter(noun)
        || !verbs.isVerb(verb)
        || words.isJoined(verb)
        || words.has(noun, SegmentRole.ARTICLE)
        || words.has(noun, SegmentRole.PRONOUN)
        || verbs.isVerb(noun)
        || verbs.is(noun, FunctionWords.ADVERB | FunctionWords.TITLE)
        || !phrases.isNoun(noun, true)) {
      return null;
    }
    boolean feminine = words.key(noun).endsWith("ه") || words.key(noun).endsWith("ات");
    return feminine == masculine ? null : phrases.issue(noun, noun);
  }

  /** "To it": a preposition with a pronoun on it, as one word. */
  boolean isPronounOf(int token, Slot slot) {
    if (slot.words().size() != 1 || words.isNamed(token)) {
      return false;
    }
    String mark = slot.words().get(0);
    String key = words.key(token);
    return verbs.is(token, FunctionWords.WITH_PRONOUN)
        && (key.equals(mark + "ه") || key.equals(mark + "ها") || key.equals(mark + "هم"));
  }

  /** A pronoun of an object that stands by itself. */
  boolean isFree(int token) {
    return !words.isNamed(token) && FREE.contains(words.key(token));
  }

  /** Whom a pronoun near a verb stands for: not the verb's own subject. */
  List<Target> otherThanSubject(int token, int verb, Predicate predicate) {
    Subject subject = isFree(token) ? clauses.around(verb) : clauses.of(verb);
    return pronoun(token, verb, subject.parties(), predicate);
  }

  /** Whom a pronoun on a verb stands for: the nearest name before that is not its subject. */
  public List<Target> pronoun(int cue, List<Party> subjects, Predicate predicate) {
    return pronoun(cue, cue, subjects, predicate);
  }

  /** The same of a pronoun on a verb, or on a word behind it. */
  private List<Target> pronoun(int cue, int verb, List<Party> subjects, Predicate predicate) {
    if (isOfWhat(cue, verb)) {
      return predicate.ofIssues()
          ? List.of(new Target(saidBefore.what(verb - 1), "relative", false))
          : List.of();
    }
    Party gone = words.isJoined(verb) && verb == cue ? ofClauseBefore(cue, subjects) : null;
    if (gone != null) {
      return List.of(new Target(gone, "relative", false));
    }
    Party described = verbs.isVerb(cue) ? saidBefore.crowd(cue, predicate) : null;
    if (described != null) {
      return List.of(new Target(described, "relative", false));
    }
    for (int i = cue - 1; i >= 0 && cue - i <= FURTHEST_ANTECEDENT; i--) {
      if (!words.isNamed(i)) {
        if (predicate.ofIssues() && isProposal(i, words.key(cue))) {
          Phrase proposal = phrases.at(i, cue);
          if (proposal != null
              && proposal.party().isIssue()
              && !isClaimed(proposal.party(), predicate)) {
            return List.of(new Target(proposal.party(), "pronoun", false));
          }
        }
        if (verbs.is(i, FunctionWords.RELATIVE)) {
          Party party = clauses.antecedents().of(i, clauseStart(i), cue);
          if (party != null && isAmong(party, subjects)) {
            continue;
          }
          return party != null
                  && !isClaimed(party, predicate)
                  && (!DeniedClaims.isDenial(predicate) || claims.isClaim(party))
                  && (!party.isIssue() || predicate.ofIssues())
                  && cue - i <= FURTHEST_RELATIVE
              ? List.of(new Target(saidBefore.meant(party), "relative", false))
              : List.of();
        }
        if (i == cue - 1 && !isFree(cue) && isAntecedent(i)) {
          // "Forces that X backs", without a pronoun between.
          Party band =
              predicate.strength() > 0 && verbs.isVerb(cue)
                  ? bands.described(cue, clauseStart(cue))
                  : null;
          return band == null ? List.of() : List.of(new Target(band, "relative", false));
        }
        continue;
      }
      Unit unit = words.unit(i);
      i = unit.first();
      if (unit.isAdjective()) {
        continue;
      }
      Party party = phrases.party(unit);
      boolean thing = unit.type() == EntityType.MISC && !predicate.ofIssues();
      if (thing || !agrees(unit, words.key(cue))) {
        continue;
      }
      if (subjects.stream().noneMatch(subject -> subject.id().equals(party.id()))) {
        boolean proposed =
            unit.type() != EntityType.MISC
                && predicate.ofIssues()
                && OF_THINGS.contains(predicate.force());
        Party meant = proposed ? treaty(i, cue) : party;
        if (meant.isIssue() && Scenes.isLeaving(predicate)) {
          return List.of();
        }
        return List.of(new Target(meant, "pronoun", false));
      }
    }
    return List.of();
  }

  /** "X, which leads a revolt and which Y lists": whom the clause is about that a verb goes on. */
  private @Nullable Party ofClauseBefore(int cue, List<Party> subjects) {
    String pronoun = words.key(cue);
    String relative = pronoun.endsWith("ها") ? "التي" : pronoun.endsWith("ه") ? "الذي" : "الذين";
    for (int i = cue - 1; i > 0 && cue - i <= FURTHEST_CLAUSE; i--) {
      if (words.isNamed(i)) {
        i = words.unit(i).first();
      } else if (verbs.is(i, FunctionWords.RELATIVE)) {
        Party party =
            words.key(i).equals(relative) ? clauses.antecedents().of(i, clauseStart(i), cue) : null;
        boolean other =
            party != null && party.kind() == Party.Kind.NAMED && !isAmong(party, subjects);
        return other ? party : null;
      } else if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return null;
      }
    }
    return null;
  }

  /** "Which is what X welcomed", "a matter": the pronoun of such a verb, on it or behind it. */
  private boolean isOfWhat(int pronoun, int verb) {
    return verb > 0
        && (words.key(verb - 1).equals("ما") || saidBefore.isMatter(verb - 1))
        && (pronoun == verb || !words.key(pronoun).endsWith("ها"));
  }

  /** "The attacks that X claimed": who takes an attack upon itself supports no thing by that. */
  private boolean isClaimed(Party party, Predicate predicate) {
    if (!party.isIssue() || predicate.strength() < 0 || words.isNamed(party.first())) {
      return false;
    }
    for (Reading reading : verbs.readings(party.first())) {
      if (reading.predicate().force().equals("attack")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(Party party, List<Party> parties) {
    return parties.stream().anyMatch(one -> one.id().equals(party.id()));
  }

  /** The first token of the line that a token stands in, as far back as an antecedent may be. */
  private int clauseStart(int token) {
    int start = token;
    while (start > 0
        && token - start < FURTHEST_START
        && words.text().substring(words.end(start - 1), words.start(start)).indexOf('\n') < 0) {
      start--;
    }
    return start;
  }

  /** A treaty or plan by name, if there is one before, else something without a name. */
  private Party treaty(int from, int cue) {
    for (int i = from; i >= 0 && cue - i <= FURTHEST_ANTECEDENT; i--) {
      if (words.isNamed(i) && words.unit(i).type() == EntityType.MISC) {
        return phrases.party(words.unit(i));
      }
      if (!words.isNamed(i) && isProposal(i, words.key(cue))) {
        Phrase proposal = phrases.at(i, cue);
        if (proposal != null && proposal.party().isIssue()) {
          return proposal.party();
        }
      }
    }
    return phrases.issue(cue, cue);
  }

  /** What is voted on, agreed to and rejected, and agrees with a pronoun. */
  private boolean isProposal(int token, String key) {
    String stem = words.stem(token);
    return key.endsWith("ها")
        ? PROPOSALS_FEMININE.contains(stem)
        : key.endsWith("ه") && PROPOSALS.contains(stem);
  }

  /** "A plan that X supports", without a pronoun between: the verb is about the plan. */
  private boolean isAntecedent(int token) {
    return phrases.isNoun(token, true)
        && !words.key(token).startsWith("ال")
        && !words.isJoined(token)
        && !verbs.is(
            token,
            FunctionWords.ADVERB
                | FunctionWords.CLAUSE_STARTER
                | FunctionWords.RESUMER
                | FunctionWords.NEGATOR
                | FunctionWords.PREPOSITION);
  }

  /**
   * Masculine pronouns do not go back to what is feminine by its form, nor feminine ones to men.
   */
  private boolean agrees(Unit unit, String key) {
    String stem = words.stem(unit.first());
    boolean feminine =
        unit.type() == EntityType.LOC
            || (unit.type() != EntityType.PER
                && (stem.endsWith("ه") || stem.endsWith("ات") || PLURALS.contains(stem)));
    if (key.endsWith("هم")) {
      return unit.type() == EntityType.ORG;
    }
    if (key.endsWith("ني") && key.length() > 4) {
      return false; // "criticised me"
    }
    return key.endsWith("ها") ? feminine : !key.endsWith("ه") || !feminine;
  }
}
