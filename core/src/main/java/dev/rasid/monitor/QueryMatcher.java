package dev.rasid.monitor;

import dev.rasid.annotation.Quotation;
import dev.rasid.text.Layer;

/**
 * Tells whether queries, written as {@link QueryCode}, hold for one article. Nothing is allocated
 * for a query but what {@link Intervals} grows to. Not safe for use by several threads.
 */
final class QueryMatcher {
  private final int[] code;
  private final ArticleIndex index;
  private final Scope everywhere;

  /** Places of NEAR, of the left and the right side. */
  private final Intervals left = new Intervals();

  private final Intervals right = new Intervals();

  QueryMatcher(int[] code, ArticleIndex index) {
    this.code = code;
    this.index = index;
    this.everywhere = Scope.everywhere(index);
  }

  /** Whether the query that starts there holds. */
  boolean matches(int at) {
    if (QueryCode.kind(code[at]) != QueryCode.WEIGHTED) {
      return holds(at, everywhere);
    }
    return score(at) >= number(at + 1);
  }

  private double score(int at) {
    int end = at + QueryCode.length(code[at]);
    double score = 0;
    for (int clause = at + 3; clause < end; ) {
      int part = clause + 2;
      if (holds(part, everywhere)) {
        score += number(clause);
      }
      clause = part + QueryCode.length(code[part]);
    }
    return score;
  }

  private double number(int at) {
    return Double.longBitsToDouble((long) code[at] << 32 | (code[at + 1] & 0xFFFF_FFFFL));
  }

  private boolean holds(int at, Scope scope) {
    int end = at + QueryCode.length(code[at]);
    return switch (QueryCode.kind(code[at])) {
      case QueryCode.WORD -> hasWord(code[at + 1], scope);
      case QueryCode.PHRASE -> nextPhrase(at, end, scope, scope.from()) >= 0;
      case QueryCode.ALL -> !hasPart(at + 1, end, scope, false);
      case QueryCode.ANY -> hasPart(at + 1, end, scope, true);
      case QueryCode.NOT -> !holds(at + 1, scope);
      case QueryCode.NEAR -> near(at, scope);
      case QueryCode.ZONE -> holds(at + 2, scope.in((byte) code[at + 1]));
      case QueryCode.QUOTE -> inQuotation(at + 1, scope);
      case QueryCode.SPEAKER -> hasSpeaker(code[at + 1], scope);
      case QueryCode.STANCE -> hasStance(at, scope);
      default -> throw new IllegalStateException("no kind of part " + code[at]);
    };
  }

  /** Whether one of some parts holds, or one does not. */
  private boolean hasPart(int from, int end, Scope scope, boolean holding) {
    for (int part = from; part < end; part += QueryCode.length(code[part])) {
      if (holds(part, scope) == holding) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWord(int atom, Scope scope) {
    int place = index.place(atom);
    if (place < 0 || scope.isEverywhere(index)) {
      return place >= 0;
    }
    return nextWord(place, scope, scope.from()) >= 0;
  }

  /** The first occurrence in scope from a word on, or -1. */
  private int nextWord(int place, Scope scope, int from) {
    for (int at = index.firstFrom(place, from); at < index.end(place); at++) {
      int word = index.occurrence(at) >> 1;
      if (word >= scope.to()) {
        return -1;
      }
      if (index.words().isIn(word, scope.zone())) {
        return word;
      }
    }
    return -1;
  }

  /** The first word of the first phrase in scope from a word on, or -1. */
  private int nextPhrase(int at, int end, Scope scope, int from) {
    int rarest = -1;
    int lead = 0;
    for (int part = at + 1; part < end; part++) {
      int place = index.place(code[part]);
      if (place < 0) {
        return -1;
      }
      if (rarest < 0 || count(place) < count(rarest)) {
        rarest = place;
        lead = part - at - 1;
      }
    }
    int words = end - at - 1;
    for (int i = index.firstFrom(rarest, from + lead); i < index.end(rarest); i++) {
      int first = (index.occurrence(i) >> 1) - lead;
      if (first + words > scope.to()) {
        return -1;
      }
      if (first >= from && isPhrase(at + 1, words, first, scope)) {
        return first;
      }
    }
    return -1;
  }

  private int count(int place) {
    return index.end(place) - index.first(place);
  }

  private boolean isPhrase(int atoms, int words, int first, Scope scope) {
    if (index.words().between(first, first + words - 1) != words - 2
        || !index.words().isIn(first, scope.zone())
        || !index.words().isIn(first + words - 1, scope.zone())) {
      return false;
    }
    int place = index.place(code[atoms]);
    int start = index.firstFrom(place, first);
    if (start == index.end(place) || index.occurrence(start) >> 1 != first) {
      return false;
    }
    for (int i = 1; i < words; i++) {
      if (!index.goesOn(index.place(code[atoms + i]), first + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean near(int at, Scope scope) {
    int leftAt = at + 2;
    int rightAt = leftAt + QueryCode.length(code[leftAt]);
    left.clear();
    collect(leftAt, scope, left);
    if (left.isEmpty()) {
      return false;
    }
    right.clear();
    collect(rightAt, scope, right);
    int most = code[at + 1] >> 1;
    boolean ordered = (code[at + 1] & 1) != 0;
    left.sort();
    right.sort();
    OwnWords words = index.words();
    return left.isFollowedBy(right, most, words)
        || (!ordered && right.isFollowedBy(left, most, words));
  }

  private void collect(int at, Scope scope, Intervals to) {
    int end = at + QueryCode.length(code[at]);
    if (QueryCode.kind(code[at]) == QueryCode.ANY) {
      for (int part = at + 1; part < end; part += QueryCode.length(code[part])) {
        collect(part, scope, to);
      }
    } else if (QueryCode.kind(code[at]) == QueryCode.PHRASE) {
      int words = end - at - 1;
      int first = nextPhrase(at, end, scope, scope.from());
      while (first >= 0) {
        to.add(first, first + words);
        first = nextPhrase(at, end, scope, first + 1);
      }
    } else {
      int place = index.place(code[at + 1]);
      int word = place < 0 ? -1 : nextWord(place, scope, scope.from());
      while (word >= 0) {
        to.add(word, word + 1);
        word = nextWord(place, scope, word + 1);
      }
    }
  }

  private boolean inQuotation(int at, Scope scope) {
    Layer<Quotation> quotations = index.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      int from = index.words().from(quotations.start(i));
      int to = index.words().until(quotations.end(i));
      if (from < to && (scope.quotation() < 0 || scope.quotation() == i)) {
        if (holds(at, scope.in(i, from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasSpeaker(int atom, Scope scope) {
    int place = index.place(atom);
    if (place < 0 || scope.isEverywhere(index)) {
      return place >= 0;
    }
    for (int at = index.first(place); at < index.end(place); at++) {
      int quotation = index.occurrence(at) >> 1;
      boolean same = scope.quotation() < 0 || scope.quotation() == quotation;
      if (same && scope.holds(index.words().from(index.quotations().start(quotation)), index)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasStance(int at, Scope scope) {
    int holder = code[at + 1];
    int target = code[at + 2];
    if ((holder >= 0 && index.place(holder) < 0) || (target >= 0 && index.place(target) < 0)) {
      return false;
    }
    for (FieldScan.Held held : index.stances()) {
      if (isAsked(held, holder, target, code[at + 3]) && scope.holds(held.word(), index)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAsked(FieldScan.Held held, int holder, int target, int side) {
    double polarity = held.stance().polarity();
    return (holder < 0 || held.holders().contains(holder))
        && (target < 0 || held.targets().contains(target))
        && (side == 0 || polarity * side > 0);
  }
}
