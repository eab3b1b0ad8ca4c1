package dev.rasid.arabic.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organisations an article has named so far, by the head word of their names. */
final class IntroducedHeads {
  /** An article that names more bodies of one kind means none of them by the head alone. */
  private static final int MOST = 32;

  /** For each head the organisations by id, the one named last at the end. */
  private final Map<String, LinkedHashMap<String, Linked>> byHead = new HashMap<>();

  void introduce(Linked name, ArticleWords words) {
    Found found = name.name();
    WordFacts first = words.facts(found.first());
    if (found.last() > found.first() && first.organisation().isPresent()) {
      LinkedHashMap<String, Linked> named =
          byHead.computeIfAbsent(first.bareKey(), any -> new LinkedHashMap<>());
      named.remove(name.entity().id());
      named.put(name.entity().id(), name);
      if (named.size() > MOST) {
        named.remove(named.keySet().iterator().next());
      }
    }
  }

  /** The organisations whose names begin with a head, the one named last first. */
  List<Linked> find(String head) {
    LinkedHashMap<String, Linked> named = byHead.get(head);
    if (named == null) {
      return List.of();
    }
    List<Linked> found = new ArrayList<>(named.values());
    Collections.reverse(found);
    return found;
  }
}
