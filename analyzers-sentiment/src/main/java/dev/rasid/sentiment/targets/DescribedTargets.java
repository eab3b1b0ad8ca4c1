package dev.rasid.sentiment.targets;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Contraries;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Copulas;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a describing word or a verb of calling is said of. */
public final class DescribedTargets {
  private static final int FURTHEST_CALLED = 18;

  /** The force of words for what somebody is, beside those for what he does. */
  private static final String VERDICT = "evaluation";

  /** Pronouns that stand for a verb of being. */
  private static final Set<String> PRONOUNS = FunctionWords.set("being");

  private static final Set<String> THIS = FunctionWords.set("this");

  private static final Set<String> CONSEQUENCES = FunctionWords.set("consequence");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Asides asides;
  private final Clauses clauses;
  private final Pronouns pronouns;
  private final Epithets epithets;
  private final KnownThings known;

  DescribedTargets(Parse parse, Clauses clauses, Pronouns pronouns) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    asides = parse.asides();
    this.clauses = clauses;
    this.pronouns = pronouns;
    epithets = new Epithets(parse);
    known = new KnownThings(words);
  }

  /** Whom a describing word is said of; that consequences are bad takes no side. */
  public List<Target> of(int cue, Reading reading, int start, int end) {
    List<Target> found = find(cue, reading, start, end);
    return found.stream().anyMatch(this::isConsequence)
        ? found.stream().filter(one -> !isConsequence(one)).toList()
        : found;
  }

  private boolean isConsequence(Target target) {
    int head = target.party().first();
    return target.party().isIssue()
        && !words.isNamed(head)
        && CONSEQUENCES.contains(words.stem(head));
  }

  private List<Target> find(int cue, Reading reading, int start, int end) {
    if (reading.form().isVerb()) {
      return doer(cue, reading, start);
    }
    List<Target> called =
        isInside(cue, reading) ? List.of() : called(cue, reading.predicate(), end);
    if (!called.isEmpty()) {
      return called;
    }
    Target epithet = epithets.of(cue, reading, start, end);
    if (epithet != null) {
      return List.of(epithet);
    }
    if (Epithets.isHead(reading.predicate())) {
      return List.of();
    }
    if (reading.isDefinite() && !isBehindPronoun(cue, start)) {
      return List.of();
    }
    boolean deed =
        reading.form().kind() == WordForm.Kind.NOUN
            && !reading.predicate().force().equals(VERDICT)
            && !Contraries.isShortcoming(reading.predicate());
    if (deed || reading.preposition() != 0 || words.isJoined(cue) || quotes.at(cue) < 0) {
      return List.of();
    }
    // "Based on" is written like "constructive".
    if (verbs.is(cue, FunctionWords.NO_TARGET)
        && cue + 1 < end
        && words.key(cue + 1).equals("علي")) {
      return List.of();
    }
    List<Target> found = new ArrayList<>();
    if (reading.predicate().nounTargets().contains(Slot.POSSESSOR)) {
      Phrase genitive =
          cue + 1 < end && words.preposition(cue + 1) == 0 ? phrases.at(cue + 1, end) : null;
      if (genitive != null
          && (words.isNamed(genitive.head())
              || verbs.is(genitive.head(), FunctionWords.TITLE | FunctionWords.BODY))
          && genitive.party().kind() == Party.Kind.NAMED) {
        found.add(new Target(genitive.party(), "genitive", false));
        return found;
      }
    }
    if (cue > start && isOfNounBefore(cue, start)) {
      return List.of();
    }
    for (Party party : clauses.preverbal().topic(cue, start)) {
      if (party.isIssue() && !known.isKnown(party)) {
        continue;
      }
      found.add(new Target(party, "subject", false));
    }
    return found;
  }

  /** "A fair trade", "after a failure", "which a threat kindled": not what the subject is. */
  private boolean isOfNounBefore(int cue, int start) {
    int before = words.key(cue - 1).equals("غير") ? cue - 2 : cue - 1;
    if (before > start + 1
        && !words.isNamed(before)
        && verbs.is(before, FunctionWords.WITH_PRONOUN)
        && verbs.isOnlyVerb(before - 1)) {
      return true; // "which brought her success"
    }
    if (before > start && words.isQuoteMark(before)) {
      return !words.isNamed(before - 1)
          && verbs.isOnlyVerb(before - 1)
          && !Copulas.isBe(words.key(before - 1));
    }
    if (before <= start || words.isNamed(before) || !words.isWord(before)) {
      return false;
    }
    String key = words.key(before);
    if (Copulas.isBe(key)
        || Copulas.isCarrier(key)
        || words.has(before, SegmentRole.ARTICLE)
        || key.startsWith("ال")) {
      return false;
    }
    if (verbs.is(before, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)
        || verbs.isOnlyVerb(before)
        || (words.has(before, SegmentRole.PRONOUN) && verbs.isVerb(before))) {
      return true;
    }
    return !THIS.contains(key)
        && !verbs.is(
            before, FunctionWords.ADVERB | FunctionWords.NEGATOR | FunctionWords.WITH_PRONOUN)
        && !words.has(before, SegmentRole.PRONOUN)
        && (words.preposition(before) != 0 || phrases.isNoun(before, false));
  }

  /** "The author of the attack": a definite word of another phrase is not what it is called. */
  public boolean isInside(int cue, Reading reading) {
    boolean noun = reading.form().kind() == WordForm.Kind.NOUN;
    if (!reading.isDefinite() || reading.preposition() != 0 || cue == 0) {
      return noun && (reading.preposition() == 'ل' || isGoverned(cue));
    }
    int before = cue - 1;
    while (before > 0 && words.isQuoteMark(before)) {
      before--;
    }
    boolean marked = before < cue - 1;
    return noun ? !marked : !marked && words.preposition(before) != 'ب';
  }

  /** "In view of the danger": behind a preposition a noun is not what somebody is called. */
  private boolean isGoverned(int cue) {
    return cue > 0
        && !words.isNamed(cue - 1)
        && verbs.is(cue - 1, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE);
  }

  /** "X called Y a liar": whom the verb that introduces the words is about. */
  public List<Target> called(int cue, Predicate predicate, int end) {
    int quote = quotes.at(cue);
    int verb = callingVerb(cue);
    if (verb < 0 || (quote >= 0 && cue > behindCarriers(quotes.get(quote).first(), cue))) {
      return List.of();
    }
    int introduced = quotes.introducedBy(verb);
    boolean near =
        quote >= 0
            && introduced >= 0
            && quotes.speakerOf(quote).equals(quotes.speakerOf(introduced));
    if (!near && quote >= 0) {
      return List.of();
    }
    int from = Math.max(verb + 1, clauses.of(verb).after());
    int at = asides.skip(from, end);
    boolean free = at < end && pronouns.isFree(at);
    if (free || words.has(verb, SegmentRole.PRONOUN)) {
      List<Target> meant = pronouns.otherThanSubject(free ? at : verb, verb, predicate);
      boolean bare = meant.size() == 1 && words.key(meant.get(0).party().first()).equals("ما");
      return bare ? List.of() : meant;
    }
    if (at + 1 < end && words.key(at).equals("ما")) {
      Party doer = doerOfWhat(at, end);
      return List.of(new Target(doer == null ? phrases.issue(at, at + 1) : doer, "object", false));
    }
    if (at >= cue || words.preposition(at) != 0) {
      return List.of();
    }
    Phrase phrase = phrases.at(at, cue);
    return phrase == null
        ? List.of()
        : phrases.joined(phrase, cue, false).stream()
            .map(one -> new Target(one.party(), "object", false))
            .toList();
  }

  /** "What X did": whose doing it is that somebody gives a name to; or null. */
  private @Nullable Party doerOfWhat(int what, int end) {
    int doer = what + 2;
    if (doer < end && !words.isNamed(doer) && verbs.is(doer, FunctionWords.WITH_PRONOUN)) {
      doer++;
    }
    boolean behind = doer < end && verbs.isVerb(what + 1) && words.preposition(doer) == 0;
    Phrase phrase = behind ? phrases.at(doer, end) : null;
    return phrase != null && phrase.party().kind() == Party.Kind.NAMED ? phrase.party() : null;
  }

  /** "As an act that is cowardly": the noun only carries the adjective. */
  private int behindCarriers(int from, int cue) {
    int i = from;
    while (i < cue
        && (words.isQuoteMark(i)
            || (!words.isNamed(i)
                && (Copulas.isCarrier(words.key(i)) || verbs.is(i, FunctionWords.NEGATOR))))) {
      i++;
    }
    return i;
  }

  /** The verb of calling nearest before what somebody is called, or -1. */
  public int callingVerb(int cue) {
    for (int i = cue - 1; i >= 0 && cue - i <= FURTHEST_CALLED; i--) {
      if (!words.isNamed(i) && verbs.is(i, FunctionWords.CALLING)) {
        return i;
      }
      if (words.isPunctuation(i) && words.key(i).equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whom a speaker says that he does it. */
  private List<Target> doer(int cue, Reading reading, int start) {
    if (!verbs.isVerb(cue) || reading.form().person() == 1) {
      return List.of();
    }
    Subject subject = clauses.of(cue);
    if (!words.isJoined(cue) && !(subject.isKnown() && subject.how().equals("svo"))) {
      List<Target> before = doers(clauses.preverbal().topic(cue, start), reading.predicate());
      if (!before.isEmpty()) {
        return before;
      }
    }
    return subject.how().equals("speaker")
        ? List.of()
        : doers(subject.parties(), reading.predicate());
  }

  private List<Target> doers(List<Party> parties, Predicate predicate) {
    List<Target> found = new ArrayList<>();
    for (Party party : parties) {
      boolean thing = party.isIssue() && predicate.ofIssues() && known.isKnown(party);
      if (party.kind() == Party.Kind.NAMED || thing || isKnownBody(party, predicate)) {
        found.add(new Target(party, "subject", false));
      }
    }
    return found;
  }

  /** "The government", "the settlers": whom the reader knows, though they have no name. */
  private boolean isKnownBody(Party party, Predicate predicate) {
    return predicate.ofIssues()
        && party.kind() == Party.Kind.UNNAMED
        && !words.isNamed(party.first())
        && (words.key(party.first()).startsWith("ال") || party.last() > party.first())
        && (phrases.isBody(party.first()) || phrases.isPeople(party.first()));
  }

  /** "X is the one responsible": a pronoun parts a definite word from the one it describes. */
  private boolean isBehindPronoun(int cue, int start) {
    int before = cue - 1;
    return before >= start
        && !words.isNamed(before)
        && PRONOUNS.contains(words.key(before))
        && !(before > start && verbs.is(before - 1, FunctionWords.NEGATOR));
  }
}
