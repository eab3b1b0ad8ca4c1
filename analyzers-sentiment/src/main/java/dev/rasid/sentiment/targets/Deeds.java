package dev.rasid.sentiment.targets;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Complements;
import dev.rasid.sentiment.words.Sides;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds verbal nouns whose doer or target is meant rather than the deed that they name. */
final class Deeds {
  /** Forces of what is said of a deed. */
  private static final Set<String> VERDICTS =
      Set.of("condemnation", "criticism", "praise", "thanks", "mockery", "protest");

  /** What somebody calls for or agrees to, though it says little by itself. */
  private static final Set<String> MEETINGS = FunctionWords.set("meeting-noun");

  /** "Adopted the attack" takes it upon oneself. */
  private static final Set<String> ADMITTING = PredicateSets.of("admitting");

  private static final Set<String> CLAIMING = PredicateSets.of("claiming");

  /** What one takes upon oneself for an attack. */
  private static final Set<String> RESPONSIBILITY = FunctionWords.set("responsibility");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Pronouns pronouns;
  private final Sides sides;
  private final Marks marks;
  private final Complements complements;

  Deeds(Parse parse, Clauses clauses, Pronouns pronouns, Sides sides, Marks marks) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.clauses = clauses;
    this.pronouns = pronouns;
    this.sides = sides;
    this.marks = marks;
    complements = new Complements(words, verbs);
  }

  /** Toward whom a noun of support or attack is that somebody wants not to be. */
  private @Nullable Target ofSide(Phrase phrase, Slot slot, int end) {
    for (Reading reading : verbs.readings(phrase.head())) {
      Predicate deed = reading.predicate();
      if (reading.form().kind() == WordForm.Kind.NOUN && deed.strength() != 0) {
        for (Slot mark : deed.nounTargets()) {
          int at = phrase.head() + 1;
          int after = mark.isPreposition() && at < end ? marks.after(at, mark) : -1;
          Phrase inner = after >= 0 && after < end ? phrases.at(after, end) : null;
          if (inner != null && inner.party().kind() == Party.Kind.NAMED) {
            return new Target(inner.party(), slot.label(), deed.strength() > 0);
          }
        }
      }
    }
    return phrase.owner() == null
        ? null
        : new Target(phrase.owner(), slot.label(), sides.of(phrase.head()) > 0);
  }

  /** "Called for not voting for X": the wish is for the contrary. */
  List<Target> undone(int from, Slot slot, Predicate predicate, int end) {
    Phrase phrase = from < end && predicate.strength() > 0 ? phrases.at(from, end) : null;
    if (phrase == null || predicate.needsStop()) {
      return List.of();
    }
    double side = sides.of(phrase.head());
    if (phrase.party().isIssue() && side != 0) {
      Target target = ofSide(phrase, slot, end);
      return target == null ? List.of() : List.of(target);
    }
    return phrase.party().isIssue() && !predicate.ofIssues()
        ? List.of()
        : List.of(new Target(phrase.party(), slot.label(), true));
  }

  /** "Denounced her policy", "praised the efforts that X makes": whose deed the words say it is. */
  List<Target> ofDoer(Phrase phrase, String label, Predicate predicate, int end) {
    int head = phrase.head();
    boolean deed =
        isVerdict(predicate)
            && !words.isNamed(head)
            && phrase.party().isIssue()
            && ((FunctionWords.of(words.lemma(head)) | FunctionWords.of(words.stem(head)))
                    & FunctionWords.DEED)
                != 0;
    if (!deed) {
      return List.of();
    }
    if (!words.has(head, SegmentRole.PRONOUN)) {
      Party doer = doerInClause(phrase.last() + 1, end);
      return doer == null ? List.of() : List.of(new Target(doer, label, false));
    }
    return pronouns.pronoun(head, clauses.around(head).parties(), predicate).stream()
        .filter(one -> one.party().kind() == Party.Kind.NAMED)
        .map(one -> new Target(one.party(), label, false))
        .toList();
  }

  /** "That X makes", "on which X embarks": the name behind a verb with a pronoun; or null. */
  private @Nullable Party doerInClause(int relative, int end) {
    int verb = relative + 1;
    if (verb >= end || words.isNamed(relative) || !verbs.is(relative, FunctionWords.RELATIVE)) {
      return null;
    }
    int next = verb + 1;
    boolean whole = !words.isNamed(verb) && words.has(verb, SegmentRole.PRONOUN);
    if (!whole && next < end && !words.isNamed(next)) {
      whole = verbs.is(next, FunctionWords.WITH_PRONOUN);
      next++;
    }
    boolean name = whole && next < end && words.isNamed(next) && words.unit(next).isBare();
    Phrase doer =
        name || (whole && next < end && phrases.isBody(next)) ? phrases.at(next, end) : null;
    return doer != null && doer.party().kind() == Party.Kind.NAMED ? doer.party() : null;
  }

  /** "Admitted shelling X", "denied it": neither is for or against the deed. */
  boolean isDeedNotMeant(Phrase phrase, Predicate predicate) {
    boolean admits = ADMITTING.contains(predicate.id());
    if (words.isNamed(phrase.head()) || (!admits && !predicate.force().equals("denial"))) {
      return false;
    }
    if (admits && RESPONSIBILITY.contains(words.stem(phrase.head()))) {
      return true;
    }
    for (Reading reading : verbs.readings(phrase.head())) {
      if (reading.form().kind() == WordForm.Kind.NOUN
          && reading.predicate().force().equals("attack")) {
        return true;
      }
    }
    return false;
  }

  /** "The support of X for Y", "X's refusal": the genitive is the doer, and praised or blamed. */
  boolean isDoing(Phrase phrase, int end) {
    if (phrase.owner() == null || !phrase.party().isIssue()) {
      return false;
    }
    boolean deed = false;
    boolean onObjects = false;
    int behind = phrase.last() + 1;
    for (Reading reading : verbs.readings(phrase.head())) {
      Predicate predicate = reading.predicate();
      if (reading.form().kind() == WordForm.Kind.NOUN
          && !predicate.bySpeaker()
          && predicate.strength() != 0
          && !predicate.holder().isPreposition()) {
        deed = true;
        onObjects |= predicate.nounTargets().contains(Slot.OBJECT);
        for (Slot slot : predicate.nounTargets()) {
          if (slot.isPreposition() && behind < end && marks.after(behind, slot) >= 0) {
            return true;
          }
        }
      }
    }
    return deed && (!onObjects || (behind < end && (isBareName(behind) || isBareObject(behind))));
  }

  /** What the doer of a verbal noun does it to, without a name: "X's attack on villages". */
  private boolean isBareObject(int token) {
    return phrases.isNoun(token, false)
        && !verbs.is(token, FunctionWords.ADVERB | FunctionWords.CIRCUMSTANCE)
        && !phrases.isAdjective(token);
  }

  private boolean isBareName(int token) {
    return words.isNamed(token) && words.unit(token).isBare() && !words.unit(token).isAdjective();
  }

  /** A demand for a deed that takes a side itself is that deed's. */
  boolean isCarriedByNoun(Phrase phrase, Predicate predicate) {
    String force = predicate.force();
    int head = phrase.head();
    String key = words.key(head);
    boolean definite =
        words.has(head, SegmentRole.ARTICLE) || key.startsWith("ال") || key.startsWith("لل");
    for (Reading reading : verbs.readings(head)) {
      double strength = reading.predicate().strength();
      if (reading.form().kind() == WordForm.Kind.NOUN && !reading.predicate().bySpeaker()) {
        boolean refused =
            force.equals("rejection")
                && !definite
                && !isOfAnother(reading.predicate(), head)
                && (strength < 0 || phrase.owner() == null)
                && mayCarry(reading.predicate(), head);
        boolean demanded =
            force.equals("demand")
                && strength != 0
                && mayCarry(reading.predicate(), head)
                && !isDoneToThing(reading.predicate(), head, phrase);
        boolean claimed =
            predicate.strength() > 0
                && CLAIMING.contains(predicate.id())
                && reading.predicate().force().equals("attack");
        if ((refused || demanded || claimed) && isWhole(reading, head)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The seizure of a ship": a deed against nobody, so that only the deed itself is wanted. */
  private boolean isDoneToThing(Predicate deed, int head, Phrase phrase) {
    if (deed.ofIssues()
        || !deed.complements().isEmpty()
        || phrase.owner() != null
        || words.has(head, SegmentRole.PRONOUN)
        || head + 1 >= words.size()
        || words.preposition(head + 1) != 0) {
      return false;
    }
    Phrase patient = phrases.at(head + 1, words.size());
    if (patient == null
        || !patient.party().isIssue()
        || phrases.isCrowd(patient.head(), patient.last())) {
      return false;
    }
    for (int i = head + 1; i <= patient.last(); i++) {
      if (words.isNamed(i)) {
        return false;
      }
    }
    return true;
  }

  /** "Rejected their interference": the pronoun is whose deed it is. */
  private boolean isOfAnother(Predicate deed, int head) {
    return words.has(head, SegmentRole.PRONOUN)
        && deed.strength() < 0
        && !deed.nounTargets().contains(Slot.OBJECT);
  }

  /** "Opening fire" takes a side where "opening" does not. */
  private boolean isWhole(Reading reading, int head) {
    return reading.predicate().complements().isEmpty()
        || complements.of(head, reading, words.size()) != null;
  }

  /** A noun that needs a preposition for its target carries nothing where none follows. */
  private boolean mayCarry(Predicate predicate, int head) {
    if (predicate.nounTargets().contains(Slot.OBJECT)) {
      return true;
    }
    for (int i = head + 1; i < words.size() && i - head <= Marks.FURTHEST_LAM; i++) {
      for (Slot slot : predicate.nounTargets()) {
        if (slot.isPreposition() && marks.after(i, slot) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Welcomed the meeting": what is known to be meant is a thing for a judgement. */
  boolean isJudged(Phrase phrase, Predicate predicate) {
    int head = phrase.head();
    boolean wanting = predicate.force().equals("demand") || predicate.force().equals("agreement");
    if (wanting && !words.isNamed(head) && MEETINGS.contains(words.stem(head))) {
      return true;
    }
    return (predicate.force().equals("welcome") || isVerdict(predicate))
        && !words.isNamed(head)
        && words.has(head, SegmentRole.ARTICLE)
        && words.stem(head).length() > 2;
  }

  /** What is said of a deed by a verdict is said of its doer. */
  static boolean isVerdict(Predicate predicate) {
    return VERDICTS.contains(predicate.force());
  }
}
