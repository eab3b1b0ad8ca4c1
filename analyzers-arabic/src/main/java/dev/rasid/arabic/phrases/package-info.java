/**
 * Words with what is written on them, for tables that are matched in running text; not exported.
 */
@NullMarked
package dev.rasid.arabic.phrases;

import org.jspecify.annotations.NullMarked;
