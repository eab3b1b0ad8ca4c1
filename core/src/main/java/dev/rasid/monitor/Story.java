package dev.rasid.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Reports of one event, its direct developments and the reactions to it.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param id made of the id of its first member; it stays while the story grows, and when its first
 *     members are forgotten
 * @param label the headline of the member whose headline is most like the story as a whole; empty
 *     if no member has one
 * @param members the ids of the articles that are not forgotten yet, earliest first; not empty
 * @param first when its first member was published, even if that one is forgotten
 * @param last when its latest member was published
 * @param entities the ids of the entities that it is most about, the weightiest first; at most
 *     {@value #MAX_ENTITIES}
 * @param outlets who reported it, by the members that are not forgotten, in order of first report;
 *     articles that do not say add none
 * @param firstReporter the outlet of the first member, even if that one is forgotten; empty if the
 *     article does not say
 */
public record Story(
    String id,
    String label,
    List<String> members,
    Instant first,
    Instant last,
    List<String> entities,
    List<String> outlets,
    String firstReporter) {
  /** The most entities that a story names. */
  public static final int MAX_ENTITIES = 10;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no member, or the first is later than the last
   */
  public Story {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(firstReporter, "firstReporter must not be null");
    members = List.copyOf(members);
    entities = List.copyOf(entities);
    outlets = List.copyOf(outlets);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " must have a member");
    }
    if (first.isAfter(last)) {
      throw new IllegalArgumentException(
          "story %s must not begin (%s) after its latest report (%s)".formatted(id, first, last));
    }
  }
}
