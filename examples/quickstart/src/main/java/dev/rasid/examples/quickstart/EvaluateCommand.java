package dev.rasid.examples.quickstart;

import picocli.CommandLine.Command;

/** Measures what is found against annotated text: {@code ner} and {@code coverage}. */
@Command(
    name = "evaluate",
    description = "Measures what is found against annotated text of your own.",
    subcommands = {EvaluateNerCommand.class, EvaluateCoverageCommand.class},
    mixinStandardHelpOptions = true)
final class EvaluateCommand {}
