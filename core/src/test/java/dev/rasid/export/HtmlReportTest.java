package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)>|<!DOCTYPE html>|[<>]");
  private static final Set<String> VOID = Set.of("meta");
  static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=y>&amp;";

  @Test
  void noArticlesMakeAPage() throws IOException {
    String page = page(List.of());

    assertBalanced(page);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
        .contains("<dd>0</dd>")
        .doesNotContain("<section class=\"article\"");
  }

  @Test
  void whateverAnArticleHoldsIsText() throws IOException {
    Span all = new Span(0, HOSTILE.length());
    List<Evidence> evidence = List.of(new Evidence(all, HOSTILE));
    AnalyzedArticle article =
        AnalyzedArticle.builder(
                Article.builder()
                    .id(HOSTILE)
                    .text(HOSTILE)
                    .source(HOSTILE)
                    .uri("javascript:alert(1)//" + HOSTILE)
                    .author(HOSTILE)
                    .build())
            .put(Entity.KEY, layer(all, entity(HOSTILE, EntityType.PER, HOSTILE, HOSTILE)))
            .put(Mention.KEY, layer(all, new Mention(EntityType.PER, HOSTILE, evidence)))
            .put(
                Stance.KEY,
                layer(
                    all,
                    new Stance(
                        HOSTILE, "issue:" + HOSTILE, 1, all, true, List.of(HOSTILE), evidence)))
            .outcome(Outcome.of(HOSTILE, Outcome.Status.FAILED, HOSTILE))
            .build();
    StringBuilder out = new StringBuilder();
    HtmlReport.write(List.of(article), out, HOSTILE);
    String page = out.toString();

    assertBalanced(page);
    assertThat(page)
        .doesNotContain("<script", "<img", "href=\"javascript")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp;");
    assertThat(idsOf(page)).containsExactly("summary", "index", "e1", "a1");
  }

  @Test
  void marksThatCrossAreCutIntoElementsThatNest() throws IOException {
    String text = "abcdef";
    List<Evidence> rule = List.of(new Evidence(new Span(0, 1), "rule"));
    AnalyzedArticle article =
        AnalyzedArticle.builder(
                Article.builder().text(text).zone(Zone.TEASER, new Span(4, 6)).build())
            .put(
                Mention.KEY,
                Layer.of(
                    List.of(
                        at(0, 4, new Mention(EntityType.ORG, "org", rule)),
                        at(1, 2, new Mention(EntityType.LOC, "loc", rule)))))
            .put(
                Stance.KEY,
                layer(
                    new Span(3, 5),
                    new Stance(
                        "a",
                        "b",
                        -1,
                        new Span(3, 4),
                        false,
                        List.of(),
                        List.of(new Evidence(new Span(3, 5), "rule")))))
            .build();

    String page = page(List.of(article));

    assertBalanced(page);
    String heading = page.substring(page.indexOf("<h2>", page.indexOf("id=\"a1\"")));
    assertThat(heading.substring(0, heading.indexOf("</h2>")).replaceAll(" title=\"[^\"]*\"", ""))
        .isEqualTo(
            "<h2><mark class=\"org\">a</mark><mark class=\"loc\">b</mark>"
                + "<mark class=\"org\">c</mark>"
                + "<span class=\"stance against\"><mark class=\"org\">d</mark></span>"
                + "<span class=\"aside\"><span class=\"stance against\">e</span></span>"
                + "<span class=\"aside\">f</span>");
  }

  @Test
  void referencesAreMarkedUnlikeNamesAndYieldToThem() throws IOException {
    List<Evidence> rule = List.of(new Evidence(new Span(0, 1), "rule"));
    AnalyzedArticle article =
        AnalyzedArticle.builder(Article.builder().text("abcdef").build())
            .put(Entity.KEY, layer(new Span(0, 2), entity("loc", EntityType.LOC, "L", "")))
            .put(Mention.KEY, layer(new Span(0, 2), new Mention(EntityType.LOC, "loc", rule)))
            .put(
                Reference.KEY,
                Layer.of(
                    List.of(
                        at(1, 3, new Reference(Reference.Kind.ROLE, "loc", List.of(), rule)),
                        at(
                            4,
                            6,
                            new Reference(
                                Reference.Kind.NATIONALITY, "gone", List.of("loc"), rule)))))
            .build();

    String page = page(List.of(article));

    assertBalanced(page);
    String heading = page.substring(page.indexOf("<h2>", page.indexOf("id=\"a1\"")));
    heading = heading.substring(0, heading.indexOf("</h2>"));
    assertThat(heading.replaceAll(" title=\"[^\"]*\"", ""))
        .isEqualTo(
            "<h2><mark class=\"loc\">a</mark><mark class=\"loc\">b</mark>"
                + "<span class=\"reference loc\">c</span>d<span class=\"reference\">ef</span>");
    assertThat(heading)
        .contains("إشارة: منصب · L · ", "إشارة: نسبة إلى بلد · gone · gone · أو: L · rule");
  }

  @Test
  void whatIsOnlyReferredToIsInTheIndexToo() throws IOException {
    Span span = new Span(0, 1);
    List<Evidence> rule = List.of(new Evidence(span, "rule"));
    AnalyzedArticle article =
        AnalyzedArticle.builder(Article.builder().text("x").build())
            .put(Entity.KEY, layer(span, entity("ru", EntityType.LOC, "روسيا", "Russia")))
            .put(
                Reference.KEY,
                layer(span, new Reference(Reference.Kind.NATIONALITY, "ru", List.of(), rule)))
            .build();

    String page = page(List.of(article));

    assertThat(page)
        .contains("<tr id=\"e1\"><td><bdi>روسيا</bdi></td>", "<td>0</td><td>1</td>")
        .doesNotContain("class=\"card loc\"");
  }

  @Test
  void sharedIdsWithOtherNamesAreOtherEntities() throws IOException {
    String page =
        page(
            List.of(
                naming("x1", "سعاد", "S"), naming("x1", "ليلى", "L"), naming("x1", "سعاد", "")));

    assertThat(idsOf(page)).contains("e1", "e2").doesNotContain("e3");
    assertThat(page).contains("#a1", "#a2", "#a3");
  }

  @Test
  void failuresAndToneAreShown() throws IOException {
    AnalyzedArticle article =
        AnalyzedArticle.builder(Article.builder().text("x").build())
            .put(Tone.KEY, new Tone(0.5, 0, 0.625, 0.25))
            .outcome(Outcome.of("fine", Outcome.Status.SUCCEEDED, ""))
            .outcome(Outcome.of("slow", Outcome.Status.TIMED_OUT, "not done within PT1S"))
            .build();

    assertThat(page(List.of(article)))
        .contains("نبرة إيجابية", "+0.5 −0.0 ±0.625 activity 0.25", "slow", "not done within PT1S")
        .doesNotContain("fine");
  }

  @Property(tries = 300)
  void everyPageIsBalanced(@ForAll long seed) throws IOException {
    List<AnalyzedArticle> articles =
        LongStream.range(seed, seed + 3).mapToObj(AnalyzedArticles::any).toList();

    String page = page(articles);

    assertBalanced(page);
    assertThat(page.chars().filter(Character::isISOControl).allMatch(c -> c == '\n' || c == '\t'))
        .isTrue();
    assertThat(page.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    assertThat(idsOf(page)).allMatch(id -> id.matches("summary|index|[ae][0-9]+"));
  }

  private static AnalyzedArticle naming(String id, String name, String latin) {
    Span span = new Span(0, name.length());
    return AnalyzedArticle.builder(Article.builder().text(name).build())
        .put(Entity.KEY, layer(span, entity(id, EntityType.PER, name, latin)))
        .put(
            Mention.KEY,
            layer(span, new Mention(EntityType.PER, id, List.of(new Evidence(span, "rule")))))
        .build();
  }

  private static Entity entity(String id, EntityType type, String name, String latin) {
    return new Entity(
        id, type, Optional.empty(), name, Optional.of(latin), Optional.empty(), Optional.empty());
  }

  private static String page(List<AnalyzedArticle> articles) throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlReport.write(articles, out, "تقرير");
    return out.toString();
  }

  private static List<String> idsOf(String page) {
    return Pattern.compile(" id=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  /** Checks that every bracket is part of a tag and every element is ended in its turn. */
  static void assertBalanced(String page) {
    Deque<String> open = new ArrayDeque<>();
    // Style sheets are no markup; ours has brackets in comments only if someone puts them there.
    Matcher tag = TAG.matcher(page.replaceAll("(?s)<style>.*?</style>", ""));
    while (tag.find()) {
      assertThat(tag.group()).as("stray bracket at %s", tag.start()).hasSizeGreaterThan(1);
      String name = tag.group(2);
      if (name == null || VOID.contains(name)) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(name);
      } else {
        assertThat(open.poll()).isEqualTo(name);
      }
    }
    assertThat(open).isEmpty();
  }

  private static <T> Layer<T> layer(Span span, T value) {
    return Layer.of(List.of(new Annotation<>(span, value)));
  }

  private static <T> Annotation<T> at(int start, int end, T value) {
    return new Annotation<>(new Span(start, end), value);
  }
}
