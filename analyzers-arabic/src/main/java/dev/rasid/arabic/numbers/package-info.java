/**
 * Numbers in Arabic: words to values and values to words.
 *
 * <p>Entry point, without a pipeline: {@link dev.rasid.arabic.numbers.ArabicNumbers}.
 */
@NullMarked
package dev.rasid.arabic.numbers;

import org.jspecify.annotations.NullMarked;
