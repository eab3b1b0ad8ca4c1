package dev.rasid.sentiment.stances;

import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.text.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Texts with one label each, read by us, by counting words of the lexicon, and by guessing. */
final class Stress {
  private final Pipeline pipeline;
  private final Map<String, Integer> labels = new TreeMap<>();
  private final Map<String, int[]> ours = new TreeMap<>();
  private final Map<String, int[]> counted = new TreeMap<>();
  private int size;

  Stress(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  int size() {
    return size;
  }

  void add(String text, String label) {
    AnalyzedArticle article = pipeline.analyze(Article.builder().language("ar").text(text).build());
    size++;
    String gold = label.toLowerCase(Locale.ROOT);
    labels.merge(gold, 1, Integer::sum);
    note(ours, gold, side(sum(article)));
    note(counted, gold, side(count(article)));
  }

  static double sum(AnalyzedArticle article) {
    return article.get(Stance.KEY).stream().mapToDouble(one -> one.value().polarity()).sum();
  }

  static double count(AnalyzedArticle article) {
    double count = 0;
    for (Annotation<Token> token : article.get(Token.KEY)) {
      for (Reading reading : PredicateLexicon.builtIn().find(token.value().key())) {
        count += reading.predicate().strength();
        break;
      }
    }
    return count;
  }

  private static String side(double sum) {
    return sum > 0 ? "favor" : sum < 0 ? "against" : "none";
  }

  /** True positives, predicted. */
  private static void note(Map<String, int[]> table, String gold, String said) {
    int[] row = table.computeIfAbsent(said, any -> new int[2]);
    row[1]++;
    row[0] += gold.equals(said) ? 1 : 0;
  }

  void print(String name) {
    int most = labels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    System.out.printf(
        "%s: %d texts; accuracy: ours %.3f, lexicon count %.3f, majority %.3f; macro F1 of favor"
            + " and against: ours %.3f, lexicon count %.3f%n",
        name,
        size,
        accuracy(ours),
        accuracy(counted),
        (double) most / Math.max(1, size),
        macro(ours),
        macro(counted));
  }

  private double accuracy(Map<String, int[]> table) {
    return table.values().stream().mapToInt(row -> row[0]).sum() / (double) Math.max(1, size);
  }

  private double macro(Map<String, int[]> table) {
    return (f1(table, "favor") + f1(table, "against")) / 2;
  }

  private double f1(Map<String, int[]> table, String label) {
    int[] row = table.getOrDefault(label, new int[2]);
    int gold = labels.getOrDefault(label, 0);
    return row[1] + gold == 0 ? 0 : 2.0 * row[0] / (row[1] + gold);
  }
}
