/**
 * The vocabulary that analyzers share: what can be said of an article, and the key of each layer.
 *
 * <p>Analyzers meet only here: one writes {@link dev.rasid.annotation.Mention#KEY}, another reads
 * it. A plug-in adds a word of its own by declaring a {@link dev.rasid.annotation.SpanKey} or a
 * {@link dev.rasid.annotation.ValueKey} beside its record. All types here are immutable and safe
 * for use by any number of threads.
 */
@NullMarked
package dev.rasid.annotation;

import org.jspecify.annotations.NullMarked;
