package dev.rasid.examples.quickstart;

/** Makes text from files fit to be shown in a terminal. */
final class Text {
  private Text() {}

  /** Returns a text as one line: control characters, which could steer a terminal, as escapes. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || isLineOrDirection(c)) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Returns a number and what it counts, in the plural if it is not 1. */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** Line separators, and what overrides or embeds a direction; plain marks are harmless. */
  private static boolean isLineOrDirection(char c) {
    return (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
