/**
 * Runs analyzers over articles: plans their order from what they declare, keeps what each writes
 * aside until it succeeds, and says what happened.
 *
 * <p>Entry point: {@link dev.rasid.pipeline.Pipeline#builder()}.
 */
@NullMarked
package dev.rasid.pipeline;

import org.jspecify.annotations.NullMarked;
