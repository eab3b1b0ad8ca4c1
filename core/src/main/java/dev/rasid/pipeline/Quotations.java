package dev.rasid.pipeline;

import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is said in many articles, by somebody or about something.
 *
 * <pre>{@code
 * for (Quotations.Found found : Quotations.by("antonio-guterres", articles)) {
 *   System.out.println(found.words());
 * }
 * }</pre>
 *
 * <p>Articles without a layer of quotations add nothing. Time is linear in their quotations and
 * names. Safe for use by any number of threads.
 */
public final class Quotations {
  private Quotations() {}

  /**
   * A quotation in its article.
   *
   * @param article where it stands
   * @param quotation the words, and who said them
   */
  public record Found(AnalyzedArticle article, Annotation<Quotation> quotation) {
    /**
     * Returns what is said.
     *
     * @return the characters of the article that the quotation covers
     */
    public String words() {
      return quotation.in(article.article().text());
    }
  }

  /**
   * Returns what an entity says.
   *
   * @param entity its id
   * @param articles in the order in which the quotations are wanted
   * @return the quotations whose speaker it is, in the order of the articles and their text
   */
  public static List<Found> by(String entity, Collection<AnalyzedArticle> articles) {
    return select(
        articles, (article, one) -> one.value().speaker().filter(entity::equals).isPresent());
  }

  /**
   * Returns what is said about an entity: quotations that name it, or hold a role or short form
   * that stands for it.
   *
   * @param entity its id
   * @param articles in the order in which the quotations are wanted
   * @return the quotations with it in their words, in the order of the articles and their text
   */
  public static List<Found> about(String entity, Collection<AnalyzedArticle> articles) {
    return select(articles, (article, one) -> holds(article, one.span(), entity));
  }

  private static boolean holds(AnalyzedArticle article, Span words, String entity) {
    Predicate<Annotation<Mention>> named = it -> it.value().entity().equals(entity);
    Predicate<Annotation<Reference>> meant = it -> it.value().entity().equals(entity);
    return article.find(Mention.KEY).stream()
            .anyMatch(layer -> layer.within(words).stream().anyMatch(named))
        || article.find(Reference.KEY).stream()
            .anyMatch(layer -> layer.within(words).stream().anyMatch(meant));
  }

  /** Whether a quotation of an article is wanted. */
  @FunctionalInterface
  private interface Filter {
    boolean wants(AnalyzedArticle article, Annotation<Quotation> quotation);
  }

  private static List<Found> select(Collection<AnalyzedArticle> articles, Filter filter) {
    List<Found> found = new ArrayList<>();
    for (AnalyzedArticle article : articles) {
      article
          .find(Quotation.KEY)
          .ifPresent(
              layer ->
                  layer.stream()
                      .filter(one -> filter.wants(article, one))
                      .forEach(one -> found.add(new Found(article, one))));
    }
    return List.copyOf(found);
  }
}
