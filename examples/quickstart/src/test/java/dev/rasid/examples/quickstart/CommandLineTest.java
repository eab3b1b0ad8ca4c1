package dev.rasid.examples.quickstart;

import static dev.rasid.examples.quickstart.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.article.Article;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
  private static final String TEXT = "بيروت تستضيف المحادثات\n\nقال مسؤول في بيروت إن الوفد وصل.\n";
  private static final String HEADER = "file\tsource\tpublished\turi\n";

  @TempDir Path temp;
  private Path pages;
  private Path out;

  @BeforeEach
  void createFolder() throws IOException {
    pages = Files.createDirectory(temp.resolve("pages"));
    out = temp.resolve("deep/out");
  }

  @Test
  void analyzesTheSampleCorpus() throws IOException {
    Path seeds = Path.of("../../seeds");
    Run run = run("analyze", seeds, "--lexicon", seeds.resolve("lexicon.tsv"), "--out", out);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("30 articles")
        .contains("Persons (", "Places (", "فائز الرمحاني (Fayez al-Romhani)")
        .contains("Wrote " + out.resolve("articles.jsonl"), "Wrote " + out.resolve("report.html"));
    assertThat(out.resolve("report.html")).isNotEmptyFile();
    List<Article> written = written();
    assertThat(written).hasSize(30).isSortedAccordingTo(Comparator.comparing(Article::id));
    assertThat(written).allMatch(a -> a.source().isPresent() && a.published().isPresent());
  }

  @Test
  void takesPagesOfAllKindsAndLeavesOutWhatIsNone() throws IOException {
    page("b.txt", TEXT);
    Files.write(pages.resolve("a.txt"), TEXT.getBytes(Charset.forName("windows-1256")));
    page("empty.txt", "");
    page("sub/c.TXT", TEXT);
    page(".hidden.txt", TEXT);
    page(".git/d.txt", TEXT);
    page("README.txt", "read me");
    page("photo.png", "\0\0\0");
    page("gold.jsonl", "{}");
    page("lexicon.tsv", "id");
    Run run = run("analyze", pages, pages.resolve("b.txt"), "--out", out);

    assertThat(run.err())
        .containsExactly("rasid: " + pages.resolve("empty.txt") + ": left out, as it has no text");
    assertThat(run.exitCode()).isZero();
    assertThat(written()).extracting(Article::id).containsExactly("a", "b", "c");
    assertThat(written()).extracting(Article::text).containsExactly(TEXT, TEXT, TEXT);
  }

  @Test
  void tellsWhatHasNoTextAndWhatIsHtml() throws IOException {
    page("blank.txt", " \n\t\n");
    page("head.txt", "\n<!DOCTYPE html>\n<html><head><title>x</title></head></html>\n");
    page("feed.jsonl", "{\"id\":\"a\",\"text\":\" \"}\n{\"id\":\"b\",\"text\":\"نص\"}\n");
    page("sign.txt", "<html_tag> ليس صفحة");
    Run run = run("analyze", pages, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .containsExactly(
            "rasid: " + pages.resolve("blank.txt") + ": left out, as it has no text",
            "rasid: " + pages.resolve("feed.jsonl") + " a: left out, as it has no text",
            "rasid: "
                + pages.resolve("head.txt")
                + ": is HTML, whose tags are read as text; give the text without them");
    assertThat(written()).extracting(Article::id).containsExactly("b", "head", "sign");
  }

  @Test
  void explainsWordsOfWhateverAnalyzeTakes() throws IOException {
    page("a.txt", TEXT);
    page("feed.jsonl", "{\"id\":\"one\",\"text\":\"في بيروت\"}\n");
    page("koi.txt", "\0\0\0");
    Run run = run("explain", "بيروت", pages);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains("koi.txt: ");
    assertThat(run.out())
        .contains(
            pages.resolve("a.txt") + " [0, 5)",
            pages.resolve("feed.jsonl") + " one [3, 8)",
            "named: «بيروت» LOC beirut (Beirut)");
  }

  @Test
  void fillsInWhatPagesDoNotSay() throws IOException {
    page("a.txt", TEXT);
    page("b.txt", TEXT);
    page("index.tsv", HEADER + "a.txt\tالرابط\t2024-03-04T07:40:00+01:00\thttps://a.example/1\r\n");
    Run run =
        run(
            "analyze",
            pages,
            "--out",
            out,
            "--source",
            "وكالة",
            "--published",
            "2024-05-01T00:00Z");

    assertThat(run.exitCode()).isZero();
    assertThat(written())
        .extracting(a -> a.source().orElse("?") + " " + a.published().get() + a.uri().orElse("?"))
        .containsExactly(
            "الرابط 2024-03-04T07:40+01:00https://a.example/1", "وكالة 2024-05-01T00:00Z?");
  }

  @Test
  void reportsBadRowsOfTheIndexAndGoesOn() throws IOException {
    page("a.txt", TEXT);
    page("index.tsv", HEADER + "a.txt\tx\n\na.txt\tx\tyesterday\t\na.txt\tok\t\t\na.txt\t2\t\t\n");
    Run run = run("analyze", pages, "--out", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasSize(3);
    assertThat(run.err().get(0)).contains("index.tsv:2: row not used: 2 columns instead of 4");
    assertThat(run.err().get(1)).contains("index.tsv:4", "yesterday", FolderIndex.DATE_EXAMPLE);
    assertThat(run.err().get(2)).contains("index.tsv:6", "a.txt has one already");
    assertThat(written().get(0).source()).contains("ok");
  }

  @Test
  void doesNotUseAnIndexWithoutItsHeader() throws IOException {
    page("a.txt", TEXT);
    page("index.tsv", "a.txt\tx\t\t\n");
    Run run = run("analyze", pages);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("index.tsv:1", "must be file source published uri, but is a.txt x ");
  }

  @Test
  void reportsWhatCannotBeReadAndGoesOn() throws IOException {
    page("a.txt", TEXT);
    page("binary.txt", "\0\0");
    Files.write(pages.resolve("koi.txt"), "Министр отказался".getBytes(Charset.forName("KOI8-R")));
    page("broken.jsonl.gz", "not compressed");
    Path none = temp.resolve("none.txt");
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Run run = run("analyze", none, pages, empty);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 article\n");
    assertThat(run.err()).hasSize(5);
    assertThat(run.err().get(0)).isEqualTo("rasid: " + none + ": no such file or folder");
    assertThat(run.err().get(1)).contains("empty: no .txt, .jsonl or .jsonl.gz files");
    assertThat(run.err().get(2)).contains("binary.txt: binary file");
    assertThat(run.err().get(3)).contains("broken.jsonl.gz: ", "GZIP");
    assertThat(run.err().get(4)).contains("koi.txt: unknown encoding");
  }

  @Test
  void readsJsonLinesAndNumbersTheBadOnes() throws IOException {
    StringBuilder lines = new StringBuilder();
    JsonLines.standard().write(analyzed("one", "قال الوزير"), lines);
    lines.append("{\"id\":\n");
    JsonLines.standard().write(analyzed("three", "عاد العمال"), lines);
    page("feed.jsonl", lines.toString());
    try (OutputStream gz =
        new GZIPOutputStream(Files.newOutputStream(pages.resolve("x.jsonl.gz")))) {
      gz.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
    Run run = run("analyze", pages, "--source", "وكالة", "--out", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasSize(2);
    assertThat(run.err().get(0)).contains("feed.jsonl:2: ");
    assertThat(run.err().get(1)).contains("x.jsonl.gz:2: ");
    assertThat(written()).extracting(Article::id).containsExactly("one", "three", "one", "three");
    assertThat(written()).allMatch(a -> a.source().equals(Optional.of("وكالة")));
  }

  @Test
  void keepsTheArticlesBeforeAFileBreaksOff() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      JsonLines.standard().write(analyzed("id" + i * 7919L, "text " + i * 104729L), lines);
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(compressed)) {
      gz.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(compressed.toByteArray(), compressed.size() / 2);
    Files.write(pages.resolve("cut.jsonl.gz"), half);
    page("later.txt", TEXT);
    Run run = run("analyze", pages, "--out", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isNotEmpty().allMatch(line -> line.contains("cut.jsonl.gz"));
    List<Article> written = written();
    assertThat(written).hasSizeGreaterThan(500);
    assertThat(written.get(written.size() - 1).id()).isEqualTo("later");
  }

  @Test
  void doesNotReadWhatItWrites() throws IOException {
    page("a.txt", TEXT);
    assertThat(run("analyze", pages, "--out", pages).exitCode()).isZero();
    assertThat(run("analyze", pages, "--out", pages).out()).startsWith("1 article\n");
    Run run = run("analyze", pages.resolve("articles.jsonl"), "--out", pages);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().get(0)).contains("articles.jsonl: is what this run writes");
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    page("a.txt", TEXT);
    Run run = run("analyze", pages, "--out", pages.resolve("a.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains("cannot write to ", "a.txt");
  }

  @Test
  void showsTheLevelsOfATextBelowEachOther() throws IOException {
    page("a.txt", "وللدراسةِ\n");
    Run run = run("text", pages.resolve("a.txt"), "--scheme", "d3");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .contains("raw       وللدراسةِ", "clean     وللدراسة", "key       وللدراسه")
        .contains("segments  و+ل+ال+دراسة", "lemma     دراسة");
  }

  @Test
  void printsOneObjectALineOfInput() throws IOException {
    page("a.txt", "وقالت\n\nنعم");
    Run run = run("text", "--json", pages.resolve("a.txt"), temp.resolve("none.txt"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains("none.txt: no such file");
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().toList())
        .contains("{\"text\":\"\",\"sentences\":[],\"tokens\":[]}")
        .anyMatch(
            line ->
                line.contains("\"lemma\":\"قال\"")
                    && line.contains(
                        "\"segments\":[{\"start\":0,\"end\":1,\"form\":\"و\",\"role\":\"conjunction\"},"
                            + "{\"start\":1,\"end\":5,\"form\":\"قالت\",\"role\":\"stem\"}]"));
  }

  @Test
  void showsExpressionsOfTimeAndNumbers() throws IOException {
    page("a.txt", "قتل ثلاثة أمس\n\n");
    Path file = pages.resolve("a.txt");

    assertThat(
            run("dates", "--published", "2019-05-15T18:30:00+03:00", "--json", file).out().lines())
        .containsExactly(
            "{\"text\":\"قتل ثلاثة أمس\",\"timex\":[{\"start\":10,\"end\":13,\"type\":\"DATE\","
                + "\"value\":\"2019-05-14\",\"altValues\":[]}],\"numbers\":[{\"start\":4,\"end\":9,"
                + "\"value\":3,\"kind\":\"cardinal\"}]}",
            "{\"text\":\"\",\"timex\":[],\"numbers\":[]}");
    assertThat(run("dates", "--json", file).out()).contains("\"value\":\"XXXX-XX-XX\"");
    assertThat(run("dates", "--published", "2019-05-15", file).out())
        .contains("2019-05-14  أمس", "3  ثلاثة");
    assertThat(run("dates", "--published", "yesterday", file).exitCode()).isEqualTo(2);
  }

  @Test
  void printsThePlan() {
    Run run = run("plan");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("arabic.tokens", "arabic.entities", "sentiment.stance");
  }

  @Test
  void refusesALexiconThatIsNotThere() {
    Run run = run("plan", "--lexicon", temp.resolve("none.tsv"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty().allMatch(line -> line.startsWith("rasid: "));
    assertThat(String.join("", run.err()))
        .contains("user-lexicon " + temp.resolve("none.tsv") + ": no such file")
        .doesNotContain("Exception");
    assertThat(run("plan", "--lexicon", temp).err().get(0))
        .contains("user-lexicon " + temp + ": is a folder, must be a file");
  }

  @Test
  void aBadRowOfALexiconIsNamedByFileLineAndReason() throws IOException {
    page("mine.tsv", "id\ttype\tforms\nx\tCAT\tهرة\n");
    assertThat(run("plan", "--lexicon", pages.resolve("mine.tsv")).err())
        .singleElement()
        .asString()
        .endsWith(
            "cannot be created: mine.tsv, line 2: unknown type \"CAT\"; known are [PER, ORG, LOC, MISC]");
  }

  @Test
  void lintTellsAllThatIsWrongWithALexicon() throws IOException {
    page("mine.tsv", "id\ttype\tforms\na\tLOC\tغو\na\tLOC\tسيرانغو، غوثران\n");
    Path none = temp.resolve("none.tsv");
    Run run = run("lint", pages.resolve("mine.tsv"), none);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().toList())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("mine.tsv, line 2: ERROR short-form: "))
        .anyMatch(line -> line.startsWith("mine.tsv, line 3: ERROR duplicate-id: "))
        .anyMatch(line -> line.startsWith("mine.tsv, line 3: WARNING comma: "))
        .contains("2 errors, 1 warning");
    assertThat(run.err()).containsExactly("rasid: " + none + ": no such file or folder");
    assertThat(run("lint", "../../seeds/lexicon.tsv").exitCode()).isZero();
  }

  @Test
  void aWarningDoesNotNameTheThread() throws IOException {
    page("mine.tsv", "id\ttype\tforms\n-nobody\n");
    assertThat(loggedBy("plan", "--lexicon", pages.resolve("mine.tsv")))
        .startsWith("WARN EntityLexicon - mine.tsv, line 2: there is no entity nobody");
  }

  /** What picocli and the logger print, past the streams given to the program. */
  private static String loggedBy(Object... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    try {
      run(arguments);
    } finally {
      System.setErr(before);
    }
    return logged.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "analyze",
        "analize",
        "analyze x --published 2024-03-03",
        "analyze x --parallelism 0",
        "analyze x --time-limit 0",
        "analyze x --no-such-option"
      })
  void refusesWrongUsage(String arguments) {
    Run run = run((Object[]) arguments.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void showsHelp() {
    assertThat(run("--help").out()).contains("analyze", "dates", "lint", "Exit codes:");
    assertThat(run("analyze", "--help").out())
        .contains("--lexicon", "windows-1256", "tsv, gold.jsonl", "title and body");
    assertThat(run("--version").out()).startsWith("rasid ");
  }

  static Stream<String> commands() {
    return names("", Main.commandLine(System.out, System.err));
  }

  private static Stream<String> names(String parent, CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .flatMap(
            each -> {
              String name = parent + each.getKey();
              return Stream.concat(Stream.of(name), names(name + " ", each.getValue()));
            });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfEveryCommandIsWellFormed(String command) {
    Object[] arguments = (command + " --help").split(" ", -1);
    Run run = run(arguments);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: rasid " + command).doesNotContain("%%", "%n");
    assertThat(loggedBy(arguments)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stance", "stance --help", "--help stance", "stance -V"})
  void anUnknownCommandIsAnErrorAlsoBesideHelp(String arguments) {
    Run run = run((Object[]) arguments.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("rasid: there is no command \"rasid stance\"; there are analyze, monitor, ");
    Run below = run((Object[]) ("evaluate " + arguments).split(" ", -1));
    assertThat(below.exitCode()).isEqualTo(2);
    assertThat(below.err())
        .containsExactly(
            "rasid: there is no command \"rasid evaluate stance\"; there are ner, coverage");
    assertThat(run("plan", "extra", "--help").exitCode()).isEqualTo(2);
  }

  private void page(String name, String content) throws IOException {
    Path file = pages.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static AnalyzedArticle analyzed(String id, String text) {
    return AnalyzedArticle.builder(Article.builder().id(id).text(text).build()).build();
  }

  private List<Article> written() throws IOException {
    try (InputStream in = Files.newInputStream(out.resolve("articles.jsonl"));
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      return lines.map(line -> ((JsonLine.Parsed) line).article().article()).toList();
    }
  }
}
