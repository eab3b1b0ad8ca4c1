package dev.rasid.sentiment;

import java.util.Set;

/** Tells what an article is about, as far as words of parties and war mean something else there. */
final class Topic {
  private static final Set<String> SPORT = WordSets.load("topics.tsv").of("sport");

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
          "shortcoming");

  private final boolean sport;

  Topic(Words words) {
    int hits = 0;
    for (int i = 0; i < words.size(); i++) {
      if (SPORT.contains(words.key(i))) {
        hits++;
      }
    }
    sport = hits >= 3 && hits * 100 >= words.size() * SPORT_PERCENT;
  }

  boolean allows(Predicate predicate) {
    return !sport || !BORROWED.contains(predicate.force());
  }
}
