package dev.rasid.sentiment;

/**
 * The shallow parse of one article: what the rules below the clause have read, and those above ask.
 *
 * @param words its tokens, names and their forms
 * @param verbs which words are verbs, and how predicates of the lexicon read them
 * @param quotes whose words they are
 * @param phrases the noun phrases
 * @param asides what stands between the parts of a clause without being one
 */
record Parse(Words words, Verbs verbs, Quotes quotes, Phrases phrases, Asides asides) {}
