package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows whose clause it is, from verb to verb. The clauses of a quotation are kept apart from those
 * around it.
 */
public final class Clauses {
  /** Verbs of one voice whose subjects are left open; each may ask for that of the one before. */
  private static final int MOST_UNREAD = 100;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Antecedents antecedents;
  private final PreverbalSubjects preverbal;
  private final Subjects finder;
  private final State[] states;
  private final @Nullable Subject[] subjects;
  private final @Nullable Clause[] clauses;
  private final int[] verbAt;

  /** Where the clauses of one voice stand. */
  private static final class State {
    private final @Nullable Subject resumed;

    /** The last verb whose subject goes on, also of a sentence before. */
    private int last = -1;

    private int verb = -1;
    private int sentence = -1;

    /** The first verb of this sentence, and of the one before. */
    private int main = -1;

    private int mainBefore = -1;
    private int unread;

    State(@Nullable Subject resumed) {
      this.resumed = resumed;
    }
  }

  public Clauses(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    antecedents = new Antecedents(parse);
    preverbal = new PreverbalSubjects(parse, antecedents, this);
    finder = new Subjects(parse, antecedents, preverbal, this);
    states = new State[quotes.count() + 1];
    subjects = new Subject[words.size()];
    clauses = new Clause[words.size()];
    verbAt = new int[words.size()];
    Arrays.fill(verbAt, -1);
  }

  /** Reads one sentence; sentences come in order. */
  public void pass(int start, int end) {
    for (int i = start; i < end; i++) {
      int level = quotes.level(i);
      State state = states[level + 1];
      if (state == null) {
        state = new State(level < 0 ? null : resumedSpeaker(level));
        states[level + 1] = state;
      }
      if (state.sentence != start) {
        state.sentence = start;
        state.verb = -1;
        state.mainBefore = state.main;
        state.main = -1;
      }
      if (words.isWord(i) && !words.isNamed(i)) {
        int introduced = quotes.introducedBy(i);
        if (verbs.isVerb(i) || (introduced >= 0 && quotes.speaker(introduced).isPresent())) {
          int main = state.verb < 0 ? state.mainBefore : state.main;
          clauses[i] = new Clause(i, start, end, state.verb, state.last, main, state.resumed);
          if (++state.unread == MOST_UNREAD) {
            state.unread = 0;
            of(i);
          }
          if (!isHelper(i)) {
            state.last = i;
            state.verb = i;
            if (state.main < 0) {
              state.main = i;
            }
          }
        }
      }
      verbAt[i] = state.verb;
    }
  }

  /** "It was X who" and "it is possible": such verbs have no subject of their own. */
  private boolean isHelper(int verb) {
    String key = words.key(verb);
    return verbs.is(verb, FunctionWords.OBLIGATION)
        || key.equals("تم")
        || key.equals("يمكن")
        || (key.length() <= 3 && (key.endsWith("هو") || key.endsWith("هي") || key.endsWith("هم")));
  }

  /** What "that he" opens is about the speaker until somebody else comes. */
  private @Nullable Subject resumedSpeaker(int level) {
    int before = quotes.get(level).first() - 1;
    while (before >= 0 && words.isPunctuation(before)) {
      before--;
    }
    if (before < 0 || !verbs.is(before, FunctionWords.RESUMER)) {
      return null;
    }
    boolean feminine = words.key(before).endsWith("ها");
    return quotes
        .speaker(level)
        .map(
            speaker ->
                new Subject(List.of(speaker), "speaker", quotes.get(level).first(), feminine))
        .orElse(null);
  }

  /** The subject of a verb of a sentence that was read. */
  public Subject of(int verb) {
    Subject subject = subjects[verb];
    if (subject == null) {
      Clause clause = clauses[verb];
      subject = clause == null ? Subject.none(verb + 1, false) : finder.of(clause);
      subjects[verb] = subject;
    }
    return subject;
  }

  /** The subject carried over to a verb that seemed to have one of its own, if there is one. */
  public @Nullable Subject alternative(int verb) {
    of(verb);
    return finder.alternative(verb);
  }

  /** The nearest verb before a token in its own voice and sentence, or -1. */
  public int verbBefore(int token) {
    return verbAt[token];
  }

  /** Whose clause a token stands in. */
  public Subject around(int token) {
    int verb = verbAt[token];
    if (verb < 0) {
      return Subject.none(token, false);
    }
    return of(verb);
  }

  public Antecedents antecedents() {
    return antecedents;
  }

  public PreverbalSubjects preverbal() {
    return preverbal;
  }
}
