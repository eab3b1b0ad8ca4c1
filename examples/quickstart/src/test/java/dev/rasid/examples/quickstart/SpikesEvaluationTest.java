package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rasid.annotation.EntityType;
import dev.rasid.article.Article;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.monitor.Coverage;
import dev.rasid.monitor.EntityCount;
import dev.rasid.monitor.EntityName;
import dev.rasid.monitor.Report;
import dev.rasid.monitor.Retention;
import dev.rasid.monitor.Slice;
import dev.rasid.monitor.Spike;
import dev.rasid.monitor.SpikeDetector;
import dev.rasid.monitor.SpikeEvent;
import dev.rasid.monitor.SpikeRules;
import dev.rasid.monitor.Teasers;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Spikes of real news against those that annotators marked; run by {@code mvn -Pevaluate verify}.
 *
 * <p>A marked spike is found if a spike of the entity shares a day with the days from its start to
 * its peak, give or take one. A false alarm is a spike of one of the entities that is none of the
 * marked ones; many of these are events that were not marked.
 */
@Tag("evaluation")
class SpikesEvaluationTest {
  private static final int DAYS_PER_FALSE_ALARM = 20;

  private record Marked(
      String entity, String name, LocalDate start, LocalDate peak, boolean required) {}

  private static Path data() {
    Path data = Path.of(System.getProperty("rasid.shared", "../../../shared"), "data");
    assumeTrue(Files.isDirectory(data), () -> "the shared data is absent: " + data);
    return data;
  }

  private static List<Map<String, String>> table(String name) throws IOException {
    List<String> lines = Files.readAllLines(data().resolve("gold-stories").resolve(name));
    List<String> heads = List.of(lines.get(0).split("\t", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < heads.size(); i++) {
        row.put(heads.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Marked> marked() throws IOException {
    return table("spikes-dev.tsv").stream()
        .map(
            row ->
                new Marked(
                    row.get("entity"),
                    row.get("name_ar"),
                    LocalDate.parse(row.get("start_day")),
                    LocalDate.parse(row.get("peak_day")),
                    row.get("must_flag").equals("yes")))
        .toList();
  }

  @Test
  void givenDailyCounts() throws IOException {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    List<Spike> spikes = new ArrayList<>();
    List<Map<String, String>> rows = table("spikes-daily-dev.tsv");
    List<String> entities =
        rows.get(0).keySet().stream()
            .filter(head -> !head.equals("date") && !head.equals("articles"))
            .toList();
    for (Map<String, String> row : rows) {
      Map<EntityName, Integer> counts = new HashMap<>();
      for (String entity : entities) {
        counts.put(
            new EntityName(entity, EntityType.PER, entity), Integer.parseInt(row.get(entity)));
      }
      keep(
          detector.add(
              LocalDate.parse(row.get("date")), Integer.parseInt(row.get("articles")), counts),
          spikes);
    }
    spikes.addAll(ongoing(detector));
    Map<String, String> same = new TreeMap<>();
    entities.forEach(entity -> same.put(entity, entity));
    score("given counts", spikes, same, rows.size());
  }

  @Test
  void countsOfTheWholeChain() throws IOException {
    SpikeDetector detector = new SpikeDetector(SpikeRules.STANDARD);
    Coverage coverage = new Coverage(Retention.UNLIMITED);
    Teasers teasers = Teasers.create();
    List<Spike> spikes = new ArrayList<>();
    try (Pipeline pipeline = Pipeline.builder().discover().parallelism(1).build();
        Stream<AnalyzedArticle> analyzed = pipeline.analyze(news().stream())) {
      for (Iterator<AnalyzedArticle> each = analyzed.iterator(); each.hasNext(); ) {
        Report report = teasers.read(each.next());
        coverage.add(report);
        keep(detector.add(report), spikes);
      }
    }
    spikes.addAll(ongoing(detector));
    int days = coverage.daily(Slice.ALL).size();
    System.out.printf(
        "all %d entities: %d spikes in %d days, %.1f a day%n",
        coverage.entities(Slice.ALL).size(), spikes.size(), days, (double) spikes.size() / days);
    score("whole chain", spikes, ids(coverage.entities(Slice.ALL)), days);
  }

  private static List<Article> news() throws IOException {
    Path file = data().resolve("ant-news-2018-02_06.jsonl.gz");
    List<Article> articles = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      lines.forEach(line -> articles.add(((JsonLine.Parsed) line).article().article()));
    }
    articles.sort(
        Comparator.comparing(
                (Article article) ->
                    article.published().map(OffsetDateTime::toInstant).orElse(Instant.MIN))
            .thenComparing(Article::id));
    return articles;
  }

  private static void keep(List<SpikeEvent> events, List<Spike> spikes) {
    events.stream()
        .filter(event -> event.kind() == SpikeEvent.Kind.ENDED)
        .map(SpikeEvent::spike)
        .forEach(spikes::add);
  }

  private static List<Spike> ongoing(SpikeDetector detector) {
    return detector.spikes().stream().filter(Spike::ongoing).toList();
  }

  /** The id that the chain has for each entity: by its Arabic name, or by a part of the id. */
  private static Map<String, String> ids(List<EntityCount> rows) throws IOException {
    Map<String, String> names = new HashMap<>();
    marked().forEach(one -> names.put(one.entity(), one.name()));
    Map<String, String> ids = new TreeMap<>();
    for (String entity : table("spikes-daily-dev.tsv").get(0).keySet()) {
      String name = names.getOrDefault(entity, entity);
      Optional<String> id =
          rows.stream()
              .map(EntityCount::entity)
              .filter(
                  it ->
                      it.name().equals(name)
                          || it.name().startsWith(name + " ")
                          || List.of(it.id().split("-")).contains(entity))
              .map(EntityName::id)
              .findFirst();
      id.ifPresentOrElse(
          it -> ids.put(entity, it), () -> System.out.println("no entity for " + entity));
    }
    return ids;
  }

  private static void score(String what, List<Spike> spikes, Map<String, String> ids, int days)
      throws IOException {
    int required = 0;
    int found = 0;
    int optional = 0;
    Set<Spike> right = new HashSet<>();
    for (Marked one : marked()) {
      List<Spike> here =
          spikes.stream()
              .filter(spike -> spike.entity().id().equals(ids.get(one.entity())))
              .filter(
                  spike ->
                      !spike.start().isAfter(one.peak().plusDays(1))
                          && !spike.end().isBefore(one.start().minusDays(1)))
              .toList();
      right.addAll(here);
      required += one.required() ? 1 : 0;
      found += one.required() && !here.isEmpty() ? 1 : 0;
      optional += !one.required() && !here.isEmpty() ? 1 : 0;
      if (one.required() && here.isEmpty()) {
        System.out.println("  missed " + one);
      }
    }
    List<Spike> alarms =
        spikes.stream().filter(spike -> ids.containsValue(spike.entity().id())).toList();
    long wrong = alarms.stream().filter(spike -> !right.contains(spike)).count();
    System.out.printf(
        "%s: %d of %d required spikes, %d optional; %d alarms over %d entities, %d of them not"
            + " marked: one per %.0f entity-days%n",
        what,
        found,
        required,
        optional,
        alarms.size(),
        ids.size(),
        wrong,
        (double) ids.size() * days / Math.max(1, wrong));
    assertThat(found).isEqualTo(required);
    assertThat(wrong * DAYS_PER_FALSE_ALARM).isLessThanOrEqualTo((long) ids.size() * days);
  }
}
