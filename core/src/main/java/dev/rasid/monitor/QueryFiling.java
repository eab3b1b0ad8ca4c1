package dev.rasid.monitor;

import dev.rasid.monitor.QueryNode.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides under which atoms a query is filed: the rarest of those without one of which it cannot
 * hold.
 */
final class QueryFiling {
  private final Vocabulary vocabulary;

  /** How often an article has each atom, from 0 to 1. */
  private final double[] rates;

  QueryFiling(Vocabulary vocabulary, double[] rates) {
    this.vocabulary = vocabulary;
    this.rates = rates;
  }

  /**
   * A place to file a query.
   *
   * @param atom what an article must have
   * @param other what it must have besides, or {@link Vocabulary#NONE}
   */
  record Place(int atom, int other) {
    /** Whether a part holds in each article that has these atoms. */
    boolean decides(QueryNode node, Vocabulary vocabulary) {
      if (node instanceof Word word) {
        int it = vocabulary.atom(word);
        return it == atom || it == other;
      }
      if (node instanceof QueryNode.All all) {
        return all.parts().stream().allMatch(part -> decides(part, vocabulary));
      }
      return node instanceof QueryNode.Any any
          && any.parts().stream().anyMatch(part -> decides(part, vocabulary));
    }
  }

  /** Places of which one is met by every article for which a part holds. */
  private record Cover(List<Place> places, double rate) {
    static final Comparator<Cover> RAREST_FIRST = Comparator.comparingDouble(Cover::rate);

    Optional<Integer> atom() {
      return places.size() == 1 ? Optional.of(places.get(0).atom()) : Optional.empty();
    }
  }

  /** Returns the places for a query, in the order of its parts. */
  List<Place> places(QueryNode query) {
    return cover(query).places().stream().distinct().toList();
  }

  private Cover cover(QueryNode node) {
    if (node instanceof Word word) {
      return cover(vocabulary.atom(word));
    }
    if (node instanceof QueryNode.Named named) {
      return cover(vocabulary.field(QueryCode.field(named.field()), named.key()));
    }
    if (node instanceof QueryNode.StanceIs stance) {
      return cover(stance);
    }
    if (node instanceof QueryNode.Any any) {
      return union(any.parts().stream().map(this::cover).toList());
    }
    if (node instanceof QueryNode.InZone in) {
      return cover(in.part());
    }
    if (node instanceof QueryNode.InQuote in) {
      return cover(in.part());
    }
    if (node instanceof QueryNode.Weighted weighted) {
      return cover(weighted);
    }
    return rarest(
        QueryCode.parts(node).stream()
            .filter(QueryNode::isRequiring)
            .map(this::cover)
            .sorted(Cover.RAREST_FIRST)
            .toList());
  }

  private Cover cover(int atom) {
    return new Cover(List.of(new Place(atom, Vocabulary.NONE)), rates[atom]);
  }

  private Cover cover(QueryNode.StanceIs stance) {
    List<Cover> names = new ArrayList<>();
    stance.holder().ifPresent(name -> names.add(cover(QueryCode.holder(stance, vocabulary))));
    stance.target().ifPresent(name -> names.add(cover(QueryCode.target(stance, vocabulary))));
    if (names.isEmpty()) {
      return cover(vocabulary.field(FieldScan.STANCE, ""));
    }
    names.sort(Cover.RAREST_FIRST);
    return rarest(names);
  }

  /** The clauses without which the rest cannot reach the threshold; the commonest are left out. */
  private Cover cover(QueryNode.Weighted weighted) {
    List<Cover> covers = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double left = 0;
    for (QueryNode.Weight clause : weighted.clauses()) {
      if (clause.weight() > 0 && QueryNode.isRequiring(clause.part())) {
        covers.add(cover(clause.part()));
        weights.add(clause.weight());
      } else {
        left += Math.max(0, clause.weight());
      }
    }
    List<Integer> commonestFirst = new ArrayList<>();
    for (int i = 0; i < covers.size(); i++) {
      commonestFirst.add(i);
    }
    commonestFirst.sort(Comparator.comparingDouble(i -> -covers.get(i).rate()));
    List<Cover> kept = new ArrayList<>();
    for (int i : commonestFirst) {
      if (left + weights.get(i) < weighted.threshold()) {
        left += weights.get(i);
      } else {
        kept.add(covers.get(i));
      }
    }
    return union(kept);
  }

  private static Cover union(List<Cover> covers) {
    List<Place> places = new ArrayList<>();
    double rate = 0;
    for (Cover cover : covers) {
      places.addAll(cover.places());
      rate += cover.rate();
    }
    return new Cover(places, rate);
  }

  /** The first of some sorted covers, each place with a second atom from the next. */
  private static Cover rarest(List<Cover> sorted) {
    Cover first = sorted.get(0);
    Optional<Integer> second =
        sorted.stream().skip(1).flatMap(cover -> cover.atom().stream()).findFirst();
    if (second.isEmpty()) {
      return first;
    }
    List<Place> places =
        first.places().stream()
            .map(
                place ->
                    place.other() == Vocabulary.NONE && place.atom() != second.get()
                        ? new Place(place.atom(), second.get())
                        : place)
            .toList();
    return new Cover(places, first.rate());
  }
}
