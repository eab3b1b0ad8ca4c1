package dev.rasid.export;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Reference;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities of one article: who they are, how the text writes them, and what links them. */
final class EntityTable {
  /** A tagger gives each occurrence points of its own; beyond these, more of them say no more. */
  private static final int MOST_CLUES = 6;

  private static final List<String> HEADS = List.of("في النص", "المرات", "الدليل");
  private static final String NOT_IDENTITY = "يُذكر ويُراد به من يتكلم باسمه، وليس هو إيّاه";

  private final AnalyzedArticle article;
  private final int index;
  private final EntityIndex entities;
  private final Map<String, Entity> introduced = new HashMap<>();

  EntityTable(AnalyzedArticle article, int index, EntityIndex entities) {
    this.article = article;
    this.index = index;
    this.entities = entities;
    for (Annotation<Entity> entity : article.find(Entity.KEY).orElse(Layer.empty())) {
      introduced.putIfAbsent(entity.value().id(), entity.value());
    }
  }

  /** Writes nothing if the article has no entities. */
  void write(Html html) {
    List<EntityForms> all = EntityForms.of(article);
    if (all.isEmpty()) {
      return;
    }
    html.begin("details", "class", "entities").begin("summary").element("h3", "الكيانات");
    html.text(" ").element("span", Integer.toString(all.size()), "class", "count").endBlock();
    html.begin("div", "class", "scroll").begin("table").begin("thead").begin("tr");
    for (String head : HEADS) {
      html.element("th", head, "scope", "col");
    }
    html.endBlock().endBlock();
    for (EntityForms forms : all) {
      html.begin("tbody");
      writeEntity(html, forms);
      forms.names().forEach(form -> writeForm(html, forms, form));
      forms.references().forEach(form -> writeForm(html, forms, form));
      html.endBlock();
    }
    html.end().end().endBlock();
  }

  private void writeEntity(Html html, EntityForms forms) {
    Optional<Entity> entity =
        Optional.ofNullable(introduced.get(forms.id())).or(() -> entities.known(forms.id()));
    html.begin("tr", "class", "entity");
    html.begin("th", "colspan", Integer.toString(HEADS.size()), "scope", "rowgroup");
    html.begin("div", "class", "facts");
    html.begin("span", "class", "name");
    entities.write(html, index, forms.id());
    html.end();
    entity.flatMap(Entity::latinName).ifPresent(html::bdi);
    entities.find(index, forms.id()).ifPresent(entry -> writeType(html, entry.type(), entity));
    entity.flatMap(Entity::country).ifPresent(code -> writeCountry(html, code));
    entity
        .flatMap(Entity::standsFor)
        .ifPresent(
            other -> {
              html.begin("span", "class", "speaks", "title", NOT_IDENTITY).text("يتكلم باسم: ");
              entities.write(html, index, other);
              html.end();
            });
    writeTimes(html, "بالاسم", forms.named());
    writeTimes(html, "بالإشارة", forms.referred());
    html.element("bdi", forms.id(), "class", "id");
    html.end().end().endBlock();
  }

  private static void writeType(Html html, EntityType type, Optional<Entity> entity) {
    html.begin("span", "class", "chip " + ReportSummary.style(type)).text(ReportTerms.one(type));
    entity
        .flatMap(Entity::subtype)
        .ifPresent(subtype -> html.text(" · ").bdi(ReportTerms.subtype(subtype)));
    html.end();
  }

  private void writeCountry(Html html, String code) {
    html.begin("span").text("البلد: ");
    Optional<String> name = entities.country(code);
    name.ifPresent(known -> html.bdi(known).text(" ("));
    html.bdi(code).text(name.isPresent() ? ")" : "").end();
  }

  private static void writeTimes(Html html, String how, int count) {
    if (count > 0) {
      html.element("span", how + " ×" + count);
    }
  }

  private void writeForm(Html html, EntityForms forms, EntityForms.Form form) {
    Optional<Reference.Kind> reference = form.reference();
    html.begin("tr", "class", reference.isPresent() ? "referring" : "").begin("td");
    if (reference.isPresent()) {
      html.element("span", form.words(), "class", entities.referenceStyle(index, forms.id()));
      html.text(" ");
      html.element("span", "إشارة: " + ReportTerms.reference(reference.get()), "class", "note");
    } else {
      String style = form.type().map(ReportSummary::style).orElse("");
      html.element("mark", form.words(), "class", style);
    }
    html.end().element("td", Integer.toString(form.count()));
    html.begin("td").begin("ul", "class", "evidence");
    form.evidence().forEach((kind, clues) -> writeClues(html, kind, clues, form.count()));
    html.end();
    writeCandidates(html, form);
    html.end().endBlock();
  }

  private static void writeClues(
      Html html, String kind, Map<EntityForms.Clue, Integer> clues, int occurrences) {
    html.begin("li");
    String gloss = ReportTerms.rule(kind);
    if (!gloss.isEmpty()) {
      html.element("span", gloss, "class", "kind").text(" ");
    }
    int written = 0;
    for (Map.Entry<EntityForms.Clue, Integer> entry : clues.entrySet()) {
      if (written++ == MOST_CLUES) {
        html.element("span", "و" + (clues.size() - MOST_CLUES) + " غيرها", "class", "note");
        break;
      }
      html.begin("span", "class", "clue");
      html.element("code", entry.getKey().rule(), "class", "rule", "dir", "ltr");
      String elsewhere = entry.getKey().elsewhere();
      if (!elsewhere.isEmpty()) {
        html.text(" «").bdi(elsewhere).text("»");
      }
      writeShare(html, entry.getValue(), occurrences);
      html.end().text(" ");
    }
    html.end();
  }

  private void writeCandidates(Html html, EntityForms.Form form) {
    if (form.candidates().isEmpty()) {
      return;
    }
    html.begin("p", "class", "candidates").text("أو: ");
    String between = "";
    for (String candidate : form.candidates()) {
      html.text(between);
      entities.write(html, index, candidate);
      between = "، ";
    }
    writeShare(html, form.ambiguous(), form.count());
    html.end();
  }

  /** Says of how many occurrences something holds if it does not hold of all. */
  private static void writeShare(Html html, int count, int occurrences) {
    if (count < occurrences) {
      html.text(" ").element("span", "×" + count, "class", "count");
    }
  }
}
