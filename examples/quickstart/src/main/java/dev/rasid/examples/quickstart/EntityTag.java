package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import java.util.Optional;

/**
 * What a token is to the entity it stands in.
 *
 * @param type of the entity; empty outside of all
 * @param begins whether an entity begins here, even right behind one of the same type
 * @param ends whether the entity ends here, even right before one of the same type
 */
record EntityTag(Optional<EntityType> type, boolean begins, boolean ends) {
  /** A token outside of all entities. */
  static final EntityTag OUTSIDE = new EntityTag(Optional.empty(), false, false);

  /** A token that begins an entity. */
  static EntityTag begin(EntityType type) {
    return new EntityTag(Optional.of(type), true, false);
  }

  /** A token that goes on with an entity, or begins one if there is none of this type before. */
  static EntityTag inside(EntityType type) {
    return new EntityTag(Optional.of(type), false, false);
  }
}
