package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity in a list of sentences.
 *
 * @param sentence index of its sentence
 * @param first index in the sentence of its first token
 * @param end index after its last token
 * @param type its type
 */
record TokenEntity(int sentence, int first, int end, EntityType type)
    implements Comparable<TokenEntity> {
  private static final Comparator<TokenEntity> ORDER =
      Comparator.comparingInt(TokenEntity::sentence)
          .thenComparingInt(TokenEntity::first)
          .thenComparingInt(TokenEntity::end)
          .thenComparing(TokenEntity::type);

  /**
   * Reads tags the way conlleval does: an entity begins at a tag that says so, and at one that goes
   * on with a type that the token before does not have; none reaches into the next sentence.
   */
  static Set<TokenEntity> of(List<List<EntityTag>> sentences) {
    Set<TokenEntity> entities = new LinkedHashSet<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      List<EntityTag> tags = sentences.get(sentence);
      int first = 0;
      while (first < tags.size()) {
        int end = first + 1;
        Optional<EntityType> type = tags.get(first).type();
        while (end < tags.size() && goesOn(tags.get(end - 1), tags.get(end))) {
          end++;
        }
        if (type.isPresent()) {
          entities.add(new TokenEntity(sentence, first, end, type.get()));
        }
        first = end;
      }
    }
    return entities;
  }

  private static boolean goesOn(EntityTag before, EntityTag tag) {
    return !before.ends() && !tag.begins() && before.type().equals(tag.type());
  }

  @Override
  public int compareTo(TokenEntity other) {
    return ORDER.compare(this, other);
  }
}
