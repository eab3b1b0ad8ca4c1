package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import java.util.Set;

/** Finds places that are only where a deed is done. */
final class Scenes {
  private static final Set<String> TOWNS = FunctionWords.set("town");

  /** Ground that troops leave. */
  private static final Set<String> GROUND = FunctionWords.set("ground");

  /** Attacks that a place itself suffers. */
  private static final Set<String> FROM_AFAR = WordSets.load("predicate-sets.tsv").of("from-afar");

  /** Troops that leave a place take no side against it. */
  private static final String LEAVING = "withdraw-from";

  private final Words words;

  Scenes(Words words) {
    this.words = words;
  }

  /** Whether troops may do it to the ground that they stand on. */
  static boolean isLeaving(Predicate predicate) {
    return predicate.id().equals(LEAVING);
  }

  /** "Withdrew from the areas": ground without a name. */
  boolean isGround(Phrase phrase, Predicate predicate) {
    return isLeaving(predicate)
        && !words.isNamed(phrase.head())
        && GROUND.contains(words.stem(phrase.head()));
  }

  /** A town that troops storm, leave or do something in is where they do it, no party to it. */
  boolean isScene(Party party, String label, Predicate predicate) {
    if (!isPlace(party)) {
      return false;
    }
    if (isLeaving(predicate)) {
      return true;
    }
    int before = party.first() - 1;
    boolean town =
        !words.mayAct(words.unit(party.first()))
            || (before >= 0 && !words.isNamed(before) && TOWNS.contains(words.stem(before)));
    return town
        && (label.equals("في")
            || predicate.force().equals("sanction")
            || (predicate.force().equals("attack") && !FROM_AFAR.contains(predicate.id())));
  }

  private boolean isPlace(Party party) {
    return words.isNamed(party.first()) && words.unit(party.first()).type() == EntityType.LOC;
  }
}
