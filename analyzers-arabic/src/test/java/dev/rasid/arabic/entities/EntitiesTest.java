package dev.rasid.arabic.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesTest {
  private static final String HEADER = "id\ttype\tforms\tlatin\tcountry\n";

  private static List<String> mentions(Pipeline pipeline, String text) {
    AnalyzedArticle result = pipeline.analyze(Article.builder().text(text).build());
    assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
    return result.get(Mention.KEY).stream().map(mention -> mention.in(text)).toList();
  }

  @Test
  void spansLeaveProcliticsOutAndKeepTheArticle() {
    try (Pipeline pipeline = Pipeline.builder().discover().build()) {
      assertThat(mentions(pipeline, "سافر من القاهرة إلى بيروت ثم عاد للقاهرة وبيروت وفرنسا"))
          .containsExactly("القاهرة", "بيروت", "لقاهرة", "بيروت", "فرنسا");
      assertThat(mentions(pipeline, "محـادثات في بيـروت")).containsExactly("بيـروت");
      assertThat(mentions(pipeline, "وضع مالي صعب")).isEmpty();
    }
  }

  @Test
  void anEntityIsIntroducedOnceAndNamed() {
    String text = "بيروت ثم بيروت";
    try (Pipeline pipeline = Pipeline.builder().discover().build()) {
      AnalyzedArticle result = pipeline.analyze(Article.builder().text(text).build());
      assertThat(result.get(Entity.KEY).asList())
          .singleElement()
          .satisfies(e -> assertThat(e.value().latinName()).contains("Beirut"));
    }
  }

  @Test
  void aUserLexiconWins(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, HEADER + "my-beirut\tORG\tبيروت | مقهى النورس\tBeirut Club\t\n");
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .configure("arabic.entities", EntitiesProvider.USER_LEXICON, file)
            .build()) {
      AnalyzedArticle result =
          pipeline.analyze(Article.builder().text("في مقهى النورس ببيروت").build());
      assertThat(result.get(Mention.KEY).stream().map(m -> m.value().entity()))
          .containsExactly("my-beirut", "my-beirut");
    }
  }

  @Test
  void withoutLexiconsTheirNamesAreNotFound() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .configure("arabic.entities", EntitiesProvider.LEXICONS, false)
            .build()) {
      AnalyzedArticle result = pipeline.analyze(Article.builder().text("في بيروت").build());
      assertThat(result.get(Mention.KEY).stream())
          .flatExtracting(mention -> mention.value().evidence())
          .noneMatch(evidence -> evidence.rule().startsWith("lexicon:"));
    }
  }

  @Test
  void aBadLineNamesFileLineAndReason() {
    assertThatThrownBy(
            () ->
                LexiconFile.read(
                    "mine", new BufferedReader(new StringReader(HEADER + "x\tCAT\tهر\t\t\n"))))
        .hasMessageContainingAll("mine", "line 2", "unknown type CAT");
  }

  @Test
  void ourLexiconsAreClean() throws IOException {
    EntityLexicon lexicon = new EntityLexicon();
    Set<String> ids = new HashSet<>();
    for (String file : Lexicons.FILES) {
      for (LexiconFile.Row row : LexiconFile.load(file)) {
        assertThat(ids.add(row.entry().entity().id()))
            .as("id %s is used once", row.entry())
            .isTrue();
        for (String form : row.forms()) {
          assertThat(form.length()).as("%s in %s", form, row.entry()).isGreaterThan(2);
          assertThat(lexicon.add(form, row.entry()))
              .as("form %s belongs to one entry", form)
              .isSameAs(row.entry());
        }
      }
    }
    assertThat(ids).hasSizeGreaterThan(4000);
  }

  @Test
  void ourOtherTablesAreClean() throws IOException {
    Set<String> seen = new HashSet<>();
    for (TsvRow row : TsvTable.load(Lexicons.class, "titles.tsv", List.of("form", "kind"))) {
      assertThat(seen.add(ArabicNormalizer.key(row.cell(0)))).as(row.toString()).isTrue();
      assertThat(row.cell(1)).isIn("state", "royal", "religious", "military", "other");
    }
    for (TsvRow row : Lexicons.countryAliases()) {
      assertThat(row.cell(0)).matches("[A-Z]{2}");
      assertThat(LexiconFile.forms(row, 1))
          .allSatisfy(form -> assertThat(seen.add("country " + form)).as(form).isTrue());
    }
  }
}
