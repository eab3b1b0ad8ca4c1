package dev.rasid.monitor;

import dev.rasid.monitor.QueryFiling.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Queries filed under their rarest atoms, in columns. Immutable. */
final class QueryIndex {
  private final Vocabulary vocabulary;
  private final int[] code;

  /** Where the code of each query starts. */
  private final int[] starts;

  /** Where the places filed under each atom start. */
  private final int[] filed;

  /** Of each place the query and the other atom that it needs. */
  private final int[] places;

  /** Has the hash of each word under which a query is filed. */
  private final HashFilter filter;

  private QueryIndex(Vocabulary vocabulary, int[] code, int[] starts, int[] filed, int[] places) {
    this.vocabulary = vocabulary;
    this.code = code;
    this.starts = starts;
    this.filed = filed;
    this.places = places;
    filter = new HashFilter(places.length / 2);
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
    QueryCode code = new QueryCode(vocabulary);
    int[] starts = new int[queries.size()];
    int[] filed = new int[vocabulary.size() + 1];
    List<List<Place>> all = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = code.add(queries.get(i).node());
      List<Place> places = filing.places(queries.get(i).node());
      places.forEach(place -> filed[place.atom() + 1]++);
      all.add(places);
    }
    for (int atom = 0; atom < vocabulary.size(); atom++) {
      filed[atom + 1] += filed[atom];
    }
    int[] next = Arrays.copyOf(filed, vocabulary.size());
    int[] places = new int[2 * filed[vocabulary.size()]];
    for (int i = 0; i < starts.length; i++) {
      for (Place place : all.get(i)) {
        int at = 2 * next[place.atom()]++;
        places[at] = i;
        places[at + 1] = place.other();
      }
    }
    return new QueryIndex(vocabulary, code.toArray(), starts, filed, places);
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
    for (int i = 0; i < article.distinct(); i++) {
      int atom = article.atom(i);
      for (int at = 2 * filed[atom]; at < 2 * filed[atom + 1]; at += 2) {
        int other = places[at + 1];
        if ((other < 0 || article.has(other)) && matcher.matches(starts[places[at]])) {
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = places[at];
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
}
