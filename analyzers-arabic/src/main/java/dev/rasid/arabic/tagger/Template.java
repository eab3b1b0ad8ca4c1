package dev.rasid.arabic.tagger;

/** The kinds of features, as numbers and as bits of a set. */
final class Template {
  static final int WORD = 1;
  static final int BASE = 2;
  static final int PREFIX = 3;
  static final int SUFFIX = 4;
  static final int CLITICS = 5;
  static final int SHAPE = 6;
  static final int STEM = 7;
  static final int CLASS_64 = 8;
  static final int CLASS_256 = 9;
  static final int CLASS_1000 = 10;
  static final int SOFT = 12;
  static final int TRAIT = 13;
  static final int TRAITS = 14;
  static final int SOUND = 15;
  static final int KNOWN = 16;
  static final int LEXICON = 17;
  static final int TITLE = 18;
  static final int OTHERS = 19;
  static final int FIRST = 20;
  static final int FREQUENCY = 21;
  static final int SOURCE = 22;
  static final int CONSENSUS = 23;

  /** All kinds. */
  static final int ALL = -1;

  private Template() {}

  static boolean isIn(int set, int template) {
    return (set >>> template & 1) != 0;
  }

  /** All kinds but some. */
  static int without(int... templates) {
    int set = ALL;
    for (int template : templates) {
      set &= ~(1 << template);
    }
    return set;
  }
}
