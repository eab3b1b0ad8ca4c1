package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.text.Span;
import java.util.List;

/**
 * A name found in an article, not linked yet.
 *
 * @param span without proclitics, in the article's text
 * @param first the index of its first token
 * @param last the index of its last token
 * @param type what kind of thing it names
 * @param form its clean form, with an article that ل swallowed restored
 * @param entities what a lexicon knows under this form, likeliest first; empty if none does
 * @param evidence who proposed it and why; not empty
 */
public record Found(
    Span span,
    int first,
    int last,
    EntityType type,
    String form,
    List<Entity> entities,
    List<Evidence> evidence) {

  /** Makes the lists unmodifiable. */
  public Found {
    entities = List.copyOf(entities);
    evidence = List.copyOf(evidence);
  }
}
