package dev.rasid.arabic.morphology;

/** The subject that an inflected verb or participle agrees with. */
public enum VerbPerson {
  /** Third person masculine singular; before its subject also plural. */
  HE,
  /** Third person feminine singular; also what is not a person in the plural. */
  SHE,
  /** Third person masculine dual. */
  TWO_MEN,
  /** Third person feminine dual. */
  TWO_WOMEN,
  /** Third person masculine plural. */
  MEN,
  /** Third person feminine plural. */
  WOMEN,
  /** First person singular. */
  I,
  /** First person plural. */
  WE
}
