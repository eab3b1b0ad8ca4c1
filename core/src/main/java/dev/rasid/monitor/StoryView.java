package dev.rasid.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stories as they are seen in one step of time: those that {@link StoryLabels} settled on, the
 * articles of the step placed one by one, and who each story is.
 *
 * <p>An article may carry the identity that its story had when a member of it was forgotten. An
 * identity goes on in the story that holds most of its carriers, and a story that several go on in
 * takes the earliest; one without takes that of its own first member. Not safe for use by several
 * threads.
 */
final class StoryView {
  private final Clustering clustering;

  /** How many articles of the clustering are older than the view. */
  private final int older;

  private final int base;

  /** The story of each article of the clustering, or empty; named as {@link StoryLabels} do. */
  private final List<String> labels = new ArrayList<>();

  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, StoryIdentity> identities = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  StoryView(
      Clustering clustering,
      int older,
      Map<String, String> stories,
      Map<String, StoryIdentity> carried) {
    this.clustering = clustering;
    this.older = older;
    for (int i = 0; i < clustering.size(); i++) {
      String label = stories.getOrDefault(clustering.article(i).id(), "");
      labels.add(label);
      if (i >= older) {
        sizes.merge(label, 1, Integer::sum);
      }
    }
    base = size();
    identify(carried);
  }

  int size() {
    return labels.size() - older;
  }

  StoryArticle article(int index) {
    return clustering.article(older + index);
  }

  private String label(int index) {
    return labels.get(older + index);
  }

  StoryIdentity identity(int index) {
    StoryIdentity identity = identities.get(label(index));
    if (identity == null) {
      throw new IllegalStateException("article " + article(index).id() + " is in no story");
    }
    return identity;
  }

  /** Tells whether an article is the only one of its story. */
  boolean isAlone(int index) {
    return sizes.getOrDefault(label(index), 0) == 1;
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
    int last = clustering.size() - 1;
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (int i = 0; i < last; i++) {
      if (clustering.cluster(i) == clustering.cluster(last) && !labels.get(i).isEmpty()) {
        votes.merge(labels.get(i), 1, Integer::sum);
      }
    }
    String label = votes.isEmpty() ? article.id() : StoryLabels.most(votes);
    labels.add(label);
    if (sizes.merge(label, 1, Integer::sum) == 1) {
      identify(label, StoryIdentity.of(article));
    }
  }

  private void removeLast() {
    clustering.removeLast();
    String label = labels.remove(labels.size() - 1);
    if (sizes.merge(label, -1, Integer::sum) == 0) {
      sizes.remove(label);
      StoryIdentity gone = identities.remove(label);
      if (gone != null) {
        taken.remove(gone.id());
      }
    }
  }

  private void identify(String label, StoryIdentity wanted) {
    StoryIdentity free = wanted;
    while (!taken.add(free.id())) {
      free = free.again();
    }
    identities.put(label, free);
  }

  private void identify(Map<String, StoryIdentity> carried) {
    Map<String, StoryArticle> firsts = new LinkedHashMap<>();
    Map<StoryIdentity, Map<String, Integer>> carriers = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      firsts.putIfAbsent(label(i), article(i));
      StoryIdentity identity = carried.get(article(i).id());
      if (identity != null) {
        carriers
            .computeIfAbsent(identity, c -> new LinkedHashMap<>())
            .merge(label(i), 1, Integer::sum);
      }
    }
    Map<String, StoryIdentity> goingOn = new HashMap<>();
    carriers.forEach(
        (identity, counts) ->
            goingOn.merge(
                StoryLabels.most(counts), identity, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    // Those that go on first: a new story never takes the id of an old one.
    for (String label : firsts.keySet()) {
      StoryIdentity old = goingOn.get(label);
      if (old != null) {
        identify(label, old);
      }
    }
    firsts.forEach(
        (label, first) -> {
          if (!goingOn.containsKey(label)) {
            identify(label, StoryIdentity.of(first));
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
