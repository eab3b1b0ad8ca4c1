package dev.rasid.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Describes the stories of a view. Not safe for use by several threads. */
final class StoryDescriptions {
  private final StoryView view;
  private final StoryVectors vectors;

  StoryDescriptions(StoryView view) {
    this.view = view;
    vectors = view.vectors();
  }

  List<Story> all() {
    List<Story> stories = new ArrayList<>();
    view.members().forEach((identity, members) -> stories.add(story(identity, members)));
    stories.sort(Comparator.comparing(Story::first).thenComparing(Story::id));
    return List.copyOf(stories);
  }

  private Story story(StoryIdentity identity, List<Integer> members) {
    List<String> ids = new ArrayList<>();
    Set<String> outlets = new LinkedHashSet<>();
    for (int member : members) {
      StoryArticle article = view.article(member);
      ids.add(article.id());
      if (!article.outlet().isEmpty()) {
        outlets.add(article.outlet());
      }
    }
    StoryArticle earliest = view.article(members.get(0));
    Instant last = view.article(members.get(members.size() - 1)).time();
    // An article that came late may be earlier than the first member that was known.
    boolean known = !identity.first().isAfter(earliest.time());
    return new Story(
        identity.id(),
        label(members),
        ids,
        known ? identity.first() : earliest.time(),
        last,
        entities(members),
        List.copyOf(outlets),
        known ? identity.firstReporter() : earliest.outlet());
  }

  /**
   * The headline that is most like the story as a whole: the cosine of its words and those of all
   * members, each by its rarity. A longer headline is no better if what it adds is not what the
   * others speak of. Of equals the earliest.
   */
  private String label(List<Integer> members) {
    TreeMap<Long, Double> centre = new TreeMap<>();
    for (int member : members) {
      Bag words = view.article(member).words();
      double length = length(words);
      for (int i = 0; i < words.size() && length > 0; i++) {
        centre.merge(words.keys()[i], weight(words, i) / length, Double::sum);
      }
    }
    String label = "";
    double best = -1;
    for (int member : members) {
      StoryArticle article = view.article(member);
      Bag title = article.title();
      double length = length(title);
      double product = 0;
      for (int i = 0; i < title.size(); i++) {
        product += weight(title, i) * centre.getOrDefault(title.keys()[i], 0.0);
      }
      double likeness = length > 0 ? product / length : 0;
      if (!article.headline().isEmpty() && likeness > best) {
        best = likeness;
        label = article.headline();
      }
    }
    return label;
  }

  private double weight(Bag bag, int index) {
    return bag.weights()[index] * vectors.rarity(bag.keys()[index]);
  }

  private double length(Bag bag) {
    double squares = 0;
    for (int i = 0; i < bag.size(); i++) {
      squares += weight(bag, i) * weight(bag, i);
    }
    return Math.sqrt(squares);
  }

  private List<String> entities(List<Integer> members) {
    TreeMap<String, Double> sums = new TreeMap<>();
    for (int member : members) {
      StoryArticle article = view.article(member);
      double length = length(article.names());
      for (int i = 0; i < article.entities().length && length > 0; i++) {
        sums.merge(article.entities()[i], weight(article.names(), i) / length, Double::sum);
      }
    }
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(sums.entrySet());
    sorted.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> entities = new ArrayList<>();
    for (int i = 0; i < Math.min(Story.MAX_ENTITIES, sorted.size()); i++) {
      entities.add(sorted.get(i).getKey());
    }
    return entities;
  }
}
