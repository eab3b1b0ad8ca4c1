package dev.rasid.arabic.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  void aConjunctionBeginsAnotherPersonButNotBehindAWordOfKinship() {
    try (Pipeline pipeline =
        Pipeline.builder().discover().configure("arabic.entities", "tagger-only", "true").build()) {
      assertThat(mentions(pipeline, "قال الوزير فائز بن أبي وقاص إن الاجتماع انتهى"))
          .containsExactly("فائز بن أبي وقاص");
      assertThat(mentions(pipeline, "التقى الوزير سعد القحطاني وعماد الحسيني في بيروت"))
          .containsExactly("سعد القحطاني", "عماد الحسيني", "بيروت");
    }
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
  void aReviewedNameStandsThoughTheTaggerSeesNone() {
    try (Pipeline pipeline = Pipeline.builder().discover().build()) {
      assertThat(mentions(pipeline, "أعلن الحوثيون وقف إطلاق النار")).containsExactly("الحوثيون");
      assertThat(mentions(pipeline, "عاد الرجل إلى مسقط رأسه بعد غياب")).isEmpty();
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

  private static Pipeline withLexicon(Path file) {
    return Pipeline.builder()
        .discover()
        .configure("arabic.entities", EntitiesProvider.USER_LEXICON, file)
        .build();
  }

  @Test
  void aUserLexiconWins(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, HEADER + "my-beirut\tORG\tبيروت | مقهى النورس\tBeirut Club\t\n");
    try (Pipeline pipeline = withLexicon(file)) {
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
  void aRowWithoutLatinNameIsRomanized(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "id\ttype\tforms\nfaris\tPER\tفارس الجبيلاني\n");
    try (Pipeline pipeline = withLexicon(file)) {
      AnalyzedArticle result =
          pipeline.analyze(Article.builder().text("قال فارس الجبيلاني").build());
      assertThat(result.get(Entity.KEY).get(0).value())
          .satisfies(entity -> assertThat(entity.id()).isEqualTo("faris"))
          .satisfies(entity -> assertThat(entity.latinName()).contains("Fares al-Jabilani"));
    }
  }

  @Test
  void aLexiconThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.tsv"), HEADER + "x\tCAT\tهرة\t\t\n");
    assertThatThrownBy(() -> Lexicons.load(Optional.of(bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("bad.tsv, line 2: unknown type");
    Path none = folder.resolve("none.tsv");
    assertThatThrownBy(() -> Lexicons.load(Optional.of(none)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("user-lexicon " + none + ": no such file");
    assertThatThrownBy(() -> Lexicons.load(Optional.of(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("user-lexicon " + folder + ": is a folder, must be a file");
  }
}
