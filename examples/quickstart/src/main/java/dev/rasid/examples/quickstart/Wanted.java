package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Token;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.RawToken;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that are looked for in texts, in any spelling that folds alike.
 *
 * @param keys the key of each word
 */
record Wanted(List<String> keys) {
  /** Behind a proclitic, a shorter word is part of another too often. */
  private static final int SHORTEST_BEHIND = 3;

  private static final int LONGEST_PROCLITICS = 3;

  static Wanted of(String words) {
    String clean = ArabicNormalizer.clean(words).text();
    List<String> keys = new ArrayList<>();
    for (RawToken token : ArabicTokenizer.tokens(clean)) {
      keys.add(ArabicNormalizer.key(clean.substring(token.start(), token.end())));
    }
    return new Wanted(keys);
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Where the words stand, in the order of the text. */
  List<Span> in(Layer<Token> tokens) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + keys.size() <= tokens.size(); i++) {
      boolean all = opens(tokens.get(i).value().key());
      for (int k = 1; all && k < keys.size(); k++) {
        all = tokens.get(i + k).value().key().equals(keys.get(k));
      }
      if (all) {
        found.add(new Span(tokens.start(i), tokens.end(i + keys.size() - 1)));
      }
    }
    return found;
  }

  private boolean opens(String key) {
    String first = keys.get(0);
    if (key.equals(first)) {
      return true;
    }
    int before = key.length() - first.length();
    boolean behind =
        first.length() >= SHORTEST_BEHIND && before > 0 && before <= LONGEST_PROCLITICS;
    boolean swallowed = first.startsWith("ال") && key.endsWith("ل" + first.substring(2));
    return swallowed || (behind && key.endsWith(first));
  }
}
