package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a predicate is about behind the preposition that marks it. */
final class PrepositionTargets {
  /** Nouns of need before what is needed. */
  private static final Set<String> NEED = FunctionWords.set("need");

  /** Prepositions together with "what". */
  private static final Map<String, String> WHAT =
      Map.of("ب", "بما", "ل", "لما", "من", "مما", "عن", "عما");

  private static final Set<String> PARTS = FunctionWords.set("part-of");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Pronouns pronouns;
  private final Asides asides;
  private final Marks marks;
  private final Propositions propositions;
  private final Deeds deeds;
  private final PhraseTargets phraseTargets;

  PrepositionTargets(
      Parse parse,
      Pronouns pronouns,
      Marks marks,
      Propositions propositions,
      Deeds deeds,
      PhraseTargets phraseTargets) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    asides = parse.asides();
    this.pronouns = pronouns;
    this.marks = marks;
    this.propositions = propositions;
    this.deeds = deeds;
    this.phraseTargets = phraseTargets;
  }

  List<Target> at(int from, Slot slot, Predicate predicate, int cue, int end) {
    int introduced = quotes.introducedBy(cue);
    int level = quotes.level(cue);
    boolean lam = slot.words().get(0).equals("ل");
    int furthest = from + (lam ? Marks.FURTHEST_LAM : Marks.FURTHEST);
    for (int i = from; i < end && i <= furthest; i++) {
      int aside = afterInsertion(i, i == from, slot, end);
      if (aside > i) {
        furthest += aside - i;
        i = aside - 1;
        continue;
      }
      int what = whatIsDone(i, slot, end);
      if (what >= 0) {
        Phrase doer = phrases.at(what, end);
        return doer == null || doer.party().isIssue()
            ? List.of()
            : phraseTargets.accept(doer, slot.label(), predicate, end);
      }
      int after = isPartOf(i) ? -1 : afterNeed(marks.after(i, slot), end);
      if (after == i && words.isJoined(i) && i > cue) {
        return List.of();
      }
      if (after < 0 && i - from <= 1 && pronouns.isPronounOf(i, slot)) {
        return pronouns.otherThanSubject(i, cue, predicate);
      }
      if (after >= 0 && after < end) {
        Phrase phrase = phrases.at(after, end);
        if (marks.isNot(after)) {
          return deeds.undone(after + 1, slot, predicate, end);
        }
        if (phrase != null) {
          return withRepeated(
              slot,
              phraseTargets.accept(phrase, slot.label(), predicate, end),
              phrase,
              predicate,
              end);
        }
        if ((Propositions.isProposed(predicate) && propositions.isThat(after))
            || propositions.isWish(predicate, after, end)) {
          return propositions.at(after, slot.label(), end);
        }
      }
      if (words.isNamed(i)) {
        i = words.unit(i).last();
        continue;
      }
      if (i > from && isPurpose(i, slot)) {
        return List.of();
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
          || (words.isJoined(i) && verbs.isOnlyVerb(i))
          || (after < 0 && verbs.is(i, FunctionWords.CLAUSE_STARTER | FunctionWords.RELATIVE))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "On the need of": what is needed is meant. */
  private int afterNeed(int token, int end) {
    return token >= 0
            && token + 1 < end
            && !words.isNamed(token)
            && NEED.contains(words.stem(token))
            && words.preposition(token + 1) == 0
        ? token + 1
        : token;
  }

  /** "An attack to regain control of the town": what is behind the purpose belongs to it. */
  private boolean isPurpose(int token, Slot slot) {
    if (!slot.words().contains("علي") || words.preposition(token) != 'ل') {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      if (reading.form().kind() == WordForm.Kind.NOUN
          && reading.predicate().strength() < 0
          && !reading.predicate().bySpeaker()) {
        return true;
      }
    }
    return false;
  }

  /** "Every inch of the country": what such a preposition marks is no other party. */
  private boolean isPartOf(int token) {
    return token > 0
        && words.key(token).equals("من")
        && !words.isNamed(token - 1)
        && PARTS.contains(words.stem(token - 1));
  }

  /** "Denounced what Y did": where the doer stands, or -1. */
  private int whatIsDone(int token, Slot slot, int end) {
    if (token + 2 >= end || words.isNamed(token) || slot.words().size() != 1) {
      return -1;
    }
    boolean apart = marks.after(token, slot) == token + 1 && words.key(token + 1).equals("ما");
    int verb = apart ? token + 2 : token + 1;
    boolean joined = words.key(token).equals(WHAT.get(slot.words().get(0)));
    if (!(apart || joined)
        || verb + 1 >= end
        || !verbs.isVerb(verb)
        || verbs.is(verb, FunctionWords.CALLING | FunctionWords.SPEAKER)) {
      return -1;
    }
    int doer = verb + 1;
    return !words.isNamed(doer) && verbs.is(doer, FunctionWords.WITH_PRONOUN) && doer + 1 < end
        ? doer + 1
        : doer;
  }

  /** "X, in a statement issued on Monday, welcomed": what a comma opens and another closes. */
  private int afterInsertion(int token, boolean first, Slot slot, int end) {
    boolean opens =
        words.isComma(token)
            && token + 1 < end
            && (verbs.is(token + 1, FunctionWords.CIRCUMSTANCE)
                || (first && asides.opensInsertion(token + 1)))
            && marks.after(token + 1, slot) < 0;
    return opens ? asides.insertion(token, end) : token;
  }

  /** "From X and from Y". */
  private List<Target> withRepeated(
      Slot slot, List<Target> first, Phrase phrase, Predicate predicate, int end) {
    int next = phrase.last() + 1;
    if (first.isEmpty() || next >= end || !words.isJoined(next)) {
      return first;
    }
    int after = marks.after(next, slot);
    Phrase other = after >= 0 && after < end ? phrases.at(after, end) : null;
    if (other == null) {
      return first;
    }
    List<Target> all = new ArrayList<>(first);
    all.addAll(phraseTargets.accept(other, slot.label(), predicate, end));
    return all;
  }
}
