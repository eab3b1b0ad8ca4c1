package dev.rasid.annotation;

import java.util.Objects;
import java.util.Optional;

/**
 * A person, organisation, place or other named thing that an article speaks of.
 *
 * <p>In its layer an entity stands at the mention that introduces it, once.
 *
 * @param id the same in all articles if a lexicon knows the entity
 * @param type the broad type
 * @param subtype a refinement such as {@code country} or {@code city}, or empty
 * @param name the canonical Arabic name
 * @param latinName the name in Latin letters, or empty
 * @param country ISO 3166-1 alpha-2 code of the country it belongs to, or empty
 * @param standsFor the id of the entity this one speaks for, as a capital for its state, or empty
 */
public record Entity(
    String id,
    EntityType type,
    Optional<String> subtype,
    String name,
    Optional<String> latinName,
    Optional<String> country,
    Optional<String> standsFor) {
  /** The key of the layer of entities, each at the mention that introduces it. */
  public static final SpanKey<Entity> KEY = new SpanKey<>("entities", Entity.class);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if id or name are blank
   */
  public Entity {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(name, "name must not be null");
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "entity id \"" + id + "\" and name \"" + name + "\" must not be blank");
    }
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(subtype, "subtype must not be null");
    Objects.requireNonNull(latinName, "latinName must not be null");
    Objects.requireNonNull(country, "country must not be null");
    Objects.requireNonNull(standsFor, "standsFor must not be null");
  }
}
