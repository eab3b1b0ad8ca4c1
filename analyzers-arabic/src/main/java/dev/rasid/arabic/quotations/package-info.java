/** Quotations: who says what, and by which words the article says so. */
@NullMarked
package dev.rasid.arabic.quotations;

import org.jspecify.annotations.NullMarked;
