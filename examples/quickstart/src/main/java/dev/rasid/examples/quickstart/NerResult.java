package dev.rasid.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The score of many documents, and the first entities that are wrong. Used by one thread. */
final class NerResult {
  private final int mostErrors;
  private final List<Wrong> errors = new ArrayList<>();
  private NerScore score = NerScore.NONE;
  private int documents;
  private int sentences;
  private int tokens;

  NerResult(int mostErrors) {
    this.mostErrors = mostErrors;
  }

  /**
   * An entity that only one side has.
   *
   * @param missed whether it is the gold that has it; otherwise it was found and should not be
   */
  record Wrong(boolean missed, TaggedDocument document, TokenEntity entity) {}

  /** Adds a document and the tags that its tokens got. */
  void add(TaggedDocument document, List<List<EntityTag>> tags) {
    Set<TokenEntity> gold = TokenEntity.of(document.gold());
    Set<TokenEntity> found = TokenEntity.of(tags);
    score = score.plus(NerScore.of(gold, found));
    documents++;
    sentences += document.sentences().size();
    tokens += document.tokens();
    if (errors.size() < mostErrors) {
      Set<TokenEntity> wrong = new TreeSet<>(gold);
      wrong.addAll(found);
      wrong.removeIf(entity -> gold.contains(entity) && found.contains(entity));
      wrong.stream()
          .limit(mostErrors - errors.size())
          .forEach(entity -> errors.add(new Wrong(gold.contains(entity), document, entity)));
    }
  }

  NerScore score() {
    return score;
  }

  /** The first wrong entities, in the order of the text. */
  List<Wrong> errors() {
    return errors;
  }

  int documents() {
    return documents;
  }

  int sentences() {
    return sentences;
  }

  int tokens() {
    return tokens;
  }
}
