/** The words of texts, each looked up once, with what the other packages know of them. */
@NullMarked
package dev.rasid.arabic.words;

import org.jspecify.annotations.NullMarked;
