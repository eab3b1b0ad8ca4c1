package dev.rasid.monitor;

import dev.rasid.annotation.Morphology;
import dev.rasid.text.Layer;
import java.util.Optional;

/**
 * Finds the atoms of a word: the word as it is, and what is left of it when clitics are taken off.
 *
 * <p>Letters propose, and the morphology of the word decides, which is asked only if a query has
 * what would be left. Without morphology nothing is taken off.
 */
final class WordForms {
  /** Letters that proclitics are written with. */
  private static final String PROCLITICS = "وفبكلساأ";

  private static final int MAX_PROCLITIC_LETTERS = 5;
  private static final int SHORTEST = CliticForm.SHORTEST;

  private final Vocabulary vocabulary;
  private final PackedText text;
  private final char[] clean;
  private final Optional<Layer<Morphology>> morphology;
  private final Hits hits;

  private int word;
  private int token;

  WordForms(
      Vocabulary vocabulary, PackedText text, Optional<Layer<Morphology>> morphology, Hits hits) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.clean = text.clean();
    this.morphology = morphology;
    this.hits = hits;
  }

  /** Adds the atoms of all words, of which each has a range of the clean text. */
  void add(OwnWords words, int[] starts, int[] ends) {
    for (int i = 0; i < words.size(); i++) {
      word = i;
      token = morphology.isPresent() ? words.token(i) : i;
      add(starts[i], ends[i], text.key(starts[i], ends[i]));
    }
  }

  private void add(int from, int to, long key) {
    int atom =
        vocabulary.mayHave(key) == 0 ? Vocabulary.NONE : vocabulary.word(key, clean, from, to);
    if (atom >= 0) {
      hits.addOnce(atom, 2 * word);
      if (vocabulary.hasExact()) {
        addExact(atom, from, to);
      }
    }
    if (morphology.isPresent()) {
      addWithoutClitics(from, to);
    }
    if (vocabulary.hasPrefixes()) {
      addPrefixes(from, to);
    }
  }

  private void addExact(int atom, int from, int to) {
    for (String form : vocabulary.exactForms(atom)) {
      boolean same = form.length() == to - from;
      for (int i = 0; same && i < form.length(); i++) {
        same = form.charAt(i) == clean[from + i];
      }
      if (same) {
        hits.addOnce(vocabulary.exact(form), 2 * word);
      }
    }
  }

  private void addWithoutClitics(int from, int to) {
    int cuts = 0;
    while (cuts < MAX_PROCLITIC_LETTERS
        && from + cuts + SHORTEST < to
        && PROCLITICS.indexOf(clean[from + cuts]) >= 0) {
      cuts++;
    }
    if ((cuts > 0 && mayBe(from, to - 1, fold(to - 1), cuts, 1))
        || mayBeWithoutPronoun(from, to, cuts)) {
      Morphology parts = morphology.orElseThrow().get(token).value();
      for (CliticForm form : CliticForm.of(parts, new String(clean, from, to - from))) {
        int atom = vocabulary.word(form.key());
        if (atom >= 0) {
          hits.addOnce(atom, 2 * word + (form.conjunction() ? 1 : 0));
        }
      }
    }
  }

  private boolean mayBeWithoutPronoun(int from, int to, int cuts) {
    int pronouns = pronouns(from, to);
    for (int letters = 1; pronouns >> letters != 0; letters++) {
      int end = to - letters;
      if ((pronouns & 1 << letters) == 0 || end - from < SHORTEST) {
        continue;
      }
      char last = fold(end - 1);
      int kept = Math.min(cuts, end - from - SHORTEST);
      if (mayBe(from, end - 1, last, kept, 0)
          || (last == 'ت' && mayBe(from, end - 1, 'ه', kept, 0))
          || (last == 'ا' && mayBe(from, end - 1, 'ي', kept, 0))
          || ((last == 'ؤ' || last == 'ئ') && mayBe(from, end - 1, 'ء', kept, 0))
          || (last == 'و' && mayBe(from, end, 'ا', kept, 0))) {
        return true;
      }
    }
    return false;
  }

  /** How many letters at the end may be a pronoun: a bit for 1, 2 and 3. */
  private int pronouns(int from, int to) {
    if (to - from <= SHORTEST) {
      return 0;
    }
    char before = clean[to - 2];
    boolean other = clean[to - 3] == 'ه' || clean[to - 3] == 'ك';
    return switch (clean[to - 1]) {
      case 'ه', 'ك' -> 1 << 1;
      case 'ي' -> before == 'ن' ? 1 << 1 | 1 << 2 : 1 << 1;
      case 'ا' -> before == 'ه' || before == 'ن' ? 1 << 2 : before == 'م' && other ? 1 << 3 : 0;
      case 'م', 'ن' -> before == 'ه' || before == 'ك' ? 1 << 2 : 0;
      default -> 0;
    };
  }

  /**
   * Whether a query may have the letters of a range and one more behind them, without the first
   * {@code least} to {@code most} of them; also with the article before what follows a ل.
   */
  private boolean mayBe(int from, int end, char last, int most, int least) {
    for (int cut = least; cut <= most; cut++) {
      int at = from + cut;
      if (vocabulary.mayHave(text.key(at, end, last, false)) != 0
          || (cut > 0
              && clean[at - 1] == 'ل'
              && vocabulary.mayHave(text.key(at, end, last, true)) != 0)) {
        return true;
      }
    }
    return false;
  }

  private char fold(int at) {
    return WordFold.table()[clean[at]];
  }

  private void addPrefixes(int from, int to) {
    addPrefixes(clean, from, to, 2 * word);
    if (morphology.isPresent() && PROCLITICS.indexOf(clean[from]) >= 0) {
      Morphology parts = morphology.orElseThrow().get(token).value();
      for (CliticForm form : CliticForm.of(parts, new String(clean, from, to - from))) {
        char[] key = form.key().toCharArray();
        addPrefixes(key, 0, key.length, 2 * word + (form.conjunction() ? 1 : 0));
      }
    }
  }

  private void addPrefixes(char[] letters, int from, int to, int value) {
    char[] fold = WordFold.table();
    if (to - from < SHORTEST
        || !vocabulary.mayStart(fold[letters[from]], fold[letters[from + 1]])) {
      return;
    }
    for (int length : vocabulary.prefixLengths()) {
      if (length > to - from) {
        return;
      }
      int atom = vocabulary.prefix(WordFold.key(new String(letters, from, length)));
      if (atom >= 0) {
        hits.addOnce(atom, value);
      }
    }
  }
}
