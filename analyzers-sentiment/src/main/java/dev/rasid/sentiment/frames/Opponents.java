package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.holders.NominalOpponents;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is against whom where the word "against" alone tells it. */
final class Opponents {
  private static final int FURTHEST_VERB = 14;

  /** Pronouns and verbs of being in the first person. */
  private static final Set<String> OURSELVES = FunctionWords.set("first-person");

  /** "That he", "that she". */
  private static final Set<String> HIMSELF = FunctionWords.set("that-he");

  /** What is played against others. */
  private static final Set<String> GAMES = FunctionWords.set("game");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final NominalOpponents nominal;

  Opponents(Parse parse, Clauses clauses, Targets targets) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    this.clauses = clauses;
    this.targets = targets;
    nominal = new NominalOpponents(words, verbs, phrases);
  }

  /** "An operation against X": whose clause it is. */
  @Nullable Match match(int cue, Predicate predicate, int end) {
    Party opponent = nominal.before(cue);
    if (opponent != null) {
      String how = opponent.kind() == Party.Kind.UNNAMED ? "crowd" : "nominal";
      return new Match(List.of(opponent), how, opposed(cue, predicate, end), false);
    }
    List<Party> himself = ofHim(cue);
    if (!himself.isEmpty()) {
      return new Match(himself, "resumed", opposed(cue, predicate, end), false);
    }
    Party speaker = isOfUs(cue) ? quotes.speaker(quotes.at(cue)).orElse(null) : null;
    if (speaker != null) {
      // "We are against the war": in his own words, a thing is enough.
      List<Target> meant = targets.at(cue + 1, Slot.OBJECT, predicate, cue, end);
      return new Match(List.of(speaker), "speaker", meant, false);
    }
    int verb = clauses.verbBefore(cue);
    if (verb < 0
        || cue - verb > FURTHEST_VERB
        || verbs.is(verb, FunctionWords.RECEIVING | FunctionWords.SPEAKER)) {
      return null;
    }
    for (int i = verb + 1; i < cue; i++) {
      if (!words.isNamed(i) && GAMES.contains(words.stem(i))) {
        return null;
      }
      if (!words.isNamed(i) && targets.takesSide(i) && !NominalOpponents.isCoalition(words, i)) {
        return null;
      }
    }
    Subject subject = clauses.of(verb);
    return new Match(withAllies(subject, cue), "clause", opposed(cue, predicate, end), false);
  }

  /** "That he is against X", said of himself. */
  private List<Party> ofHim(int cue) {
    boolean himself = cue > 0 && !words.isNamed(cue - 1) && HIMSELF.contains(words.key(cue - 1));
    return himself
        ? quotes
            .speaker(quotes.at(cue))
            .map(List::of)
            .orElseGet(() -> clauses.around(cue).parties())
        : List.of();
  }

  /** "We are against X". */
  private boolean isOfUs(int cue) {
    return cue > 0 && !words.isNamed(cue - 1) && OURSELVES.contains(words.key(cue - 1));
  }

  private List<Target> opposed(int cue, Predicate predicate, int end) {
    return targets.at(cue + 1, Slot.OBJECT, predicate, cue, end).stream()
        .filter(one -> !one.party().isIssue())
        .toList();
  }

  /** "X works with Y against Z": both are against it. */
  private List<Party> withAllies(Subject subject, int cue) {
    int with = subject.after();
    while (with < cue && !(words.key(with).equals("مع") && !words.isNamed(with))) {
      with++;
    }
    Phrase ally = subject.isKnown() && with + 1 < cue ? phrases.at(with + 1, cue) : null;
    if (ally == null || ally.last() + 1 != cue || ally.party().kind() != Party.Kind.NAMED) {
      return subject.parties();
    }
    List<Party> all = new ArrayList<>(subject.parties());
    all.add(ally.party());
    return all;
  }
}
