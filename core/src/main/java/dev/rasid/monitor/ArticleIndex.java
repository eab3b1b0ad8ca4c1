package dev.rasid.monitor;

import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Which atoms of a vocabulary stand in an article's own text, and where. Made once per article, and
 * not changed afterwards.
 *
 * <p>Words are numbered from 0; signs are none. An occurrence is twice the number of its word, plus
 * one if a conjunction had to be taken off to find it: such a word does not go on a phrase.
 */
final class ArticleIndex {
  /** Words apart from each other by a sentence's end have one number between their positions. */
  static final int SENTENCE_GAP = 1;

  /** What no NEAR bridges: the headline and the text below it. */
  static final int HEADLINE_GAP = QueryLexer.MAX_NEAR + 1;

  static final byte NO_ZONE = -1;

  private final OwnWords words;
  private final int[] table;
  private final int[] atoms;
  private final int[] offsets;
  private final int[] occurrences;
  private final Layer<Quotation> quotations;
  private final List<FieldScan.Held> stances;

  ArticleIndex(
      OwnWords words, Hits hits, Layer<Quotation> quotations, List<FieldScan.Held> stances) {
    this.words = words;
    this.quotations = quotations;
    this.stances = stances;
    this.table = hits.table;
    this.atoms = Arrays.copyOf(hits.atoms, hits.distinct);
    offsets = new int[hits.distinct + 1];
    for (int i = 0; i < hits.distinct; i++) {
      offsets[i + 1] = offsets[i] + hits.counts[i];
    }
    int[] next = Arrays.copyOf(offsets, hits.distinct);
    occurrences = new int[hits.size];
    for (int i = 0; i < hits.size; i++) {
      occurrences[next[hits.places[i]]++] = hits.values[i];
    }
  }

  /** How many different atoms there are. */
  int distinct() {
    return atoms.length;
  }

  int atom(int place) {
    return atoms[place];
  }

  /** The place of an atom, or a negative number if the article does not have it. */
  int place(int atom) {
    int mask = table.length - 1;
    int slot = Hits.slot(atom, mask);
    while (table[slot] != 0) {
      int place = table[slot] - 1;
      if (atoms[place] == atom) {
        return place;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  boolean has(int atom) {
    return place(atom) >= 0;
  }

  /** Where the occurrences of a place begin in {@link #occurrence}. */
  int first(int place) {
    return offsets[place];
  }

  int end(int place) {
    return offsets[place + 1];
  }

  int occurrence(int at) {
    return occurrences[at];
  }

  /** Whether a word is one of the occurrences of a place, and one without a conjunction. */
  boolean goesOn(int place, int word) {
    return Arrays.binarySearch(occurrences, offsets[place], offsets[place + 1], 2 * word) >= 0;
  }

  /** The first occurrence of a place at a word or behind it. */
  int firstFrom(int place, int word) {
    int at = Arrays.binarySearch(occurrences, offsets[place], offsets[place + 1], 2 * word);
    return at < 0 ? -at - 1 : at;
  }

  OwnWords words() {
    return words;
  }

  Layer<Quotation> quotations() {
    return quotations;
  }

  /** The stances in the article's own text. */
  List<FieldScan.Held> stances() {
    return stances;
  }

  /** From the first to the last of some words. */
  Span span(int first, int last) {
    return new Span(words.start(first), words.end(last));
  }

  /** The number of a zone, within one run of the program. */
  @SuppressWarnings("EnumOrdinal") // never stored
  static byte zone(Zone zone) {
    return (byte) zone.ordinal();
  }

  /** Collects occurrences in the order of the words. */
  static final class Hits {
    private int[] table = new int[256];
    private int[] atoms = new int[64];
    private int[] counts = new int[64];
    private int[] last = new int[64];
    private int distinct;
    private int[] places = new int[256];
    private int[] values = new int[256];
    private int size;

    private static int slot(int atom, int mask) {
      return ((atom * 0x9E3779B9) >>> 7) & mask;
    }

    /** Adds an occurrence, unless the atom has one at the same word already. */
    void add(int atom, int value) {
      int place = place(atom);
      if (last[place] == value / 2 + 1) {
        return;
      }
      last[place] = value / 2 + 1;
      if (size == values.length) {
        places = Arrays.copyOf(places, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      places[size] = place;
      values[size++] = value;
      counts[place]++;
    }

    /** Notes that an atom is there, without a place in the text. */
    void add(int atom) {
      place(atom);
    }

    private int place(int atom) {
      int mask = table.length - 1;
      int slot = slot(atom, mask);
      while (table[slot] != 0) {
        int place = table[slot] - 1;
        if (atoms[place] == atom) {
          return place;
        }
        slot = (slot + 1) & mask;
      }
      if (distinct == atoms.length) {
        atoms = Arrays.copyOf(atoms, 2 * distinct);
        counts = Arrays.copyOf(counts, 2 * distinct);
        last = Arrays.copyOf(last, 2 * distinct);
      }
      atoms[distinct] = atom;
      table[slot] = ++distinct;
      if (2 * distinct > table.length) {
        grow();
      }
      return distinct - 1;
    }

    private void grow() {
      table = new int[2 * table.length];
      int mask = table.length - 1;
      for (int place = 0; place < distinct; place++) {
        int slot = slot(atoms[place], mask);
        while (table[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        table[slot] = place + 1;
      }
    }
  }
}
