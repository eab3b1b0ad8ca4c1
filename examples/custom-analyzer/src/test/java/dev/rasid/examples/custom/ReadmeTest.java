package dev.rasid.examples.custom;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front page shows compiles, runs, and is what the sources say. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern TYPE =
      Pattern.compile(
          "^public (?:final )?(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);

  @TempDir Path temp;

  @Test
  void itsCodeCompilesAndItsProgramsPrintWhatItShows() throws Exception {
    compile();
    List<String> lines = run("Monitor");

    assertThat(lines)
        .contains("[5, 18) fayez-alromhani: فائز الرمحاني")
        .anyMatch(line -> line.startsWith("fayez-alromhani → iyad-alsindiani: -"))
        .anyMatch(line -> line.startsWith("dockers-union → costamira: -"))
        .anyMatch(line -> line.contains("predicate:") && line.endsWith("ونددت"))
        .noneMatch(line -> line.contains("→") && line.endsWith(": 0.0"));
    assertThat(blocks("text")).as("what it prints").contains(String.join("\n", lines));
    assertThat(blocks("text"))
        .contains(String.join("\n", run("Words")), String.join("\n", run("Watch")));
  }

  @Test
  void itsAnalyzerIsTheExample() throws IOException {
    Path main = Path.of("src/main");
    Path java = main.resolve("java/dev/rasid/examples/custom");
    assertThat(blocks("java").stream().map(ReadmeTest::squeezed))
        .contains(
            squeezed(read(java.resolve("CasualtyFigure.java"))),
            squeezed(read(java.resolve("CasualtyFiguresProvider.java"))));

    String service = "META-INF/services/dev.rasid.analyzer.AnalyzerProvider";
    assertThat(read(ROOT.resolve("README.md"))).contains(service);
    String check = "AnalyzerContract.of(new CasualtyFiguresProvider()).verify();";
    assertThat(blocks("text"))
        .contains(read(main.resolve("resources").resolve(service)).strip(), check);
    assertThat(read(Path.of("src/test/java/dev/rasid/examples/custom/CasualtyFiguresTest.java")))
        .contains(check);
  }

  @Test
  void whatItPointsToIsThere() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(read(ROOT.resolve("README.md")));
    List<String> targets = link.results().map(found -> found.group(1)).toList();
    assertThat(targets).contains("LICENSE", "seeds/README.md", "examples/quickstart/report.png");
    assertThat(targets).allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
  }

  @Test
  void itsCoordinatesAreThoseOfTheBuild() throws IOException {
    Pattern version = Pattern.compile("<version>([^<]+)</version>");
    Matcher parent = version.matcher(read(Path.of("pom.xml")));
    assertThat(parent.find()).isTrue();
    List<String> shown = blocks("xml");
    assertThat(shown).isNotEmpty();
    assertThat(shown)
        .allSatisfy(
            block ->
                assertThat(version.matcher(block).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .containsOnly(parent.group(1)));
  }

  private void compile() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String block : blocks("java")) {
      Matcher type = TYPE.matcher(block);
      assertThat(type.find()).as("a public type in %s", block).isTrue();
      sources.add(Files.writeString(temp.resolve(type.group(1) + ".java"), block));
    }
    assertThat(sources).hasSize(5);

    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-Werror",
              "-Xlint:all,-classfile,-path",
              "-d",
              temp.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as("%s", complaints).isTrue();
    }
  }

  /** Runs a compiled program in the root folder, as the page says, and returns what it prints. */
  private List<String> run(String program) throws IOException, InterruptedException {
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                temp + File.pathSeparator + System.getProperty("java.class.path"),
                program)
            .directory(ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(60, SECONDS)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as("%s", read(err)).isZero();
    return Files.readAllLines(out);
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile(
            "^```" + language + "\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(read(ROOT.resolve("README.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String squeezed(String source) {
    return source.replaceAll("\\s+", " ").strip();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
