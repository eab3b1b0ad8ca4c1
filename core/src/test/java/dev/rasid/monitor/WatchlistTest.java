package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Zone;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchlistTest {
  private static final WatchedArticle TALKS =
      new WatchedArticle()
          .zone(Zone.HEADLINE, "نقابة الموانئ ترفض عرض شركة كوستاميرا")
          .zone(Zone.LEAD, "أعلنت النقابة أن الإضراب مستمر. وللحكومة موقف من إضراب المرفأ")
          .zone(Zone.TEASER, "اقرأ أيضا مباراة كرة القدم")
          .zone(Zone.BODY, "قال فائز الرمحاني إن الهدنة في الميناء ممكنة ثم غادر مكتبه الكبير")
          .zone(Zone.FOOTER, "حقوق النشر محفوظة")
          .clitics(
              "وللحكومة", "و:و:CONJUNCTION", "ل:ل:PREPOSITION", "ل:ال:ARTICLE", "حكومة:حكومة:STEM")
          .clitics("الإضراب", "ال:ال:ARTICLE", "إضراب:إضراب:STEM")
          .clitics("مكتبه", "مكتب:مكتب:STEM", "ه:ه:PRONOUN")
          .entity("fayez", "فائز الرمحاني", "فائز الرمحاني")
          .quotation("fayez", "الهدنة في الميناء ممكنة")
          .stance("union", "costamira", -0.8, "ترفض عرض");

  private static List<String> found(String query, WatchedArticle article) {
    AnalyzedArticle analyzed = article.analyzed();
    Watchlist list = Watchlist.builder().add("q", query).build();
    List<Alert> alerts = list.match(analyzed);
    assertThat(list.matching(analyzed)).hasSize(alerts.size());
    assertThat(list.why("q", analyzed).matched()).isEqualTo(!alerts.isEmpty());
    return alerts.stream()
        .flatMap(alert -> alert.spans().stream())
        .map(span -> span.in(analyzed.article().text()))
        .toList();
  }

  private static boolean matches(String query, WatchedArticle article) {
    return !Watchlist.builder().add("q", query).build().match(article.analyzed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "نقابة | نقابة",
        "الموانى | ''",
        "إضراب | إضراب,إضراب",
        "اضراب | إضراب,إضراب",
        "الإضراب | الإضراب",
        "الحكومة | لحكومة",
        "حكومه | حكومة",
        "للحكومة | للحكومة",
        "وللحكومة | وللحكومة",
        "مكتب | مكتب",
        "=إضراب | إضراب",
        "=اضراب | ''",
        "=مكتب | ''",
        "\"شركة كوستاميرا\" | شركة كوستاميرا",
        "\"عرض كوستاميرا\" | ''",
        "=\"فائز الرمحاني\" | فائز الرمحاني",
        "حكوم* | حكومة",
        "\"شركة كوست*\" | شركة كوستاميرا",
        "مرفأ OR المرفأ OR صلح | المرفأ",
        "نقابة AND الهدنة | نقابة,الهدنة",
        "نقابة AND صلح | ''",
        "نقابة AND NOT صلح | نقابة",
        "نقابة NOT الهدنة | ''",
        "النقابة NEAR/1 الإضراب | النقابة,الإضراب",
        "الإضراب NEAR/1 النقابة | النقابة,الإضراب",
        "الإضراب NEAR/1f النقابة | ''",
        "النقابة NEAR/0 الإضراب | ''",
        "مستمر NEAR/1 موقف | ''",
        "مستمر NEAR/2 موقف | مستمر,موقف",
        "كوستاميرا NEAR/200 أعلنت | ''",
        "(صلح OR \"فائز الرمحاني\") NEAR/3 (الهدنة OR الموانئ) | فائز الرمحاني,الهدنة",
        "title:كوستاميرا | كوستاميرا",
        "title:الهدنة | ''",
        "title:(نقابة AND \"شركة كوستاميرا\") | نقابة,شركة كوستاميرا",
        "title:title:كوستاميرا | كوستاميرا",
        "quote:(zone:body:الهدنة) | الهدنة",
        "zone:lead:موقف | موقف",
        "zone:body:موقف | ''",
        "entity:fayez | فائز الرمحاني",
        "entity:\"فائز الرمحانى\" | فائز الرمحاني",
        "entity:nobody | ''",
        "speaker:fayez | الهدنة في الميناء ممكنة",
        "speaker:\"فائز الرمحاني\" | الهدنة في الميناء ممكنة",
        "quote:(الهدنة NEAR/3 ممكنة) | الهدنة,ممكنة",
        "quote:(الهدنة AND speaker:fayez) | الهدنة في الميناء ممكنة,الهدنة",
        "quote:(الهدنة AND غادر) | ''",
        "stance(union→costamira)=against | ترفض عرض",
        "stance(union->*)=against | ترفض عرض",
        "stance(*→costamira) | ترفض عرض",
        "stance(*→*)=favor | ''",
        "stance(costamira→union)=against | ''",
        "threshold 10: \"شركة كوستاميرا\"^6 الهدنة^4 كرة^-20 | شركة كوستاميرا,الهدنة",
        "threshold 10: \"شركة كوستاميرا\"^6 الهدنة^4 موقف^-1 | ''",
        "مباراة | ''",
        "حقوق OR النشر | ''",
        "نقابة AND NOT مباراة | نقابة",
      })
  void everyOperatorFindsItsExactWords(String query, String words) {
    assertThat(found(query, TALKS))
        .containsExactlyElementsOf(words.isEmpty() ? List.of() : List.of(words.split(",")));
  }

  @Test
  void anOutletHasNoPlaceInTheText() {
    List<Alert> alerts =
        Watchlist.builder()
            .add("q", "outlet:\"وكالة الرصيف\" AND الهدنة")
            .build()
            .match(TALKS.analyzed());
    assertThat(alerts)
        .containsExactly(
            new Alert(
                "q",
                "article",
                1,
                List.of(
                    new Alert.Clause("outlet:\"وكالة الرصيف\"", List.of()),
                    new Alert.Clause("الهدنة", List.of(TALKS.span("الهدنة"))))));
    assertThat(matches("outlet:other AND الهدنة", TALKS)).isFalse();
  }

  @Test
  void clausesAreNamedWithTheFieldsAroundThemAndTheScoreIsTheSum() {
    assertThat(
            Watchlist.builder()
                .add("q", "threshold 3: title:(نقابة OR صلح)^2.5 (الهدنة AND ممكنة)^1 كرة^-9 صلح^4")
                .build()
                .match(TALKS.analyzed()))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.score()).isEqualTo(3.5);
              assertThat(alert.clauses())
                  .extracting(Alert.Clause::text)
                  .containsExactly("title:نقابة", "الهدنة", "ممكنة");
            });
  }

  @Test
  void aConjunctionPartsAPhraseButOtherCliticsDoNot() {
    WatchedArticle article =
        WatchedArticle.of("زار الوزير ميناء وشركة بمرسى قديم")
            .clitics("وشركة", "و:و:CONJUNCTION", "شركة:شركة:STEM")
            .clitics("بمرسى", "ب:ب:PREPOSITION", "مرسى:مرسى:STEM");
    assertThat(found("\"ميناء شركة\"", article)).isEmpty();
    assertThat(found("\"ميناء وشركة\"", article)).containsExactly("ميناء وشركة");
    assertThat(found("\"شركة مرسى\"", article)).containsExactly("شركة بمرسى");
    assertThat(found("ميناء NEAR/0 شركة", article)).containsExactly("ميناء", "شركة");
  }

  @Test
  void withVowelSignsSpansStayExact() {
    WatchedArticle article =
        WatchedArticle.of("زَارَ وَلِلْحُكُومَةِ هنا")
            .clitics(
                "وللحكومة",
                "و:و:CONJUNCTION",
                "ل:ل:PREPOSITION",
                "ل:ال:ARTICLE",
                "حكومة:حكومة:STEM");
    assertThat(found("الحكومة", article)).containsExactly("لْحُكُومَةِ");
    assertThat(found("زار", article)).containsExactly("زَارَ");
  }

  @Test
  void whatIsLeftOfAWordHasTwoLetters() {
    WatchedArticle article =
        WatchedArticle.of("قال وله كتاب")
            .clitics("وله", "و:و:CONJUNCTION", "ل:ل:STEM", "ه:ه:PRONOUN");
    assertThat(found("ل", article)).as("whatever else is in the list").isEmpty();
    Watchlist list = Watchlist.builder().add("q", "ل").add("other", "له").build();
    assertThat(list.match(article.analyzed())).extracting(Alert::query).containsExactly("other");
  }

  @Test
  void withoutMorphologyWordsAreTakenWhole() {
    assertThat(found("حكومة", WatchedArticle.of("قالت الحكومة"))).isEmpty();
    assertThat(found("الحكومه", WatchedArticle.of("قالت الحكومة"))).containsExactly("الحكومة");
  }

  @Test
  void aReportSaysItselfWhatIsItsOwn() {
    AnalyzedArticle article = WatchedArticle.of("سلام في مرسى").analyzed();
    Watchlist list = Watchlist.builder().add("a", "سلام").add("b", "مرسى").build();
    Report report = new Report(article, java.time.Instant.EPOCH, List.of(new Span(0, 7)));
    assertThat(list.match(report)).extracting(Alert::query).containsExactly("a");
    assertThat(list.match(article)).extracting(Alert::query).containsExactly("a", "b");
  }

  @Test
  void anotherSetOfQueriesIsAnotherList() {
    Watchlist one = Watchlist.builder().add("a", "سلام").add("b", "مرسى").build();
    Watchlist two = one.toBuilder().remove("a").add("c", "حرب").build();
    assertThat(one.ids()).containsExactly("a", "b");
    assertThat(two.ids()).containsExactly("b", "c");
    assertThat(one.merge(two).ids()).containsExactly("a", "b", "c");
    assertThat(one.query("a")).hasValue(Query.parse("سلام"));
    assertThat(one.query("c")).isEmpty();
    assertThatThrownBy(() -> one.toBuilder().add("a", "حرب"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("query a is there already: سلام");
    assertThatThrownBy(() -> one.merge(Watchlist.builder().add("a", "حرب").build()))
        .hasMessageContaining("سلام and حرب");
    assertThatThrownBy(() -> one.why("x", TALKS.analyzed()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("no query x; there are 2");
  }

  @Test
  void aSavedListComesBackAndADamagedOneDoesNot() throws IOException {
    Watchlist list =
        Watchlist.builder().add("a", "title:(سلام OR \"مرسى قديم\")").add("b", "حرب*").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    list.save(out);
    assertThat(Watchlist.restore(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(list);
    byte[] damaged = out.toByteArray();
    damaged[damaged.length - 6] ^= 1;
    assertThatThrownBy(() -> Watchlist.restore(new ByteArrayInputStream(damaged)))
        .isInstanceOf(StateFormatException.class);
  }

  @Test
  void frequenciesChangeNothingButSpeed() throws IOException {
    WordFrequencies counts = new WordFrequencies();
    counts.add(TALKS.analyzed());
    WordFrequencies more = new WordFrequencies();
    more.merge(counts);
    more.merge(counts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    more.save(out);
    WordFrequencies restored = WordFrequencies.restore(new ByteArrayInputStream(out.toByteArray()));
    assertThat(restored.articles()).isEqualTo(2);
    assertThat(restored.rate("الهدنه", 0.5)).isEqualTo(more.rate("الهدنه", 0.5));
    assertThat(restored.rate("الهدنه", 0.1)).isGreaterThan(restored.rate("سلام", 0.1));
    for (String query : List.of("نقابة AND الهدنة", "(صلح OR ممكنة) AND NOT حرب")) {
      assertThat(
              Watchlist.builder()
                  .frequencies(restored)
                  .add("q", query)
                  .build()
                  .match(TALKS.analyzed()))
          .isEqualTo(Watchlist.builder().add("q", query).build().match(TALKS.analyzed()))
          .hasSize(1);
    }
  }

  @Test
  void aFileIsReadAndItsBadLinesAreNamed(@TempDir Path folder) throws IOException {
    Path good = folder.resolve("good.tsv");
    Files.writeString(good, "\uFEFF# names\n\na\tسلام AND مرسى\nb\tحرب و سلام\n");
    assertThat(Watchlist.read(good, Keywords.ARABIC).query("b"))
        .hasValue(Query.parse("حرب AND سلام"));
    Path bad = folder.resolve("bad.tsv");
    Files.writeString(bad, "a\tسلام\nno tab here\na\tحرب\nd\tسلام حرب\n\tسلام\n");
    assertThatThrownBy(() -> Watchlist.read(bad))
        .isInstanceOf(WatchlistSyntaxException.class)
        .hasMessageContaining("bad.tsv:2, position 0: found a line without a tab")
        .hasMessageContaining("bad.tsv:3, position 0: found id \"a\" of line 1")
        .hasMessageContaining("bad.tsv:4, query d, position 5: found \"حرب\"")
        .hasMessageContaining("bad.tsv:5, position 0: found no id before the tab");
  }

  @Test
  void aLineThatIsNoUtf8IsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("windows.tsv");
    Files.write(file, "# a\nq\tسلام\nbad\n".getBytes(Charset.forName("windows-1256")));
    assertThatThrownBy(() -> Watchlist.read(file))
        .isInstanceOf(WatchlistSyntaxException.class)
        .hasMessageContaining("windows.tsv:2, position 2: found bytes that are no UTF-8")
        .hasMessageContaining("windows.tsv:3, position 0: found a line without a tab");
  }

  /** All words of the text have the key of one that is not in it, and every query asks for that. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void wordsOfOneKeyTakeLinearTimeHoweverManyQueriesAskForAnother() {
    String absent = "منصمنننم" + "يييي" + "منصمنننم";
    StringBuilder text = new StringBuilder("نقابة");
    for (int i = 0; i < 150_000; i++) {
      StringBuilder word = new StringBuilder(absent);
      for (int at = 8, rest = i; at < 12; at++, rest /= 30) {
        word.setCharAt(at, (char) ('ؠ' + rest % 30));
      }
      assertThat(WordKey.of(word.toString())).isEqualTo(WordKey.of(absent));
      text.append(' ').append(word);
    }
    WatchlistBuilder builder = Watchlist.builder();
    for (int i = 0; i < 20_000; i++) {
      builder.add("q" + i, "نقابة NOT " + absent);
    }
    AnalyzedArticle article = WatchedArticle.of(text.toString()).analyzed();
    assertThat(builder.build().matching(SplitArticle.of(article))).hasSize(20_000);
  }

  /** Short ones are their own key; long ones and those in other scripts share keys with others. */
  @ParameterizedTest
  @CsvSource({
    "حرب,حرف",
    "بمتظاهر,متظاهر",
    "بالمتظاهرين,والمتظاهرين",
    "منصمنننم0منصمنننم,منصمنننم1منصمنننم",
    "аббат,аббас",
    "ԱԲԳ,ԴԵԶ",
    "2018,2019",
    "12345678901,12345678902"
  })
  void wordsAreToldApartByAllTheirLetters(String one, String other) {
    for (String word : List.of(one, other)) {
      AnalyzedArticle article = WatchedArticle.of(word + " نقابة").analyzed();
      Watchlist list =
          Watchlist.builder()
              .add("one", '"' + one + '"')
              .add("other", '"' + other + '"')
              .add("neither", "نقابة AND NOT (\"" + one + "\" OR \"" + other + "\")")
              .build();
      List<String> expected = List.of(word.equals(one) ? "one" : "other");
      assertThat(list.matching(article)).isEqualTo(expected);
      assertThat(list.matching(SplitArticle.of(article))).isEqualTo(expected);
    }
  }

  /**
   * What begins or ends alike still has keys of its own, so that none is looked for along others.
   */
  @Test
  void longWordsThatBeginOrEndAlikeHaveKeysOfTheirOwn() {
    Set<Long> keys = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      keys.add(WordKey.of("user%04d@example.com".formatted(i)));
      keys.add(WordKey.of("https://example.com/%05d".formatted(i)));
    }
    assertThat(keys).hasSize(20_000);
  }

  /** A text tells of what is left of a word the key that the word has when it stands alone. */
  @Test
  void whatIsLeftOfAWordHasTheKeyThatItHasAlone() {
    char[] text = "وبالمستشفياتالكبرى".toCharArray();
    PackedText packed = new PackedText();
    packed.read(text, text.length);
    for (int from = 0; from <= text.length; from++) {
      for (int to = from; to <= text.length; to++) {
        String range = new String(text, from, to - from);
        assertThat(packed.key(from, to, 'ه', false)).isEqualTo(WordKey.of(range + "ه"));
        assertThat(packed.key(from, to, 'ه', true)).isEqualTo(WordKey.of("ال" + range + "ه"));
        assertThat(from == to ? WordKey.of("") : packed.key(from, to)).isEqualTo(WordKey.of(range));
      }
    }
  }
}
