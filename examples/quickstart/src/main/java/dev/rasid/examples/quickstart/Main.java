package dev.rasid.examples.quickstart;

import dev.rasid.pipeline.PipelineConfigurationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program: {@code analyze}, {@code monitor}, {@code text}, {@code dates}, {@code explain},
 * {@code plan} and {@code evaluate}.
 */
@Command(
    name = "rasid",
    description = "Finds in Arabic news who is named, and who is for or against whom.",
    subcommands = {
      AnalyzeCommand.class,
      MonitorCommand.class,
      TextCommand.class,
      DatesCommand.class,
      ExplainCommand.class,
      PlanCommand.class,
      EvaluateCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was analyzed",
      "1:some input could not be read, an analyzer failed, or nothing could be written; the rest"
          + " was done",
      "2:wrong usage; nothing was done"
    })
public final class Main {
  static final int OK = 0;
  static final int INCOMPLETE = 1;
  static final int USAGE = 2;

  private Main() {}

  /**
   * Runs the program and ends the Java runtime.
   *
   * @param args a command and its arguments
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err); // for the logger
    int exitCode = run(out, err, args);
    out.flush();
    System.exit(exitCode);
  }

  /** Runs a command without ending the Java runtime; returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine commandLine = new CommandLine(new Main(), new Streams(out, err));
    commandLine.setOut(writer(out));
    commandLine.setErr(writer(err));
    commandLine.setExecutionExceptionHandler((exception, failed, parsed) -> report(exception, err));
    if (args.length == 0) {
      commandLine.usage(commandLine.getErr());
      return USAGE;
    }
    return commandLine.execute(args);
  }

  /** What is wrong with the configuration is wrong usage; anything else is a fault of ours. */
  private static int report(Exception exception, PrintStream err) throws Exception {
    if (exception instanceof PipelineConfigurationException configuration) {
      configuration.problems().forEach(problem -> err.println("rasid: " + Text.line(problem)));
      return USAGE;
    }
    throw exception;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Gives the commands the streams they print to. */
  private record Streams(PrintStream out, PrintStream err) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == AnalyzeCommand.class) {
        return type.cast(new AnalyzeCommand(out, err));
      }
      if (type == MonitorCommand.class) {
        return type.cast(new MonitorCommand(out, err));
      }
      if (type == TextCommand.class) {
        return type.cast(new TextCommand(out, err));
      }
      if (type == DatesCommand.class) {
        return type.cast(new DatesCommand(out, err));
      }
      if (type == ExplainCommand.class) {
        return type.cast(new ExplainCommand(out, err));
      }
      if (type == PlanCommand.class) {
        return type.cast(new PlanCommand(out));
      }
      if (type == EvaluateNerCommand.class) {
        return type.cast(new EvaluateNerCommand(out, err));
      }
      if (type == EvaluateCoverageCommand.class) {
        return type.cast(new EvaluateCoverageCommand(out, err));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** Reads the version from the manifest of the jar, if there is one. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"rasid " + (version == null ? "(not packaged)" : version)};
    }
  }
}
