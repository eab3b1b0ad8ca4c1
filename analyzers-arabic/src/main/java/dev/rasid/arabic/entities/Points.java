package dev.rasid.arabic.entities;

/**
 * How strongly each proposer speaks for a name.
 *
 * <p>The unit is a hundredth of the natural logarithm of a ratio of odds, the unit of the tagger's
 * margins. The other figures were set by hand and checked on the development articles; a name of
 * several tokens gets more than its tokens would get as names of their own, so that the longer name
 * wins unless the tagger is against it.
 */
final class Points {
  /** What a name must have at least. */
  static final int LEAST = 100;

  /** A name of the lexicon, for each token. */
  static final int LEXICON = 400;

  /** What a name of several tokens gets more, for each token after the first. */
  static final int JOINED = 200;

  /** The most that the tagger takes off a single word of which news nearly always means a name. */
  static final int OBJECTION_TO_SURE = 250;

  /** A single word of the lexicon that is a common word as well. */
  static final int COMMON_WORD = 50;

  /** What a user's own entry gets more: nothing outvotes it. */
  static final int USER = 10_000;

  /** A name behind a title, for each token. */
  static final int TITLED = 150;

  /** A name that a head word opens, for each token. */
  static final int HEADED = 350;

  /** A name that the article names elsewhere. */
  static final int REPEATED = 250;

  /** The most that the tagger says for or against one token. */
  static final int TAGGER_MOST = 400;

  private Points() {}

  /** Points of a name of the lexicon. */
  static int lexicon(int tokens) {
    return LEXICON * tokens + JOINED * (tokens - 1);
  }
}
