package dev.rasid.monitor;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Zone;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a report says in its own text: names and stances in teasers or footers are left out. */
final class OwnEntities {
  private OwnEntities() {}

  /**
   * The entities that a report names, each once, by id. Names in a dateline say where and by whom
   * it was written, which is no attention.
   */
  static List<EntityName> named(Report report) {
    Map<String, Entity> introduced = introduced(report.analyzed());
    SortedMap<String, EntityName> named = new TreeMap<>();
    AnalyzedArticle analyzed = report.analyzed();
    Layer<Zone> zones = analyzed.find(Zone.KEY).orElseGet(analyzed.article()::zones);
    for (Annotation<Mention> it : own(report, report.analyzed().find(Mention.KEY))) {
      if (zones.overlapping(it.span()).stream().anyMatch(one -> one.value() == Zone.DATELINE)) {
        continue;
      }
      Mention mention = it.value();
      named.computeIfAbsent(mention.entity(), id -> name(id, mention.type(), introduced));
    }
    return List.copyOf(named.values());
  }

  /** The stances that stand in a report's own text, in the order of the text. */
  static List<Annotation<Stance>> stances(Report report) {
    return own(report, report.analyzed().find(Stance.KEY));
  }

  static Map<String, Entity> introduced(AnalyzedArticle analyzed) {
    Map<String, Entity> introduced = new HashMap<>();
    for (Annotation<Entity> it : analyzed.find(Entity.KEY).orElse(Layer.empty())) {
      introduced.putIfAbsent(it.value().id(), it.value());
    }
    return introduced;
  }

  private static EntityName name(String id, EntityType type, Map<String, Entity> introduced) {
    Entity entity = introduced.get(id);
    return entity == null
        ? new EntityName(id, type, id)
        : new EntityName(id, entity.type(), entity.name());
  }

  /** The annotations that lie in one of a report's own spans; both are sorted by their starts. */
  private static <T> List<Annotation<T>> own(Report report, Optional<Layer<T>> layer) {
    List<Annotation<T>> inside = new ArrayList<>();
    List<Span> own = report.own();
    int next = 0;
    for (Annotation<T> it : layer.orElse(Layer.empty())) {
      Span span = it.span();
      while (next < own.size() && own.get(next).end() <= span.start()) {
        next++;
      }
      if (next < own.size() && own.get(next).contains(span)) {
        inside.add(it);
      }
    }
    return inside;
  }
}
