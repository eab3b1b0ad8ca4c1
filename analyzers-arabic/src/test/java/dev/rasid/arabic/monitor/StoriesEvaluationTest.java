package dev.rasid.arabic.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.SharedNews;
import dev.rasid.article.Article;
import dev.rasid.monitor.Report;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The stories of ant-news beside those that were judged, by the measures of {@code
 * score_clusters.py}: precision against the newsroom's stories, recall against the finer ones.
 */
@Tag("evaluation")
class StoriesEvaluationTest {
  private final Map<String, String> story = new LinkedHashMap<>();
  private final Map<String, String> fine = new LinkedHashMap<>();

  @Test
  void storiesAreThoseOfANewsroom() throws IOException {
    Path gold = SharedNews.data().resolve("gold-stories").resolve("stories-dev.tsv");
    for (List<String> row : StoriesTest.rows(gold)) {
      story.put(row.get(0), row.get(4));
      fine.put(row.get(0), row.get(6));
    }
    List<Report> reports = reports("2018-04-01", "2018-04-24");
    double cold = measure("judged articles alone", reports, it -> story.containsKey(it.id()));
    double until =
        measure("from 1 to 15 April", reports, it -> day(it).compareTo("2018-04-16") < 0);
    double warm = measure("from 1 to 24 April", reports, it -> true);
    assertThat(List.of(cold, until, warm)).allMatch(f1 -> f1 > 0.89);
  }

  private static String day(Report report) {
    return report.time().toString().substring(0, 10);
  }

  private static List<Report> reports(String first, String last) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Pipeline pipeline =
            Pipeline.builder()
                .discover()
                .without("arabic.quotations")
                .without("arabic.dates")
                .build();
        Stream<Article> news = SharedNews.articles()) {
      for (Iterator<Article> each = news.iterator(); each.hasNext(); ) {
        Article article = each.next();
        String day = article.published().orElseThrow().toString().substring(0, 10);
        if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
          reports.add(Report.of(pipeline.analyze(article)));
        }
      }
    }
    reports.sort(Report.BY_TIME);
    return reports;
  }

  private double measure(String reading, List<Report> reports, Predicate<Report> wanted) {
    Map<String, String> found = StoriesTest.follow(reports.stream().filter(wanted).toList());
    double precision = 0;
    double recall = 0;
    for (String article : story.keySet()) {
      int together = 0;
      int rightlyTogether = 0;
      int wanting = 0;
      int met = 0;
      for (String other : story.keySet()) {
        boolean same = of(found, article).equals(of(found, other));
        boolean fineSame = of(fine, article).equals(of(fine, other));
        together += same ? 1 : 0;
        rightlyTogether += same && of(story, article).equals(of(story, other)) ? 1 : 0;
        wanting += fineSame ? 1 : 0;
        met += same && fineSame ? 1 : 0;
      }
      precision += (double) rightlyTogether / together / story.size();
      recall += (double) met / wanting / story.size();
    }
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        "%s: B-cubed tolerant P %.3f R %.3f F1 %.3f%n", reading, precision, recall, f1);
    return f1;
  }

  private static String of(Map<String, String> stories, String article) {
    return stories.getOrDefault(article, "alone: " + article);
  }
}
