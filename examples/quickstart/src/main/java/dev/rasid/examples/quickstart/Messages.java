package dev.rasid.examples.quickstart;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that goes to standard error: problems, one line each, and on a terminal how many
 * articles are done. Used by one thread.
 */
final class Messages {
  private static final long NANOS_BETWEEN = 200_000_000;

  private final PrintStream err;
  private final boolean terminal;
  private int problems;
  private long lastShown = System.nanoTime();
  private boolean shown;

  Messages(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Tells whether standard error is a terminal: the launcher knows; without it, whether the whole
   * program is on one.
   */
  static boolean onTerminal() {
    String told = System.getProperty("rasid.terminal");
    return told == null ? isTerminal(System.console()) : Boolean.parseBoolean(told);
  }

  /** Reports that something given could not be used. */
  void problem(String problem) {
    problems++;
    note(problem);
  }

  /** Says what a reader of the result should know, and is no problem. */
  void note(String note) {
    clearProgress();
    err.println("rasid: " + Text.line(note));
  }

  int problems() {
    return problems;
  }

  /** Shows how far the run is, on a terminal and not too often. */
  void progress(int articles) {
    long now = System.nanoTime();
    if (terminal && now - lastShown >= NANOS_BETWEEN) {
      lastShown = now;
      shown = true;
      err.print("\r" + articles + " articles…");
      err.flush();
    }
  }

  /** Takes back what progress showed. */
  void clearProgress() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }

  /** Since Java 22 there is a console even if it is no terminal, and a method that says so. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }
}
