package dev.rasid.monitor;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a word when clitics are taken off.
 *
 * @param key folded
 * @param span the characters of the text that are left; a letter that the seam hides is not among
 *     them
 * @param conjunction whether a conjunction was taken off
 */
record CliticForm(String key, Span span, boolean conjunction) {
  /** A letter is no word that clitics are on: the ل of له is one itself. */
  static final int SHORTEST = 2;

  /**
   * Returns what is left of a word: without some proclitics from the front on, without the pronoun
   * behind, or both. The article is restored: {@code الحكومة} of {@code للحكومة}.
   *
   * @param clean the clean form of the word
   */
  static List<CliticForm> of(Morphology word, String clean) {
    List<Segment> segments = word.segments();
    int stem = stem(segments);
    List<CliticForm> forms = new ArrayList<>();
    boolean pronoun = stem + 1 < segments.size();
    Span last = segments.get(segments.size() - 1).span();
    int stemAt = 0;
    int[] offsets = new int[stem + 1];
    for (int i = 0; i < stem; i++) {
      stemAt += written(segments, i);
      offsets[i + 1] = stemAt;
    }
    if (stemAt > clean.length()) {
      return forms;
    }
    String proclitics = clean.substring(0, stemAt);
    String behind = clean.substring(stemAt);
    boolean conjunction = false;
    for (int first = 0; first <= stem; first++) {
      Segment segment = segments.get(first);
      boolean article = segment.role() == SegmentRole.ARTICLE;
      String front = article ? "ال" : proclitics.substring(offsets[first]);
      int start = segment.span().start();
      if (first > 0) {
        add(front + behind, new Span(start, last.end()), conjunction, forms);
      }
      if (pronoun) {
        Segment itself = segments.get(stem);
        add(front + itself.form(), new Span(start, itself.span().end()), conjunction, forms);
      }
      conjunction |= segment.role() == SegmentRole.CONJUNCTION;
    }
    return forms;
  }

  private static void add(String form, Span span, boolean conjunction, List<CliticForm> to) {
    String key = WordFold.key(form);
    if (key.length() >= SHORTEST) {
      to.add(new CliticForm(key, span, conjunction));
    }
  }

  private static int stem(List<Segment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).role() == SegmentRole.STEM) {
        return i;
      }
    }
    return segments.size() - 1;
  }

  /** How many letters of clean text a proclitic has: the article behind ل has one or none. */
  private static int written(List<Segment> segments, int at) {
    Segment segment = segments.get(at);
    boolean hidden =
        segment.role() == SegmentRole.ARTICLE
            && at > 0
            && segments.get(at - 1).role() == SegmentRole.PREPOSITION
            && segments.get(at - 1).form().equals("ل");
    return hidden ? Math.min(segment.span().length(), 1) : segment.form().length();
  }
}
