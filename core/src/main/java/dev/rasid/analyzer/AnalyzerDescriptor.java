package dev.rasid.analyzer;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.rasid.annotation.Key;
import dev.rasid.annotation.SpanKey;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

/**
 * What an analyzer is called, reads and writes.
 *
 * <pre>{@code
 * AnalyzerDescriptor.builder("acme.readability")
 *     .requires(Sentence.KEY, Token.KEY)
 *     .provides(Readability.KEY)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param id unique in a pipeline: a prefix of the plug-in's own, a dot, a name
 * @param requires keys that must be there; the analyzer is skipped where one is absent
 * @param optional keys that are read if there
 * @param provides keys that this analyzer alone writes for its languages
 * @param contributes layers that this analyzer adds to, beside others
 * @param languages BCP 47 primary language subtags it can analyze; empty means any
 * @param concurrency how instances are shared by threads
 */
public record AnalyzerDescriptor(
    String id,
    Set<Key<?>> requires,
    Set<Key<?>> optional,
    Set<Key<?>> provides,
    Set<SpanKey<?>> contributes,
    Set<String> languages,
    Concurrency concurrency) {
  private static final CharMatcher ID_CHARACTERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-."));

  /**
   * Checks the parts and makes them immutable.
   *
   * @throws IllegalArgumentException if the id is malformed, a key is declared in two ways, or
   *     nothing is written
   */
  public AnalyzerDescriptor {
    if (id.isEmpty() || !ID_CHARACTERS.matchesAllOf(id)) {
      throw new IllegalArgumentException(
          "analyzer id \"" + id + "\" must be made of a-z, 0-9, '-' and '.'");
    }
    requires = ImmutableSet.copyOf(requires);
    optional = ImmutableSet.copyOf(optional);
    provides = ImmutableSet.copyOf(provides);
    contributes = ImmutableSet.copyOf(contributes);
    languages = ImmutableSet.copyOf(languages);
    Set<Key<?>> seen = new LinkedHashSet<>();
    for (Set<? extends Key<?>> declared :
        ImmutableSet.<Set<? extends Key<?>>>of(requires, optional, provides, contributes)) {
      for (Key<?> key : declared) {
        if (!seen.add(key)) {
          throw new IllegalArgumentException(
              "analyzer " + id + " declares the key " + key + " in more than one way");
        }
      }
    }
    if (provides.isEmpty() && contributes.isEmpty()) {
      throw new IllegalArgumentException(
          "analyzer " + id + " must provide or contribute to at least one key");
    }
  }

  /**
   * Returns a builder.
   *
   * @param id the analyzer's id
   * @return a builder of a descriptor for any language, whose instance is shared
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Tells whether articles in a language can be analyzed.
   *
   * @param language a BCP 47 tag in capital or small letters, such as {@code ar} or {@code ar-EG};
   *     {@code ar_EG} and the ISO 639-3 code, {@code ara}, are taken as well
   * @return whether its primary subtag is among {@link #languages()}, or these are empty
   */
  public boolean handles(String language) {
    if (languages.isEmpty() || languages.contains(language)) {
      return true;
    }
    String wanted = threeLetters(language);
    return languages.stream().anyMatch(own -> threeLetters(own).equals(wanted));
  }

  /** The ISO 639-3 code of a tag's language, or what it has instead. */
  private static String threeLetters(String tag) {
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    try {
      return locale.getISO3Language();
    } catch (MissingResourceException e) {
      return locale.getLanguage(); // two letters that no language has
    }
  }

  /**
   * Returns all keys that the analyzer writes.
   *
   * @return those it provides and those it contributes to
   */
  public Set<Key<?>> writes() {
    return ImmutableSet.<Key<?>>builder().addAll(provides).addAll(contributes).build();
  }

  /** Builds a descriptor. Not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private final ImmutableSet.Builder<Key<?>> requires = ImmutableSet.builder();
    private final ImmutableSet.Builder<Key<?>> optional = ImmutableSet.builder();
    private final ImmutableSet.Builder<Key<?>> provides = ImmutableSet.builder();
    private final ImmutableSet.Builder<SpanKey<?>> contributes = ImmutableSet.builder();
    private final ImmutableSet.Builder<String> languages = ImmutableSet.builder();
    private Concurrency concurrency = Concurrency.SHARED;

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Adds keys that must be there.
     *
     * @param keys what is read
     * @return this builder
     */
    public Builder requires(Key<?>... keys) {
      requires.add(keys);
      return this;
    }

    /**
     * Adds keys that are read if there.
     *
     * @param keys what may be read
     * @return this builder
     */
    public Builder optional(Key<?>... keys) {
      optional.add(keys);
      return this;
    }

    /**
     * Adds keys that this analyzer alone writes.
     *
     * @param keys what is written
     * @return this builder
     */
    public Builder provides(Key<?>... keys) {
      provides.add(keys);
      return this;
    }

    /**
     * Adds layers that this analyzer adds to, beside others.
     *
     * @param keys what is written
     * @return this builder
     */
    public Builder contributes(SpanKey<?>... keys) {
      contributes.add(keys);
      return this;
    }

    /**
     * Limits the analyzer to languages.
     *
     * @param subtags BCP 47 primary language subtags, such as {@code ar}
     * @return this builder
     */
    public Builder languages(String... subtags) {
      languages.add(subtags);
      return this;
    }

    /**
     * Says how instances are shared by threads.
     *
     * @param concurrency {@link Concurrency#SHARED} unless set
     * @return this builder
     */
    public Builder concurrency(Concurrency concurrency) {
      this.concurrency = concurrency;
      return this;
    }

    /**
     * Returns the descriptor.
     *
     * @return an immutable descriptor
     * @throws IllegalArgumentException as the record's constructor says
     */
    public AnalyzerDescriptor build() {
      return new AnalyzerDescriptor(
          id,
          requires.build(),
          optional.build(),
          provides.build(),
          contributes.build(),
          languages.build(),
          concurrency);
    }
  }
}
