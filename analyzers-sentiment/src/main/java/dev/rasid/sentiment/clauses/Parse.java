package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;

/**
 * The shallow parse of one article: what the rules below the clause have read, and those above ask.
 *
 * @param words its tokens, names and their forms
 * @param verbs which words are verbs, and how predicates of the lexicon read them
 * @param quotes whose words they are
 * @param phrases the noun phrases
 * @param asides what stands between the parts of a clause without being one
 */
public record Parse(Words words, Verbs verbs, Quotes quotes, Phrases phrases, Asides asides) {}
