package dev.rasid.examples.quickstart;

import dev.rasid.pipeline.PipelineConfigurationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: {@code analyze}, {@code monitor}, {@code text}, {@code dates}, {@code explain},
 * {@code plan}, {@code lint} and {@code evaluate}.
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
      LintCommand.class,
      EvaluateCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was analyzed",
      "1:some input could not be read or, for lint, used, an analyzer failed, or nothing could be"
          + " written; the rest was done",
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
    CommandLine commandLine = commandLine(out, err);
    if (args.length == 0) {
      commandLine.usage(commandLine.getErr());
      return USAGE;
    }
    return commandLine.execute(args);
  }

  /** The commands, which print to the given streams. */
  static CommandLine commandLine(PrintStream out, PrintStream err) {
    CommandLine commandLine = new CommandLine(new Main(), new Streams(out, err));
    commandLine.setOut(writer(out));
    commandLine.setErr(writer(err));
    commandLine.registerConverter(ZoneId.class, Main::zone);
    commandLine.setExecutionStrategy(Main::execute);
    commandLine.setExecutionExceptionHandler((exception, failed, parsed) -> report(exception, err));
    CommandLine.IParameterExceptionHandler usual = commandLine.getParameterExceptionHandler();
    commandLine.setParameterExceptionHandler(
        (problem, args) ->
            isUnknownCommand(problem)
                ? refuseCommand((UnmatchedArgumentException) problem)
                : usual.handleParseException(problem, args));
    return commandLine;
  }

  /** Unlike picocli refuses what it does not know beside {@code --help}, too. */
  private static int execute(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (!last.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(last.commandSpec().commandLine(), last.unmatched());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static boolean isUnknownCommand(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !problem.getCommandLine().getSubcommands().isEmpty();
  }

  private static int refuseCommand(UnmatchedArgumentException problem) {
    CommandLine parent = problem.getCommandLine();
    String command = parent.getCommandSpec().qualifiedName() + " " + problem.getUnmatched().get(0);
    parent
        .getErr()
        .println(
            "rasid: there is no command \""
                + Text.line(command)
                + "\"; there are "
                + String.join(", ", parent.getSubcommands().keySet()));
    return USAGE;
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("\"" + text + "\" is no time zone; write e.g. Asia/Riyadh");
    }
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
      if (type == LintCommand.class) {
        return type.cast(new LintCommand(out, err));
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
