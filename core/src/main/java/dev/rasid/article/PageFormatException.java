package dev.rasid.article;

/** The bytes of a page cannot be read as text; the message says why, and names the file if any. */
public final class PageFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  PageFormatException(String message) {
    super(message);
  }
}
