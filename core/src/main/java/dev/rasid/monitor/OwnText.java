package dev.rasid.monitor;

import java.util.Arrays;

/** The words that are an article's own, without those of foreign lines. */
final class OwnText {
  /** The words of a lead: its first sentence or two. */
  private static final int LEAD_WORDS = 40;

  private final PageText text;
  private final int[] words;
  private final int[] places;
  private final long[] shingles;

  OwnText(PageText text, int[] words, int[] places, long[] shingles) {
    this.text = text;
    this.words = words;
    this.places = places;
    this.shingles = shingles;
  }

  /** Returns the own words. */
  int[] words() {
    return words;
  }

  /** Returns their 4-grams. */
  long[] shingles() {
    return shingles;
  }

  static OwnText of(PageText text, int[] own, boolean[] foreign) {
    int[] places = new int[text.size()];
    int size = 0;
    int part = 0;
    for (int line = 0; line < foreign.length; line++) {
      int to = text.lines()[line + 1];
      for (int i = text.lines()[line]; i < to && !foreign[line]; i++) {
        while (part < own.length && own[part + 1] <= text.starts()[i]) {
          part += 2;
        }
        if (part < own.length && own[part] <= text.starts()[i] && text.ends()[i] <= own[part + 1]) {
          places[size++] = i;
        }
      }
    }
    if (size == text.size()) {
      return new OwnText(text, text.words(), places, Shingles.of(text.words()));
    }
    int[] words = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = text.words()[places[i]];
    }
    return new OwnText(text, words, Arrays.copyOf(places, size), Shingles.of(words));
  }

  /** Returns the distinct words of the lead, sorted. */
  int[] lead() {
    int[] lead = Arrays.copyOf(words, Math.min(words.length, LEAD_WORDS));
    Arrays.sort(lead);
    int distinct = 0;
    for (int i = 0; i < lead.length; i++) {
      if (i == 0 || lead[i] != lead[distinct - 1]) {
        lead[distinct++] = lead[i];
      }
    }
    return Arrays.copyOf(lead, distinct);
  }

  int start(int word) {
    return text.starts()[places[word]];
  }

  int end(int word) {
    return text.ends()[places[word]];
  }

  /** Tells whether a word stands right after the one before it, with nothing left out between. */
  boolean continues(int word) {
    return places[word] == places[word - 1] + 1;
  }
}
