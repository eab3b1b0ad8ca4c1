package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.Words.Name;
import dev.rasid.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets "the union" and "his minister" stand for the one who was last named with that word: {@code
 * نقابة عمال الميناء} is {@code النقابة} from then on.
 */
final class RoleNouns {
  /** Words between "minister" and his name. */
  private static final int FURTHEST_ROLE = 4;

  private final Words words;
  private final Map<String, Name> holders = new HashMap<>();

  RoleNouns(Words words) {
    this.words = words;
  }

  void resolve() {
    int i = 0;
    while (i < words.size()) {
      if (words.isNamed(i)) {
        Name name = words.name(i);
        remember(name);
        i = name.last() + 1;
      } else {
        Name name = words.isWord(i) ? read(i) : null;
        if (name != null && standsAlone(i)) {
          words.addName(name);
        }
        i++;
      }
    }
  }

  private void remember(Name name) {
    if (name.type() == EntityType.ORG) {
      String head = withoutArticle(words.key(name.first()).substring(name.proclitics().length()));
      if (FunctionWords.isBody(head)) {
        holders.put(head, name);
      }
    }
    if (name.type() == EntityType.MISC && name.last() > name.first()) {
      holders.put(
          withoutArticle(words.key(name.first()).substring(name.proclitics().length())), name);
    }
    for (int i = name.first() - 1; i >= 0 && name.first() - i <= FURTHEST_ROLE; i--) {
      if (words.isQuoteMark(i) && i == name.first() - 1) {
        continue;
      }
      String head = withoutArticle(withoutConjunction(words.key(i)));
      if (name.type() == EntityType.PER && FunctionWords.isRole(head)) {
        holders.put(head, name);
        return;
      }
      if (name.type() == EntityType.ORG
          && name.first() - i <= 2
          && words.key(i).equals(head)
          && FunctionWords.isBody(head)) {
        holders.put(head, name);
        return;
      }
      if (!words.isFiller(i)) {
        return;
      }
    }
  }

  private @Nullable Name read(int token) {
    String key = words.key(token);
    for (int cut = 0; cut <= 2 && key.length() - cut > 3; cut++) {
      String rest = key.substring(cut);
      if (cut > 0 && "وفبلك".indexOf(key.charAt(cut - 1)) < 0) {
        return null;
      }
      String head = null;
      if (rest.startsWith("ال")) {
        head = rest.substring(2);
      } else if (cut > 0 && key.charAt(cut - 1) == 'ل' && rest.startsWith("ل")) {
        head = rest.substring(1);
      } else if (rest.endsWith("ه") && FunctionWords.isRole(rest.substring(0, rest.length() - 1))) {
        head = rest.substring(0, rest.length() - 1);
      }
      Name named = head == null ? null : holders.get(head);
      if (named != null) {
        Span span = words.span(token);
        int from = Math.min(span.end() - 1, span.start() + cut);
        return new Name(
            named.type(),
            named.entity(),
            new Span(from, span.end()),
            token,
            token,
            key.substring(0, cut));
      }
    }
    return null;
  }

  /** "The minister X" is X's affair, and "the head of the union" is not the union. */
  private boolean standsAlone(int token) {
    if (token > 0 && !words.isNamed(token - 1) && FunctionWords.isTitle(words.key(token - 1))) {
      return false;
    }
    for (int i = token + 1; i < words.size() && i <= token + 2; i++) {
      if (words.isNamed(i) && words.name(i).isBare()) {
        return false;
      }
      if (!words.isFiller(i) || words.isPunctuation(i)) {
        return true;
      }
    }
    return true;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }

  private static String withoutConjunction(String key) {
    return key.length() > 3
            && (key.startsWith("و") || key.startsWith("ف"))
            && FunctionWords.isRole(withoutArticle(key.substring(1)))
        ? key.substring(1)
        : key;
  }
}
