package dev.rasid.arabic.quotations;

import dev.rasid.annotation.Zone;
import dev.rasid.arabic.quotations.Attribution.ContentRule;

/** Reads what phrases attribute that name a source: بحسب, وفقا لـ, على حد قوله, ما وصفه بـ. */
final class SourcePhrases {
  /** Tokens between a phrase and the marks of what it calls something. */
  private static final int WORDING_REACH = 12;

  /** Tokens between the name of a source and the comma behind it. */
  private static final int COMMA_REACH = 8;

  private final QuoteText text;
  private final CueLayer cues;
  private final MarkedWords marked;
  private final Openings openings;
  private final Subjects subjects;
  private final FoundQuotations found;

  SourcePhrases(
      QuoteText text,
      CueLayer cues,
      MarkedWords marked,
      Openings openings,
      Subjects subjects,
      FoundQuotations found) {
    this.text = text;
    this.cues = cues;
    this.marked = marked;
    this.openings = openings;
    this.subjects = subjects;
    this.found = found;
  }

  void read(CueAt cue, int start) {
    int limit = openings.limit(cue.first());
    if (cue.lemma().startsWith("ما ") || cue.lemma().startsWith("كما وصف")) {
      wording(cue, limit);
      return;
    }
    Speaker speaker = subjects.of(cue, limit);
    int last = cue.first() - 1;
    while (last > start && text.isSign(last, "،,-–")) {
      last--;
    }
    if (marksBefore(cue, speaker, start, last) || cue.pronoun() || isMedium(cue)) {
      return;
    }
    int inside = pairBehind(cue, speaker, limit);
    if (inside != MarkPairs.NONE) {
      found.direct(inside, cue, speaker, "", ContentRule.MARKS);
    } else if (isCertain(cue, speaker, start)) {
      if (text.wordsIn(start, cue.first()) == 0) {
        forward(cue, speaker, limit);
      } else {
        backward(cue, speaker, start, last);
      }
    }
  }

  /** ما وصفه بـ«…»: what is marked is how somebody calls it. */
  private void wording(CueAt cue, int limit) {
    int first = cue.last() + 1;
    for (int at = first; at < Math.min(limit, first + WORDING_REACH); at++) {
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE && !found.isTaken(pair) && marked.mayBeWording(pair)) {
        found.object(first, at + 1, cue, subjects.of(cue, at));
        return;
      }
    }
  }

  /** Takes the pair that closes before a phrase; tells whether there is one that nobody has. */
  private boolean marksBefore(CueAt cue, Speaker speaker, int start, int last) {
    int pair = last >= start ? text.marks().closedAt(last) : MarkPairs.NONE;
    if (pair == MarkPairs.NONE || found.isTaken(pair) || last < found.attributedUntil()) {
      return false;
    }
    if (marked.mayBeWording(pair)) {
      found.direct(pair, cue, speaker, "", ContentRule.MARKS_BEFORE);
      found.attributed(cue.last() + 1);
    }
    return true;
  }

  /** في تصريح لـ says where something is said, not who says it. */
  private static boolean isMedium(CueAt cue) {
    return cue.lemma().startsWith("في تصريح");
  }

  /** وفق and حسب alone may mean something else: they need a comma, or a source that can speak. */
  private boolean isCertain(CueAt cue, Speaker speaker, int start) {
    boolean alone = cue.first() == cue.last() && !cue.lemma().endsWith("ـ");
    return !alone || speaker.isFirm() || text.isSign(Math.max(start, cue.first() - 1));
  }

  /** The pair that opens right behind the name of a source: بحسب الوزارة «…». */
  private int pairBehind(CueAt cue, Speaker speaker, int limit) {
    if (speaker.span().isEmpty()) {
      return MarkPairs.NONE;
    }
    int behind = text.tokenBehind(cue.last(), speaker.span().get());
    int pair = behind < limit ? text.marks().openedAt(behind) : MarkPairs.NONE;
    return pair != MarkPairs.NONE && !found.isTaken(pair) && marked.maySpeak(pair, cue, behind)
        ? pair
        : MarkPairs.NONE;
  }

  private void forward(CueAt cue, Speaker speaker, int limit) {
    int behind =
        speaker.span().map(span -> text.tokenBehind(cue.last(), span)).orElse(cue.last() + 1);
    int stop = Math.min(limit, behind + COMMA_REACH);
    for (int at = behind; at < stop; at++) {
      boolean comma = text.isSign(at, "،,");
      if (comma || opensClause(at)) {
        int first = at + 1;
        while (first < limit && opensClause(first)) {
          first++;
        }
        if (first < limit && !isAttributed(first)) {
          found.clause(cue, first, speaker, "", ContentRule.SOURCE_BEFORE);
          found.spoke(speaker, cue);
        }
        return;
      }
    }
  }

  /** إن, and فإن of an answering clause. */
  private boolean opensClause(int token) {
    String key = text.key(token);
    return text.isComplementizer(token)
        || (key.startsWith("ف") && SentenceWords.isComplementizer(key.substring(1)));
  }

  /** Whether a verb of saying attributes what begins at a token: بحسب الوكالة، قال الوزير إن. */
  private boolean isAttributed(int first) {
    CueAt cue = cues.at(first);
    return cue != null && cue.kind() == CueAt.Kind.VERB && openings.of(cue).isPresent();
  }

  private void backward(CueAt cue, Speaker speaker, int start, int last) {
    int from = found.attributedUntil();
    if (from > last || (from > start && last - from < 3)) {
      return; // it only says once more who says it
    }
    int around = text.marks().around(cue.first());
    if (around != MarkPairs.NONE) {
      from = Math.max(from, text.marks().get(around).first());
    }
    while (from < last && text.zone(from) == Zone.DATELINE) {
      from++;
    }
    int first = clauseBefore(from, last);
    if (text.wordsIn(first, last + 1) < 2) {
      return;
    }
    found.indirect(first, last + 1, cue, speaker, "", ContentRule.SOURCE_BEHIND);
    found.spoke(speaker, cue);
    found.attributed(
        speaker.span().map(span -> text.tokenBehind(cue.last(), span)).orElse(cue.last() + 1));
  }

  /** Where the clause begins that ends with a token: behind a colon, or at a verb with و. */
  private int clauseBefore(int from, int last) {
    int first = from;
    for (int at = from; at <= last; at++) {
      if (at > from && text.hasConjunction(at) && text.isVerb(at) && text.isSign(at - 1, "،,")) {
        first = at;
      }
      if (at < last && text.isSign(at, ":")) {
        first = at + 1;
      }
    }
    while (first < last && text.isSign(first) && text.marks().openedAt(first) == MarkPairs.NONE) {
      first++;
    }
    return first;
  }
}
