package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.monitor.InventedNews.Story;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DuplicateLawsTest {
  private static final int SIZE = 24;

  private static DuplicateIndex empty() {
    return DuplicateIndex.builder()
        .window(Duration.ofDays(5))
        .teaserWindow(Duration.ofDays(8))
        .build();
  }

  private static DuplicateIndex index(List<Story> stories) {
    DuplicateIndex index = empty();
    stories.forEach(story -> index.add(story.report()));
    return index;
  }

  private static byte[] saved(DuplicateIndex index) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.save(out);
    return out.toByteArray();
  }

  private static byte[] saved(Teasers teasers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    teasers.save(out);
    return out.toByteArray();
  }

  private static DuplicateIndex restored(byte[] state) throws IOException {
    return DuplicateIndex.restore(new ByteArrayInputStream(state));
  }

  @Property(tries = 30)
  void theOrderOfArrivalChangesNothing(@ForAll long seed) throws IOException {
    List<Story> stories = InventedNews.stream(seed, SIZE);
    DuplicateIndex whole = index(stories);
    List<Story> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, new Random(seed + 1));
    DuplicateIndex other = index(shuffled);
    assertThat(other.pairs()).isEqualTo(whole.pairs());
    assertThat(saved(other)).isEqualTo(saved(whole));
  }

  @Property(tries = 30)
  void twoHalvesMergedAreTheWhole(@ForAll long seed, @ForAll @IntRange(max = SIZE) int split)
      throws IOException {
    List<Story> stories = InventedNews.stream(seed, SIZE);
    DuplicateIndex whole = index(stories);
    DuplicateIndex merged = index(stories.subList(0, split));
    DuplicateIndex rest = index(stories.subList(split, SIZE));
    byte[] before = saved(rest);
    merged.merge(rest);
    assertThat(merged.pairs()).isEqualTo(whole.pairs());
    assertThat(saved(merged)).isEqualTo(saved(whole));
    assertThat(saved(rest)).isEqualTo(before);
  }

  @Property(tries = 30)
  void aRestoredIndexGoesOnAsIfUninterrupted(
      @ForAll long seed, @ForAll @IntRange(max = SIZE) int split) throws IOException {
    List<Story> stories = InventedNews.stream(seed, SIZE);
    DuplicateIndex index = index(stories.subList(0, split));
    DuplicateIndex restored = restored(saved(index));
    for (Story story : stories.subList(split, SIZE)) {
      assertThat(restored.add(story.report())).isEqualTo(index.add(story.report()));
    }
    assertThat(restored.pairs()).isEqualTo(index.pairs());
    assertThat(saved(restored)).isEqualTo(saved(index));
  }

  @Property(tries = 30)
  void whatIsOlderThanTheWindowIsForgottenAndNothingElse(@ForAll long seed) {
    Duration window = Duration.ofDays(6);
    DuplicateIndex all = DuplicateIndex.builder().window(window).teaserWindow(window).build();
    DuplicateIndex due = DuplicateIndex.builder().window(window).teaserWindow(window).build();
    List<Story> stories = InventedNews.stream(seed, 2 * SIZE);
    Instant latest =
        stories.stream()
            .map(story -> story.time().toInstant())
            .max(Instant::compareTo)
            .orElseThrow();
    int held = 0;
    for (Story story : stories) {
      all.add(story.report());
      if (!story.time().toInstant().isBefore(latest.minus(window))) {
        due.add(story.report());
        held++;
      }
    }
    assertThat(all.size()).isEqualTo(held);
    assertThat(all.pairs()).isEqualTo(due.pairs());
  }

  @Property(tries = 40)
  void readingReportsThroughTeasersChangesNoPair(@ForAll long seed) {
    List<Story> stories = InventedNews.stream(seed, SIZE);
    Teasers teasers = Teasers.create();
    DuplicateIndex read = DuplicateIndex.builder().build();
    DuplicateIndex plain = DuplicateIndex.builder().build();
    for (Story story : stories) {
      read.add(teasers.read(story.article()));
      plain.add(story.report());
    }
    assertThat(read.pairs()).isEqualTo(plain.pairs());
  }

  @Property(tries = 30)
  void teasersMergedAndRestoredAreTheWhole(
      @ForAll long seed, @ForAll @IntRange(max = SIZE) int split) throws IOException {
    List<AnalyzedArticle> articles =
        InventedNews.stream(seed, SIZE).stream().map(Story::article).toList();
    Teasers whole = Teasers.create(Duration.ofDays(5));
    articles.forEach(whole::read);
    Teasers one = Teasers.create(Duration.ofDays(5));
    articles.subList(split, SIZE).forEach(one::read);
    Teasers two = Teasers.create(Duration.ofDays(5));
    articles.subList(0, split).forEach(two::read);
    one.merge(Teasers.restore(new ByteArrayInputStream(saved(two))));
    assertThat(saved(one)).isEqualTo(saved(whole));
    for (AnalyzedArticle article : articles) {
      assertThat(one.read(article).own()).isEqualTo(whole.read(article).own());
    }
  }

  @Property(tries = 30)
  void spansShowTheSameWordsInBothTexts(@ForAll long seed) {
    List<Story> stories = InventedNews.stream(seed, SIZE);
    WordReader reader = new WordReader();
    for (DuplicatePair pair : index(stories).pairs()) {
      for (SharedSpan shared : pair.shared()) {
        String first =
            text(stories, pair.first()).substring(shared.first().start(), shared.first().end());
        String second =
            text(stories, pair.second()).substring(shared.second().start(), shared.second().end());
        assertThat(reader.read(first).words()).isEqualTo(reader.read(second).words());
      }
    }
  }

  private static String text(List<Story> stories, String id) {
    return stories.get(Integer.parseInt(id.substring(1))).article().article().text();
  }

  @Property(tries = 200)
  void aDamagedStateIsAClearError(
      @ForAll long seed, @ForAll int where, @ForAll @IntRange(min = 1, max = 255) int change)
      throws IOException {
    byte[] state = saved(index(InventedNews.stream(seed % 5, 6)));
    int at = Math.floorMod(where, state.length);
    byte[] changed = state.clone();
    changed[at] ^= (byte) change;
    assertThatThrownBy(() -> restored(changed)).isInstanceOf(StateFormatException.class);
    assertThatThrownBy(() -> restored(Arrays.copyOf(state, at)))
        .isInstanceOf(StateFormatException.class);
  }

  @Test
  void theStreamsOfTheseLawsHaveCopiesAndTeasers() {
    int pairs = 0;
    int cut = 0;
    for (long seed = 0; seed < 20; seed++) {
      List<Story> stories = InventedNews.stream(seed, SIZE);
      pairs += index(stories).pairs().size();
      Teasers teasers = Teasers.create();
      for (Story story : stories) {
        cut += teasers.read(story.article()).own().equals(story.report().own()) ? 0 : 1;
      }
    }
    assertThat(pairs).isGreaterThan(100);
    assertThat(cut).isGreaterThan(20);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void hostileTextsTakeLinearTime() {
    List<String> texts =
        List.of(
            "كلمة ".repeat(100_000),
            "كلمة\n".repeat(100_000),
            "ب".repeat(500_000),
            "ا" + "\u064B".repeat(300_000),
            "\uD800 \uDC00 \u0000 ".repeat(80_000),
            "ﻻ...\n".repeat(80_000),
            "a:b:c:\n".repeat(80_000),
            InventedNews.body(1, 2, 3, 4).repeat(1_000));
    DuplicateIndex index = DuplicateIndex.builder().build();
    Teasers teasers = Teasers.create();
    for (int i = 0; i < 2 * texts.size(); i++) {
      String text = texts.get(i / 2);
      Story story = InventedNews.story("h" + i).hours(i).body(text).title(text).lead(text);
      index.add(teasers.read(story.article()));
    }
    assertThat(index.size()).isEqualTo(2 * texts.size());
    assertThat(index.pairs()).isNotEmpty();
  }
}
