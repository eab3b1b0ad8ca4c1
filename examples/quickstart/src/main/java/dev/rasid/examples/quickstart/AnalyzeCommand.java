package dev.rasid.examples.quickstart;

import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Analyzes articles, prints a summary and, if asked to, writes what was found. */
@Command(
    name = "analyze",
    description = "Analyzes articles and prints a summary.",
    mixinStandardHelpOptions = true,
    // One string a paragraph: picocli wraps them to the width of the terminal.
    footer = {
      "",
      "A file ending in .jsonl or .jsonl.gz holds one article a line, as --out writes them; any"
          + " other file is one article in plain text, UTF-8 or windows-1256. A folder stands for"
          + " its .txt, .jsonl and .jsonl.gz files and those of its subfolders, in sorted order,"
          + " but for hidden files, README*, index.tsv, lexicon.tsv, stories.tsv, duplicates.tsv,"
          + " gold.jsonl, alerts.jsonl and spikes.jsonl.",
      "",
      "A line of .jsonl is an object with either text, or title and body; and, if known, id,"
          + " source, published (a time with its offset), uri, author or authors, and language."
          + " Other fields are kept as metadata.",
      "",
      "A page without text is left out, and told; of HTML the tags are read as text, and it is told.",
      "",
      "A file index.tsv beside pages says what they do not: tab-separated columns file, source,"
          + " published, uri under a header of these names.",
      "",
      "What cannot be read is said in one line each on standard error; the rest goes on, and the"
          + " exit code is 1."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders to analyze")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for articles.jsonl and report.html; created if absent")
  private @Nullable Path folder;

  @Option(
      names = "--published",
      paramLabel = "TIME",
      converter = Time.class,
      description = "when articles that do not say were published: " + FolderIndex.DATE_EXAMPLE)
  private @Nullable OffsetDateTime published;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "the outlet of articles that do not name theirs")
  private @Nullable String source;

  @Mixin private final PipelineOptions options = new PipelineOptions();

  AnalyzeCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Messages messages = new Messages(err, Messages.onTerminal());
    Summary summary = new Summary();
    List<Path> written = List.of();
    try (Pipeline pipeline = options.builder().build()) {
      written = analyze(pipeline, summary, messages);
    } catch (IOException e) {
      messages.problem("cannot write to " + folder + ": " + Inputs.reason(e));
    }
    messages.clearProgress();
    summary.print(out);
    for (Path file : written) {
      out.println("Wrote " + Text.line(file.toString()));
    }
    out.printf(Locale.ROOT, "Took %.1f s%n", (System.nanoTime() - start) / 1e9);
    return messages.problems() + summary.failures() == 0 ? Main.OK : Main.INCOMPLETE;
  }

  /** Sends all articles through the pipeline, and returns the files written. */
  private List<Path> analyze(Pipeline pipeline, Summary summary, Messages messages)
      throws IOException {
    Path lines = folder == null ? null : OutputFolder.prepare(folder);
    List<Path> files = Inputs.find(paths, lines, messages);
    var defaults =
        new FolderIndex.Row(
            Optional.ofNullable(source).filter(name -> !name.isBlank()),
            Optional.ofNullable(published),
            Optional.empty());
    try (ArticleSource articles = new ArticleSource(files, defaults, messages);
        OutputFolder output = folder == null ? null : OutputFolder.open(folder);
        Stream<AnalyzedArticle> results = pipeline.analyze(stream(articles))) {
      for (Iterator<AnalyzedArticle> each = results.iterator(); each.hasNext(); ) {
        AnalyzedArticle result = each.next();
        summary.add(result);
        if (output != null) {
          output.add(result);
        }
        messages.progress(summary.articles());
      }
      return output == null ? List.of() : output.finish();
    }
  }

  private static Stream<Article> stream(Iterator<Article> articles) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** Reads a time with its offset, and shows one if it cannot. */
  static final class Time implements ITypeConverter<OffsetDateTime> {
    @Override
    public OffsetDateTime convert(String text) {
      try {
        return OffsetDateTime.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\""
                + text
                + "\" is no time with an offset; write it like "
                + FolderIndex.DATE_EXAMPLE);
      }
    }
  }
}
