package dev.rasid.export;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is balanced whatever happens: what is begun is ended by its own name, and all
 * text and attribute values are escaped.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element; attributes are names and values in turn, and those with no value are left
   * out.
   */
  Html begin(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends a block and begins a new line of the source. */
  Html endBlock() {
    end();
    out.append('\n');
    return this;
  }

  /** Writes an element that has no content and no end. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    out.append('\n');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element of nothing but text. */
  Html element(String element, String text, String... attributes) {
    return begin(element, attributes).text(text).end();
  }

  /** Writes text of a direction of its own, such as a Latin name among Arabic words. */
  Html bdi(String text) {
    return element("bdi", text);
  }

  /** Writes markup of ours; never anything that comes from an article. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** Returns what was written since the last call. */
  String drain() {
    String written = out.toString();
    out.setLength(0);
    return written;
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            // A page may hold neither control characters nor halves of characters.
            boolean forbidden = Character.isSurrogate(c) || Character.isISOControl(c);
            out.append(forbidden ? '\uFFFD' : c);
          }
        }
      }
    }
  }
}
