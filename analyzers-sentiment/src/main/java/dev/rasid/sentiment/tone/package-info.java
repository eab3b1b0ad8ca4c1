/** The tone of an article, counted by three lists of words; not exported. */
@NullMarked
package dev.rasid.sentiment.tone;

import org.jspecify.annotations.NullMarked;
