package dev.rasid.sentiment.frames;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Allegiances;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Complements.Complement;
import dev.rasid.sentiment.words.Copulas;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the arguments of participles and adjectives: "hostile to Y", "X, backed by Y". */
final class ParticipleFrames {
  /** Pronouns and verbs of being in the first person. */
  private static final Set<String> FIRST_PERSON = FunctionWords.set("first-person");

  /** "That he", "that she". */
  private static final Set<String> HIMSELF = FunctionWords.set("that-he");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final Allegiances allegiances;

  ParticipleFrames(Parse parse, Clauses clauses, Targets targets) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    this.clauses = clauses;
    this.targets = targets;
    allegiances = new Allegiances(words, verbs, phrases);
  }

  @Nullable Match match(int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    if (predicate.holder().isPreposition()) {
      return backedBy(cue, reading, complement, start, end);
    }
    if (isVerbalNoun(cue, predicate)) {
      return null;
    }
    int after = afterEpithets(cue, reading, complement.after(), end);
    List<Target> found = List.of();
    List<Slot> slots = new ArrayList<>(predicate.targets());
    if (slots.contains(Slot.OBJECT)) {
      slots.add(Slot.preposition("ل"));
    }
    for (Slot slot : slots) {
      boolean near = !reading.isDefinite() || targets.isMarked(after, slot);
      boolean inside =
          predicate.mayHaveObjectFirst()
              && complement.first() > cue + 1
              && slot.kind() == Slot.Kind.OBJECT;
      if (inside) {
        found = targets.at(cue + 1, slot, predicate, cue, complement.first());
        if (!found.isEmpty()) {
          break;
        }
      }
      found = near ? targets.at(after, slot, predicate, cue, end) : List.of();
      if (!found.isEmpty()) {
        break;
      }
    }
    if (found.isEmpty() && reading.isDefinite()) {
      found = joinedBefore(cue, after, start, end);
    }
    if (found.isEmpty() || reading.form().passive()) {
      return null;
    }
    boolean allegiance = Allegiances.isAllegiance(predicate) && reading.preposition() == 0;
    Party band = allegiance && !words.isJoined(cue) ? allegiances.described(cue, start) : null;
    Party voice = reading.preposition() == 0 ? allegiances.voice(cue, start) : null;
    if (voice != null) {
      return new Match(List.of(voice), "crowd", found, false);
    }
    if (band != null && !reading.isDefinite()) {
      return new Match(List.of(band), "crowd", found, false);
    }
    if (verbs.is(cue, FunctionWords.TITLE)) {
      return null;
    }
    int introduced = quotes.introducedBy(cue);
    Party speaker = introduced < 0 ? null : quotes.speaker(introduced).orElse(null);
    boolean some = reading.isDefinite() || words.key(cue).endsWith("ي");
    if (some && cue > start + 1 && isAmong(cue, start)) {
      Subject among = clauses.around(cue);
      List<Party> one = among.isKnown() ? among.parties() : clauses.preverbal().of(cue - 1, start);
      return new Match(one, "one-of", found, false);
    }
    if (reading.isDefinite()) {
      Party owner = words.isJoined(cue) ? null : clauses.antecedents().of(cue, start, end);
      boolean pronoun = found.get(0).label().equals("pronoun");
      boolean crowd =
          (allegiance || pronoun) && owner != null && owner.kind() == Party.Kind.UNNAMED;
      return owner == null || owner.isIssue()
          ? null
          : new Match(List.of(owner), crowd ? "crowd" : "attribute", found, false);
    }
    if (speaker != null && speaker.kind() == Party.Kind.NAMED) {
      return new Match(List.of(speaker), "speaker", found, false);
    }
    Party self = firstPerson(cue, start);
    if (self != null) {
      return new Match(List.of(self), "speaker", found, false);
    }
    Party himself = himself(cue, reading, start);
    if (himself != null) {
      return new Match(List.of(himself), "resumed", found, false);
    }
    if (words.preposition(cue) != 0
        || words.has(cue, SegmentRole.ARTICLE)
        || (cue > start
            && !words.isNamed(cue - 1)
            && verbs.is(cue - 1, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE))) {
      return null;
    }
    List<Party> before = clauses.preverbal().of(cue, start);
    if (!before.isEmpty() && clauses.verbBefore(cue) < 0) {
      return new Match(before, "nominal", found, false);
    }
    Subject subject = clauses.around(cue);
    boolean opens =
        words.isJoined(cue)
            || (cue > start && (words.isComma(cue - 1) || words.key(cue - 1).startsWith("ال")));
    boolean accusative = words.key(cue).endsWith("ا") || words.key(cue).endsWith("ين");
    boolean feminine = reading.form().feminine();
    boolean agrees = subject.feminine() == feminine || words.key(cue).endsWith("ين");
    boolean being =
        clauses.verbBefore(cue) >= 0 && Copulas.isBe(words.key(clauses.verbBefore(cue)));
    being &= !isBareNoun(cue - 1);
    if (subject.isKnown() && agrees && (accusative || being || (feminine && opens))) {
      return new Match(subject.parties(), "circumstance", found, false);
    }
    return before.isEmpty() ? null : new Match(before, "nominal", found, false);
  }

  /** "The fierce opponents of Y": adjectives of those who are called so. */
  private int afterEpithets(int cue, Reading reading, int from, int end) {
    int i = from;
    boolean plural = reading.isDefinite() && words.key(cue).endsWith("ين");
    while (plural
        && i < end
        && !words.isNamed(i)
        && words.key(i).startsWith("ال")
        && words.key(i).endsWith("ين")
        && words.preposition(i) == 0) {
      i++;
    }
    return i;
  }

  /** "We are proud of Y": who says so in his own words. */
  private @Nullable Party firstPerson(int cue, int start) {
    int before = cue - 1;
    while (before >= start
        && !words.isNamed(before)
        && (words.isQuoteMark(before)
            || verbs.is(before, FunctionWords.ADVERB | FunctionWords.NEGATOR))) {
      before--;
    }
    return before >= start
            && !words.isNamed(before)
            && FIRST_PERSON.contains(words.key(before))
            && quotes.isVerbatim(cue)
        ? quotes.speaker(quotes.at(cue)).orElse(null)
        : null;
  }

  /** "Said that he was angry at Y": what opens his words is said of himself; or null. */
  private @Nullable Party himself(int cue, Reading reading, int start) {
    int quote = quotes.at(cue);
    boolean opens =
        reading.form().kind() == WordForm.Kind.ADJECTIVE
            && quote >= 0
            && cue > start
            && quotes.get(quote).first() >= cue - 1
            && !words.isNamed(cue - 1)
            && HIMSELF.contains(words.key(cue - 1));
    return opens ? quotes.speaker(quote).orElse(null) : null;
  }

  /** "The beginnings of the fight": behind a noun without an article, the verbal noun is meant. */
  private boolean isVerbalNoun(int cue, Predicate predicate) {
    if (!isBareNoun(cue - 1) || words.preposition(cue) != 0) {
      return false;
    }
    for (Reading other : verbs.readings(cue)) {
      if (other.form().kind() == WordForm.Kind.NOUN
          && other.predicate().id().equals(predicate.id())) {
        return true;
      }
    }
    return false;
  }

  /** A noun that waits for its genitive, so that no participle is said of its clause. */
  private boolean isBareNoun(int token) {
    return token >= 0
        && !words.isNamed(token)
        && phrases.isNoun(token, false)
        && !words.key(token).startsWith("ال")
        && verbs.readings(token).isEmpty();
  }

  /** "X, backed by Y". */
  private @Nullable Match backedBy(
      int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    Party nation = allegiances.adverb(complement.after(), end);
    if (nation == null
        && reading.isDefinite()
        && !targets.isMarked(complement.after(), predicate.holder())) {
      return null;
    }
    List<Party> holders = new ArrayList<>();
    if (nation != null) {
      holders.add(nation);
    }
    for (Target one : targets.at(complement.after(), predicate.holder(), predicate, cue, end)) {
      if (!one.party().isIssue()) {
        holders.add(one.party());
      }
    }
    List<Party> backed = new ArrayList<>();
    Party owner = reading.isDefinite() ? clauses.antecedents().of(cue, start, end) : null;
    if (owner != null && owner.isIssue() && words.isNamed(cue - 1)) {
      owner = phrases.party(words.unit(cue - 1)); // "the hands of X, backed by Y"
    }
    if (owner != null) {
      backed.add(owner);
    } else if (!reading.isDefinite()) {
      Party band = words.isJoined(cue) ? null : allegiances.described(cue, start);
      backed.addAll(band == null ? clauses.preverbal().of(cue, start) : List.of(band));
    }
    List<Target> found = new ArrayList<>();
    backed.forEach(party -> found.add(new Target(party, "subject", false)));
    return new Match(holders, "agent", found, false);
  }

  /** "The army and the militias that support it": the pronoun goes back over "and". */
  private List<Target> joinedBefore(int cue, int pronoun, int start, int end) {
    if (pronoun >= end
        || words.isNamed(pronoun)
        || !verbs.is(pronoun, FunctionWords.WITH_PRONOUN)
        || cue < start + 2) {
      return List.of();
    }
    int band = cue - 1;
    while (band > start + 1
        && (words.isNamed(band)
            ? words.unit(band).isAdjective()
            : phrases.isAdjective(band) && !words.isJoined(band))) {
      band--;
    }
    if (words.isNamed(band) || !words.isJoined(band)) {
      return List.of();
    }
    Party before = clauses.antecedents().of(band, start, end);
    return before == null || before.isIssue()
        ? List.of()
        : List.of(new Target(before, "pronoun", false));
  }

  /** "One of the strongest supporters of". */
  private boolean isAmong(int cue, int start) {
    for (int i = cue - 1; i >= start && cue - i <= 2; i--) {
      String key = words.key(i);
      if (key.equals("من") || key.equals("احد") || key.equals("بين")) {
        return true;
      }
      if (words.isNamed(i) || words.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }
}
