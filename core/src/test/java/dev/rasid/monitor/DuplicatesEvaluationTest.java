package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.monitor.DuplicatePair.Kind;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All shared news as a stream in time order, scored against the judged pairs as {@code
 * score_dups.py} does in its scope {@code part}; writes {@code target/duplicates.tsv} for that
 * script, which also knows the scope {@code set}.
 */
@Tag("evaluation")
class DuplicatesEvaluationTest {
  private static final Path PREDICTIONS = Path.of("target", "duplicates.tsv");

  /** A judged pair: the label, whether it is old text of another event, and its weight. */
  private record Judged(String label, boolean template, double weight) {

    /** Returns whether a pair is positive: 1, 0, or -1 if a reading leaves it out. */
    int truth(String reading) {
      if (label.equals("identical") || label.equals("revised")) {
        return label.equals("identical") && reading.equals("hard") ? -1 : 1;
      }
      if (label.equals("partial-copy") && !template) {
        return reading.equals("partial") ? 1 : reading.equals("strict") ? 0 : -1;
      }
      return 0;
    }
  }

  private static Path data() {
    Path data = Path.of(System.getProperty("rasid.shared", "../../shared"), "data");
    assumeTrue(Files.isDirectory(data), () -> "the shared data is absent: " + data);
    return data;
  }

  private static List<AnalyzedArticle> news() throws IOException {
    Path file = data().resolve("ant-news-2018-02_06.jsonl.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      return lines
          .map(line -> ((JsonLine.Parsed) line).article())
          .sorted(Comparator.comparing(Report::of, Report.BY_TIME))
          .toList();
    }
  }

  private static String key(String one, String two) {
    return one.compareTo(two) < 0 ? one + "\t" + two : two + "\t" + one;
  }

  private static Map<String, Judged> judged() throws IOException {
    List<String> rows = Files.readAllLines(data().resolve("gold-stories/neardup-dev.tsv"));
    List<String> header = List.of(rows.get(0).split("\t", -1));
    Map<String, Judged> judged = new HashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t", -1);
      judged.put(
          key(fields[0], fields[1]),
          new Judged(
              fields[header.indexOf("label")],
              fields[header.indexOf("note")].startsWith("template"),
              Double.parseDouble(fields[header.indexOf("weight")])));
    }
    return judged;
  }

  @Test
  void theWholeStreamScoresAsTheIssueAsks() throws IOException {
    Map<String, Judged> judged = judged();
    List<AnalyzedArticle> news = news();
    Map<String, Kind> found = new HashMap<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    StringBuilder predictions = new StringBuilder();
    DuplicateIndex index = DuplicateIndex.builder().build();
    Teasers teasers = Teasers.create();
    int cut = 0;
    int most = 0;
    long start = System.nanoTime();
    for (AnalyzedArticle article : news) {
      Report report = teasers.read(article);
      cut += report.own().equals(Report.reported(article)) ? 0 : 1;
      for (DuplicatePair pair : index.add(report)) {
        found.put(key(pair.first(), pair.second()), pair.kind());
        counts.merge(pair.kind(), 1, Integer::sum);
        predictions.append(line(pair));
      }
      most = Math.max(most, index.size());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.createDirectories(PREDICTIONS.toAbsolutePath().getParent());
    Files.writeString(PREDICTIONS, predictions, StandardCharsets.UTF_8);
    System.out.printf(
        Locale.ROOT,
        "%d articles, %.0f a second, at most %d held, lines cut from %d; pairs %s%n",
        news.size(),
        news.size() / seconds,
        most,
        cut,
        counts);

    Set<Kind> copies = EnumSet.of(Kind.IDENTICAL, Kind.REVISED);
    for (String reading : List.of("strict", "neutral", "hard", "partial")) {
      score("all kinds", reading, judged, found::containsKey);
      score(
          "identical and revised",
          reading,
          judged,
          key -> found.containsKey(key) && copies.contains(found.get(key)));
    }
    assertThat(score("all kinds", "hard", judged, found::containsKey)).isGreaterThan(0.95);
    assertThat(score("all kinds", "neutral", judged, found::containsKey)).isGreaterThan(0.97);
  }

  private static String line(DuplicatePair pair) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%.4f%n",
        pair.first(),
        pair.second(),
        pair.kind(),
        pair.similarity());
  }

  private static double score(
      String name, String reading, Map<String, Judged> judged, Predicate<String> found) {
    double hit = 0;
    double wrong = 0;
    double missed = 0;
    for (Map.Entry<String, Judged> pair : judged.entrySet()) {
      int truth = pair.getValue().truth(reading);
      boolean told = found.test(pair.getKey());
      double weight = pair.getValue().weight();
      hit += truth == 1 && told ? weight : 0;
      wrong += truth == 0 && told ? weight : 0;
      missed += truth == 1 && !told ? weight : 0;
    }
    double f1 = 2 * hit / (2 * hit + wrong + missed);
    System.out.printf(
        Locale.ROOT,
        "%-7s %-21s P %.4f  R %.4f  F1 %.4f%n",
        reading,
        name,
        hit / (hit + wrong),
        hit / (hit + missed),
        f1);
    return f1;
  }
}
