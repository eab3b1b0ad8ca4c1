package dev.rasid.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events that lead from one assignment of articles to stories to another. */
final class StoryChanges {
  private final Set<String> before;
  private final Set<String> after;

  /** New story, old story or empty text for new articles, what goes from there to here. */
  private final Map<String, Map<String, List<String>>> ways = new LinkedHashMap<>();

  /** For each story that is no more, where most of it went. */
  private final Map<String, String> heirs = new HashMap<>();

  private final List<StoryEvent> events = new ArrayList<>();

  private StoryChanges(Collection<String> before, Collection<String> after) {
    this.before = new LinkedHashSet<>(before);
    this.after = new HashSet<>(after);
  }

  /** Both maps hold the story of each article, in order of time. */
  static List<StoryEvent> between(Map<String, String> before, Map<String, String> after) {
    if (before.equals(after)) {
      return List.of();
    }
    StoryChanges changes = new StoryChanges(before.values(), after.values());
    Set<String> surviving = new HashSet<>();
    after.forEach(
        (article, story) -> {
          String old = before.getOrDefault(article, "");
          surviving.add(old);
          if (!old.equals(story)) {
            changes
                .ways
                .computeIfAbsent(story, s -> new LinkedHashMap<>())
                .computeIfAbsent(old, s -> new ArrayList<>())
                .add(article);
          }
        });
    changes.findHeirs();
    changes.ways.forEach(changes::tell);
    for (String story : changes.before) {
      if (!surviving.contains(story) && !changes.after.contains(story)) {
        changes.events.add(new StoryEvent.Closed(story));
      }
    }
    return List.copyOf(changes.events);
  }

  private void findHeirs() {
    Map<String, Integer> most = new HashMap<>();
    ways.forEach(
        (story, sources) ->
            sources.forEach(
                (old, articles) -> {
                  if (!after.contains(old) && articles.size() > most.getOrDefault(old, 0)) {
                    most.put(old, articles.size());
                    heirs.put(old, story);
                  }
                }));
  }

  private void tell(String story, Map<String, List<String>> sources) {
    List<String> added = sources.getOrDefault("", List.of());
    List<Map.Entry<String, List<String>>> moves = new ArrayList<>();
    for (Map.Entry<String, List<String>> source : sources.entrySet()) {
      if (!source.getKey().isEmpty()) {
        moves.add(source);
      }
    }
    moves.sort(Comparator.comparingInt(move -> -move.getValue().size()));
    boolean known = before.contains(story);
    for (Map.Entry<String, List<String>> move : moves) {
      String old = move.getKey();
      if (story.equals(heirs.get(old))) {
        events.add(new StoryEvent.Merged(story, old, move.getValue()));
      } else if (known) {
        events.add(new StoryEvent.Moved(story, old, move.getValue()));
      } else {
        events.add(new StoryEvent.Split(story, old, move.getValue()));
      }
      known = true;
    }
    if (!added.isEmpty()) {
      events.add(known ? new StoryEvent.Joined(story, added) : new StoryEvent.Opened(story, added));
    }
  }
}
