package dev.rasid.arabic.tagger;

/** What the tables of this module know of a word; bits of a set. */
final class Trait {
  static final int GIVEN_MALE = 1;
  static final int GIVEN_FEMALE = 1 << 1;
  static final int FAMILY = 1 << 2;
  static final int FOREIGN_GIVEN = 1 << 3;
  static final int FOREIGN_FAMILY = 1 << 4;
  static final int COMPOUND_FIRST = 1 << 5;
  static final int COMPOUND_REST = 1 << 6;
  static final int TITLE = 1 << 7;
  static final int TITLE_FIRST = 1 << 8;
  static final int TITLE_REST = 1 << 9;
  static final int PERSON_FIRST = 1 << 10;
  static final int PERSON_REST = 1 << 11;
  static final int PERSON_ALONE = 1 << 12;
  static final int ORGANISATION_FIRST = 1 << 13;
  static final int ORGANISATION_REST = 1 << 14;
  static final int ORGANISATION_ALONE = 1 << 15;
  static final int PLACE_FIRST = 1 << 16;
  static final int PLACE_REST = 1 << 17;
  static final int PLACE_ALONE = 1 << 18;
  static final int EVENT_FIRST = 1 << 19;
  static final int EVENT_REST = 1 << 20;
  static final int ORGANISATION_HEAD = 1 << 21;
  static final int PLACE_HEAD = 1 << 22;
  static final int AGENT = 1 << 23;
  static final int NATIONALITY = 1 << 24;
  static final int PEOPLE = 1 << 25;

  /** How many bits are in use. */
  static final int COUNT = 26;

  private Trait() {}
}
