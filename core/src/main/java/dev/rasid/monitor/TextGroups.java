package dev.rasid.monitor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Which articles are one text: the connected components of the ties between them. */
final class TextGroups {
  private final Map<String, NavigableSet<String>> ties = new TreeMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private boolean current = true;

  boolean tie(String one, String other) {
    boolean added = ties.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
    ties.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
    current &= !added;
    return added;
  }

  /** Forgets an article; what was tied through it alone is no longer one text. */
  void forget(String id) {
    NavigableSet<String> others = ties.remove(id);
    if (others != null) {
      current = false;
      for (String other : others) {
        NavigableSet<String> back = ties.get(other);
        if (back != null && back.remove(id) && back.isEmpty()) {
          ties.remove(other);
        }
      }
    }
  }

  /** An article that stands for the text of this one: the least id of the group. */
  String of(String id) {
    if (!current) {
      groups.clear();
      ties.keySet().forEach(this::spread);
      current = true;
    }
    return groups.getOrDefault(id, id);
  }

  private void spread(String first) {
    if (groups.containsKey(first)) {
      return;
    }
    Deque<String> open = new ArrayDeque<>();
    groups.put(first, first);
    open.add(first);
    while (!open.isEmpty()) {
      for (String next : ties.getOrDefault(open.remove(), new TreeSet<>())) {
        if (groups.putIfAbsent(next, first) == null) {
          open.add(next);
        }
      }
    }
  }

  /** Every tie once, the lesser id first, in order. */
  void each(BiConsumer<String, String> action) {
    ties.forEach(
        (id, others) -> others.tailSet(id, true).forEach(other -> action.accept(id, other)));
  }

  /** How many ties there are. */
  int size() {
    return ties.values().stream().mapToInt(NavigableSet::size).sum() / 2;
  }
}
