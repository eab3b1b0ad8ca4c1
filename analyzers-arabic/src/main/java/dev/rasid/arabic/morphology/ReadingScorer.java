package dev.rasid.arabic.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely a reading of a word is: the share of its clitics times that of its stem.
 *
 * <p>The share of a stem is how often it was seen in news, apart from the word itself if the
 * lexicons do not know it, so that no word vouches for itself. Stems never seen get what their
 * relatives (مدرسي from مدرسة) and their letters make likely.
 */
final class ReadingScorer {
  /** The number of a reading that no lexicon lists. */
  static final int UNLISTED = -1;

  /** Tokens of news behind the counts; only ratios matter. */
  private static final double TOKENS = 5.4e6;

  /** No word but a few function words, which do not come here, is seen more often in these. */
  private static final double MOST_TOKENS = 2e5;

  /** A form that the lexicons know counts as seen so often, even if it was not. */
  private static final double KNOWN = 0.7;

  /** A known stem in a role that the lexicons do not know for it. */
  private static final double MISFIT = 1e-3;

  /** The share of words in running text whose stem is not known. */
  private static final double UNKNOWN = 0.003;

  /** How often a word has one certain ending more than a relative of it. */
  private static final double RELATIVE = 0.004;

  /** How much less likely a stem never seen is in a word that has a reading with a listed one. */
  private static final double BESIDE_LISTED = 0.02;

  /** Most stems that nobody knows are names, and these take no pronouns. */
  private static final double PRONOUN_ON_UNKNOWN = 0.03;

  /** Shorter listed stems are in too many words to say anything. */
  private static final int SHORTEST_SURE = 3;

  private static final String[] ENDINGS = {
    "يون", "يين", "يات", "ية", "يا", "ون", "ين", "ات", "ان", "ي", "ة", "ا"
  };

  private final StemLexicon lexicon;
  private final LetterModel letters;
  private final Counts counts;

  ReadingScorer(StemLexicon lexicon, LetterModel letters, Counts counts) {
    this.lexicon = lexicon;
    this.letters = letters;
    this.counts = counts;
  }

  /** How often a stem was seen, as far as it counts for the reading in question. */
  interface Counts {
    double tokens(int stem, Clitics clitics, boolean known);
  }

  /**
   * A reading with its score.
   *
   * @param form the stem as it is written alone
   * @param reading its number in the lexicon, or {@link #UNLISTED}
   */
  record Scored(Clitics clitics, int start, int end, String form, int reading, double score) {}

  /** Returns the likeliest reading. */
  Scored best(String word) {
    return new Best(word).find();
  }

  /** A reading, and the number of its stem, negative if nothing is known of that. */
  private record Reading(Clitics clitics, int start, int end, int stem) {}

  /** Looks for the likeliest reading of one word. */
  private final class Best {
    private final String word;
    private final List<Reading> readings = new ArrayList<>();
    private boolean listed;
    private @Nullable Scored found;

    Best(String word) {
      this.word = word;
    }

    /** Tries the stems that the lexicons list first: few others can be likelier. */
    Scored find() {
      Readings.visit(
          word,
          (clitics, start, end) ->
              readings.add(new Reading(clitics, start, end, lexicon.find(word, start, end))));
      for (Reading reading : readings) {
        if (reading.stem() >= 0 && lexicon.isListed(reading.stem())) {
          listed |= reading.end() - reading.start() >= SHORTEST_SURE;
          tryListed(reading);
        }
      }
      for (Reading reading : readings) {
        boolean known = reading.stem() >= 0 && lexicon.isListed(reading.stem());
        unknown(reading.clitics(), reading.start(), reading.end(), known);
      }
      return Objects.requireNonNull(found, "every word has the reading without clitics");
    }

    private void tryListed(Reading reading) {
      Clitics clitics = reading.clitics();
      int stem = reading.stem();
      boolean bound = !clitics.pronoun().isEmpty();
      double rivals = lexicon.weightOfReadings(stem, bound);
      for (int r = lexicon.firstReading(stem); r < lexicon.readingsEnd(stem); r++) {
        if (bound ? lexicon.isBound(r) : lexicon.isFree(r)) {
          int form = lexicon.form(r, stem);
          double share =
              (counts.tokens(form, clitics, true) + KNOWN) / TOKENS * (lexicon.weight(r) / rivals);
          double score = Math.log(share) + Affixes.logShare(clitics, lexicon.type(r));
          if (found == null || score > found.score()) {
            found =
                new Scored(
                    clitics, reading.start(), reading.end(), lexicon.spelling(form), r, score);
          }
        }
      }
    }

    /** The stem as one that the lexicons do not know, or not in this role. */
    private void unknown(Clitics clitics, int start, int end, boolean known) {
      if (clitics.particle() == 'س'
          && (end - start < 4 || "يتنأ".indexOf(word.charAt(start)) < 0)) {
        return;
      }
      String stem = word.substring(start, end);
      String form = clitics.pronoun().isEmpty() ? stem : restore(stem, clitics);
      StemClass type = clitics.particle() == 'س' ? StemClass.IMPERFECT : StemClass.NOUN;
      double weight = known ? MISFIT : 1;
      double affixes = Affixes.logShare(clitics, type);
      double guessed =
          (listed ? BESIDE_LISTED : 1) * (clitics.pronoun().isEmpty() ? 1 : PRONOUN_ON_UNKNOWN);
      double share =
          seen(form, clitics) / TOKENS + guessed * UNKNOWN * Math.exp(letters.logProbability(form));
      double most = share + guessed * RELATIVE * MOST_TOKENS / TOKENS;
      if (found != null && Math.log(weight * most) + affixes <= found.score()) {
        return; // looking for relatives costs most, and would change nothing
      }
      share += guessed * RELATIVE * related(stem, clitics) / TOKENS;
      double score = Math.log(weight * share) + affixes;
      if (found == null || score > found.score()) {
        found = new Scored(clitics, start, end, form, UNLISTED, score);
      }
    }

    private double seen(String stem, Clitics clitics) {
      int number = lexicon.find(stem);
      return number < 0 ? 0 : counts.tokens(number, clitics, false);
    }

    private double all(String stem, Clitics clitics) {
      int number = lexicon.find(stem);
      return number < 0 ? 0 : counts.tokens(number, clitics, true);
    }

    /** How often the likeliest relative was seen: the stem without an ending. */
    private double related(String stem, Clitics clitics) {
      double most = 0;
      for (String ending : ENDINGS) {
        if (stem.length() - ending.length() >= 3 && stem.endsWith(ending)) {
          String base = stem.substring(0, stem.length() - ending.length());
          most = Math.max(most, all(base, clitics));
          if (!ending.equals("ة")) {
            most = Math.max(most, all(base + "ة", clitics));
          }
        }
      }
      return most;
    }

    /** What a stem before a pronoun is alone: of the spellings it may have, the one seen most. */
    private String restore(String stem, Clitics clitics) {
      String best = stem;
      double most = seen(stem, clitics);
      String but = stem.substring(0, stem.length() - 1);
      String[] others =
          switch (stem.charAt(stem.length() - 1)) {
            case 'ت' -> new String[] {but + "ة"};
            case 'ا' -> new String[] {but + "ى"};
            case 'ئ', 'ؤ' -> new String[] {but + "ء"};
            case 'و' -> new String[] {but + "وا", but + "ون"};
            case 'ي' -> new String[] {but + "ين"};
            default -> new String[0];
          };
      for (String other : others) {
        double tokens = seen(other, clitics);
        if (tokens > most) {
          most = tokens;
          best = other;
        }
      }
      return best;
    }
  }
}
