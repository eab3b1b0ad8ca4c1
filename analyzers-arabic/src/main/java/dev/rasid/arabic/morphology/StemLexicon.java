package dev.rasid.arabic.morphology;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The stems that are known: by the lexicons, with what they are, and from news, with how often they
 * were seen.
 *
 * <p>Spellings lie in one pool of characters behind an open hash table, and readings in columns, so
 * that some 300,000 of them cost a few megabytes. Immutable, safe for use by any number of threads.
 */
final class StemLexicon {
  /** The form of a reading that is written alone as it is written here. */
  static final int SAME = -1;

  private static final StemClass[] CLASSES = StemClass.values();

  private final StemColumns columns;
  private final int[] slots;

  /** By lemma: in how many tokens it was seen, shared with the lemmas that have the same form. */
  private final float[] lemmaTokens;

  StemLexicon(StemColumns columns) {
    this.columns = columns;
    slots = new int[Integer.highestOneBit(Math.max(4, columns.size())) * 4];
    int mask = slots.length - 1;
    int start = 0;
    for (int stem = 0; stem < columns.size(); stem++) { // all differ: the first free slot will do
      int end = columns.ends[stem];
      int slot = WordHash.of(columns.pool, start, end) & mask;
      start = end;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = stem + 1;
    }
    lemmaTokens = lemmaTokens(stem -> columns.tokens[stem]);
  }

  int size() {
    return columns.size();
  }

  StemColumns columns() {
    return columns;
  }

  /** Returns the number of a spelling, or a negative number. */
  int find(CharSequence word, int start, int end) {
    int mask = slots.length - 1;
    int slot = WordHash.of(word, start, end) & mask;
    while (slots[slot] != 0) {
      int stem = slots[slot] - 1;
      if (columns.isSpelled(stem, word, start, end)) {
        return stem;
      }
      slot = (slot + 1) & mask;
    }
    return -slot - 2;
  }

  int find(CharSequence stem) {
    return find(stem, 0, stem.length());
  }

  String spelling(int stem) {
    return columns.spelling(stem);
  }

  /** How often the stem was seen in news, in tokens; 0 if never. */
  int tokens(int stem) {
    return columns.tokens[stem];
  }

  /** The first of the readings of a stem, whose numbers follow each other. */
  int firstReading(int stem) {
    return columns.readingStarts[stem];
  }

  /** The number after that of the last reading of a stem. */
  int readingsEnd(int stem) {
    return columns.readingStarts[stem + 1];
  }

  /** Whether a lexicon lists the stem; if not, it was only seen. */
  boolean isListed(int stem) {
    return firstReading(stem) < readingsEnd(stem);
  }

  StemClass type(int reading) {
    return CLASSES[columns.flags[reading] >> 2];
  }

  boolean isFree(int reading) {
    return (columns.flags[reading] & StemColumns.FREE) != 0;
  }

  boolean isBound(int reading) {
    return (columns.flags[reading] & StemColumns.BOUND) != 0;
  }

  String lemma(int reading) {
    return columns.lemmas[columns.lemma[reading]];
  }

  int lemmaNumber(int reading) {
    return columns.lemma[reading];
  }

  /** The number of the spelling that a reading of {@code stem} has alone. */
  int form(int reading, int stem) {
    int form = columns.form[reading];
    return form == SAME ? stem : form;
  }

  /** How much speaks for the lemma of a reading, compared with those of others. */
  float weight(int reading) {
    return lemmaTokens[columns.lemma[reading]];
  }

  /** The sum of the weights of the readings of a spelling, free or before a pronoun. */
  float weightOfReadings(int stem, boolean bound) {
    float sum = 0;
    for (int r = firstReading(stem); r < readingsEnd(stem); r++) {
      if (bound ? isBound(r) : isFree(r)) {
        sum += weight(r);
      }
    }
    return sum;
  }

  /** In how many tokens each lemma was seen, by its number, if stems were seen so often. */
  float[] lemmaTokens(IntToDoubleFunction tokensOf) {
    float[] equal = new float[columns.lemmas.length];
    Arrays.fill(equal, 1);
    return share(share(equal, tokensOf), tokensOf);
  }

  /** Gives the tokens of each form to its lemmas, by what these weigh so far. */
  private float[] share(float[] weights, IntToDoubleFunction tokensOf) {
    float[] shared = new float[weights.length];
    Arrays.fill(shared, 1);
    int[] lemma = columns.lemma;
    for (int stem = 0; stem < size(); stem++) {
      float tokens = (float) tokensOf.applyAsDouble(stem);
      if (tokens > 0) {
        float sum = 0;
        for (int r = firstReading(stem); r < readingsEnd(stem); r++) {
          sum += weights[lemma[r]];
        }
        for (int r = firstReading(stem); r < readingsEnd(stem); r++) {
          shared[lemma[r]] += tokens * weights[lemma[r]] / sum;
        }
      }
    }
    return shared;
  }
}
