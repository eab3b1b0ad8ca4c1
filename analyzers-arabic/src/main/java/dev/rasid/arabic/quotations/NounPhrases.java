package dev.rasid.arabic.quotations;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.quotations.SentenceWords.Use;
import dev.rasid.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who a noun phrase names. Not safe for use by several threads. */
final class NounPhrases {
  /** Tokens of the longest phrase that is looked at. */
  private static final int REACH = 30;

  /** Tokens between a comma and the name in apposition behind it. */
  private static final int TITLE = 5;

  /** Tokens of the span that shows a source without a name. */
  private static final int LONGEST_UNNAMED = 14;

  private final QuoteText text;
  private final CueLayer cues;
  private final UnnamedSources unnamed;

  /** By the first words of titles, who had them last: المديرة is the one who was named so. */
  private final Map<String, String> holders = new HashMap<>();

  NounPhrases(QuoteText text, CueLayer cues, UnnamedSources unnamed) {
    this.text = text;
    this.cues = cues;
    this.unnamed = unnamed;
  }

  /** Notes the organisation that a name at a token begins: الوزارة is the one named last. */
  void pass(int token) {
    int mention = text.mentionAt(token);
    if (mention != QuoteText.NONE
        && (token == 0 || text.mentionAt(token - 1) != mention)
        && token + 1 < text.size()
        && text.mentionAt(token + 1) == mention
        && text.mention(mention).type() == EntityType.ORG) {
      holders.put(text.words().bareKey(token), text.mention(mention).entity());
    }
  }

  /** The first token that can begin a subject, behind adverbs. */
  int skipAdverbs(int first, int limit) {
    int at = first;
    while (at < limit) {
      if (text.is(at, Use.ADVERB)) {
        at++;
      } else if (at > first && text.isSign(at, "،,")) {
        at++;
      } else if (at + 1 < limit && isAside(at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** من جانبه, من جهته. */
  private boolean isAside(int at) {
    String next = text.key(at + 1);
    return text.key(at).equals("من") && (next.startsWith("جانب") || next.startsWith("جهت"));
  }

  /** Who the phrase that begins at a token names, or null if no phrase does. */
  @Nullable Speaker read(int first, int limit) {
    return first < limit && !text.hasPreposition(first) ? source(first, limit) : null;
  }

  /** The same of a phrase on which a preposition may be written. */
  @Nullable Speaker source(int first, int limit) {
    if (first >= limit || !mayBegin(first)) {
      return null;
    }
    int end = end(first, Math.min(limit, first + REACH));
    int person = person(first, behindBody(first, end));
    if (person == QuoteText.NONE && text.mentionAt(first) == QuoteText.NONE) {
      person = personAtEnd(first, limit);
    }
    if (person != QuoteText.NONE) {
      if (text.mentionAt(first) == QuoteText.NONE) {
        holders.put(text.words().bareKey(first), text.mention(person).entity());
      }
      return named(person);
    }
    String holder = holders.get(text.words().bareKey(first));
    if (holder != null && end <= first + 2 && text.words().isDefinite(first)) {
      return new Speaker(
          Optional.of(holder),
          Optional.of(text.bareSpan(first, end - 1)),
          Speaker.Rule.REFERENCE,
          Agreement.UNKNOWN);
    }
    int reference = text.referenceAt(first);
    if (reference != QuoteText.NONE
        && text.reference(reference).kind() != Reference.Kind.NATIONALITY) {
      return new Speaker(
          Optional.of(text.reference(reference).entity()),
          Optional.of(text.referenceSpan(reference)),
          Speaker.Rule.REFERENCE,
          Agreement.UNKNOWN);
    }
    int atFirst = text.mentionAt(first);
    if (atFirst != QuoteText.NONE) {
      return named(atFirst);
    }
    if (unnamed.known(text, first, end) == null) {
      int body = text.words().facts(first).title() ? QuoteText.NONE : body(first, end);
      if (body != QuoteText.NONE) {
        return named(body);
      }
      if (!text.words().isDefinite(first)
          && !isTitled(first)
          && text.words().kind(first) != TokenKind.NUMBER) {
        return null;
      }
    }
    int stop = Math.min(end, first + LONGEST_UNNAMED);
    while (stop > first + 1 && text.isSign(stop - 1) && text.marks().closedAt(stop - 1) < 0) {
      stop--;
    }
    boolean known = unnamed.known(text, first, end) != null;
    Span span = text.bareSpan(first, stop - 1);
    return new Speaker(
        Optional.of(unnamed.id(text, first, stop)),
        Optional.of(span),
        known ? Speaker.Rule.UNNAMED : Speaker.Rule.PHRASE,
        Agreement.UNKNOWN);
  }

  /**
   * Where a phrase ends that opens with the name of a body or place: right behind it, a person is
   * the object of its verb, and no apposition to it.
   */
  private int behindBody(int first, int end) {
    int body = text.mentionAt(first);
    if (body == QuoteText.NONE || text.mention(body).type() == EntityType.PER) {
      return end;
    }
    int at = first;
    while (at < end && !text.isSign(at)) {
      at++;
    }
    return at == end ? first : end;
  }

  /** A noun that begins a title, or is defined by the definite noun behind it. */
  private boolean isTitled(int first) {
    return text.words().facts(first).title()
        || (first + 1 < text.size()
            && (text.words().isDefinite(first + 1) || text.mentionAt(first + 1) != QuoteText.NONE));
  }

  private Speaker named(int mention) {
    return new Speaker(
        Optional.of(text.mention(mention).entity()),
        Optional.of(text.mentionSpan(mention)),
        Speaker.Rule.SUBJECT,
        Agreement.UNKNOWN);
  }

  private boolean mayBegin(int first) {
    if (text.isSign(first)) {
      return text.marks().openedAt(first) != MarkPairs.NONE
          && first + 1 < text.size()
          && text.mentionAt(first + 1) != QuoteText.NONE;
    }
    return (text.classes(first) != KnownStems.PARTICLE || text.key(first).startsWith("احد"))
        && !text.key(first).startsWith("نفس")
        && !text.isComplementizer(first)
        && !text.is(first, Use.PREPOSITION)
        && !text.is(first, Use.RELATIVE)
        && !text.is(first, Use.CONNECTOR)
        && !text.is(first, Use.NO_CLAUSE);
  }

  /** The token behind a phrase: titles, names, and what is apposed behind commas. */
  private int end(int first, int limit) {
    int at = first;
    while (at < limit) {
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE) {
        if (at + 1 >= limit || text.mentionAt(at + 1) == QuoteText.NONE) {
          break;
        }
        at = Math.min(text.marks().get(pair).close() + 1, limit);
      } else if (text.mentionAt(at) != QuoteText.NONE) {
        at++;
      } else if (text.isSign(at)) {
        if (!isAbbreviation(at, first) && !(text.isSign(at, "،,-") && apposes(at + 1, limit))) {
          break;
        }
        at++;
      } else if (stops(at, first, limit)) {
        break;
      } else {
        at++;
      }
    }
    return Math.max(at, first + 1);
  }

  private boolean stops(int at, int first, int limit) {
    if (text.isComplementizer(at) || text.is(at, Use.RELATIVE) || text.is(at, Use.CONNECTOR)) {
      return true;
    }
    if (text.is(at, Use.PREPOSITION)) {
      boolean place = at + 1 < limit && text.mentionAt(at + 1) != QuoteText.NONE;
      return !(place && (text.key(at).equals("في") || text.key(at).equals("لدي")) && at > first);
    }
    CueAt cue = cues.at(at);
    if (at > first && cue != null && cue.kind() != CueAt.Kind.NOUN) {
      return true;
    }
    return at > first && text.isVerb(at);
  }

  /** The stop of د. before a name. */
  private boolean isAbbreviation(int at, int first) {
    return text.isSign(at, ".")
        && at > first
        && text.words().form(at - 1).length() <= 2
        && at + 1 < text.sentenceEnd(at);
  }

  /** Whether a name follows, behind no more than a title. */
  private boolean apposes(int first, int limit) {
    for (int at = first; at < Math.min(limit, first + TITLE); at++) {
      int mention = text.mentionAt(at);
      if (mention != QuoteText.NONE && text.mention(mention).type() == EntityType.PER) {
        return true;
      }
      if ((text.isSign(at) && !isAbbreviation(at, first)) || stops(at, first, limit)) {
        return false;
      }
    }
    return false;
  }

  /** The person right before what is said, of whom all before is the title. */
  private int personAtEnd(int first, int limit) {
    int at = limit - 1;
    while (at > first && text.isSign(at, "،,")) {
      at--;
    }
    int mention = text.mentionAt(at);
    if (limit - first > REACH
        || mention == QuoteText.NONE
        || text.mention(mention).type() != EntityType.PER) {
      return QuoteText.NONE;
    }
    while (at > first && text.mentionAt(at - 1) == mention) {
      at--;
    }
    boolean clause = false;
    for (int i = first; i < at; i++) {
      CueAt cue = cues.at(i);
      clause |= (cue != null && cue.kind() != CueAt.Kind.NOUN) || text.is(i, Use.RELATIVE);
    }
    return clause || isOwner(at, first) || (text.isSign(at - 1) && text.isSign(at - 1, "،,"))
        ? QuoteText.NONE
        : mention;
  }

  /** The first person in a phrase who is not only its owner. */
  private int person(int first, int end) {
    int last = QuoteText.NONE;
    for (int at = first; at < end; at++) {
      int mention = text.mentionAt(at);
      if (mention != QuoteText.NONE
          && mention != last
          && text.mention(mention).type() == EntityType.PER) {
        last = mention;
        if (!isOwner(at, first)) {
          return mention;
        }
      }
    }
    return QuoteText.NONE;
  }

  /** Whether a person is whom another speaks for, or whose the one is that speaks. */
  private boolean isOwner(int at, int first) {
    if (at == first) {
      return false;
    }
    int before = at - 1;
    if (text.hasPreposition(at)) {
      return true;
    }
    while (before > first && text.is(before, Use.RANK)) {
      before--;
    }
    if ((text.is(before, Use.SPOKESMAN) && !text.words().hasPronoun(before))
        || text.is(before, Use.PREPOSITION)) {
      return true;
    }
    return before == first
        && before == at - 1
        && text.mentionAt(before) == QuoteText.NONE
        && !text.isSign(before)
        && !text.words().isDefinite(before)
        && !text.words().hasPronoun(before)
        && !text.is(before, Use.RANK);
  }

  /** An organisation or state near the head of a phrase: صحيفة "…", أرقام وزارة …. */
  private int body(int first, int end) {
    for (int at = first + 1; at < Math.min(end, first + 4); at++) {
      int mention = text.mentionAt(at);
      if (mention != QuoteText.NONE) {
        return text.mention(mention).type() == EntityType.ORG ? mention : QuoteText.NONE;
      }
    }
    return QuoteText.NONE;
  }
}
