package dev.rasid.pipeline;

import com.google.common.collect.ImmutableSet;
import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.UndeclaredAccessException;
import dev.rasid.annotation.Key;
import dev.rasid.annotation.SpanKey;
import dev.rasid.annotation.ValueKey;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Enforces one analyzer's declaration, and keeps its writes aside until they are taken. */
final class StagedContext implements AnalysisContext {
  private final Article article;
  private final AnalyzerDescriptor descriptor;
  private final Map<Key<?>, Object> readable;

  /** For each layer a {@link Layer} that was given whole, or a list of annotations. */
  private final Map<SpanKey<?>, Object> layers = new HashMap<>();

  private final Map<ValueKey<?>, Object> values = new HashMap<>();

  /** The first breach of the rules, kept because an analyzer may swallow the exception. */
  private @Nullable RuntimeException breach;

  private final boolean pairs;

  private volatile boolean cancelled;

  /**
   * Makes one.
   *
   * @param article what is analyzed
   * @param pairs whether its text {@linkplain #hasPairs has pairs}, found out once for all
   *     analyzers
   * @param descriptor who analyzes it
   * @param readable the layers and values that may be read
   */
  StagedContext(
      Article article, boolean pairs, AnalyzerDescriptor descriptor, Map<Key<?>, Object> readable) {
    this.article = article;
    this.pairs = pairs;
    this.descriptor = descriptor;
    this.readable = readable;
  }

  @Override
  public Article article() {
    return article;
  }

  @Override
  public <V> V get(Key<V> key) {
    return find(key)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "optional key "
                        + key
                        + " is absent; analyzer "
                        + descriptor.id()
                        + " should use find(..)"));
  }

  @Override
  @SuppressWarnings("unchecked") // what is stored under a Key<V> is a V
  public <V> Optional<V> find(Key<V> key) {
    if (!descriptor.requires().contains(key) && !descriptor.optional().contains(key)) {
      throw breach(
          undeclared(
              "reads",
              key,
              ImmutableSet.<Key<?>>builder()
                  .addAll(descriptor.requires())
                  .addAll(descriptor.optional())
                  .build()));
    }
    return Optional.ofNullable((V) readable.get(key));
  }

  @Override
  public <T> void add(SpanKey<T> key, Span span, T value) {
    checkWritable(key);
    checkType(key, value);
    checkSpan(key, span.start(), span.end());
    list(key).add(new Annotation<>(span, value));
  }

  @Override
  public <T> void addAll(SpanKey<T> key, Layer<T> layer) {
    checkWritable(key);
    if (layer.isEmpty()) {
      return;
    }
    // The compiler has seen that all values are of the type; one shows what was cast past it. A
    // look at all would make those of a columnar layer.
    checkType(key, layer.get(0).value());
    int furthest = 0;
    for (int i = 0; i < layer.size(); i++) {
      furthest = Math.max(furthest, layer.end(i));
    }
    if (furthest > article.text().length() || pairs) {
      for (int i = 0; i < layer.size(); i++) {
        checkSpan(key, layer.start(i), layer.end(i));
      }
    }
    if (layers.putIfAbsent(key, layer) != null) {
      list(key).addAll(layer.asList());
    }
  }

  /** The list of what is written to a layer so far, to add to. */
  @SuppressWarnings("unchecked") // a layer or list under a SpanKey<T> holds Ts
  private <T> List<Annotation<T>> list(SpanKey<T> key) {
    Object written = layers.get(key);
    if (written instanceof List<?> list) {
      return (List<Annotation<T>>) list;
    }
    List<Annotation<T>> list = new ArrayList<>();
    if (written != null) {
      list.addAll(((Layer<T>) written).asList());
    }
    layers.put(key, list);
    return list;
  }

  private void checkType(SpanKey<?> key, Object value) {
    if (!key.type().isInstance(value)) {
      throw breach(
          new IllegalArgumentException(
              "layer " + key + " takes " + key.type().getSimpleName() + ", not " + value));
    }
  }

  private void checkSpan(SpanKey<?> key, int start, int end) {
    String text = article.text();
    if (end > text.length()) {
      throw breach(AnalyzedArticle.endsAfterText(key, new Span(start, end), text.length()));
    }
    if (cutsPair(text, start) || cutsPair(text, end)) {
      throw breach(
          new IllegalArgumentException(
              "span " + new Span(start, end) + " of layer " + key + " cuts a surrogate pair"));
    }
  }

  @Override
  public <T> void set(ValueKey<T> key, T value) {
    checkWritable(key);
    if (!key.type().isInstance(value)) {
      throw breach(
          new IllegalArgumentException(
              "value " + key + " must be a " + key.type().getSimpleName() + ", not " + value));
    }
    if (values.putIfAbsent(key, value) != null) {
      throw breach(new IllegalStateException("value " + key + " was set before"));
    }
  }

  @Override
  public void checkCancelled() {
    if (cancelled || Thread.currentThread().isInterrupted()) {
      throw new CancellationException("analyzer " + descriptor.id() + " was cancelled");
    }
  }

  /** From now on every write is refused: what an abandoned thread writes is never seen. */
  void cancel() {
    cancelled = true;
  }

  Optional<RuntimeException> breach() {
    return Optional.ofNullable(breach);
  }

  /** What was written to a layer; an empty one if nothing was. */
  @SuppressWarnings("unchecked") // a layer or list under a SpanKey<T> holds Ts
  <T> Layer<T> written(SpanKey<T> key) {
    Object written = layers.get(key);
    if (written instanceof Layer<?> layer) {
      return (Layer<T>) layer;
    }
    return written == null ? Layer.empty() : Layer.of((List<Annotation<T>>) written);
  }

  @Nullable Object written(ValueKey<?> key) {
    return values.get(key);
  }

  private void checkWritable(Key<?> key) {
    if (cancelled) {
      throw new CancellationException("analyzer " + descriptor.id() + " was cancelled");
    }
    // Not writes(): it joins the two into a new set each time.
    if (!descriptor.provides().contains(key) && !isContributed(key)) {
      throw breach(undeclared("writes", key, descriptor.writes()));
    }
  }

  private boolean isContributed(Key<?> key) {
    return key instanceof SpanKey<?> && descriptor.contributes().contains(key);
  }

  private UndeclaredAccessException undeclared(String does, Key<?> key, Object declared) {
    return new UndeclaredAccessException(
        "analyzer "
            + descriptor.id()
            + " "
            + does
            + " "
            + key
            + ", which it does not declare;"
            + " declared are "
            + declared);
  }

  private RuntimeException breach(RuntimeException exception) {
    if (breach == null) {
      breach = exception;
    }
    return exception;
  }

  /** Tells whether a text has characters of two code units, which few news have. */
  static boolean hasPairs(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
