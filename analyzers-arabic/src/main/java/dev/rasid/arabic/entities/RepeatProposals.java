package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.WordFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes what an article names elsewhere: the same words, or the last part of a person's full
 * name, wherever they stand without a name of their own.
 */
final class RepeatProposals {
  /** What is less sure than this is no reason to look for more. */
  private static final int LEAST_TO_REPEAT = 300;

  /** How evidence of this kind begins. */
  static final String RULE = "repeat:";

  /** So many names that begin alike are looked for, which bounds the time for each word. */
  private static final int MOST_WITH_ONE_WORD = 64;

  private static final int HASHES = 1 << 10;
  private static final int MOST_CLITICS = 2;

  private static final int SHORTEST_FAMILY_NAME = 3;

  private final ArticleWords words;
  private final Map<String, List<Known>> byFirstWord = new HashMap<>();

  /** By hash: whether a name begins with such a word. */
  private final boolean[] opens = new boolean[HASHES];

  /** A name as the clean words it is written with. */
  private record Known(List<String> keys, EntityType type, String rule) {}

  RepeatProposals(ArticleWords words) {
    this.words = words;
  }

  /** Learns the names found so far, and proposes them where nothing was found. */
  void add(List<Arbiter.Name> found, List<Proposal> proposals) {
    boolean[] taken = new boolean[words.size()];
    for (Arbiter.Name name : found) {
      learn(name);
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        propose(i, taken, proposals);
      }
    }
  }

  private void learn(Arbiter.Name name) {
    if (name.points() < LEAST_TO_REPEAT) {
      return;
    }
    Proposal strongest = name.strongest();
    List<String> keys = new ArrayList<>();
    keys.add(words.formBehind(strongest.first(), name.clitics()));
    for (int i = strongest.first() + 1; i <= strongest.last(); i++) {
      keys.add(words.form(i));
    }
    put(new Known(keys, strongest.type(), RULE + "same-words"));
    String last = keys.get(keys.size() - 1);
    if (strongest.type() == EntityType.PER
        && keys.size() > 1
        && last.length() >= SHORTEST_FAMILY_NAME) {
      put(new Known(List.of(last), EntityType.PER, RULE + "family-name"));
    }
  }

  private void put(Known name) {
    List<Known> names = byFirstWord.computeIfAbsent(name.keys().get(0), key -> new ArrayList<>(2));
    opens[name.keys().get(0).hashCode() & (HASHES - 1)] = true;
    if (names.size() == MOST_WITH_ONE_WORD) {
      return;
    }
    for (Known other : names) {
      if (other.keys().equals(name.keys())) {
        return;
      }
    }
    names.add(name);
  }

  private void propose(int token, boolean[] taken, List<Proposal> proposals) {
    char[] letters = words.letters();
    int start = words.starts()[token];
    int end = words.ends()[token];
    if (mayOpen(letters, start, end)) {
      propose(token, 0, words.form(token), taken, proposals);
    }
    for (int clitics = 1; clitics <= MOST_CLITICS && start + clitics < end; clitics++) {
      char last = letters[start + clitics - 1];
      if (!isClitic(last)) {
        return;
      }
      // In لل the article may have to be restored, which changes the first word.
      boolean article = last == 'ل' && letters[start + clitics] == 'ل';
      if (article || mayOpen(letters, start + clitics, end)) {
        WordFacts word = words.facts(token);
        if (word.proclitics() == 0 && word.classes() != 0) {
          return; // a word that is known begins with its own letters
        }
        propose(token, clitics, words.formBehind(token, clitics), taken, proposals);
      }
    }
  }

  private static boolean isClitic(char letter) {
    return letter == 'و' || letter == 'ف' || letter == 'ب' || letter == 'ل' || letter == 'ك';
  }

  /** Whether a name may begin with some letters; most are seen off here, without an object. */
  private boolean mayOpen(char[] letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i]; // as a string's
    }
    return opens[hash & (HASHES - 1)];
  }

  private void propose(
      int token, int clitics, String key, boolean[] taken, List<Proposal> proposals) {
    for (Known name : byFirstWord.getOrDefault(key, List.of())) {
      int last = token + name.keys().size() - 1;
      boolean fits = last < words.size();
      for (int i = token + 1; fits && i <= last; i++) {
        fits =
            !taken[i] && !words.lineEnds(i - 1) && words.form(i).equals(name.keys().get(i - token));
      }
      if (fits) {
        int points = Points.REPEATED + Points.JOINED * (last - token);
        proposals.add(
            new Proposal(token, last, clitics, name.type(), points, Proposal.NO_FORM, name.rule()));
      }
    }
  }
}
