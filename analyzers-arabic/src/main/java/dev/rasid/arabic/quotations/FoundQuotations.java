package dev.rasid.arabic.quotations;

import dev.rasid.annotation.Quotation;
import dev.rasid.arabic.quotations.Attribution.ContentRule;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the quotations of one article, each pair of marks once. */
final class FoundQuotations {
  private final QuoteText text;
  private final MarkedWords marked;
  private final Openings openings;
  private final Clauses clauses;
  private final Addressees addressees;
  private final SpeakerHistory history;
  private final List<Attribution> found = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final boolean[] taken;
  private int attributedUntil;

  /** Tokens in which marked words are a speaker's. */
  private record Region(int first, int end, boolean clause, CueAt cue, Speaker speaker) {}

  FoundQuotations(
      QuoteText text,
      MarkedWords marked,
      Openings openings,
      Clauses clauses,
      Addressees addressees,
      SpeakerHistory history) {
    this.text = text;
    this.marked = marked;
    this.openings = openings;
    this.clauses = clauses;
    this.addressees = addressees;
    this.history = history;
    taken = new boolean[text.marks().size()];
  }

  List<Attribution> all() {
    return found;
  }

  /** Begins a statement. */
  void begin(int start) {
    regions.clear();
    attributedUntil = start;
  }

  /** Ends a statement: what is marked in clauses and objects is the speaker's of the innermost. */
  void end() {
    regions.sort(Comparator.comparingInt(Region::first).reversed());
    regions.forEach(this::markedWords);
  }

  /** The token behind the last that is attributed in this statement. */
  int attributedUntil() {
    return attributedUntil;
  }

  void attributed(int end) {
    attributedUntil = Math.max(attributedUntil, end);
  }

  boolean isTaken(int pair) {
    return taken[pair];
  }

  /** What is said within marks tells nothing of who goes on speaking outside. */
  void spoke(Speaker speaker, CueAt cue) {
    if (text.marks().around(cue.first()) == MarkPairs.NONE) {
      history.spoke(speaker, text.statementStart(cue.first()));
    }
  }

  /** Marked words from here to a token are the speaker's. */
  void object(int first, int end, CueAt cue, Speaker speaker) {
    regions.add(new Region(first, end, false, cue, speaker));
  }

  /** Adds the clause that begins at a token, or what is in its marks if all of it is. */
  void clause(CueAt cue, int first, Speaker speaker, String frame, ContentRule rule) {
    int end = clauses.end(first);
    int pair = text.marks().openedAt(first);
    if (pair != MarkPairs.NONE && !taken[pair] && onlyMarks(first, end)) {
      direct(pair, cue, speaker, frame, ContentRule.MARKS);
    } else if (text.wordsIn(first, end) > 0) {
      indirect(first, end, cue, speaker, frame, rule);
    }
  }

  void indirect(int first, int end, CueAt cue, Speaker speaker, String frame, ContentRule rule) {
    Span content =
        rule == ContentRule.SOURCE_BEHIND
            ? text.bareSpan(first, end - 1)
            : text.span(first, end - 1);
    add(Quotation.Kind.INDIRECT, content, cue, speaker, frame, rule, true);
    regions.add(new Region(first, end, true, cue, speaker));
    attributed(end);
  }

  /** Adds what is in a pair of marks, and in further pairs that a particle joins: «…» و«…». */
  void direct(int number, CueAt cue, Speaker speaker, String frame, ContentRule rule) {
    MarkPairs.Pair pair = text.marks().get(number);
    taken[number] = true;
    if (pair.close() <= pair.first()) {
      return; // nothing is in it
    }
    int close = pair.closed() ? pair.close() : clauses.end(pair.first());
    boolean part = cue.kind() == CueAt.Kind.SOURCE || marked.isPart(pair, cue, frame);
    Quotation.Kind kind = part ? Quotation.Kind.MIXED : Quotation.Kind.DIRECT;
    add(kind, text.span(pair.first(), close - 1), cue, speaker, frame, rule, pair.closed());
    attributed(pair.closed() ? close + 1 : close);
    spoke(speaker, cue);
    if (pair.closed()) {
      more(close + 1, cue, speaker, frame);
    }
  }

  private void more(int first, CueAt cue, Speaker speaker, String frame) {
    int at = first;
    int limit = openings.limit(cue.first());
    while (at + 1 < limit && marked.joins(at)) {
      int next = marked.joins(at + 1) ? at + 2 : at + 1;
      int pair = next < limit ? text.marks().openedAt(next) : MarkPairs.NONE;
      if (pair == MarkPairs.NONE
          || taken[pair]
          || !text.marks().get(pair).closed()
          || !marked.mayBeWording(pair)) {
        return;
      }
      taken[pair] = true;
      MarkPairs.Pair marks = text.marks().get(pair);
      Span content = text.span(marks.first(), marks.last());
      add(Quotation.Kind.MIXED, content, cue, speaker, frame, ContentRule.IN_OBJECT, true);
      at = marks.close() + 1;
      attributed(at);
    }
  }

  /** Whether a stretch holds nothing but marked words and particles between them. */
  private boolean onlyMarks(int first, int end) {
    int at = first;
    while (at < end) {
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE && text.marks().get(pair).closed()) {
        at = text.marks().get(pair).close() + 1;
      } else if (at > first && (marked.joins(at) || text.isSign(at))) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Adds what is in a pair to what was said last. */
  void continued(int number, int limit) {
    taken[number] = true;
    MarkPairs.Pair pair = text.marks().get(number);
    int close = pair.closed() ? pair.close() : limit;
    if (found.isEmpty() || close <= pair.first()) {
      return;
    }
    Attribution last = found.get(found.size() - 1);
    Span content = text.span(pair.first(), close - 1);
    if (content.contains(last.cueSpan())) {
      return; // what was said last is in it
    }
    found.add(
        new Attribution(
            Quotation.Kind.DIRECT,
            content,
            last.cue(),
            last.cueSpan(),
            last.force(),
            last.speaker().carried(Speaker.Rule.CARRIED),
            last.chain(),
            last.addressee(),
            ContentRule.CONTINUED,
            pair.closed()));
  }

  private void markedWords(Region region) {
    int level = text.marks().around(region.first());
    for (int at = region.first(); at < region.end(); at++) {
      int pair = text.marks().openedAt(at);
      if (pair == MarkPairs.NONE || taken[pair] || text.marks().around(at) != level) {
        continue;
      }
      MarkPairs.Pair marks = text.marks().get(pair);
      boolean accepted =
          region.clause()
              ? marked.standsOut(pair, region.end())
              : marked.mayBeWording(pair) && marked.isPredicate(marks, region.cue());
      int close = marks.closed() ? marks.close() : Math.min(marks.close(), region.end());
      if (accepted && close > marks.first() && close <= region.end()) {
        taken[pair] = true;
        Span content = text.span(marks.first(), close - 1);
        ContentRule rule = region.clause() ? ContentRule.IN_CLAUSE : ContentRule.IN_OBJECT;
        add(
            Quotation.Kind.MIXED,
            content,
            region.cue(),
            region.speaker(),
            "noun",
            rule,
            marks.closed());
      }
    }
  }

  private void add(
      Quotation.Kind kind,
      Span content,
      CueAt cue,
      Speaker speaker,
      String frame,
      ContentRule rule,
      boolean closed) {
    Span cueSpan = text.bareSpan(cue.first(), cue.last());
    Optional<Span> to =
        cue.kind() == CueAt.Kind.VERB ? addressees.of(cue, content.start()) : Optional.empty();
    found.add(
        new Attribution(
            kind,
            content,
            cue,
            cueSpan,
            cue.force(frame),
            speaker,
            speaker.chain(),
            to,
            rule,
            closed));
  }
}
