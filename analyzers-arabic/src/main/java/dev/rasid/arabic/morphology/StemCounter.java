package dev.rasid.arabic.morphology;

import dev.rasid.arabic.morphology.Clitics.Article;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from words and how often they were seen which stems they are made of.
 *
 * <p>It starts with every word as a stem, takes each word apart as the {@linkplain ReadingScorer
 * scorer} finds likeliest, counts the stems that result, and does so again with the new counts. A
 * stem that no lexicon knows is vouched for only by other words, whose clitics show that its first
 * and last letters are its own: بدمشق is no stem because it is frequent, but برنامج is one because
 * it is seen with an article as well. A form that the lexicons know is also vouched for by the
 * other forms of its lemma: ودعا (they took leave) by as much as that verb is seen at all, which is
 * less than what و + دعا has. Deterministic; the order of the words does not matter.
 */
final class StemCounter {
  private static final int PASSES = 6;

  /** At first, words that may be clitics and a known stem count as stems for this share only. */
  private static final double DOUBTED = 0.05;

  /** What share of the tokens of its other forms a lemma may add to one form. */
  private static final double SHARE_OF_LEMMA = 0.1;

  private static final Clitics PLAIN = new Clitics(Clitics.NONE, Clitics.NONE, Article.NONE, "");

  /** The bits of a number for clitics. */
  private static final int PARTICLE = 7;

  private static final int ARTICLE = 3 << 3;
  private static final int PRONOUN = 15 << 5;
  private static final int CONJUNCTION = 1 << 9;

  private final Map<String, Integer> words;
  private final StemLexicon lexicon;
  private double[] totals;
  private float[] lemmaTotals = new float[0];

  /** By stem: in how many tokens it was seen with which clitics. */
  private Map<Integer, Map<Integer, Double>> byClitics = new HashMap<>();

  /** Takes words, function words left out, and the known stems without counts. */
  StemCounter(Map<String, Integer> words, StemCollector knownStems) {
    this.words = new TreeMap<>(words);
    for (String word : this.words.keySet()) {
      knownStems.seen(word, 0);
      Readings.visit(word, (clitics, start, end) -> knownStems.seen(word.substring(start, end), 0));
      for (int i = 1; i < word.length(); i++) {
        if (word.charAt(i) == 'ت') {
          knownStems.seen(word.substring(0, i) + "ة", 0);
        }
      }
    }
    lexicon = knownStems.build();
    totals = new double[lexicon.size()];
    this.words.forEach(
        (word, count) -> {
          int stem = lexicon.find(word);
          double certain = isAmbiguous(word) ? DOUBTED * count : count;
          totals[stem] += certain;
          add(byClitics, stem, code(PLAIN), certain);
        });
  }

  private boolean isAmbiguous(String word) {
    boolean[] found = new boolean[1];
    Readings.visit(
        word,
        (clitics, start, end) -> {
          int stem = lexicon.find(word, start, end);
          found[0] |= end - start < word.length() && stem >= 0 && lexicon.isListed(stem);
        });
    return found[0];
  }

  /** Returns stems with the number of tokens they were found in. */
  Map<String, Double> count() {
    LetterModel letters = new LetterModel(lexicon.columns(), lexicon::isListed);
    for (int pass = 0; pass < PASSES; pass++) {
      lemmaTotals = lexicon.lemmaTokens(stem -> totals[stem]);
      takeApart(new ReadingScorer(lexicon, letters, this::tokens));
      letters =
          new LetterModel(
              lexicon.columns(), stem -> totals[stem] > 1 && totals[stem] < MorphologyData.RARE);
    }
    Map<String, Double> stems = new TreeMap<>();
    for (int stem = 0; stem < totals.length; stem++) {
      if (totals[stem] > 0) {
        stems.put(lexicon.spelling(stem), totals[stem]);
      }
    }
    return stems;
  }

  private void takeApart(ReadingScorer scorer) {
    double[] next = new double[totals.length];
    Map<Integer, Map<Integer, Double>> nextByClitics = new HashMap<>();
    words.forEach(
        (word, count) -> {
          ReadingScorer.Scored best = scorer.best(word);
          int stem = lexicon.find(best.form());
          if (stem >= 0) {
            next[stem] += count;
            add(nextByClitics, stem, code(best.clitics()), count);
          }
        });
    totals = next;
    byClitics = nextByClitics;
  }

  /** In how many tokens a stem was seen that can vouch for it in the reading in question. */
  private double tokens(int stem, Clitics clitics, boolean known) {
    double vouched = vouched(stem, clitics);
    double own = Math.max(totals[stem], words.getOrDefault(lexicon.spelling(stem), 0)) - vouched;
    return known ? vouched + Math.max(0, Math.min(own, byLemma(stem))) : vouched;
  }

  /** How many tokens the other forms of a lemma add to a form; a name has no other forms. */
  private double byLemma(int stem) {
    double most = 0;
    for (int r = lexicon.firstReading(stem); r < lexicon.readingsEnd(stem); r++) {
      if (lexicon.type(r) == StemClass.NAME) {
        return totals[stem];
      }
      double others = lemmaTotals[lexicon.lemmaNumber(r)] - totals[stem];
      most = Math.max(most, SHARE_OF_LEMMA * others);
    }
    return most;
  }

  private double vouched(int stem, Clitics clitics) {
    String spelling = lexicon.spelling(stem);
    int own = code(clitics);
    double sum = 0;
    for (Map.Entry<Integer, Double> with : byClitics.getOrDefault(stem, Map.of()).entrySet()) {
      int code = with.getKey();
      // A word with a conjunction may rely on the word without it, but not the other way round.
      boolean same =
          (code & ~CONJUNCTION) == (own & ~CONJUNCTION)
              && ((code & CONJUNCTION) != 0 || (own & CONJUNCTION) == 0);
      if (!same && vouches(code, spelling)) {
        sum += with.getValue();
      }
    }
    return sum;
  }

  /** Whether clitics around a stem show that its own first and last letters are no clitics. */
  private static boolean vouches(int code, String stem) {
    boolean outside = (code & (PARTICLE | ARTICLE)) != 0;
    boolean start =
        switch (stem.charAt(0)) {
          case 'و', 'ف' -> outside || (code & CONJUNCTION) != 0;
          case 'ب', 'ك', 'ل' -> outside;
          case 'س' -> outside || stem.length() < 2 || "يتنأ".indexOf(stem.charAt(1)) < 0;
          case 'ا' -> !stem.startsWith("ال") || (code & PRONOUN) != 0;
          default -> true;
        };
    return start && ((code & (ARTICLE | PRONOUN)) != 0 || !endsLikePronoun(stem));
  }

  private static boolean endsLikePronoun(String stem) {
    for (String pronoun : Readings.PRONOUNS) {
      if (stem.length() > pronoun.length() + 1 && stem.endsWith(pronoun)) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      Map<Integer, Map<Integer, Double>> counts, int stem, int code, double count) {
    counts.computeIfAbsent(stem, any -> new HashMap<>()).merge(code, count, Double::sum);
  }

  @SuppressWarnings("EnumOrdinal") // lives as long as this object only
  private static int code(Clitics clitics) {
    int pronoun = Readings.PRONOUNS.indexOf(clitics.pronoun()) + 1;
    return (clitics.conjunction() == Clitics.NONE ? 0 : CONJUNCTION)
        + ("بكلس".indexOf(clitics.particle()) + 1)
        + (clitics.article().ordinal() << 3)
        + (pronoun << 5);
  }
}
