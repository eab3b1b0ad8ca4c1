/** Mentions of persons, organisations, places and events: the analyzer {@code arabic.entities}. */
@NullMarked
package dev.rasid.arabic.entities;

import org.jspecify.annotations.NullMarked;
