/** Words taken apart: clitic segments, lemma and light stem. */
@NullMarked
package dev.rasid.arabic.morphology;

import org.jspecify.annotations.NullMarked;
