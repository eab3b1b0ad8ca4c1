package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses between the things that a lexicon knows under one name, by what else the article names.
 *
 * <p>One that the article names without ambiguity wins; then the one whose country the article
 * names most often; else the lexicon's order stands and the name stays ambiguous.
 */
final class KnownChoice {
  private final Set<String> named = new HashSet<>();
  private final Map<String, Integer> countries = new HashMap<>();

  /** A choice. */
  record Choice(Entity entity, List<String> candidates, String rule) {}

  KnownChoice(List<Found> names) {
    for (Found name : names) {
      if (name.entities().size() == 1) {
        Entity entity = name.entities().get(0);
        named.add(entity.id());
        entity.country().ifPresent(country -> countries.merge(country, 1, Integer::sum));
      }
    }
  }

  /** Chooses among at least one. */
  Choice choose(List<Entity> entities) {
    Entity first = entities.get(0);
    if (entities.size() == 1) {
      return new Choice(first, List.of(), "");
    }
    for (Entity entity : entities) {
      if (named.contains(entity.id())) {
        return new Choice(entity, List.of(), "context:named");
      }
    }
    int most = entities.stream().mapToInt(this::votes).max().orElse(0);
    List<Entity> best = entities.stream().filter(entity -> votes(entity) == most).toList();
    if (most > 0 && best.size() == 1) {
      return new Choice(best.get(0), List.of(), "context:country-" + country(best.get(0)));
    }
    return new Choice(
        first, entities.stream().skip(1).map(Entity::id).toList(), "ambiguous:first-of-lexicon");
  }

  private static String country(Entity entity) {
    return entity.country().orElse("");
  }

  private int votes(Entity entity) {
    return entity.country().map(country -> countries.getOrDefault(country, 0)).orElse(0);
  }
}
