package dev.rasid.sentiment.holders;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is against somebody where a noun before "against" tells it: "the operation of X". */
public final class NominalOpponents {
  /** Fights and moves that are somebody's against somebody. */
  private static final Set<String> CAMPAIGNS = FunctionWords.set("campaign");

  /** Those who stand together against somebody. */
  private static final Set<String> COALITIONS = FunctionWords.set("coalition");

  private static final int MOST_ADJECTIVES = 3;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  public NominalOpponents(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  public static boolean isCoalition(Words words, int token) {
    String stem = words.stem(token);
    return COALITIONS.contains(stem)
        || (stem.endsWith("ا") && COALITIONS.contains(stem.substring(0, stem.length() - 1)));
  }

  /** Who is against what stands behind a token, or null if no noun before it tells. */
  public @Nullable Party before(int against) {
    Unit nation = null;
    int i = against - 1;
    for (int n = 0; n <= MOST_ADJECTIVES && i >= 0; n++) {
      if (words.isNamed(i)) {
        Unit unit = words.unit(i);
        int first = unit.first();
        if (unit.isAdjective() && unit.isBare()) {
          nation = nation == null ? unit : nation;
          i = first - 1;
          continue;
        }
        return unit.isAdjective() ? null : named(unit);
      }
      if (!phrases.isNoun(i, true) || words.isPunctuation(i)) {
        return null;
      }
      if (COALITIONS.contains(words.stem(i)) && words.key(i).startsWith("ال")) {
        Phrase coalition = phrases.at(i, against);
        return coalition == null || coalition.last() + 1 != against || coalition.party().isIssue()
            ? null
            : coalition.party();
      }
      if (CAMPAIGNS.contains(words.stem(i))) {
        return nation == null ? null : phrases.party(nation);
      }
      if (words.preposition(i) != 0 || words.isJoined(i) || verbs.isVerb(i)) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** "The campaign of X", or a coalition by its name. */
  private @Nullable Party named(Unit unit) {
    int before = unit.first() - 1;
    boolean coalition =
        unit.type() == EntityType.ORG && COALITIONS.contains(words.stem(unit.first()));
    boolean campaign =
        unit.isBare()
            && before >= 0
            && !words.isNamed(before)
            && CAMPAIGNS.contains(words.stem(before))
            && (!words.key(before).startsWith("ال")
                || (unit.type() == EntityType.LOC && words.isLikeAdjective(unit)))
            && words.mayAct(unit);
    return coalition || campaign ? phrases.party(unit) : null;
  }
}
