package dev.rasid.examples.quickstart;

import dev.rasid.pipeline.Pipeline;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints which analyzers would run, in which order, and what each reads and writes. */
@Command(
    name = "plan",
    description = "Prints the analyzers in the order they run, what each reads and writes.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin private final PipelineOptions options = new PipelineOptions();

  PlanCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    try (Pipeline pipeline = options.builder().build()) {
      out.print(pipeline.explain());
    }
    return Main.OK;
  }
}
