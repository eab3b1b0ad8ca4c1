package dev.rasid.arabic.linking;

import dev.rasid.arabic.names.NameMatcher;
import java.util.Locale;

/** How one name of a person can be short for another; the later, the stronger. */
enum Likeness {
  /** It cannot. */
  NONE,
  /** Its first name alone. */
  FIRST_NAME,
  /** A part from its middle. */
  INNER_NAME,
  /** Its last part: the family name, as a rule. */
  FAMILY_NAME,
  /** First and later parts in their order, with some left out. */
  SHORTENED,
  /** The same parts, perhaps in other spellings. */
  EQUAL;

  static Likeness of(NameParts shorter, NameParts full, NameMatcher matcher) {
    if (shorter.size() > full.size()) {
      return NONE;
    }
    if (shorter.size() == 1 && full.size() > 1) {
      return single(shorter, full, matcher);
    }
    int matched = 0;
    int firstAt = -1;
    for (int i = 0; i < full.size() && matched < shorter.size(); i++) {
      if (shorter.same(matched, full, i, matcher)) {
        firstAt = firstAt < 0 ? i : firstAt;
        matched++;
      }
    }
    if (matched < shorter.size()) {
      return NONE;
    }
    if (shorter.size() == full.size()) {
      return EQUAL;
    }
    return firstAt == 0 ? SHORTENED : INNER_NAME;
  }

  private static Likeness single(NameParts shorter, NameParts full, NameMatcher matcher) {
    for (int i = full.size() - 1; i >= 0; i--) {
      if (shorter.same(0, full, i, matcher)) {
        return i == full.size() - 1 ? FAMILY_NAME : i == 0 ? FIRST_NAME : INNER_NAME;
      }
    }
    return NONE;
  }

  /** As it stands in evidence: {@code coref:family-name}. */
  String rule() {
    return "coref:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
