package dev.rasid.examples.quickstart;

import com.google.common.collect.AbstractIterator;
import dev.rasid.article.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a monitor can place in time, and has not seen. Others are a problem each: an
 * article from the future would make it forget all that came before. Used by one thread.
 */
final class Datable extends AbstractIterator<Article> {
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Iterator<Article> articles;
  private final Instant latest;
  private final Predicate<String> seen;
  private final Messages messages;
  private int known;

  Datable(Iterator<Article> articles, Instant now, Predicate<String> seen, Messages messages) {
    this.articles = articles;
    this.latest = now.plus(AHEAD);
    this.seen = seen;
    this.messages = messages;
  }

  @Override
  protected @Nullable Article computeNext() {
    while (articles.hasNext()) {
      Article article = articles.next();
      Optional<OffsetDateTime> published = article.published();
      if (published.isEmpty()) {
        messages.problem(
            article.id()
                + ": left out, as it does not say when it was published; --published gives a time");
      } else if (published.get().toInstant().isAfter(latest)) {
        messages.problem(article.id() + ": left out, as " + published.get() + " is in the future");
      } else if (seen.test(article.id())) {
        known++;
      } else {
        return article;
      }
    }
    return endOfData();
  }

  /** How many articles the monitor had seen before. */
  int known() {
    return known;
  }
}
