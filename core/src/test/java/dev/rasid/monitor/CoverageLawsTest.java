package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what is counted, for streams in any order. */
class CoverageLawsTest {
  private static final Retention WEEK =
      Retention.UNLIMITED.window(Duration.ofDays(7)).maxReports(12);

  @Provide
  Arbitrary<List<Report>> streams() {
    return NamedReports.streams();
  }

  private static Coverage covered(Retention retention, List<Report> reports) {
    Coverage coverage = new Coverage(retention);
    reports.forEach(coverage::add);
    return coverage;
  }

  private static StanceLedger ledger(List<Report> reports) {
    return ledger(WEEK, reports);
  }

  private static StanceLedger ledger(Retention retention, List<Report> reports) {
    StanceLedger ledger = new StanceLedger(retention);
    reports.forEach(ledger::add);
    return ledger;
  }

  /** The reports of one id, one time and other contents are versions; ids of the others differ. */
  private static List<Report> once(List<Report> reports) {
    Set<String> ids = new HashSet<>();
    return reports.stream().filter(report -> ids.add(report.id())).toList();
  }

  @Property(tries = 200)
  void mergedHalvesAreTheWhole(@ForAll("streams") List<Report> reports, @ForAll int cut) {
    int middle = reports.isEmpty() ? 0 : Math.floorMod(cut, reports.size());
    Coverage first = covered(WEEK, reports.subList(0, middle));
    first.merge(covered(WEEK, reports.subList(middle, reports.size())));
    assertThat(NamedReports.bytes(first::save))
        .isEqualTo(NamedReports.bytes(covered(WEEK, reports)::save));
    StanceLedger ledger = ledger(reports.subList(0, middle));
    ledger.merge(ledger(reports.subList(middle, reports.size())));
    assertThat(NamedReports.bytes(ledger::save))
        .isEqualTo(NamedReports.bytes(ledger(reports)::save));
  }

  @Property(tries = 200)
  void orderDoesNotMatter(@ForAll("streams") List<Report> reports, @ForAll long seed) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(NamedReports.bytes(covered(WEEK, shuffled)::save))
        .isEqualTo(NamedReports.bytes(covered(WEEK, reports)::save));
    assertThat(ledger(shuffled).rows(Slice.ALL)).isEqualTo(ledger(reports).rows(Slice.ALL));
    assertThat(covered(WEEK, shuffled).entities(Slice.ALL))
        .isEqualTo(covered(WEEK, reports).entities(Slice.ALL));
  }

  @Property(tries = 200)
  void restoredGoesOnAsIfNeverInterrupted(
      @ForAll("streams") List<Report> reports, @ForAll int cut) {
    int middle = reports.isEmpty() ? 0 : Math.floorMod(cut, reports.size());
    Coverage coverage =
        NamedReports.again(covered(WEEK, reports.subList(0, middle))::save, Coverage::restore);
    StanceLedger ledger =
        NamedReports.again(ledger(reports.subList(0, middle))::save, StanceLedger::restore);
    reports.subList(middle, reports.size()).forEach(coverage::add);
    reports.subList(middle, reports.size()).forEach(ledger::add);
    assertThat(NamedReports.bytes(coverage::save))
        .isEqualTo(NamedReports.bytes(covered(WEEK, reports)::save));
    assertThat(NamedReports.bytes(ledger::save))
        .isEqualTo(NamedReports.bytes(ledger(reports)::save));
  }

  @Property(tries = 200)
  void exactlyWhatIsOlderThanTheWindowIsForgotten(@ForAll("streams") List<Report> all) {
    List<Report> reports = once(all);
    Retention retention = Retention.UNLIMITED.window(Duration.ofDays(7));
    Instant newest =
        reports.stream().map(Report::time).max(Instant::compareTo).orElse(Instant.EPOCH);
    List<Report> due =
        reports.stream()
            .filter(report -> !report.time().isBefore(newest.minus(Duration.ofDays(7))))
            .toList();
    assertThat(NamedReports.bytes(covered(retention, reports)::save))
        .isEqualTo(NamedReports.bytes(covered(retention, due)::save));
    assertThat(covered(retention, reports).size()).isEqualTo(due.size());
    StanceLedger ledger = ledger(retention, reports);
    assertThat(NamedReports.bytes(ledger::save))
        .isEqualTo(NamedReports.bytes(ledger(retention, due)::save));
    assertThat(ledger.size()).isEqualTo(due.size());
    assertThat(ledger.rows(Slice.ALL)).isEqualTo(ledger(Retention.UNLIMITED, due).rows(Slice.ALL));
  }

  @Property(tries = 200)
  void theNewestReportsAreKeptIfThereAreTooMany(@ForAll("streams") List<Report> all) {
    List<Report> reports = once(all);
    Coverage coverage = covered(Retention.UNLIMITED.maxReports(5), reports);
    List<Report> newest = reports.stream().sorted(Report.BY_TIME.reversed()).limit(5).toList();
    assertThat(coverage.entities(Slice.ALL))
        .isEqualTo(covered(Retention.UNLIMITED, newest).entities(Slice.ALL));
    assertThat(ledger(Retention.UNLIMITED.maxReports(5), reports).rows(Slice.ALL))
        .isEqualTo(ledger(Retention.UNLIMITED, newest).rows(Slice.ALL));
  }

  @Property(tries = 200)
  void countsAgreeWithCountingByHand(@ForAll("streams") List<Report> all, @ForAll long seed) {
    List<Report> reports = once(all);
    Coverage coverage = covered(Retention.UNLIMITED, reports);
    // Every third article is a copy of the first of its kind.
    Random random = new Random(seed);
    List<Report> copies = reports.stream().filter(it -> random.nextInt(3) == 0).toList();
    copies.forEach(copy -> coverage.tie(copies.get(0).id(), copy.id()));
    for (EntityCount row : coverage.entities(Slice.ALL)) {
      List<Report> naming =
          reports.stream()
              .filter(it -> it.analyzed().article().text().contains(row.entity().id()))
              .toList();
      long texts =
          naming.stream().map(it -> copies.contains(it) ? "copy" : it.id()).distinct().count();
      long outlets = naming.stream().map(Report::outlet).distinct().count();
      assertThat(row.counts()).isEqualTo(new Counts(naming.size(), (int) texts, (int) outlets));
      assertThat(coverage.count(Slice.ALL.entity(row.entity().id()))).isEqualTo(row.counts());
      assertThat(
              coverage.daily(Slice.ALL.entity(row.entity().id())).values().stream()
                  .mapToInt(Counts::reports)
                  .sum())
          .isEqualTo(naming.size());
    }
    double shares = coverage.entities(Slice.ALL).stream().mapToDouble(EntityCount::textShare).sum();
    assertThat(shares).isBetween(coverage.entities(Slice.ALL).isEmpty() ? 0 : 1 - 1e-9, 1 + 1e-9);
  }

  @Property(tries = 100)
  void tiesSurviveSavingAndMerging(@ForAll("streams") List<Report> all, @ForAll long seed) {
    List<Report> reports = once(all);
    Coverage whole = covered(WEEK, reports);
    Coverage first = covered(WEEK, reports.subList(0, reports.size() / 2));
    Coverage second = covered(WEEK, reports.subList(reports.size() / 2, reports.size()));
    Random random = new Random(seed);
    List<String[]> pairs = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      pairs.add(
          new String[] {
            reports.get(random.nextInt(reports.size())).id(),
            reports.get(random.nextInt(reports.size())).id()
          });
    }
    pairs.forEach(pair -> whole.tie(pair[0], pair[1]));
    pairs.forEach(pair -> first.tie(pair[0], pair[1]));
    pairs.forEach(pair -> second.tie(pair[0], pair[1]));
    Coverage merged = NamedReports.again(first::save, Coverage::restore);
    merged.merge(NamedReports.again(second::save, Coverage::restore));
    pairs.forEach(pair -> merged.tie(pair[0], pair[1]));
    assertThat(NamedReports.bytes(merged::save)).isEqualTo(NamedReports.bytes(whole::save));
    assertThat(merged.count(Slice.ALL)).isEqualTo(whole.count(Slice.ALL));
  }
}
