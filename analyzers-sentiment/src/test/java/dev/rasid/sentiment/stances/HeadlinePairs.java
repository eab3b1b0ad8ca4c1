package dev.rasid.sentiment.stances;

import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.util.Map;
import java.util.TreeMap;

/** Two headlines agree, disagree or speak of other things: told by the sides that they take. */
final class HeadlinePairs {
  private final Pipeline pipeline;
  private final Map<String, Integer> labels = new TreeMap<>();
  private int size;
  private int ours;
  private int counted;

  HeadlinePairs(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  int size() {
    return size;
  }

  void add(String line) {
    int last = line.lastIndexOf(',');
    int middle = line.indexOf(',');
    if (last <= middle) {
      return;
    }
    AnalyzedArticle first = analyze(line.substring(0, middle));
    AnalyzedArticle second = analyze(line.substring(middle + 1, last));
    String label = line.substring(last + 1).strip();
    size++;
    labels.merge(label, 1, Integer::sum);
    ours += relation(Stress.sum(first), Stress.sum(second)).equals(label) ? 1 : 0;
    counted += relation(Stress.count(first), Stress.count(second)).equals(label) ? 1 : 0;
  }

  private AnalyzedArticle analyze(String headline) {
    return pipeline.analyze(Article.builder().language("ar").text(headline).build());
  }

  private static String relation(double first, double second) {
    return first * second > 0 ? "agree" : first * second < 0 ? "disagree" : "other";
  }

  void print() {
    int most = labels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double all = Math.max(1, size);
    System.out.printf(
        "ANS headline pairs: %d; accuracy: ours %.3f, lexicon count %.3f, majority %.3f; labels %s%n",
        size, ours / all, counted / all, most / all, labels);
  }
}
