/**
 * How fast the parts are, relative to what people use now and to the length of the text.
 *
 * <p>Entry point: {@link dev.rasid.examples.benchmarks.Main}.
 */
@NullMarked
package dev.rasid.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
