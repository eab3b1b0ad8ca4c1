package dev.rasid.arabic;

import dev.rasid.annotation.EntityType;
import java.util.Optional;

/** A named thing that a lexicon knows. */
record LexiconEntry(
    String id,
    EntityType type,
    Optional<String> subtype,
    String name,
    Optional<String> latinName,
    Optional<String> country,
    String rule) {}
