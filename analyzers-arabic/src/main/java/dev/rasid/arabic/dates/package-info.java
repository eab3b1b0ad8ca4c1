/**
 * Expressions of time: found, and resolved against the time of publication.
 *
 * <p>Entry points: {@link dev.rasid.arabic.dates.DatesProvider}, the analyzer {@code arabic.dates},
 * and {@link dev.rasid.arabic.dates.Timeline}, the dates of an article in order.
 */
@NullMarked
package dev.rasid.arabic.dates;

import org.jspecify.annotations.NullMarked;
