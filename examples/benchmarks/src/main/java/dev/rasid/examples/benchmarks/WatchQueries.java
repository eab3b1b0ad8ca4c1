package dev.rasid.examples.benchmarks;

import dev.rasid.monitor.Watchlist;
import dev.rasid.monitor.WatchlistBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Stored queries out of the words and phrases of articles, each in our language and as Lucene has
 * it.
 *
 * <p>Three in ten are two words with AND, two a phrase of two words; the others are phrases of
 * three, a group with OR, a phrase with AND and NOT, two words with NEAR, two phrases with OR, and
 * two words without two others: one in ten each, the last two one in twenty. Words are drawn as often as they
 * stand in the articles, if they have four letters or more.
 */
final class WatchQueries {
  static final String FIELD = "text";

  private static final int SHORTEST = 4;

  private final List<WordPositions> articles;
  private final Random random;

  WatchQueries(List<WordPositions> articles, long seed) {
    this.articles = articles;
    this.random = new Random(seed);
  }

  /** A query in both languages. */
  record Both(String id, String ours, Query lucene) {
    Both named(String name) {
      return new Both(name, ours, lucene);
    }

    MonitorQuery monitored() {
      return new MonitorQuery(id, lucene);
    }
  }

  /** Makes the next queries. */
  List<Both> make(int queries) {
    List<Both> made = new ArrayList<>(queries);
    while (made.size() < queries) {
      WordPositions article = articles.get(random.nextInt(articles.size()));
      String id = "q" + made.size();
      made.add(make(id, article, random.nextInt(20)));
    }
    return made;
  }

  static Watchlist watchlist(List<Both> queries) {
    WatchlistBuilder builder = Watchlist.builder();
    queries.forEach(query -> builder.add(query.id(), query.ours()));
    return builder.build();
  }

  private Both make(String id, WordPositions article, int shape) {
    Both a = word(article);
    Both b = word(article);
    if (shape < 6) {
      return all(id, a, b);
    }
    if (shape < 10) {
      return phrase(id, article, 2);
    }
    if (shape < 12) {
      return phrase(id, article, 3);
    }
    if (shape < 14) {
      return all(id, any(a, b), word(article));
    }
    if (shape < 16) {
      Both both = all(id, phrase(id, article, 2), a);
      return without(both, word(articles.get(random.nextInt(articles.size()))));
    }
    if (shape < 18) {
      return near(id, a, b);
    }
    if (shape < 19) {
      return any(phrase(id, article, 2), phrase(id, article, 2)).named(id);
    }
    WordPositions other = articles.get(random.nextInt(articles.size()));
    return without(all(id, a, b), any(word(other), word(other)));
  }

  /** A word of an article, in quotes so that it is no keyword. */
  private Both word(WordPositions article) {
    String key = article.keys().get(place(article, 1));
    return new Both("", '"' + key + '"', new TermQuery(new Term(FIELD, key)));
  }

  private Both phrase(String id, WordPositions article, int words) {
    int first = place(article, words);
    List<String> keys = article.keys().subList(first, first + words);
    Query phrase = new PhraseQuery(FIELD, keys.toArray(new String[0]));
    return new Both(id, '"' + String.join(" ", keys) + '"', phrase);
  }

  /** The first of some words that are long enough and stand together. */
  private int place(WordPositions article, int words) {
    for (int tries = 0; tries < 10_000; tries++) {
      int first = random.nextInt(Math.max(1, article.size() - words + 1));
      boolean fits =
          first + words <= article.size() && article.areTogether(first, first + words - 1);
      for (int i = first; fits && i < first + words; i++) {
        fits = isWord(article.keys().get(i));
      }
      if (fits) {
        return first;
      }
    }
    throw new IllegalStateException("no " + words + " long words side by side in an article");
  }

  private static boolean isWord(String key) {
    return key.length() >= SHORTEST && key.chars().allMatch(Character::isLetter);
  }

  private static Both all(String id, Both a, Both b) {
    Query lucene =
        new BooleanQuery.Builder()
            .add(a.lucene, Occur.MUST)
            .add(b.lucene, Occur.MUST)
            .build();
    return new Both(id, a.ours + " AND " + b.ours, lucene);
  }

  private static Both any(Both a, Both b) {
    Query lucene =
        new BooleanQuery.Builder()
            .add(a.lucene, Occur.SHOULD)
            .add(b.lucene, Occur.SHOULD)
            .build();
    return new Both("", "(" + a.ours + " OR " + b.ours + ")", lucene);
  }

  private static Both without(Both a, Both b) {
    Query lucene =
        new BooleanQuery.Builder()
            .add(a.lucene, Occur.MUST)
            .add(b.lucene, Occur.MUST_NOT)
            .build();
    return new Both(a.id, a.ours + " AND NOT " + b.ours, lucene);
  }

  /** Lucene's slop lets the words change places for two more, so that both orders are asked for. */
  private Both near(String id, Both a, Both b) {
    int words = random.nextInt(10);
    String left = ((TermQuery) a.lucene).getTerm().text();
    String right = ((TermQuery) b.lucene).getTerm().text();
    if (left.equals(right)) {
      return all(id, a, b);
    }
    Query lucene =
        new BooleanQuery.Builder()
            .add(new PhraseQuery(words, FIELD, left, right), Occur.SHOULD)
            .add(new PhraseQuery(words, FIELD, right, left), Occur.SHOULD)
            .build();
    return new Both(id, a.ours + " NEAR/" + words + " " + b.ours, lucene);
  }
}
