package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.text.Span;
import java.util.List;

/**
 * Why a stretch of an article was taken for a name, or was not.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param span what was asked about
 * @param words what is known of each word of it, in order
 * @param names all names that were proposed for words of it, those with the most points first
 */
public record NameExplanation(Span span, List<WordFacts> words, List<ProposedName> names) {

  /** Makes the lists unmodifiable. */
  public NameExplanation {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /**
   * What is known of a word.
   *
   * @param span the token
   * @param form its clean form
   * @param facts what tables say of it, in words
   * @param label the tagger's label: {@code O}, {@code B-PER} …; empty without a tagger
   * @param points how sure the tagger is of the label, from -400 to 400
   */
  public record WordFacts(Span span, String form, List<String> facts, String label, int points) {
    /** Makes the list unmodifiable. */
    public WordFacts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A name that was proposed.
   *
   * @param span its characters, without proclitics
   * @param type what it would name
   * @param points the sum of the points of its proposers
   * @param proposers who proposed it, with the points of each: {@code title:الوزير 300}
   * @param chosen whether the arbiter took it
   */
  public record ProposedName(
      Span span, EntityType type, int points, List<String> proposers, boolean chosen) {
    /** Makes the list unmodifiable. */
    public ProposedName {
      proposers = List.copyOf(proposers);
    }
  }
}
