package dev.rasid.arabic.quotations;

import dev.rasid.annotation.Quotation;
import dev.rasid.arabic.quotations.Attribution.ContentRule;
import dev.rasid.arabic.quotations.Opening.Way;
import dev.rasid.annotation.Zone;
import dev.rasid.arabic.linking.TitleHeads;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of one article. Used once. */
final class Attributor {
  /** Words of the shortest paragraph that is a quotation by its marks alone. */
  private static final int ALONE = 6;

  private final QuoteText text;
  private final SentenceWords words;
  private final CueLayer cues;
  private final MarkedWords marked;
  private final Openings openings;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final SpeakerHistory history = new SpeakerHistory();
  private final List<Attribution> found = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final UnnamedSources unnamed;
  private final boolean[] taken;

  /** For each token where words open, the cue that introduces them. */
  private final @Nullable CueAt[] owners;

  /** The token behind the last that is attributed in this statement. */
  private int attributedUntil;

  /** Tokens in which marked words are a speaker's. */
  private record Region(int first, int end, boolean clause, CueAt cue, Speaker speaker) {}

  Attributor(QuoteText text, CueFinder finder, Cues tables, SentenceWords words, NameMarks names, TitleHeads titles) {
    this.text = text;
    this.words = words;
    cues = new CueLayer(text, finder);
    marked = new MarkedWords(text, names);
    openings = new Openings(text, cues, words, marked);
    clauses = new Clauses(text, cues, words, openings);
    unnamed = new UnnamedSources(tables);
    phrases = new NounPhrases(text, cues, words, unnamed, titles);
    subjects = new Subjects(text, cues, words, phrases, history);
    taken = new boolean[text.marks().size()];
    owners = new CueAt[text.size()];
  }

  List<Attribution> run() {
    for (int start = 0; start < text.size(); start = text.statementEnd(start)) {
      if (text.zone(start).isReport()) {
        statement(start, text.statementEnd(start));
      }
    }
    return found;
  }

  private void statement(int start, int end) {
    int before = found.size();
    regions.clear();
    attributedUntil = start;
    claim(start, end);
    for (int at = start; at < end; at++) {
      phrases.pass(at);
      CueAt cue = cues.at(at);
      if (cue != null) {
        read(cue, start, end);
      }
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE && text.marks().get(pair).continues() && !taken[pair]) {
        continued(pair, at);
      }
    }
    for (Region region : regions) {
      markedWords(region);
    }
    if (found.size() == before) {
      alone(start, end);
    }
    if (found.size() == before) {
      Speaker subject = subjects.mainSubject(start, end);
      if (subject != null && isPerson(subject)) {
        history.acted(subject, start);
      }
    }
  }

  /** Decides which cue introduces what several could. */
  private void claim(int start, int end) {
    for (int at = start; at < end; at++) {
      CueAt cue = cues.at(at);
      if (cue == null || cue.kind() == CueAt.Kind.SOURCE) {
        continue;
      }
      Optional<Opening> opening = openings.of(cue);
      if (opening.isPresent() && opening.get().way() != Way.OBJECT) {
        int place = opening.get().at();
        CueAt other = owners[place];
        CueAt loser = cue;
        if (other == null || strength(cue, opening.get()) >= strength(other, opening.get())) {
          owners[place] = cue;
          loser = other;
        }
        if (loser != null && loser.firm() && loser.kind() == CueAt.Kind.VERB) {
          Optional<Opening> next = openings.behind(loser, place);
          if (next.isPresent()
              && next.get().way() != Way.OBJECT
              && owners[next.get().at()] == null
              && next.get().at() > place) {
            owners[next.get().at()] = loser;
          }
        }
      }
    }
  }

  private int strength(CueAt cue, Opening opening) {
    if (cue.kind() == CueAt.Kind.NOUN) {
      return cue.pronoun() && cue.lemma().startsWith("قول") && opening.at() <= cue.last() + 3
          ? 9
          : 1;
    }
    int strength = cue.firm() ? 6 : 2;
    if (opening.way() == Way.CLAUSE) {
      String form = text.words().token(opening.at() - 1).form();
      boolean in = form.startsWith("إ");
      boolean an = form.startsWith("أ") || form.startsWith("بأ");
      boolean takesIn = cue.frames().containsKey("إن");
      strength += in && takesIn || an && cue.takesOtherThanIn() ? 3 : 0;
    } else if (opening.frame().equals("quote")) {
      return cue.firm() || cue.takesMarks() ? 6 : 2;
    }
    return strength;
  }

  private boolean isPerson(Speaker speaker) {
    if (speaker.rule() == Speaker.Rule.REFERENCE) {
      return true;
    }
    return speaker.rule() == Speaker.Rule.SUBJECT
        && speaker
            .span()
            .map(span -> text.isPersonAt(span))
            .orElse(false);
  }

  private void read(CueAt cue, int start, int end) {
    if (cue.kind() == CueAt.Kind.SOURCE) {
      source(cue, start, end);
      return;
    }
    Optional<Opening> opening = openings.of(cue);
    if (opening.isEmpty() && cue.kind() == CueAt.Kind.VERB && text.marks().around(cue.first()) < 0) {
      acts(cue, end);
    }
    int before = pairBefore(cue, start);
    if (before != MarkPairs.NONE && (opening.isEmpty() || opening.get().way() != Way.CLAUSE)) {
      int limit = opening.map(Opening::at).orElse(Math.min(end, cue.last() + 30));
      Speaker speaker = subjects.of(cue, limit);
      if (speaker.isKnown()) {
        direct(before, cue, speaker, "quote", ContentRule.MARKS_BEFORE);
      }
    }
    opening.ifPresent(it -> opened(cue, it));
  }

  /** Notes who does what a cue says without words: وأشاد المدرب بلاعبيه، وقال. */
  private void acts(CueAt cue, int end) {
    int start = text.statementStart(cue.first());
    int before = cue.first() - 1;
    boolean joined = before >= start && text.hasConjunction(cue.first());
    boolean relative =
        before >= start
            && !joined
            && !text.isSign(before)
            && !text.key(before).equals("ما")
            && !words.is(text, before, SentenceWords.Use.CONNECTOR)
            && text.mentionAt(before) == QuoteText.NONE;
    Speaker speaker = subjects.of(cue, Math.min(end, cue.last() + 12));
    boolean named = speaker.rule() == Speaker.Rule.SUBJECT || speaker.rule() == Speaker.Rule.BEFORE;
    if (speaker.span().isPresent() && !relative && (named || !joined)) {
      history.acted(speaker, text.statementStart(cue.first()));
    }
  }

  /** The pair that closes just before a cue which stands behind what it attributes. */
  private int pairBefore(CueAt cue, int start) {
    if (!cue.takesMarks() || cue.kind() != CueAt.Kind.VERB) {
      return MarkPairs.NONE;
    }
    int at = cue.first() - 1;
    if (at > start && text.isSign(at, "،,.")) {
      at--;
    }
    int pair = at >= start ? text.marks().closedAt(at) : MarkPairs.NONE;
    return pair != MarkPairs.NONE
            && !taken[pair]
            && !text.hasConjunction(cue.first())
            && marked.maySpeak(pair, cue, at)
        ? pair
        : MarkPairs.NONE;
  }

  private void opened(CueAt cue, Opening opening) {
    if (opening.way() != Way.OBJECT && owners[opening.at()] != cue
        || cue.kind() == CueAt.Kind.NOUN && !nounOpens(cue, opening)) {
      return;
    }
    int limit = opening.way() == Way.CLAUSE ? opening.at() - 1 : opening.at();
    Speaker speaker = subjects.of(cue, limit);
    if (!accepts(cue, opening, speaker)) {
      return;
    }
    switch (opening.way()) {
      case CLAUSE -> {
        if (impersonal(cue, opening)) {
          return;
        }
        clause(cue, opening.at(), speaker, opening.frame(), ContentRule.CLAUSE);
      }
      case MARKS -> {
        int pair = text.marks().openedAt(opening.at());
        if (!taken[pair]) {
          boolean colon = opening.frame().equals("colon");
          direct(
              pair, cue, speaker, opening.frame(), colon ? ContentRule.COLON_MARKS : ContentRule.MARKS);
        }
      }
      case COLON -> {
        int end = clauses.end(opening.at());
        add(
            Quotation.Kind.INDIRECT,
            text.span(opening.at(), end - 1),
            cue,
            speaker,
            opening.frame(),
            ContentRule.COLON);
        attributed(end);
      }
      case OBJECT -> regions.add(new Region(cue.last() + 1, opening.at(), false, cue, speaker));
    }
    spoke(speaker, cue);
  }

  /** What is said within marks tells nothing of who goes on speaking outside. */
  private void spoke(Speaker speaker, CueAt cue) {
    if (text.marks().around(cue.first()) == MarkPairs.NONE) {
      history.spoke(speaker, text.statementStart(cue.first()));
    }
  }

  /** Whether it is likely that somebody speaks here. */
  private boolean accepts(CueAt cue, Opening opening, Speaker speaker) {
    boolean nested = text.marks().around(cue.first()) != MarkPairs.NONE;
    if (cue.kind() == CueAt.Kind.NOUN && !cue.pronoun()) {
      return opening.frame().equals("colon") || speaker.isFirm();
    }
    if (nested && opening.way() != Way.MARKS) {
      return cue.firm()
          && speaker.span().isPresent()
          && (cue.frames().containsKey("إن") || marksFollow(opening));
    }
    if (opening.way() == Way.OBJECT) {
      return speaker.isFirm() || attributedUntil <= cue.first();
    }
    return opening.way() == Way.MARKS
        || text.marks().openedAt(opening.at()) != MarkPairs.NONE
        || Subjects.goesOn(cue)
        || cue.firm() || cue.kind() == CueAt.Kind.PARTICIPLE || speaker.isFirm();
  }

  private boolean marksFollow(Opening opening) {
    int end = Math.min(opening.at() + 4, text.size());
    for (int at = opening.at(); at < end; at++) {
      if (text.marks().openedAt(at) != MarkPairs.NONE) {
        return true;
      }
    }
    return false;
  }

  private boolean nounOpens(CueAt cue, Opening opening) {
    if (cue.pronoun()) {
      return opening.at() <= cue.last() + 3;
    }
    return opening.way() != Way.OBJECT
        && opening.at() <= cue.last() + 8
        && opening.at() > attributedUntil;
  }

  /** يذكر أن, يُعتقد أنه: nobody says it. */
  private boolean impersonal(CueAt cue, Opening opening) {
    if (cue.kind() != CueAt.Kind.VERB
        || opening.at() != cue.last() + 2
        || !cue.agreement().equals(Agreement.HE)) {
      return false;
    }
    String key = text.key(cue.first());
    boolean imperfect = key.startsWith("ي") || key.startsWith("وي") || key.startsWith("في");
    int before = cue.first() - 1;
    int start = text.statementStart(cue.first());
    if (!imperfect) {
      return false;
    }
    return before < start
        || !text.hasConjunction(cue.first())
            && text.mentionAt(before) == QuoteText.NONE
            && text.referenceAt(before) == QuoteText.NONE
            && !text.words().isDefinite(before)
            && !text.isSign(before)
            && KnownStems.classes(text.words().bareForm(before)) != KnownStems.PARTICLE;
  }

  private void clause(CueAt cue, int first, Speaker speaker, String frame, ContentRule rule) {
    int end = clauses.end(first);
    int pair = text.marks().openedAt(first);
    if (pair != MarkPairs.NONE && !taken[pair] && onlyMarks(first, end)) {
      direct(pair, cue, speaker, frame, ContentRule.MARKS);
      return;
    }
    if (text.wordsIn(first, end) < 2) {
      return;
    }
    add(Quotation.Kind.INDIRECT, text.span(first, end - 1), cue, speaker, frame, rule);
    regions.add(new Region(first, end, true, cue, speaker));
    attributed(end);
  }

  /** Further marks that a particle joins: «…» و«…». */
  private void more(int first, CueAt cue, Speaker speaker, String frame) {
    int at = first;
    int limit = openings.limit(cue.first());
    while (at + 1 < limit && marked.joins(at)) {
      int next = at + 1 < limit && marked.joins(at + 1) ? at + 2 : at + 1;
      int pair = next < limit ? text.marks().openedAt(next) : MarkPairs.NONE;
      if (pair == MarkPairs.NONE || taken[pair] || !text.marks().get(pair).closed()
          || !marked.mayBeWording(pair)) {
        return;
      }
      taken[pair] = true;
      MarkPairs.Pair marks = text.marks().get(pair);
      if (marks.close() <= marks.first()) {
        return;
      }
      add(
          Quotation.Kind.MIXED,
          text.span(marks.first(), marks.last()),
          cue,
          speaker,
          frame,
          ContentRule.IN_OBJECT);
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

  private void attributed(int end) {
    attributedUntil = Math.max(attributedUntil, end);
  }

  private void direct(int number, CueAt cue, Speaker speaker, String frame, ContentRule rule) {
    MarkPairs.Pair pair = text.marks().get(number);
    taken[number] = true;
    int close = pair.closed() ? pair.close() : clauses.end(pair.first());
    if (close <= pair.first()) {
      return;
    }
    Span content = text.span(pair.first(), close - 1);
    add(Quotation.Kind.DIRECT, content, cue, speaker, frame, rule);
    attributed(pair.closed() ? close + 1 : close);
    spoke(speaker, cue);
    if (pair.closed()) {
      more(close + 1, cue, speaker, frame);
    }
  }

  /** A paragraph that is one quotation, without a cue: the one goes on who spoke last. */
  private void alone(int start, int end) {
    int pair = text.marks().openedAt(start);
    if (pair == MarkPairs.NONE || taken[pair] || found.isEmpty() || text.zone(start) == Zone.HEADLINE) {
      return;
    }
    MarkPairs.Pair marks = text.marks().get(pair);
    boolean whole = marks.closed() && text.wordsIn(marks.close(), end) == 0;
    if (whole && text.wordsIn(marks.first(), marks.close()) >= ALONE && marked.hasVerb(pair)) {
      continued(pair, start);
    }
  }

  private void continued(int number, int at) {
    taken[number] = true;
    if (found.isEmpty()) {
      return;
    }
    Attribution last = found.get(found.size() - 1);
    MarkPairs.Pair pair = text.marks().get(number);
    int close = pair.closed() ? pair.close() : text.statementEnd(at);
    if (close > pair.first()) {
      found.add(
          new Attribution(
              Quotation.Kind.DIRECT,
              text.span(pair.first(), close - 1),
              last.cue(),
              last.cueSpan(),
              last.force(),
              last.speaker().carried(Speaker.Rule.CARRIED),
              last.chain(),
              last.addressee(),
              ContentRule.CONTINUED));
    }
  }

  private void markedWords(Region region) {
    for (int at = region.first(); at < region.end(); at++) {
      int pair = text.marks().openedAt(at);
      if (pair == MarkPairs.NONE) {
        continue;
      }
      boolean sameLevel = text.marks().around(at) == text.marks().around(region.first());
      boolean accepted =
          region.clause()
              ? marked.standsOut(pair, region.end())
              : marked.mayBeWording(pair)
                  && marked.isPredicate(text.marks().get(pair), region.cue());
      if (!taken[pair] && sameLevel && accepted && isInnermost(region, at)) {
        taken[pair] = true;
        MarkPairs.Pair marks = text.marks().get(pair);
        int close = marks.closed() ? marks.close() : Math.min(marks.close(), region.end());
        if (close > marks.first()) {
          add(
              Quotation.Kind.MIXED,
              text.span(marks.first(), close - 1),
              region.cue(),
              region.speaker(),
              "noun",
              region.clause() ? ContentRule.IN_CLAUSE : ContentRule.IN_OBJECT);
        }
      }
    }
  }

  private boolean isInnermost(Region region, int at) {
    for (int i = regions.size() - 1; i >= 0; i--) {
      Region other = regions.get(i);
      if (other.first() <= at && at < other.end() && other.first() > region.first()) {
        return false;
      }
    }
    return true;
  }

  private void source(CueAt cue, int start, int end) {
    int limit = openings.limit(cue.first());
    int behind = cue.last() + 1;
    boolean wording = cue.lemma().startsWith("ما ") || cue.lemma().startsWith("كما وصف");
    if (wording) {
      int stop = Math.min(limit, behind + 12);
      for (int at = behind; at < stop; at++) {
        int pair = text.marks().openedAt(at);
        if (pair != MarkPairs.NONE && !taken[pair] && marked.mayBeWording(pair)) {
          Speaker speaker = subjects.of(cue, at);
          regions.add(new Region(behind, at + 1, false, cue, speaker));
          return;
        }
      }
      return;
    }
    Speaker speaker = subjects.of(cue, limit);
    int at = cue.first() - 1;
    while (at > start && text.isSign(at, "،,-–")) {
      at--;
    }
    int pair = at >= start ? text.marks().closedAt(at) : MarkPairs.NONE;
    if (pair != MarkPairs.NONE && !taken[pair] && at + 1 > attributedUntil) {
      if (marked.mayBeWording(pair)) {
        taken[pair] = true;
        MarkPairs.Pair marks = text.marks().get(pair);
        add(Quotation.Kind.MIXED, text.span(marks.first(), marks.last()), cue, speaker, "", ContentRule.MARKS_BEFORE);
        history.spoke(speaker, start);
        attributed(cue.last() + 1);
      }
      return;
    }
    if (cue.pronoun() || cue.lemma().startsWith("في تصريح")) {
      return;
    }
    int inside = pairBehind(cue, speaker, limit);
    if (inside != MarkPairs.NONE) {
      direct(inside, cue, speaker, "", ContentRule.MARKS);
      return;
    }
    boolean one = cue.first() == cue.last() && !cue.lemma().endsWith("ـ");
    if (one && !speaker.isFirm() && !text.isSign(cue.first() - 1 < start ? start : cue.first() - 1)) {
      return;
    }
    boolean opens = text.wordsIn(start, cue.first()) == 0;
    if (opens) {
      int first = contentBehind(cue, speaker, limit);
      if (first > 0 && !isAttributed(first)) {
        clause(cue, first, speaker, "", ContentRule.SOURCE_BEFORE);
        history.spoke(speaker, start);
      }
      return;
    }
    if (attributedUntil >= at + 1 || attributedUntil > start && at - attributedUntil < 3) {
      return;
    }
    int from = attributedUntil;
    while (from < at && text.zone(from) == Zone.DATELINE) {
      from++;
    }
    int first = clauseBefore(from, at);
    if (text.wordsIn(first, at + 1) >= 2) {
      Span content = text.bareSpan(first, at);
      add(Quotation.Kind.INDIRECT, content, cue, speaker, "", ContentRule.SOURCE_BEHIND);
      regions.add(new Region(first, at + 1, true, cue, speaker));
      history.spoke(speaker, start);
      attributed(
          speaker.span().map(span -> text.tokenBehind(cue.last(), span)).orElse(cue.last() + 1));
    }
  }

  /** Whether a verb of saying attributes what begins at a token: بحسب الوكالة، قال الوزير إن. */
  private boolean isAttributed(int first) {
    CueAt cue = cues.at(first);
    return cue != null && cue.kind() == CueAt.Kind.VERB && openings.of(cue).isPresent();
  }

  /** The pair that opens right behind the name of a source: بحسب الوزارة «…». */
  private int pairBehind(CueAt cue, Speaker speaker, int limit) {
    if (speaker.span().isEmpty()) {
      return MarkPairs.NONE;
    }
    int behind = text.tokenBehind(cue.last(), speaker.span().get());
    int pair = behind < limit ? text.marks().openedAt(behind) : MarkPairs.NONE;
    return pair != MarkPairs.NONE && !taken[pair] && marked.maySpeak(pair, cue, behind)
        ? pair
        : MarkPairs.NONE;
  }

  /** Where the clause begins that a source at the beginning attributes, or 0. */
  private int contentBehind(CueAt cue, Speaker speaker, int limit) {
    int behind =
        speaker.span().map(span -> text.tokenBehind(cue.last(), span)).orElse(cue.last() + 1);
    int stop = Math.min(limit, behind + 8);
    for (int at = behind; at < stop; at++) {
      if (text.isSign(at, "،,")) {
        int first = at + 1;
        while (first < limit && SentenceWords.isComplementizer(text.key(first).replaceFirst("^ف", ""))) {
          first++;
        }
        return first < limit ? first : 0;
      }
      if (SentenceWords.isComplementizer(text.key(at).replaceFirst("^ف", ""))) {
        return at + 1;
      }
    }
    return 0;
  }

  private int clauseBefore(int from, int last) {
    int first = from;
    for (int at = from; at <= last; at++) {
      boolean verb =
          text.hasConjunction(at)
              && dev.rasid.arabic.morphology.KnownStems.classes(text.words().bareForm(at))
                  == dev.rasid.arabic.morphology.KnownStems.VERB;
      if (at > from && verb && text.isSign(at - 1, "،,")) {
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

  /** Whom the words between a cue and what is said name behind ل: وقال لصحيفة «…» إن. */
  private Optional<Span> addressee(CueAt cue, Span content) {
    int end = Math.min(openings.limit(cue.first()), cue.last() + 20);
    for (int at = cue.last() + 1; at < end; at++) {
      if (text.span(at, at).start() >= content.start()
          || SentenceWords.isComplementizer(text.key(at))) {
        return Optional.empty();
      }
      if (text.hasPreposition(at) && text.key(at).charAt(0) == 'ل') {
        int before = at - 1;
        boolean free =
            before == cue.last()
                || text.isSign(before)
                || text.mentionAt(before) != QuoteText.NONE;
        Optional<Span> to = text.addressee(at, end);
        boolean press = unnamed.isMedia(text, at, end);
        if (press || free && to.isPresent()) {
          return Optional.of(to.orElse(text.bareSpan(at, at)));
        }
      }
    }
    return Optional.empty();
  }

  private void add(
      Quotation.Kind kind,
      Span content,
      CueAt cue,
      Speaker speaker,
      String frame,
      ContentRule rule) {
    Span span = text.bareSpan(cue.first(), cue.last());
    Optional<Span> to = cue.kind() == CueAt.Kind.VERB ? addressee(cue, content) : Optional.empty();
    found.add(
        new Attribution(
            kind, content, cue, span, cue.force(frame), speaker, speaker.chain(), to, rule));
  }

}
