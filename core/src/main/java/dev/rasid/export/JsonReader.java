package dev.rasid.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value as RFC 8259 has it and nothing more lenient: no comments, no trailing
 * commas, no raw control characters, and no object that names a member twice.
 */
final class JsonReader {
  /** Deeper input is refused before recursion gets anywhere near the end of the stack. */
  static final int MAX_DEPTH = 256;

  private final String in;
  private int at;

  private JsonReader(String in) {
    this.in = in;
  }

  /**
   * Reads a text that is one value.
   *
   * @throws JsonException if it is not
   */
  static Json read(String text) {
    JsonReader reader = new JsonReader(text);
    Json value = reader.value(0);
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.error("expected the end of the line");
    }
    return value;
  }

  private Json value(int depth) {
    skipSpace();
    char c = peek();
    return switch (c) {
      case '{' -> object(depth + 1);
      case '[' -> array(depth + 1);
      case '"' -> new Json.Str(string());
      case 't' -> name(Json.Name.TRUE);
      case 'f' -> name(Json.Name.FALSE);
      case 'n' -> name(Json.Name.NULL);
      default -> number();
    };
  }

  private Json object(int depth) {
    checkDepth(depth);
    Map<String, Json> members = new LinkedHashMap<>();
    at++;
    skipSpace();
    if (peek() == '}') {
      at++;
      return new Json.Obj(members);
    }
    while (true) {
      skipSpace();
      if (peek() != '"') {
        throw error("expected a member name");
      }
      String name = string();
      skipSpace();
      expect(':');
      if (members.put(name, value(depth)) != null) {
        throw error("duplicate key \"" + name + "\"");
      }
      skipSpace();
      if (peek() == '}') {
        at++;
        return new Json.Obj(members);
      }
      expect(',');
    }
  }

  private Json array(int depth) {
    checkDepth(depth);
    List<Json> items = new ArrayList<>();
    at++;
    skipSpace();
    if (peek() == ']') {
      at++;
      return new Json.Arr(items);
    }
    while (true) {
      items.add(value(depth));
      skipSpace();
      if (peek() == ']') {
        at++;
        return new Json.Arr(items);
      }
      expect(',');
    }
  }

  private String string() {
    at++;
    int plainStart = at;
    // Most strings have no escape: they are cut out in one piece.
    StringBuilder unescaped = null;
    while (true) {
      char c = peek();
      if (c == '"') {
        String tail = in.substring(plainStart, at);
        at++;
        return unescaped == null ? tail : unescaped.append(tail).toString();
      }
      if (c < ' ') {
        throw error("control character in a string");
      }
      if (c == '\\') {
        if (unescaped == null) {
          unescaped = new StringBuilder();
        }
        unescaped.append(in, plainStart, at);
        at++;
        unescaped.append(escaped());
        plainStart = at;
      } else {
        at++;
      }
    }
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> {
        at--;
        throw error("unknown escape");
      }
    };
  }

  private char codeUnit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = hex(peek());
      if (digit < 0) {
        throw error("expected a hexadecimal digit");
      }
      unit = unit << 4 | digit;
      at++;
    }
    return (char) unit;
  }

  /** Only ASCII digits count, unlike in {@link Character#digit}. */
  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private Json name(Json.Name name) {
    if (!in.startsWith(name.literal(), at)) {
      throw error("expected a value");
    }
    at += name.literal().length();
    return name;
  }

  private Json number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits("expected a value");
    }
    if (skip('.')) {
      digits("expected a digit");
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits("expected a digit");
    }
    return new Json.Num(in.substring(start, at));
  }

  private void digits(String complaint) {
    int start = at;
    while (at < in.length() && in.charAt(at) >= '0' && in.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw error(complaint);
    }
  }

  private boolean skip(char wanted) {
    boolean there = at < in.length() && in.charAt(at) == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(char wanted) {
    if (!skip(wanted)) {
      throw error("expected '" + wanted + "'");
    }
  }

  private void skipSpace() {
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return;
      }
      at++;
    }
  }

  private char peek() {
    if (at >= in.length()) {
      throw error("unexpected end");
    }
    return in.charAt(at);
  }

  private void checkDepth(int depth) {
    if (depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
  }

  private JsonException error(String what) {
    return new JsonException(what + " at column " + (at + 1));
  }
}
