package dev.rasid.arabic.dates;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.numbers.NumberReader;
import dev.rasid.text.Span;
import java.time.DayOfWeek;
import java.util.List;

/** Writes the expressions of time of articles. Safe for use by several threads. */
final class DatesAnalyzer implements Analyzer {
  private final TimeLexicon lexicon;
  private final DayOfWeek weekStart;
  private final NumberReader numbers = new NumberReader();

  DatesAnalyzer(TimeLexicon lexicon, DayOfWeek weekStart) {
    this.lexicon = lexicon;
    this.weekStart = weekStart;
  }

  @Override
  public void analyze(AnalysisContext context) {
    ArticleWords words =
        new ArticleWords(
            context.get(CleanText.KEY).aligned(),
            context.get(Token.KEY),
            context.get(Morphology.KEY),
            context.get(Sentence.KEY));
    TimeText text = new TimeText(words, lexicon, numbers);
    Anchor anchor = new Anchor(context.article().published().orElse(null), weekStart);
    Finder finder = new Finder(text, anchor);
    int from = 0;
    for (int end : words.sentenceTokens()) {
      context.checkCancelled();
      for (Found found : finder.find(from, end)) {
        write(context, words, found);
      }
      from = end;
    }
  }

  private static void write(AnalysisContext context, ArticleWords words, Found found) {
    int start = words.starts()[found.first()] + found.skip();
    Span span = words.source(start, words.ends()[found.end() - 1]);
    Evidence evidence = new Evidence(span, "dates:" + found.rule());
    context.add(
        TimeExpression.KEY,
        span,
        new TimeExpression(found.type(), found.value(), found.alternatives(), List.of(evidence)));
  }
}
