package dev.rasid.monitor;

import dev.rasid.monitor.QueryFiling.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Queries filed under their rarest atoms, in columns. Immutable.
 *
 * <p>An article meets thousands of queries that lie far apart in memory, which costs more than all
 * else. So what is asked first of a query lies beside it, and the code of queries that are filed
 * under one atom lies together.
 */
final class QueryIndex {
  /** What a place holds: a query, where its code starts, and the other atom that it needs. */
  private static final int QUERY = 0;

  private static final int CODE = 1;
  private static final int OTHER = 2;

  /** The hash of the other atom if it is a word. */
  private static final int HASH = 3;

  private static final int COLUMNS = 4;

  private final Vocabulary vocabulary;
  private final int[] code;

  /** Which is the first of the places filed under each atom. */
  private final int[] filed;

  private final int[] places;

  /** Has the hash of each word under which a query is filed. */
  private final HashFilter filter;

  private QueryIndex(Vocabulary vocabulary, int[] code, int[] filed, int[] places) {
    this.vocabulary = vocabulary;
    this.code = code;
    this.filed = filed;
    this.places = places;
    filter = new HashFilter(places.length / COLUMNS);
    for (int atom = 0; atom < vocabulary.size(); atom++) {
      if (isFiled(atom) && vocabulary.isWord(atom)) {
        filter.add(vocabulary.hash(atom));
      }
    }
  }

  static QueryIndex of(List<Query> queries, Optional<WordFrequencies> frequencies) {
    Vocabulary.Builder atoms = new Vocabulary.Builder();
    for (Query query : queries) {
      QueryCode.collect(query.node(), atoms);
    }
    Vocabulary vocabulary = atoms.build();
    QueryFiling filing =
        new QueryFiling(vocabulary, Rates.of(vocabulary, frequencies, atoms.uses()));
    int[] filed = new int[vocabulary.size() + 1];
    List<List<Place>> all = new ArrayList<>();
    for (Query query : queries) {
      List<Place> places = filing.places(query.node());
      places.forEach(place -> filed[place.atom() + 1]++);
      all.add(places);
    }
    for (int atom = 0; atom < vocabulary.size(); atom++) {
      filed[atom + 1] += filed[atom];
    }
    int[] next = Arrays.copyOf(filed, vocabulary.size());
    int[] places = new int[COLUMNS * filed[vocabulary.size()]];
    for (int i = 0; i < queries.size(); i++) {
      for (Place place : all.get(i)) {
        int at = COLUMNS * next[place.atom()]++;
        int other = place.other();
        places[at + QUERY] = i;
        places[at + OTHER] = other;
        places[at + HASH] = other >= 0 && vocabulary.isWord(other) ? vocabulary.hash(other) : 0;
      }
    }
    return new QueryIndex(vocabulary, code(queries, vocabulary, places), filed, places);
  }

  /** Writes the code of all queries in the order of their places, and into these where it is. */
  private static int[] code(List<Query> queries, Vocabulary vocabulary, int[] places) {
    QueryCode code = new QueryCode(vocabulary);
    int[] starts = new int[queries.size()];
    Arrays.fill(starts, -1);
    for (int at = 0; at < places.length; at += COLUMNS) {
      int query = places[at + QUERY];
      if (starts[query] < 0) {
        starts[query] = code.add(queries.get(query).node());
      }
      places[at + CODE] = starts[query];
    }
    return code.toArray();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whether a query is filed under an atom. */
  boolean isFiled(int atom) {
    return filed[atom + 1] > filed[atom];
  }

  /** 1 if a query may be filed under the word with this hash, 0 if none is. */
  int mayFile(int hash) {
    return filter.mayHave(hash);
  }

  /** The numbers of the queries that hold, ascending. */
  int[] match(ArticleIndex article) {
    QueryMatcher matcher = new QueryMatcher(code, article);
    int[] found = new int[16];
    int size = 0;
    AtomTable noted = article.noted();
    for (int i = 0; i < noted.size(); i++) {
      int atom = noted.atom(i);
      int end = COLUMNS * filed[atom + 1];
      for (int at = COLUMNS * filed[atom]; at < end; at += COLUMNS) {
        if (mayHold(at, article) && matcher.matches(places[at + CODE])) {
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = places[at + QUERY];
        }
      }
    }
    Arrays.sort(found, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  /** Whether the article has the other atom that a place needs. */
  private boolean mayHold(int at, ArticleIndex article) {
    int other = places[at + OTHER];
    return other < 0 || (article.mayHave(places[at + HASH]) && article.has(other));
  }
}
