package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MonitorTest {
  private static final Instant START = NamedReports.START;

  private static MonitorBuilder builder() {
    return Monitor.builder()
        .window(Duration.ofDays(7))
        .watchlist(Watchlist.builder().add("faez", "entity:faez-al-ramhani").build());
  }

  @Provide
  Arbitrary<List<Report>> streams() {
    return NamedReports.streams();
  }

  @Property(tries = 40)
  void restoredGoesOnAsIfNeverInterrupted(@ForAll("streams") List<Report> all, @ForAll int cut) {
    List<Report> reports = all.stream().sorted(Report.BY_TIME).toList();
    int middle = reports.isEmpty() ? 0 : Math.floorMod(cut, reports.size());
    Monitor whole = builder().build();
    reports.subList(0, middle).forEach(report -> whole.add(withTokens(report)));
    Monitor restored = NamedReports.again(whole::save, Monitor::restore);
    for (Report report : reports.subList(middle, reports.size())) {
      assertThat(restored.add(withTokens(report))).isEqualTo(whole.add(withTokens(report)));
    }
    assertThat(NamedReports.bytes(restored::save)).isEqualTo(NamedReports.bytes(whole::save));
    assertThat(restored.largestStories()).isEqualTo(whole.largestStories());
  }

  @Property(tries = 40)
  void mergedHalvesCountWhatTheWholeCounts(@ForAll("streams") List<Report> all) {
    List<Report> reports = new ArrayList<>();
    for (Report report : all) {
      if (reports.stream().noneMatch(it -> it.id().equals(report.id()))) {
        reports.add(report);
      }
    }
    reports.sort(Report.BY_TIME);
    Monitor whole = builder().build();
    Monitor first = builder().build();
    Monitor second = builder().build();
    for (int i = 0; i < reports.size(); i++) {
      whole.add(withTokens(reports.get(i)));
      (i % 2 == 0 ? first : second).add(withTokens(reports.get(i)));
    }
    first.merge(second);
    assertThat(first.coverage().entities(Slice.ALL))
        .extracting(row -> row.entity().id(), row -> row.counts().reports())
        .containsExactlyInAnyOrderElementsOf(
            whole.coverage().entities(Slice.ALL).stream()
                .map(
                    row ->
                        org.assertj.core.groups.Tuple.tuple(
                            row.entity().id(), row.counts().reports()))
                .toList());
    assertThat(first.stances().rows(Slice.ALL)).isEqualTo(whole.stances().rows(Slice.ALL));
    assertThat(first.duplicates()).isEqualTo(whole.duplicates());
  }

  /** Entities are one word each, and as many tokens. */
  private static AnalyzedArticle withTokens(Report report) {
    String text = report.analyzed().article().text();
    List<Annotation<Token>> tokens = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        Span span = new Span(start, start + line.length());
        tokens.add(new Annotation<>(span, new Token(TokenKind.WORD, line, line)));
      }
      start += line.length() + 1;
    }
    AnalyzedArticle.Builder builder =
        AnalyzedArticle.builder(report.analyzed().article()).put(Token.KEY, Layer.of(tokens));
    report.analyzed().keys().forEach(key -> copy(report.analyzed(), key, builder));
    return builder.build();
  }

  private static <V> void copy(
      AnalyzedArticle from, dev.rasid.annotation.Key<V> key, AnalyzedArticle.Builder to) {
    to.put(key, from.get(key));
  }

  @Test
  void anArticleGoesToEveryPart() {
    Monitor monitor = builder().build();
    Report report = NamedReports.naming("a", START, "الرقيب", "faez-al-ramhani", "costamira");
    List<Observation> seen = new ArrayList<>();
    monitor.addAll(List.of(withTokens(report)), seen::add);
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0).report().id()).isEqualTo("a");
    assertThat(seen.get(0).alerts()).extracting(Alert::query).containsExactly("faez");
    assertThat(seen.get(0).stories()).hasSize(1);
    assertThat(monitor.coverage().count(Slice.ALL.entity("costamira")).reports()).isOne();
    assertThat(monitor.stances().rows(Slice.ALL)).hasSize(1);
    assertThat(monitor.knows("a")).isTrue();
    assertThat(monitor.knows("b")).isFalse();
    monitor.watch(Watchlist.builder().build());
    Report next = NamedReports.naming("b", START, "الرقيب", "faez-al-ramhani");
    assertThat(monitor.add(withTokens(next)).alerts()).isEmpty();
  }

  @Test
  void anArticleThatComesAgainIsNoMoreAttention() {
    Monitor monitor = builder().build();
    for (int day = 0; day < 15; day++) {
      for (int i = 0; i < 10; i++) {
        Instant time = START.plus(Duration.ofDays(day)).plusSeconds(i);
        monitor.add(withTokens(NamedReports.naming(day + "-" + i, time, "الرقيب", "costamira")));
      }
    }
    Instant time = START.plus(Duration.ofDays(15));
    for (int i = 0; i < 9; i++) {
      monitor.add(withTokens(NamedReports.naming("same", time, "الرقيب", "faez-al-ramhani")));
    }
    assertThat(monitor.spikes()).isEmpty();
    for (int i = 0; i < 9; i++) {
      monitor.add(withTokens(NamedReports.naming("n" + i, time, "الرقيب", "faez-al-ramhani")));
    }
    assertThat(monitor.spikes())
        .extracting(spike -> spike.entity().id())
        .containsExactly("faez-al-ramhani");
  }

  @Test
  void aLargeStoryIsRememberedWhenItsArticlesAreForgotten() {
    Monitor monitor = builder().build();
    for (int i = 0; i < 5; i++) {
      Instant time = START.plus(Duration.ofMinutes(i));
      monitor.add(
          withTokens(NamedReports.naming("a" + i, time, "الرقيب", "faez", "iyad", "costamira")));
    }
    for (int i = 0; i < 3; i++) {
      Instant time = START.plus(Duration.ofDays(20 + i));
      monitor.add(withTokens(NamedReports.naming("b" + i, time, "المرصد", "qutaifan", "sadra")));
    }
    assertThat(monitor.stories()).noneMatch(story -> story.members().contains("a0"));
    StorySummary largest = monitor.largestStories().get(0);
    assertThat(largest.reports()).isEqualTo(5);
    assertThat(largest.outlets()).containsExactly("الرقيب");
    assertThat(largest.first()).isEqualTo(START);
  }

  @Test
  void damagedStatesAreRefused() {
    Monitor monitor = builder().build();
    monitor.add(withTokens(NamedReports.naming("a", START, "الرقيب", "faez")));
    byte[] state = NamedReports.bytes(monitor::save);
    for (int i = 0; i < state.length; i += 7) {
      byte[] cut = Arrays.copyOf(state, i);
      byte[] changed = state.clone();
      changed[i] ^= 4;
      assertThatThrownBy(() -> Monitor.restore(new ByteArrayInputStream(cut)))
          .isInstanceOf(StateFormatException.class);
      assertThatThrownBy(() -> Monitor.restore(new ByteArrayInputStream(changed)))
          .isInstanceOf(StateFormatException.class);
    }
  }

  @Test
  void aRefusedMergeChangesNothing() {
    Monitor monitor = builder().build();
    monitor.add(withTokens(NamedReports.naming("a", START, "الرقيب", "faez")));
    byte[] before = NamedReports.bytes(monitor::save);
    List<MonitorBuilder> others =
        List.of(
            builder().window(Duration.ofDays(3)),
            builder().history(Retention.UNLIMITED.maxReports(5)),
            builder().spikes(SpikeRules.STANDARD.minReports(9)));
    for (MonitorBuilder settings : others) {
      Monitor other = settings.build();
      other.add(withTokens(NamedReports.naming("b", START, "المرصد", "costamira")));
      assertThatThrownBy(() -> monitor.merge(other)).isInstanceOf(IllegalArgumentException.class);
      assertThat(NamedReports.bytes(monitor::save)).isEqualTo(before);
    }
  }

  @Test
  void oneZoneIsThatOfAllDays() {
    ZoneId riyadh = ZoneId.of("Asia/Riyadh");
    Monitor monitor =
        Monitor.builder()
            .zone(riyadh)
            .history(Retention.UNLIMITED.maxReports(5))
            .spikes(SpikeRules.STANDARD.minReports(9))
            .build();
    Monitor each =
        Monitor.builder()
            .history(Retention.UNLIMITED.maxReports(5).zone(riyadh))
            .spikes(SpikeRules.STANDARD.minReports(9).zone(riyadh))
            .build();
    assertThat(NamedReports.bytes(monitor::save)).isEqualTo(NamedReports.bytes(each::save));
    assertThat(monitor.window()).isEqualTo(Duration.ofDays(7));
    assertThatThrownBy(() -> Monitor.builder().window(StoryTracker.STEP.minusNanos(1)))
        .hasMessageContaining("PT12H");
  }

  @Test
  void monitorsOfOtherSettingsAreNotMerged() {
    Monitor other =
        Monitor.builder().history(Retention.UNLIMITED.window(Duration.ofDays(9))).build();
    Monitor monitor = builder().build();
    assertThatThrownBy(() -> monitor.merge(other)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> monitor.merge(monitor)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Monitor.builder().window(Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT1M");
  }
}
