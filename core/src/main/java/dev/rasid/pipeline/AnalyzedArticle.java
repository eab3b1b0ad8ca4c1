package dev.rasid.pipeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Key;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An article with everything the analyzers of a pipeline said of it.
 *
 * <p>A key that nobody provided is absent; a layer that is there and empty says that nothing was
 * found. Immutable and safe for use by any number of threads.
 */
public final class AnalyzedArticle {
  private final Article article;
  private final ImmutableMap<Key<?>, Object> values;
  private final ImmutableList<Outcome> outcomes;

  private AnalyzedArticle(
      Article article, ImmutableMap<Key<?>, Object> values, ImmutableList<Outcome> outcomes) {
    this.article = article;
    this.values = values;
    this.outcomes = outcomes;
  }

  /**
   * Returns a builder, for readers and for tests; pipelines make their own.
   *
   * @param article the article
   * @return a new builder
   */
  public static Builder builder(Article article) {
    return new Builder(article);
  }

  /**
   * Returns the article.
   *
   * @return as it was given to the pipeline
   */
  public Article article() {
    return article;
  }

  /**
   * Returns what was said under a key.
   *
   * @param <V> the type read under the key
   * @param key which
   * @return the layer or value
   * @throws NoSuchElementException if it is absent; the message names what is there
   */
  public <V> V get(Key<V> key) {
    return find(key)
        .orElseThrow(
            () -> new NoSuchElementException("no " + key + "; there are " + values.keySet()));
  }

  /**
   * Returns what was said under a key, if anything.
   *
   * @param <V> the type read under the key
   * @param key which
   * @return the layer or value, or empty if nobody provided it
   */
  @SuppressWarnings("unchecked") // put(..) is the only way in, and takes a V for a Key<V>
  public <V> Optional<V> find(Key<V> key) {
    return Optional.ofNullable((V) values.get(key));
  }

  /**
   * Returns an entity of this article.
   *
   * @param id its id, as mentions and stances name it
   * @return the entity, or empty if there is none, or no layer of entities; for many look-ups, walk
   *     {@link Entity#KEY} once
   */
  public Optional<Entity> entity(String id) {
    return find(Entity.KEY).stream()
        .flatMap(Layer::stream)
        .map(Annotation::value)
        .filter(entity -> entity.id().equals(id))
        .findFirst();
  }

  /**
   * Returns the keys that are there.
   *
   * @return in the order they were provided
   */
  public Set<Key<?>> keys() {
    return values.keySet();
  }

  /**
   * Returns how each analyzer fared.
   *
   * @return in the order of the plan
   */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /**
   * Tells whether every analyzer succeeded.
   *
   * @return whether no outcome is anything else
   */
  public boolean succeeded() {
    return outcomes.stream().allMatch(outcome -> outcome.status() == Outcome.Status.SUCCEEDED);
  }

  /**
   * Returns the same without some layers or values.
   *
   * @param keys what to leave out; absent ones are no error
   * @return a result with fewer keys
   */
  public AnalyzedArticle without(Key<?>... keys) {
    Set<Key<?>> dropped = new HashSet<>(Arrays.asList(keys));
    ImmutableMap.Builder<Key<?>, Object> kept = ImmutableMap.builder();
    values.forEach(
        (key, value) -> {
          if (!dropped.contains(key)) {
            kept.put(key, value);
          }
        });
    return new AnalyzedArticle(article, kept.buildOrThrow(), outcomes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnalyzedArticle analyzed
        && article.equals(analyzed.article)
        && values.equals(analyzed.values)
        && outcomes.equals(analyzed.outcomes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, values, outcomes);
  }

  @Override
  public String toString() {
    return "AnalyzedArticle " + article.id() + " " + values.keySet();
  }

  static IllegalArgumentException endsAfterText(Key<?> key, Span span, int length) {
    return new IllegalArgumentException(
        "span %s of layer %s ends after the text, which has %d code units"
            .formatted(span, key, length));
  }

  /** Builds an analyzed article. Not safe for use by several threads. */
  public static final class Builder {
    private final Article article;
    private final ImmutableMap.Builder<Key<?>, Object> values = ImmutableMap.builder();
    private final ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();

    private Builder(Article article) {
      this.article = Objects.requireNonNull(article, "article must not be null");
    }

    /**
     * Puts a layer or value under its key.
     *
     * @param <V> the type read under the key
     * @param key which; each at most once
     * @param value the layer or value
     * @return this builder
     * @throws IllegalArgumentException if a span of the layer ends after the article's text
     */
    public <V> Builder put(Key<V> key, V value) {
      if (value instanceof Layer<?> layer) {
        checkSpans(key, layer);
      }
      values.put(key, value);
      return this;
    }

    private void checkSpans(Key<?> key, Layer<?> layer) {
      int length = article.text().length();
      for (int i = 0; i < layer.size(); i++) {
        if (layer.end(i) > length) {
          throw endsAfterText(key, new Span(layer.start(i), layer.end(i)), length);
        }
      }
    }

    /**
     * Adds an outcome.
     *
     * @param outcome how an analyzer fared
     * @return this builder
     */
    public Builder outcome(Outcome outcome) {
      outcomes.add(outcome);
      return this;
    }

    Builder putAll(Map<Key<?>, Object> committed) {
      values.putAll(committed);
      return this;
    }

    /**
     * Returns the analyzed article.
     *
     * @return an immutable result
     * @throws IllegalArgumentException if a key was put twice
     */
    public AnalyzedArticle build() {
      return new AnalyzedArticle(article, values.buildOrThrow(), outcomes.build());
    }
  }
}
