package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Mention;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.pipeline.PipelineBuilder;
import dev.rasid.text.Layer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the names found in files of tagged tokens. */
@Command(
    name = "ner",
    description = "Prints precision, recall and F1 of the names found in files of tagged tokens.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A line holds a token in its first column and its tag in its last, between blanks or tabs; an"
          + " empty line ends a sentence. Tags are O, B-PERS, I-ORG and the like; E-, L-, S-, U-"
          + " and types without a letter are read as well. PERS and PERSON count as PER, GPE and"
          + " FAC as LOC, MIS as MISC; tokens of a type that is none of these count as O.",
      "",
      "The tokens of a sentence are joined by blanks to a line of running text. A document begins"
          + " at a line -DOCSTART-; in a file without such lines, at the first sentence after "
          + TaggedFile.DOCUMENT_TOKENS
          + " tokens. A token is in a mention that shares a letter or digit with it.",
      "",
      "By default the tagger decides, and what the lexicons hold is one of its clues: nearest to the"
          + " scheme of files such as ANERcorp, which taught it.",
      "",
      "An entity is right if the gold has the same tokens with the same type, as conlleval counts."
          + " The last row takes all types together, also one that is found and that FILE never"
          + " has."
    })
final class EvaluateNerCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Spec private @Nullable CommandSpec command;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of tagged tokens")
  private List<Path> files = new ArrayList<>();

  @ArgGroup private @Nullable Part part;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "print the first N entities that are missed or wrong")
  private int errors;

  @Mixin private final PipelineOptions options = new PipelineOptions();

  /** At most one of the ways to find names other than the usual one. */
  private static final class Part {
    @Option(names = "--tagger-only", description = "the tagger alone, without any lexicon")
    private boolean taggerOnly;

    @Option(names = "--lexicon-only", description = "lexicons and their rules, without the tagger")
    private boolean lexiconOnly;

    @Option(
        names = "--arbiter",
        description = "all together as analyze finds names, whose scheme is not that of the files")
    private boolean arbiter;
  }

  EvaluateNerCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    PipelineOptions.check(command, errors >= 0, "--errors must be at least 0");
    Messages messages = new Messages(err, Messages.onTerminal());
    PipelineBuilder builder = options.builder();
    Part alone = part;
    if (alone != null && alone.taggerOnly) {
      PipelineOptions.taggerOnly(builder);
    } else if (alone != null && alone.lexiconOnly) {
      PipelineOptions.lexiconOnly(builder);
    } else if (alone == null || !alone.arbiter) {
      PipelineOptions.informedTagger(builder);
    }
    NerResult result = new NerResult(errors);
    Map<String, Integer> unknownTypes = new TreeMap<>();
    try (Pipeline pipeline = builder.build()) {
      List<TaggedDocument> documents = new ArrayList<>();
      for (Path path : files) {
        TaggedFile file = TaggedFile.read(path, messages);
        documents.addAll(file.documents());
        file.unknownTypes().forEach((type, n) -> unknownTypes.merge(type, n, Integer::sum));
      }
      if (!unknownTypes.isEmpty()) {
        messages.note("of types that we have not, taken as O: " + list(unknownTypes));
      }
      score(pipeline, documents, result, messages);
    }
    messages.clearProgress();
    if (result.documents() == 0) {
      messages.problem("nothing to score: no file holds a token");
    } else if (json) {
      out.println(NerJson.write(result, unknownTypes));
    } else {
      new NerTable(out).print(result);
    }
    return messages.problems() == 0 ? Main.OK : Main.INCOMPLETE;
  }

  private static void score(
      Pipeline pipeline, List<TaggedDocument> documents, NerResult result, Messages messages) {
    try (Stream<AnalyzedArticle> analyzed =
        pipeline.analyze(documents.stream().map(TaggedDocument::article))) {
      Iterator<AnalyzedArticle> each = analyzed.iterator();
      for (TaggedDocument document : documents) {
        AnalyzedArticle article = each.next();
        Layer<Mention> mentions = Mentions.of(article, messages);
        result.add(document, document.tags(mentions));
        messages.progress(result.documents());
      }
    }
  }

  private static String list(Map<String, Integer> unknownTypes) {
    return unknownTypes.entrySet().stream()
        .map(type -> type.getKey() + " (" + Text.count(type.getValue(), "token") + ")")
        .collect(Collectors.joining(", "));
  }
}
