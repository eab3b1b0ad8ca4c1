package dev.rasid.pipeline;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Key;
import dev.rasid.article.Article;
import dev.rasid.text.Layer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Checks that an analyzer keeps the plug-in contract; authors of analyzers run it in any test
 * framework.
 *
 * <pre>{@code
 * AnalyzerContract.of(new MyProvider()).verify();
 * }</pre>
 *
 * <p>Checked are: discovery through {@link ServiceLoader}, an equal description every time,
 * declared reads and writes, spans, determinism on a fresh and on a used instance, eight threads,
 * hostile text, and closing twice. What the analyzer requires is supplied by the other analyzers on
 * the class path. Not safe for use by several threads.
 */
public final class AnalyzerContract {
  private static final int LARGE = 1_000_000;
  private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private final AnalyzerProvider provider;
  private final List<String> violations = new ArrayList<>();

  private AnalyzerContract(AnalyzerProvider provider) {
    this.provider = provider;
  }

  /**
   * Returns a check of an analyzer with its default options.
   *
   * @param provider makes the analyzer
   * @return the check, to be run by {@link #verify}
   */
  public static AnalyzerContract of(AnalyzerProvider provider) {
    return new AnalyzerContract(provider);
  }

  /**
   * Runs all checks.
   *
   * @throws AssertionError if any fails; it lists all that did
   */
  public void verify() {
    violations.clear();
    checkDiscovery();
    AnalyzerDescriptor descriptor = provider.describe(Options.none());
    if (!descriptor.equals(provider.describe(Options.none()))) {
      violations.add("describe: two descriptions with equal options differ");
    }
    try {
      checkClose();
      if (checkTexts(descriptor)) {
        checkThreads(descriptor);
      }
    } catch (PipelineConfigurationException e) {
      violations.add("pipeline: " + e.getMessage());
    }
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "analyzer "
              + descriptor.id()
              + " breaks its contract:\n  - "
              + String.join("\n  - ", violations));
    }
  }

  private void checkDiscovery() {
    Class<?> type = provider.getClass();
    try {
      boolean listed =
          ServiceLoader.load(AnalyzerProvider.class, type.getClassLoader()).stream()
              .anyMatch(found -> found.type() == type);
      if (!listed) {
        violations.add(
            "discovery: "
                + type.getName()
                + " is not listed in META-INF/services/"
                + AnalyzerProvider.class.getName()
                + " nor provided by a module");
      }
    } catch (ServiceConfigurationError e) {
      violations.add("discovery: " + e.getMessage());
    }
  }

  private void checkClose() {
    try {
      Analyzer analyzer = provider.create(Options.none());
      analyzer.close();
      analyzer.close();
    } catch (Exception e) {
      violations.add("close: creating it and closing it twice threw " + e);
    }
  }

  /**
   * One instance sees all texts and then the first ones again; fresh ones see one text each.
   *
   * @return whether the results can be compared
   */
  private boolean checkTexts(AnalyzerDescriptor descriptor) {
    Map<String, Article> articles = articles(descriptor);
    Map<String, AnalyzedArticle> results = new LinkedHashMap<>();
    try (Pipeline used = pipeline(descriptor, 1)) {
      articles.forEach((name, article) -> results.put(name, used.analyze(article)));
      results.forEach((name, result) -> checkOutcome(descriptor, name, result));
      // Only now, when the instance has seen other texts: values are made when they are read.
      if (!results.entrySet().stream()
          .allMatch(result -> checkValues(descriptor, result.getKey(), result.getValue()))) {
        return false;
      }
      articles.forEach(
          (name, article) -> {
            if (article.text().length() < LARGE
                && !Objects.equals(used.analyze(article), results.get(name))) {
              violations.add("determinism: a second analysis of the " + name + " text differs");
            }
          });
    }
    articles.forEach(
        (name, article) -> {
          if (article.text().length() < LARGE) {
            try (Pipeline fresh = pipeline(descriptor, 1)) {
              if (!Objects.equals(fresh.analyze(article), results.get(name))) {
                violations.add(
                    "determinism: a fresh instance differs from a used one on the "
                        + name
                        + " text; state is kept between articles");
              }
            }
          }
        });
    return true;
  }

  /** Reads every value written, and returns whether all could be made and are of their type. */
  private boolean checkValues(AnalyzerDescriptor descriptor, String name, AnalyzedArticle result) {
    String at = "text: on the " + name + " text an annotation of ";
    for (Key<?> key : descriptor.writes()) {
      try {
        if (result.find(key).orElse(null) instanceof Layer<?> layer
            && !layer.stream().allMatch(one -> key.type().isInstance(one.value()))) {
          violations.add(at + key + " is not a " + key.type().getSimpleName());
          return false;
        }
      } catch (RuntimeException e) {
        violations.add(at + key + " cannot be read: " + e);
        return false;
      }
    }
    return true;
  }

  private void checkOutcome(AnalyzerDescriptor descriptor, String name, AnalyzedArticle result) {
    for (Outcome outcome : result.outcomes()) {
      if (outcome.status() == Outcome.Status.SUCCEEDED) {
        continue;
      }
      if (outcome.analyzer().equals(descriptor.id())) {
        violations.add("text: on the " + name + " text it " + outcome);
      }
    }
  }

  private void checkThreads(AnalyzerDescriptor descriptor) {
    List<Article> articles = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      articles(descriptor).values().stream()
          .filter(article -> article.text().length() < LARGE)
          .forEach(articles::add);
    }
    try (Pipeline one = pipeline(descriptor, 1);
        Pipeline eight = pipeline(descriptor, 8);
        Stream<AnalyzedArticle> alone = one.analyze(articles.stream());
        Stream<AnalyzedArticle> together = eight.analyze(articles.stream())) {
      if (!together.toList().equals(alone.toList())) {
        violations.add("threads: eight threads give other results than one");
      }
    }
  }

  private Pipeline pipeline(AnalyzerDescriptor descriptor, int threads) {
    PipelineBuilder builder = Pipeline.builder();
    // Discovery would only repeat that nothing is listed, which is a violation of its own.
    if (ServiceLoader.load(AnalyzerProvider.class).stream().findAny().isPresent()) {
      builder.discover();
    }
    return builder
        .add(provider)
        .only(descriptor.id())
        .timeLimit(TIME_LIMIT)
        .parallelism(threads)
        .build();
  }

  private static Map<String, Article> articles(AnalyzerDescriptor descriptor) {
    String language = descriptor.languages().stream().sorted().findFirst().orElse("ar");
    Map<String, Article> articles = new LinkedHashMap<>();
    texts()
        .forEach(
            (name, text) ->
                articles.put(
                    name, Article.builder().id(name).language(language).text(text).build()));
    return articles;
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "news", "قالت وزارة الصحة في بيروت إن 12 جريحا نقلوا إلى المستشفى.وأضافت أن 3 قتلى سقطوا.");
    texts.put("other news", "رحب الوزير باتفاق وقع في القاهرة يوم الأحد، وقال: «سنواصل العمل».");
    texts.put("empty", "");
    texts.put("blank", " \n\t\u00A0\n ");
    texts.put("emoji", "خبر 😀😀 عاجل 👨‍👩‍👧 من بيروت");
    texts.put("lone surrogate", "خبر \uD83D عاجل \uDE00");
    texts.put("NUL", "خبر\u0000عاجل\u0000");
    texts.put("bidi", "\u202Eخبر\u202C \u2067عاجل\u2069 \u200F12\u200E/\u200F3");
    texts.put("markup", "<script>alert('خبر')</script> &lt;b&gt; <![CDATA[ ]]> \\u0000 %s ${x}");
    texts.put("nested quotes", "«\"“".repeat(5_000) + "خبر" + "”\"»".repeat(5_000));
    texts.put("combining marks", "ب" + "\u064E\u0651".repeat(LARGE / 2));
    texts.put("long line", "قال الوزير إن الاتفاق مهم ".repeat(5 * LARGE / 26));
    return texts;
  }
}
