package dev.rasid.pipeline;

import com.google.common.util.concurrent.Futures;
import dev.rasid.article.Article;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Results in the order of the articles, with a bounded number under way. */
final class OrderedResults implements Iterator<AnalyzedArticle> {
  private final Iterator<? extends Article> articles;
  private final Function<Article, Future<AnalyzedArticle>> start;
  private final int bound;
  private final Deque<Future<AnalyzedArticle>> underWay = new ArrayDeque<>();
  private boolean exhausted;

  OrderedResults(
      Iterator<? extends Article> articles,
      Function<Article, Future<AnalyzedArticle>> start,
      int bound) {
    this.articles = articles;
    this.start = start;
    this.bound = bound;
  }

  @Override
  public boolean hasNext() {
    fill();
    return !underWay.isEmpty();
  }

  @Override
  public AnalyzedArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    try {
      AnalyzedArticle result = underWay.remove().get();
      fill();
      return result;
    } catch (InterruptedException e) {
      cancel();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for a result");
    } catch (ExecutionException e) {
      cancel();
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void fill() {
    while (!exhausted && underWay.size() < bound) {
      try {
        if (articles.hasNext()) {
          underWay.add(start.apply(articles.next()));
        } else {
          exhausted = true;
        }
      } catch (RuntimeException e) {
        // Kept for its place in the order: what was read before it still comes out.
        exhausted = true;
        underWay.add(Futures.immediateFailedFuture(e));
      }
    }
  }

  /** Gives up what is under way. */
  void cancel() {
    exhausted = true;
    underWay.forEach(result -> result.cancel(true));
    underWay.clear();
  }
}
