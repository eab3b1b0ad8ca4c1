package dev.rasid.sentiment.stances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.sentiment.modifiers.Modifiers;
import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures stances against the shared gold, whole and with parts taken out, and out of domain. */
@Tag("evaluation")
class StanceEvaluationTest {
  private static final Path SHARED =
      Path.of(System.getProperty("rasid.shared", "../../shared"), "data");
  private static final Path GOLD = SHARED.resolve("gold-dev");
  private static final Set<String> NEGATION =
      Set.of("negation", "denial", "refusal", "stopping", "prevention", "wish");
  private static final Pattern ID = Pattern.compile("^\\{\"id\": ?\"([^\"]+)\"");
  private static final Pattern TUPLE =
      Pattern.compile("tuple +P ([0-9.]+) +R ([0-9.]+) +F1 ([0-9.]+)");

  @BeforeAll
  static void dataIsThere() {
    assumeTrue(Files.isDirectory(GOLD), () -> "the shared data is absent: " + GOLD);
  }

  /** Precision, recall and F1. */
  private record Score(double precision, double recall, double f1) {}

  /** An analyzer in the place of ours. */
  private record Instead(Analyzer analyzer) implements AnalyzerProvider {
    @Override
    public AnalyzerDescriptor describe(Options options) {
      return AnalyzerDescriptor.builder("test.stance")
          .requires(Sentence.KEY, Token.KEY, Mention.KEY)
          .optional(Zone.KEY, Morphology.KEY, Reference.KEY, Entity.KEY, Quotation.KEY)
          .provides(Stance.KEY)
          .build();
    }

    @Override
    public Analyzer create(Options options) {
      return analyzer;
    }
  }

  @Test
  void goldAndWhatEachPartIsWorth(@TempDir Path folder) throws Exception {
    PredicateLexicon lexicon = PredicateLexicon.builtIn();
    Modifiers modifiers = Modifiers.builtIn();
    Map<String, Analyzer> systems = new LinkedHashMap<>();
    systems.put("full", new StanceAnalyzer(lexicon, modifiers));
    systems.put("without negation", new StanceAnalyzer(lexicon, modifiers.without(NEGATION)));
    systems.put("without quotations", new StanceAnalyzer(lexicon, modifiers, false));
    systems.put("without structure", new Neighbours(lexicon, false));
    systems.put("co-occurrence", new Neighbours(lexicon, true));
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Map.Entry<String, Analyzer> system : systems.entrySet()) {
      Score score = score(system.getValue(), folder.resolve("predictions.jsonl"));
      scores.put(system.getKey(), score);
      System.out.printf(
          "%-20s P %.3f R %.3f F1 %.3f%n",
          system.getKey(), score.precision(), score.recall(), score.f1());
    }
    Score full = scores.get("full");
    assertThat(full.f1()).isGreaterThanOrEqualTo(0.5);
    assertThat(full.precision()).isGreaterThanOrEqualTo(0.75);
    assertThat(full.f1() - scores.get("co-occurrence").f1()).isGreaterThanOrEqualTo(0.2);
  }

  private static Pipeline pipeline(Analyzer analyzer) {
    return Pipeline.builder()
        .discover()
        .without("sentiment.stance", "sentiment.tone")
        .add(new Instead(analyzer))
        .build();
  }

  private static Score score(Analyzer analyzer, Path predictions) throws Exception {
    StringBuilder out = new StringBuilder();
    try (Pipeline pipeline = pipeline(analyzer)) {
      for (String line : Files.readAllLines(GOLD.resolve("gold.jsonl"))) {
        Matcher id = ID.matcher(line);
        assertThat(id.find()).isTrue();
        String text = Files.readString(GOLD.resolve("texts/" + id.group(1) + ".txt"));
        int title = text.indexOf("\n\n");
        AnalyzedArticle article =
            pipeline.analyze(
                Article.builder()
                    .id(id.group(1))
                    .title(text.substring(0, title))
                    .body(text.substring(title + 2))
                    .build());
        assertThat(article.succeeded()).as("%s", article.outcomes()).isTrue();
        out.append(prediction(article)).append('\n');
      }
    }
    Files.writeString(predictions, out);
    Process scorer =
        new ProcessBuilder(
                "python3",
                GOLD.resolve("score.py").toString(),
                GOLD.resolve("gold.jsonl").toString(),
                predictions.toString())
            .redirectErrorStream(true)
            .start();
    String table = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher tuple = TUPLE.matcher(table);
    assertThat(tuple.find()).as(table).isTrue();
    return new Score(
        Double.parseDouble(tuple.group(1)),
        Double.parseDouble(tuple.group(2)),
        Double.parseDouble(tuple.group(3)));
  }

  private static String prediction(AnalyzedArticle article) {
    StringJoiner mentions = new StringJoiner(",");
    for (Annotation<Mention> one : article.get(Mention.KEY)) {
      mentions.add(
          "{"
              + bounds(one.span())
              + ",\"type\":\""
              + one.value().type()
              + "\",\"entity\":"
              + quoted(one.value().entity())
              + "}");
    }
    StringJoiner entities = new StringJoiner(",");
    for (Annotation<Entity> one : article.get(Entity.KEY)) {
      entities.add(
          "{\"id\":"
              + quoted(one.value().id())
              + ",\"type\":\""
              + one.value().type()
              + "\""
              + one.value().standsFor().map(id -> ",\"standsFor\":" + quoted(id)).orElse("")
              + "}");
    }
    StringJoiner stances = new StringJoiner(",");
    for (Annotation<Stance> one : article.get(Stance.KEY)) {
      Stance stance = one.value();
      if (stance.ledger() != Stance.Ledger.OUTLET) {
        boolean issue = stance.target().startsWith("issue:");
        stances.add(
            "{\"holder\":"
                + quoted(stance.holder())
                + ",\"target\":"
                + quoted(stance.target())
                + ",\"polarity\":\""
                + (stance.polarity() > 0 ? "FAVOR" : "AGAINST")
                + "\",\"evidence\":[{"
                + bounds(one.span())
                + "}],\"cue\":{"
                + bounds(stance.cue())
                + "}"
                + stance.holderSpan().map(s -> ",\"holderSpan\":{" + bounds(s) + "}").orElse("")
                + (issue
                    ? ""
                    : stance
                        .targetSpan()
                        .map(s -> ",\"targetSpan\":{" + bounds(s) + "}")
                        .orElse(""))
                + "}");
      }
    }
    return "{\"id\":"
        + quoted(article.article().id())
        + ",\"mentions\":["
        + mentions
        + "],\"entities\":["
        + entities
        + "],\"stances\":["
        + stances
        + "],\"outletStance\":null}";
  }

  private static String bounds(Span span) {
    return "\"start\":" + span.start() + ",\"end\":" + span.end();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /**
   * Tweets ask for a stance toward a given target; what we say of them is the sum of all stances.
   */
  @Test
  void outOfDomain() throws IOException {
    try (Pipeline pipeline = Pipeline.builder().discover().build()) {
      Stress tweets = new Stress(pipeline);
      Pattern row = Pattern.compile("\"text\": \"(.*)\", \"stance\": \"(\\w+)\"");
      try (Stream<String> lines = Files.lines(SHARED.resolve("stance/arabicstancex-train.jsonl"))) {
        lines
            .map(row::matcher)
            .filter(Matcher::find)
            .forEach(m -> tweets.add(m.group(1).replace("\\n", "\n"), m.group(2)));
      }
      tweets.print("ArabicStanceX train");
      Stress mawqif = new Stress(pipeline);
      Pattern cells =
          Pattern.compile(
              "^\\d+,(.*),(?:Women empowerment|Covid Vaccine|Digital Transformation),(\\w+),");
      try (Stream<String> lines = Files.lines(SHARED.resolve("stance/mawqif-train.csv"))) {
        lines
            .map(cells::matcher)
            .filter(Matcher::find)
            .forEach(m -> mawqif.add(m.group(1), m.group(2)));
      }
      mawqif.print("Mawqif train");
      HeadlinePairs pairs = new HeadlinePairs(pipeline);
      for (String name : List.of("train", "dev")) {
        Files.readAllLines(SHARED.resolve("stance/ans-headline-pairs-" + name + ".csv")).stream()
            .skip(1)
            .forEach(pairs::add);
      }
      pairs.print();
      assertThat(tweets.size() + mawqif.size() + pairs.size()).isPositive();
    }
  }
}
