package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.rasid.article.Article;
import dev.rasid.article.PageReader;
import dev.rasid.monitor.DuplicatePair.Kind;
import dev.rasid.monitor.InventedNews.Story;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateIndexTest {

  private static List<DuplicatePair> pairs(Story... stories) {
    DuplicateIndex index = DuplicateIndex.builder().build();
    for (Story story : stories) {
      index.add(story.report());
    }
    return index.pairs();
  }

  private static Story wire() {
    return InventedNews.story("wire").body(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void oneTextInTwoOutletsIsIdenticalWhateverItsMarksAndSpelling() {
    String text = InventedNews.body(1, 2, 3, 4);
    Story copy =
        InventedNews.story("copy")
            .outlet("الرابط")
            .hours(3)
            .body("«" + text.replace(" ", "  ").replace("ا", "أ").replace(".", " !") + "»");
    List<DuplicatePair> pairs = pairs(InventedNews.story("wire").body(text), copy);
    assertThat(pairs).hasSize(1);
    DuplicatePair pair = pairs.get(0);
    assertThat(pair.first()).isEqualTo("wire");
    assertThat(pair.second()).isEqualTo("copy");
    assertThat(pair.kind()).isEqualTo(Kind.IDENTICAL);
    assertThat(pair.similarity()).isEqualTo(1);
    assertThat(pair.containment()).isEqualTo(1);
    assertThat(pair.shared()).hasSize(1);
  }

  @Test
  void aReportWithNewsAddedAtItsEndIsRevised() {
    Story longer = InventedNews.story("longer").hours(4).body(1, 2, 3, 4, 5, 6, 7, 8, 21, 22);
    assertThat(pairs(wire(), longer))
        .singleElement()
        .satisfies(pair -> assertThat(pair.kind()).isEqualTo(Kind.REVISED));
  }

  @Test
  void anAbridgedReportIsRevisedHoweverShort() {
    Story brief = InventedNews.story("brief").outlet("الرابط").hours(4).body(1, 2);
    assertThat(pairs(wire(), brief))
        .singleElement()
        .satisfies(pair -> assertThat(pair.kind()).isEqualTo(Kind.REVISED))
        .satisfies(pair -> assertThat(pair.similarity()).isLessThan(0.3));
  }

  @Test
  void aWireThatAnotherNewsroomLedDifferentlyIsRevisedIfItIsMostOfBothTexts() {
    Story other =
        InventedNews.story("other").outlet("الرابط").hours(4).body(31, 2, 3, 4, 5, 6, 7, 8);
    assertThat(pairs(wire(), other))
        .singleElement()
        .satisfies(pair -> assertThat(pair.kind()).isEqualTo(Kind.REVISED));
  }

  @Test
  void aNewLeadOverTheNewsroomsOwnOlderTextIsPartial() {
    Story next = InventedNews.story("next").hours(20).body(31, 32, 33, 4, 5, 6, 7, 8);
    assertThat(pairs(wire(), next))
        .singleElement()
        .satisfies(pair -> assertThat(pair.kind()).isEqualTo(Kind.PARTIAL));
  }

  @Test
  void wireParagraphsInALongerTextArePartialAndShownInBoth() {
    Story shorter = InventedNews.story("shorter").body(51, 2, 3);
    Story longer =
        InventedNews.story("longer").outlet("الرابط").hours(4).body(31, 32, 33, 2, 3, 34, 35, 36);
    assertThat(pairs(shorter, longer))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.kind()).isEqualTo(Kind.PARTIAL);
              assertThat(pair.containment()).isCloseTo(25.0 / 39, within(1e-9));
              assertThat(pair.similarity()).isCloseTo(25.0 / (39 + 109 - 25), within(1e-9));
              assertThat(pair.shared()).hasSize(1);
              SharedSpan shared = pair.shared().get(0);
              String text = shorter.article().article().text(shared.first());
              assertThat(text + ".").isEqualTo(InventedNews.body(2, 3));
              assertThat(longer.article().article().text(shared.second())).isEqualTo(text);
            });
  }

  @Test
  void oneSharedParagraphOfManyIsNoCopy() {
    Story other = InventedNews.story("other").hours(4).body(31, 32, 33, 34, 35, 36, 37, 8);
    assertThat(pairs(wire(), other)).isEmpty();
  }

  @Test
  void aFormulaThatMakesUpAShortTextIsNoCopy() {
    String formula = InventedNews.sentence(77, 16);
    Story one = InventedNews.story("one").body(formula);
    Story two = InventedNews.story("two").hours(1).body(formula + "\n" + InventedNews.body(1, 2));
    assertThat(pairs(one, two)).isEmpty();
  }

  @Test
  void backgroundIsPartialTheSameDayAndATemplateDaysLater() {
    Story next = InventedNews.story("next").body(31, 32, 33, 4, 5, 6, 7, 8);
    assertThat(pairs(wire(), next.hours(20)))
        .extracting(DuplicatePair::kind)
        .containsExactly(Kind.PARTIAL);
    assertThat(pairs(wire(), next.hours(96))).isEmpty();
  }

  @Test
  void aTextThatIsPublishedAgainDaysLaterIsStillACopy() {
    Story again = InventedNews.story("again").hours(96).body(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(pairs(wire(), again))
        .extracting(DuplicatePair::kind)
        .containsExactly(Kind.IDENTICAL);
  }

  @Test
  void headlinesDoNotCountAsTheyAreEachOutletsOwn() {
    String title = InventedNews.sentence(70, 30);
    Story one = InventedNews.story("one").title(title).body(1, 2);
    Story two = InventedNews.story("two").title(title).hours(1).body(3, 4);
    assertThat(pairs(one, two)).isEmpty();
  }

  @Test
  void plantedTeasersCountForNoCopyWheneverTheTeasedArticlesCome() {
    // Six stories of invented words, whose headlines and abstracts stand in two pages.
    List<Story> teased = new ArrayList<>();
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String title = InventedNews.sentence(300 + i, 9).replace(".", "");
      String lead = InventedNews.sentence(400 + i, 20);
      teased.add(
          InventedNews.story("teased" + i)
              .title(title)
              .lead(lead)
              .hours(i)
              .body(lead + "\n" + InventedNews.body(500 + 2 * i, 501 + 2 * i)));
      teasers.append('\n').append("للمزيد: ").append(title).append('\n').append(lead);
    }
    Story page = InventedNews.story("page").hours(7).body(InventedNews.body(11, 12) + teasers);
    Story other = InventedNews.story("other").hours(8).body(InventedNews.body(13, 14) + teasers);

    List<Story> teasedFirst = new ArrayList<>(teased);
    teasedFirst.addAll(List.of(page, other));
    List<Story> teasedLast = new ArrayList<>(List.of(other, page));
    teasedLast.addAll(teased);

    assertThat(pairs(page, other)).as("nothing says that these are teasers").hasSize(1);
    assertThat(pairs(teasedFirst.toArray(Story[]::new))).isEmpty();
    assertThat(pairs(teasedLast.toArray(Story[]::new))).isEmpty();

    Teasers reader = Teasers.create();
    DuplicateIndex index = DuplicateIndex.builder().build();
    for (Story story : teasedFirst) {
      assertThat(index.add(reader.read(story.article()))).as(story.id()).isEmpty();
    }
    assertThat(index.pairs()).isEmpty();
  }

  @Test
  void copiesAreFoundBetweenTeasersAndTheirSpansLeaveTheTeasersOut() {
    Story teased = InventedNews.story("teased").title("شركة كوستاميرا تعلق أعمالها في الميناء");
    Story copy =
        InventedNews.story("copy")
            .hours(2)
            .body(
                InventedNews.body(1, 2, 3)
                    + "\n"
                    + teased.title()
                    + "\n"
                    + InventedNews.body(4, 5));
    Story plain = InventedNews.story("plain").hours(3).outlet("الرابط").body(1, 2, 3, 4, 5);
    assertThat(pairs(teased.body(61, 62), copy, plain))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.kind()).isEqualTo(Kind.IDENTICAL);
              assertThat(pair.shared()).hasSize(2);
              for (SharedSpan shared : pair.shared()) {
                assertThat(copy.article().article().text(shared.first()))
                    .doesNotContain("كوستاميرا");
              }
            });
  }

  @Test
  void onlyWhatTheReportCallsItsOwnIsCompared() {
    AnalyzedArticle quoting = InventedNews.story("quoting").hours(1).body(11, 1, 2, 3).article();
    int end = quoting.article().text().indexOf(InventedNews.sentence(1));
    DuplicateIndex index = DuplicateIndex.builder().build();
    index.add(InventedNews.story("wire").body(1, 2, 3).report());
    Report own =
        new Report(quoting, InventedNews.START.plusHours(1).toInstant(), List.of(new Span(0, end)));
    assertThat(index.add(own)).isEmpty();
    assertThat(index.add(Report.of(quoting))).as("the same version of it").isEmpty();
  }

  @Test
  void ofTwoVersionsOfOneArticleTheLaterCounts() {
    DuplicateIndex index = DuplicateIndex.builder().build();
    index.add(InventedNews.story("page").hours(2).body(1, 2, 3).report());
    index.add(InventedNews.story("page").hours(1).body(4, 5, 6).report());
    index.add(InventedNews.story("copy").hours(3).outlet("الرابط").body(1, 2, 3).report());
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.pairs()).hasSize(1);
    index.add(InventedNews.story("page").hours(4).body(7, 8, 9).report());
    assertThat(index.pairs()).isEmpty();
  }

  @Test
  void anArticleIsHeldAsLongAsTheWindowAndNotASecondLonger() {
    DuplicateIndex index = DuplicateIndex.builder().window(Duration.ofHours(24)).build();
    index.add(wire().report());
    Story atTheEnd = wire().hours(24);
    assertThat(
            index.add(new Story("end", "الرابط", atTheEnd.time(), "", "", wire().body()).report()))
        .hasSize(1);
    Story later = InventedNews.story("later").hours(24).body(91, 92);
    OffsetDateTime after = later.time().plusSeconds(1);
    index.add(new Story("later", "الرابط", after, "", "", later.body()).report());
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.add(wire().report())).as("one that comes too late").isEmpty();
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void theCorpusOfSeedsHasTheCopiesItsListSaysButForTheRewrittenOne() throws IOException {
    Path seeds = Path.of("..", "seeds");
    DuplicateIndex index = DuplicateIndex.builder().build();
    List<String> rows = Files.readAllLines(seeds.resolve("pages/index.tsv"));
    List<String> found = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t", -1);
      Article page =
          PageReader.builder()
              .source(fields[1])
              .published(OffsetDateTime.parse(fields[2]))
              .build()
              .read(seeds.resolve("pages").resolve(fields[0]));
      for (DuplicatePair pair : index.add(Report.of(AnalyzedArticle.builder(page).build()))) {
        found.add(pair.first() + " " + pair.second() + " " + pair.kind());
      }
    }
    List<String> listed = new ArrayList<>();
    for (String row : Files.readAllLines(seeds.resolve("duplicates.tsv"))) {
      String[] fields = row.split("\t", -1);
      // Its words are new but for one quotation: one story, and no copied text.
      if (!fields[0].equals("a") && !fields[3].startsWith("partly rewritten")) {
        // "exact" there allows for shifted dates, "identical" here does not.
        String kind = fields[2].equals("partial") ? "PARTIAL" : "REVISED";
        listed.add(fields[0] + " " + fields[1] + " " + kind);
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(listed).hasSize(3);
  }

  @Test
  void settingsThatMakeNoSenseAreRefusedAndMergingNeedsEqualOnes() {
    DuplicateIndex.Builder builder = DuplicateIndex.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.window(Duration.ofDays(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.teaserWindow(Duration.ofDays(9999)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.containment(0))
        .withMessageContaining("0.0");
    DuplicateIndex index = builder.build();
    DuplicateIndex other = DuplicateIndex.builder().containment(0.4).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.merge(other))
        .withMessageContaining("0.4");
  }
}
