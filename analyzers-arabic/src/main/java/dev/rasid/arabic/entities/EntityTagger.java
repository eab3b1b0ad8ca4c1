package dev.rasid.arabic.entities;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.EntityLinker;
import dev.rasid.arabic.linking.Linked;
import dev.rasid.arabic.linking.ReferenceFinder;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Writes the mentions, references and entities of articles. Safe for use by several threads. */
final class EntityTagger implements Analyzer {
  private final Supplier<Recognizer> recognizers;

  /** Those that no thread uses just now: they keep their arrays. */
  private final Queue<Recognizer> idle = new ConcurrentLinkedQueue<>();

  private final EntityLinker linker;
  private final ReferenceFinder references;

  EntityTagger(Supplier<Recognizer> recognizers, EntityLinker linker, ReferenceFinder references) {
    this.recognizers = recognizers;
    this.linker = linker;
    this.references = references;
  }

  @Override
  public void analyze(AnalysisContext context) {
    ArticleWords words = ArticleWords.of(context);
    Recognizer polled = idle.poll();
    Recognizer recognizer = polled == null ? recognizers.get() : polled;
    List<Linked> names = linker.link(recognizer.find(words));
    idle.add(recognizer);
    List<Annotation<Mention>> mentions = new ArrayList<>(names.size());
    List<Annotation<Entity>> entities = new ArrayList<>();
    Set<String> introduced = new HashSet<>();
    for (Linked name : names) {
      mentions.add(new Annotation<>(name.name().span(), mention(name)));
      if (introduced.add(name.entity().id())) {
        entities.add(new Annotation<>(name.name().span(), name.entity()));
      }
    }
    ReferenceFinder.Result found =
        references.find(
            words, names, context.article().published().map(OffsetDateTime::toLocalDate));
    entities.addAll(found.entities());
    context.addAll(Mention.KEY, Layer.of(mentions));
    context.addAll(Reference.KEY, Layer.of(found.references()));
    context.addAll(Entity.KEY, Layer.of(entities));
  }

  private static Mention mention(Linked name) {
    List<Evidence> evidence = name.name().evidence();
    if (!name.rule().isEmpty()) {
      evidence = new ArrayList<>(evidence);
      evidence.add(new Evidence(name.name().span(), name.rule()));
    }
    return new Mention(name.name().type(), name.entity().id(), name.candidates(), evidence);
  }
}
