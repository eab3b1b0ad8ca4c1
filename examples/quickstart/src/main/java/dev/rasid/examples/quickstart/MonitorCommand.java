package dev.rasid.examples.quickstart;

import dev.rasid.article.Article;
import dev.rasid.monitor.Keywords;
import dev.rasid.monitor.Monitor;
import dev.rasid.monitor.Observation;
import dev.rasid.monitor.Retention;
import dev.rasid.monitor.StateFormatException;
import dev.rasid.monitor.Watchlist;
import dev.rasid.monitor.WatchlistSyntaxException;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs articles through a monitor as if they came in now, and writes what it notices. */
@Command(
    name = "monitor",
    description =
        "Watches articles in the order of their publication: alerts, stories, copies, and who"
            + " suddenly gets attention.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Writes into DIR: alerts.jsonl, an alert a line with the words that show it; stories.tsv, the"
          + " story of each article; duplicates.tsv, two articles, how they are related (identical,"
          + " revised, partial) and how similar; spikes.jsonl, whose attention rose when and how"
          + " far; dashboard.html, all of it as a page. Each file appears when it is complete.",
      "",
      "FILE has a query a line: its id, a tab, and the query; core/QUERIES.md has the language.",
      "",
      "Input is as for analyze. An article that does not say when it was published is left out and"
          + " said on standard error, unless --published gives a time."
    })
final class MonitorCommand implements Callable<Integer> {
  private static final int WINDOW = 7;
  private static final int HISTORY = 366;

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders of articles")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--watch",
      paramLabel = "FILE",
      description = "queries to watch for: on each line an id, a tab and a query")
  private @Nullable Path watch;

  @Option(names = "--arabic-keywords", description = "the queries may use Arabic keywords")
  private boolean arabicKeywords;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "folder for the results; created if absent")
  private Path folder = Path.of("");

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "how long an article is compared with later ones (default: " + WINDOW + ")")
  private @Nullable Integer window;

  @Option(
      names = "--history",
      paramLabel = "DAYS",
      description = "how long attention and stances are counted (default: " + HISTORY + ")")
  private @Nullable Integer history;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "time zone in which days begin, such as Asia/Riyadh (default: UTC)")
  private @Nullable ZoneId zone;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "file that keeps what was seen: a later run goes on where this one ends, with its window,"
              + " history and zone, and refuses others")
  private @Nullable Path state;

  @Option(
      names = "--published",
      paramLabel = "TIME",
      converter = AnalyzeCommand.Time.class,
      description = "when articles that do not say were published: " + FolderIndex.DATE_EXAMPLE)
  private @Nullable OffsetDateTime published;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "the outlet of articles that do not name theirs")
  private @Nullable String source;

  @Mixin private final PipelineOptions options = new PipelineOptions();

  @Spec private @Nullable CommandSpec command;

  MonitorCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Path file = state;
    if (file != null) {
      MonitorState.obstacle(file)
          .ifPresent(why -> PipelineOptions.check(command, false, "--state " + file + ": " + why));
    }
    long start = System.nanoTime();
    Messages messages = new Messages(err, Messages.onTerminal());
    Optional<Watchlist> queries = queries();
    if (queries.isEmpty()) {
      return Main.USAGE;
    }
    try {
      Optional<Monitor> earlier = file == null ? Optional.empty() : MonitorState.read(file);
      earlier.ifPresent(this::checkSettings);
      Monitor monitor = earlier.orElseGet(this::fresh);
      monitor.watch(queries.get());
      MonitorSummary summary = new MonitorSummary(earlier.isPresent());
      List<Path> written = new ArrayList<>(run(monitor, earlier.isPresent(), summary, messages));
      if (file != null) {
        written.addAll(keep(monitor, file, messages));
      }
      messages.clearProgress();
      summary.print(monitor, out);
      written.forEach(path -> out.println("Wrote " + Text.line(path.toString())));
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "Took %.1f s, %.0f articles per second%n",
          seconds,
          summary.articles() / seconds);
    } catch (StateFormatException e) {
      messages.problem(
          state + ": " + e.getMessage() + "; remove the file to begin anew. Nothing was done");
      return Main.USAGE;
    } catch (IOException e) {
      String where = e instanceof FileSystemException of ? " " + of.getFile() : "";
      messages.problem("cannot read or write" + where + ": " + Inputs.reason(e));
    }
    return messages.problems() == 0 ? Main.OK : Main.INCOMPLETE;
  }

  /** The queries to watch for; what is wrong with their file is said, and there are none. */
  private Optional<Watchlist> queries() {
    Path file = watch;
    if (file == null) {
      return Optional.of(Watchlist.builder().build());
    }
    try {
      return Optional.of(Watchlist.read(file, arabicKeywords ? Keywords.ARABIC : Keywords.ENGLISH));
    } catch (WatchlistSyntaxException e) {
      String.valueOf(e.getMessage()).lines().forEach(it -> err.println("rasid: " + Text.line(it)));
    } catch (IOException e) {
      err.println("rasid: " + Text.line(file + ": " + Inputs.reason(e)));
    }
    return Optional.empty();
  }

  private Monitor fresh() {
    int compared = window == null ? WINDOW : window;
    int counted = history == null ? HISTORY : history;
    PipelineOptions.check(
        command, compared >= 1 && compared <= 366, "--window must be from 1 to 366 days");
    PipelineOptions.check(
        command, counted >= compared, "--history must be at least --window, " + compared + " days");
    return Monitor.builder()
        .window(Duration.ofDays(compared))
        .history(Retention.UNLIMITED.window(Duration.ofDays(counted)))
        .zone(zone == null ? ZoneOffset.UTC : zone)
        .build();
  }

  /** The first run settled these; whoever asks for others must not believe to get them. */
  private void checkSettings(Monitor earlier) {
    Retention kept = earlier.coverage().retention();
    checkSame("--window", window, days(earlier.window()));
    checkSame("--history", history, kept.window().map(MonitorCommand::days).orElse("unlimited"));
    checkSame("--zone", zone, kept.zone());
  }

  private static Object days(Duration length) {
    return Math.toIntExact(length.toDays());
  }

  private void checkSame(String option, @Nullable Object given, Object kept) {
    PipelineOptions.check(
        command,
        given == null || given.equals(kept),
        "%s %s: %s was begun with %s; leave the option out, or begin another state"
            .formatted(option, given, state, kept));
  }

  /** Saves the monitor, and returns the file; the results are there whatever happens. */
  private static List<Path> keep(Monitor monitor, Path file, Messages messages) {
    try {
      return List.of(MonitorState.write(monitor, file));
    } catch (IOException e) {
      messages.problem("cannot write the state " + file + ": " + Inputs.reason(e));
      return List.of();
    }
  }

  /** Sends all articles through the monitor, and returns the files written. */
  private List<Path> run(
      Monitor monitor, boolean resumed, MonitorSummary summary, Messages messages)
      throws IOException {
    List<Path> files = Inputs.find(paths, null, messages);
    var defaults =
        new FolderIndex.Row(
            Optional.ofNullable(source).filter(name -> !name.isBlank()),
            Optional.ofNullable(published),
            Optional.empty());
    try (Pipeline pipeline = options.builder().build();
        ArticleSource articles = new ArticleSource(files, defaults, messages);
        MonitorFolder output = MonitorFolder.open(folder, monitor, resumed)) {
      Datable datable = new Datable(articles, Instant.now(), monitor::knows, messages);
      try (TimeOrder ordered = TimeOrder.of(datable, TimeOrder.PART);
          Stream<AnalyzedArticle> results = pipeline.analyze(stream(ordered))) {
        if (datable.known() > 0) {
          messages.note(Text.count(datable.known(), "article") + " left out, as seen before");
        }
        for (Iterator<AnalyzedArticle> each = results.iterator(); each.hasNext(); ) {
          Observation seen = monitor.add(each.next());
          summary.add(seen);
          output.add(seen);
          messages.progress(summary.articles());
        }
      }
      return output.finish(monitor);
    }
  }

  private static Stream<Article> stream(Iterator<Article> articles) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
