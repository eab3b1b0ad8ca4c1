package dev.rasid.sentiment.clauses;

import org.jspecify.annotations.Nullable;

/**
 * Where a verb stands, so that its subject can be looked for when somebody asks: most verbs are
 * near no predicate.
 *
 * @param verb the verb
 * @param start of its sentence
 * @param end of its sentence
 * @param previous the verb before it in its sentence and voice, or -1
 * @param last the verb whose subject may go on, also of a sentence before, or -1
 * @param main the first verb of the sentence, or for that the first of the sentence before; or -1
 * @param resumed who goes on where there is no such verb
 */
record Clause(
    int verb, int start, int end, int previous, int last, int main, @Nullable Subject resumed) {}
