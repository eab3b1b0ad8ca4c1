package dev.rasid.arabic.quotations;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks.
 *
 * @param id of an entity, or of a source without a name; empty if nobody knows
 * @param span the words that name them here, or empty if they are not named here
 * @param rule how they were found
 * @param agreement what is known of their gender and number
 * @param chain ids of those who relay what they say here
 */
record Speaker(
    Optional<String> id, Optional<Span> span, Rule rule, Agreement agreement, List<String> chain) {
  static final Speaker UNKNOWN =
      new Speaker(Optional.empty(), Optional.empty(), Rule.NOBODY, Agreement.UNKNOWN);

  /** Creates one whom nobody relays. */
  Speaker(Optional<String> id, Optional<Span> span, Rule rule, Agreement agreement) {
    this(id, span, rule, agreement, List.of());
  }

  /** How a speaker was found. */
  enum Rule {
    /** A name is the subject of the verb before it, or the source behind a phrase. */
    SUBJECT,
    /** A name before the verb. */
    BEFORE,
    /** A role or short form that stands for a name. */
    REFERENCE,
    /** A source without a name that the tables know. */
    UNNAMED,
    /** A noun phrase that names nobody. */
    PHRASE,
    /** Before the colon of a headline. */
    HEADLINE,
    /** The subject of the sentence, with which a participle or a verb goes on. */
    SENTENCE,
    /** The one who spoke last. */
    CARRIED,
    /** Behind a relay: the agency quotes a source. */
    RELAYED,
    /** Nobody is named. */
    NOBODY
  }

  /** The same speaker, of whom gender and number are known. */
  Speaker with(Agreement known) {
    return new Speaker(id, span, rule, known, chain);
  }

  /** The same speaker, relayed by another. */
  Speaker relayedBy(Speaker relay) {
    return new Speaker(id, span, Rule.RELAYED, agreement, relay.id().stream().toList());
  }

  /** The same speaker where nothing names them. */
  Speaker carried(Rule how) {
    return new Speaker(id, Optional.empty(), how, agreement);
  }

  /** The same speaker, found another way. */
  Speaker found(Rule how) {
    return new Speaker(id, span, how, agreement, chain);
  }

  /** Whether it is somebody who can speak, as far as the tables and the names show. */
  boolean isFirm() {
    return isKnown() && rule != Rule.PHRASE;
  }

  boolean isKnown() {
    return id.isPresent();
  }
}
