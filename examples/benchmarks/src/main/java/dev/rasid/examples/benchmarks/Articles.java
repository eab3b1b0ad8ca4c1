package dev.rasid.examples.benchmarks;

import dev.rasid.article.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The articles that benchmarks go through, round and round: so many that no branch predictor or
 * cache can learn one of them.
 */
@State(Scope.Thread)
public class Articles {
  private final List<String> texts;
  private final List<Article> articles;
  private int current;

  /** Reads the shared news, for JMH. */
  public Articles() {
    this(News.shared());
  }

  Articles(News news) {
    texts = news.texts();
    articles =
        IntStream.range(0, texts.size())
            .mapToObj(i -> Article.builder().id("news-" + i).text(texts.get(i)).build())
            .toList();
  }

  List<String> texts() {
    return texts;
  }

  /** The index of the article whose turn it is. */
  int next() {
    current = current + 1 < texts.size() ? current + 1 : 0;
    return current;
  }

  String nextText() {
    return texts.get(next());
  }

  Article nextArticle() {
    return articles.get(next());
  }
}
