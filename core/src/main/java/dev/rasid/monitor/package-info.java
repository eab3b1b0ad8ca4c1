/**
 * What needs many articles: copies, stories, stored queries, attention and its spikes.
 *
 * <p>Every part is fed one {@link dev.rasid.monitor.Report} at a time, forgets what is older than
 * its window, can be merged with another of its kind as if all reports had been given to one, and
 * can be saved and restored.
 */
@NullMarked
package dev.rasid.monitor;

import org.jspecify.annotations.NullMarked;
