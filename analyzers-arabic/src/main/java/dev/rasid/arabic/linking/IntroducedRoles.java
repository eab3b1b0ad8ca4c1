package dev.rasid.arabic.linking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roles an article has given to persons so far, by their words and by their heads alone. */
final class IntroducedRoles {
  private static final int LONGEST = 8;

  private final ArticleWords words;
  private final int[] nameAt;
  private final Map<String, Linked> holders = new HashMap<>();

  /** By first word: the tokens of the longest phrase introduced. */
  private final Map<String, Integer> longest = new HashMap<>();

  IntroducedRoles(ArticleWords words, int[] nameAt) {
    this.words = words;
    this.nameAt = nameAt;
  }

  /** Notes the role that stands directly before a name: وزير الخارجية الروسي سيرغي لافروف. */
  void introduce(Linked name) {
    int last = name.name().first() - 1;
    int first = -1;
    for (int i = last; i >= 0 && i > last - LONGEST && continues(i, last); i--) {
      if (words.opens(i, WordFacts.TITLE)) {
        first = i;
      }
    }
    if (first < 0) {
      return;
    }
    put(phrase(first, last), withoutProclitics(first), last - first + 1, name);
    // The head alone stands for the role later, with its article: الوزير.
    String head = "ال" + words.bareKey(first);
    put(head, head, 1, name);
  }

  private void put(String phrase, String firstKey, int length, Linked holder) {
    holders.put(phrase, holder);
    longest.merge(firstKey, length, Math::max);
  }

  /** Whether a token can be in the role that ends at {@code last}: no sign, no line's end. */
  private boolean continues(int token, int last) {
    char first = words.key(token).charAt(0);
    return Character.isLetter(first)
        && (token == last || !words.lineEnds(token))
        && (nameAt[token] < 0 || token < last);
  }

  /** The last token of the longest phrase from a token on that names a role; less if none does. */
  int longestKnown(int first, Offices offices) {
    int best = first - 1;
    String firstKey = withoutProclitics(first);
    int most = Math.max(longest.getOrDefault(firstKey, 0), offices.longest(firstKey));
    if (most == 0) {
      return best;
    }
    StringBuilder phrase = new StringBuilder(firstKey);
    for (int last = first; last < words.size() && last < first + most; last++) {
      if (last > first) {
        if (words.lineEnds(last - 1)) {
          break;
        }
        phrase.append(' ').append(words.key(last));
      }
      String key = phrase.toString();
      if (offices.isOffice(key) || holders.containsKey(key)) {
        best = last;
      }
    }
    return best;
  }

  @Nullable Linked holder(String phrase) {
    return holders.get(phrase);
  }

  /** The key of a phrase, without what is written on its first word. */
  String phrase(int first, int last) {
    StringBuilder phrase = new StringBuilder(withoutProclitics(first));
    for (int i = first + 1; i <= last; i++) {
      phrase.append(' ').append(words.key(i));
    }
    return phrase.toString();
  }

  private String withoutProclitics(int token) {
    String bare = words.bareKey(token);
    return words.isDefinite(token) ? "ال" + bare : bare;
  }
}
