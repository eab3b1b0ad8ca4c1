package dev.rasid.sentiment.words;

import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lexicon knows of each word: its classes, and how it may be read as a predicate. */
final class Readings {
  /** Negators that a verb is shortened behind. */
  private static final Set<String> SHORTENING = FunctionWords.set("jussive-negator");

  /** What the rules look for in verbs. */
  private static final int OF_VERBS =
      FunctionWords.LIGHT | FunctionWords.SPEAKER | FunctionWords.RECEIVING | FunctionWords.CALLING;

  private final Words words;
  private final PredicateLexicon lexicon;
  private final int[] classes;
  private final @Nullable List<Reading>[] readings;

  /** Readings of words that their neighbours may rule out. */
  private final @Nullable List<Reading>[] uses;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, which nobody else sees
  Readings(Words words, PredicateLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    classes = new int[words.size()];
    readings = new List[words.size()];
    uses = new List[words.size()];
    for (int i = 0; i < classes.length; i++) {
      if (words.isWord(i)) {
        PredicateLexicon.Known word = lexicon.word(words.key(i));
        classes[i] = word.classes() | ofVerb(words, i);
        uses[i] = word.readings();
      }
    }
  }

  /** The classes of a verb hold for all its forms; the tables list the commonest only. */
  private static int ofVerb(Words words, int token) {
    String key = words.key(token);
    if (words.isNamed(token) || !isInflected(words.isJoined(token) ? key.substring(1) : key)) {
      return 0;
    }
    String lemma = words.lemma(token);
    char first = key.charAt(words.isJoined(token) ? 1 : 0);
    boolean past = lemma.isEmpty() || (lemma.charAt(0) == first && "سن".indexOf(first) >= 0);
    return past ? 0 : FunctionWords.of(lemma) & OF_VERBS;
  }

  /** "Will announce", "they announced", "we announce": what no noun is written like. */
  private static boolean isInflected(String key) {
    if (key.length() < 4) {
      return false;
    }
    char first = key.charAt(0);
    return switch (first) {
      case 'س' -> "يتنا".indexOf(key.charAt(1)) >= 0;
      case 'ي', 'ت' -> key.endsWith("ون") || key.endsWith("ان") || key.endsWith("وا");
      case 'ن' -> true;
      default -> key.endsWith("وا");
    };
  }

  int classes(int token) {
    return classes[token];
  }

  boolean is(int token, int mask) {
    return (classes[token] & mask) != 0;
  }

  List<Reading> of(int token) {
    List<Reading> all = readings[token];
    if (all == null) {
      all = read(token);
      readings[token] = all;
    }
    return all;
  }

  private List<Reading> read(int token) {
    List<Reading> known = uses[token];
    List<Reading> found = known == null ? lexicon.find(words.key(token)) : known;
    if (found.isEmpty()) {
      return found;
    }
    String clean = words.form(token);
    List<Reading> consistent = new ArrayList<>(found.size());
    for (Reading reading : found) {
      if (isConsistent(reading, clean, token)) {
        consistent.add(reading);
      }
    }
    return consistent.size() == found.size() ? found : consistent;
  }

  /** A letter is a preposition only if the morphology does not deny it. */
  private boolean isConsistent(Reading reading, String clean, int token) {
    boolean cut = reading.preposition() != 0 && !reading.form().isVerb();
    return reading.isSpelled(clean)
        && !(cut && words.hasMorphology() && words.preposition(token) == 0)
        && (!reading.form().mood() || mayBeJussive(reading, token));
  }

  /** A shortened verb stands only behind a negator, or with the ل of a command. */
  private boolean mayBeJussive(Reading reading, int token) {
    if (reading.written().endsWith("وا")) {
      return true;
    }
    if (!reading.prefix().isEmpty()) {
      return reading.form().person() == 3;
    }
    return token > 0 && !words.isNamed(token - 1) && SHORTENING.contains(words.key(token - 1));
  }
}
