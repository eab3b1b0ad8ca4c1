/**
 * Clauses: in whose words they are told, what the subject of each verb is, and what relative
 * pronouns and descriptions go back to; not exported.
 */
@NullMarked
package dev.rasid.sentiment.clauses;

import org.jspecify.annotations.NullMarked;
