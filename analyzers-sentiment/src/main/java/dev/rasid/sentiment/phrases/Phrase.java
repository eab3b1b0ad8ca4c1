package dev.rasid.sentiment.phrases;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase and what it means.
 *
 * @param first its first token
 * @param last its last token
 * @param party what it means
 * @param head its first noun
 * @param ofDeed whether it names a doing of the party
 * @param owner whose thing it is, if that is said
 */
public record Phrase(
    int first, int last, Party party, int head, boolean ofDeed, @Nullable Party owner) {
  /** The same with words before it that only say how many: "a group of". */
  Phrase from(int token) {
    return new Phrase(token, last, party, head, ofDeed, owner);
  }
}
