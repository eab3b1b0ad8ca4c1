package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import dev.rasid.examples.quickstart.GoldArticle.GoldMention;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.pipeline.PipelineBuilder;
import dev.rasid.text.Span;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows which part of the work finds the names of annotated articles: lexicons or tagger. */
@Command(
    name = "coverage",
    description = "Prints how many names of annotated articles lexicons and tagger find.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A line of GOLD is one article: {id, mentions:[{start,end,surface,type,optional}]}, and text,"
          + " or the text in texts/ID.txt beside GOLD, or in the page that file names from there."
          + " Offsets are UTF-16 code units. Mentions that are optional are left out.",
      "",
      "The articles are analyzed three times: with lexicons only, with the tagger only, and with"
          + " both together. 'either' counts what the first two runs find between them, 'lost' what"
          + " of it the third does not find, 'none' what no run finds."
    })
final class EvaluateCoverageCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "JSON Lines of annotated articles")
  private List<Path> files = new ArrayList<>();

  @Mixin private final PipelineOptions options = new PipelineOptions();

  EvaluateCoverageCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(err, Messages.onTerminal());
    List<GoldArticle> articles = new ArrayList<>();
    files.forEach(file -> articles.addAll(GoldFile.read(file, messages)));
    var lexicon = find(PipelineOptions.lexiconOnly(options.builder()), articles, messages);
    var tagger = find(PipelineOptions.informedTagger(options.builder()), articles, messages);
    var together = find(options.builder(), articles, messages);
    messages.clearProgress();
    if (articles.isEmpty()) {
      messages.problem("nothing to compare: no file holds an article that can be used");
      return Main.INCOMPLETE;
    }
    NameCoverage exact = new NameCoverage();
    NameCoverage spans = new NameCoverage();
    for (int i = 0; i < articles.size(); i++) {
      Found a = lexicon.get(i);
      Found b = tagger.get(i);
      Found c = together.get(i);
      for (GoldMention gold : articles.get(i).mentions()) {
        exact.add(gold.type(), a.has(gold), b.has(gold), c.has(gold));
        Span span = gold.span();
        spans.add(gold.type(), a.has(span), b.has(span), c.has(span));
      }
    }
    print(articles, exact, spans);
    return messages.problems() == 0 ? Main.OK : Main.INCOMPLETE;
  }

  /** What was found in one article. */
  private record Found(Set<GoldMention> mentions, Set<Span> spans) {
    boolean has(GoldMention gold) {
      return mentions.contains(gold);
    }

    boolean has(Span span) {
      return spans.contains(span);
    }
  }

  private static List<Found> find(
      PipelineBuilder builder, List<GoldArticle> articles, Messages messages) {
    List<Found> results = new ArrayList<>();
    try (Pipeline pipeline = builder.build();
        Stream<AnalyzedArticle> analyzed =
            pipeline.analyze(articles.stream().map(GoldArticle::article))) {
      analyzed.forEachOrdered(
          article -> {
            Found found = new Found(new HashSet<>(), new HashSet<>());
            Mentions.of(article, messages)
                .forEach(
                    mention -> {
                      found.mentions.add(new GoldMention(mention.span(), mention.value().type()));
                      found.spans.add(mention.span());
                    });
            results.add(found);
            messages.progress(results.size());
          });
    }
    return results;
  }

  private void print(List<GoldArticle> articles, NameCoverage exact, NameCoverage spans) {
    out.println(
        Text.count(articles.size(), "article")
            + ", "
            + Text.count(exact.all().gold(), "mention")
            + "; optional ones left out: "
            + articles.stream().mapToInt(GoldArticle::optional).sum());
    table("Exact span and type", exact);
    table("Exact span, any type", spans);
  }

  private void table(String title, NameCoverage coverage) {
    out.printf("%n%s%n", title);
    out.println(
        "type    gold       lexicon        tagger        either      together          lost"
            + "          none");
    for (EntityType type : EntityType.values()) {
      row(type.name(), coverage.of(type));
    }
    row("all", coverage.all());
  }

  private void row(String name, NameCoverage.Counts counts) {
    StringBuilder row =
        new StringBuilder(String.format(Locale.ROOT, "%-4s%8d", name, counts.gold()));
    for (int n :
        List.of(
            counts.lexicon(),
            counts.tagger(),
            counts.either(),
            counts.together(),
            counts.lost(),
            counts.none())) {
      double percent = counts.gold() == 0 ? 0 : 100.0 * n / counts.gold();
      row.append(String.format(Locale.ROOT, "%6d %5.1f %%", n, percent));
    }
    out.println(row);
  }
}
