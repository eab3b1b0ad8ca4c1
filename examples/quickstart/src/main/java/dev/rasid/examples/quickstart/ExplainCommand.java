package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.entities.EntityExplainer;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why words of a page were taken for a name, or were not. */
@Command(
    name = "explain",
    description = "Tells why words of a page were taken for a name, or were not.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "WORDS are found in any spelling that folds alike, also behind و, ف, ب, ك and ل. For each"
          + " place the program prints what was decided, every name that was proposed for words of"
          + " it with the points of each proposer, and what is known of each word: by the tables,"
          + " and the tagger's label with its points.",
    })
final class ExplainCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Spec private @Nullable CommandSpec command;

  @Parameters(index = "0", paramLabel = "WORDS", description = "one or more words, quoted")
  private String wanted = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "1..*",
      description = "files and folders to look into, as for analyze")
  private List<Path> paths = new ArrayList<>();

  @Mixin private final PipelineOptions options = new PipelineOptions();

  ExplainCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Wanted words = Wanted.of(wanted);
    PipelineOptions.check(command, !words.isEmpty(), "WORDS must hold a word");
    Messages messages = new Messages(err, false);
    int found = 0;
    List<Path> files = Inputs.find(paths, null, messages);
    try (Pipeline pipeline = options.builder().build();
        ArticleSource articles = new ArticleSource(files, FolderIndex.Row.EMPTY, messages)) {
      EntityExplainer explainer = new EntityExplainer(lexicon(options.lexicon()));
      for (Iterator<Article> each = articles; each.hasNext(); ) {
        AnalyzedArticle article = pipeline.analyze(each.next());
        String place = articles.place(article.article());
        Optional<Layer<Token>> tokens = article.find(Token.KEY);
        if (tokens.isEmpty()) {
          messages.problem(place + ": could not be analyzed: " + article.outcomes());
          continue;
        }
        for (Span span : words.in(tokens.get())) {
          found++;
          print(place, article, span, explainer);
        }
      }
    }
    if (found == 0) {
      messages.problem("«" + Text.line(wanted) + "» stands nowhere in what could be read");
    }
    return messages.problems() == 0 ? Main.OK : Main.INCOMPLETE;
  }

  private static EntityLexicon lexicon(Optional<Path> users) throws IOException {
    EntityLexicon builtIn = EntityLexicon.builtIn();
    return users.isEmpty() ? builtIn : builtIn.toBuilder().addAll(users.get()).build();
  }

  private void print(String place, AnalyzedArticle article, Span span, EntityExplainer explainer) {
    new ExplanationText(out, article)
        .print(
            place + " " + span,
            explainer.explain(article, span),
            article.find(Mention.KEY).orElse(Layer.empty()).overlapping(span),
            article.find(Reference.KEY).orElse(Layer.empty()).overlapping(span));
  }
}
