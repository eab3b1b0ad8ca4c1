package dev.rasid.examples.quickstart;

import dev.rasid.article.Article;
import dev.rasid.article.PageFormatException;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the levels of a text look like: clean, key, clitic segments, lemma and stem. */
@Command(
    name = "text",
    description = "Shows each level of a text: clean, key, clitic segments, lemma and stem.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A file is plain text, UTF-8 or windows-1256; every line of it is a text of its own, and '-'"
          + " is standard input.",
      "",
      "With --json every line of input, also an empty one, gives one line of output: {text,"
          + " sentences:[{start,end}], tokens:[{start,end,kind,key,lemma,stem,segments:"
          + "[{start,end,form,role}]}]}. Offsets are UTF-16 code units of the line."
    })
final class TextCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "files to show; - for standard input")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "print one JSON object a line of input")
  private boolean json;

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      defaultValue = "atb",
      description =
          "how words are split: ${COMPLETION-CANDIDATES}; atb leaves the article on its word, d3"
              + " makes it a segment (default: ${DEFAULT-VALUE})")
  private Scheme scheme = Scheme.atb;

  /** How finely words are split; named as they are written on the command line. */
  enum Scheme {
    atb,
    d3
  }

  TextCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(err, false);
    TextView view = json ? new TextJson(scheme) : new TextTable(scheme);
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .only("arabic.text", "arabic.tokens", "arabic.morphology")
            .build()) {
      for (String file : files) {
        try {
          TextLines.read(file).forEach(line -> out.println(view.show(analyze(pipeline, line))));
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

  private static AnalyzedArticle analyze(Pipeline pipeline, String line) {
    return pipeline.analyze(Article.builder().text(line).build());
  }
}
