package dev.rasid.arabic.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Quotation;
import dev.rasid.arabic.SharedNews;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Quotations of every article of the shared news: how many, how many without a speaker, a sample.
 */
@Tag("evaluation")
class QuotationsEvaluationTest {
  private static final int SAMPLE = 60;
  private static final int CONTEXT = 60;

  private static final class Count {
    private int articles;
    private int quotations;
    private int unresolved;
  }

  @Test
  void findsSpeakersOfNewsOfEveryOutlet() throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    List<String> sample = new ArrayList<>();
    Random random = new Random(5);
    int seen = 0;
    try (Pipeline pipeline = Pipeline.builder().discover().parallelism(2).build();
        Stream<Article> news = SharedNews.articles();
        Stream<AnalyzedArticle> results = pipeline.analyze(news)) {
      for (Iterator<AnalyzedArticle> each = results.iterator(); each.hasNext(); ) {
        AnalyzedArticle result = each.next();
        assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
        Count count =
            counts.computeIfAbsent(result.article().source().orElse(""), outlet -> new Count());
        count.articles++;
        for (Annotation<Quotation> quotation : result.get(Quotation.KEY)) {
          count.quotations++;
          count.unresolved += quotation.value().speaker().isEmpty() ? 1 : 0;
          int place = seen < SAMPLE ? seen : random.nextInt(seen + 1);
          seen++;
          if (place < SAMPLE) {
            String line = line(result.article(), quotation);
            if (place < sample.size()) {
              sample.set(place, line);
            } else {
              sample.add(line);
            }
          }
        }
      }
    }
    sample.forEach(System.out::println);
    counts.forEach(
        (outlet, count) ->
            System.out.printf(
                "%s: %d articles, %.1f quotations an article, %.1f %% without a speaker%n",
                outlet,
                count.articles,
                (double) count.quotations / count.articles,
                100.0 * count.unresolved / count.quotations));
    assertThat(counts.values())
        .allSatisfy(it -> assertThat((double) it.unresolved / it.quotations).isLessThan(0.1));
  }

  private static String line(Article article, Annotation<Quotation> one) {
    String text = article.text();
    int from = Math.max(0, one.start() - CONTEXT);
    int to = Math.min(text.length(), one.end() + CONTEXT);
    String shown =
        text.substring(from, one.start())
            + " [[ "
            + one.in(text)
            + " ]] "
            + text.substring(one.end(), to);
    Quotation quotation = one.value();
    return "%s\t%s\tspeaker %s (%s)\tcue %s\t%s"
        .formatted(
            article.id(),
            quotation.kind(),
            quotation.speaker().orElse("-"),
            quotation.speakerSpan().map(span -> span.in(text)).orElse("-"),
            quotation.cue().map(span -> span.in(text)).orElse("-"),
            shown.replace('\n', '/'));
  }
}
