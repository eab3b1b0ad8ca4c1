package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StoryTrackerLawsTest {
  private static final int REPORTS = 40;
  private static final double DAYS = 24;

  private static StoryTracker tracker() {
    return StoryTracker.builder().window(Duration.ofDays(4)).build();
  }

  private static StoryTracker of(List<Report> reports) {
    StoryTracker tracker = tracker();
    reports.forEach(tracker::add);
    return tracker;
  }

  /** Whatever is late by less than a step changes nothing: not the stories, not their ids. */
  @Property(tries = 10)
  void lateReportsChangeNothing(@ForAll long seed) {
    List<Report> reports = NewsReports.stream(seed, REPORTS, 12 * DAYS);
    List<Report> late = late(reports, new Random(seed));
    assertThat(of(late).stories()).isEqualTo(of(reports).stories());
  }

  /** The reports in the order in which they arrive, each late by less than a step. */
  private static List<Report> late(List<Report> reports, Random random) {
    Map<String, Instant> arrival = new HashMap<>();
    for (Report report : reports) {
      long late = (long) (random.nextDouble() * StoryTracker.STEP.toSeconds());
      arrival.put(report.id(), report.time().plusSeconds(late));
    }
    List<Report> late = new ArrayList<>(reports);
    late.sort(Comparator.comparing(report -> arrival.get(report.id())));
    return late;
  }

  /** Nor does it matter when somebody looks, be it amid late reports. */
  @Property(tries = 10)
  void lookingInBetweenChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Report> late = late(NewsReports.stream(seed, REPORTS, 12 * DAYS), random);
    StoryTracker looked = tracker();
    for (Report report : late) {
      looked.add(report);
      if (random.nextInt(10) == 0) {
        looked.refresh();
      }
    }
    assertThat(looked.stories()).isEqualTo(of(late).stories());
  }

  @Property(tries = 8)
  void theOrderOfSimultaneousReportsChangesNothing(@ForAll long seed) {
    List<Report> reports = NewsReports.stream(seed, REPORTS, 3);
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.sort(Comparator.comparing(Report::time));
    assertThat(of(shuffled).stories()).isEqualTo(of(reports).stories());
  }

  @Property(tries = 10)
  void twoHalvesMergedAreTheWhole(@ForAll long seed) {
    List<Report> reports = NewsReports.stream(seed, REPORTS, 4 * DAYS);
    assertThat(mergedHalves(reports, seed).stories()).isEqualTo(of(reports).stories());
  }

  /** Ids of what is older than the window are known to one half only; what is in a story is not. */
  @Property(tries = 8)
  void twoHalvesMergedHaveTheMembersOfTheWholeEvenIfMuchIsForgotten(@ForAll long seed) {
    List<Report> reports = NewsReports.stream(seed, REPORTS, 15 * DAYS);
    assertThat(mergedHalves(reports, seed).stories())
        .extracting(Story::members)
        .containsExactlyInAnyOrderElementsOf(
            of(reports).stories().stream().map(Story::members).toList());
  }

  private static StoryTracker mergedHalves(List<Report> reports, long seed) {
    Random random = new Random(seed);
    StoryTracker one = tracker();
    StoryTracker other = tracker();
    reports.forEach(report -> (random.nextBoolean() ? one : other).add(report));
    one.merge(other);
    return one;
  }

  /**
   * Whatever a tracker keeps at hand to be fast says what one that has to work it out would say.
   */
  @Property(tries = 10)
  void aRestoredTrackerGoesOnAsIfNothingHadHappened(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Report> reports = late(NewsReports.stream(seed, REPORTS, 10 * DAYS), random);
    StoryTracker uninterrupted = tracker();
    StoryTracker restored = tracker();
    for (Report report : reports) {
      if (random.nextInt(10) == 0) {
        restored = savedAndRestored(restored);
      }
      assertThat(restored.add(report)).isEqualTo(uninterrupted.add(report));
      if (random.nextInt(20) == 0) {
        assertThat(restored.refresh()).isEqualTo(uninterrupted.refresh());
      }
    }
    assertThat(restored.stories()).isEqualTo(uninterrupted.stories());
  }

  private static StoryTracker savedAndRestored(StoryTracker tracker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tracker.save(out);
    return StoryTracker.restore(new ByteArrayInputStream(out.toByteArray()));
  }

  @Property(tries = 8)
  void exactlyWhatIsDueIsForgotten(@ForAll long seed) {
    List<Report> reports = NewsReports.stream(seed, REPORTS, 15 * DAYS);
    StoryTracker tracker = of(reports);
    long step = StoryTracker.STEP.toSeconds();
    Instant latest = reports.get(REPORTS - 1).time();
    Instant stepStart = Instant.ofEpochSecond(Math.floorDiv(latest.getEpochSecond(), step) * step);
    Instant due = stepStart.minus(tracker.window());
    Set<String> expected = new HashSet<>();
    for (Report report : reports) {
      if (!report.time().isBefore(due)) {
        expected.add(report.id());
      }
    }
    assertThat(tracker.stories())
        .flatExtracting(Story::members)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Whoever follows the events knows the story of every report. */
  @Property(tries = 8)
  void theEventsTellEverything(@ForAll long seed) {
    List<Report> reports = NewsReports.stream(seed, REPORTS, 10 * DAYS);
    StoryTracker tracker = tracker();
    Map<String, String> storyOf = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (Report report : reports) {
      for (StoryEvent event : tracker.add(report)) {
        follow(event, storyOf, open);
      }
      assertThat(storyOf).containsKey(report.id());
    }
    tracker.refresh().forEach(event -> follow(event, storyOf, open));
    Set<String> known = new HashSet<>();
    for (Story story : tracker.stories()) {
      known.add(story.id());
      story.members().forEach(id -> assertThat(storyOf).containsEntry(id, story.id()));
    }
    assertThat(open).isEqualTo(known);
  }

  private static void follow(StoryEvent event, Map<String, String> storyOf, Set<String> open) {
    event.articles().forEach(article -> storyOf.put(article, event.story()));
    open.add(event.story());
    if (event instanceof StoryEvent.Closed closed) {
      open.remove(closed.story());
    } else if (event instanceof StoryEvent.Merged merged) {
      open.remove(merged.absorbed());
    }
  }
}
