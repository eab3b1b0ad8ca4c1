package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rasid.annotation.EntityType;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpikeDetectorTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
  private static final EntityName FAEZ = new EntityName("faez", EntityType.PER, "فائز الرمحاني");

  private static List<SpikeEvent> feed(SpikeDetector detector, int reports, int... counts) {
    List<SpikeEvent> events = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      events.addAll(detector.add(DAY.plusDays(i), reports, Map.of(FAEZ, counts[i])));
    }
    return events;
  }

  private static int[] days(int ordinary, int days, int... then) {
    int[] counts = new int[days + then.length];
    Arrays.fill(counts, 0, days, ordinary);
    System.arraycopy(then, 0, counts, days, then.length);
    return counts;
  }

  @Test
  void aSpikeStartsOnceGoesOnAndEnds() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    List<SpikeEvent> events = feed(detector, 160, days(2, 20, 18, 25, 2, 16, 2, 2, 2, 2));
    assertThat(events)
        .extracting(SpikeEvent::kind)
        .containsExactly(
            SpikeEvent.Kind.STARTED,
            SpikeEvent.Kind.CONTINUED,
            SpikeEvent.Kind.CONTINUED,
            SpikeEvent.Kind.ENDED);
    Spike spike = events.get(3).spike();
    assertThat(spike.entity()).isEqualTo(FAEZ);
    assertThat(spike.start()).isEqualTo(DAY.plusDays(20));
    assertThat(spike.peak()).isEqualTo(DAY.plusDays(21));
    assertThat(spike.end()).isEqualTo(DAY.plusDays(23));
    assertThat(spike.count()).isEqualTo(25);
    assertThat(spike.expected()).isCloseTo(2, within(0.3));
    assertThat(spike.reports()).isEqualTo(61);
    assertThat(spike.ongoing()).isFalse();
    assertThat(detector.spikes()).containsExactly(spike);
  }

  @Test
  void aDayWithMoreReportsOfEverythingIsNoSpike() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    feed(detector, 40, days(3, 20));
    detector.add(DAY.plusDays(20), 320, Map.of(FAEZ, 24));
    assertThat(detector.spikes()).isEmpty();
    detector.add(DAY.plusDays(21), 40, Map.of(FAEZ, 24));
    assertThat(detector.spikes()).extracting(Spike::ongoing).containsExactly(true);
  }

  @Test
  void anEarlierSpikeDoesNotHideTheNext() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    feed(detector, 160, days(2, 18, 30, 35, 28, 25, 2, 2, 2, 2, 2, 20));
    assertThat(detector.spikes())
        .extracting(Spike::start)
        .containsExactly(DAY.plusDays(18), DAY.plusDays(27));
  }

  @Test
  void ordinaryUpsAndDownsAreNoSpike() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    feed(detector, 160, 3, 5, 2, 4, 6, 3, 2, 5, 4, 3, 5, 7, 2, 4, 6, 3, 8, 4, 2, 5, 6, 3, 4, 9);
    assertThat(detector.spikes()).isEmpty();
  }

  @Test
  void littleVolumeAndTooShortAPastAreNoSpike() {
    SpikeDetector quiet = new SpikeDetector(SpikeRules.STANDARD);
    feed(quiet, 160, days(0, 28, 3));
    assertThat(quiet.spikes()).isEmpty();
    SpikeDetector young = new SpikeDetector(SpikeRules.STANDARD);
    feed(young, 160, days(0, 9, 30));
    assertThat(young.spikes()).isEmpty();
  }

  @Test
  void theTailIsThatOfTheNegativeBinomialLaw() {
    // Geometric with mean 1: half, a quarter, an eighth.
    assertThat(NegativeBinomial.tail(3, 1, 1)).isCloseTo(Math.log10(8), within(1e-9));
    assertThat(NegativeBinomial.tail(1, 4, 1)).isCloseTo(-Math.log10(0.8), within(1e-9));
    // Near Poisson with mean 2: 1 - 7 / e^2 for four or more is 0.1428765.
    assertThat(NegativeBinomial.tail(4, 2, 1e-9))
        .isCloseTo(-Math.log10(0.1428765395), within(1e-5));
    assertThat(NegativeBinomial.tail(0, 2, 0.2)).isZero();
    assertThat(NegativeBinomial.tail(100_000, 0.01, 0.2)).isGreaterThan(1000);
  }

  @Test
  void examplesAreTheFirstArticlesOfThePeakAndTeasersDoNotCount() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    feed(detector, 50, days(0, 12));
    for (int i = 9; i > 0; i--) {
      var time = NamedReports.START.plusSeconds(12 * 86_400L + i);
      detector.add(NamedReports.teasing("n" + i, time, List.of("iyad"), List.of("faez")));
    }
    assertThat(detector.spikes()).hasSize(1);
    Spike spike = detector.spikes().get(0);
    assertThat(spike.entity().name()).isEqualTo("اسم iyad");
    assertThat(spike.count()).isEqualTo(9);
    assertThat(spike.examples()).extracting(ArticleRef::id).containsExactly("n1", "n2", "n3");
  }

  @Provide
  Arbitrary<List<Report>> streams() {
    return NamedReports.streams();
  }

  private static final SpikeRules LOW =
      new SpikeRules(SpikeRules.STANDARD.zone(), 6, 2, 5, 1, 0.4, 0.2, 1);

  private static SpikeDetector fed(List<Report> reports) {
    SpikeDetector detector = new SpikeDetector(LOW);
    reports.forEach(detector::add);
    return detector;
  }

  @Property(tries = 200)
  void mergedHalvesAreTheWholeAndOrderDoesNotMatter(
      @ForAll("streams") List<Report> reports, @ForAll int cut, @ForAll long seed) {
    int middle = reports.isEmpty() ? 0 : Math.floorMod(cut, reports.size());
    SpikeDetector whole = fed(reports);
    SpikeDetector merged = fed(reports.subList(0, middle));
    merged.merge(fed(reports.subList(middle, reports.size())));
    assertThat(NamedReports.bytes(merged::save)).isEqualTo(NamedReports.bytes(whole::save));
    assertThat(merged.spikes()).isEqualTo(whole.spikes());
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(NamedReports.bytes(fed(shuffled)::save)).isEqualTo(NamedReports.bytes(whole::save));
  }

  @Property(tries = 200)
  void restoredTellsTheSameEvents(@ForAll("streams") List<Report> all, @ForAll int cut) {
    List<Report> reports = all.stream().sorted(Report.BY_TIME).toList();
    int middle = reports.isEmpty() ? 0 : Math.floorMod(cut, reports.size());
    SpikeDetector whole = fed(reports.subList(0, middle));
    SpikeDetector restored = NamedReports.again(whole::save, SpikeDetector::restore);
    for (Report report : reports.subList(middle, reports.size())) {
      assertThat(restored.add(report)).isEqualTo(whole.add(report));
    }
    assertThat(NamedReports.bytes(restored::save)).isEqualTo(NamedReports.bytes(whole::save));
  }

  @Property(tries = 200)
  void exactlyTheDaysThatAreDueAreForgotten(@ForAll("streams") List<Report> reports) {
    LocalDate newest =
        reports.stream()
            .map(report -> Days.of(report.time(), LOW.zone()))
            .max(LocalDate::compareTo)
            .orElse(DAY);
    List<Report> due =
        reports.stream()
            .filter(report -> Days.of(report.time(), LOW.zone()).isAfter(newest.minusDays(11)))
            .toList();
    assertThat(NamedReports.bytes(fed(reports)::save))
        .isEqualTo(NamedReports.bytes(fed(due)::save));
  }

  @Test
  void eachSpikeOfAStreamIsToldOnce() {
    SpikeDetector detector = new SpikeDetector(LOW);
    List<SpikeEvent> events =
        feed(detector, 20, 0, 0, 0, 9, 8, 0, 0, 0, 0, 9, 0, 0, 0, 7, 8, 9, 9, 0, 0, 0);
    long started = events.stream().filter(event -> event.kind() == SpikeEvent.Kind.STARTED).count();
    long ended = events.stream().filter(event -> event.kind() == SpikeEvent.Kind.ENDED).count();
    assertThat(started).isEqualTo(3);
    assertThat(ended).isEqualTo(3);
  }

  @Test
  void damagedStatesAreRefused() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    detector.add(NamedReports.naming("a", NamedReports.START, "الرقيب", "faez"));
    byte[] state = NamedReports.bytes(detector::save);
    for (int i = 0; i < state.length; i++) {
      byte[] cut = Arrays.copyOf(state, i);
      byte[] changed = state.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> SpikeDetector.restore(new ByteArrayInputStream(cut)))
          .isInstanceOf(StateFormatException.class);
      assertThatThrownBy(() -> SpikeDetector.restore(new ByteArrayInputStream(changed)))
          .isInstanceOf(StateFormatException.class);
    }
  }

  @Test
  void impossibleCountsAndRulesAreRefused() {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    assertThatThrownBy(() -> detector.add(DAY, 3, Map.of(FAEZ, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count 4 of faez");
    assertThatThrownBy(() -> SpikeRules.STANDARD.minReports(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minReports 0");
    assertThatThrownBy(() -> detector.merge(detector))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("itself");
    assertThatThrownBy(() -> detector.merge(new SpikeDetector(LOW)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
