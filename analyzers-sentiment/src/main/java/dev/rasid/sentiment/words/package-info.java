/**
 * The words of an article: the names that they are part of, their clitics, which are verbs, and
 * which predicates they may be; not exported.
 */
@NullMarked
package dev.rasid.sentiment.words;

import org.jspecify.annotations.NullMarked;
