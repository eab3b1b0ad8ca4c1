package dev.rasid.export;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an article writes one entity: by which names, by which references, each on what evidence. */
final class EntityForms {
  private final String id;
  private final Map<List<Object>, Form> names = new LinkedHashMap<>();
  private final Map<List<Object>, Form> references = new LinkedHashMap<>();

  /** A rule, and the words it points to if they stand elsewhere in the article, or else nothing. */
  record Clue(String rule, String elsewhere) {}

  /** One way of writing the entity, and what speaks for the link wherever it is written so. */
  static final class Form {
    private final String words;
    private final Optional<EntityType> type;
    private final Optional<Reference.Kind> kind;
    private final Map<String, Map<Clue, Integer>> evidence = new LinkedHashMap<>();
    private final Set<String> candidates = new LinkedHashSet<>();
    private int count;
    private int ambiguous;

    private Form(String words, Optional<EntityType> type, Optional<Reference.Kind> kind) {
      this.words = words;
      this.type = type;
      this.kind = kind;
    }

    private void add(
        String text, Span span, List<String> otherIds, Collection<Evidence> occurrence) {
      count++;
      ambiguous += otherIds.isEmpty() ? 0 : 1;
      candidates.addAll(otherIds);
      Set<Clue> clues = new LinkedHashSet<>();
      for (Evidence it : occurrence) {
        clues.add(new Clue(it.rule(), it.span().overlaps(span) ? "" : it.span().in(text).strip()));
      }
      for (Clue clue : clues) {
        evidence
            .computeIfAbsent(ReportTerms.kind(clue.rule()), kind -> new LinkedHashMap<>())
            .merge(clue, 1, Integer::sum);
      }
    }

    String words() {
      return words;
    }

    /** The type it is mentioned as; empty if this is a reference. */
    Optional<EntityType> type() {
      return type;
    }

    /** What stands for the name; empty if this is a name. */
    Optional<Reference.Kind> reference() {
      return kind;
    }

    int count() {
      return count;
    }

    /** How many of the occurrences may mean another entity as well. */
    int ambiguous() {
      return ambiguous;
    }

    /** The ids of those other entities. */
    Set<String> candidates() {
      return candidates;
    }

    /** By the kind of rule, each clue with the number of occurrences it speaks for. */
    Map<String, Map<Clue, Integer>> evidence() {
      return evidence;
    }
  }

  private EntityForms(String id) {
    this.id = id;
  }

  /** The entities of an article, most often named first. */
  static List<EntityForms> of(AnalyzedArticle article) {
    String text = article.article().text();
    Map<String, EntityForms> byId = new LinkedHashMap<>();
    for (Annotation<Mention> it : article.find(Mention.KEY).orElse(Layer.empty())) {
      Mention mention = it.value();
      String words = it.in(text);
      byId.computeIfAbsent(mention.entity(), EntityForms::new)
          .names
          .computeIfAbsent(
              List.of(words, mention.type()),
              key -> new Form(words, Optional.of(mention.type()), Optional.empty()))
          .add(text, it.span(), mention.candidates(), mention.evidence());
    }
    for (Annotation<Reference> it : article.find(Reference.KEY).orElse(Layer.empty())) {
      Reference reference = it.value();
      String words = it.in(text);
      byId.computeIfAbsent(reference.entity(), EntityForms::new)
          .references
          .computeIfAbsent(
              List.of(words, reference.kind()),
              key -> new Form(words, Optional.empty(), Optional.of(reference.kind())))
          .add(text, it.span(), reference.candidates(), reference.evidence());
    }
    for (Annotation<Entity> it : article.find(Entity.KEY).orElse(Layer.empty())) {
      byId.computeIfAbsent(it.value().id(), EntityForms::new);
    }
    return byId.values().stream()
        .sorted(
            Comparator.comparingInt(EntityForms::named)
                .thenComparingInt(EntityForms::referred)
                .reversed())
        .toList();
  }

  String id() {
    return id;
  }

  Collection<Form> names() {
    return names.values();
  }

  Collection<Form> references() {
    return references.values();
  }

  /** How often the article names it. */
  int named() {
    return total(names());
  }

  /** How often the article refers to it by something else than a name. */
  int referred() {
    return total(references());
  }

  private static int total(Collection<Form> forms) {
    return forms.stream().mapToInt(Form::count).sum();
  }
}
