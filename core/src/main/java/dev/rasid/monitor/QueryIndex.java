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
  /** What a place holds: a query, the other atom that it needs, and where its code starts. */
  private static final int QUERY = 0;

  private static final int OTHER = 1;
  private static final int CODE = 2;
  private static final int COLUMNS = 3;

  /** Stands for the code of a query that holds wherever the atoms of its place are. */
  private static final int HOLDS = -1;

  private final Vocabulary vocabulary;
  private final int[] code;

  /** Which is the first of the places filed under each atom. */
  private final int[] filed;

  private final int[] places;

  private final int queries;

  private QueryIndex(Vocabulary vocabulary, int[] code, int[] filed, int[] places, int queries) {
    this.vocabulary = vocabulary;
    this.code = code;
    this.filed = filed;
    this.places = places;
    this.queries = queries;
  }

  static QueryIndex of(List<Query> queries, Optional<WordFrequencies> frequencies) {
    Vocabulary.Builder atoms = new Vocabulary.Builder();
    for (Query query : queries) {
      QueryCode.collect(query.node(), atoms);
    }
    Vocabulary vocabulary = atoms.build();
    QueryFiling filing = new QueryFiling(vocabulary, Rates.of(atoms, frequencies));
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
        places[at + QUERY] = i;
        places[at + OTHER] = place.other() == Vocabulary.NONE ? vocabulary.size() : place.other();
        places[at + CODE] = place.decides(queries.get(i).node(), vocabulary) ? HOLDS : 0;
      }
    }
    int[] code = code(queries, vocabulary, places);
    return new QueryIndex(vocabulary, code, filed, places, queries.size());
  }

  /** Writes the code of all queries in the order of their places, and into these where it is. */
  private static int[] code(List<Query> queries, Vocabulary vocabulary, int[] places) {
    QueryCode code = new QueryCode(vocabulary);
    int[] starts = new int[queries.size()];
    Arrays.fill(starts, -1);
    for (int at = 0; at < places.length; at += COLUMNS) {
      int query = places[at + QUERY];
      if (places[at + CODE] != HOLDS) {
        if (starts[query] < 0) {
          starts[query] = code.add(queries.get(query).node());
        }
        places[at + CODE] = starts[query];
      }
    }
    return code.toArray();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The numbers of the queries that hold, ascending. */
  int[] match(ArticleIndex article) {
    QueryMatcher matcher = new QueryMatcher(code, article);
    AtomTable atoms = article.atoms();
    long[] found = new long[(queries + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < atoms.size(); i++) {
      int atom = atoms.atom(i);
      int end = COLUMNS * filed[atom + 1];
      for (int at = COLUMNS * filed[atom]; at < end; at += COLUMNS) {
        if (atoms.has(places[at + OTHER]) != 0 && holds(places[at + CODE], matcher)) {
          int query = places[at + QUERY];
          found[query / Long.SIZE] |= 1L << query;
        }
      }
    }
    return numbers(found);
  }

  private static boolean holds(int code, QueryMatcher matcher) {
    return code == HOLDS || matcher.matches(code);
  }

  /** Which bits are set, ascending. */
  private static int[] numbers(long[] bits) {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    int[] numbers = new int[size];
    int at = 0;
    for (int i = 0; i < bits.length; i++) {
      for (long word = bits[i]; word != 0; word &= word - 1) {
        numbers[at++] = i * Long.SIZE + Long.numberOfTrailingZeros(word);
      }
    }
    return numbers;
  }
}
