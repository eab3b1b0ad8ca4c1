package dev.rasid.arabic.quotations;

import dev.rasid.annotation.Zone;
import dev.rasid.arabic.quotations.Attribution.ContentRule;
import dev.rasid.arabic.quotations.Opening.Way;
import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.List;
import java.util.Optional;

/** Finds the quotations of one article, statement by statement. Used once. */
final class Attributor {
  /** Words of the shortest paragraph that is a quotation by its marks alone. */
  private static final int ALONE = 6;

  /** Tokens behind a cue without words in which its subject is looked for. */
  private static final int SUBJECT_REACH = 12;

  private final QuoteText text;
  private final CueLayer cues;
  private final MarkedWords marked;
  private final Openings openings;
  private final Claims claims;
  private final Acceptance acceptance;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final SourcePhrases sources;
  private final Headlines headlines;
  private final SpeakerHistory history = new SpeakerHistory();
  private final FoundQuotations found;

  Attributor(QuoteText text, NameMarks names) {
    this.text = text;
    cues = new CueLayer(text);
    marked = new MarkedWords(text, names);
    openings = new Openings(text, cues, marked);
    claims = new Claims(text, cues, openings);
    acceptance = new Acceptance(text);
    clauses = new Clauses(text, cues, openings);
    UnnamedSources unnamed = new UnnamedSources();
    phrases = new NounPhrases(text, cues, unnamed);
    subjects = new Subjects(text, cues, phrases, history);
    found =
        new FoundQuotations(
            text, marked, openings, clauses, new Addressees(text, unnamed), history);
    headlines = new Headlines(text, subjects, found);
    sources = new SourcePhrases(text, cues, marked, openings, subjects, found);
  }

  List<Attribution> run() {
    for (int start = 0; start < text.size(); start = text.statementEnd(start)) {
      if (text.zone(start).isReport()) {
        statement(start, text.statementEnd(start));
      }
    }
    return found.all();
  }

  private void statement(int start, int end) {
    int before = found.all().size();
    found.begin(start);
    claims.decide(start, end);
    if (text.zone(start) == Zone.HEADLINE) {
      headlines.read(start, end);
    }
    for (int at = start; at < end; at++) {
      phrases.pass(at);
      CueAt cue = cues.at(at);
      if (cue != null && cue.kind() == CueAt.Kind.SOURCE) {
        sources.read(cue, start);
      } else if (cue != null) {
        read(cue, start, end);
      }
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE && text.marks().get(pair).continues() && !found.isTaken(pair)) {
        found.continued(pair, end);
      }
    }
    found.end();
    if (found.all().size() == before && !alone(start, end)) {
      Speaker subject = subjects.mainSubject(start, end);
      if (subject != null && isPerson(subject)) {
        history.acted(subject, start);
      }
    }
  }

  private boolean isPerson(Speaker speaker) {
    return speaker.rule() == Speaker.Rule.REFERENCE
        || (speaker.rule() == Speaker.Rule.SUBJECT
            && speaker.span().map(text::isPersonAt).orElse(false));
  }

  private void read(CueAt cue, int start, int end) {
    Optional<Opening> opening = openings.of(cue);
    boolean outside = text.marks().around(cue.first()) == MarkPairs.NONE;
    if (opening.isEmpty() && cue.kind() == CueAt.Kind.VERB && outside) {
      acts(cue, start, end);
    }
    int before = pairBefore(cue, start);
    if (before != MarkPairs.NONE && (opening.isEmpty() || opening.get().way() != Way.CLAUSE)) {
      int limit = opening.map(Opening::at).orElse(Math.min(end, cue.last() + SUBJECT_REACH));
      Speaker speaker = subjects.of(cue, limit);
      if (speaker.isKnown()) {
        found.direct(before, cue, speaker, "quote", ContentRule.MARKS_BEFORE);
      }
    }
    opening.ifPresent(it -> opened(cue, it));
  }

  /** Notes who does what a cue says without words: وأشاد المدرب بلاعبيه، وقال. */
  private void acts(CueAt cue, int start, int end) {
    int before = cue.first() - 1;
    boolean joined = before >= start && text.hasConjunction(cue.first());
    boolean relative =
        before >= start
            && !joined
            && !text.isSign(before)
            && !text.key(before).equals("ما")
            && !text.is(before, Use.CONNECTOR)
            && text.mentionAt(before) == QuoteText.NONE;
    Speaker speaker = subjects.of(cue, Math.min(end, cue.last() + SUBJECT_REACH));
    boolean named = speaker.rule() == Speaker.Rule.SUBJECT || speaker.rule() == Speaker.Rule.BEFORE;
    if (speaker.span().isPresent() && !relative && (named || !joined)) {
      history.acted(speaker, start);
    }
  }

  /** The pair that closes just before a cue which stands behind what it attributes. */
  private int pairBefore(CueAt cue, int start) {
    if (!cue.takesMarks() || cue.kind() != CueAt.Kind.VERB || text.hasConjunction(cue.first())) {
      return MarkPairs.NONE;
    }
    int at = cue.first() - 1;
    if (at > start && text.isSign(at, "،,.")) {
      at--;
    }
    int pair = at >= start ? text.marks().closedAt(at) : MarkPairs.NONE;
    return pair != MarkPairs.NONE && !found.isTaken(pair) && marked.maySpeak(pair, cue, at)
        ? pair
        : MarkPairs.NONE;
  }

  private void opened(CueAt cue, Opening opening) {
    int until = found.attributedUntil();
    if (!claims.owns(cue, opening)
        || (cue.kind() == CueAt.Kind.NOUN && !acceptance.isNear(cue, opening, until))) {
      return;
    }
    int at = opening.at();
    Speaker speaker = subjects.of(cue, opening.way() == Way.CLAUSE ? at - 1 : at);
    if (!acceptance.accepts(cue, opening, speaker, until)) {
      return;
    }
    String frame = opening.frame();
    switch (opening.way()) {
      case CLAUSE -> found.clause(cue, at, speaker, frame, ContentRule.CLAUSE);
      case MARKS -> {
        int pair = text.marks().openedAt(at);
        if (!found.isTaken(pair)) {
          boolean colon = frame.equals("colon");
          found.direct(
              pair, cue, speaker, frame, colon ? ContentRule.COLON_MARKS : ContentRule.MARKS);
        }
      }
      case COLON -> found.indirect(at, clauses.end(at), cue, speaker, frame, ContentRule.COLON);
      case OBJECT -> found.object(cue.last() + 1, at, cue, speaker);
    }
    found.spoke(speaker, cue);
  }

  /** A paragraph that is one quotation, without a cue: the one goes on who spoke last. */
  private boolean alone(int start, int end) {
    int pair = text.marks().openedAt(start);
    if (pair == MarkPairs.NONE || found.isTaken(pair) || text.zone(start) == Zone.HEADLINE) {
      return false;
    }
    MarkPairs.Pair marks = text.marks().get(pair);
    boolean whole =
        marks.closed()
            && text.wordsIn(marks.close(), end) == 0
            && text.wordsIn(marks.first(), marks.close()) >= ALONE
            && marked.hasVerb(pair);
    if (whole) {
      found.continued(pair, end);
    }
    return whole;
  }
}
