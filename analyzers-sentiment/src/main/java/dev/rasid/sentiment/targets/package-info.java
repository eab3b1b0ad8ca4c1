/**
 * Toward whom or what a predicate is: what stands in the slot of its target, and who is meant by
 * it; not exported.
 */
@NullMarked
package dev.rasid.sentiment.targets;

import org.jspecify.annotations.NullMarked;
