/** The parts of a plain page: the analyzer {@code arabic.zones}. */
@NullMarked
package dev.rasid.arabic.zones;

import org.jspecify.annotations.NullMarked;
