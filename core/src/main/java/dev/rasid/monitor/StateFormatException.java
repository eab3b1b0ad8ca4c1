package dev.rasid.monitor;

import java.io.IOException;

/** Says that a saved state is damaged, of another kind, or of a version that is not known. */
public final class StateFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  StateFormatException(String message) {
    super(message);
  }

  StateFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
