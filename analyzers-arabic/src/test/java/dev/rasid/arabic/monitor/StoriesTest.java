package dev.rasid.arabic.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import dev.rasid.article.Article;
import dev.rasid.article.PageReader;
import dev.rasid.monitor.Report;
import dev.rasid.monitor.StoryTracker;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stories of the thirty sample pages beside those that were told by hand. */
class StoriesTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  @Test
  void samplePagesOfOneStoryMeetAndThoseOfAnotherDoNot() throws IOException {
    Map<String, String> told = new HashMap<>();
    for (List<String> row : rows(SEEDS.resolve("stories.tsv"))) {
      told.put(row.get(0), row.get(1));
    }
    Map<String, String> found = follow(reports());
    assertThat(found.keySet()).isEqualTo(told.keySet());

    Map<String, String> toldOfFound = new HashMap<>();
    found.forEach((article, story) -> toldOfFound.putIfAbsent(story, told.get(article)));
    found.forEach(
        (article, story) ->
            assertThat(told)
                .as("one story is one matter")
                .containsEntry(article, toldOfFound.get(story)));
    assertThat(told.keySet().stream().filter(it -> told.get(it).equals("marsa-port")))
        .as("22 pages over four weeks, at times three days apart")
        .hasSize(22)
        .extracting(found::get)
        .containsOnly("story:rahba-0303-concession");
  }

  private static List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .configure("arabic.entities", "user-lexicon", SEEDS.resolve("lexicon.tsv").toString())
            .build()) {
      for (List<String> row : rows(SEEDS.resolve("pages").resolve("index.tsv"))) {
        Article article =
            PageReader.builder()
                .source(row.get(1))
                .published(OffsetDateTime.parse(row.get(2)))
                .build()
                .read(SEEDS.resolve("pages").resolve(row.get(0)));
        reports.add(Report.of(pipeline.analyze(article)));
      }
    }
    reports.sort(Report.BY_TIME);
    return reports;
  }

  /** Returns the story of each article, as the events tell it. */
  static Map<String, String> follow(List<Report> reports) {
    StoryTracker tracker = StoryTracker.builder().build();
    Map<String, String> stories = new LinkedHashMap<>();
    for (Report report : reports) {
      tracker
          .add(report)
          .forEach(event -> event.articles().forEach(it -> stories.put(it, event.story())));
    }
    tracker
        .refresh()
        .forEach(event -> event.articles().forEach(it -> stories.put(it, event.story())));
    return stories;
  }

  static List<List<String>> rows(Path table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Iterables.skip(Files.readAllLines(table), 1)) {
      rows.add(Splitter.on('\t').splitToList(line));
    }
    return rows;
  }
}
