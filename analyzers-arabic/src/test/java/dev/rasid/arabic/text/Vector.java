package dev.rasid.arabic.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a peer makes of an input: one line of the shared text vectors. */
record Vector(String operation, String input, Object expected, String note) {

  static List<Vector> read(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> new Reader(line).vector()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The expected text. */
  String text() {
    return (String) expected;
  }

  /** The expected list of texts. */
  List<String> texts() {
    return ((List<?>) expected).stream().map(String.class::cast).toList();
  }

  /** Reads JSON as these files have it: objects, arrays, strings and whole numbers. */
  private static final class Reader {
    private final String json;
    private int at;

    Reader(String json) {
      this.json = json;
    }

    Vector vector() {
      Map<?, ?> line = (Map<?, ?>) value();
      return new Vector(
          (String) line.get("operation"),
          (String) line.get("input"),
          line.get("expected"),
          (String) line.get("note"));
    }

    private Object value() {
      char c = next();
      if (c == '"') {
        return string();
      }
      if (c == '[') {
        List<Object> list = new ArrayList<>();
        while (peek() != ']') {
          list.add(value());
          skip(',');
        }
        at++;
        return list;
      }
      if (c == '{') {
        Map<String, Object> map = new HashMap<>();
        while (peek() != '}') {
          next();
          String key = string();
          skip(':');
          map.put(key, value());
          skip(',');
        }
        at++;
        return map;
      }
      int start = at - 1;
      while (Character.isDigit(json.charAt(at))) {
        at++;
      }
      return Integer.valueOf(json.substring(start, at));
    }

    private String string() {
      StringBuilder text = new StringBuilder();
      while (json.charAt(at) != '"') {
        char c = json.charAt(at++);
        if (c == '\\') {
          c = json.charAt(at++);
          if (c == 'u') {
            c = (char) Integer.parseInt(json.substring(at, at + 4), 16);
            at += 4;
          } else if ("bfnrt".indexOf(c) >= 0) {
            c = "\b\f\n\r\t".charAt("bfnrt".indexOf(c));
          }
        }
        text.append(c);
      }
      at++;
      return text.toString();
    }

    private char peek() {
      while (json.charAt(at) == ' ') {
        at++;
      }
      return json.charAt(at);
    }

    private char next() {
      peek();
      return json.charAt(at++);
    }

    private void skip(char c) {
      if (peek() == c) {
        at++;
      }
    }
  }
}
