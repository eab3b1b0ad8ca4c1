package dev.rasid.arabic.quotations;

import dev.rasid.arabic.morphology.VerbPerson;
import dev.rasid.arabic.quotations.Cue.Force;
import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues that the tables know in an article. */
final class CueFinder {
  /** Words that make the verb behind them the source's own: وفق ما أعلنه. */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("ما", "لما", "حسبما", "كما", "مثلما", "فيما");

  /** Tokens within which a clause opens behind a verb that may be a preposition. */
  private static final int CLOSE = 7;

  private CueFinder() {}

  /** The cue that begins at a token, or null. */
  static @Nullable CueAt at(QuoteText text, int token) {
    QuoteWord word = text.note(token);
    if (!word.mayCue() || text.isSign(token) || text.isInsideName(token)) {
      return null;
    }
    CueAt found = phrase(text, token, word.phrases());
    if (found != null) {
      return found;
    }
    if (text.mentionAt(token) != QuoteText.NONE) {
      return null;
    }
    if (word.document()) {
      CueAt document = document(text, token);
      if (document != null) {
        return document;
      }
    }
    List<Cue> cues = token == text.statementStart(token) ? word.first() : word.inside();
    return cues.isEmpty() ? null : word(text, token, cues);
  }

  private static @Nullable CueAt word(QuoteText text, int token, List<Cue> all) {
    List<Cue> possible = new ArrayList<>(all.size());
    for (Cue cue : all) {
      if (mayBe(cue, text, token)) {
        possible.add(cue);
      }
    }
    if (possible.isEmpty()) {
      return null;
    }
    boolean definite = text.words().isDefinite(token);
    boolean noun = definite || standsAsNoun(text, token) || followsParticle(text, token);
    Cue.Kind kind = null;
    for (Cue cue : possible) {
      boolean fits = cue.kind() == Cue.Kind.NOUN || (!definite && !noun);
      if (fits && (kind == null || cue.kind().compareTo(kind) < 0)) {
        kind = cue.kind();
      }
    }
    if (kind == null || kind == Cue.Kind.PASSIVE) {
      return null;
    }
    Map<String, Force> frames = new LinkedHashMap<>();
    Agreement agreement = Agreement.UNKNOWN;
    boolean firm = false;
    boolean passive = false;
    String lemma = "";
    for (Cue cue : possible) {
      passive |= cue.kind() == Cue.Kind.PASSIVE;
      if (cue.kind() == kind) {
        cue.frames().forEach(frame -> frames.putIfAbsent(frame, cue.force()));
        firm |= cue.always();
        lemma = lemma.isEmpty() ? cue.lemma() : lemma;
        VerbPerson person = cue.person().orElse(VerbPerson.I);
        agreement = agreement.equals(Agreement.UNKNOWN) ? Agreement.of(person) : agreement;
      }
    }
    if (kind == Cue.Kind.NOUN) {
      boolean pronoun = text.words().hasPronoun(token);
      Agreement whose = pronoun ? Agreement.ofPronoun(text.words().form(token)) : Agreement.UNKNOWN;
      return new CueAt(token, token, CueAt.Kind.NOUN, lemma, frames, whose, pronoun, false, false);
    }
    if (agreement.equals(Agreement.UNKNOWN)) {
      return null;
    }
    CueAt.Kind at = kind == Cue.Kind.VERB ? CueAt.Kind.VERB : CueAt.Kind.PARTICIPLE;
    return new CueAt(token, token, at, lemma, frames, agreement, false, firm, passive);
  }

  /**
   * Whether a word is likely to be a cue here. A verb that needs a person is so only if the word
   * has no other lemma, and no dual, whose letters are those of many a noun.
   */
  private static boolean mayBe(Cue cue, QuoteText text, int token) {
    return switch (cue.kind()) {
      case NOUN, PASSIVE -> true;
      case VERB -> {
        VerbPerson person = cue.person().orElse(VerbPerson.I);
        boolean third = person != VerbPerson.I && person != VerbPerson.WE;
        boolean dual = person == VerbPerson.TWO_MEN || person == VerbPerson.TWO_WOMEN;
        boolean written = !dual || !text.words().form(token).endsWith("أ");
        yield third
            && written
            && (cue.always()
                || (!dual && (cue.lemma().equals(text.lemma(token)) || hasSubject(text, token))));
      }
      case PARTICIPLE -> goesOn(text, token);
    };
  }

  /**
   * Whether a name stands right behind a verb, or any definite noun behind one that comes first.
   */
  private static boolean hasSubject(QuoteText text, int token) {
    int next = token + 1;
    return next < text.statementEnd(token)
        && (text.mentionAt(next) != QuoteText.NONE
            || (token == text.statementStart(token) && text.words().isDefinite(next)));
  }

  /** Whether a participle stands behind a sign, or words open soon behind it. */
  private static boolean goesOn(QuoteText text, int token) {
    int start = text.statementStart(token);
    if (token == start || text.isSign(token - 1)) {
      return true;
    }
    int end = Math.min(text.statementEnd(token), token + CLOSE);
    for (int at = token + 1; at < end; at++) {
      if (text.isComplementizer(at)
          || text.isSign(at, ":")
          || text.marks().openedAt(at) != MarkPairs.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition stands before it, or on it. */
  private static boolean standsAsNoun(QuoteText text, int token) {
    if (text.is(token, Use.NO_CLAUSE)
        || (text.is(token, Use.PREPOSITION) && !actsAsVerb(text, token))) {
      return true;
    }
    int cut = text.words().proclitics(token);
    if (cut > 1 || (cut == 1 && !text.hasConjunction(token))) {
      return true;
    }
    return token > text.statementStart(token)
        && text.is(token - 1, Use.PREPOSITION)
        && !text.hasConjunction(token);
  }

  /** جاء في البيان أن: a document speaks. */
  private static @Nullable CueAt document(QuoteText text, int token) {
    if (token + 1 >= text.statementEnd(token) || !text.key(token + 1).equals("في")) {
      return null;
    }
    Map<String, Force> frames =
        Map.of("أن", Force.NEUTRAL, "quote", Force.NEUTRAL, "colon", Force.NEUTRAL);
    return new CueAt(
        token, token + 1, CueAt.Kind.VERB, "جاء في", frames, Agreement.HE, false, true, false);
  }

  /** بيّن الوزير أن, but بين الوزير ونظيره. */
  private static boolean actsAsVerb(QuoteText text, int token) {
    int end = Math.min(text.statementEnd(token), token + CLOSE);
    boolean subject =
        token + 1 < end
            && (text.mentionAt(token + 1) != QuoteText.NONE || text.words().isDefinite(token + 1));
    for (int at = token + 1; subject && at < end; at++) {
      if (text.isComplementizer(at)) {
        return true;
      }
    }
    return false;
  }

  /** إن ذكر الوزير: behind إن and أن no verb in the past stands. */
  private static boolean followsParticle(QuoteText text, int token) {
    if (token == text.statementStart(token)) {
      return false;
    }
    String before = text.key(token - 1);
    char first = text.key(token).charAt(0);
    return (before.equals("ان") || before.equals("بان")) && first != 'ي' && first != 'ت';
  }

  private static @Nullable CueAt phrase(QuoteText text, int token, List<Cues.Phrase> phrases) {
    for (Cues.Phrase phrase : phrases) {
      int last = match(text, token, phrase);
      boolean also = phrase.keys().get(0).equals("كما") && opensStatement(text, token);
      if (last >= 0 && !also) {
        String tail = phrase.keys().get(phrase.keys().size() - 1);
        boolean clause = phrase.keys().stream().anyMatch(CLAUSE_OPENERS::contains);
        boolean pronoun = !clause && text.words().hasPronoun(last);
        if (!clause && !pronoun && endsAt(text, last + 1)) {
          continue; // فحسب: no source is named
        }
        Map<String, Force> frames = Map.of(phrase.kind().name(), phrase.force());
        Agreement agreement = pronoun ? Agreement.ofPronoun(tail) : Agreement.UNKNOWN;
        return new CueAt(
            token, last, CueAt.Kind.SOURCE, lemma(phrase), frames, agreement, pronoun, true, false);
      }
    }
    return null;
  }

  /** Whether what went on until a token ends there. */
  private static boolean endsAt(QuoteText text, int token) {
    return token >= text.statementEnd(token - 1) || text.isSign(token, ".،,؛!؟");
  }

  private static String lemma(Cues.Phrase phrase) {
    String words = String.join(" ", phrase.keys());
    return phrase.clitic().isEmpty() ? words : words + " " + phrase.clitic() + "ـ";
  }

  private static boolean opensStatement(QuoteText text, int token) {
    int start = text.statementStart(token);
    return token == start || (token == start + 1 && text.isSign(start));
  }

  /** The last token of a phrase that begins at a token, or -1. */
  private static int match(QuoteText text, int token, Cues.Phrase phrase) {
    int end = text.statementEnd(token);
    int size = phrase.keys().size();
    if (token + size > end) {
      return -1;
    }
    for (int i = 1; i < size; i++) {
      if (!text.key(token + i).equals(phrase.keys().get(i))) {
        return -1;
      }
    }
    int last = token + size - 1;
    if (phrase.clitic().isEmpty()) {
      return last;
    }
    if (last + 1 >= end || !text.key(last + 1).startsWith(phrase.clitic())) {
      return -1;
    }
    return text.key(last + 1).length() == phrase.clitic().length() ? last + 1 : last;
  }
}
