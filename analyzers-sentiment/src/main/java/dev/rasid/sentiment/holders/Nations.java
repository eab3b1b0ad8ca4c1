package dev.rasid.sentiment.holders;

import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the nation of a person from the adjective of his title: "the Bahraini minister X". */
final class Nations {
  private static final int LONGEST_TITLE = 4;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  /** Made when first asked for: few articles speak of "his country" of somebody unknown. */
  private @Nullable Map<String, String> nations;

  Nations(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** The country whose adjective stands in a title of a person, or null. */
  @Nullable String of(String person) {
    Map<String, String> known = nations;
    if (known == null) {
      known = new HashMap<>();
      for (Unit unit : words.units()) {
        if (unit.kind() == Unit.Kind.NAME && unit.isPerson()) {
          String nation = before(unit);
          String found = nation == null ? behind(unit) : nation;
          if (found != null) {
            known.putIfAbsent(unit.entity(), found);
          }
        }
      }
      nations = known;
    }
    return known.get(person);
  }

  private @Nullable String before(Unit unit) {
    int before = unit.first() - 1;
    return before > 0 && words.isNamed(before) && words.unit(before).isAdjective()
        ? words.unit(before).entity()
        : null;
  }

  private @Nullable String behind(Unit unit) {
    int comma = unit.last() + 1;
    if (comma + 1 >= words.size()
        || !words.isComma(comma)
        || words.isNamed(comma + 1)
        || !verbs.is(comma + 1, FunctionWords.TITLE)) {
      return null;
    }
    int i = comma + 1;
    while (i < words.size()
        && i - comma <= LONGEST_TITLE
        && !words.isNamed(i)
        && phrases.isNoun(i, true)) {
      i++;
    }
    return i < words.size() && words.isNamed(i) && words.unit(i).isAdjective()
        ? words.unit(i).entity()
        : null;
  }
}
