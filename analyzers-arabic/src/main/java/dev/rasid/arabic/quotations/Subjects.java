package dev.rasid.arabic.quotations;

import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks by a cue. Not safe for use by several threads. */
final class Subjects {
  /** Tokens behind a cue that introduces nothing, in which its subject is looked for. */
  private static final int REACH = 30;

  /** Verbs that say that somebody goes on speaking. */
  private static final Set<String> CONTINUING = Set.of("أضاف", "تابع", "أردف", "استطرد", "واصل");

  /** Verbs of which something is said must be named. */
  private static final Set<String> TRANSITIVE = Set.of("وصف", "اتهم", "شبه", "صنف", "لقب");

  private final QuoteText text;
  private final NounPhrases phrases;
  private final SpeakerHistory history;
  private final ClauseSubjects clauses;
  private final Relays relays;

  Subjects(QuoteText text, CueLayer cues, NounPhrases phrases, SpeakerHistory history) {

    this.text = text;
    this.phrases = phrases;
    this.history = history;
    clauses = new ClauseSubjects(text, cues, phrases);
    relays = new Relays(text, cues, phrases, history);
  }

  /** Whether a cue says that somebody goes on speaking. */
  static boolean goesOn(CueAt cue) {
    return CONTINUING.contains(cue.lemma());
  }

  /** The subject of a statement, or null. */
  @Nullable Speaker mainSubject(int statement, int limit) {
    return clauses.mainSubject(statement, limit);
  }

  /** Who speaks by a cue, whose words begin at a token at the latest. */
  Speaker of(CueAt cue, int opening) {
    return switch (cue.kind()) {
      case VERB ->
          relays.behind(cue.last() + 1, opening, cue).orElseGet(() -> ofVerb(cue, opening));
      case PARTICIPLE -> ofParticiple(cue);
      case NOUN -> ofNoun(cue, opening);
      case SOURCE -> ofSource(cue, opening);
      case COLON -> Speaker.UNKNOWN;
    };
  }

  private Speaker ofVerb(CueAt cue, int opening) {
    Speaker topic = clauses.topic(cue);
    if (topic != null) {
      return topic.with(cue.agreement());
    }
    if (cue.agreement().number() != Agreement.Plurality.MANY) {
      int first = phrases.skipAdverbs(cue.last() + 1, opening);
      Speaker behind =
          isObject(cue, first, opening) || isAccusative(first)
              ? null
              : phrases.read(first, opening);
      if (behind != null) {
        return behind.with(
            behind.rule() == Speaker.Rule.SUBJECT && isPerson(behind)
                ? cue.agreement()
                : new Agreement(cue.agreement().gender(), Agreement.Plurality.UNKNOWN));
      }
      if (cue.passive()
          && opening == cue.last() + 1
          && cue.first() > text.statementStart(cue.first())
          && isPassive(cue.first() - 1, cue)) {
        return Speaker.UNKNOWN;
      }
    }
    int previous = cue.first() - 1;
    if (cue.agreement().number() == Agreement.Plurality.MANY
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

  /** Whether a verb stands behind an indefinite noun, as one whose subject is not named does. */
  private boolean isPassive(int before, CueAt cue) {
    return !text.hasConjunction(cue.first())
        && !text.isSign(before)
        && text.mentionAt(before) == QuoteText.NONE
        && text.referenceAt(before) == QuoteText.NONE
        && !text.words().isDefinite(before)
        && !ClauseSubjects.isAuxiliary(text, before)
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
      if (head || (mention != QuoteText.NONE && mention != last)) {
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
      Speaker antecedent = clauses.antecedent(cue.first() - 1, statement);
      if (antecedent != null) {
        return antecedent;
      }
    }
    boolean opens = cue.first() == statement;
    if (!opens && !text.hasConjunction(cue.first())) {
      Speaker subject = clauses.clauseSubject(cue, statement);
      if (subject != null) {
        return subject.found(Speaker.Rule.BEFORE);
      }
    }
    return opens ? carried(cue) : going(cue, statement);
  }

  /** The one with whom a statement goes on. */
  private Speaker going(CueAt cue, int statement) {
    Optional<Speaker> spoke = history.within(statement, cue.agreement());
    if (spoke.isPresent()) {
      return spoke.get().carried(Speaker.Rule.SENTENCE);
    }
    Speaker subject = clauses.mainSubject(statement, cue.first());
    if (subject != null
        && (subject.isFirm() || !text.hasConjunction(cue.first()))
        && !text.key(statement).equals("جاء")
        && subject.agreement().fits(cue.agreement())) {
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

  private Speaker ofNoun(CueAt cue, int opening) {
    if (cue.pronoun()) {
      return relays.before(cue).orElseGet(() -> going(cue, text.statementStart(cue.first())));
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
    return source == null ? Speaker.UNKNOWN : source;
  }
}
