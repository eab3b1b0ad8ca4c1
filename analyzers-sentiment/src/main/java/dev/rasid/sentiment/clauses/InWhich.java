package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of "a statement in which (he) criticised Y": whoever made it. */
final class InWhich {
  /** Pronouns behind "in" and "during", right behind a verb. */
  private static final Set<String> IN_WHICH = FunctionWords.set("in-which");

  /** What somebody says or holds, and in which he takes a side. */
  private static final Set<String> OCCASIONS = FunctionWords.set("occasion");

  private static final int FURTHEST_OCCASION = 10;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Asides asides;
  private final Valency valency;
  private final DroppedSubjects dropped;
  private final PostverbalSubjects postverbal;

  InWhich(Parse parse, Valency valency, DroppedSubjects dropped, PostverbalSubjects postverbal) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    asides = parse.asides();
    this.valency = valency;
    this.dropped = dropped;
    this.postverbal = postverbal;
  }

  /**
   * The subject of such a verb, or null.
   *
   * @param behind what stands behind the verb and may be its subject
   */
  @Nullable Subject of(Clause clause, @Nullable Phrase behind, boolean feminine) {
    int verb = clause.verb();
    int in = verb + 1;
    if (in >= clause.end()
        || words.isNamed(in)
        || !IN_WHICH.contains(words.key(in))
        || words.isJoined(verb)) {
      return null;
    }
    int occasion = occasion(verb, clause.start());
    if (occasion < 0) {
      return null;
    }
    if (behind != null && isSubject(behind, clause)) {
      return postverbal.joined(behind, "vso", clause.end(), feminine);
    }
    Phrase phrase = phrases.at(occasion, verb);
    Party owner = phrase == null ? null : phrase.owner();
    if (owner != null && !owner.isIssue()) {
      return new Subject(List.of(owner), "resumed", in + 1, feminine);
    }
    Party author = author(occasion, clause.start());
    if (author != null) {
      return new Subject(List.of(author), "resumed", in + 1, feminine);
    }
    Subject last = dropped.last(clause);
    return last != null && last.isKnown() && last.feminine() == feminine
        ? new Subject(last.parties(), "resumed", in + 1, feminine)
        : null;
  }

  /** "Issued X a statement": the name right before an occasion without an article, or null. */
  private @Nullable Party author(int occasion, int start) {
    int before = occasion - 1;
    if (before < start || !words.isNamed(before) || words.preposition(occasion) != 0) {
      return null;
    }
    Unit unit = words.unit(before);
    int opens = unit.first() - 1;
    boolean bound =
        opens >= start
            && !words.isNamed(opens)
            && verbs.is(opens, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE);
    return unit.isBare() && !unit.isAdjective() && !bound && words.mayAct(unit)
        ? phrases.party(unit)
        : null;
  }

  /** Who stands behind the verb is its object if nothing else is. */
  private boolean isSubject(Phrase behind, Clause clause) {
    if (behind.party().isIssue()) {
      return false;
    }
    if (!valency.takesObjects(clause.verb())) {
      return true;
    }
    int next = asides.skip(behind.last() + 1, clause.end());
    return next < clause.end()
        && !words.isPunctuation(next)
        && words.preposition(next) == 0
        && !words.isJoined(next)
        && (words.isNamed(next)
            || !verbs.is(next, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE));
  }

  private int occasion(int verb, int start) {
    for (int i = verb - 1; i >= start && verb - i <= FURTHEST_OCCASION; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (OCCASIONS.contains(words.stem(i)) || OCCASIONS.contains(words.lemma(i))) {
        return i;
      }
      if (verbs.isOnlyVerb(i)) {
        return -1;
      }
    }
    return -1;
  }
}
