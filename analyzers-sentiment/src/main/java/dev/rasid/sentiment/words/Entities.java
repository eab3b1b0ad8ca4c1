package dev.rasid.sentiment.words;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The entities of an article: which country they are of, and who acts for them. */
final class Entities {
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  Entities(Layer<Entity> layer) {
    for (Annotation<Entity> one : layer) {
      Entity entity = one.value();
      entities.putIfAbsent(entity.id(), entity);
      if (entity.subtype().filter("country"::equals).isPresent()) {
        entity.country().ifPresent(code -> countries.putIfAbsent(code, entity.id()));
      }
    }
  }

  Optional<Entity> of(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The country of an entity, if the article names it. */
  Optional<String> country(String id) {
    return of(id).flatMap(Entity::country).map(countries::get);
  }

  /** The state that a capital speaks for, or the entity itself. */
  String actor(String id) {
    return of(id).flatMap(Entity::standsFor).orElse(id);
  }

  /** A town that is no capital acts for nobody. */
  boolean mayAct(Unit unit) {
    if (unit.type() == EntityType.MISC) {
      return false;
    }
    if (unit.type() != EntityType.LOC) {
      return true;
    }
    Entity entity = entities.get(unit.entity());
    return entity == null
        || entity.standsFor().isPresent()
        || entity.subtype().isEmpty()
        || entity.subtype().get().equals("country");
  }

  /** What an entity is, or what it would be called by if it is not known. */
  EntityType type(String id, EntityType otherwise) {
    Entity entity = entities.get(id);
    return entity == null ? otherwise : entity.type();
  }
}
