package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.arabic.SharedNews;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.article.Article;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Word accuracy of the segmentation on running words of news, annotated by hand. */
@Tag("evaluation")
class SegmentationGoldTest {
  private static final List<String> HEADER = List.of("set", "article", "start", "end", "cuts");
  private static final double GOAL = 0.985;

  @Test
  void nearlyEveryWordOfNewsIsCutRight() throws IOException {
    List<TsvRow> gold = TsvTable.load(SegmentationGoldTest.class, "segmentation-gold.tsv", HEADER);
    Map<String, Article> articles =
        articles(gold.stream().map(row -> row.cell(1)).collect(Collectors.toSet()));
    Map<String, int[]> right = new HashMap<>();
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .only("arabic.text", "arabic.tokens", "arabic.morphology")
            .build()) {
      Map<String, Layer<Morphology>> layers = new HashMap<>();
      for (TsvRow row : gold) {
        String id = row.cell(1);
        Article article = articles.get(id);
        Layer<Morphology> words =
            layers.computeIfAbsent(id, any -> pipeline.analyze(article).get(Morphology.KEY));
        Span span = new Span(Integer.parseInt(row.cell(2)), Integer.parseInt(row.cell(3)));
        List<Integer> found = cuts(words, span);
        int[] counts = right.computeIfAbsent(row.cell(0), any -> new int[2]);
        counts[1]++;
        if (found.equals(cuts(row))) {
          counts[0]++;
        } else if (row.cell(0).equals("dev")) {
          System.out.printf("%s gold %s found %s%n", span.in(article.text()), row.cell(4), found);
        }
      }
    }
    right.forEach(
        (set, counts) ->
            System.out.printf(
                "segmentation, %s: %d of %d words right, %.2f %%%n",
                set, counts[0], counts[1], 100.0 * counts[0] / counts[1]));
    assertThat(right.get("test")[0]).isGreaterThanOrEqualTo((int) (GOAL * right.get("test")[1]));
  }

  /** Where segments begin inside a word, as offsets in it. */
  private static List<Integer> cuts(Layer<Morphology> words, Span word) {
    Set<Integer> cuts = new TreeSet<>();
    for (Annotation<Morphology> token : words.overlapping(word)) {
      for (Segment segment : token.value().atb()) {
        cuts.add(segment.span().start() - word.start());
      }
    }
    cuts.removeIf(cut -> cut <= 0 || cut >= word.length());
    return new ArrayList<>(cuts);
  }

  private static List<Integer> cuts(TsvRow row) {
    return row.cell(4).isEmpty()
        ? List.of()
        : Stream.of(row.cell(4).split(",", -1)).map(Integer::valueOf).toList();
  }

  private static Map<String, Article> articles(Set<String> ids) throws IOException {
    try (Stream<Article> news = SharedNews.articles()) {
      return news.filter(article -> ids.contains(article.id()))
          .collect(Collectors.toMap(Article::id, article -> article));
    }
  }
}
