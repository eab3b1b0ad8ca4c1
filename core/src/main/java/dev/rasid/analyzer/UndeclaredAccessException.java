package dev.rasid.analyzer;

/** An analyzer read or wrote a key that its descriptor does not declare. */
public final class UndeclaredAccessException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message names the analyzer, the key and what is declared
   */
  public UndeclaredAccessException(String message) {
    super(message);
  }
}
