package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a predicate is about, by the slot that marks it. */
final class Targets {
  /** What is said of a deed by these is said of its doer. */
  private static final Set<String> VERDICTS =
      Set.of("condemnation", "criticism", "praise", "thanks", "mockery", "protest");

  /** Nouns whose adjective may look like a man's name: "a firm stand". */
  private static final Set<String> STANDS = Set.of("موقف", "رد", "تحرك", "اجراء");

  /** Ends that one puts to others, not to what one does oneself. */
  private static final Set<String> OF_OTHERS =
      Set.of("محاكمه", "محاسبه", "اقاله", "عزل", "طرد", "اسقاط");

  private static final Set<String> TOWNS =
      Set.of("مدينه", "بلده", "قريه", "منطقه", "محافظه", "مديريه", "حي", "ولايه", "معسكر");

  /** Attacks that a place itself suffers. */
  private static final Set<String> FROM_AFAR =
      Set.of(
          "bombard",
          "bombard-qasf",
          "raid",
          "raid-noun",
          "raids-noun",
          "strike-daraba",
          "strike-noun",
          "strikes-noun",
          "shell",
          "massacre",
          "massacre-noun",
          "attack-hujum",
          "attack-hajamat",
          "attack-launch",
          "attack-armed",
          "attack-nafadha");

  /** Troops that leave a place take no side against it. */
  private static final String LEAVING = "withdraw-from";

  /** What marks the thing demanded. */
  private static final Set<String> OF_DEMAND = Set.of("ب", "ل", "الي", "علي");

  /** Adjectives that say whose a thing is. */
  private static final Set<String> BELONGING =
      Set.of("تابع", "تابعا", "تابعه", "التابع", "التابعه", "عائده", "عائدا", "مملوكه", "يعود");

  private static final int FURTHEST_PREPOSITION = 14;

  private static final int FURTHEST_LAM = 7;

  private static final int FURTHEST_STOP = 5;

  private static final int FURTHEST_CALLED = 18;

  private static final int LONGEST_PROPOSITION = 8;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Asides asides;
  private final Clauses clauses;
  private final Pronouns pronouns;

  Targets(
      Words words, Verbs verbs, Quotes quotes, Phrases phrases, Asides asides, Clauses clauses) {
    this.words = words;
    this.verbs = verbs;
    this.quotes = quotes;
    this.phrases = phrases;
    this.asides = asides;
    this.clauses = clauses;
    pronouns = new Pronouns(words, verbs, phrases, clauses);
  }

  Pronouns pronouns() {
    return pronouns;
  }

  /** Looks from a token on for what a slot marks. */
  List<Target> at(int from, Slot slot, Predicate predicate, int cue, int end) {
    return switch (slot.kind()) {
      case OBJECT, POSSESSOR -> object(from, predicate, end);
      case PREPOSITION -> preposition(from, slot, predicate, cue, end);
      case SUBJECT -> List.of();
    };
  }

  private List<Target> object(int from, Predicate predicate, int end) {
    int i = asides.skip(from, end);
    if (i < end && isProposed(predicate) && isThat(i)) {
      return proposition(i, "object", end);
    }
    // "Condemned what it called": the words behind are the target.
    if (i + 1 < end && words.key(i).equals("ما") && verbs.isVerb(i + 1)) {
      i = afterSoCalled(i + 1, end);
    } else if (i + 1 < end && words.key(i).equals("من") && verbs.is(i + 1, FunctionWords.CALLING)) {
      i = afterSoCalled(i + 1, end);
    }
    i = afterCognate(i, predicate, end);
    for (int n = 0; n < 2; n++) {
      if (i + 1 < end && isAdverbial(i)) {
        i = asides.skip(i + 1, end);
      } else if (i < end
          && words.preposition(i) != 0
          && !words.isNamed(i)
          && !verbs.isVerb(i)
          && !verbs.is(i, FunctionWords.CLAUSE_STARTER | FunctionWords.RESUMER)) {
        Phrase skipped = phrases.at(i, nextName(i, end));
        i = skipped == null ? i + 1 : asides.skip(skipped.last() + 1, end);
      }
    }
    if (i >= end || words.preposition(i) != 0 || (words.isJoined(i) && i > from) || isStop(i)) {
      return List.of();
    }
    if (!words.isNamed(i) && verbs.is(i, FunctionWords.CIRCUMSTANCE | FunctionWords.PREPOSITION)) {
      return List.of();
    }
    Phrase phrase = phrases.at(i, end);
    return phrase == null ? List.of() : accept(phrase, "object", predicate, end);
  }

  /** "Rejected with a flat rejection": the verb's own noun in the accusative, and its adjective. */
  private int afterCognate(int from, Predicate predicate, int end) {
    if (from + 1 >= end || words.isNamed(from) || !words.key(from).endsWith("ا")) {
      return from;
    }
    for (Reading reading : verbs.readings(from)) {
      if (reading.predicate().id().equals(predicate.id())
          && reading.form().kind() == WordForm.Kind.NOUN) {
        boolean described = !words.isNamed(from + 1) && words.key(from + 1).endsWith("ا");
        return described ? from + 2 : from + 1;
      }
    }
    return from;
  }

  private int nextName(int from, int end) {
    int i = from + 1;
    while (i < end && i - from < FURTHEST_PREPOSITION && !words.isNamed(i)) {
      i++;
    }
    return i;
  }

  /** An adverbial accusative between a subject and a name: "openly", "partly". */
  private boolean isAdverbial(int token) {
    String key = words.key(token);
    return !words.isNamed(token)
        && key.length() > 3
        && key.endsWith("ا")
        && !key.endsWith("ها")
        && !key.startsWith("ال")
        && words.isNamed(token + 1)
        && words.unit(token + 1).isBare();
  }

  private int afterSoCalled(int verb, int end) {
    int i = verb + 1;
    while (i < end && i - verb < 3 && (words.isQuoteMark(i) || words.key(i).equals("ب"))) {
      i++;
    }
    return i;
  }

  /** Only a verdict is about a whole clause; what one asks for or foretells is another matter. */
  private static boolean isProposed(Predicate predicate) {
    return predicate.ofIssues()
        && predicate.strength() < 0
        && !predicate.force().equals("warning")
        && !predicate.force().equals("demand");
  }

  private boolean isThat(int token) {
    String key = words.key(token);
    return !words.isNamed(token)
        && (key.equals("ان")
            || key.equals("انه")
            || key.equals("انها")
            || key.equals("بان")
            || key.equals("بانه")
            || key.equals("بانها"));
  }

  /** A clause behind "that", by its first words. */
  private List<Target> proposition(int that, String label, int end) {
    int first = that + 1;
    while (first < end && words.isPunctuation(first)) {
      first++;
    }
    int last = first;
    while (last + 1 < end && last - first < LONGEST_PROPOSITION && !isStop(last + 1)) {
      last++;
    }
    return first >= end || last - first < 1
        ? List.of()
        : List.of(new Target(phrases.issue(first, last), label, false));
  }

  private boolean isStop(int token) {
    return words.isPunctuation(token) && !words.isQuoteMark(token) && !words.key(token).equals("#");
  }

  private List<Target> preposition(int from, Slot slot, Predicate predicate, int cue, int end) {
    int introduced = quotes.introducedBy(cue);
    int level = quotes.level(cue);
    boolean lam = slot.words().get(0).equals("ل");
    int furthest = lam ? FURTHEST_LAM : FURTHEST_PREPOSITION;
    for (int i = from; i < end && i - from <= furthest; i++) {
      int after = marked(i, slot);
      if (after == i && words.isJoined(i) && i > cue) {
        return List.of();
      }
      if (after < 0 && i - from <= 1 && pronouns.isPronounOf(i, slot)) {
        return pronouns.pronoun(i, clauses.of(cue).parties(), predicate);
      }
      if (after >= 0 && after < end) {
        Phrase phrase = phrases.at(after, end);
        if (isNot(after)) {
          return not(after + 1, slot, predicate, end);
        }
        if (phrase != null) {
          return withRepeated(
              slot, accept(phrase, slot.label(), predicate, end), phrase, predicate, end);
        }
        if (isProposed(predicate) && isThat(after)) {
          return proposition(after, slot.label(), end);
        }
      }
      if (words.isNamed(i)) {
        i = words.unit(i).last();
        continue;
      }
      boolean punctuation =
          words.isPunctuation(i)
              && !words.isComma(i)
              && !words.isQuoteMark(i)
              && !words.isDash(i)
              && !words.key(i).equals("(")
              && !words.key(i).equals(")")
              && !words.key(i).equals("#");
      boolean other = quotes.level(i) != level && (introduced < 0 || quotes.at(i) != introduced);
      if (punctuation
          || other
          || (i > from && verbs.isVerb(i))
          || (after < 0 && verbs.is(i, FunctionWords.CLAUSE_STARTER | FunctionWords.RELATIVE))) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isNot(int token) {
    String key = words.key(token);
    return key.equals("عدم") || key.equals("بعدم") || key.equals("لعدم");
  }

  /** "Called for not voting for X": the wish is for the contrary. */
  private List<Target> not(int from, Slot slot, Predicate predicate, int end) {
    Phrase phrase = from < end && predicate.strength() > 0 ? phrases.at(from, end) : null;
    if (phrase == null || predicate.needsStop()) {
      return List.of();
    }
    double side = sideOf(phrase.head());
    if (phrase.party().isIssue() && side != 0) {
      Target target = ofSide(phrase, slot, end);
      return target == null ? List.of() : List.of(target);
    }
    return phrase.party().isIssue() && !predicate.ofIssues()
        ? List.of()
        : List.of(new Target(phrase.party(), slot.label(), true));
  }

  /** Toward whom a noun of support or attack is that somebody wants not to be. */
  private @Nullable Target ofSide(Phrase phrase, Slot slot, int end) {
    for (Reading reading : verbs.readings(phrase.head())) {
      Predicate deed = reading.predicate();
      if (reading.form().kind() == WordForm.Kind.NOUN && deed.strength() != 0) {
        for (Slot mark : deed.nounTargets()) {
          int at = phrase.head() + 1;
          int after = mark.isPreposition() && at < end ? marked(at, mark) : -1;
          Phrase inner = after >= 0 && after < end ? phrases.at(after, end) : null;
          if (inner != null && inner.party().kind() == Party.Kind.NAMED) {
            return new Target(inner.party(), slot.label(), deed.strength() > 0);
          }
        }
      }
    }
    return phrase.owner() == null
        ? null
        : new Target(phrase.owner(), slot.label(), sideOf(phrase.head()) > 0);
  }

  /** "From X and from Y". */
  private List<Target> withRepeated(
      Slot slot, List<Target> first, Phrase phrase, Predicate predicate, int end) {
    int next = phrase.last() + 1;
    if (first.isEmpty() || next >= end || !words.isJoined(next)) {
      return first;
    }
    int after = marked(next, slot);
    Phrase other = after >= 0 && after < end ? phrases.at(after, end) : null;
    if (other == null) {
      return first;
    }
    List<Target> all = new ArrayList<>(first);
    all.addAll(accept(other, slot.label(), predicate, end));
    return all;
  }

  /** Where a phrase begins that a preposition marks: its own token if the preposition is on it. */
  private int marked(int i, Slot slot) {
    List<String> marks = slot.words();
    if (marks.size() == 1 && marks.get(0).length() == 1) {
      char mark = marks.get(0).charAt(0);
      String key = words.key(i);
      if (key.length() == 1 && key.charAt(0) == mark) {
        return i + 1;
      }
      if (words.preposition(i) != mark) {
        return -1;
      }
      if (words.isNamed(i)) {
        return words.unit(i).first() == i ? i : -1;
      }
      boolean cause = mark == 'ل' && words.has(i, SegmentRole.PRONOUN) && sideOf(i) != 0;
      boolean verb = cause || (verbs.isOnlyVerb(i) && !words.has(i, SegmentRole.ARTICLE));
      boolean never = verbs.is(i, FunctionWords.NO_TARGET | FunctionWords.ADVERB) && !isNot(i);
      return verb || never ? -1 : i;
    }
    for (int k = 0; k < marks.size(); k++) {
      if (i + k >= words.size() || words.isNamed(i + k)) {
        return -1;
      }
      String key = words.key(i + k);
      if (marks.size() == 1 && key.endsWith("من") && isAgent(i + 1)) {
        return -1;
      }
      boolean joined = k == 0 && words.isJoined(i) && key.length() > 2;
      if (!key.equals(marks.get(k)) && !(joined && key.substring(1).equals(marks.get(k)))) {
        return -1;
      }
    }
    return i + marks.size();
  }

  /** "On the part of" marks who does it. */
  private boolean isAgent(int token) {
    if (token >= words.size()) {
      return false;
    }
    String key = words.key(token);
    return key.equals("قبل") || key.equals("جانب") || key.equals("طرف");
  }

  /** Whether what a slot marks stands right at a token. */
  boolean isMarked(int token, Slot slot) {
    return slot.isPreposition() && token < words.size() && marked(token, slot) >= 0;
  }

  List<Target> genitive(Phrase phrase, Predicate predicate, int end) {
    return accept(phrase, "object", predicate, end);
  }

  private List<Target> accept(Phrase first, String label, Predicate predicate, int end) {
    Phrase phrase = first;
    if (isOwnState(phrase.head())) {
      return List.of();
    }
    if (predicate.needsStop() && !isToldToStop(phrase.last() + 1, end)) {
      return List.of();
    }
    if (isDeedNotMeant(phrase, predicate)) {
      return List.of();
    }
    List<Target> doers = ofDoer(phrase, label, predicate);
    if (!doers.isEmpty()) {
      return doers;
    }
    boolean reversed = false;
    if (!words.isNamed(phrase.head()) && isEnd(phrase.head())) {
      Phrase inner = inner(phrase, end);
      if (inner == null || predicate.strength() < 0) {
        return List.of();
      }
      if (words.stem(phrase.head()).equals("رفع") && sideOf(inner.head()) == 0) {
        return predicate.ofIssues() && phrase.party().isIssue()
            ? List.of(new Target(phrase.party(), label, false))
            : List.of();
      }
      phrase = inner;
      reversed = true;
      double side = sideOf(phrase.head());
      if (side != 0 && phrase.owner() != null && phrase.party().isIssue()) {
        return List.of(new Target(phrase.owner(), label, side > 0));
      }
    } else if (predicate.force().equals("mockery")
        && phrase.party().isIssue()
        && phrase.owner() != null) {
      return List.of(new Target(phrase.owner(), label, false));
    } else if (VERDICTS.contains(predicate.force()) && isDoing(phrase, end)) {
      return phrase.owner() == null ? List.of() : List.of(new Target(phrase.owner(), label, false));
    } else if (phrase.party().isIssue() && isCarriedByNoun(phrase, predicate)) {
      return List.of();
    }
    if (isNoDemand(phrase, label, predicate, reversed)) {
      return List.of();
    }
    if (!reversed
        && phrase.party().isIssue()
        && phrase.owner() != null
        && predicate.force().equals("rejection")
        && sideOf(phrase.head()) > 0) {
      return List.of(new Target(phrase.owner(), label, false));
    }
    List<Target> found = new ArrayList<>();
    for (Phrase one :
        phrases.joined(
            phrase, end, predicate.ofIssues() && phrase.party().isIssue() && !reversed)) {
      Party party = one.party();
      if (party.kind() != Party.Kind.NAMED && !predicate.ofIssues() && !reversed) {
        Party stricken =
            sideOf(one.head()) == 0 ? strickenAmong(one, predicate.strength(), end) : null;
        if (stricken != null) {
          if (!isScene(stricken, label, predicate)) {
            found.add(new Target(stricken, label, false));
          }
          continue;
        }
      }
      if (party.kind() == Party.Kind.UNNAMED && !phrases.isPeople(one.head())) {
        if (!predicate.ofIssues()
            && !verbs.is(one.head(), FunctionWords.BODY | FunctionWords.TITLE)) {
          continue;
        }
        party = !predicate.ofIssues() ? party : phrases.issue(one.head(), one.last());
      }
      if (isOwnThing(one, predicate)) {
        continue;
      }
      if (isScene(party, label, predicate)) {
        continue;
      }
      if (party.isIssue()
          && ((!predicate.ofIssues() && !reversed)
              || !isThing(one)
              || isForeseen(one, predicate))) {
        continue;
      }
      found.add(new Target(party, label, reversed));
    }
    return found;
  }

  /** "Denounced her policy": whose deed a pronoun says it is. */
  private List<Target> ofDoer(Phrase phrase, String label, Predicate predicate) {
    int head = phrase.head();
    boolean his =
        VERDICTS.contains(predicate.force())
            && !words.isNamed(head)
            && phrase.party().isIssue()
            && words.has(head, SegmentRole.PRONOUN)
            && ((FunctionWords.of(words.lemma(head)) | FunctionWords.of(words.stem(head)))
                    & FunctionWords.DEED)
                != 0;
    if (!his) {
      return List.of();
    }
    return pronouns.pronoun(head, clauses.around(head).parties(), predicate).stream()
        .filter(one -> one.party().kind() == Party.Kind.NAMED)
        .map(one -> new Target(one.party(), label, false))
        .toList();
  }

  /** "Admitted shelling X", "denied it": neither is for or against the deed. */
  private boolean isDeedNotMeant(Phrase phrase, Predicate predicate) {
    boolean admits = predicate.strength() > 0 && predicate.force().equals("support");
    if (words.isNamed(phrase.head()) || (!admits && !predicate.force().equals("denial"))) {
      return false;
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
  private boolean isDoing(Phrase phrase, int end) {
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
          if (slot.isPreposition() && behind < end && marked(behind, slot) >= 0) {
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

  /** A noun of its own side: what stands behind it is its target, not the clause's. */
  boolean takesSide(int token) {
    return sideOf(token) != 0;
  }

  /** The strength of a noun that takes a side itself, or 0. */
  private double sideOf(int head) {
    for (Reading reading : verbs.readings(head)) {
      if (reading.form().kind() == WordForm.Kind.NOUN && !reading.predicate().bySpeaker()) {
        return reading.predicate().strength();
      }
    }
    return 0;
  }

  /** "Depots and posts of X": the owner may stand behind the last of them. */
  private @Nullable Party strickenAmong(Phrase first, double strength, int end) {
    for (Phrase one : phrases.joined(first, end, true)) {
      Party party = stricken(one, strength, end);
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  /** Whom a deed on things or men of somebody is against. */
  private @Nullable Party stricken(Phrase phrase, double strength, int end) {
    if (phrase.owner() != null) {
      return phrase.owner();
    }
    int in = phrase.last() + 1;
    if (in < end && !words.isNamed(in) && BELONGING.contains(words.key(in))) {
      in++;
    }
    if (in < end && words.preposition(in) == 'ل') {
      Phrase owner = phrases.at(in, end);
      if (owner != null && owner.party().kind() == Party.Kind.NAMED) {
        return owner.party();
      }
    }
    if (phrases.isPeople(phrase.head())
        && !(strength > 0 && isMourned(phrase))
        && !verbs.is(phrase.head(), FunctionWords.DETERMINER)) {
      return null;
    }
    if (strength > 0 && !isMourned(phrase)) {
      return null;
    }
    if (in + 1 < end && (words.key(in).equals("في") || words.key(in).equals("من"))) {
      Phrase place = phrases.at(in + 1, end);
      if (place != null && place.party().kind() == Party.Kind.NAMED) {
        return place.party();
      }
    }
    return null;
  }

  /** Families and victims of a place, to whom one sends condolences. */
  private boolean isMourned(Phrase phrase) {
    String stem = words.stem(phrase.head());
    return stem.equals("اسر") || stem.equals("ضحايا") || stem.equals("عائلات");
  }

  /** A demand for a deed that takes a side itself is that deed's. */
  private boolean isCarriedByNoun(Phrase phrase, Predicate predicate) {
    String force = predicate.force();
    int head = phrase.head();
    boolean definite = words.has(head, SegmentRole.ARTICLE) || words.key(head).startsWith("ال");
    for (Reading reading : verbs.readings(head)) {
      double strength = reading.predicate().strength();
      if (reading.form().kind() == WordForm.Kind.NOUN && !reading.predicate().bySpeaker()) {
        boolean refused =
            force.equals("rejection")
                && !definite
                && (strength < 0 || phrase.owner() == null)
                && mayCarry(reading.predicate(), head);
        boolean demanded = force.equals("demand") && strength != 0;
        // "Adopted the attack" takes it upon oneself.
        boolean claimed = predicate.strength() > 0 && reading.predicate().force().equals("attack");
        if (refused || demanded || claimed) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Strengthens its forces": who helps himself takes no side. */
  private boolean isOwnThing(Phrase phrase, Predicate predicate) {
    return phrase.party().kind() != Party.Kind.NAMED
        && predicate.id().startsWith("support")
        && words.has(phrase.head(), SegmentRole.PRONOUN);
  }

  /** A noun that needs a preposition for its target carries nothing where none follows. */
  private boolean mayCarry(Predicate predicate, int head) {
    if (predicate.nounTargets().contains(Slot.OBJECT)) {
      return true;
    }
    for (int i = head + 1; i < words.size() && i - head <= FURTHEST_LAM; i++) {
      for (Slot slot : predicate.nounTargets()) {
        if (slot.isPreposition() && marked(i, slot) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** A town that troops storm, leave or do something in is where they do it, no party to it. */
  private boolean isScene(Party party, String label, Predicate predicate) {
    if (!isPlace(party)) {
      return false;
    }
    if (predicate.id().equals(LEAVING)) {
      return true;
    }
    int before = party.first() - 1;
    boolean town =
        !words.mayAct(words.unit(party.first()))
            || (before >= 0 && !words.isNamed(before) && TOWNS.contains(words.stem(before)));
    return town
        && (label.equals("في")
            || predicate.force().equals("sanction")
            || (predicate.force().equals("attack") && !FROM_AFAR.contains(predicate.id())));
  }

  private boolean isThing(Phrase phrase) {
    int head = phrase.head();
    if (head < phrase.last() && verbs.is(head, FunctionWords.DETERMINER)) {
      head++;
    }
    return !verbs.is(head, FunctionWords.MEASURE | FunctionWords.NO_TARGET | FunctionWords.ADVERB)
        && (FunctionWords.of(words.stem(head)) & FunctionWords.MEASURE) == 0
        && words.stem(head).length() > 2
        && !words.key(head).equals("ذلك");
  }

  private boolean isPlace(Party party) {
    return words.isNamed(party.first()) && words.unit(party.first()).type() == EntityType.LOC;
  }

  /** Who warns of a flood or a collapse is against nobody's doing. */
  private boolean isForeseen(Phrase phrase, Predicate predicate) {
    return (predicate.force().equals("warning") || predicate.force().equals("regret"))
        && (verbs.is(phrase.head(), FunctionWords.CALAMITY)
            || (FunctionWords.of(words.stem(phrase.head())) & FunctionWords.CALAMITY) != 0);
  }

  private boolean isOwnState(int token) {
    return !words.isNamed(token) && verbs.is(token, FunctionWords.OWN_STATE);
  }

  private boolean isEnd(int head) {
    return (FunctionWords.of(words.stem(head)) & FunctionWords.END) != 0
        || verbs.is(head, FunctionWords.END);
  }

  /** What is to end: "the end of the siege", "refraining from attacks". */
  private @Nullable Phrase inner(Phrase phrase, int end) {
    int at = phrase.head() + 1;
    while (at < end
        && (words.isQuoteMark(at) || words.key(at).equals("عن") || words.key(at).equals("من"))) {
      at++;
    }
    if (at >= end || words.preposition(at) != 0) {
      return null;
    }
    return phrases.at(at, end);
  }

  private boolean isToldToStop(int from, int end) {
    for (int i = from; i < end && i - from <= FURTHEST_STOP; i++) {
      if (words.isNamed(i)) {
        if (!words.unit(i).isAdjective()) {
          return false;
        }
        continue;
      }
      if (words.isPunctuation(i) && !words.isComma(i)) {
        return false;
      }
      if (isEnd(i)
          && !OF_OTHERS.contains(words.stem(i))
          && (words.preposition(i) == 'ب' || isTo(i - 1) || words.key(i).startsWith("ال"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTo(int token) {
    return words.key(token).equals("الي") || words.key(token).equals("علي");
  }

  /** Whom a speaker says that he does it. */
  private List<Target> doer(int cue, Predicate predicate, int start) {
    Subject subject = clauses.of(cue);
    List<Target> found = new ArrayList<>();
    if (predicate.ofIssues() && verbs.isVerb(cue) && !subject.isKnown() && !words.isJoined(cue)) {
      for (Party party : clauses.topic(cue, start)) {
        if (!party.isIssue() || words.key(party.first()).startsWith("ال") || isOwned(party)) {
          found.add(new Target(party, "subject", false));
        }
      }
      return found;
    }
    if (verbs.isVerb(cue) && !subject.how().equals("speaker")) {
      for (Party party : subject.parties()) {
        if (party.kind() == Party.Kind.NAMED) {
          found.add(new Target(party, "subject", false));
        }
      }
    }
    return found;
  }

  /** "X called Y a liar": whom the verb that introduces the words is about. */
  List<Target> called(int cue, Predicate predicate, int end) {
    int quote = quotes.at(cue);
    int verb = callingVerb(cue);
    if (verb < 0 || (quote >= 0 && cue > quotes.get(quote).first())) {
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
    if (words.has(verb, SegmentRole.PRONOUN)) {
      return pronouns.pronoun(verb, clauses.of(verb).parties(), predicate);
    }
    int from = Math.max(verb + 1, clauses.of(verb).after());
    int at = asides.skip(from, end);
    if (at + 1 < end && words.key(at).equals("ما")) {
      return List.of(new Target(phrases.issue(at, at + 1), "object", false));
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

  /** The verb of calling nearest before what somebody is called, or -1. */
  int callingVerb(int cue) {
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

  /** The subject of a passive, or of a verb whose object is the holder. */
  List<Target> subject(int cue, Subject subject, Predicate predicate, int end) {
    if (subject.isKnown() && !subject.how().equals("speaker")) {
      List<Target> found = new ArrayList<>();
      subject.parties().forEach(party -> found.add(new Target(party, "subject", false)));
      return found;
    }
    if (predicate.holder().kind() == Slot.Kind.OBJECT) {
      return List.of();
    }
    return object(cue + 1, predicate, end);
  }

  /** "The decision of X": a thing that a name makes definite. */
  private boolean isOwned(Party party) {
    return words.isNamed(party.last());
  }

  /** Whom a describing word is said of. */
  List<Target> described(int cue, Reading reading, int start, int end) {
    if (reading.form().isVerb()) {
      return doer(cue, reading.predicate(), start);
    }
    List<Target> called = called(cue, reading.predicate(), end);
    if (!called.isEmpty()) {
      return called;
    }
    if (reading.isDefinite()) {
      int before = cue - 1;
      while (before >= start
          && (words.isQuoteMark(before)
              || (words.isNamed(before) && words.unit(before).isAdjective()))) {
        before--;
      }
      return before >= start
              && words.isNamed(before)
              && reading.preposition() == 0
              && !words.isJoined(cue)
              && quotes.isVerbatim(cue)
          ? List.of(new Target(phrases.party(words.unit(before)), "attribute", false))
          : List.of();
    }
    if (reading.preposition() != 0 || words.isJoined(cue) || quotes.at(cue) < 0) {
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
    for (Party party : clauses.topic(cue, start)) {
      if (party.isIssue() && !words.key(party.first()).startsWith("ال") && !isOwned(party)) {
        continue;
      }
      found.add(new Target(party, "subject", false));
    }
    return found;
  }
}
