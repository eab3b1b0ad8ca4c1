package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.article.Article;
import dev.rasid.monitor.Alert;
import dev.rasid.monitor.Monitor;
import dev.rasid.monitor.Observation;
import dev.rasid.monitor.Spike;
import dev.rasid.monitor.Watchlist;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardTest {
  private static final OffsetDateTime START = OffsetDateTime.parse("2031-03-01T08:00:00Z");
  private static final String HOSTILE = "<script>alert(1)</script>\"'&\uD800\u0000";

  private final Monitor monitor =
      Monitor.builder().watchlist(Watchlist.builder().add("q<b>", "هدنة").build()).build();
  private final Dashboard dashboard = new Dashboard("راصد <i>");

  /** An article that names an entity, takes a stance, and has the word of the query. */
  private static AnalyzedArticle article(String id, int day, String entity, String outlet) {
    String text = "هدنة " + entity + " " + HOSTILE;
    Span word = new Span(0, 4);
    Span name = new Span(5, 5 + entity.length());
    List<Evidence> evidence = List.of(new Evidence(name, "test"));
    Entity known =
        new Entity(
            entity,
            EntityType.PER,
            Optional.empty(),
            entity + HOSTILE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article =
        Article.builder().id(id).text(text).source(outlet).published(START.plusDays(day)).build();
    return AnalyzedArticle.builder(article)
        .put(Token.KEY, Layer.of(List.of(new Annotation<>(word, token("هدنة")))))
        .put(
            Mention.KEY,
            Layer.of(
                List.of(new Annotation<>(name, new Mention(EntityType.PER, entity, evidence)))))
        .put(Entity.KEY, Layer.of(List.of(new Annotation<>(name, known))))
        .put(
            Stance.KEY,
            Layer.of(
                List.of(
                    new Annotation<>(
                        name,
                        new Stance(entity, "issue:x", -0.5, name, false, List.of(), evidence)))))
        .build();
  }

  private static Token token(String form) {
    return new Token(TokenKind.WORD, form, "هدنه");
  }

  private void feed(int days, int each) {
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < each; i++) {
        dashboard.add(
            monitor.add(article(day + "-" + i, day, "costamira", i % 2 == 0 ? HOSTILE : "الرقيب")));
      }
    }
    for (int i = 0; i < 9; i++) {
      dashboard.add(monitor.add(article("spike" + i, days, "faez", "الرقيب")));
    }
  }

  private String page() throws IOException {
    StringBuilder page = new StringBuilder();
    dashboard.write(monitor, page);
    return page.toString();
  }

  @Test
  void whatArticlesHoldIsTextAndThePageLoadsNothing() throws IOException {
    feed(14, 6);
    String page = page();
    assertThat(page).contains("&lt;script&gt;", "dir=\"rtl\"", "default-src &#39;none&#39;");
    assertThat(page).doesNotContain("<script", "q<b>", "راصد <i>", "\u0000", "\uD800");
    assertThat(page).doesNotContain("http://", "https://", "src=", "url(", "@import");
  }

  @Test
  void everySectionIsThereAndTheSpikeIsMarked() throws IOException {
    feed(14, 6);
    String page = page();
    for (String anchor :
        List.of("timeline", "spikes", "stories", "attention", "stances", "alerts")) {
      assertThat(page).contains("id=\"" + anchor + "\"", "href=\"#" + anchor + "\"");
    }
    assertThat(page).contains("href=\"#spike-1\"", "id=\"spike-1\"", "<svg", "faez");
    // One bar a day.
    assertThat(page.split("class=\"texts\"", -1)).hasSize(15 + 1);
  }

  @Test
  void elementsAreBalanced() throws IOException {
    feed(14, 6);
    String page = page();
    for (String element :
        List.of("section", "div", "li", "ol", "ul", "table", "tr", "td", "svg", "g", "a")) {
      int begun = page.split("<" + element + "[ >]", -1).length;
      int ended = page.split("</" + element + ">", -1).length;
      assertThat(begun).as(element).isEqualTo(ended);
    }
  }

  @Test
  void aMonitorThatHasSeenNothingHasAPage() throws IOException {
    assertThat(page()).contains("لا تقارير", "لا طفرات", "لا كيانات", "لا مواقف");
  }

  @Test
  void thePageDoesNotGrowWithTheStream() throws IOException {
    for (int i = 0; i < 200; i++) {
      dashboard.add(monitor.add(article("a" + i, i / 50, "entity-" + i, "o" + i % 30)));
    }
    int before = page().length();
    for (int i = 200; i < 600; i++) {
      dashboard.add(monitor.add(article("a" + i, i / 50, "entity-" + i, "o" + i % 30)));
    }
    assertThat(page().length()).isLessThan(before * 5 / 4);
  }

  @Test
  void alertsAndSpikesAreOneLineEach() throws IOException {
    feed(14, 2);
    Observation seen = monitor.add(article("x", 14, "faez", "الرقيب"));
    StringBuilder lines = new StringBuilder();
    for (Alert alert : seen.alerts()) {
      MonitorLines.write(alert, seen.report(), lines);
    }
    assertThat(lines.toString())
        .startsWith("{\"query\":\"q<b>\",\"article\":\"x\",\"score\":1.0,")
        .contains("\"spans\":[{\"start\":0,\"end\":4,\"words\":\"هدنة\"}]")
        .endsWith("}\n")
        .containsOnlyOnce("\n");
    StringBuilder spikes = new StringBuilder();
    for (Spike spike : monitor.spikes()) {
      MonitorLines.write(spike, spikes);
    }
    assertThat(spikes.toString())
        .contains("\"entity\":\"faez\"", "\"start\":\"2031-03-15\"", "\"count\":10");
    Observation other = monitor.add(article("y", 14, "faez", "الرقيب"));
    assertThatThrownBy(
            () -> MonitorLines.write(seen.alerts().get(0), other.report(), new StringBuilder()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x");
  }
}
