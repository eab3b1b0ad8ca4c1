package dev.rasid.monitor;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes reports for tests. */
final class NewsReports {
  static final Instant START = Instant.parse("2024-03-03T00:00:00Z");

  private NewsReports() {}

  static Report report(String id, String outlet, double hours, String title, String body) {
    return Report.of(AnalyzedArticle.builder(article(id, outlet, hours, title, body)).build());
  }

  /** With a mention wherever a name stands. */
  static Report report(
      String id, String outlet, double hours, String title, String body, String... names) {
    Article article = article(id, outlet, hours, title, body);
    List<Annotation<Mention>> mentions = new ArrayList<>();
    for (String name : names) {
      int at = article.text().indexOf(name);
      while (at >= 0) {
        Span span = new Span(at, at + name.length());
        mentions.add(
            new Annotation<>(
                span, new Mention(EntityType.PER, name, List.of(new Evidence(span, "test")))));
        at = article.text().indexOf(name, span.end());
      }
    }
    return Report.of(AnalyzedArticle.builder(article).put(Mention.KEY, Layer.of(mentions)).build());
  }

  private static Article article(
      String id, String outlet, double hours, String title, String body) {
    Instant time = START.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    ArticleBuilder article =
        Article.builder().id(id).title(title).body(body).published(time.atOffset(ZoneOffset.UTC));
    return outlet.isEmpty() ? article.build() : article.source(outlet).build();
  }

  /** Reports of a few events each of which has words of its own, in order of time. */
  static List<Report> stream(long seed, int count, double hours) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int event = random.nextInt(6);
      StringBuilder title = new StringBuilder();
      StringBuilder body = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        String text =
            random.nextInt(3) == 0
                ? "حدث" + event + "ا" + random.nextInt(12)
                : "لفظ" + random.nextInt(400);
        (word < 5 ? title : body).append(text).append(' ');
      }
      // Whole quarters of an hour, so that some are simultaneous.
      double time = random.nextInt((int) (hours * 4)) / 4.0;
      reports.add(report("r" + i, "o" + random.nextInt(4), time, title + "", body + ""));
    }
    reports.sort(Report.BY_TIME);
    return reports;
  }
}
