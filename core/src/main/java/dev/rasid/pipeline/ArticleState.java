package dev.rasid.pipeline;

import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.annotation.Key;
import dev.rasid.annotation.SpanKey;
import dev.rasid.annotation.ValueKey;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been kept for one article so far; used by one thread. */
final class ArticleState {
  private final Article article;
  private final List<Outcome> outcomes = new ArrayList<>();

  /** Values, and for layers the list of annotations until somebody reads the layer. */
  private final Map<Key<?>, Object> kept = new LinkedHashMap<>();

  ArticleState(Article article) {
    this.article = article;
  }

  Article article() {
    return article;
  }

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  boolean has(Key<?> key) {
    return kept.containsKey(key);
  }

  /** What an analyzer may read; the plan has run every writer of these keys before. */
  Map<Key<?>, Object> readable(AnalyzerDescriptor descriptor) {
    Map<Key<?>, Object> readable = new HashMap<>();
    for (var keys : List.of(descriptor.requires(), descriptor.optional())) {
      for (Key<?> key : keys) {
        if (has(key)) {
          readable.put(key, finish(key));
        }
      }
    }
    return readable;
  }

  /** Keeps what an analyzer wrote; a layer it declared and did not write to is there, and empty. */
  @SuppressWarnings("unchecked") // lists under a span key hold its annotations
  void commit(AnalyzerDescriptor descriptor, StagedContext written) {
    for (Key<?> key : descriptor.writes()) {
      if (key instanceof SpanKey<?> spanKey) {
        Object list = kept.computeIfAbsent(key, any -> new ArrayList<Annotation<?>>());
        ((List<Annotation<?>>) list).addAll(written.written(spanKey));
      } else if (key instanceof ValueKey<?> valueKey) {
        Object value = written.written(valueKey);
        if (value != null) {
          kept.put(key, value);
        }
      }
    }
  }

  AnalyzedArticle result() {
    kept.keySet().forEach(this::finish);
    AnalyzedArticle.Builder builder = AnalyzedArticle.builder(article).putAll(kept);
    outcomes.forEach(builder::outcome);
    return builder.build();
  }

  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // the key is there; see commit
  private Object finish(Key<?> key) {
    Object value = kept.get(key);
    if (value instanceof List<?> list) {
      value = Layer.of((List) list);
      kept.replace(key, value);
    }
    return value;
  }
}
