package dev.rasid.arabic.quotations;

import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks by a cue. Not safe for use by several threads. */
final class Subjects {
  /** Tokens behind a cue that introduces nothing, in which its subject is looked for. */
  private static final int REACH = 30;

  /** Tokens before a cue in which its subject is looked for. */
  private static final int REACH_BACK = 60;

  /** Verbs that say that somebody goes on speaking. */
  private static final Set<String> CONTINUING = Set.of("أضاف", "تابع", "أردف", "استطرد", "واصل");

  /** Verbs of those who pass on what others say. */
  private static final Set<String> RELAYING = Set.of("نقل", "أورد", "نشر", "روى", "حكى");

  /** Verbs of which something is said must be named. */
  private static final Set<String> TRANSITIVE = Set.of("وصف", "اتهم", "شبه", "صنف", "لقب");

  /** Verbs between which and their own verb a subject may stand, folded. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "كان", "كانت", "وكان", "وكانت", "قد", "وقد", "يكون", "تكون", "كانوا", "لا", "ولا", "لم",
          "ولم", "لن", "ولن");

  private final QuoteText text;
  private final CueLayer cues;
  private final NounPhrases phrases;
  private final SpeakerHistory history;

  Subjects(
      QuoteText text,
      CueLayer cues,
     
      NounPhrases phrases,
      SpeakerHistory history) {
    this.text = text;
    this.cues = cues;
    this.phrases = phrases;
    this.history = history;
  }

  /** Whether a cue says that somebody goes on speaking. */
  static boolean goesOn(CueAt cue) {
    return CONTINUING.contains(cue.lemma());
  }

  /** Who speaks by a cue, whose words begin at a token at the latest. */
  Speaker of(CueAt cue, int opening) {
    return switch (cue.kind()) {
      case VERB -> relayed(cue.last() + 1, opening, cue).orElseGet(() -> ofVerb(cue, opening));
      case PARTICIPLE -> ofParticiple(cue);
      case NOUN -> ofNoun(cue, opening);
      case SOURCE -> ofSource(cue, opening);
      case COLON -> Speaker.UNKNOWN;
    };
  }

  private Speaker ofVerb(CueAt cue, int opening) {
    Speaker topic = topic(cue);
    if (topic != null) {
      return topic.with(cue.agreement());
    }
    if (cue.agreement().number() != Agreement.Number.MANY) {
      int first = phrases.skipAdverbs(cue.last() + 1, opening);
      Speaker behind =
          isObject(cue, first, opening) || isAccusative(first)
              ? null
              : phrases.read(first, opening);
      if (behind != null) {
        return behind.with(
            behind.rule() == Speaker.Rule.SUBJECT && isPerson(behind)
                ? cue.agreement()
                : new Agreement(cue.agreement().gender(), Agreement.Number.UNKNOWN));
      }
      if (cue.passive()
          && opening == cue.last() + 1
          && cue.first() > text.statementStart(cue.first())
          && isPassive(cue.first() - 1, cue)) {
        return Speaker.UNKNOWN;
      }
    }
    int previous = cue.first() - 1;
    if (cue.agreement().number() == Agreement.Number.MANY
        && previous >= text.statementStart(cue.first())
        && !text.hasConjunction(cue.first())
        && !text.isSign(previous)
        && text.words().isDefinite(previous)
        && text.key(previous).endsWith("ن")) {
      Speaker people = phrases.read(previous, cue.first());
      if (people != null) {
        return people.found(Speaker.Rule.BEFORE).with(cue.agreement());
      }
    }
    Speaker before = before(cue);
    return before.agreement().gender() == Agreement.Gender.UNKNOWN
        ? before.with(cue.agreement())
        : before;
  }

  /** The name at the beginning of a statement, right before its verb: headlines say it so. */
  private @Nullable Speaker topic(CueAt cue) {
    int before = cue.first() - 1;
    int statement = text.statementStart(cue.first());
    if (before < statement || text.hasConjunction(cue.first())) {
      return null;
    }
    int mention = text.mentionAt(before);
    int reference = text.referenceAt(before);
    if (mention == QuoteText.NONE && reference == QuoteText.NONE) {
      return null;
    }
    int first = before;
    while (first > statement && !text.isSign(first - 1, ":") && !text.is(first - 1, Use.CONNECTOR)) {
      first--;
      if (before - first > 8) {
        return null;
      }
    }
    Speaker named = phrases.read(first, cue.first());
    boolean close =
        named != null
            && named.isFirm()
            && named.span().map(span -> span.end() == text.span(before, before).end()).orElse(false);
    return named != null && close ? named.found(Speaker.Rule.BEFORE) : null;
  }

  /** Whether a verb stands behind an indefinite noun, as one whose subject is not named does. */
  private boolean isPassive(int before, CueAt cue) {
    return !text.hasConjunction(cue.first())
        && !text.isSign(before)
        && text.mentionAt(before) == QuoteText.NONE
        && text.referenceAt(before) == QuoteText.NONE
        && !text.words().isDefinite(before)
        && !AUXILIARIES.contains(text.key(before))
        && !text.is(before, Use.CONNECTOR)
        && !text.is(before, Use.RELATIVE);
  }

  /** وقال … واتهم فلانا بأنه: the one name is the object, and who spoke before speaks on. */
  private boolean isObject(CueAt cue, int first, int opening) {
    if (!TRANSITIVE.contains(cue.lemma())
        || !text.hasConjunction(cue.first())
        || text.words().hasPronoun(cue.first())
        || history.within(text.statementStart(cue.first()), cue.agreement()).isEmpty()) {
      return false;
    }
    int names = 0;
    int last = QuoteText.NONE;
    for (int at = first; at < Math.min(opening, first + REACH); at++) {
      int mention = text.mentionAt(at);
      boolean head = mention == QuoteText.NONE && text.words().isDefinite(at);
      if (head || mention != QuoteText.NONE && mention != last) {
        names++;
      }
      last = mention;
    }
    return names <= 1;
  }

  /** المقاتلين, which is no subject. */
  private boolean isAccusative(int token) {
    return token < text.size()
        && text.mentionAt(token) == QuoteText.NONE
        && text.words().isDefinite(token)
        && text.key(token).length() > 6
        && text.key(token).endsWith("ين");
  }

  private boolean isPerson(Speaker speaker) {
    return speaker.span().map(text::isPersonAt).orElse(false);
  }

  private Speaker before(CueAt cue) {
    int statement = text.statementStart(cue.first());
    if (cue.first() > statement
        && text.is(cue.first() - 1, Use.RELATIVE)
        && !text.words().hasPronoun(cue.first())) {
      Speaker antecedent = antecedent(cue.first() - 1, statement);
      if (antecedent != null) {
        return antecedent;
      }
    }
    boolean opens = cue.first() == statement;
    if (!opens && !text.hasConjunction(cue.first())) {
      Speaker subject = clauseSubject(cue, statement);
      if (subject != null) {
        return subject.found(Speaker.Rule.BEFORE);
      }
    }
    return opens ? carried(cue) : going(cue, statement);
  }

  /** The name just before a relative pronoun. */
  private @Nullable Speaker antecedent(int relative, int statement) {
    int at = relative - 1;
    if (at > statement && text.isSign(at)) {
      at--;
    }
    int oldest = Math.max(statement, at - 4);
    for (; at >= oldest; at--) {
      int mention = text.mentionAt(at);
      if (mention != QuoteText.NONE) {
        while (at > statement && text.mentionAt(at - 1) == mention) {
          at--;
        }
        Speaker named = phrases.read(at, relative);
        return named == null ? null : named.found(Speaker.Rule.BEFORE);
      }
    }
    return null;
  }

  /** The noun phrase between the beginning of the cue's clause and the cue. */
  private @Nullable Speaker clauseSubject(CueAt cue, int statement) {
    int oldest = Math.max(statement, cue.first() - REACH_BACK);
    int start = cue.first();
    while (start > oldest) {
      int at = start - 1;
      if (text.isComplementizer(at)
          || text.is(at, Use.CONNECTOR)
          || AUXILIARIES.contains(text.key(at)) && start < cue.first() && !onlyAuxiliaries(start, cue.first())
          || text.isSign(at, ":؛.")) {
        break;
      }
      start = at;
    }
    return subjectFrom(start, cue.first());
  }

  private boolean onlyAuxiliaries(int first, int end) {
    for (int at = first; at < end; at++) {
      if (!AUXILIARIES.contains(text.key(at))) {
        return false;
      }
    }
    return true;
  }

  /** The subject of a statement: behind its verb, or before it. */
  @Nullable Speaker mainSubject(int statement, int limit) {
    return subjectFrom(statement, limit);
  }

  private @Nullable Speaker subjectFrom(int start, int limit) {
    int at = behindColon(start, limit);
    while (at < limit) {
      CueAt cue = cues.at(at);
      if (text.isSign(at) && text.marks().openedAt(at) == MarkPairs.NONE
          || text.is(at, Use.CONNECTOR)
          || text.isComplementizer(at)
          || AUXILIARIES.contains(text.key(at))
          || text.is(at, Use.ADVERB)) {
        at++;
      } else if (cue != null && cue.kind() == CueAt.Kind.SOURCE
          || text.is(at, Use.PREPOSITION)
          || text.hasPreposition(at)) {
        at = behindComma(at, limit);
      } else {
        break;
      }
    }
    if (at >= limit) {
      return null;
    }
    CueAt cue = cues.at(at);
    int classes = text.classes(at);
    boolean verb =
        cue != null && cue.kind() == CueAt.Kind.VERB
            || text.mentionAt(at) == QuoteText.NONE
                && !text.words().isDefinite(at)
                && (classes == KnownStems.VERB
                    || (classes & KnownStems.VERB) != 0
                        && at + 1 < limit
                        && (text.mentionAt(at + 1) != QuoteText.NONE
                            || text.words().isDefinite(at + 1)));
    if (!verb) {
      return phrases.read(at, limit);
    }
    Speaker subject = phrases.read(phrases.skipAdverbs(at + 1, limit), limit);
    return subject != null ? subject : personBehind(at + 1, limit);
  }

  /** The first person behind a verb and what is said of place: دخلت على الخط فلانة. */
  private @Nullable Speaker personBehind(int first, int limit) {
    for (int at = first; at < Math.min(limit, first + 8) && !text.isSign(at); at++) {
      boolean person =
          text.mentionAt(at) != QuoteText.NONE
              && text.isPersonAt(text.mentionSpan(text.mentionAt(at)));
      if (person && !text.hasPreposition(at) && !text.hasConjunction(at) && !text.is(at - 1, Use.PREPOSITION)) {
        return phrases.read(at, limit);
      }
    }
    return null;
  }

  private int behindColon(int first, int limit) {
    for (int at = Math.min(limit, first + REACH) - 1; at > first; at--) {
      if (text.isSign(at, ":")) {
        return at + 1;
      }
    }
    return first;
  }

  private int behindComma(int first, int limit) {
    for (int at = first; at < limit; at++) {
      if (text.isSign(at, "،,")) {
        return at + 1;
      }
    }
    return limit;
  }

  /** The one with whom a statement goes on. */
  private Speaker going(CueAt cue, int statement) {
    Optional<Speaker> spoke = history.within(statement, cue.agreement());
    if (spoke.isPresent()) {
      return spoke.get().carried(Speaker.Rule.SENTENCE);
    }
    Speaker subject = mainSubject(statement, cue.first());
    if (subject != null && (subject.isFirm() || !text.hasConjunction(cue.first()))
        && !text.key(statement).equals("جاء") && subject.agreement().fits(cue.agreement())) {
      return subject.found(Speaker.Rule.SENTENCE);
    }
    return carried(cue);
  }

  private Speaker carried(CueAt cue) {
    return history
        .last(cue.agreement(), goesOn(cue))
        .map(last -> last.carried(Speaker.Rule.CARRIED))
        .orElse(Speaker.UNKNOWN);
  }

  private Speaker ofParticiple(CueAt cue) {
    return going(cue, text.statementStart(cue.first()));
  }

  /** نقلت الوكالة عن المصدر قوله: the relay's verb before the noun. */
  private Optional<Speaker> relayedBefore(CueAt noun) {
    int oldest = Math.max(text.statementStart(noun.first()), noun.first() - REACH_BACK);
    for (int at = noun.first() - 1; at >= oldest; at--) {
      CueAt cue = cues.at(at);
      if (cue != null && RELAYING.contains(cue.lemma())) {
        return relayed(cue.last() + 1, noun.first(), cue);
      }
    }
    return Optional.empty();
  }

  /** The source behind عن and a verb that relays, with its relay. */
  private Optional<Speaker> relayed(int first, int end, CueAt verb) {
    boolean relays = RELAYING.contains(verb.lemma());
    for (int at = first; at < Math.min(end, first + REACH); at++) {
      CueAt source = cues.at(at);
      if (source != null && source.lemma().equals("نقلا عن")) {
        Speaker relay = phrases.read(phrases.skipAdverbs(first, at), at);
        Speaker quoted = phrases.read(source.last() + 1, end);
        return quoted == null || relay == null
            ? Optional.empty()
            : Optional.of(quoted.relayedBy(relay));
      }
      if (!relays) {
        continue;
      }
      String key = text.key(at);
      if (key.equals("عن") || key.equals("عنه") || key.equals("عنها") || key.equals("عنهم")) {
        boolean pronoun = key.length() > 2;
        Speaker relay =
            pronoun
                ? phrases.read(phrases.skipAdverbs(at + 1, end), end)
                : phrases.read(phrases.skipAdverbs(first, at), at);
        Speaker spoken =
            pronoun
                ? history
                    .last(Agreement.ofPronoun(key), true)
                    .map(last -> last.carried(Speaker.Rule.CARRIED))
                    .orElse(null)
                : phrases.read(at + 1, end);
        if (spoken != null) {
          return Optional.of(relay == null ? spoken : spoken.relayedBy(relay));
        }
      }
    }
    return Optional.empty();
  }

  private Speaker ofNoun(CueAt cue, int opening) {
    if (cue.pronoun()) {
      return relayedBefore(cue).orElseGet(() -> going(cue, text.statementStart(cue.first())));
    }
    Speaker owner = phrases.read(phrases.skipAdverbs(cue.last() + 1, opening), opening);
    if (owner != null) {
      return owner;
    }
    Speaker itself = phrases.read(cue.first(), opening);
    return itself == null ? Speaker.UNKNOWN : itself;
  }

  private Speaker ofSource(CueAt cue, int limit) {
    if (cue.pronoun()) {
      return going(cue, text.statementStart(cue.first()));
    }
    int first = phrases.skipAdverbs(cue.last() + 1, limit);
    int end = Math.min(limit, cue.last() + REACH);
    Speaker source =
        cue.lemma().endsWith("ـ") ? phrases.source(first, end) : phrases.read(first, end);
    return source == null ? going(cue, text.statementStart(cue.first())) : source;
  }
}
