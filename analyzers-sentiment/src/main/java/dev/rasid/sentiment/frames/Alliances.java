package dev.rasid.sentiment.frames;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose ally somebody is: "X, the ally of Y", "X and her ally Y". */
final class Alliances {
  private static final Set<String> NOUNS = PredicateSets.of("noun-of-alliance");

  private static final Set<String> ENEMIES = PredicateSets.of("noun-of-enmity");

  /** Behind the plural, a name is more often an object. */
  private static final String ALLIES = "ally-hulafa";

  /** "One of the most important" and the like, between a name and the noun. */
  private static final Set<String> FOREMOST = FunctionWords.set("foremost");

  /** Forms of the noun that two or more names may stand before. */
  private static final Set<String> OF_MANY = FunctionWords.set("allies");

  private static final int MOST_BETWEEN = 3;
  private static final int MOST_ALLIES = 4;

  private final Words words;
  private final Phrases phrases;
  private final Clauses clauses;
  private final NounTargets nounTargets;

  Alliances(Words words, Phrases phrases, Clauses clauses, NounTargets nounTargets) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.nounTargets = nounTargets;
  }

  static boolean isNoun(Predicate predicate) {
    return NOUNS.contains(predicate.id()) || ENEMIES.contains(predicate.id());
  }

  @Nullable Match match(int cue, Reading reading, int start, int end) {
    int next = cue + 1;
    if (next >= end || reading.preposition() == 'ك') {
      return null;
    }
    if (!reading.pronoun().isEmpty()) {
      return his(cue, reading.predicate(), next);
    }
    if (reading.preposition() != 0 || words.isJoined(cue)) {
      return null;
    }
    List<Party> allies = before(cue, start);
    if (allies.isEmpty()) {
      return null;
    }
    Phrase genitive =
        reading.isDefinite() || words.preposition(next) != 0 ? null : phrases.at(next, end);
    List<Target> found =
        genitive != null && genitive.party().kind() == Party.Kind.NAMED
            ? List.of(new Target(genitive.party(), "genitive", false))
            : nounTargets.behind(
                isForemost(next) ? next + 1 : nounTargets.afterAdjectives(next, end),
                reading.predicate(),
                cue,
                end);
    return new Match(allies, Match.ALLY_BEFORE, found, false);
  }

  /** "X and its ally Y": Y is the ally. */
  private @Nullable Match his(int cue, Predicate predicate, int behind) {
    int next = behindAdjective(behind);
    boolean one =
        words.isNamed(next)
            && words.unit(next).isBare()
            && !words.unit(next).isAdjective()
            && mayBeAlly(words.unit(next));
    if (!one || predicate.id().equals(ALLIES)) {
      return null;
    }
    Party ally = phrases.party(words.unit(next));
    int before = cue - 1;
    List<Target> found = new ArrayList<>();
    if (words.isJoined(cue) && before >= 0 && words.isNamed(before)) {
      found.add(new Target(phrases.party(words.unit(before)), "pronoun", false));
    } else {
      Subject subject = clauses.around(cue);
      if (subject.parties().size() == 1) {
        found.add(new Target(subject.parties().get(0), "subject", false));
      }
    }
    if (ENEMIES.contains(predicate.id())) {
      List<Party> holders = found.stream().map(Target::party).toList();
      return new Match(holders, Match.ALLY_BEHIND, List.of(new Target(ally, "name", false)), false);
    }
    return new Match(List.of(ally), Match.ALLY_BEHIND, found, false);
  }

  /** "His closest ally, X": the name may follow an adjective. */
  private int behindAdjective(int token) {
    boolean adjective =
        token + 1 < words.size()
            && !words.isNamed(token)
            && words.key(token).startsWith("ال")
            && words.preposition(token) == 0
            && words.isNamed(token + 1);
    return adjective ? token + 1 : token;
  }

  /** The names right before the noun; a man's only before a comma, for else he is its object. */
  private List<Party> before(int cue, int start) {
    int i = cue - 1;
    boolean foremost = false;
    for (int n = 0;
        n < MOST_BETWEEN && i >= start && !words.isNamed(i) && FOREMOST.contains(words.key(i));
        n++) {
      foremost = true;
      i--;
    }
    boolean comma = i >= start && words.isComma(i);
    if (words.key(cue).startsWith("ال") && !comma && !isForemost(cue + 1)) {
      return List.of(); // as likely the object of a verb before
    }
    if (comma) {
      i--;
    }
    List<Party> allies = new ArrayList<>();
    boolean many = OF_MANY.contains(words.stem(cue));
    while (i >= start && allies.size() < MOST_ALLIES && words.isNamed(i)) {
      Unit unit = words.unit(i);
      boolean apart = unit.isPerson() && !comma && !foremost;
      if (unit.isAdjective() || apart || !mayBeAlly(unit)) {
        break;
      }
      allies.add(0, phrases.party(unit));
      if (!many || foremost || !unit.isJoined()) {
        break;
      }
      i = unit.first() - 1;
    }
    return allies;
  }

  /** "The biggest ally of Y". */
  private boolean isForemost(int token) {
    return token + 1 < words.size()
        && !words.isNamed(token)
        && FOREMOST.contains(words.stem(token))
        && words.key(token).startsWith("ال")
        && words.preposition(token + 1) == 'ل';
  }

  private boolean mayBeAlly(Unit unit) {
    return unit.type() != EntityType.MISC && words.mayAct(unit);
  }
}
