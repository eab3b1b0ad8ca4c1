/**
 * What changes or takes back what a frame says: negation, doubt, wishes, questions, and holders who
 * are not sure enough; not exported.
 */
@NullMarked
package dev.rasid.sentiment.modifiers;

import org.jspecify.annotations.NullMarked;
