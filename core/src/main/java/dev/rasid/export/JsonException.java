package dev.rasid.export;

/** A line is not the JSON it should be; the message says what is wrong with it. */
final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonException(String message) {
    super(message);
  }
}
