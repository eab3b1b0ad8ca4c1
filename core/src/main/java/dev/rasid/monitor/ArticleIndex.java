package dev.rasid.monitor;

import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
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

  ArticleIndex(
      OwnWords words,
      AtomPlaces places,
      Layer<Quotation> quotations,
      List<FieldScan.Held> stances) {
    this.words = words;
    this.places = places;
    this.quotations = quotations;
    this.stances = stances;
  }

  /** An index of words alone. */
  ArticleIndex(OwnWords words, AtomPlaces places) {
    this(words, places, Layer.empty(), List.of());
  }

  /** The atoms that the article has. */
  AtomTable atoms() {
    return places.atoms();
  }

  /** The place of an atom, or a negative number if the article does not have it. */
  int place(int atom) {
    return places.find(atom);
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
}
