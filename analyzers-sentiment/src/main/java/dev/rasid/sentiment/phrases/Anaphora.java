package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the antecedent of a definite noun: "the minister", where one minister is named. A noun that
 * fits several names has none.
 */
final class Anaphora {
  /** Titles that too many people have. */
  private static final Set<String> COMMON_TITLES = FunctionWords.set("common-title");

  private static final int FURTHEST_TITLE = 5;

  private final Words words;
  private final Verbs verbs;
  private final Nouns nouns;
  private final Parties parties;
  private @Nullable Antecedents things;
  private @Nullable Antecedents organisations;
  private @Nullable Antecedents officials;

  Anaphora(Words words, Verbs verbs, Nouns nouns, Parties parties) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.parties = parties;
  }

  /** Names by the noun that may stand for them. */
  private static final class Antecedents {
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    void add(String noun, Unit unit) {
      Unit other = units.putIfAbsent(noun, unit);
      if (other != null && !other.entity().equals(unit.entity())) {
        ambiguous.add(noun);
      }
    }

    @Nullable Unit of(String noun) {
      return ambiguous.contains(noun) ? null : units.get(noun);
    }
  }

  /** "The minister", where one minister is named. */
  @Nullable Unit official(int token) {
    if (officials == null) {
      officials = new Antecedents();
      for (Unit unit : words.units()) {
        if (unit.isPerson() && unit.kind() == Unit.Kind.NAME) {
          addTitles(officials, unit);
        }
      }
    }
    String title = title(token);
    return COMMON_TITLES.contains(title) ? null : officials.of(title);
  }

  private void addTitles(Antecedents to, Unit unit) {
    for (int i = unit.first() - 1;
        i >= 0 && unit.first() - i <= FURTHEST_TITLE && !words.isPunctuation(i);
        i--) {
      if (!words.isNamed(i) && nouns.isTitleStem(i)) {
        to.add(title(i), unit);
      } else if (!words.isNamed(i) && verbs.isVerb(i)) {
        return;
      }
    }
  }

  private String title(int token) {
    String stem = words.stem(token);
    if ((FunctionWords.of(stem) & FunctionWords.TITLE) != 0) {
      return stem;
    }
    return words.has(token, SegmentRole.PRONOUN) ? words.lemma(token) : stem;
  }

  /** "The union", where one union is named before, is that. */
  @Nullable Unit organisation(int token) {
    if (organisations == null) {
      organisations = new Antecedents();
      for (Unit unit : words.units()) {
        if (unit.type() == EntityType.ORG && unit.kind() == Unit.Kind.NAME) {
          addHeads(organisations, unit);
        }
      }
    }
    Unit found = organisations.of(words.stem(token));
    return found != null && found.first() < token ? found : null;
  }

  /** The first word of the name, and the noun before it. */
  private void addHeads(Antecedents to, Unit unit) {
    to.add(words.stem(unit.first()), unit);
    int before = unit.first() - 1;
    while (before >= 0 && words.isQuoteMark(before) && unit.first() - before <= 2) {
      before--;
    }
    if (before >= 0 && !words.isNamed(before) && unit.isBare()) {
      to.add(words.stem(before), unit);
    }
  }

  /** "The agreement", where one agreement is named, is that. */
  @Nullable Unit thing(int token) {
    if (things == null) {
      things = new Antecedents();
      for (Unit unit : words.units()) {
        if (unit.type() == EntityType.MISC && unit.kind() == Unit.Kind.NAME) {
          things.add(parties.withoutProclitics(unit.first()), unit);
        }
      }
    }
    return things.of(parties.withoutProclitics(token));
  }
}
