package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The largest stories and the latest spikes that a monitor has seen, however long ago. */
final class MonitorHistory {
  /** How many stories are remembered that are over. */
  static final int MOST = 1000;

  /** How many spikes; 2,084 came of five outlets in five months. */
  static final int MOST_SPIKES = 20_000;

  private static final Comparator<StorySummary> LARGEST =
      Comparator.comparing((StorySummary story) -> -story.reports())
          .thenComparing(StorySummary::first)
          .thenComparing(StorySummary::id);
  private static final Comparator<Spike> BY_START =
      Comparator.comparing(Spike::start).thenComparing(spike -> spike.entity().id());

  private final Map<String, StorySummary> stories = new TreeMap<>();

  /** How many members a story had when its label was taken. */
  private final Map<String, Integer> sizes = new TreeMap<>();

  /** How many articles each story has that is not closed. */
  private final Map<String, Integer> open = new TreeMap<>();

  private final List<Spike> spikes = new ArrayList<>();

  void add(List<StoryEvent> events) {
    for (StoryEvent event : events) {
      int count = event.articles().size();
      open.merge(event.story(), count, Integer::sum);
      if (event instanceof StoryEvent.Moved moved) {
        take(moved.from(), count);
      } else if (event instanceof StoryEvent.Split split) {
        take(split.from(), count);
      } else if (event instanceof StoryEvent.Merged merged) {
        // What the absorbed story had forgotten stays with its id, as the events tell it.
        open.remove(merged.absorbed());
        stories.remove(merged.absorbed());
        sizes.remove(merged.absorbed());
      } else if (event instanceof StoryEvent.Closed closed) {
        Integer all = open.remove(closed.story());
        StorySummary summary = stories.get(closed.story());
        if (summary != null && all != null) {
          stories.put(closed.story(), summary.reports(Math.max(1, all)));
        }
        sizes.remove(closed.story());
      }
    }
  }

  private void take(String story, int count) {
    open.computeIfPresent(story, (id, all) -> all - count);
  }

  /** Takes over what the stories are now. */
  void see(List<Story> current) {
    for (Story story : current) {
      boolean larger = story.members().size() >= sizes.getOrDefault(story.id(), 0);
      StorySummary known =
          stories.computeIfAbsent(
              story.id(),
              id ->
                  new StorySummary(
                      id,
                      story.label(),
                      1,
                      story.first(),
                      story.last(),
                      story.entities(),
                      story.outlets(),
                      story.firstReporter()));
      int reports = open.getOrDefault(story.id(), story.members().size());
      stories.put(story.id(), known.with(story, larger).reports(Math.max(1, reports)));
      sizes.merge(story.id(), story.members().size(), Math::max);
    }
    if (stories.size() > 2 * MOST + open.size()) {
      Set<String> kept =
          largest().stream().limit(MOST).map(StorySummary::id).collect(Collectors.toSet());
      stories.keySet().removeIf(id -> !open.containsKey(id) && !kept.contains(id));
    }
  }

  void addSpikes(List<SpikeEvent> events) {
    for (SpikeEvent event : events) {
      if (event.kind() == SpikeEvent.Kind.ENDED) {
        spikes.add(event.spike());
      }
    }
    if (!events.isEmpty()) {
      trim();
    }
  }

  private void trim() {
    spikes.sort(BY_START);
    if (spikes.size() > MOST_SPIKES) {
      spikes.subList(0, spikes.size() - MOST_SPIKES).clear();
    }
  }

  List<StorySummary> largest() {
    return stories.values().stream().sorted(LARGEST).toList();
  }

  /** The spikes that are over, and those of the detector that are not told yet; by start. */
  List<Spike> spikes(SpikeDetector detector) {
    List<Spike> all = new ArrayList<>(spikes);
    for (Spike spike : detector.spikes()) {
      all.removeIf(
          known ->
              known.entity().id().equals(spike.entity().id())
                  && !known.end().isBefore(spike.start())
                  && !spike.end().isBefore(known.start()));
      all.add(spike);
    }
    all.sort(BY_START);
    return all;
  }

  /** Takes in another history, of other reports. */
  void merge(MonitorHistory other) {
    other.open.forEach((id, count) -> open.merge(id, count, Integer::sum));
    other.stories.forEach(
        (id, story) ->
            stories.merge(id, story, (one, two) -> LARGEST.compare(one, two) <= 0 ? one : two));
    other.sizes.forEach((id, size) -> sizes.merge(id, size, Math::max));
    spikes.addAll(other.spikes);
    trim();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(stories.size());
    for (StorySummary story : stories.values()) {
      story.write(out);
      out.writeInt(sizes.getOrDefault(story.id(), 0));
    }
    out.writeInt(open.size());
    for (Map.Entry<String, Integer> entry : open.entrySet()) {
      StateFile.writeText(out, entry.getKey());
      out.writeInt(entry.getValue());
    }
    out.writeInt(spikes.size());
    for (Spike spike : spikes) {
      SpikeState.write(out, spike);
    }
  }

  static MonitorHistory read(DataInputStream in) throws IOException {
    MonitorHistory history = new MonitorHistory();
    for (int left = in.readInt(); left > 0; left--) {
      StorySummary story = StorySummary.read(in);
      history.stories.put(story.id(), story);
      int size = in.readInt();
      if (size > 0) {
        history.sizes.put(story.id(), size);
      }
    }
    for (int left = in.readInt(); left > 0; left--) {
      history.open.put(StateFile.readText(in), in.readInt());
    }
    for (int left = in.readInt(); left > 0; left--) {
      history.spikes.add(SpikeState.read(in));
    }
    return history;
  }
}
