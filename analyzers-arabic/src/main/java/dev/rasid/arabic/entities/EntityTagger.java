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
import dev.rasid.text.Span;
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
    Set<String> introduced = new HashSet<>();
    for (Linked name : names) {
      write(context, name, introduced);
    }
    ReferenceFinder.Result found =
        references.find(
            words, names, context.article().published().map(OffsetDateTime::toLocalDate));
    found.references().forEach(it -> context.add(Reference.KEY, it.span(), it.value()));
    found.entities().forEach(it -> context.add(Entity.KEY, it.span(), it.value()));
  }

  private static void write(AnalysisContext context, Linked name, Set<String> introduced) {
    Span span = name.name().span();
    List<Evidence> evidence = new ArrayList<>(name.name().evidence());
    if (!name.rule().isEmpty()) {
      evidence.add(new Evidence(span, name.rule()));
    }
    Entity entity = name.entity();
    context.add(
        Mention.KEY,
        span,
        new Mention(name.name().type(), entity.id(), name.candidates(), evidence));
    if (introduced.add(entity.id())) {
      context.add(Entity.KEY, span, entity);
    }
  }
}
