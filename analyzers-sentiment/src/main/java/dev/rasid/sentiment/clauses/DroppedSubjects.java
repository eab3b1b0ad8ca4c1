package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject that a verb leaves out, because it goes on from a verb before. */
final class DroppedSubjects {
  /** "The statement accused": who made it does. */
  private static final Set<String> DOCUMENTS = FunctionWords.set("document");

  private static final Set<String> CONTRAST = FunctionWords.set("but-pronoun");

  /** How many tokens behind a verb its subject may go on. */
  static final int FURTHEST = 60;

  private final Words words;
  private final Verbs verbs;
  private final Valency valency;
  private final Clauses clauses;
  private final Antecedents antecedents;
  private final Map<Integer, Subject> alternatives = new HashMap<>();

  DroppedSubjects(Parse parse, Valency valency, Antecedents antecedents, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    this.valency = valency;
    this.clauses = clauses;
    this.antecedents = antecedents;
  }

  /**
   * The subject of the verb before, if the clause goes on from there.
   *
   * @param behind the phrase behind the verb, which is then its object
   */
  Subject of(Clause clause, @Nullable Phrase behind, boolean feminine) {
    int verb = clause.verb();
    int start = clause.start();
    Subject last = last(clause, feminine);
    Subject none = Subject.none(verb + 1, feminine);
    if (last == null || !last.isKnown() || last.feminine() != feminine) {
      return none;
    }
    if (clause.previous() >= 0 && verb - clause.previous() > FURTHEST) {
      return none;
    }
    if (clause.last() >= 0 && isPlural(clause.last()) && !isPlural(verb) && !isMain(clause, last)) {
      return none; // "users went on using it, and (he) thanked"
    }
    int previous = verb - 1;
    while (previous >= start && words.isPunctuation(previous)) {
      previous--;
    }
    boolean resumed =
        words.isJoined(verb)
            || previous < start
            || verbs.is(
                previous,
                FunctionWords.RESUMER | FunctionWords.CLAUSE_STARTER | FunctionWords.NEGATOR)
            || words.key(previous).endsWith("قد")
            || verbs.isVerb(previous);
    if (!resumed || isOfWhatWasSaid(verb, previous, start)) {
      return none;
    }
    if (behind != null && behind.party().isIssue() && behind.first() == verb + 1) {
      // "And condemned the attack": what follows is the subject unless the verb wants such an
      // object.
      if (!valency.takesThings(verb)
          && !(valency.needsObject(verb) && isBeforeCharge(behind.last() + 1, clause.end()))
          && !isDocument(words.key(behind.head()))) {
        return none;
      }
    }
    return behind != null && isDocument(words.key(behind.head()))
        ? new Subject(last.parties(), "carried", behind.last() + 1, feminine)
        : new Subject(last.parties(), "carried", verb + 1, feminine);
  }

  /** What somebody is accused of follows him. */
  private boolean isBeforeCharge(int token, int end) {
    return token < end && words.preposition(token) == 'ب';
  }

  private boolean isMain(Clause clause, Subject last) {
    return clause.main() >= 0 && clauses.of(clause.main()).equals(last);
  }

  /**
   * "X said that it was over. And called on Y": a sentence goes on with who says the one before.
   */
  private @Nullable Subject last(Clause clause, boolean feminine) {
    Subject last = last(clause);
    int main = clause.main();
    if (main >= 0 && main < clause.last() && isContrasted(clause) && isSubordinate(clause)) {
      Subject first = clauses.of(main);
      if (first.isKnown() && first.feminine() == feminine) {
        return first;
      }
    }
    if (main < 0 || main >= clause.last()) {
      return last;
    }
    boolean says =
        (clause.previous() < 0 && verbs.is(main, FunctionWords.SPEAKER))
            || isBehindRelative(clause);
    boolean goesOn = last != null && last.isKnown() && last.feminine() == feminine;
    if (goesOn && !says) {
      return last;
    }
    Subject first = clauses.of(main);
    boolean agrees = first.isKnown() && first.feminine() == feminine;
    return agrees && first.parties().size() == 1 ? first : last;
  }

  /** "But she": contrasts with the main clause. */
  private boolean isContrasted(Clause clause) {
    int before = clause.verb() - 1;
    return before >= clause.start()
        && !words.isNamed(before)
        && CONTRAST.contains(words.key(before));
  }

  /** "Confirmed the fault that Y reported, but": the last verb only describes a noun. */
  private boolean isSubordinate(Clause clause) {
    int last = clause.last();
    return last >= clause.start()
        && (antecedents.relativeBefore(last, clause.start()) >= 0
            || (words.has(last, SegmentRole.PRONOUN)
                && !words.isJoined(last)
                && !words.key(last - 1).startsWith("ال")));
  }

  /** "X condemned the raid that Y flew, and called on": a comma closes what the pronoun opened. */
  private boolean isBehindRelative(Clause clause) {
    int verb = clause.verb();
    int last = clause.last();
    return clause.previous() == last
        && words.isJoined(verb)
        && words.isComma(verb - 1)
        && !words.isNamed(last - 1)
        && verbs.is(last - 1, FunctionWords.RELATIVE)
        && clauses.of(last).how().equals("vso");
  }

  /** A plural of men, or of men and women. */
  private boolean isPlural(int verb) {
    String key = words.key(verb);
    return verbs.isVerb(verb)
        && key.length() > 3
        && (key.endsWith("ون") || key.endsWith("وا") || key.endsWith("وه") || key.endsWith("وها"));
  }

  /** "Which is what hindered trade": the subject is what was said before. */
  private boolean isOfWhatWasSaid(int verb, int what, int start) {
    return what > start
        && words.key(what).equals("ما")
        && !words.isNamed(what - 1)
        && verbs.is(what - 1, FunctionWords.RESUMER)
        && !words.has(verb, SegmentRole.PRONOUN);
  }

  /** Keeps who goes on, for a verb that seems to have a subject of its own. */
  void keep(Clause clause, boolean feminine) {
    Subject subject = of(clause, null, feminine);
    if (subject.isKnown()) {
      alternatives.put(clause.verb(), subject);
    }
  }

  /** Who was kept for a verb, or null. */
  @Nullable Subject kept(int verb) {
    return alternatives.get(verb);
  }

  /** Who may go on in a clause, or null. */
  @Nullable Subject last(Clause clause) {
    return clause.last() < 0 ? clause.resumed() : clauses.of(clause.last());
  }

  /** "That he demanded of X": the subject stands before the verb, as a pronoun. */
  boolean isPronoun(int verb, int start) {
    if (verb <= start || words.isNamed(verb - 1) || !verbs.is(verb - 1, FunctionWords.RESUMER)) {
      return false;
    }
    String key = words.key(verb - 1);
    return key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
  }

  /** Whether a verb stands right behind a word that leaves it no new subject. */
  boolean isResumed(int verb, int start) {
    return verb > start && verbs.is(verb - 1, FunctionWords.RESUMER);
  }

  /** "The statement accused": who made it does. */
  static boolean isDocument(String key) {
    return DOCUMENTS.contains(key);
  }
}
