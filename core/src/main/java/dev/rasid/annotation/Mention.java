package dev.rasid.annotation;

import java.util.List;
import java.util.Objects;

/**
 * A named mention of an entity: without detachable prefixes, with the article {@code ال}.
 *
 * @param type what kind of thing is named here
 * @param entity the {@linkplain Entity#id() id} of the entity meant
 * @param evidence why this is a name, and this entity's; not empty
 */
public record Mention(EntityType type, String entity, List<Evidence> evidence) {
  /** The key of the layer of mentions. */
  public static final SpanKey<Mention> KEY = new SpanKey<>("mentions", Mention.class);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no evidence
   */
  public Mention {
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(entity, "entity must not be null");
    evidence = Evidence.require(evidence, "mention of " + entity);
  }
}
