package dev.rasid.export;

import java.util.Collection;
import java.util.Map;

/**
 * Writes JSON without white space, all on one line.
 *
 * <p>Escaped is what JSON asks for, and what would break a line or not survive UTF-8: control
 * characters, U+2028, U+2029 and lone surrogates. Arabic stays readable.
 */
class JsonWriter {
  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder out = new StringBuilder();
  private boolean needsComma;

  final JsonWriter beginObject() {
    return open('{');
  }

  final JsonWriter endObject() {
    return close('}');
  }

  final JsonWriter beginArray() {
    return open('[');
  }

  final JsonWriter endArray() {
    return close(']');
  }

  /** Begins a member; its value must be written next. */
  final JsonWriter name(String name) {
    comma();
    quote(name);
    out.append(':');
    needsComma = false;
    return this;
  }

  final JsonWriter string(String value) {
    comma();
    quote(value);
    return this;
  }

  final JsonWriter string(String name, String value) {
    return name(name).string(value);
  }

  final JsonWriter number(int value) {
    return literal(Integer.toString(value));
  }

  final JsonWriter number(String name, int value) {
    return name(name).number(value);
  }

  /** Writes the digits that tell this double from its neighbors, so that it reads back exactly. */
  final JsonWriter number(String name, double value) {
    return name(name).literal(Double.toString(value));
  }

  final JsonWriter bool(String name, boolean value) {
    return name(name).literal(Boolean.toString(value));
  }

  final JsonWriter strings(String name, Collection<String> values) {
    name(name).beginArray();
    values.forEach(this::string);
    return endArray();
  }

  final JsonWriter value(Json value) {
    if (value instanceof Json.Obj object) {
      beginObject();
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        name(member.getKey()).value(member.getValue());
      }
      endObject();
    } else if (value instanceof Json.Arr array) {
      beginArray();
      array.items().forEach(this::value);
      endArray();
    } else if (value instanceof Json.Str string) {
      string(string.value());
    } else if (value instanceof Json.Num number) {
      literal(number.literal());
    } else if (value instanceof Json.Name name) {
      literal(name.literal());
    }
    return this;
  }

  private JsonWriter literal(String literal) {
    comma();
    out.append(literal);
    return this;
  }

  private JsonWriter open(char bracket) {
    comma();
    out.append(bracket);
    needsComma = false;
    return this;
  }

  private JsonWriter close(char bracket) {
    out.append(bracket);
    needsComma = true;
    return this;
  }

  private void comma() {
    if (needsComma) {
      out.append(',');
    }
    needsComma = true;
  }

  private void quote(String value) {
    out.append('"');
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        out.append(c).append(value.charAt(++i));
      } else if (Character.isISOControl(c)
          || c == '\u2028'
          || c == '\u2029'
          || Character.isSurrogate(c)) {
        escape(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }

  @Override
  public final String toString() {
    return out.toString();
  }
}
