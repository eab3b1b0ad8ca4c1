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
import java.util.Set;

/** What has been kept for one article so far; used by one thread. */
final class ArticleState {
  private final Article article;
  private final List<Outcome> outcomes = new ArrayList<>();

  private final Map<Key<?>, Object> kept = new LinkedHashMap<>();

  private final boolean pairs;

  ArticleState(Article article) {
    this.article = article;
    pairs = StagedContext.hasPairs(article.text());
  }

  boolean hasPairs() {
    return pairs;
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

  /**
   * What an analyzer may read; the plan has run every writer of these keys before. It is a copy: an
   * abandoned thread may still look into it when later analyzers write.
   */
  Map<Key<?>, Object> readable(AnalyzerDescriptor descriptor) {
    if (kept.isEmpty()) {
      return Map.of();
    }
    Map<Key<?>, Object> readable = new HashMap<>();
    copy(descriptor.requires(), readable);
    copy(descriptor.optional(), readable);
    return readable;
  }

  private void copy(Set<Key<?>> keys, Map<Key<?>, Object> readable) {
    for (Key<?> key : keys) {
      Object value = kept.get(key);
      if (value != null) {
        readable.put(key, value);
      }
    }
  }

  /** Keeps what an analyzer wrote; a layer it declared and did not write to is there, and empty. */
  void commit(AnalyzerDescriptor descriptor, StagedContext written) {
    commit(descriptor.provides(), written);
    commit(descriptor.contributes(), written);
  }

  private void commit(Set<? extends Key<?>> keys, StagedContext written) {
    for (Key<?> key : keys) {
      if (key instanceof SpanKey<?> spanKey) {
        keep(spanKey, written.written(spanKey));
      } else if (key instanceof ValueKey<?> valueKey) {
        Object value = written.written(valueKey);
        if (value != null) {
          kept.put(key, value);
        }
      }
    }
  }

  /** Keeps a layer as it is if it is the only one, and else one of both. */
  @SuppressWarnings("unchecked") // what is kept under a span key is a layer of its type
  private <T> void keep(SpanKey<?> key, Layer<T> layer) {
    Layer<T> before = (Layer<T>) kept.get(key);
    if (before == null || before.isEmpty()) {
      kept.put(key, layer);
    } else if (!layer.isEmpty()) {
      List<Annotation<T>> both = new ArrayList<>(before.asList());
      both.addAll(layer.asList());
      kept.put(key, Layer.of(both));
    }
  }

  AnalyzedArticle result() {
    AnalyzedArticle.Builder builder = AnalyzedArticle.builder(article).putAll(kept);
    outcomes.forEach(builder::outcome);
    return builder.build();
  }
}
