package dev.rasid.export;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Stance;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the report says of all articles together. */
final class ReportSummary {
  private static final int MOST_MENTIONED = 8;
  private static final int MOST_FREQUENT_STANCES = 30;
  private static final List<String> INDEX_HEADS =
      List.of("الاسم", "بالحروف اللاتينية", "النوع", "بالاسم", "بالإشارة", "المقالات");

  private final List<AnalyzedArticle> articles;
  private final EntityIndex entities;

  /** Who holds what toward whom, under the names a reader sees. */
  private record Relation(String holder, Polarity polarity, String target) {}

  /** What failed in the same way. */
  private record Failure(String analyzer, Outcome.Status status) {}

  /** How often something is said, and in which articles. */
  private static final class Tally {
    private final SortedSet<Integer> articles = new TreeSet<>();
    private int count;

    void add(int article) {
      articles.add(article);
      count++;
    }

    int count() {
      return count;
    }
  }

  ReportSummary(List<AnalyzedArticle> articles, EntityIndex entities) {
    this.articles = articles;
    this.entities = entities;
  }

  void write(Html html) {
    html.begin("section", "id", "summary").element("h2", "الخلاصة");
    writeMostMentioned(html);
    writeRelations(html);
    writeFailures(html);
    html.endBlock();
  }

  private void writeMostMentioned(Html html) {
    html.element("h3", "الأكثر ذكرًا").begin("div", "class", "cards");
    for (EntityType type : EntityType.values()) {
      List<EntityIndex.Entry> most =
          entities.listed().stream()
              .filter(entry -> entry.mentions() > 0 && entry.type() == type)
              .limit(MOST_MENTIONED)
              .toList();
      if (!most.isEmpty()) {
        html.begin("div", "class", "card " + style(type)).element("h4", arabic(type)).begin("ol");
        for (EntityIndex.Entry entry : most) {
          html.begin("li").begin("a", "href", "#" + entry.anchor()).bdi(entry.name()).end();
          html.text(" ").element("span", Integer.toString(entry.mentions()), "class", "count");
          html.end();
        }
        html.end().endBlock();
      }
    }
    html.endBlock();
    if (entities.listed().isEmpty()) {
      html.element("p", "لا كيانات.", "class", "note");
    }
  }

  private void writeRelations(Html html) {
    Map<Relation, Tally> relations = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Annotation<Stance> stance : articles.get(i).find(Stance.KEY).orElse(Layer.empty())) {
        Relation relation =
            new Relation(
                entities.holder(i, articles.get(i), stance.value()),
                Polarity.of(stance.value()),
                entities.target(i, articles.get(i), stance.value()));
        relations.computeIfAbsent(relation, key -> new Tally()).add(i);
      }
    }
    html.element("h3", "من يقف ممّن");
    if (relations.isEmpty()) {
      html.element("p", "لا مواقف.", "class", "note");
      return;
    }
    html.begin("ul", "class", "relations");
    relations.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Tally::count).reversed()))
        .limit(MOST_FREQUENT_STANCES)
        .forEach(
            entry -> {
              Relation relation = entry.getKey();
              int count = entry.getValue().count;
              html.begin("li").bdi(relation.holder()).text(" ");
              ArticleSection.writeChip(
                  html, relation.polarity(), count == 1 ? "" : " ×" + count, "");
              html.text(" ← ").bdi(relation.target()).text(" ");
              writeLinks(html, entry.getValue().articles);
              html.endBlock();
            });
    html.endBlock();
    if (relations.size() > MOST_FREQUENT_STANCES) {
      html.element(
          "p", "المعروض " + MOST_FREQUENT_STANCES + " من " + relations.size(), "class", "note");
    }
  }

  private void writeFailures(Html html) {
    Map<Failure, Tally> failures = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Outcome outcome : ArticleSection.failed(articles.get(i))) {
        Failure failure = new Failure(outcome.analyzer(), outcome.status());
        failures.computeIfAbsent(failure, key -> new Tally()).add(i);
      }
    }
    if (failures.isEmpty()) {
      return;
    }
    html.element("h3", "ما تعذّر تحليله").begin("ul", "class", "failures");
    failures.forEach(
        (failure, tally) -> {
          html.begin("li").element("bdi", failure.analyzer(), "class", "id").text(" ");
          html.element(
              "span", arabic(failure.status()) + " ×" + tally.count, "class", "chip failed");
          html.text(" ");
          writeLinks(html, tally.articles);
          html.endBlock();
        });
    html.endBlock();
  }

  void writeIndex(Html html) {
    List<EntityIndex.Entry> listed = entities.listed();
    if (listed.isEmpty()) {
      return;
    }
    html.begin("section", "id", "index").element("h2", "فهرس الكيانات");
    html.begin("div", "class", "scroll tall").begin("table").begin("thead").begin("tr");
    for (String head : INDEX_HEADS) {
      html.element("th", head, "scope", "col");
    }
    html.endBlock().endBlock().begin("tbody");
    for (EntityIndex.Entry entry : listed) {
      html.begin("tr", "id", entry.anchor());
      html.begin("td").bdi(entry.name()).end();
      html.begin("td").bdi(entry.latinName().orElse("")).end();
      html.begin("td");
      html.element("span", arabic(entry.type()), "class", "chip " + style(entry.type())).end();
      html.element("td", Integer.toString(entry.mentions()));
      html.element("td", Integer.toString(entry.references()));
      html.begin("td");
      writeLinks(html, entry.articles());
      html.end().endBlock();
    }
    html.end().end().endBlock().endBlock();
  }

  private static void writeLinks(Html html, SortedSet<Integer> articles) {
    html.begin("span", "class", "links");
    for (int article : articles) {
      html.text(article == articles.first() ? "" : " ");
      String number = Integer.toString(article + 1);
      html.element("a", number, "href", "#" + ArticleSection.anchor(article));
    }
    html.end();
  }

  static String style(EntityType type) {
    return Fields.lower(type);
  }

  static String arabic(EntityType type) {
    return switch (type) {
      case PER -> "أشخاص";
      case ORG -> "هيئات";
      case LOC -> "أماكن";
      case MISC -> "أحداث واتفاقات";
    };
  }

  static String arabic(Outcome.Status status) {
    return switch (status) {
      case SUCCEEDED -> "تمّ";
      case FAILED -> "أخفق";
      case TIMED_OUT -> "تجاوز المهلة";
      case SKIPPED -> "لم يُشغَّل";
    };
  }
}
