package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import java.util.List;

/**
 * A name with what it means.
 *
 * @param name as found
 * @param entity the entity meant, the likeliest if several may be
 * @param candidates the ids of others that may be meant as well, likeliest first
 * @param rule what links the name to the entity; empty if the name introduces it
 */
public record Linked(Found name, Entity entity, List<String> candidates, String rule) {

  /** Makes the list unmodifiable. */
  public Linked {
    candidates = List.copyOf(candidates);
  }
}
