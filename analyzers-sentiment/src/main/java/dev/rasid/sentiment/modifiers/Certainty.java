package dev.rasid.sentiment.modifiers;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.frames.Match;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Ambiguity;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether who holds a stance, and toward whom, is sure enough to be told. */
public final class Certainty {
  /** Bodies of which a state has one, and that need no name. */
  private static final Set<String> SOLE_BODIES = FunctionWords.set("sole-body");

  /** "According to the law": what is quoted and is nobody. */
  private static final Set<String> MUTE = FunctionWords.set("mute-source");

  private static final Set<String> COUNTING = FunctionWords.set("counting");

  /** "Without any basis": said of claims, not of parties. */
  private static final Set<String> OF_CLAIMS = PredicateSets.of("of-claims");

  /** "We are ready to": what takes a side only if the speaker says it of himself. */
  private static final Set<String> OF_ONESELF = PredicateSets.of("of-oneself");

  /** Subjects that stand before or behind their verb, or in "that it". */
  private static final Set<String> ACTIVE = Set.of("vso", "svo", "resumed");

  private static final int FURTHEST_CAUSE = 6;

  /** How a holder is found who is the subject of his clause. */
  private static final Set<String> SUBJECTS =
      Set.of("vso", "svo", "attribute", "control", "circumstance", "possessor", Match.BACKER);

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  public Certainty(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** The match with those of its holders who are sure enough, or null if none is. */
  public @Nullable Match certain(Reading reading, Match match) {
    List<Party> holders =
        match.holders().stream().filter(holder -> isCertain(holder, reading, match.how())).toList();
    if (holders.size() == match.holders().size()) {
      return isCertain(reading, match) ? match : null;
    }
    Match rest = new Match(holders, match.how(), match.targets(), match.ownSubject());
    return !holders.isEmpty() && isCertain(reading, rest) ? rest : null;
  }

  /** Crowds hold what a verb of theirs says; what is ambiguous needs names. */
  private boolean isCertain(Party holder, Reading reading, String how) {
    if (words.entity(holder.id()).filter(e -> e.type() == EntityType.MISC).isPresent()) {
      return false;
    }
    if (holder.kind() != Party.Kind.UNNAMED) {
      return true;
    }
    boolean crowd =
        (!words.isNamed(holder.first()) || words.unit(holder.first()).type() == EntityType.LOC)
            && (how.equals("crowd")
                || isOfPersons(reading, how)
                || phrases.isPeople(holder.first())
                || words.isNamed(holder.first())
                || (reading.form().isVerb() && reading.pronoun().isEmpty() && isCrowd(holder))
                || isOrganisation(holder, how));
    boolean source =
        holder.id().startsWith(Party.ANONYMOUS)
            && how.equals("speaker")
            && (words.isNamed(holder.first()) || !MUTE.contains(words.stem(holder.first())));
    String force = reading.predicate().force();
    boolean demanded =
        reading.form().isVerb() && (force.equals("demand") || force.equals("threat"));
    boolean official =
        reading.form().isVerb()
            && reading.predicate().strength() < 0
            && SOLE_BODIES.contains(words.key(holder.first()));
    return (crowd || source)
        && (!Ambiguity.isAmbiguousOfPersons(reading)
            || demanded
            || official
            || isInHands(reading, how));
  }

  /** "Most deputies", "most Frenchmen", "government forces". */
  private boolean isCrowd(Party holder) {
    int first = holder.first();
    if (holder.last() == first) {
      return false;
    }
    if (COUNTING.contains(words.key(first))) {
      return phrases.isPeople(first + 1)
          || (words.isNamed(first + 1) && words.unit(first + 1).isAdjective());
    }
    boolean adjective =
        words.isNamed(holder.last())
            ? words.unit(holder.last()).isAdjective()
            : phrases.isLooseAdjective(holder.last());
    return adjective && phrases.isBody(first) && !words.key(first).startsWith("ال");
  }

  private boolean isCertain(Reading reading, Match match) {
    if (OF_CLAIMS.contains(reading.predicate().id())
        && match.targets().stream().anyMatch(t -> isActor(t.party()))) {
      return false;
    }
    if (OF_ONESELF.contains(reading.predicate().id()) && !match.how().equals("speaker")) {
      return false;
    }
    boolean goesOn =
        match.how().equals("carried")
            || (match.how().equals("resumed") && !reading.predicate().force().equals("demand"));
    if (goesOn && Ambiguity.isAmbiguousOfPersons(reading) && !isOwnClaim(reading, match)) {
      return false;
    }
    if (match.how().equals("crowd")
        && match.targets().get(0).party().first() - match.holders().get(0).last()
            > FURTHEST_CAUSE) {
      return false;
    }
    return !Ambiguity.isAmbiguousOfDeed(reading)
        || isOwnClaim(reading, match)
        || match.targets().stream().noneMatch(t -> t.party().kind() == Party.Kind.UNNAMED)
        || isDoneByBody(reading, match)
        || ((isInHands(reading, match.how()) || isOfParties(reading, match))
            && match.targets().stream().allMatch(t -> isDefinite(t.party())));
  }

  /** "They say that they killed soldiers of Y". */
  private static boolean isOwnClaim(Reading reading, Match match) {
    return match.how().equals("resumed")
        && reading.form().isVerb()
        && reading.predicate().force().equals("attack")
        && match.targets().get(0).party().kind() == Party.Kind.NAMED;
  }

  /** "The army killed three rebels": of a body, what it does to a crowd is no passive. */
  private boolean isDoneByBody(Reading reading, Match match) {
    return reading.predicate().force().equals("attack")
        && reading.form().isVerb()
        && ACTIVE.contains(match.how())
        && match.holders().stream().allMatch(this::isBody)
        && match.targets().stream()
            .allMatch(
                t ->
                    t.party().kind() == Party.Kind.NAMED
                        || phrases.isCrowd(t.party().first(), t.party().last()));
  }

  private boolean isActor(Party party) {
    return party.kind() == Party.Kind.NAMED
        && words.entity(party.id()).filter(e -> e.type() != EntityType.MISC).isPresent();
  }

  private boolean isBody(Party holder) {
    return holder.kind() == Party.Kind.NAMED
        && words.entity(holder.id()).filter(e -> e.type() != EntityType.PER).isPresent();
  }

  /** "To expel the rebels": a deed in the hands of a verb is hardly another word. */
  private static boolean isInHands(Reading reading, String how) {
    return how.equals("control")
        && reading.form().kind() == WordForm.Kind.NOUN
        && reading.predicate().strength() < 0
        && !reading.predicate().ofIssues()
        && !reading.isDefinite();
  }

  /** "X stands by the opposition": a party with a name does it. */
  private static boolean isOfParties(Reading reading, Match match) {
    return reading.form().isVerb()
        && (match.how().equals("vso") || match.how().equals("svo"))
        && match.holders().stream().allMatch(one -> one.kind() == Party.Kind.NAMED);
  }

  /** "The government", "the rioters": a body or people that the text takes as known. */
  private boolean isDefinite(Party party) {
    return party.kind() == Party.Kind.NAMED
        || words.isNamed(party.first())
        || (words.key(party.first()).startsWith("ال")
            && (phrases.isBody(party.first()) || phrases.isPeople(party.first())));
  }

  /** "Taxi drivers refuse": a plural of the verb tells that persons do it. */
  private static boolean isOfPersons(Reading reading, String how) {
    String written = reading.written();
    return reading.form().isVerb()
        && (how.equals("svo") || how.equals("relative"))
        && (written.endsWith("ون") || written.endsWith("وا"));
  }

  /** "The Chinese president": there is one. */
  private boolean isNationalOffice(Party holder) {
    int last = holder.last();
    return last == holder.first() + 1
        && verbs.is(holder.first(), FunctionWords.TITLE)
        && words.key(holder.first()).startsWith("ال")
        && phrases.isAdjective(last)
        && (words.isNamed(last) || words.key(last).endsWith("ي") || words.key(last).endsWith("يه"));
  }

  /** "The Fanar observatory": an organisation by its words, as the subject of a verb. */
  private boolean isOrganisation(Party holder, String how) {
    boolean subject = SUBJECTS.contains(how);
    boolean office =
        phrases.isBody(holder.first())
            || (verbs.is(holder.first(), FunctionWords.TITLE)
                && !words.key(holder.first()).startsWith("ال"));
    if (subject && isNationalOffice(holder)) {
      return true;
    }
    if (subject && holder.last() == holder.first()) {
      return SOLE_BODIES.contains(words.key(holder.first()));
    }
    if (!subject || !office) {
      return false;
    }
    for (int i = holder.first() + 1; i <= holder.last(); i++) {
      if (words.isNamed(i) || words.key(i).startsWith("ال")) {
        return !words.key(holder.first()).endsWith("بلاد");
      }
    }
    return false;
  }
}
