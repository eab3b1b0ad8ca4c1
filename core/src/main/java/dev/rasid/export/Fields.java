package dev.rasid.export;

import dev.rasid.annotation.Evidence;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an object and insists on their types. Members nobody asks for are ignored; a
 * member that is null is absent.
 *
 * @param object the object
 * @param textLength code units of the article's text, beyond which no span may reach
 */
record Fields(Json.Obj object, int textLength) {

  static Fields of(Json value, int textLength, String what) {
    if (value instanceof Json.Obj object) {
      return new Fields(object, textLength);
    }
    throw new JsonException(what + " must be an object, not " + value.describe());
  }

  @Nullable Json find(String name) {
    Json value = object.members().get(name);
    return value == Json.Name.NULL ? null : value;
  }

  private Json get(String name) {
    Json value = find(name);
    if (value == null) {
      throw new JsonException("\"" + name + "\" is missing");
    }
    return value;
  }

  String string(String name) {
    return asString(get(name), name);
  }

  Optional<String> optionalString(String name) {
    return Optional.ofNullable(find(name)).map(value -> asString(value, name));
  }

  int integer(String name) {
    return asInteger(get(name), name);
  }

  double number(String name) {
    if (get(name) instanceof Json.Num number) {
      return Double.parseDouble(number.literal());
    }
    throw wrongType(name, "a number", get(name));
  }

  boolean bool(String name) {
    Json value = get(name);
    if (value == Json.Name.TRUE || value == Json.Name.FALSE) {
      return value == Json.Name.TRUE;
    }
    throw wrongType(name, "true or false", value);
  }

  Fields object(String name) {
    return of(get(name), textLength, "\"" + name + "\"");
  }

  List<Json> array(String name) {
    return asArray(get(name), name);
  }

  <T> List<T> list(String name, Function<Fields, T> item) {
    List<T> items = new ArrayList<>();
    for (Json json : array(name)) {
      items.add(item.apply(of(json, textLength, "an item of \"" + name + "\"")));
    }
    return items;
  }

  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    if (find(name) != null) {
      array(name).forEach(item -> strings.add(asString(item, name)));
    }
    return strings;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    String written = string(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(written) || lower(constant).equals(written)) {
        return constant;
      }
    }
    throw new JsonException("\"" + written + "\" is no " + type.getSimpleName());
  }

  /** The spelling of a constant in files: {@code repeated-headline}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The span of this object's own start and end. */
  Span span() {
    int start = integer("start");
    int end = integer("end");
    if (start < 0 || end < start || end > textLength) {
      throw new JsonException(
          "span from " + start + " to " + end + " is not in the text, which has " + textLength);
    }
    return new Span(start, end);
  }

  Span span(String name) {
    return object(name).span();
  }

  Optional<Span> optionalSpan(String name) {
    return find(name) == null ? Optional.empty() : Optional.of(span(name));
  }

  List<Evidence> evidence() {
    return list("evidence", item -> new Evidence(item.span(), item.string("rule")));
  }

  static String asString(Json value, String name) {
    if (value instanceof Json.Str string) {
      return string.value();
    }
    throw wrongType(name, "a string", value);
  }

  static List<Json> asArray(Json value, String name) {
    if (value instanceof Json.Arr array) {
      return array.items();
    }
    throw wrongType(name, "an array", value);
  }

  static int asInteger(Json value, String name) {
    if (value instanceof Json.Num number) {
      try {
        return Integer.parseInt(number.literal());
      } catch (NumberFormatException e) {
        // Falls through: a fraction, or too large for any offset.
      }
    }
    throw wrongType(name, "an integer", value);
  }

  private static JsonException wrongType(String name, String wanted, Json value) {
    return new JsonException("\"" + name + "\" must be " + wanted + ", not " + value.describe());
  }
}
