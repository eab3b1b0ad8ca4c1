package dev.rasid.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stories as they are seen in one step of time: a clustering of the articles of the window up
 * to the step, those of the step placed one by one, and who each cluster is.
 *
 * <p>An article may carry the identity that its story had when a member of it was forgotten. An
 * identity goes on in the cluster that holds most of its carriers, and a cluster that several go on
 * in takes the earliest; one without takes that of its own first member. Not safe for use by
 * several threads.
 */
final class StoryView {
  private final Clustering clustering;
  private final int base;
  private final Map<Integer, StoryIdentity> identities = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  StoryView(List<StoryArticle> window, Map<String, StoryIdentity> carried) {
    clustering = Clustering.of(window);
    base = window.size();
    identify(carried);
  }

  int size() {
    return clustering.size();
  }

  StoryArticle article(int index) {
    return clustering.article(index);
  }

  StoryIdentity identity(int index) {
    StoryIdentity identity = identities.get(clustering.cluster(index));
    if (identity == null) {
      throw new IllegalStateException("article " + article(index).id() + " is in no story");
    }
    return identity;
  }

  /** Tells whether an article is the only one of its story. */
  boolean isAlone(int index) {
    return clustering.membersWith(index) == 1;
  }

  /** Places an article of the step; those that are later are placed anew. */
  void place(StoryArticle article) {
    List<StoryArticle> later = new ArrayList<>();
    while (size() > base && StoryArticle.BY_TIME.compare(article(size() - 1), article) > 0) {
      later.add(article(size() - 1));
      removeLast();
    }
    append(article);
    for (int i = later.size() - 1; i >= 0; i--) {
      append(later.get(i));
    }
  }

  private void append(StoryArticle article) {
    clustering.place(article);
    int cluster = clustering.cluster(size() - 1);
    if (!identities.containsKey(cluster)) {
      identify(cluster, StoryIdentity.of(article));
    }
  }

  private void removeLast() {
    int cluster = clustering.cluster(size() - 1);
    clustering.removeLast();
    if (clustering.isEmpty(cluster)) {
      StoryIdentity gone = identities.remove(cluster);
      if (gone != null) {
        taken.remove(gone.id());
      }
    }
  }

  private void identify(int cluster, StoryIdentity wanted) {
    StoryIdentity free = wanted;
    while (!taken.add(free.id())) {
      free = free.again();
    }
    identities.put(cluster, free);
  }

  private void identify(Map<String, StoryIdentity> carried) {
    Map<Integer, List<StoryArticle>> members = new LinkedHashMap<>();
    Map<StoryIdentity, Map<Integer, Integer>> carriers = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      members.computeIfAbsent(clustering.cluster(i), c -> new ArrayList<>()).add(article(i));
      StoryIdentity identity = carried.get(article(i).id());
      if (identity != null) {
        carriers
            .computeIfAbsent(identity, c -> new LinkedHashMap<>())
            .merge(clustering.cluster(i), 1, Integer::sum);
      }
    }
    Map<Integer, StoryIdentity> goingOn = new HashMap<>();
    carriers.forEach(
        (identity, counts) -> {
          int heir = -1;
          int most = 0;
          for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
              heir = count.getKey();
              most = count.getValue();
            }
          }
          goingOn.merge(heir, identity, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        });
    // Those that go on first: a new story never takes the id of an old one.
    for (int cluster : members.keySet()) {
      StoryIdentity old = goingOn.get(cluster);
      if (old != null) {
        identify(cluster, old);
      }
    }
    members.forEach(
        (cluster, articles) -> {
          if (!goingOn.containsKey(cluster)) {
            identify(cluster, StoryIdentity.of(articles.get(0)));
          }
        });
  }

  /** Returns the story of each article, by their ids, in order of time. */
  Map<String, String> stories() {
    Map<String, String> stories = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      stories.put(article(i).id(), identity(i).id());
    }
    return stories;
  }

  /** Returns the members of each story, by their numbers, in order of the first. */
  Map<StoryIdentity, List<Integer>> members() {
    Map<StoryIdentity, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      members.computeIfAbsent(identity(i), s -> new ArrayList<>()).add(i);
    }
    return members;
  }

  StoryVectors vectors() {
    return clustering.vectors();
  }
}
