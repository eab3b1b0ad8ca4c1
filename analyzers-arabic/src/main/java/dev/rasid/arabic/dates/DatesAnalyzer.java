package dev.rasid.arabic.dates;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.numbers.NumberReader;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Writes the expressions of time of articles. Safe for use by several threads. */
final class DatesAnalyzer implements Analyzer {
  private final DayOfWeek weekStart;
  private final NumberReader numbers = new NumberReader();

  DatesAnalyzer(DayOfWeek weekStart) {
    this.weekStart = weekStart;
  }

  @Override
  public void analyze(AnalysisContext context) {
    ArticleWords words = ArticleWords.of(context);
    TimeText text = new TimeText(words, context.get(Morphology.KEY), numbers);
    Anchor anchor = new Anchor(context.article().published().orElse(null), weekStart);
    Finder finder = new Finder(text, anchor);
    List<Annotation<TimeExpression>> expressions = new ArrayList<>();
    int from = 0;
    for (int end : words.sentenceTokens()) {
      context.checkCancelled();
      for (Found found : finder.find(from, end)) {
        expressions.add(expression(words, found));
      }
      from = end;
    }
    context.addAll(TimeExpression.KEY, Layer.of(expressions));
  }

  private static Annotation<TimeExpression> expression(ArticleWords words, Found found) {
    int start = words.starts()[found.first()] + found.skip();
    Span span = words.source(start, words.ends()[found.end() - 1]);
    Evidence evidence = new Evidence(span, "dates:" + found.rule());
    return new Annotation<>(
        span,
        new TimeExpression(found.type(), found.value(), found.alternatives(), List.of(evidence)));
  }
}
