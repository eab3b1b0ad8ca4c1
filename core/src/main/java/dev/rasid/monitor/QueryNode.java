package dev.rasid.monitor;

import dev.rasid.annotation.Zone;
import java.util.List;
import java.util.Optional;

/** A part of a query. Equal parts are written alike, and mean the same. */
sealed interface QueryNode {

  /** How a word of a query meets a word of a text. */
  enum Form {
    /** Folded, and without the clitics that the query does not have. */
    TOLERANT,
    /** Letter by letter as in clean text, with nothing before or behind. */
    EXACT,
    /** As TOLERANT, but only the beginning. */
    PREFIX
  }

  /** What {@link Named} looks at. */
  enum Field {
    ENTITY,
    SPEAKER,
    OUTLET
  }

  /** Where a stance stands. */
  enum Side {
    ANY(0),
    AGAINST(-1),
    FAVOR(1);

    private final int sign;

    Side(int sign) {
      this.sign = sign;
    }

    /** The sign of the polarities meant, 0 for all. */
    int sign() {
      return sign;
    }
  }

  /**
   * A word.
   *
   * @param text its clean form
   * @param key the folded form, by which it is found
   */
  record Word(String text, String key, Form form) implements QueryNode {}

  /** Two words or more, one after the other; all exact or none. */
  record Phrase(List<Word> words) implements QueryNode {
    public Phrase {
      words = List.copyOf(words);
    }

    boolean exact() {
      return words.get(0).form() == Form.EXACT;
    }
  }

  /** AND: two parts or more, none of which is an All. */
  record All(List<QueryNode> parts) implements QueryNode {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** OR: two parts or more, none of which is an Any. */
  record Any(List<QueryNode> parts) implements QueryNode {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** NOT, of a part that is no Not. */
  record Not(QueryNode part) implements QueryNode {}

  /**
   * Two words or phrases, or groups of them, with few words between.
   *
   * @param words how many at most
   * @param ordered whether the left one has to come first
   */
  record Near(QueryNode left, QueryNode right, int words, boolean ordered) implements QueryNode {}

  /** A part that has to hold within one kind of zone. */
  record InZone(Zone zone, QueryNode part) implements QueryNode {}

  /** A part that has to hold within one quotation. */
  record InQuote(QueryNode part) implements QueryNode {}

  /**
   * An entity, a speaker or an outlet, by id or name.
   *
   * @param value as it was written
   * @param key folded
   */
  record Named(Field field, String value, String key) implements QueryNode {}

  /** A stance, by id or name of holder and target; empty stands for any. */
  record StanceIs(Optional<String> holder, Optional<String> target, Side side)
      implements QueryNode {}

  /** Clauses with weights, whose sum has to reach a threshold; never inside another node. */
  record Weighted(double threshold, List<Weight> clauses) implements QueryNode {
    public Weighted {
      clauses = List.copyOf(clauses);
    }
  }

  /** A clause of {@link Weighted}. */
  record Weight(QueryNode part, double weight) {}

  /**
   * Tells whether an article has to have something for the part to hold, so that the part can be
   * found by it.
   */
  static boolean isRequiring(QueryNode node) {
    if (node instanceof Not) {
      return false;
    }
    if (node instanceof All all) {
      return all.parts().stream().anyMatch(QueryNode::isRequiring);
    }
    if (node instanceof Any any) {
      return any.parts().stream().allMatch(QueryNode::isRequiring);
    }
    if (node instanceof InZone in) {
      return isRequiring(in.part());
    }
    if (node instanceof InQuote in) {
      return isRequiring(in.part());
    }
    if (node instanceof Weighted weighted) {
      double free =
          weighted.clauses().stream()
              .filter(one -> one.weight() > 0 && !isRequiring(one.part()))
              .mapToDouble(Weight::weight)
              .sum();
      return free < weighted.threshold();
    }
    return true;
  }
}
