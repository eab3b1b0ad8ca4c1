package dev.rasid.examples.quickstart;

import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.numbers.ArabicNumbers;
import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.article.PageFormatException;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Shows the expressions of time and the numbers of each line. */
@Command(
    name = "dates",
    description = "Shows the expressions of time and the numbers of each line, with their values.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A file is plain text, UTF-8 or windows-1256; every line of it is a text of its own, and '-'"
          + " is standard input.",
      "",
      "Without --published what is relative, such as yesterday, stays unresolved: its value has an X"
          + " for every digit that is not known.",
      "",
      "With --json every line of input, also an empty one, gives one line of output: {text,"
          + " timex:[{start,end,type,value,altValues}], numbers:[{start,end,value,kind}]}. Offsets"
          + " are UTF-16 code units of the line; a percentage is a share, 5 %% is 0.05."
    })
final class DatesCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "files to show; - for standard input")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "TIME",
      converter = Published.class,
      description =
          "when the texts were published: "
              + FolderIndex.DATE_EXAMPLE
              + "; without a zone it is taken as UTC")
  private @Nullable OffsetDateTime published;

  @Option(names = "--json", description = "print one JSON object a line of input")
  private boolean json;

  @Option(
      names = "--week-start",
      paramLabel = "DAY",
      defaultValue = "MONDAY",
      description = "the first day of a week (default: ${DEFAULT-VALUE})")
  private DayOfWeek weekStart = DayOfWeek.MONDAY;

  DatesCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(err, false);
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .only("arabic.text", "arabic.tokens", "arabic.morphology", "arabic.dates")
            .configure("arabic.dates", "week-start", weekStart.name())
            .build()) {
      for (String file : files) {
        try {
          TextLines.read(file).forEach(line -> out.println(show(analyze(pipeline, line))));
        } catch (PageFormatException e) {
          messages.problem((file.equals("-") ? "standard input: " : "") + e.getMessage());
        } catch (IOException e) {
          messages.problem(file + ": " + Inputs.reason(e));
        }
      }
    }
    out.flush();
    return messages.problems() == 0 ? Main.OK : Main.INCOMPLETE;
  }

  private AnalyzedArticle analyze(Pipeline pipeline, String line) {
    ArticleBuilder article = Article.builder().text(line);
    Optional.ofNullable(published).ifPresent(article::published);
    return pipeline.analyze(article.build());
  }

  private String show(AnalyzedArticle line) {
    List<FoundNumber> numbers = ArabicNumbers.find(line.article().text());
    return json ? DatesJson.write(line, numbers) : table(line, numbers);
  }

  private static String table(AnalyzedArticle line, List<FoundNumber> numbers) {
    String text = line.article().text();
    StringBuilder shown = new StringBuilder(Text.line(text)).append('\n');
    for (Annotation<TimeExpression> it : line.get(TimeExpression.KEY)) {
      TimeExpression time = it.value();
      row(shown, it.start(), it.end(), time.type().name(), time.value(), it.in(text));
    }
    for (FoundNumber it : numbers) {
      String words = text.substring(it.start(), it.end());
      row(shown, it.start(), it.end(), it.kind().name(), it.value().toPlainString(), words);
    }
    return shown.toString();
  }

  private static void row(
      StringBuilder out, int start, int end, String kind, String value, String words) {
    String span = start + "-" + end;
    String name = kind.toLowerCase(Locale.ROOT);
    out.append(
        String.format(Locale.ROOT, "  %-9s  %-9s  %s  %s%n", span, name, value, Text.line(words)));
  }

  /** A time with or without a zone, or a day. */
  static final class Published implements ITypeConverter<OffsetDateTime> {
    @Override
    public OffsetDateTime convert(String text) {
      try {
        return OffsetDateTime.parse(text);
      } catch (DateTimeParseException e) {
        return withoutZone(text);
      }
    }

    private static OffsetDateTime withoutZone(String text) {
      try {
        LocalDateTime time =
            text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text);
        return time.atOffset(ZoneOffset.UTC);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + text + "' is no time; write it like " + FolderIndex.DATE_EXAMPLE);
      }
    }
  }
}
