package dev.rasid.arabic.tagger;

/** The features of a token that do not follow from words alone. */
final class Context {
  /** Titles that stand further before a token do not count. */
  static final int LONGEST_TITLE = 8;

  /** Head words that stand further before a token do not count. */
  static final int LONGEST_HEAD = 5;

  /** Added to the distance of the head word of a place. */
  private static final int HEAD_PLACE = LONGEST_HEAD + 1;

  /** How many states {@link #headBehind} has. */
  static final int HEADS = 2 * HEAD_PLACE;

  /** The most features of a token. */
  static final int MOST = 8;

  /** The most features of what other tokens with the same word are. */
  static final int MOST_CONSENSUS = 5;

  private Context() {}

  /**
   * Writes features.
   *
   * @param templates the kinds that are wanted
   * @param before what the lexicon says of the token before; see {@link TaggerWorker}
   * @param hit what it says of the token
   * @param behind what it says of the token behind
   * @return how many
   */
  static int lexicon(int templates, int before, int hit, int behind, int[] features) {
    if (!Template.isIn(templates, Template.LEXICON)) {
      return 0;
    }
    int count = 0;
    if (hit != 0) {
      features[count++] = Hashing.feature(Template.LEXICON, hit);
    }
    if (before != 0) {
      features[count++] = Hashing.feature(Template.LEXICON, 16L + before);
    }
    if (behind != 0) {
      features[count++] = Hashing.feature(Template.LEXICON, 32L + behind);
    }
    if (hit != 0 || before != 0) {
      features[count++] = Hashing.feature(Template.LEXICON, 1L << 8 | hit << 4 | before);
    }
    if (hit != 0 || behind != 0) {
      features[count++] = Hashing.feature(Template.LEXICON, 2L << 8 | hit << 4 | behind);
    }
    return count;
  }

  /** Writes the feature of a title so many tokens before; returns 1, or 0 if there is none. */
  static int title(int templates, int distance, int[] features, int at) {
    if (distance == 0 || !Template.isIn(templates, Template.TITLE)) {
      return 0;
    }
    features[at] = Hashing.feature(Template.TITLE, distance);
    return 1;
  }

  /**
   * Writes the feature of a head word so many tokens before; returns 1, or 0 if there is none.
   *
   * @param head what {@link #headBehind} returns
   */
  static int head(int templates, int head, int[] features, int at) {
    if (head == 0 || !Template.isIn(templates, Template.TITLE)) {
      return 0;
    }
    features[at] = Hashing.feature(Template.TITLE, 64L + head);
    return 1;
  }

  /** Writes the feature of the first token of a sentence; returns how many. */
  static int first(int templates, int[] features, int at) {
    if (!Template.isIn(templates, Template.FIRST)) {
      return 0;
    }
    features[at] = Hashing.feature(Template.FIRST, 0);
    return 1;
  }

  /**
   * Writes the features of the {@link Consensus} on a token and the one before; returns how many.
   */
  static int consensusBefore(int templates, int before, int here, int[] features, int at) {
    if (!Template.isIn(templates, Template.CONSENSUS)) {
      return 0;
    }
    int count = at;
    if (here != Consensus.NONE) {
      features[count++] = Hashing.feature(Template.CONSENSUS, here);
    }
    if (Consensus.isNamed(before)) {
      features[count++] = Hashing.feature(Template.CONSENSUS, 64L + before);
    }
    if (Consensus.isNamed(here) || Consensus.isNamed(before)) {
      features[count++] = Hashing.feature(Template.CONSENSUS, pair(1, here, before));
    }
    return count - at;
  }

  /** Writes what the {@link Consensus} on the token behind adds; returns how many. */
  static int consensusBehind(int templates, int here, int behind, int[] features, int at) {
    if (!Template.isIn(templates, Template.CONSENSUS)) {
      return 0;
    }
    int count = at;
    if (Consensus.isNamed(behind)) {
      features[count++] = Hashing.feature(Template.CONSENSUS, 128L + behind);
    }
    if (Consensus.isNamed(here) || Consensus.isNamed(behind)) {
      features[count++] = Hashing.feature(Template.CONSENSUS, pair(2, here, behind));
    }
    return count - at;
  }

  private static long pair(long kind, int here, int other) {
    return kind << 16 | (long) Consensus.coarse(here) << 8 | Consensus.coarse(other);
  }

  /**
   * The distance of the token behind one with the given role to the title before it; 0 for none.
   */
  static int headBehind(int head, int role) {
    if ((role & WordFeatures.ORGANISATION_HEAD) != 0) {
      return 1;
    }
    if ((role & WordFeatures.PLACE_HEAD) != 0) {
      return 1 + HEAD_PLACE;
    }
    int distance = head % HEAD_PLACE;
    boolean over = distance == 0 || distance == LONGEST_HEAD || (role & WordFeatures.BREAK) != 0;
    return over ? 0 : head + 1;
  }

  static int titleBehind(int distance, int role) {
    if ((role & WordFeatures.TITLE_HEAD) != 0) {
      return 1;
    }
    boolean over = distance == 0 || distance == LONGEST_TITLE || (role & WordFeatures.BREAK) != 0;
    return over ? 0 : distance + 1;
  }
}
