/** A statistical tagger of names: a linear-chain model, its features, and what trains it. */
@NullMarked
package dev.rasid.arabic.tagger;

import org.jspecify.annotations.NullMarked;
