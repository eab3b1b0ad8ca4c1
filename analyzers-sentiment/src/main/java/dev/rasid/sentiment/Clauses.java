package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.Party.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows whose clause it is, from verb to verb: who stands behind the verb, before it, before its
 * relative pronoun, speaks, or is carried over from the verb before. The clauses of a quotation are
 * kept apart from those around it.
 */
final class Clauses {
  /** Nouns that only carry the adjective behind them: "is a thing that is unacceptable". */
  private static final Set<String> FRAMES =
      Set.of(
          "امر", "امرا", "شيء", "شيئا", "عمل", "عملا", "خطوه", "قرار", "قرارا", "موقف", "موقفا",
          "فكره", "عواقب", "تداعيات", "نتائج", "اثار");

  private static final int MOST_DETAILS = 4;

  private static final int FURTHEST_START = 16;
  private static final int FURTHEST_CARRY = 60;

  /** Verbs of one voice whose subjects are left open; each may ask for that of the one before. */
  private static final int MOST_UNREAD = 100;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Asides asides;
  private final State[] states;
  private final Map<Integer, Subject> alternatives = new HashMap<>();
  private final @Nullable Subject[] subjects;
  private final @Nullable Place[] places;
  private final int[] verbAt;

  /** Where the clauses of one voice stand. */
  private static final class State {
    private final @Nullable Subject resumed;

    /** The last verb whose subject goes on, also of a sentence before. */
    private int last = -1;

    private int verb = -1;
    private int sentence = -1;
    private int unread;

    State(@Nullable Subject resumed) {
      this.resumed = resumed;
    }
  }

  /**
   * Where a verb stands, so that its subject can be looked for when somebody asks: most verbs are
   * near no predicate.
   *
   * @param end of its sentence
   * @param verb the one before it in its sentence and voice, or -1
   * @param last the one whose subject may go on, or -1
   * @param resumed who goes on where there is no such verb
   */
  private record Place(int start, int end, int verb, int last, @Nullable Subject resumed) {}

  Clauses(Words words, Verbs verbs, Quotes quotes, Phrases phrases, Asides asides) {
    this.words = words;
    this.verbs = verbs;
    this.quotes = quotes;
    this.phrases = phrases;
    this.asides = asides;
    states = new State[quotes.count() + 1];
    subjects = new Subject[words.size()];
    places = new Place[words.size()];
    verbAt = new int[words.size()];
    Arrays.fill(verbAt, -1);
  }

  /** Reads one sentence; sentences come in order. */
  void pass(int start, int end) {
    for (int i = start; i < end; i++) {
      int level = quotes.level(i);
      State state = states[level + 1];
      if (state == null) {
        state = new State(level < 0 ? null : resumedSpeaker(level));
        states[level + 1] = state;
      }
      if (state.sentence != start) {
        state.sentence = start;
        state.verb = -1;
      }
      if (words.isWord(i) && !words.isNamed(i)) {
        int introduced = quotes.introducedBy(i);
        if (verbs.isVerb(i) || (introduced >= 0 && quotes.speaker(introduced).isPresent())) {
          places[i] = new Place(start, end, state.verb, state.last, state.resumed);
          if (++state.unread == MOST_UNREAD) {
            state.unread = 0;
            of(i);
          }
          if (!isHelper(i)) {
            state.last = i;
            state.verb = i;
          }
        }
      }
      verbAt[i] = state.verb;
    }
  }

  /** "It was X who" and "it is possible": such verbs have no subject of their own. */
  private boolean isHelper(int verb) {
    String key = words.key(verb);
    return verbs.is(verb, FunctionWords.OBLIGATION)
        || key.equals("تم")
        || key.equals("يمكن")
        || (key.length() <= 3 && (key.endsWith("هو") || key.endsWith("هي") || key.endsWith("هم")));
  }

  /** What "that he" opens is about the speaker until somebody else comes. */
  private @Nullable Subject resumedSpeaker(int level) {
    int before = quotes.get(level).first() - 1;
    while (before >= 0 && words.isPunctuation(before)) {
      before--;
    }
    if (before < 0 || !verbs.is(before, FunctionWords.RESUMER)) {
      return null;
    }
    boolean feminine = words.key(before).endsWith("ها");
    return quotes
        .speaker(level)
        .map(
            speaker ->
                new Subject(List.of(speaker), "speaker", quotes.get(level).first(), feminine))
        .orElse(null);
  }

  /** The subject of a verb of a sentence that was read. */
  Subject of(int verb) {
    Subject subject = subjects[verb];
    if (subject == null) {
      Place place = places[verb];
      subject =
          place == null
              ? new Subject(List.of(), "none", verb + 1, false)
              : find(verb, place.start(), place.end(), place);
      subjects[verb] = subject;
    }
    return subject;
  }

  /** The subject carried over to a verb that seemed to have one of its own, if there is one. */
  @Nullable Subject alternative(int verb) {
    of(verb);
    return alternatives.get(verb);
  }

  /** The nearest verb before a token in its own voice and sentence, or -1. */
  int verbBefore(int token) {
    return verbAt[token];
  }

  /** Whose clause a token stands in. */
  Subject around(int token) {
    int verb = verbAt[token];
    if (verb < 0) {
      return new Subject(List.of(), "none", token, false);
    }
    return of(verb);
  }

  private Subject find(int verb, int start, int end, Place place) {
    boolean feminine = isFeminine(verb);
    int introduced = quotes.introducedBy(verb);
    Phrase behind = isPlural(verb) ? null : behind(verb, end);
    Party speaker = introduced < 0 ? null : quotes.speaker(introduced).orElse(null);
    boolean mistaken =
        speaker != null
            && speaker.span().start() >= words.end(verb)
            && isPronounSubject(verb, start)
            && takesObjects(verb);
    if (speaker != null && speaker.kind() == Kind.NAMED && !mistaken) {
      return speaking(verb, start, end, speaker, behind, place);
    }
    if (isFirstPerson(verb)) {
      return quotes
          .speaker(quotes.at(verb))
          .map(one -> new Subject(List.of(one), "speaker", verb + 1, false))
          .orElseGet(() -> marked(verb, place));
    }
    if (isPronounSubject(verb, start)) {
      Subject meant = carried(verb, start, null, feminine, place);
      if (meant.isKnown()) {
        return new Subject(meant.parties(), "resumed", verb + 1, feminine);
      }
    }
    int relative = relativeBefore(verb, start);
    if (relative >= 0 && !hasPronoun(verb)) {
      Party antecedent = antecedent(relative, start, end);
      if (antecedent != null && mayAct(antecedent)) {
        return new Subject(
            antecedent.isIssue() ? List.of() : List.of(antecedent), "relative", verb + 1, feminine);
      }
    }
    if (hasPronoun(verb) && behind != null && behind.party().kind() == Kind.NAMED) {
      List<Phrase> joined = phrases.joined(behind, end, false);
      return new Subject(
          joined.stream().map(Phrase::party).toList(),
          "vso",
          joined.get(joined.size() - 1).last() + 1,
          feminine);
    }
    boolean bound = behind != null && isBoundNoun(verb - 1, start);
    List<Party> before = bound ? List.of() : before(verb, start);
    if (!before.isEmpty()) {
      return new Subject(before, "svo", verb + 1, feminine);
    }
    if (behind != null && !behind.party().isIssue() && fits(verb, behind, feminine)) {
      List<Party> parties = new ArrayList<>();
      int last = behind.last();
      for (Phrase one : phrases.joined(behind, end, false)) {
        parties.add(one.party());
        last = one.last();
      }
      Subject other = carried(verb, start, null, feminine, place);
      boolean goesOn =
          place.verb() >= 0
              || isResumed(verb, start)
              || words.isJoined(verb)
              || (verb > start && words.key(verb - 1).equals("فقد"));
      if (goesOn && other.isKnown() && behind.party().kind() == Kind.NAMED) {
        alternatives.put(verb, other);
      }
      return new Subject(parties, "vso", last + 1, feminine);
    }
    if (behind != null && isDocument(behind)) {
      Subject author = carried(verb, start, behind, feminine, place);
      if (author.isKnown()) {
        return author;
      }
    }
    if (speaker != null) {
      int after =
          behind != null && isDocument(behind)
              ? behind.last() + 1
              : speaker.span().start() >= words.end(verb)
                  ? afterSpeaker(verb, end, speaker)
                  : verb + 1;
      return new Subject(List.of(speaker), "speaker", after, feminine);
    }
    return carried(verb, start, behind, feminine, place);
  }

  /** The subject of a verb whose words have a speaker, who may still be its object. */
  private Subject speaking(
      int verb, int start, int end, Party speaker, @Nullable Phrase behind, Place place) {
    boolean feminine = isFeminine(verb);
    boolean follows = speaker.span().start() >= words.end(verb);
    if (follows && takesObjects(verb)) {
      List<Party> before = before(verb, start, true);
      if (!before.isEmpty()) {
        return new Subject(before.get(0).isIssue() ? List.of() : before, "svo", verb + 1, feminine);
      }
    }
    boolean crowd = behind != null && behind.party().kind() == Kind.UNNAMED;
    boolean carried =
        speaker.span().end() < words.start(start)
            || (isOwnSpan(verb, speaker) && (crowd || !takesObjects(verb)));
    if (behind != null
        && !behind.party().id().equals(speaker.id())
        && !follows
        && carried
        && !behind.party().isIssue()
        && fits(verb, behind, feminine)) {
      return new Subject(List.of(behind.party()), "vso", behind.last() + 1, feminine);
    }
    if (behind == null || !behind.party().id().equals(speaker.id())) {
      int after =
          follows
              ? afterSpeaker(verb, end, speaker)
              : behind != null && isDocument(behind) ? behind.last() + 1 : verb + 1;
      return new Subject(List.of(speaker), "speaker", after, feminine);
    }
    List<Phrase> joined = phrases.joined(behind, end, false);
    Subject other = carried(verb, start, null, feminine, place);
    if (other.isKnown() && (place.verb() >= 0 || isResumed(verb, start) || isPerfect(verb))) {
      alternatives.put(verb, other);
    }
    return new Subject(
        joined.stream().map(Phrase::party).toList(),
        "speaker",
        joined.get(joined.size() - 1).last() + 1,
        feminine);
  }

  /** Where nothing names a speaker, the verb itself stands for him. */
  private boolean isOwnSpan(int verb, Party speaker) {
    return speaker.span().start() >= words.start(verb) && speaker.span().end() <= words.end(verb);
  }

  /** "An act", "a thing": a noun that only carries an adjective, whatever else it may be. */
  static boolean isFrame(String key) {
    return FRAMES.contains(key);
  }

  private boolean isPerfect(int verb) {
    return verb > 0 && words.key(verb - 1).endsWith("قد");
  }

  /** Verbs of which a name right behind may be the object. */
  private boolean takesObjects(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb() && reading.predicate().targets().contains(Slot.OBJECT)) {
        return true;
      }
      if (reading.form().isVerb() && reading.predicate().needsStop()) {
        return true;
      }
    }
    return verbs.is(verb, FunctionWords.CALLING);
  }

  /** Behind the words that name a speaker, if they follow the verb with no other verb between. */
  private int afterSpeaker(int verb, int end, Party speaker) {
    for (int i = verb + 1; i < end && i - verb <= FURTHEST_START; i++) {
      if (words.start(i) >= speaker.span().end() || words.key(i).equals("ما")) {
        return i;
      }
      if (!words.isNamed(i) && verbs.isOnlyVerb(i)) {
        return verb + 1;
      }
    }
    return verb + 1;
  }

  /** "In an attack that X accuses Y of", without a pronoun: the noun is not the subject. */
  private boolean isBoundNoun(int token, int start) {
    if (token <= start
        || words.isNamed(token)
        || words.key(token).startsWith("ال")
        || !phrases.isNoun(token, true)) {
      return false;
    }
    return words.preposition(token) != 0
        || (!words.isNamed(token - 1) && verbs.is(token - 1, FunctionWords.PREPOSITION));
  }

  /** A verb in the plural has its subject before it, or carried over. */
  private boolean isPlural(int verb) {
    String key = words.key(verb);
    String stem = words.stem(verb);
    boolean imperfect = stem.startsWith("ي") || stem.startsWith("سي");
    return (key.endsWith("ون") && imperfect) || (key.endsWith("وا") && key.length() > 3);
  }

  /** The one whose words in marks are, where only the marks are known. */
  private Subject marked(int verb, Place place) {
    int colon = verb - 1;
    if (colon > 0 && words.key(colon).equals(":") && words.isNamed(colon - 1)) {
      Party said = phrases.party(words.unit(colon - 1));
      return new Subject(List.of(said), "speaker", verb + 1, false);
    }
    Subject last = lastSubject(place);
    boolean quoted = quotes.at(verb) >= 0 && place.verb() >= 0;
    int near = quoted ? verb - place.verb() : Integer.MAX_VALUE;
    return quoted
            && last != null
            && near <= FURTHEST_CARRY
            && verbs.is(place.verb(), FunctionWords.SPEAKER)
        ? new Subject(last.parties(), "speaker", verb + 1, false)
        : new Subject(List.of(), "none", verb + 1, false);
  }

  private @Nullable Subject lastSubject(Place place) {
    return place.last() < 0 ? place.resumed() : of(place.last());
  }

  private Subject carried(
      int verb, int start, @Nullable Phrase behind, boolean feminine, Place place) {
    Subject last = lastSubject(place);
    Subject none = new Subject(List.of(), "none", verb + 1, feminine);
    if (last == null || !last.isKnown() || last.feminine() != feminine) {
      return none;
    }
    if (place.verb() >= 0 && verb - place.verb() > FURTHEST_CARRY) {
      return none;
    }
    int previous = verb - 1;
    while (previous >= start && words.isPunctuation(previous)) {
      previous--;
    }
    boolean resumed =
        words.isJoined(verb)
            || previous < start
            || verbs.is(
                previous,
                FunctionWords.RESUMER | FunctionWords.CLAUSE_STARTER | FunctionWords.NEGATOR)
            || words.key(previous).endsWith("قد")
            || verbs.isVerb(previous);
    if (!resumed) {
      return none;
    }
    if (behind != null && behind.party().isIssue() && behind.first() == verb + 1) {
      // "And condemned the attack": what follows is the subject unless the verb wants such an
      // object.
      if (!takesThings(verb) && !isDocument(behind)) {
        return none;
      }
    }
    return behind != null && isDocument(behind)
        ? new Subject(last.parties(), "carried", behind.last() + 1, feminine)
        : new Subject(last.parties(), "carried", verb + 1, feminine);
  }

  /** "The statement accused": who made it does. */
  private boolean isDocument(Phrase phrase) {
    String key = words.key(phrase.head());
    return key.equals("البيان") || key.equals("الرساله");
  }

  /** "That he demanded of X": the subject stands before the verb, as a pronoun. */
  private boolean isPronounSubject(int verb, int start) {
    if (verb <= start || words.isNamed(verb - 1) || !verbs.is(verb - 1, FunctionWords.RESUMER)) {
      return false;
    }
    String key = words.key(verb - 1);
    return key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
  }

  private boolean isResumed(int verb, int start) {
    return verb > start && verbs.is(verb - 1, FunctionWords.RESUMER);
  }

  private boolean takesThings(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()
          && reading.predicate().ofIssues()
          && reading.predicate().targets().contains(Slot.OBJECT)) {
        return true;
      }
    }
    return verbs.is(verb, FunctionWords.SPEAKER | FunctionWords.LIGHT);
  }

  private @Nullable Phrase behind(int verb, int end) {
    int i = verb + 1;
    while (i < end
        && i - verb < 4
        && !words.isNamed(i)
        && verbs.is(i, FunctionWords.ADVERB | FunctionWords.WITH_PRONOUN)) {
      i++;
    }
    if (i >= end || words.isJoined(i) || words.isComma(i)) {
      return null;
    }
    if (words.preposition(i) != 0 && (words.isNamed(i) || !isWhole(i))) {
      return null;
    }
    if (!words.isNamed(i) && verbs.is(i, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)) {
      return null;
    }
    return quotes.level(i) == quotes.level(verb) ? phrases.at(i, end) : null;
  }

  /** A plural in a case that no subject has. */
  private boolean isOblique(int token) {
    boolean plural =
        words.isNamed(token) ? words.unit(token).isAdjective() : phrases.isPeople(token);
    return plural && words.key(token).endsWith("ين") && words.key(token).length() > 5;
  }

  /** A noun that only begins like one with a preposition on it. */
  private boolean isWhole(int token) {
    return verbs.is(token, FunctionWords.NO_TARGET)
        && verbs.is(token, FunctionWords.BODY | FunctionWords.OWN_STATE);
  }

  /** No country or town that is feminine follows a masculine verb. */
  private boolean fits(int verb, Phrase behind, boolean feminine) {
    if (isOblique(behind.head())) {
      return false;
    }
    if (words.isNamed(behind.head())) {
      Unit unit = words.unit(behind.head());
      if (!words.mayAct(unit)) {
        return false;
      }
      return feminine
          || unit.type() != EntityType.LOC
          || verbs.is(verb, FunctionWords.SPEAKER)
          || isMasculinePlace(unit);
    }
    return !behind.ofDeed();
  }

  private boolean mayAct(Party party) {
    return !words.isNamed(party.first()) || words.mayAct(words.unit(party.first()));
  }

  /** Names of states and towns are feminine but for a few. */
  private boolean isMasculinePlace(Unit unit) {
    return (FunctionWords.of(words.stem(unit.first())) & FunctionWords.MASCULINE_PLACE) != 0
        || (FunctionWords.of(words.key(unit.first())) & FunctionWords.MASCULINE_PLACE) != 0;
  }

  private int relativeBefore(int verb, int start) {
    int i = verb - 1;
    while (i >= start
        && verb - i <= 3
        && (verbs.is(i, FunctionWords.NEGATOR | FunctionWords.ADVERB)
            || words.key(i).equals("قد"))) {
      i--;
    }
    return i >= start && verbs.is(i, FunctionWords.RELATIVE) && !words.isNamed(i) ? i : -1;
  }

  /** What a relative pronoun goes back to. */
  @Nullable Party antecedent(int relative, int start, int end) {
    int last = relative - 1;
    while (last >= start && words.isPunctuation(last)) {
      last--;
    }
    if (last < start) {
      return null;
    }
    if (words.isNamed(last)) {
      Unit unit = words.unit(last);
      int before = unit.first() - 1;
      boolean placed =
          unit.type() == EntityType.LOC
              && (!unit.isBare()
                  || (before >= start
                      && !words.isNamed(before)
                      && verbs.is(before, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)));
      if (placed && verbs.is(relative, FunctionWords.RELATIVE)) {
        return null;
      }
    }
    if (words.isNamed(last) && words.unit(last).isPerson()) {
      return phrases.party(words.unit(last));
    }
    for (int from = Math.max(start, last - 7); from <= last; from++) {
      boolean inside = words.isNamed(from) && words.unit(from).first() != from;
      if (inside || words.isPunctuation(from)) {
        continue;
      }
      Phrase phrase = phrases.at(from, relative);
      if (phrase != null && phrase.last() >= last) {
        return phrase.party();
      }
    }
    return null;
  }

  private boolean hasPronoun(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return !reading.pronoun().isEmpty();
      }
    }
    return words.has(verb, SegmentRole.PRONOUN);
  }

  private boolean isFirstPerson(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return reading.form().person() == 1;
      }
    }
    return false;
  }

  /** Who stands before a verb and opens its clause. */
  List<Party> before(int verb, int start) {
    return before(verb, start, false);
  }

  /** Who or what stands before a word that is said of it. */
  List<Party> topic(int cue, int start) {
    return before(cue, start, true);
  }

  private List<Party> before(int verb, int start, boolean things) {
    if (words.isJoined(verb)) {
      int topic = words.key(verb).startsWith("ف") ? asFor(verb, start) : -1;
      return topic < 0 ? List.of() : opening(topic, verb, things);
    }
    int level = quotes.level(verb);
    int from = verb > start && words.key(verb - 1).equals("قد") ? verb - 1 : verb;
    int lastComma = -1;
    while (from > start && verb - from < FURTHEST_START) {
      int i = from - 1;
      if (words.isComma(i)) {
        lastComma = lastComma < 0 ? i : lastComma;
      } else if (!words.isNamed(i)) {
        boolean ends =
            (words.isPunctuation(i)
                    && !words.isQuoteMark(i)
                    && !words.key(i).equals("(")
                    && !words.key(i).equals(")")
                    && !words.isDash(i))
                || (words.isDash(i) && i > start && words.key(i - 1).equals(")"))
                || words.key(i).equals("--")
                || (verbs.is(i, FunctionWords.CLAUSE_STARTER) && !words.key(i).equals("حتي"));
        if (ends || quotes.level(i) != level) {
          break;
        }
        if (verbs.isOnlyVerb(i) && !isBe(i) && !(things && FRAMES.contains(words.key(i)))) {
          int relative = lastComma < 0 ? relativeBefore(i, start) : -1;
          if (relative >= 0) {
            Party owner = antecedent(relative, start, verb);
            return owner == null || (owner.isIssue() && !things) ? List.of() : List.of(owner);
          }
          if (things) {
            boolean what = i > start && words.key(i - 1).equals("ما");
            return what && of(i).how().equals("vso") ? of(i).parties() : List.of();
          }
          break;
        }
      }
      from = i;
    }
    List<Party> found = opening(from, verb, things);
    return found.isEmpty() && lastComma >= 0 && lastComma + 1 < verb
        ? opening(lastComma + 1, verb, things)
        : found;
  }

  /** What stands behind "as for" in the clause of a verb with ف on it, or -1. */
  private int asFor(int verb, int start) {
    for (int i = verb - 1; i >= start && verb - i < FURTHEST_START; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (words.key(i).equals("اما") || words.key(i).equals("واما")) {
        return i + 1;
      }
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  boolean isBe(int token) {
    String key = words.key(token);
    String verb = key.startsWith("س") || key.startsWith("و") ? key.substring(1) : key;
    return verb.equals("تظل")
        || verb.equals("يظل")
        || verb.equals("ظل")
        || verb.equals("ظلت")
        || verb.equals("تبقي")
        || verb.equals("يبقي")
        || verb.equals("يكون")
        || verb.equals("تكون")
        || verb.equals("اكون")
        || verb.equals("نكون")
        || verb.equals("بات")
        || verb.equals("باتت")
        || verb.equals("اصبح")
        || verb.equals("اصبحت")
        || verb.equals("يعد")
        || verb.equals("تعد")
        || verb.equals("يعتبر")
        || verb.equals("تعتبر")
        || key.endsWith("كان")
        || key.endsWith("كانت")
        || key.endsWith("زال")
        || key.endsWith("زالت")
        || key.endsWith("يزال")
        || key.endsWith("تزال")
        || key.equals("هو")
        || key.equals("هي");
  }

  private List<Party> opening(int from, int verb, boolean things) {
    int i = from;
    while (i < verb
        && (words.isQuoteMark(i)
            || isBe(i)
            || words.key(i).equals("و")
            || words.isDash(i)
            || (!words.isNamed(i)
                && verbs.is(
                    i, FunctionWords.ADVERB | FunctionWords.RESUMER | FunctionWords.NEGATOR)))) {
      i++;
    }
    if (i >= verb || words.preposition(i) != 0) {
      return List.of();
    }
    Phrase phrase = phrases.at(i, verb);
    if (phrase == null || (!things && (phrase.party().isIssue() || phrase.ofDeed()))) {
      return List.of();
    }
    if (!things && words.isNamed(phrase.head()) && !words.mayAct(words.unit(phrase.head()))) {
      return List.of();
    }
    List<Party> parties = new ArrayList<>();
    int last = phrase.last();
    for (Phrase one : phrases.joined(phrase, verb, false)) {
      parties.add(one.party());
      last = one.last();
    }
    int next = asides.skip(last + 1, verb);
    if (things) {
      next = afterDetails(next, verb);
    }
    while (next < verb
        && (verbs.is(next, FunctionWords.NEGATOR | FunctionWords.ADVERB)
            || words.isQuoteMark(next)
            || isBe(next)
            || (things
                && (FRAMES.contains(words.key(next)) || verbs.is(next, FunctionWords.WITH_PRONOUN)))
            || words.key(next).equals("قد")
            || words.key(next).equals("سوف"))) {
      next++;
    }
    return next >= verb ? parties : List.of();
  }

  /** "The withdrawal of X from Y over Z": what only says more of the thing before it. */
  private int afterDetails(int from, int end) {
    int i = from;
    for (int n = 0; n < MOST_DETAILS && i < end; n++) {
      boolean word =
          !words.isNamed(i)
              && verbs.is(i, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)
              && !verbs.is(i, FunctionWords.CLAUSE_STARTER);
      boolean letter = words.preposition(i) != 0 && !verbs.isVerb(i);
      if (!word && !letter) {
        return i;
      }
      Phrase detail = phrases.at(word ? i + 1 : i, end);
      if (detail == null) {
        return i;
      }
      i = detail.last() + 1;
    }
    return i;
  }

  private boolean isFeminine(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return reading.form().feminine();
      }
    }
    String stem = words.stem(verb);
    return stem.endsWith("ت") || stem.startsWith("ت") || stem.endsWith("ه");
  }
}
