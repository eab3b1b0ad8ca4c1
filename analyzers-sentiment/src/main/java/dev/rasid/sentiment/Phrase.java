package dev.rasid.sentiment;

/**
 * A noun phrase and what it means.
 *
 * @param first its first token
 * @param last its last token
 * @param party what it means
 * @param head its first noun
 * @param ofDeed whether it names a doing of the party
 */
record Phrase(int first, int last, Party party, int head, boolean ofDeed) {}
