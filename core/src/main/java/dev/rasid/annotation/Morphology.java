package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The parts of one token, its lemma and its light stem.
 *
 * <p>The spans of the segments follow each other without a gap from the token's start to its end.
 * The segments are the finest ones (D3-like: the article is a segment of its own); {@link #atb()}
 * gives the view of the Penn Arabic Treebank, in which the article stays on its word.
 *
 * @param segments in order of text, at least one, one of which is the stem
 * @param lemma the dictionary form: singular of a noun, past third person masculine of a verb
 * @param stem the light stem: clitics and the commonest endings taken off, for search
 */
public record Morphology(List<Segment> segments, String lemma, String stem) {
  /** The key of the layer; it has one annotation for each token, of the same span. */
  public static final SpanKey<Morphology> KEY = new SpanKey<>("morphology", Morphology.class);

  /**
   * Checks that the segments make a word.
   *
   * @throws IllegalArgumentException if there is no segment, or a gap between two
   */
  public Morphology {
    segments = List.copyOf(segments);
    Objects.requireNonNull(lemma, "lemma must not be null");
    Objects.requireNonNull(stem, "stem must not be null");
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a word has at least one segment");
    }
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).span().start() != segments.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "segment " + segments.get(i) + " must start where " + segments.get(i - 1) + " ends");
      }
    }
  }

  /**
   * Returns the segments with the article joined to what it stands on, as the Penn Arabic Treebank
   * splits words.
   *
   * @return at least one segment; their spans follow each other as those of {@link #segments()} do
   */
  public List<Segment> atb() {
    List<Segment> joined = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.role() == SegmentRole.ARTICLE && i + 1 < segments.size()) {
        Segment next = segments.get(++i);
        joined.add(
            new Segment(
                new Span(segment.span().start(), next.span().end()),
                segment.form() + next.form(),
                next.role()));
      } else {
        joined.add(segment);
      }
    }
    return List.copyOf(joined);
  }
}
