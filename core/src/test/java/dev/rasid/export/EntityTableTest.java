package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.SpanKey;
import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntityTableTest {
  private static final List<String> NO_OTHERS = List.of();

  private final Draft draft =
      new Draft("أعلن الكرملين أن موسكو ترحب. وقال الكرملين إن الوزير وصل.");

  @Test
  void withoutEntitiesThereIsNoTable() throws IOException {
    assertThat(draft.page()).doesNotContain("<details");
  }

  @Test
  void theTableStandsClosedBetweenTextAndStances() throws IOException {
    draft.mention("الكرملين", 1, "kremlin", NO_OTHERS, "rule");
    draft.stance("موسكو", "kremlin");

    assertThat(draft.page())
        .containsSubsequence(
            "<div class=\"text\">",
            "<details class=\"entities\"><summary><h3>الكيانات</h3>",
            "</details>",
            "<h3>المواقف</h3>");
  }

  @Test
  void anEntityIsDescribed() throws IOException {
    draft.entity("kremlin", EntityType.ORG, "palace", "الكرملين", "Kremlin", "RU", "country-ru");
    draft.entity("country-ru", EntityType.LOC, "country", "روسيا", "Russia", "RU", "");
    draft.mention("الكرملين", 1, "kremlin", NO_OTHERS, "rule");
    draft.mention("الكرملين", 2, "kremlin", NO_OTHERS, "rule");

    String page = draft.page();

    HtmlReportTest.assertBalanced(page);
    String kremlin = group(page, "kremlin");
    assertThat(kremlin)
        .contains(
            "<span class=\"name\"><a href=\"#e1\"><bdi>الكرملين</bdi></a></span>",
            "<bdi>Kremlin</bdi>",
            "<span class=\"chip org\">هيئة · <bdi>palace</bdi></span>",
            "البلد: <bdi>روسيا</bdi> (<bdi>RU</bdi>)",
            "يتكلم باسم: <bdi>روسيا</bdi>",
            "بالاسم ×2")
        .doesNotContain("بالإشارة");
    assertThat(group(page, "country-ru")).contains("مكان · <bdi>دولة</bdi>").doesNotContain("باسم");
  }

  @Test
  void equalFormsShareARowAndSayHowOftenEachRuleHolds() throws IOException {
    draft.mention("الكرملين", 1, "kremlin", NO_OTHERS, "lexicon:orgs/kremlin", "tagger:ORG+312");
    draft.mention("الكرملين", 2, "kremlin", NO_OTHERS, "lexicon:orgs/kremlin", "acme:7");
    draft.mention("موسكو", 1, "kremlin", NO_OTHERS, "coref:same-words");

    String kremlin = group(draft.page(), "kremlin");

    assertThat(kremlin)
        .containsSubsequence(
            "<tr><td><mark class=\"org\">الكرملين</mark></td><td>2</td>",
            "<span class=\"kind\">المعجم</span> <span class=\"clue\">"
                + "<code class=\"rule\" dir=\"ltr\">lexicon:orgs/kremlin</code></span>",
            "<span class=\"kind\">المصنّف الإحصائي</span>",
            "tagger:ORG+312</code> <span class=\"count\">×1</span></span>",
            "<li><span class=\"clue\"><code class=\"rule\" dir=\"ltr\">acme:7</code>",
            "<tr><td><mark class=\"org\">موسكو</mark></td><td>1</td>",
            "<span class=\"kind\">إحالة داخل النص</span>");
  }

  @Test
  void ofManyCluesOfAKindSomeAreShownAndTheOthersCounted() throws IOException {
    String[] rules = IntStream.range(0, 9).mapToObj(i -> "tagger:ORG+" + i).toArray(String[]::new);
    draft.mention("الكرملين", 1, "kremlin", NO_OTHERS, rules);

    assertThat(group(draft.page(), "kremlin"))
        .contains("tagger:ORG+5<", "و3 غيرها")
        .doesNotContain("tagger:ORG+6");
  }

  @Test
  void anAmbiguousNameShowsWhatElseItMayMean() throws IOException {
    draft.entity("moscow", EntityType.LOC, "city", "موسكو", "Moscow", "RU", "");
    draft.mention("موسكو", 1, "moscow", List.of("x-moscow"), "ambiguous:first-of-lexicon");
    draft.mention("الكرملين", 1, "kremlin", List.of("moscow", "other"), "rule");
    draft.mention("الكرملين", 2, "kremlin", NO_OTHERS, "rule");

    String page = draft.page();

    assertThat(group(page, "moscow"))
        .contains("<span class=\"kind\">ملتبس</span>", "أو: <bdi class=\"id\">x-moscow</bdi></p>");
    assertThat(group(page, "kremlin"))
        .contains("<bdi>موسكو</bdi></a>، <bdi class=\"id\">other</bdi> <span class=\"count\">×1<");
  }

  @Test
  void whatStandsForAnEntityFollowsItsNamesAndIsMarkedAsSuch() throws IOException {
    draft.entity("moscow", EntityType.LOC, "city", "موسكو", "Moscow", "RU", "");
    draft.reference("الوزير", Reference.Kind.ROLE, "moscow", "موسكو", "role:introduced");
    draft.mention("موسكو", 1, "moscow", NO_OTHERS, "rule");

    String moscow = group(draft.page(), "moscow");

    assertThat(moscow)
        .contains("بالاسم ×1", "بالإشارة ×1")
        .containsSubsequence(
            "<tr><td><mark class=\"loc\">موسكو</mark>",
            "<tr class=\"referring\"><td><span class=\"reference loc\">الوزير</span>",
            "إشارة: منصب",
            "<code class=\"rule\" dir=\"ltr\">role:introduced</code></span>",
            "<span class=\"kind\">ورد قبله</span>",
            "introduced</code> «<bdi>موسكو</bdi>»");
  }

  @Test
  void referencesToWhatNothingIntroducesAreShownByTheirId() throws IOException {
    draft.reference("الوزير", Reference.Kind.SHORT_FORM, "gone", "موسكو", "rule");

    String page = draft.page();

    HtmlReportTest.assertBalanced(page);
    assertThat(group(page, "gone"))
        .contains("<span class=\"name\"><bdi class=\"id\">gone</bdi></span>", "إشارة: اسم مختصر")
        .doesNotContain("href", "chip");
  }

  @Test
  void theMostOftenNamedComesFirst() throws IOException {
    draft.mention("موسكو", 1, "moscow", NO_OTHERS, "rule");
    draft.mention("الكرملين", 1, "kremlin", NO_OTHERS, "rule");
    draft.mention("الكرملين", 2, "kremlin", NO_OTHERS, "rule");

    assertThat(draft.page())
        .containsSubsequence("<bdi class=\"id\">kremlin<", "<bdi class=\"id\">moscow<");
  }

  @Test
  void nothingOfAnArticleIsMarkup() throws IOException {
    String hostile = HtmlReportTest.HOSTILE;
    Draft attack = new Draft(hostile + "\n" + hostile);
    attack.entity(hostile, EntityType.MISC, hostile, hostile, hostile, hostile, hostile + "2");
    attack.mention(hostile, 2, hostile, List.of(hostile + "3"), hostile, "lexicon:" + hostile);
    attack.reference(hostile, Reference.Kind.ROLE, hostile, "script", hostile + ":");

    String page = attack.page();

    HtmlReportTest.assertBalanced(page);
    assertThat(page).doesNotContain("<script", "<img", "onerror=y>");
    assertThat(page.substring(page.indexOf("<details")))
        .contains("lexicon:&quot;&#39;&gt;&lt;script&gt;", "«<bdi>script</bdi>»");
  }

  /** The rows of one entity. */
  private static String group(String page, String id) {
    return Arrays.stream(page.split("<tbody>"))
        .map(part -> part.substring(0, Math.max(0, part.indexOf("</tbody>"))))
        .filter(part -> part.contains("<bdi class=\"id\">" + id + "</bdi></div>"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rows for " + id + " in " + page));
  }

  /** An article in the making. */
  private static final class Draft {
    private final String text;
    private final List<Annotation<Entity>> entities = new ArrayList<>();
    private final List<Annotation<Mention>> mentions = new ArrayList<>();
    private final List<Annotation<Reference>> references = new ArrayList<>();
    private final List<Annotation<Stance>> stances = new ArrayList<>();

    Draft(String text) {
      this.text = text;
    }

    void entity(
        String id,
        EntityType type,
        String subtype,
        String name,
        String latin,
        String country,
        String standsFor) {
      Entity entity =
          new Entity(
              id,
              type,
              Optional.of(subtype),
              name,
              Optional.of(latin),
              Optional.of(country),
              Optional.of(standsFor).filter(it -> !it.isEmpty()));
      entities.add(new Annotation<>(new Span(0, 1), entity));
    }

    void mention(String words, int nth, String id, List<String> others, String... rules) {
      Span span = find(words, nth);
      EntityType type =
          entities.stream()
              .map(Annotation::value)
              .filter(entity -> entity.id().equals(id))
              .map(Entity::type)
              .findFirst()
              .orElse(EntityType.ORG);
      List<Evidence> evidence = Arrays.stream(rules).map(rule -> new Evidence(span, rule)).toList();
      mentions.add(new Annotation<>(span, new Mention(type, id, others, evidence)));
    }

    void reference(String words, Reference.Kind kind, String id, String from, String rule) {
      Span span = find(words, 1);
      List<Evidence> evidence =
          List.of(new Evidence(span, rule), new Evidence(findOutside(from, span), "introduced"));
      references.add(new Annotation<>(span, new Reference(kind, id, NO_OTHERS, evidence)));
    }

    void stance(String words, String id) {
      Span span = find(words, 1);
      List<Evidence> evidence = List.of(new Evidence(span, "rule"));
      Stance stance = new Stance(id, id, 1, span, false, NO_OTHERS, evidence);
      stances.add(new Annotation<>(span, stance));
    }

    private Span find(String words, int nth) {
      int at = -1;
      for (int i = 0; i < nth; i++) {
        at = text.indexOf(words, at + 1);
      }
      return new Span(at, at + words.length());
    }

    private Span findOutside(String words, Span span) {
      Span first = find(words, 1);
      int last = text.lastIndexOf(words);
      return first.overlaps(span) ? new Span(last, last + words.length()) : first;
    }

    String page() throws IOException {
      AnalyzedArticle.Builder builder =
          AnalyzedArticle.builder(Article.builder().text(text).build());
      put(builder, Entity.KEY, entities);
      put(builder, Mention.KEY, mentions);
      put(builder, Reference.KEY, references);
      put(builder, Stance.KEY, stances);
      StringBuilder out = new StringBuilder();
      HtmlReport.write(List.of(builder.build()), out, "تقرير");
      return out.toString();
    }

    private static <T> void put(
        AnalyzedArticle.Builder builder, SpanKey<T> key, List<Annotation<T>> values) {
      if (!values.isEmpty()) {
        builder.put(key, Layer.of(values));
      }
    }
  }
}
