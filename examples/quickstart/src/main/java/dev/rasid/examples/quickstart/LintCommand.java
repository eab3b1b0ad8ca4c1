package dev.rasid.examples.quickstart;

import dev.rasid.arabic.lexicon.LexiconLint;
import dev.rasid.arabic.lexicon.LexiconProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks lexicons of the user's own. */
@Command(
    name = "lint",
    description = "Checks files of names of your own, as --lexicon takes them, all of their lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An ERROR keeps --lexicon from using the file, and the exit code is 1. A WARNING says what may"
          + " find names where none are, or leave open which is meant."
    })
final class LintCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "tab-separated files of names")
  private List<Path> files = new ArrayList<>();

  LintCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(err, false);
    int errors = 0;
    int warnings = 0;
    for (Path file : files) {
      try {
        for (LexiconProblem problem : LexiconLint.check(file)) {
          boolean isError = problem.severity() == LexiconProblem.Severity.ERROR;
          errors += isError ? 1 : 0;
          warnings += isError ? 0 : 1;
          out.println(Text.line(problem.toString()));
        }
      } catch (IOException e) {
        messages.problem(file + ": " + Inputs.reason(e));
      }
    }
    out.println(Text.count(errors, "error") + ", " + Text.count(warnings, "warning"));
    return errors + messages.problems() == 0 ? Main.OK : Main.INCOMPLETE;
  }
}
