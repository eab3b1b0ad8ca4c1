package dev.rasid.sentiment.stances;

import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.tables.WordSets;
import dev.rasid.sentiment.words.Words;
import java.util.HashSet;
import java.util.Set;

/** Tells what an article is about, as far as words of parties and war mean something else there. */
final class Topic {
  private static final Set<String> SPORT = new HashSet<>(WordSets.load("topics.tsv").of("sport"));

  /** Words of sport in a hundred that make an article one of sport. */
  private static final int SPORT_PERCENT = 2;

  /** Forces whose words sport borrows. */
  private static final Set<String> BORROWED =
      Set.of(
          "attack",
          "rivalry",
          "threat",
          "dispute",
          "alliance",
          "sanction",
          "support",
          "agreement",
          "trust",
          "blame",
          "shortcoming",
          "unwilling",
          "obligation");

  private final Words words;
  private Answer sport = Answer.UNKNOWN;

  /** Asked for by few articles. */
  private enum Answer {
    UNKNOWN,
    YES,
    NO
  }

  Topic(Words words) {
    this.words = words;
  }

  private boolean isSport() {
    if (sport == Answer.UNKNOWN) {
      sport = count() ? Answer.YES : Answer.NO;
    }
    return sport == Answer.YES;
  }

  private boolean count() {
    int hits = 0;
    for (int i = 0; i < words.size(); i++) {
      if (SPORT.contains(words.key(i))) {
        hits++;
      }
    }
    return hits >= 3 && hits * 100 >= words.size() * SPORT_PERCENT;
  }

  boolean allows(Predicate predicate) {
    return !isSport() || !BORROWED.contains(predicate.force());
  }
}
