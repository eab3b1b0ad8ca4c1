package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.examples.quickstart.TextCommand.Scheme;
import dev.rasid.pipeline.AnalyzedArticle;
import java.util.List;

/** A way to show the levels of one text. */
interface TextView {
  /** Returns what to print, without a line break at its end. */
  String show(AnalyzedArticle text);

  /** The segments of a word in a scheme. */
  static List<Segment> segments(Morphology word, Scheme scheme) {
    return scheme == Scheme.d3 ? word.segments() : word.atb();
  }
}
