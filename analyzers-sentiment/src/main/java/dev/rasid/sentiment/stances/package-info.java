/**
 * From the words of an article to its stances, with numbers and evidence: of speakers, of anonymous
 * sources, and of the outlet; not exported.
 */
@NullMarked
package dev.rasid.sentiment.stances;

import org.jspecify.annotations.NullMarked;
