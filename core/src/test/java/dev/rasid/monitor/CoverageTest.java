package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Instant START = NamedReports.START;
  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

  private final Coverage coverage = new Coverage(Retention.UNLIMITED);

  private void add(String id, int hour, String outlet, String... entities) {
    coverage.add(NamedReports.naming(id, START.plusSeconds(3600L * hour), outlet, entities));
  }

  @Test
  void copiesAreOneTextAndOneOutletIsCountedOnce() {
    add("a", 1, "الرقيب", "faez");
    add("b", 2, "المرصد", "faez");
    add("c", 3, "المرصد", "faez");
    add("d", 4, "المرصد", "iyad");
    coverage.tie("a", "b");
    assertThat(coverage.count(Slice.ALL.entity("faez"))).isEqualTo(new Counts(3, 2, 2));
    assertThat(coverage.count(Slice.ALL)).isEqualTo(new Counts(4, 3, 2));
    assertThat(coverage.count(Slice.ALL.entity("nobody"))).isEqualTo(Counts.NONE);
  }

  @Test
  void whatIsTiedOverSeveralStepsIsOneTextUntilTheMiddleIsForgotten() {
    Coverage week = new Coverage(Retention.UNLIMITED.window(Duration.ofDays(7)));
    week.add(NamedReports.naming("b", START, "الرقيب", "faez"));
    week.add(NamedReports.naming("a", START.plusSeconds(60), "الرقيب", "faez"));
    week.add(NamedReports.naming("c", START.plusSeconds(60), "الرقيب", "faez"));
    week.tie("a", "b");
    week.tie("b", "c");
    assertThat(week.count(Slice.ALL)).isEqualTo(new Counts(3, 1, 1));
    week.add(
        NamedReports.naming("d", START.plus(Duration.ofDays(7)).plusSeconds(1), "الرقيب", "x"));
    assertThat(week.count(Slice.ALL)).isEqualTo(new Counts(3, 3, 1));
  }

  @Test
  void namesInTeasersDoNotCount() {
    coverage.add(NamedReports.teasing("a", START, List.of("faez"), List.of("iyad", "costamira")));
    coverage.add(NamedReports.teasing("b", START, List.of(), List.of("iyad")));
    assertThat(coverage.entities(Slice.ALL))
        .extracting(row -> row.entity().id())
        .containsExactly("faez");
    assertThat(coverage.coMentions(Slice.ALL, 10)).isEmpty();
    assertThat(coverage.count(Slice.ALL).reports()).isEqualTo(2);
  }

  @Test
  void namesInTheDatelineDoNotCount() {
    Report report = NamedReports.naming("a", START, "الرقيب", "costamira", "faez");
    Article article =
        Article.builder()
            .id("a")
            .text(report.analyzed().article().text())
            .published(START.atOffset(ZoneOffset.UTC))
            .zone(Zone.DATELINE, new Span(0, "costamira".length()))
            .zone(Zone.LEAD, new Span("costamira ".length(), "costamira faez".length()))
            .build();
    AnalyzedArticle analyzed =
        AnalyzedArticle.builder(article)
            .put(Mention.KEY, report.analyzed().get(Mention.KEY))
            .build();
    coverage.add(Report.of(analyzed));
    assertThat(coverage.entities(Slice.ALL))
        .extracting(row -> row.entity().id())
        .containsExactly("faez");
  }

  @Test
  void shareOfVoiceIsOfTheEntitiesCompared() {
    add("a", 1, "الرقيب", "faez", "iyad");
    add("b", 2, "المرصد", "faez", "costamira");
    add("c", 3, "المرصد", "faez");
    add("d", 4, "المرصد", "costamira");
    List<EntityCount> rows = coverage.shares(List.of("iyad", "faez", "nobody"), Slice.ALL);
    assertThat(rows).extracting(row -> row.entity().id()).containsExactly("faez", "iyad", "nobody");
    assertThat(rows).extracting(EntityCount::reportShare).containsExactly(0.75, 0.25, 0.0);
    assertThat(rows).extracting(EntityCount::reach).containsExactly(0.75, 0.25, 0.0);
    assertThat(rows.get(0).entity().name()).isEqualTo("اسم faez");
  }

  @Test
  void daysBeginAtMidnightOfTheZone() {
    Coverage riyadh = new Coverage(Retention.UNLIMITED.zone(ZoneId.of("Asia/Riyadh")));
    Report late = NamedReports.naming("a", Instant.parse("2031-03-01T22:30:00Z"), "الرقيب", "faez");
    riyadh.add(late);
    coverage.add(late);
    assertThat(coverage.daily(Slice.ALL)).containsOnlyKeys(DAY);
    assertThat(riyadh.daily(Slice.ALL)).containsOnlyKeys(DAY.plusDays(1));
    assertThat(riyadh.count(Slice.ALL.on(DAY))).isEqualTo(Counts.NONE);
    assertThat(riyadh.count(Slice.ALL.on(DAY.plusDays(1)).outlet("الرقيب")).reports()).isOne();
  }

  @Test
  void theNetworkWeighsPairsByTextsAndByHowOftenTheyAreApart() {
    add("a", 1, "الرقيب", "faez", "iyad");
    add("b", 2, "المرصد", "iyad", "faez");
    add("c", 3, "المرصد", "faez", "costamira");
    add("d", 4, "المرصد", "faez");
    List<CoMention> edges = coverage.coMentions(Slice.ALL, 10);
    assertThat(edges).hasSize(2);
    assertThat(edges.get(0).first().id()).isEqualTo("faez");
    assertThat(edges.get(0).second().id()).isEqualTo("iyad");
    assertThat(edges.get(0).counts()).isEqualTo(new Counts(2, 2, 2));
    assertThat(edges.get(0).cosine()).isEqualTo(2 / Math.sqrt(4 * 2));
    assertThat(coverage.coMentions(Slice.ALL, 2)).hasSize(1);
    assertThat(coverage.coMentions(Slice.ALL.on(DAY.plusDays(3)), 10)).isEmpty();
  }

  @Test
  void theNewerVersionOfAnArticleReplacesTheOlder() {
    add("a", 1, "الرقيب", "faez");
    add("a", 5, "الرقيب", "iyad");
    add("a", 3, "الرقيب", "costamira");
    assertThat(coverage.entities(Slice.ALL))
        .extracting(row -> row.entity().id())
        .containsExactly("iyad");
  }

  @Test
  void absurdTimesAreCounted() {
    for (Instant time : List.of(Instant.MIN, Instant.MAX)) {
      Coverage absurd = new Coverage(Retention.UNLIMITED.zone(ZoneId.of("Pacific/Kiritimati")));
      Report usual = NamedReports.naming("a", START, "الرقيب", "faez");
      absurd.add(new Report(usual.analyzed(), time, usual.own()));
      assertThat(absurd.daily(Slice.ALL)).hasSize(1);
      assertThat(NamedReports.again(absurd::save, Coverage::restore).size()).isOne();
    }
  }

  @Test
  void aLedgerAddsUpWhoIsForOrAgainstWhom() {
    StanceLedger ledger = new StanceLedger(Retention.UNLIMITED);
    Report first = NamedReports.naming("a", START, "الرقيب", "faez", "iyad");
    ledger.add(first);
    ledger.add(NamedReports.teasing("b", START, List.of("faez"), List.of("iyad")));
    ledger.add(first);
    List<StanceRow> rows = ledger.rows(Slice.ALL);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).holderName()).isEqualTo("اسم faez");
    assertThat(rows.get(0).targetName()).isEqualTo("اسم iyad");
    StanceTally tally = ledger.tally("faez", "iyad", Slice.ALL.outlet("الرقيب"));
    assertThat(tally.stances()).isOne();
    assertThat(tally.reports()).isOne();
    assertThat(tally.mean()).isBetween(-1.0, 1.0).isEqualTo(tally.polarity());
    assertThat(ledger.daily("faez", "iyad", Slice.ALL)).containsOnlyKeys(DAY);
    assertThat(ledger.tally("iyad", "faez", Slice.ALL)).isEqualTo(StanceTally.NONE);
    assertThat(ledger.rows(Slice.ALL.entity("costamira"))).isEmpty();
  }

  @Test
  void damagedStatesAreRefused() {
    add("a", 1, "الرقيب", "faez", "iyad");
    add("b", 1, "الرقيب", "faez");
    coverage.tie("a", "b");
    byte[] state = NamedReports.bytes(coverage::save);
    for (int length = 0; length < state.length; length++) {
      byte[] cut = Arrays.copyOf(state, length);
      assertThatThrownBy(() -> Coverage.restore(new ByteArrayInputStream(cut)))
          .isInstanceOf(StateFormatException.class);
    }
    for (int i = 0; i < state.length; i++) {
      byte[] changed = state.clone();
      changed[i] ^= 0x10;
      assertThatThrownBy(() -> Coverage.restore(new ByteArrayInputStream(changed)))
          .isInstanceOf(StateFormatException.class);
    }
    assertThatThrownBy(() -> StanceLedger.restore(new ByteArrayInputStream(state)))
        .isInstanceOf(StateFormatException.class)
        .hasMessageContaining("coverage");
  }

  @Test
  void onlyCountsOfOneKindAreMerged() {
    Coverage other = new Coverage(Retention.UNLIMITED.window(Duration.ofDays(1)));
    assertThatThrownBy(() -> coverage.merge(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT24H");
    assertThatThrownBy(() -> Retention.UNLIMITED.window(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT0S");
    assertThatThrownBy(() -> Retention.UNLIMITED.maxReports(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
