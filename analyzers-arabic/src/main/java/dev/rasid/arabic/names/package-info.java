/**
 * Names of people: in Latin letters, as keys, and compared across spellings and scripts.
 *
 * <p>Entry points, all without a pipeline: {@link dev.rasid.arabic.names.Romanizer}, {@link
 * dev.rasid.arabic.names.NameKey}, {@link dev.rasid.arabic.names.NameMatcher}; and {@link
 * dev.rasid.arabic.names.NameLexicon}, the names they know.
 */
@NullMarked
package dev.rasid.arabic.names;

import org.jspecify.annotations.NullMarked;
