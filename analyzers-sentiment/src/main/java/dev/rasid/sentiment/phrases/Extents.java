package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how far a noun phrase goes that starts with a noun: construct state, adjectives, names. */
final class Extents {
  /** Prepositions before the place or body where somebody holds an office. */
  private static final Set<String> OF_OFFICE = FunctionWords.set("of-office");

  /** What an office is for: "the minister for the affairs of". */
  private static final Set<String> FIELDS = FunctionWords.set("field-of-office");

  /** Offices of two or more: "the ministers of X, A, and of Y, B". */
  private static final Set<String> OFFICES = FunctionWords.set("offices");

  /** Bodies that rule where they sit: "the authorities in X". */
  private static final Set<String> RULING = FunctionWords.set("ruling-body");

  /** Words before a noun that count some of whom it names. */
  private static final Set<String> COUNTING = FunctionWords.set("counting");

  private static final int MOST_WORDS = 9;

  private final Words words;
  private final Verbs verbs;
  private final Nouns nouns;
  private final Appositions appositions;
  private final PhraseEnds ends;
  private final GenitiveEnds genitives;
  private final Loyalties loyalties;

  Extents(
      Words words,
      Verbs verbs,
      Nouns nouns,
      Adjectives adjectives,
      Appositions appositions,
      PhraseEnds ends) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.appositions = appositions;
    this.ends = ends;
    genitives = new GenitiveEnds(words, verbs, nouns, adjectives);
    loyalties = new Loyalties(words, nouns);
  }

  Extent of(int at, int end) {
    Extent extent = opened(at, end);
    int count = 0;
    for (int i = at + 1; i < end && count < MOST_WORDS; i++) {
      Unit man = extent.titled ? manBehind(i, end) : null;
      if (man != null) {
        extent.person = man;
        extent.last = man.last();
        return extent;
      }
      if (loyalties.isStandingFor(i, end)) {
        extent.last = of(i + 1, end).last;
        return extent;
      }
      if (isSeat(extent, i, end)) {
        extent.owner = words.unit(i + 1);
        extent.last = extent.owner.last();
        return extent;
      }
      if (words.isNamed(i)) {
        if (!take(extent, words.unit(i))) {
          return extent;
        }
        i = words.unit(i).last();
      } else if (words.isOrnament(i)) {
        if (i + 1 >= end || !(words.isNamed(i + 1) || words.isQuoteMark(i))) {
          return extent;
        }
      } else if (words.isComma(i)) {
        int next = extent.titled ? appositions.behindComma(i, end) : -1;
        if (next < 0) {
          return extent;
        }
        i = next - 1;
      } else if (extent.titled && (words.key(i).equals("باسم") || words.key(i).equals("لدي"))) {
        count++;
      } else if (loyalties.isOfAllegiance(extent, i)) {
        Extent whose = of(i, end);
        extent.last = whose.last;
        return extent;
      } else if (goesOn(extent, i) || (extent.titled && isTitleDetail(i))) {
        note(extent, i);
        extent.last = i;
        count++;
      } else {
        return extent;
      }
    }
    return extent;
  }

  /** "The authorities in X" are those of X. */
  private boolean isSeat(Extent extent, int in, int end) {
    return extent.definite
        && extent.possessor() == null
        && in + 1 < end
        && !words.isNamed(in)
        && words.key(in).equals("في")
        && words.isNamed(in + 1)
        && words.unit(in + 1).type() == EntityType.LOC
        && words.unit(in + 1).isBare()
        && words.mayAct(words.unit(in + 1))
        && RULING.contains(words.stem(extent.head));
  }

  private Extent opened(int at, int end) {
    Extent extent = new Extent(at);
    note(extent, at);
    extent.titled |= OFFICES.contains(words.stem(at));
    extent.definite = words.has(at, SegmentRole.ARTICLE) || words.key(at).startsWith("ال");
    extent.owned = extent.titled && words.has(at, SegmentRole.PRONOUN);
    extent.closed = extent.definite;
    boolean his =
        words.has(at, SegmentRole.PRONOUN)
            && at + 1 < end
            && words.isNamed(at + 1)
            && words.unit(at + 1).isPerson();
    extent.headed = his || extent.titled || extent.people || verbs.is(at, FunctionWords.DETERMINER);
    return extent;
  }

  /** "The envoy to X, Y": the man behind where he holds his office, or null. */
  private @Nullable Unit manBehind(int preposition, int end) {
    if (words.isNamed(preposition)) {
      return appositions.behindBody(preposition, end);
    }
    Unit man = appositions.behindField(preposition, end);
    if (man != null) {
      return man;
    }
    return OF_OFFICE.contains(words.key(preposition))
        ? appositions.behindPlace(preposition + 1, end)
        : null;
  }

  /** "The secretary-general of the council": ل between a title and its body or its field. */
  private boolean isTitleDetail(int token) {
    return words.preposition(token) == 'ل'
        && !verbs.isVerb(token)
        && !verbs.is(token, FunctionWords.NO_TARGET)
        && (nouns.isBodyWord(token) || FIELDS.contains(words.stem(token)));
  }

  /** Behind a word with an article, only such words still belong to the phrase. */
  private boolean goesOn(Extent extent, int token) {
    if (!nouns.isNoun(token, false)) {
      return false;
    }
    if (ends.isNew(extent, token)) {
      return false;
    }
    String key = words.key(token);
    boolean article = key.startsWith("ال");
    if (extent.closed && !article && !verbs.is(token, FunctionWords.TITLE)) {
      return false;
    }
    boolean another =
        article
            && words.key(token - 1).startsWith("ال")
            && (nouns.isBodyWord(token) || verbs.is(token, FunctionWords.PEOPLE))
            && !verbs.is(token - 1, FunctionWords.TITLE)
            && (extent.body || extent.people);
    if (another
        || (article && (genitives.isClosed(extent, token - 1) || genitives.isNew(extent, token)))) {
      return false;
    }
    if (!article
        && key.length() > 4
        && key.endsWith("ا")
        && !words.key(token - 1).endsWith("ا")
        && !key.endsWith("ها")) {
      return false;
    }
    extent.closed |= article;
    return true;
  }

  private void note(Extent extent, int token) {
    extent.titled |= verbs.is(token, FunctionWords.TITLE) || nouns.isTitleStem(token);
    boolean first =
        token == extent.last
            || (token == extent.head + 1
                && !words.isNamed(extent.head)
                && COUNTING.contains(words.key(extent.head)));
    if (first || extent.titled || extent.body) {
      extent.body |= nouns.isBodyWord(token);
    }
    if (first) {
      extent.people |= nouns.isPeople(token);
    }
    extent.deed |= nouns.isStem(token, FunctionWords.DEED) || verbs.is(token, FunctionWords.DEED);
  }

  /** "A German journalist" in the accusative, where the adjective is written like the country. */
  private boolean isAccusativeNation(Extent extent, Unit unit) {
    String before = words.key(extent.head);
    return unit.first() == extent.head + 1
        && unit.last() == unit.first()
        && unit.type() == EntityType.LOC
        && words.key(unit.first()).endsWith("يا")
        && before.endsWith("ا")
        && before.length() > 4
        && !before.endsWith("ها")
        && !extent.definite;
  }

  /** Takes in a name; false if the phrase ends before it. */
  private boolean take(Extent extent, Unit unit) {
    boolean behindLam = unit.proclitics().equals("ل") && extent.titled && extent.owner == null;
    if (!unit.isBare() && !behindLam) {
      return false;
    }
    if (unit.isAdjective()) {
      if (extent.nation == null) {
        extent.nation = unit;
      }
      extent.last = unit.last();
      return true;
    }
    int before = unit.first() - 1;
    if (extent.nation == null && isAccusativeNation(extent, unit)) {
      extent.nation = unit;
      extent.last = unit.last();
      return true;
    }
    boolean closed =
        words.isNamed(before)
            ? words.unit(before).isAdjective()
            : words.key(before).startsWith("ال") || words.key(before).startsWith("لل");
    boolean adjective = before == extent.head && !unit.isPerson() && words.isLikeAdjective(unit);
    if (closed && !adjective && !behindLam && !(extent.titled && unit.isPerson())) {
      return false;
    }
    if (genitives.isClosed(extent, before) || ends.isBehindLooseAdjective(extent, before)) {
      return false;
    }
    if (unit.isPerson() && unit.kind() == Unit.Kind.NAME && extent.headed && !extent.deed) {
      extent.person = unit;
      extent.last = unit.last();
      return false;
    }
    if (extent.owner != null) {
      return false;
    }
    extent.owner = unit;
    extent.last = unit.last();
    return extent.titled && (!unit.isPerson() || unit.kind() == Unit.Kind.ROLE);
  }
}
