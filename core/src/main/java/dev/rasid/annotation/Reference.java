package dev.rasid.annotation;

import java.util.List;
import java.util.Objects;

/**
 * A phrase that stands for an entity without naming it: its role, a short form, its nationality.
 *
 * <p>References have a layer of their own, so that a layer of mentions holds names only.
 *
 * @param kind what stands here for the name
 * @param entity the {@linkplain Entity#id() id} of the entity meant, the likeliest if several may
 *     be
 * @param candidates the ids of the other entities that may be meant as well, likeliest first
 * @param evidence what links the phrase to the entity; not empty
 */
public record Reference(
    Kind kind, String entity, List<String> candidates, List<Evidence> evidence) {
  /** The key of the layer of references. */
  public static final SpanKey<Reference> KEY = new SpanKey<>("references", Reference.class);

  /** What stands for a name. */
  public enum Kind {
    /** An office for its holder: the chairman of the council. */
    ROLE,
    /** The head word of a name that was given before in full: the alliance. */
    SHORT_FORM,
    /** An adjective for its country: Russian. */
    NATIONALITY
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no evidence, or the entity is its own candidate
   */
  public Reference {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(entity, "entity must not be null");
    candidates = others(candidates, entity);
    evidence = Evidence.require(evidence, "reference to ", entity);
  }

  /** Copies the candidates beside an entity. */
  static List<String> others(List<String> candidates, String entity) {
    Objects.requireNonNull(candidates, "candidates must not be null");
    if (candidates.contains(entity)) {
      throw new IllegalArgumentException(
          "candidates " + candidates + " must not hold the entity " + entity + " itself");
    }
    return List.copyOf(candidates);
  }
}
