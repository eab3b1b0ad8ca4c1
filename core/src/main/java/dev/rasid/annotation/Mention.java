package dev.rasid.annotation;

import java.util.List;
import java.util.Objects;

/**
 * A named mention of an entity: without detachable prefixes, with the article {@code ال}.
 *
 * @param type what kind of thing is named here
 * @param entity the {@linkplain Entity#id() id} of the entity meant, the likeliest if several may
 *     be
 * @param candidates the ids of the other entities that may be meant as well, likeliest first; empty
 *     if the name is not ambiguous here
 * @param evidence who proposed the name and why it is this entity's; not empty
 */
public record Mention(
    EntityType type, String entity, List<String> candidates, List<Evidence> evidence) {
  /** The key of the layer of mentions. */
  public static final SpanKey<Mention> KEY = new SpanKey<>("mentions", Mention.class);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no evidence, or the entity is its own candidate
   */
  public Mention {
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(entity, "entity must not be null");
    candidates = Reference.others(candidates, entity);
    evidence = Evidence.require(evidence, "mention of ", entity);
  }

  /**
   * Creates a mention that is not ambiguous.
   *
   * @param type what kind of thing is named here
   * @param entity the id of the entity meant
   * @param evidence why; not empty
   */
  public Mention(EntityType type, String entity, List<Evidence> evidence) {
    this(type, entity, List.of(), evidence);
  }
}
