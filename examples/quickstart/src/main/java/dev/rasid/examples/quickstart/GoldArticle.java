package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import dev.rasid.article.Article;
import dev.rasid.text.Span;
import java.util.List;

/**
 * An article and the names that annotators marked in it. Immutable.
 *
 * @param article what they read
 * @param mentions what must be found
 * @param optional how many mentions they marked as optional; these are not among the others
 */
record GoldArticle(Article article, List<GoldMention> mentions, int optional) {
  GoldArticle {
    mentions = List.copyOf(mentions);
  }

  /**
   * A name in an article.
   *
   * @param span in the text of the article
   * @param type what it names
   */
  record GoldMention(Span span, EntityType type) {}
}
