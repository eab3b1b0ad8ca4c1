/**
 * Arabic text on its three levels, raw, clean and key, and its tokens and sentences.
 *
 * <p>Entry point without a pipeline: {@link dev.rasid.arabic.text.ArabicNormalizer}. With one, the
 * analyzers {@code arabic.text} and {@code arabic.tokens} are found by {@code
 * Pipeline.builder().discover()}.
 */
@NullMarked
package dev.rasid.arabic.text;

import org.jspecify.annotations.NullMarked;
