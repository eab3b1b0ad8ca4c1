package dev.rasid.sentiment.modifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModifiersTest {
  @Test
  void theIndexNamesEveryTable() throws IOException {
    Path folder = Path.of("src/main/resources/dev/rasid/sentiment");
    try (Stream<Path> files = Files.list(folder.resolve("modifiers"))) {
      assertThat(Files.readAllLines(folder.resolve("modifiers.txt")))
          .containsExactlyElementsOf(
              files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void ourTablesAreRead() throws IOException {
    assertThat(Modifiers.builtIn().startingWith("لم")).isNotEmpty();
  }
}
