package dev.rasid.arabic.tagger;

import dev.rasid.annotation.EntityType;
import java.util.List;

/**
 * The labels of tokens as numbers: 0 is outside of any name, {@code 1 + 2t} begins a name of the
 * type with number t, {@code 2 + 2t} continues it; types are numbered PER, ORG, LOC, MISC.
 */
public final class Labels {
  /** The label of a token outside of any name. */
  public static final byte OUTSIDE = 0;

  /** How many labels there are. */
  public static final int COUNT = 9;

  private static final List<EntityType> TYPES =
      List.of(EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC);

  private Labels() {}

  /**
   * Returns the label of the first token of a name.
   *
   * @param type what is named
   */
  public static byte begin(EntityType type) {
    return (byte) (1 + 2 * TYPES.indexOf(type));
  }

  /**
   * Returns the label of any further token of a name.
   *
   * @param type what is named
   */
  public static byte inside(EntityType type) {
    return (byte) (2 + 2 * TYPES.indexOf(type));
  }

  /** Tells whether a label begins a name. */
  public static boolean isBegin(int label) {
    return (label & 1) != 0;
  }

  /** Tells whether a label continues a name. */
  public static boolean isInside(int label) {
    return label != OUTSIDE && (label & 1) == 0;
  }

  /**
   * Returns what a label other than {@link #OUTSIDE} names.
   *
   * @throws IllegalArgumentException if there is no such label, or it names nothing
   */
  public static EntityType type(int label) {
    if (label <= OUTSIDE || label >= COUNT) {
      throw new IllegalArgumentException(
          "label " + label + " names nothing; labels of names are 1 to " + (COUNT - 1));
    }
    return TYPES.get((label - 1) / 2);
  }

  /** Whether a token may have a label behind one with another. */
  static boolean mayFollow(int before, int label) {
    return !isInside(label) || before == label || before == label - 1;
  }
}
