package dev.rasid.monitor;

import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Which atoms of a vocabulary stand in an article's own text, and where; {@link AtomPlaces} says
 * what an occurrence is. Made for one article. Words are numbered from 0; signs are none.
 */
final class ArticleIndex {
  /** Words apart from each other by a sentence's end have one number between their positions. */
  static final int SENTENCE_GAP = 1;

  /** What no NEAR bridges: the headline and the text below it. */
  static final int HEADLINE_GAP = QueryLexer.MAX_NEAR + 1;

  static final byte NO_ZONE = -1;

  private final OwnWords words;
  private final AtomPlaces places;
  private final Layer<Quotation> quotations;
  private final List<FieldScan.Held> stances;
  private final Later later;

  /** Atoms that were noted when the index was made. */
  private final AtomTable noted;

  /** Looks for atoms that were not noted when the index was made. */
  interface Later {
    /** Says that all that the article has was noted. */
    Later NONE =
        new Later() {
          @Override
          public int place(int atom) {
            return -1;
          }

          @Override
          public boolean mayHave(int hash) {
            return true;
          }
        };

    /** Returns the place of an atom that has none yet, or a negative number. */
    int place(int atom);

    /** Whether the article may have an atom, by the hash that it has if it is a word. */
    boolean mayHave(int hash);
  }

  private ArticleIndex(
      OwnWords words,
      AtomTable noted,
      AtomPlaces places,
      Layer<Quotation> quotations,
      List<FieldScan.Held> stances,
      Later later) {
    this.words = words;
    this.noted = noted;
    this.places = places;
    this.quotations = quotations;
    this.stances = stances;
    this.later = later;
  }

  /** An index of all that an article has. */
  ArticleIndex(
      OwnWords words, Hits hits, Layer<Quotation> quotations, List<FieldScan.Held> stances) {
    this(words, hits.atoms, hits.places(), quotations, stances, Later.NONE);
  }

  /** An index of words alone, which get their places when they are asked for. */
  ArticleIndex(OwnWords words, AtomTable noted, AtomPlaces places, Later later) {
    this(words, noted, places, Layer.empty(), List.of(), later);
  }

  /** The atoms that were noted when the index was made. */
  AtomTable noted() {
    return noted;
  }

  /** The place of an atom, or a negative number if the article does not have it. */
  int place(int atom) {
    int place = places.find(atom);
    return place >= 0 ? place : later.place(atom);
  }

  boolean has(int atom) {
    return place(atom) >= 0;
  }

  /** Whether the article may have an atom, by the hash that it has if it is a word. */
  boolean mayHave(int hash) {
    return later.mayHave(hash);
  }

  /** Where the occurrences of a place begin in {@link #occurrence}. */
  int first(int place) {
    return places.first(place);
  }

  int end(int place) {
    return places.end(place);
  }

  int occurrence(int at) {
    return places.occurrence(at);
  }

  /** Whether a word is one of the occurrences of a place, and one without a conjunction. */
  boolean goesOn(int place, int word) {
    return places.has(place, 2 * word);
  }

  /** The first occurrence of a place at a word or behind it. */
  int firstFrom(int place, int word) {
    return places.firstFrom(place, 2 * word);
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
    private final AtomTable atoms = new AtomTable();
    private int[] counts = new int[64];
    private int[] last = new int[64];
    private int[] places = new int[256];
    private int[] values = new int[256];
    private int size;

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
      int known = atoms.find(atom);
      if (known >= 0) {
        return known;
      }
      int place = atoms.add(atom);
      if (place == counts.length) {
        counts = Arrays.copyOf(counts, 2 * place);
        last = Arrays.copyOf(last, 2 * place);
      }
      return place;
    }

    AtomPlaces places() {
      int[] offsets = new int[atoms.size() + 1];
      for (int i = 0; i < atoms.size(); i++) {
        offsets[i + 1] = offsets[i] + counts[i];
      }
      int[] next = offsets.clone();
      int[] occurrences = new int[size];
      for (int i = 0; i < size; i++) {
        occurrences[next[places[i]]++] = values[i];
      }
      return new AtomPlaces(atoms, offsets, occurrences);
    }
  }
}
