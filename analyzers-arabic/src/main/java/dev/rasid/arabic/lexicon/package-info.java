/**
 * Lexicons of names, and the matcher that finds the names in a text.
 *
 * <p>Start at {@link dev.rasid.arabic.lexicon.EntityLexicon} and {@link
 * dev.rasid.arabic.lexicon.LexiconMatcher}; {@link dev.rasid.arabic.lexicon.LexiconLint} checks a
 * file of names.
 */
@NullMarked
package dev.rasid.arabic.lexicon;

import org.jspecify.annotations.NullMarked;
