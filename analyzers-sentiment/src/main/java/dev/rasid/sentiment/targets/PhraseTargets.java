package dev.rasid.sentiment.targets;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Contraries;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Sides;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whom or what a predicate is about in the phrase that its slot marks. */
final class PhraseTargets {
  /** Nouns whose adjective may look like a man's name: "a firm stand". */
  private static final Set<String> STANDS = FunctionWords.set("stand");

  /** Whom everybody has at home. */
  private static final Set<String> KIN = FunctionWords.set("kin");

  /** What marks the thing demanded. */
  private static final Set<String> OF_DEMAND = FunctionWords.set("of-demand");

  /** Who holds on to what is his own takes no side. */
  private static final Set<String> OF_OWN = PredicateSets.of("of-own-things");

  /** Nouns of keeping, behind which "to" marks what is kept. */
  private static final Set<String> KEEPING = FunctionWords.set("keeping");

  /** Claims of which somebody is the subject. */
  private static final Set<String> CLAIMED = FunctionWords.set("claimed");

  /** What somebody says. */
  private static final Set<String> UTTERED = FunctionWords.set("uttered");

  /** Nouns of the gravity of what their genitive names. */
  private static final Set<String> GRAVITY = FunctionWords.set("gravity");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Sides sides;
  private final Deeds deeds;
  private final Ends ends;
  private final Owners owners;
  private final Scenes scenes;
  private final DeniedClaims claims;
  private final Undertakings undertakings;
  private final Causes causes;

  PhraseTargets(Parse parse, Sides sides, Deeds deeds) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.sides = sides;
    this.deeds = deeds;
    ends = new Ends(parse, sides);
    owners = new Owners(parse);
    scenes = new Scenes(words);
    claims = new DeniedClaims(parse);
    undertakings = new Undertakings(words, ends);
    causes = new Causes(parse);
  }

  /** Whom or what a predicate is about, and whether it wants the contrary; none if no target. */
  List<Target> accept(Phrase first, String label, Predicate predicate, int end) {
    if (DeniedClaims.isDenial(predicate)) {
      return claims.of(first, label);
    }
    if (isUtterance(first, predicate) || scenes.isPactOrPlan(first, predicate)) {
      return List.of(new Target(phrases.issue(first.head(), first.last()), label, false));
    }
    if (Contraries.isOfDeeds(predicate)
        && !words.isNamed(first.head())
        && sides.of(first.head()) < 0) {
      return List.of(new Target(phrases.issue(first.head(), first.last()), label, false));
    }
    Phrase phrase = carried(first, end);
    int head = phrase.head();
    boolean ownState = !words.isNamed(head) && verbs.is(head, FunctionWords.OWN_STATE);
    if (ownState || undertakings.isPrivate(phrase, predicate)) {
      return List.of();
    }
    if (predicate.needsStop() && !ends.isToldToStop(phrase.last() + 1, end)) {
      return List.of();
    }
    if (deeds.isDeedNotMeant(phrase, predicate)) {
      return List.of();
    }
    List<Target> doers = deeds.ofDoer(phrase, label, predicate, end);
    if (!doers.isEmpty()) {
      return doers;
    }
    boolean reversed = false;
    if (!words.isNamed(phrase.head()) && ends.isMeant(phrase.head())) {
      Phrase inner = ends.of(phrase, end);
      boolean raised =
          inner != null && words.stem(phrase.head()).equals("رفع") && sides.of(inner.head()) == 0;
      if (inner == null || (predicate.strength() < 0 && !raised)) {
        return List.of();
      }
      if (raised) {
        return predicate.ofIssues() && phrase.party().isIssue()
            ? List.of(new Target(phrase.party(), label, false))
            : List.of();
      }
      phrase = inner;
      reversed = true;
      double side = sides.of(phrase.head());
      if (side != 0 && phrase.owner() != null && phrase.party().isIssue()) {
        return List.of(new Target(phrase.owner(), label, side > 0));
      }
    } else if (predicate.force().equals("mockery")
        && phrase.party().isIssue()
        && phrase.owner() != null) {
      return List.of(new Target(phrase.owner(), label, false));
    } else if (Deeds.isVerdict(predicate) && deeds.isDoing(phrase, end)) {
      return phrase.owner() == null ? List.of() : List.of(new Target(phrase.owner(), label, false));
    } else if (phrase.party().isIssue() && deeds.isCarriedByNoun(phrase, predicate)) {
      return List.of();
    }
    if (!reversed && undertakings.isUndertaken(phrase, predicate)) {
      return List.of(new Target(phrases.issue(phrase.head(), phrase.last()), label, false));
    }
    if (isNoDemand(phrase, label, predicate, reversed)) {
      return List.of();
    }
    if (!reversed
        && phrase.party().isIssue()
        && phrase.owner() != null
        && predicate.force().equals("rejection")
        && sides.of(phrase.head()) > 0) {
      return List.of(new Target(phrase.owner(), label, false));
    }
    List<Target> found = new ArrayList<>();
    for (Phrase one :
        phrases.joined(
            phrase, end, predicate.ofIssues() && phrase.party().isIssue() && !reversed)) {
      Party party = one.party();
      boolean aimedAt = !predicate.ofIssues() || owners.isAimedAt(one, predicate);
      if (party.kind() != Party.Kind.NAMED && aimedAt && !reversed) {
        Party stricken =
            sides.of(one.head()) == 0 || predicate.force().equals("threat")
                ? owners.among(one, predicate.strength(), end)
                : null;
        if (stricken != null) {
          if (!scenes.isScene(stricken, label, predicate)) {
            found.add(new Target(stricken, label, false));
          }
          continue;
        }
      }
      if (party.isIssue()
          && !predicate.ofIssues()
          && !reversed
          && phrases.isCrowd(one.head(), one.last())) {
        party = phrases.people(one.head(), one.last());
      }
      if (party.kind() == Party.Kind.UNNAMED && !phrases.isCrowd(one.head(), one.last())) {
        if (!predicate.ofIssues()
            && !verbs.is(one.head(), FunctionWords.BODY | FunctionWords.TITLE)) {
          continue;
        }
        party = !predicate.ofIssues() ? party : phrases.issue(one.head(), one.last());
      }
      if (isOwnThing(one, predicate) || isKin(one, predicate)) {
        continue;
      }
      if (scenes.isScene(party, label, predicate)) {
        continue;
      }
      if (party.isIssue() && isForeseen(one, predicate)) {
        Party cause = causes.of(one.head() + 1, end);
        if (cause != null) {
          found.add(new Target(cause, label, false));
        }
        continue;
      }
      boolean thing =
          (predicate.ofIssues() || reversed) && (isThing(one) || deeds.isJudged(one, predicate));
      if (!party.isIssue() || thing) {
        found.add(new Target(party, label, reversed));
      }
    }
    return found;
  }

  /** What somebody claims or says is itself rejected or criticised, and not who is named in it. */
  private boolean isUtterance(Phrase phrase, Predicate predicate) {
    int head = phrase.head();
    if (words.isNamed(head) || words.has(head, SegmentRole.PRONOUN)) {
      return false;
    }
    boolean rejected = predicate.force().equals("rejection");
    return (rejected && CLAIMED.contains(words.stem(head)))
        || ((rejected || Deeds.isVerdict(predicate)) && UTTERED.contains(words.stem(head)));
  }

  /**
   * "Keeping to the treaty", "the gravity of an attack": a noun that only carries what is meant
   * leaves the side taken as it is.
   */
  private Phrase carried(Phrase phrase, int end) {
    int head = phrase.head();
    if (words.key(head).startsWith("ال") || phrase.party().kind() != Party.Kind.ISSUE) {
      return phrase;
    }
    boolean kept = KEEPING.contains(words.stem(head)) && phrase.last() == head;
    int at = head + 1;
    if (kept && at < end && words.key(at).equals("علي")) {
      at++;
    } else if (!GRAVITY.contains(words.stem(head)) || at >= end || words.preposition(at) != 0) {
      return phrase;
    }
    while (at < end && words.isQuoteMark(at)) {
      at++;
    }
    Phrase meant = at < end && !words.isJoined(at) ? phrases.at(at, end) : null;
    return meant == null ? phrase : meant;
  }

  /** Nobody demands a person or a place; such a name is part of something longer, or none. */
  private boolean isNoDemand(Phrase phrase, String label, Predicate predicate, boolean reversed) {
    if (!predicate.force().equals("demand") || reversed || !OF_DEMAND.contains(label)) {
      return false;
    }
    if (predicate.needsStop()) {
      return false;
    }
    if (!words.isNamed(phrase.head())) {
      return STANDS.contains(words.stem(phrase.head()))
          && words
              .entity(phrase.party().id())
              .filter(entity -> entity.type() == EntityType.PER)
              .isPresent();
    }
    EntityType type = words.unit(phrase.head()).type();
    return type != EntityType.MISC && (type != EntityType.ORG || label.equals("ل"));
  }

  /** "Strengthens its forces": who helps himself takes no side. */
  private boolean isOwnThing(Phrase phrase, Predicate predicate) {
    return phrase.party().kind() != Party.Kind.NAMED
        && (predicate.id().startsWith("support") || OF_OWN.contains(predicate.id()))
        && words.has(phrase.head(), SegmentRole.PRONOUN);
  }

  /** "Held his son": what happens at home takes no side. */
  private boolean isKin(Phrase phrase, Predicate predicate) {
    int head = phrase.head();
    return (predicate.force().equals("attack") || predicate.force().equals("sanction"))
        && phrase.party().kind() != Party.Kind.NAMED
        && !words.isNamed(head)
        && words.has(head, SegmentRole.PRONOUN)
        && (KIN.contains(words.stem(head)) || KIN.contains(words.lemma(head)));
  }

  private boolean isThing(Phrase phrase) {
    int head = phrase.head();
    if (head < phrase.last() && verbs.is(head, FunctionWords.DETERMINER)) {
      head++;
    }
    return !verbs.is(head, FunctionWords.NO_TARGET | FunctionWords.ADVERB)
        && (!isMeasure(head) || isOfOffice(phrase, head))
        && (words.stem(head).length() > 2 || (phrase.last() > head && !isCounting(head)))
        && !words.key(head).equals("ذلك");
  }

  /** "Any", "some", whatever proclitics it has. */
  private boolean isCounting(int token) {
    return (FunctionWords.of(words.stem(token)) & FunctionWords.DETERMINER) != 0;
  }

  private boolean isMeasure(int token) {
    return verbs.is(token, FunctionWords.MEASURE)
        || (FunctionWords.of(words.stem(token)) & FunctionWords.MEASURE) != 0;
  }

  /** "The statements of the ambassador", "the statement of the government". */
  private boolean isOfOffice(Phrase phrase, int head) {
    int owner = head + 1;
    return owner <= phrase.last()
        && !words.isNamed(owner)
        && words.key(owner).startsWith("ال")
        && !words.key(head).startsWith("ال")
        && verbs.is(owner, FunctionWords.TITLE | FunctionWords.BODY | FunctionWords.PEOPLE);
  }

  /** Who warns of a flood or a collapse is against nobody's doing. */
  private boolean isForeseen(Phrase phrase, Predicate predicate) {
    return (predicate.force().equals("warning") || predicate.force().equals("regret"))
        && (verbs.is(phrase.head(), FunctionWords.CALAMITY)
            || (FunctionWords.of(words.stem(phrase.head())) & FunctionWords.CALAMITY) != 0);
  }
}
