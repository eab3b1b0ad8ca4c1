/**
 * Spans, layers of annotations, and alignments between a text and what was derived from it.
 *
 * <p>Every offset in Rasid is a UTF-16 code unit index into the article's own text, as {@link
 * String#substring(int, int)} takes it. A consumer that counts code points or UTF-8 bytes has to
 * convert. Entry points: {@link dev.rasid.text.Span}, {@link dev.rasid.text.Layer}, {@link
 * dev.rasid.text.Alignment}.
 */
@NullMarked
package dev.rasid.text;

import org.jspecify.annotations.NullMarked;
