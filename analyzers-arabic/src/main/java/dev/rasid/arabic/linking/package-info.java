/** Which thing each name of an article means: links to the lexicon, and names that are one. */
@NullMarked
package dev.rasid.arabic.linking;

import org.jspecify.annotations.NullMarked;
