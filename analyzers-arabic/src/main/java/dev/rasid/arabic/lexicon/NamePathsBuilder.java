package dev.rasid.arabic.lexicon;

import java.util.Arrays;
import java.util.List;

/** Makes paths of names. */
final class NamePathsBuilder {
  private static final int ROOT = 0;

  private final VocabularyBuilder vocabulary = new VocabularyBuilder();
  private final TransitionsBuilder transitions = new TransitionsBuilder();
  private int[] first = new int[1 << 8];
  private int states = 1;

  /** Returns the state in which a name ends; names that are found alike end in the same one. */
  int add(List<String> keys) {
    List<String> words = NameSpelling.canonical(keys);
    int[] path = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      path[i + 1] = step(path[i], words.get(i), states);
    }
    for (int i = 0; i < words.size(); i++) {
      addOtherSpellings(words, i, path);
    }
    return path[words.size()];
  }

  private void addOtherSpellings(List<String> words, int i, int[] path) {
    String word = words.get(i);
    if (word.equals(NameSpelling.FATHER)) {
      NameSpelling.FATHER_CASES.forEach(other -> step(path[i], other, path[i + 1]));
    } else if (word.equals(NameSpelling.SON)) {
      step(path[i], NameSpelling.SON_WITH_ALEF, path[i + 1]);
    }
    int last = Math.min(words.size(), i + NameSpelling.MOST_GLUED);
    for (int j = i + 2; j <= last; j++) {
      String glued = NameSpelling.glued(words.subList(i, j));
      if (!glued.isEmpty()) {
        step(path[i], glued, path[j]);
      }
    }
  }

  private int step(int state, String key, int target) {
    int token = vocabulary.number(key);
    int reached;
    if (state == ROOT) {
      if (token >= first.length) {
        first = Arrays.copyOf(first, Math.max(token + 1, first.length * 3 / 2));
      }
      if (first[token] == Transitions.NONE) {
        first[token] = target;
      }
      reached = first[token];
    } else {
      reached = transitions.add(state, token, target);
    }
    states = Math.max(states, reached + 1);
    return reached;
  }

  /** Builds the paths; this builder is done then, and need not be kept. */
  NamePaths build() {
    int[] numbers = new int[vocabulary.size()];
    Vocabulary words = vocabulary.build(numbers);
    int[] firstStates = new int[words.limit()];
    for (int token = 0; token < Math.min(numbers.length, first.length); token++) {
      firstStates[numbers[token]] = first[token];
    }
    return new NamePaths(words, firstStates, transitions.build(states, numbers), states);
  }
}
