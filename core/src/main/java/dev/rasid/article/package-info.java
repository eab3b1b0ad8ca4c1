/**
 * Articles as they are given to a pipeline.
 *
 * <p>Entry point: {@link dev.rasid.article.Article#builder()}.
 */
@NullMarked
package dev.rasid.article;

import org.jspecify.annotations.NullMarked;
