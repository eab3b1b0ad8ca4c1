package dev.rasid.monitor;

import dev.rasid.annotation.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables that are counted over some facts. */
final class CoverageTable {
  private static final Comparator<EntityCount> MOST_FIRST =
      Comparator.comparing((EntityCount row) -> -row.counts().texts())
          .thenComparing(row -> -row.counts().reports())
          .thenComparing(row -> row.entity().id());

  private final List<CoverageFact> facts;
  private final Function<String, String> text;

  CoverageTable(List<CoverageFact> facts, Function<String, String> text) {
    this.facts = facts;
    this.text = text;
  }

  /** Counts by a key of the facts, in the order of the keys. */
  <K extends Comparable<? super K>> NavigableMap<K, Counts> by(Function<CoverageFact, K> key) {
    Map<K, Tally> tallies = new TreeMap<>();
    for (CoverageFact fact : facts) {
      add(tallies.computeIfAbsent(key.apply(fact), it -> new Tally()), fact);
    }
    NavigableMap<K, Counts> counts = new TreeMap<>();
    tallies.forEach((it, tally) -> counts.put(it, tally.counts()));
    return counts;
  }

  Counts count() {
    Tally tally = new Tally();
    facts.forEach(fact -> add(tally, fact));
    return tally.counts();
  }

  /** Rows for some entities, or all that are named; most texts first. */
  List<EntityCount> entities(Optional<Collection<String>> compared) {
    Map<String, Tally> tallies = new HashMap<>();
    compared.ifPresent(ids -> ids.forEach(id -> tallies.put(id, new Tally())));
    Map<String, Map<EntityName, Integer>> names = new HashMap<>();
    for (CoverageFact fact : facts) {
      for (EntityName entity : fact.entities()) {
        Tally tally =
            compared.isPresent()
                ? tallies.get(entity.id())
                : tallies.computeIfAbsent(entity.id(), id -> new Tally());
        if (tally != null) {
          add(tally, fact);
          names.computeIfAbsent(entity.id(), id -> new HashMap<>()).merge(entity, 1, Integer::sum);
        }
      }
    }
    long reports = 0;
    long texts = 0;
    for (Tally tally : tallies.values()) {
      reports += tally.counts().reports();
      texts += tally.counts().texts();
    }
    List<EntityCount> rows = new ArrayList<>();
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Counts counts = entry.getValue().counts();
      rows.add(
          new EntityCount(
              name(entry.getKey(), names.get(entry.getKey())),
              counts,
              part(counts.reports(), facts.size()),
              part(counts.reports(), reports),
              part(counts.texts(), texts)));
    }
    rows.sort(MOST_FIRST);
    return rows;
  }

  /** Edges between the entities of some rows; most texts first. */
  List<CoMention> coMentions(List<EntityCount> rows) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      places.put(rows.get(i).entity().id(), i);
    }
    Map<Long, Tally> pairs = new HashMap<>();
    for (CoverageFact fact : facts) {
      int[] here =
          fact.entities().stream()
              .map(entity -> places.getOrDefault(entity.id(), -1))
              .mapToInt(Integer::intValue)
              .filter(place -> place >= 0)
              .toArray();
      // Entities of a fact are sorted by id, so that a pair always comes in one order.
      for (int i = 0; i < here.length; i++) {
        for (int j = i + 1; j < here.length; j++) {
          long pair = (long) here[i] * rows.size() + here[j];
          add(pairs.computeIfAbsent(pair, key -> new Tally()), fact);
        }
      }
    }
    List<CoMention> edges = new ArrayList<>();
    pairs.forEach(
        (pair, tally) -> {
          EntityCount first = rows.get((int) (pair / rows.size()));
          EntityCount second = rows.get((int) (pair % rows.size()));
          Counts counts = tally.counts();
          double mean = Math.sqrt((double) first.counts().texts() * second.counts().texts());
          edges.add(new CoMention(first.entity(), second.entity(), counts, counts.texts() / mean));
        });
    edges.sort(
        Comparator.comparing((CoMention edge) -> -edge.counts().texts())
            .thenComparing(edge -> -edge.counts().reports())
            .thenComparing(CoMention::first)
            .thenComparing(CoMention::second));
    return edges;
  }

  private void add(Tally tally, CoverageFact fact) {
    tally.add(text.apply(fact.id()), fact.outlet());
  }

  /** The name that most articles give an id; of names equally frequent, the first in order. */
  private static EntityName name(String id, @Nullable Map<EntityName, Integer> names) {
    if (names == null) {
      return new EntityName(id, EntityType.MISC, id);
    }
    return names.entrySet().stream()
        .min(
            Map.Entry.<EntityName, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static double part(long some, long all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
