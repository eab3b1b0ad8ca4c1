package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whether the analyzers are found in the jars as they are shipped, each time in a new JVM. */
class PackagedJarsIT {
  @TempDir Path temp;

  @Test
  void areFoundOnTheClassPath() throws Exception {
    String jars = jars(jar -> true);
    assertPlanListsAllAnalyzers("-cp", jars + File.pathSeparator + mainClasses());
  }

  /** The analyzers and what they need as modules; the program is no module, nor is its parser. */
  @Test
  void areFoundOnTheModulePath() throws Exception {
    String modules = jars(jar -> !jar.contains("picocli"));
    assertThat(modules).contains(jar("core"), jar("arabic"), jar("sentiment"));
    String classPath = mainClasses() + File.pathSeparator + location(CommandLine.class);
    assertThat(classPath).doesNotContain(jar("core"), jar("arabic"), jar("sentiment"));
    assertPlanListsAllAnalyzers(
        "--module-path",
        modules,
        "--add-modules",
        "dev.rasid.arabic,dev.rasid.sentiment",
        "-cp",
        classPath);
  }

  /** A program that only needs the core gets the analyzers that lie on its module path. */
  @Test
  void areBoundToTheCoreModuleAsItsServices() throws Exception {
    assertPlanListsAllAnalyzers(
        "--module-path",
        jars(jar -> !jar.contains("picocli")),
        "--add-modules",
        "dev.rasid.core",
        "-cp",
        mainClasses() + File.pathSeparator + location(CommandLine.class));
  }

  @Test
  void areFoundInTheMergedJar() throws Exception {
    assertPlanListsAllAnalyzers("-cp", jar("all"));
  }

  @Test
  void theMergedJarStartsByItselfAndSpeaksUtf8() throws Exception {
    Path page = Files.writeString(temp.resolve("خبر.txt"), "زار الرئيس بيروت اليوم.\n");
    List<String> command =
        List.of(java(), "-Dfile.encoding=ISO-8859-1", "-jar", jar("all"), "analyze", page + "");
    String out = run(command);
    assertThat(out).startsWith("1 article").contains("بيروت");
  }

  private void assertPlanListsAllAnalyzers(String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(List.of(options));
    command.addAll(List.of(Main.class.getName(), "plan"));
    assertThat(run(command))
        .contains("arabic.text", "arabic.tokens", "arabic.entities", "sentiment.stance");
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8"); // for file names
    Process process = builder.start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(ended).isTrue();
    assertThat(process.exitValue()).as(printed + Files.readString(err)).isZero();
    assertThat(Files.readString(err)).isEmpty();
    return printed;
  }

  private static String jars(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("rasid.lib")))) {
      return files
          .map(Path::toString)
          .filter(jar -> jar.endsWith(".jar") && wanted.test(jar))
          .sorted()
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static String jar(String name) {
    return System.getProperty("rasid.jar." + name);
  }

  private static String mainClasses() throws URISyntaxException {
    return location(Main.class);
  }

  private static String location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
