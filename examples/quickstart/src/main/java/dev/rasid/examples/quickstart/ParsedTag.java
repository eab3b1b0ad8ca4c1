package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import java.util.Locale;
import java.util.Optional;

/** What a tag in a file says: {@code O}, {@code B-PERS}, {@code I-GPE}, {@code LOC} … */
sealed interface ParsedTag {

  /** A tag of a type that we know, or of none. */
  record Known(EntityTag tag) implements ParsedTag {}

  /** A tag in the right form whose type we do not know. */
  record UnknownType(String name) implements ParsedTag {}

  /** Something that has not the form of a tag. */
  record Malformed() implements ParsedTag {}

  /**
   * Reads a tag: {@code O}, a known type alone, which means inside, or a letter, a hyphen or low
   * line, and a type. The letters are B (begin), I and M (inside), E and L (end), S and U (single).
   */
  static ParsedTag of(String tag) {
    String upper = tag.toUpperCase(Locale.ROOT);
    if (upper.equals("O")) {
      return new Known(EntityTag.OUTSIDE);
    }
    Optional<EntityType> whole = type(upper);
    if (whole.isPresent()) {
      return new Known(EntityTag.inside(whole.get()));
    }
    if (upper.length() < 3
        || "BIMELSU".indexOf(upper.charAt(0)) < 0
        || "-_".indexOf(upper.charAt(1)) < 0) {
      return new Malformed();
    }
    String name = upper.substring(2);
    Optional<EntityType> type = type(name);
    if (type.isEmpty()) {
      return new UnknownType(name);
    }
    char letter = upper.charAt(0);
    return new Known(new EntityTag(type, "BSU".indexOf(letter) >= 0, "ELSU".indexOf(letter) >= 0));
  }

  /**
   * The type of ours that a name of a type, in capital letters, means. Facilities and states are
   * places, as in our own gold.
   */
  static Optional<EntityType> type(String name) {
    return switch (name) {
      case "PER", "PERS", "PERSON" -> Optional.of(EntityType.PER);
      case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(EntityType.ORG);
      case "LOC", "LOCATION", "GPE", "FAC" -> Optional.of(EntityType.LOC);
      case "MISC", "MIS", "MIS0", "MIS1", "MIS2", "MIS3", "MISCELLANEOUS" ->
          Optional.of(EntityType.MISC);
      default -> Optional.empty();
    };
  }
}
