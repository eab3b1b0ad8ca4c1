package dev.rasid.sentiment.words;

import dev.rasid.annotation.EntityType;
import dev.rasid.text.Span;

/**
 * A name, or words that stand for one, and the tokens that it touches.
 *
 * @param kind what stands here
 * @param type what is named
 * @param entity whom it means
 * @param span without what its first token has before it
 * @param first index of its first token
 * @param last index of its last token
 * @param proclitics what its first token has before it, folded
 */
public record Unit(
    Kind kind, EntityType type, String entity, Span span, int first, int last, String proclitics) {

  /** What stands for an entity. */
  public enum Kind {
    NAME,
    ROLE,
    SHORT_FORM,
    /** An adjective; it needs a noun before it. */
    NATIONALITY
  }

  public boolean isBare() {
    return proclitics.isEmpty();
  }

  /** Behind a conjunction, and no preposition. */
  public boolean isJoined() {
    return proclitics.equals("و") || proclitics.equals("ف");
  }

  public boolean isPerson() {
    return type == EntityType.PER;
  }

  public boolean isAdjective() {
    return kind == Kind.NATIONALITY;
  }
}
