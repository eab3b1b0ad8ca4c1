/** A complete plug-in: one kind of annotation and the analyzer that finds it. */
@NullMarked
package dev.rasid.examples.custom;

import org.jspecify.annotations.NullMarked;
