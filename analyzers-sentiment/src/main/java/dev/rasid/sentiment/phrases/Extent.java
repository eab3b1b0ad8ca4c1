package dev.rasid.sentiment.phrases;

import dev.rasid.sentiment.words.Unit;
import org.jspecify.annotations.Nullable;

/** How far a noun phrase goes and what stands in it, as far as it has been read. */
final class Extent {
  /** Its first noun. */
  final int head;

  int last;

  /** The man whom it names. */
  @Nullable Unit person;

  /** The name in the genitive. */
  @Nullable Unit owner;

  /** An adjective of nationality. */
  @Nullable Unit nation;

  boolean titled;
  boolean body;
  boolean people;
  boolean deed;

  /** Whether its head has an article. */
  boolean definite;

  /** Whether an article has been read, behind which no genitive stands. */
  boolean closed;

  /** Whether its head lets a man's name stand in apposition. */
  boolean headed;

  /** Whether its head is a title with a possessive pronoun. */
  boolean owned;

  Extent(int head) {
    this.head = head;
    last = head;
  }

  /** Whose it is: the name in the genitive, or else the nation. */
  @Nullable Unit possessor() {
    return owner != null ? owner : nation;
  }
}
