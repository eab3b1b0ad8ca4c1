package dev.rasid.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What half a million entities take: built and used in a heap of 200 MB. */
@Tag("evaluation")
class LargeLexiconTest {
  private static final Pattern ENTITIES = Pattern.compile("^(\\d+) entities", Pattern.MULTILINE);

  @Test
  void halfAMillionEntitiesFitIntoTwoHundredMegabytes() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LargeLexicon.class.getName(),
                "500000")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.print(printed);
    assertThat(process.waitFor()).as(printed).isZero();
    Matcher entities = ENTITIES.matcher(printed);
    assertThat(entities.find()).isTrue();
    assertThat(entities.group(1)).isEqualTo("500000");
    assertThat(printed).contains("=invented-250000");
  }
}
