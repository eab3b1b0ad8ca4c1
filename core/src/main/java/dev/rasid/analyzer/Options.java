package dev.rasid.analyzer;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The values that were set for an analyzer's options.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class Options {
  private static final Options NONE = new Options(ImmutableMap.of());

  private final ImmutableMap<Option<?>, Object> values;

  private Options(ImmutableMap<Option<?>, Object> values) {
    this.values = values;
  }

  /**
   * Returns options of which none is set.
   *
   * @return every option at its default
   */
  public static Options none() {
    return NONE;
  }

  /**
   * Returns these options with one more set.
   *
   * @param <T> the type of the value
   * @param option which
   * @param value its value
   * @return new options
   * @throws IllegalArgumentException if the value is not of the option's type
   */
  public <T> Options with(Option<T> option, T value) {
    if (!option.type().isInstance(value)) {
      throw new IllegalArgumentException(
          "option " + option + " takes " + option.type().getSimpleName() + ", not " + value);
    }
    ImmutableMap.Builder<Option<?>, Object> builder = ImmutableMap.builder();
    return new Options(builder.putAll(values).put(option, value).buildKeepingLast());
  }

  /**
   * Returns the value of an option.
   *
   * @param <T> the type of the value
   * @param option which
   * @return the value that was set, or else the default
   * @throws NoSuchElementException if none was set and there is no default
   */
  public <T> T get(Option<T> option) {
    return find(option)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "option " + option + " was not set and has no default; set are " + values));
  }

  /**
   * Returns the value of an option, if it has one.
   *
   * @param <T> the type of the value
   * @param option which
   * @return the value that was set, or else the default, or empty
   */
  public <T> Optional<T> find(Option<T> option) {
    Object value = values.get(option);
    return value == null ? option.defaultValue() : Optional.of(option.type().cast(value));
  }

  /**
   * Returns what was set.
   *
   * @return options and values, in the order they were set
   */
  public Map<Option<?>, Object> set() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Options options && values.equals(options.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
