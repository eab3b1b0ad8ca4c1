package dev.rasid.arabic.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The stems that are known: by the lexicons, with what they are, and from news, with how often they
 * were seen.
 *
 * <p>Spellings lie in one pool of characters behind an open hash table, and readings in columns, so
 * that some 300,000 of them cost a few megabytes. Immutable, safe for use by any number of threads.
 */
final class StemLexicon {
  /** No further reading. */
  static final int NONE = -1;

  private static final int SAME = -1;
  private static final StemClass[] CLASSES = StemClass.values();

  private final char[] pool;
  private final int[] slots;
  private final int[] ends;
  private final int[] firstReading;
  private final float[] tokens;
  private final int[] nextReading;
  private final byte[] flags;
  private final int[] lemmas;
  private final int[] forms;
  private final String[] names;

  /** By lemma: in how many tokens it was seen, shared with the lemmas that have the same form. */
  private final float[] lemmaTokens;

  private StemLexicon(Builder builder) {
    int size = builder.size;
    int readings = builder.readings;
    pool = Arrays.copyOf(builder.pool, builder.poolSize);
    slots = builder.slots;
    ends = Arrays.copyOf(builder.ends, size);
    firstReading = Arrays.copyOf(builder.firstReading, size);
    tokens = Arrays.copyOf(builder.tokens, size);
    nextReading = Arrays.copyOf(builder.nextReading, readings);
    flags = Arrays.copyOf(builder.flags, readings);
    lemmas = Arrays.copyOf(builder.lemmas, readings);
    forms = Arrays.copyOf(builder.forms, readings);
    names = builder.names.toArray(String[]::new);
    double[] seen = new double[tokens.length];
    for (int stem = 0; stem < seen.length; stem++) {
      seen[stem] = tokens[stem];
    }
    lemmaTokens = lemmaTokens(seen);
  }

  /** Gives the tokens of each form to its lemmas, by what these weigh so far. */
  private float[] share(float[] weights, IntToDoubleFunction tokensOf) {
    float[] shared = new float[weights.length];
    Arrays.fill(shared, 1);
    for (int stem = 0; stem < ends.length; stem++) {
      float sum = 0;
      for (int r = firstReading[stem]; r != NONE; r = nextReading[r]) {
        sum += weights[lemmas[r]];
      }
      for (int r = firstReading[stem]; r != NONE; r = nextReading[r]) {
        shared[lemmas[r]] += (float) tokensOf.applyAsDouble(stem) * weights[lemmas[r]] / sum;
      }
    }
    return shared;
  }

  /** In how many tokens each lemma was seen, by its number, if stems were seen so often. */
  float[] lemmaTokens(double[] seen) {
    float[] equal = new float[names.length];
    Arrays.fill(equal, 1);
    return share(share(equal, stem -> seen[stem]), stem -> seen[stem]);
  }

  int lemmaNumber(int reading) {
    return lemmas[reading];
  }

  /** How much speaks for the lemma of a reading, compared with those of others. */
  float weight(int reading) {
    return lemmaTokens[lemmas[reading]];
  }

  /** The sum of the weights of the readings of a spelling, free or before a pronoun. */
  float weightOfReadings(int stem, boolean bound) {
    float sum = 0;
    for (int r = firstReading[stem]; r != NONE; r = nextReading[r]) {
      if (bound ? isBound(r) : isFree(r)) {
        sum += weight(r);
      }
    }
    return sum;
  }

  int size() {
    return ends.length;
  }

  /** Returns the number of a spelling, or a negative number. */
  int find(CharSequence word, int start, int end) {
    return find(pool, slots, ends, word, start, end);
  }

  int find(String stem) {
    return find(stem, 0, stem.length());
  }

  String spelling(int stem) {
    int start = start(ends, stem);
    return new String(pool, start, ends[stem] - start);
  }

  /** How often the stem was seen in news, in tokens; 0 if never. */
  float tokens(int stem) {
    return tokens[stem];
  }

  int firstReading(int stem) {
    return firstReading[stem];
  }

  int nextReading(int reading) {
    return nextReading[reading];
  }

  StemClass type(int reading) {
    return CLASSES[flags[reading] >> 2];
  }

  boolean isFree(int reading) {
    return (flags[reading] & 1) != 0;
  }

  boolean isBound(int reading) {
    return (flags[reading] & 2) != 0;
  }

  String lemma(int reading) {
    return names[lemmas[reading]];
  }

  /** The number of the spelling that a reading has alone, given that its own is {@code stem}. */
  int form(int reading, int stem) {
    return forms[reading] == SAME ? stem : forms[reading];
  }

  private static int start(int[] ends, int stem) {
    return stem == 0 ? 0 : ends[stem - 1];
  }

  private static int find(
      char[] pool, int[] slots, int[] ends, CharSequence word, int start, int end) {
    int mask = slots.length - 1;
    int slot = hash(word, start, end) & mask;
    while (slots[slot] != 0) {
      int stem = slots[slot] - 1;
      if (equal(pool, start(ends, stem), ends[stem], word, start, end)) {
        return stem;
      }
      slot = (slot + 1) & mask;
    }
    return -slot - 2;
  }

  private static boolean equal(
      char[] pool, int from, int to, CharSequence word, int start, int end) {
    if (to - from != end - start) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (pool[i] != word.charAt(start + i - from)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence word, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (hash * 0x9E3779B9) >>> 7;
  }

  /** Collects stems; not safe for several threads. */
  static final class Builder {
    private char[] pool = new char[1 << 20];
    private int poolSize;
    private int[] slots = new int[1 << 19];
    private int[] ends = new int[1 << 17];
    private int[] firstReading = new int[1 << 17];
    private float[] tokens = new float[1 << 17];
    private int size;
    private int[] nextReading = new int[1 << 17];
    private byte[] flags = new byte[1 << 17];
    private int[] lemmas = new int[1 << 17];
    private int[] forms = new int[1 << 17];
    private int readings;
    private final Map<String, Integer> numbers = new HashMap<>(1 << 15);
    private final List<String> names = new ArrayList<>(1 << 14);

    @SuppressWarnings("EnumOrdinal") // lives as long as this object only
    Builder add(StemForm form) {
      int stem = number(form.surface());
      int alone = form.form().equals(form.surface()) ? SAME : number(form.form());
      int lemma =
          numbers.computeIfAbsent(
              form.lemma(),
              name -> {
                names.add(name);
                return names.size() - 1;
              });
      byte added =
          (byte) ((form.type().ordinal() << 2) | (form.free() ? 1 : 0) | (form.bound() ? 2 : 0));
      for (int i = firstReading[stem]; i != NONE; i = nextReading[i]) {
        if (lemmas[i] == lemma && forms[i] == alone && (flags[i] >> 2) == (added >> 2)) {
          flags[i] |= added;
          return this;
        }
      }
      if (readings == flags.length) {
        int length = 2 * readings;
        nextReading = Arrays.copyOf(nextReading, length);
        flags = Arrays.copyOf(flags, length);
        lemmas = Arrays.copyOf(lemmas, length);
        forms = Arrays.copyOf(forms, length);
      }
      nextReading[readings] = firstReading[stem];
      flags[readings] = added;
      lemmas[readings] = lemma;
      forms[readings] = alone;
      firstReading[stem] = readings++;
      return this;
    }

    /** Says how often a stem was seen. */
    Builder seen(String stem, float count) {
      int number = number(stem); // may replace the array
      tokens[number] = count;
      return this;
    }

    StemLexicon build() {
      return new StemLexicon(this);
    }

    private int number(String spelling) {
      int found = find(pool, slots, ends, spelling, 0, spelling.length());
      if (found >= 0) {
        return found;
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        firstReading = Arrays.copyOf(firstReading, 2 * size);
        tokens = Arrays.copyOf(tokens, 2 * size);
      }
      while (poolSize + spelling.length() > pool.length) {
        pool = Arrays.copyOf(pool, 2 * pool.length);
      }
      spelling.getChars(0, spelling.length(), pool, poolSize);
      poolSize += spelling.length();
      ends[size] = poolSize;
      firstReading[size] = NONE;
      slots[-found - 2] = ++size;
      if (2 * size > slots.length) {
        grow();
      }
      return size - 1;
    }

    private void grow() {
      int[] larger = new int[2 * slots.length];
      int mask = larger.length - 1;
      String all = new String(pool, 0, poolSize);
      for (int stem = 0; stem < size; stem++) {
        int slot = hash(all, start(ends, stem), ends[stem]) & mask;
        while (larger[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        larger[slot] = stem + 1;
      }
      slots = larger;
    }
  }
}
