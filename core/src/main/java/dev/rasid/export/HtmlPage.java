package dev.rasid.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of a page that loads nothing and runs no script. */
final class HtmlPage {
  /** Should escaping ever fail, the browser still runs and loads nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private HtmlPage() {}

  /** Begins a page up to its body, in which the next thing is written. */
  static void begin(Html html, String title, String... styles) {
    html.trusted("<!DOCTYPE html>\n").begin("html", "lang", "ar", "dir", "rtl");
    html.begin("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title);
    html.begin("style");
    for (String style : styles) {
      html.trusted(read(style));
    }
    html.endBlock().endBlock();
    html.begin("body");
  }

  static void end(Html html) {
    html.endBlock().endBlock();
  }

  private static String read(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the library's jar", e);
    }
  }
}
