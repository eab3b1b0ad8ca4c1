package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name in apposition to a title: "the minister, X", "the ambassador to X, Y". */
final class Appositions {
  /** "For the affairs of", behind an office. */
  private static final Set<String> FIELDS = FunctionWords.set("field");

  private static final int LONGEST_FIELD = 4;

  private final Words words;
  private final Verbs verbs;

  Appositions(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Where a name may begin behind marks, a comma and a word of respect. */
  int start(int next, int end) {
    int i = next;
    if (i < end && words.isQuoteMark(i)) {
      i++;
    }
    if (i < end && words.isComma(i)) {
      i++;
    }
    while (i < end && words.isOrnament(i)) {
      i++;
    }
    if (i + 1 < end && isHonorific(i)) {
      i++;
    }
    return i;
  }

  /** "The minister of X for foreign affairs, Y": the man behind the field of an office, or null. */
  @Nullable Unit behindField(int field, int end) {
    if (words.isNamed(field) || !FIELDS.contains(words.key(field))) {
      return null;
    }
    int next = field + 1;
    while (next < end && next - field <= LONGEST_FIELD && isOfField(next)) {
      next = words.isNamed(next) ? words.unit(next).last() + 1 : next + 1;
    }
    next = start(next, end);
    return isMan(next, end) ? words.unit(next) : null;
  }

  private boolean isOfField(int token) {
    return words.isNamed(token)
        ? !words.unit(token).isPerson()
        : words.isWord(token) && words.has(token, SegmentRole.ARTICLE);
  }

  private boolean isHonorific(int token) {
    return !words.isNamed(token) && verbs.is(token, FunctionWords.TITLE);
  }

  /** Where a man's name begins behind a comma, or -1. */
  int behindComma(int comma, int end) {
    int next = start(comma, end);
    boolean opens =
        next < end
            && words.isNamed(next)
            && words.unit(next).isPerson()
            && words.unit(next).isBare();
    return opens ? next : -1;
  }

  /** The man whose office one has named. */
  @Nullable Unit ofRole(Unit role, int end) {
    int behind = role.last() + 1;
    Unit man = behind < end ? behindField(behind, end) : null;
    if (man != null) {
      return man;
    }
    int next = start(behind, end);
    return isMan(next, end) ? words.unit(next) : null;
  }

  /** "The ambassador to X, Y": the man behind where he holds his office. */
  @Nullable Unit behindPlace(int place, int end) {
    if (place >= end
        || !words.isNamed(place)
        || words.unit(place).isPerson()
        || !words.unit(place).isBare()) {
      return null;
    }
    int next = words.unit(place).last() + 1;
    while (next < end
        && words.isNamed(next)
        && words.unit(next).isAdjective()
        && words.unit(next).isBare()) {
      next = words.unit(next).last() + 1;
    }
    if (isMan(next, end)) {
      return words.unit(next);
    }
    // "The supreme leader in X, Y, praised": a name between commas.
    int man = behindComma(next, end);
    int behind = man < 0 ? end : words.unit(man).last() + 1;
    return behind < end && words.isComma(behind) ? words.unit(man) : null;
  }

  /** "The official in the union, Y": the man behind a body with a preposition on it. */
  @Nullable Unit behindBody(int body, int end) {
    Unit unit = words.unit(body);
    boolean marked = !unit.isPerson() && unit.proclitics().equals("ب");
    return marked && isMan(unit.last() + 1, end) ? words.unit(unit.last() + 1) : null;
  }

  private boolean isMan(int token, int end) {
    if (token >= end || !words.isNamed(token)) {
      return false;
    }
    Unit unit = words.unit(token);
    return unit.isPerson() && unit.isBare() && unit.kind() == Unit.Kind.NAME;
  }
}
