package dev.rasid.annotation;

/** The broad type of a named thing; {@link Entity#subtype()} refines it. */
public enum EntityType {
  /** A person. */
  PER,
  /** An organisation: state body, party, armed group, company, medium, club. */
  ORG,
  /** A place, political or physical. */
  LOC,
  /** A named event, agreement, operation or programme. */
  MISC
}
