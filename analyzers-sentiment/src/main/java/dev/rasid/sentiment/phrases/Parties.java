package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Span;

/** Makes parties: of a name, of those who have none, and of things. */
final class Parties {
  private static final int ISSUE_WORDS = 3;

  private final Words words;

  Parties(Words words) {
    this.words = words;
  }

  Party named(Unit unit) {
    String id = words.mayAct(unit) ? words.actor(unit.entity()) : unit.entity();
    return new Party(id, Party.Kind.NAMED, unit.span(), unit.first(), unit.last());
  }

  /** The bearer of a name, where a noun stands for it. */
  Party meant(Unit unit, int token) {
    return new Party(unit.entity(), Party.Kind.NAMED, words.span(token), token, token);
  }

  Party unnamed(int first, int last) {
    Span span = words.span(first, last);
    String id = Party.ANONYMOUS + "-holder:" + label(first, last);
    return new Party(id, Party.Kind.UNNAMED, span, first, last);
  }

  /** A thing without a name, by its words. */
  Party issue(int first, int last) {
    return new Party(
        "issue:" + label(first, last), Party.Kind.ISSUE, words.bareSpan(first, last), first, last);
  }

  private String label(int first, int last) {
    StringBuilder label = new StringBuilder();
    int taken = 0;
    for (int i = first; i <= last && taken < ISSUE_WORDS; i++) {
      if (words.isWord(i)) {
        String key = i == first ? withoutProclitics(i) : words.key(i);
        label.append(taken == 0 ? "" : "-").append(key);
        taken++;
      }
    }
    return label.isEmpty() ? "unnamed" : label.toString();
  }

  /** A word without conjunction and preposition, but with its article. */
  String withoutProclitics(int token) {
    String stem = words.stem(token);
    return words.has(token, SegmentRole.ARTICLE) || isWithArticle(words.key(token), stem)
        ? "ال" + stem
        : stem;
  }

  private static boolean isWithArticle(String key, String stem) {
    return key.endsWith("ال" + stem) || key.endsWith("لل" + stem);
  }
}
