package dev.rasid.arabic.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects stems from the lexicons and from counts. Not safe for several threads. */
final class StemCollector {
  private final Map<String, Entry> stems = new LinkedHashMap<>(1 << 19);
  private final Map<String, Integer> lemmas = new HashMap<>(1 << 15);

  /** What is known of one spelling. */
  private static final class Entry {
    final int number;
    final List<Reading> readings = new ArrayList<>(1);
    int tokens;

    Entry(int number) {
      this.number = number;
    }
  }

  private record Reading(int flags, int lemma, int form) {}

  StemCollector add(StemForm form) {
    Entry stem = stem(form.surface());
    int alone = form.form().equals(form.surface()) ? StemLexicon.SAME : stem(form.form()).number;
    int lemma = lemmas.computeIfAbsent(form.lemma(), name -> lemmas.size());
    int flags = flags(form);
    for (int i = 0; i < stem.readings.size(); i++) {
      Reading known = stem.readings.get(i);
      if (known.lemma == lemma && known.form == alone && known.flags >> 2 == flags >> 2) {
        stem.readings.set(i, new Reading(known.flags | flags, lemma, alone));
        return this;
      }
    }
    stem.readings.add(new Reading(flags, lemma, alone));
    return this;
  }

  /** Whether a lexicon has listed the spelling so far. */
  boolean lists(String spelling) {
    Entry stem = stems.get(spelling);
    return stem != null && !stem.readings.isEmpty();
  }

  /** Says how often a stem was seen. */
  StemCollector seen(String stem, int count) {
    stem(stem).tokens = count;
    return this;
  }

  private Entry stem(String spelling) {
    return stems.computeIfAbsent(spelling, any -> new Entry(stems.size()));
  }

  @SuppressWarnings("EnumOrdinal") // read by the same version of this library
  private static int flags(StemForm form) {
    return form.type().ordinal() << 2
        | (form.free() ? StemColumns.FREE : 0)
        | (form.bound() ? StemColumns.BOUND : 0);
  }

  StemColumns columns() {
    StringBuilder pool = new StringBuilder();
    int[] ends = new int[stems.size()];
    int[] tokens = new int[stems.size()];
    int[] starts = new int[stems.size() + 1];
    int readings = stems.values().stream().mapToInt(stem -> stem.readings.size()).sum();
    byte[] flags = new byte[readings];
    int[] lemma = new int[readings];
    int[] form = new int[readings];
    int reading = 0;
    for (Map.Entry<String, Entry> entry : stems.entrySet()) {
      Entry stem = entry.getValue();
      pool.append(entry.getKey());
      ends[stem.number] = pool.length();
      tokens[stem.number] = stem.tokens;
      for (Reading one : stem.readings) {
        flags[reading] = (byte) one.flags;
        lemma[reading] = one.lemma;
        form[reading++] = one.form;
      }
      starts[stem.number + 1] = reading;
    }
    String[] names = new String[lemmas.size()];
    lemmas.forEach((name, number) -> names[number] = name);
    char[] letters = new char[pool.length()];
    pool.getChars(0, pool.length(), letters, 0);
    return new StemColumns(letters, ends, tokens, starts, flags, lemma, form, names);
  }

  StemLexicon build() {
    return new StemLexicon(columns());
  }
}
