package dev.rasid.analyzer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A typed setting of an analyzer.
 *
 * <pre>{@code
 * Option<Integer> LIMIT = Option.integer("limit", 100, "how many to keep at most");
 * }</pre>
 *
 * <p>Two options are equal if their names and types are. Immutable and safe for use by any number
 * of threads.
 *
 * @param <T> the type of the values
 */
public final class Option<T> {
  private final String name;
  private final Class<T> type;
  private final Optional<T> defaultValue;
  private final String description;
  private final Function<String, ? extends T> parser;

  private Option(
      String name,
      Class<T> type,
      Optional<T> defaultValue,
      String description,
      Function<String, ? extends T> parser) {
    if (name.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException(
          "option name \"" + name + "\" and description \"" + description + "\" must not be blank");
    }
    this.name = name;
    this.type = Objects.requireNonNull(type, "type must not be null");
    this.defaultValue = defaultValue;
    this.description = description;
    this.parser = parser;
  }

  /**
   * Returns an option of any type.
   *
   * @param <T> the type of the values
   * @param name how the option is called where it is set by text
   * @param type the class of the values
   * @param defaultValue the value if none is set, or empty
   * @param description one line for users
   * @param parser makes a value from text; throws {@link IllegalArgumentException} if it cannot
   * @return the option
   */
  public static <T> Option<T> of(
      String name,
      Class<T> type,
      Optional<T> defaultValue,
      String description,
      Function<String, ? extends T> parser) {
    return new Option<>(name, type, defaultValue, description, parser);
  }

  /**
   * Returns an option whose values are text.
   *
   * @param name how the option is called
   * @param defaultValue the value if none is set
   * @param description one line for users
   * @return the option
   */
  public static Option<String> text(String name, String defaultValue, String description) {
    return of(name, String.class, Optional.of(defaultValue), description, value -> value);
  }

  /**
   * Returns an option whose values are whole numbers.
   *
   * @param name how the option is called
   * @param defaultValue the value if none is set
   * @param description one line for users
   * @return the option
   */
  public static Option<Integer> integer(String name, int defaultValue, String description) {
    return of(name, Integer.class, Optional.of(defaultValue), description, Integer::valueOf);
  }

  /**
   * Returns an option whose values are {@code true} and {@code false}.
   *
   * @param name how the option is called
   * @param defaultValue the value if none is set
   * @param description one line for users
   * @return the option
   */
  public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
    return of(name, Boolean.class, Optional.of(defaultValue), description, Option::parseFlag);
  }

  /**
   * Returns an option whose values are files, without a default.
   *
   * @param name how the option is called
   * @param description one line for users
   * @return the option
   */
  public static Option<Path> path(String name, String description) {
    return of(name, Path.class, Optional.empty(), description, Path::of);
  }

  /**
   * Returns an option whose values are the constants of an enumeration.
   *
   * @param <E> the enumeration
   * @param name how the option is called
   * @param defaultValue the value if none is set
   * @param description one line for users
   * @return the option
   */
  public static <E extends Enum<E>> Option<E> choice(
      String name, E defaultValue, String description) {
    Class<E> type = defaultValue.getDeclaringClass();
    return of(name, type, Optional.of(defaultValue), description, text -> parse(type, text));
  }

  private static Boolean parseFlag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false");
    };
  }

  private static <E extends Enum<E>> E parse(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "must be one of " + Arrays.toString(type.getEnumConstants()));
  }

  /**
   * Returns the name.
   *
   * @return how the option is called where it is set by text
   */
  public String name() {
    return name;
  }

  /**
   * Returns the class of the values.
   *
   * @return the class
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns the default.
   *
   * @return the value if none is set, or empty
   */
  public Optional<T> defaultValue() {
    return defaultValue;
  }

  /**
   * Returns the description.
   *
   * @return one line for users
   */
  public String description() {
    return description;
  }

  /**
   * Makes a value from text.
   *
   * @param text as a user writes it
   * @return the value
   * @throws IllegalArgumentException if the text is no value of this option
   */
  public T parse(String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no "
              + type.getSimpleName()
              + " for option "
              + name
              + ": "
              + e.getMessage(),
          e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Option<?> option && name.equals(option.name) && type == option.type;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type);
  }

  @Override
  public String toString() {
    return name;
  }
}
