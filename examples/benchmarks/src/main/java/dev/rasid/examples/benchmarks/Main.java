package dev.rasid.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints a table: {@code text}, {@code entities}, {@code duplicates},
 * {@code watch} or {@code hostile}.
 */
public final class Main {
  private static final String USAGE =
      "usage: Main [text [--quick] [ROW...] | entities [--quick] [ROW...]"
          + " | duplicates [--quick] [ROW...] | watch [--quick] [SIZE...] [ROW...] | hostile [LENGTH]]";

  /** The benchmarks of {@link TextBenchmark}, in the order of the table. */
  static final List<String> ROWS =
      List.of(
          "luceneArabicAnalyzer",
          "clean",
          "tokensAndSentences",
          "pipelineTokens",
          "pipelineTokensRead",
          "pipelineMorphology",
          "pipelineMorphologyRead");

  /** The benchmarks of {@link EntityBenchmark}, in the order of the table. */
  static final List<String> ENTITY_ROWS =
      List.of(
          "luceneArabicAnalyzer",
          "lexiconMatcher",
          "tagger",
          "pipelineEntities",
          "pipelineQuotationsAndDates",
          "pipelineStances");

  private static final List<String> NO_SIZES = List.of();
  private static final int TEXT_WARMUP = 3;

  /**
   * Two minutes: so long the compiler takes for all analyzers on two cores, and every word of the
   * news has been met once by then, which is what costs most.
   */
  private static final int ENTITY_WARMUP = 60;

  private static final int WATCH_WARMUP = 8;

  private static final int HOSTILE_LENGTH = 1_000_000;
  private static final int MAX_HOSTILE_LENGTH =
      5_000_000; // four times that is the pipeline's limit

  private Main() {}

  /**
   * Runs one mode; the process ends with 2 if it cannot.
   *
   * @param args the mode and its options
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] args) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> rest = new ArrayList<>(List.of(args));
    String mode = rest.isEmpty() || rest.get(0).startsWith("-") ? "text" : rest.remove(0);
    try {
      switch (mode) {
        case "text" -> run(TextBenchmark.class, ROWS, NO_SIZES, TEXT_WARMUP, rest, out);
        case "entities" ->
            run(EntityBenchmark.class, ENTITY_ROWS, NO_SIZES, ENTITY_WARMUP, rest, out);
        case "duplicates" ->
            run(
                DuplicateBenchmark.class,
                DuplicateBenchmark.ROWS,
                NO_SIZES,
                TEXT_WARMUP,
                rest,
                out);
        case "watch" ->
            run(
                MonitorBenchmark.class,
                MonitorBenchmark.ROWS,
                MonitorBenchmark.SIZES,
                WATCH_WARMUP,
                rest,
                out);
        case "hostile" -> hostile(rest, out);
        default -> throw new IllegalArgumentException("no mode " + mode + "; " + USAGE);
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(
      Class<?> benchmark,
      List<String> rows,
      List<String> sizes,
      int warmup,
      List<String> options,
      PrintStream out)
      throws RunnerException {
    boolean quick = options.remove("--quick");
    List<String> some = options.stream().filter(sizes::contains).toList();
    List<String> wantedSizes = some.isEmpty() ? sizes : some;
    options.removeAll(sizes);
    List<String> wanted = options.isEmpty() ? rows : options;
    Path shared = News.folder(); // said here once, and not by each fork
    ChainedOptionsBuilder run =
        new OptionsBuilder()
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 2 : warmup)
            .warmupTime(TimeValue.seconds(quick ? 1 : 2))
            .measurementIterations(quick ? 3 : 5)
            .measurementTime(TimeValue.seconds(quick ? 1 : 2))
            .threads(1)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .jvmArgs(
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-D" + News.PROPERTY + "=" + shared);
    for (String row : wanted) {
      if (!rows.contains(row)) {
        throw new IllegalArgumentException("no row " + row + "; there are " + rows);
      }
      run.include("\\." + benchmark.getSimpleName() + "\\." + row + "$");
    }
    if (!sizes.isEmpty()) {
      run.param(SpeedTable.SIZE, wantedSizes.toArray(String[]::new));
    }
    SpeedTable table = new SpeedTable(new Runner(run.build()).run());
    if (sizes.isEmpty()) {
      out.println();
      table.print(rows, rows.get(0), out);
    }
    for (String size : wantedSizes) {
      List<String> sized = rows.stream().map(row -> SpeedTable.row(row, size)).toList();
      out.println();
      table.print(sized, sized.get(0), out);
    }
  }

  private static void hostile(List<String> options, PrintStream out) {
    int length = options.isEmpty() ? HOSTILE_LENGTH : length(options.get(0));
    try (HostileTimes times = new HostileTimes()) {
      times.print(length, out);
    }
  }

  private static int length(String given) {
    int length = Integer.parseInt(given);
    if (length < 1 || length > MAX_HOSTILE_LENGTH) {
      throw new IllegalArgumentException(
          "length " + length + " must be from 1 to " + MAX_HOSTILE_LENGTH);
    }
    return length;
  }
}
