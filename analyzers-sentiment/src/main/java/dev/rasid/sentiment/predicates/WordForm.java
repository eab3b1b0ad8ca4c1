package dev.rasid.sentiment.predicates;

/**
 * What an inflected form is.
 *
 * @param kind verb, verbal noun, participle ...
 * @param passive whether the target is its subject
 * @param person 1, 2 or 3; 0 where there is none
 * @param feminine whether it agrees with a feminine or with a plural of things
 * @param mood whether a verb has the ending that it has only behind a particle
 */
public record WordForm(Kind kind, boolean passive, int person, boolean feminine, boolean mood) {

  /** Kinds of forms. */
  public enum Kind {
    PAST,
    IMPERFECT,
    /** A verbal noun, or a noun without a verb. */
    NOUN,
    PARTICIPLE,
    ADJECTIVE
  }

  public boolean isVerb() {
    return kind == Kind.PAST || kind == Kind.IMPERFECT;
  }
}
