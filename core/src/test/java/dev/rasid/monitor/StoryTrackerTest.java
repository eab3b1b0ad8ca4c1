package dev.rasid.monitor;

import static dev.rasid.monitor.NewsReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.article.Article;
import dev.rasid.monitor.StoryEvent.Closed;
import dev.rasid.monitor.StoryEvent.Joined;
import dev.rasid.monitor.StoryEvent.Opened;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryTrackerTest {
  private static final int TOPIC_WORDS = 16;
  private static final int FEW_WORDS = 8;

  private final StoryTracker tracker = StoryTracker.builder().build();

  private static Report strike(String id, String outlet, double hours) {
    return report(
        id,
        outlet,
        hours,
        "عمال الميناء يبدأون إضرابا مفتوحا",
        "بدأ عمال ميناء مرسى الجوز إضرابا احتجاجا على امتياز شركة كوستاميرا.\n"
            + "طالب فائز الرمحاني بسحب الامتياز.");
  }

  private static Report storm(String id, String outlet, double hours) {
    return report(
        id,
        outlet,
        hours,
        "عاصفة رملية تغلق طريق الصحراء",
        "أغلقت عاصفة رملية طريق الصحراء بين الواحات وعلقت حافلات مسافرين.");
  }

  @Test
  void reportsOfOneEventAreOneStoryAndThoseOfAnotherAreNot() {
    tracker.add(strike("a", "الرحبة", 1));
    tracker.add(storm("b", "الريف", 2));
    tracker.add(strike("c", "الرابط", 3));
    tracker.add(strike("d", "الرحبة", 4));

    List<Story> stories = tracker.stories();
    assertThat(stories)
        .extracting(Story::members)
        .containsExactly(List.of("a", "c", "d"), List.of("b"));
    Story strike = stories.get(0);
    assertThat(strike.id()).isEqualTo("story:a");
    assertThat(strike.label()).isEqualTo("عمال الميناء يبدأون إضرابا مفتوحا");
    assertThat(strike.outlets()).containsExactly("الرحبة", "الرابط");
    assertThat(strike.firstReporter()).isEqualTo("الرحبة");
    assertThat(Duration.between(strike.first(), strike.last())).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void aReportTellsWhetherItOpensOrJoins() {
    assertThat(tracker.add(strike("a", "الرحبة", 1)))
        .containsExactly(new Opened("story:a", List.of("a")));
    assertThat(tracker.add(strike("b", "الرابط", 2)))
        .containsExactly(new Joined("story:a", List.of("b")));
    assertThat(tracker.refresh()).isEmpty();
  }

  @Test
  void theLabelIsTheHeadlineNearestTheCentreNotTheLongest() {
    String body = "بدأ عمال ميناء مرسى الجوز إضرابا احتجاجا على امتياز شركة كوستاميرا.";
    tracker.add(
        report("a", "x", 1, "كوستاميرا: حصاد الأسبوع وحال الطقس وملاعب الكرة وبرامج", body));
    tracker.add(
        report("b", "y", 2, "إضراب عمال ميناء مرسى الجوز احتجاجا على امتياز كوستاميرا", body));
    tracker.add(report("c", "z", 3, "ماذا جرى", body));

    assertThat(tracker.stories())
        .singleElement()
        .extracting(Story::label)
        .isEqualTo("إضراب عمال ميناء مرسى الجوز احتجاجا على امتياز كوستاميرا");
  }

  @Test
  void theEntitiesAreTheWeightiestFirst() {
    String body = "قال فائز الرمحاني إن فائز الرمحاني لن يقبل، ورد إياد السندياني عليه.";
    tracker.add(report("a", "x", 1, "إضراب", body, "فائز الرمحاني", "إياد السندياني"));
    assertThat(tracker.stories().get(0).entities())
        .containsExactly("فائز الرمحاني", "إياد السندياني");
  }

  @Test
  void aStoryKeepsItsIdWhenItsFirstMembersAreForgotten() {
    for (int day = 0; day < 30; day += 3) {
      tracker.add(strike("day" + day, day == 0 ? "الرحبة" : "الرابط", day * 24));
    }
    Story story = tracker.stories().get(0);
    assertThat(tracker.stories()).hasSize(1);
    assertThat(story.id()).isEqualTo("story:day0");
    assertThat(story.first()).isEqualTo(NewsReports.START);
    assertThat(story.firstReporter()).isEqualTo("الرحبة");
    assertThat(story.members()).doesNotContain("day0", "day15").contains("day21", "day27");
  }

  @Test
  void aStoryIsClosedWhenItsLatestReportIsOlderThanTheWindow() {
    tracker.add(strike("a", "الرحبة", 1));
    assertThat(tracker.add(storm("b", "الريف", 24 * 7 - 1))).doesNotContain(new Closed("story:a"));
    assertThat(tracker.add(storm("c", "الريف", 24 * 8))).contains(new Closed("story:a"));
    assertThat(tracker.stories()).hasSize(1);
    assertThat(tracker.add(strike("d", "الرحبة", 24 * 8 + 1)))
        .containsExactly(new Opened("story:d", List.of("d")));
  }

  @Test
  void aReportStaysInItsStoryWhenWhatComesDaysLaterIsMoreLikeIt() {
    for (int i = 0; i < 3; i++) {
      tracker.add(report("quay" + i, "الرحبة", i, words("رصيف", 6), words("رصيف", 30)));
    }
    tracker.add(
        report(
            "both", "الرابط", 8, words("رصيف", 3), words("رصيف", 15) + " " + words("محكمة", 25)));
    assertThat(tracker.stories()).hasSize(1);
    for (int i = 0; i < 12; i++) {
      tracker.add(report("court" + i, "الريف", 24 * 4 + i, words("محكمة", 6), words("محكمة", 30)));
    }

    assertThat(tracker.stories())
        .extracting(Story::id)
        .containsExactly("story:quay0", "story:court0");
    assertThat(tracker.stories().get(0).members())
        .containsExactly("quay0", "quay1", "quay2", "both");
  }

  /** Two reports that share half of their words, with some days and other reports between them. */
  @Test
  void daysBetweenTwoReportsSayLittleWhereLittleIsReported() {
    assertThat(storiesOfTwoAmong(5)).hasSize(1);
    assertThat(storiesOfTwoAmong(320)).hasSize(2);
  }

  private static Set<String> storiesOfTwoAmong(int others) {
    StoryTracker sparse = StoryTracker.builder().build();
    sparse.add(ofTopic("first", TOPIC_WORDS, "رسو", 0));
    for (int i = 0; i < others; i++) {
      String other = InventedNews.sentence(i, 30);
      sparse.add(report("other" + i, "الريف", 1 + 118.0 * i / others, "", other));
    }
    sparse.add(ofTopic("last", TOPIC_WORDS, "إبحار", 120));
    return sparse.stories().stream()
        .filter(it -> it.members().contains("first") || it.members().contains("last"))
        .map(Story::id)
        .collect(Collectors.toSet());
  }

  /** Reports of two days share half of their words. */
  @Test
  void theEventsOfATopicThatIsAlwaysInTheNewsStayApart() {
    for (int day = 0; day < 5; day++) {
      for (int i = 0; i < 10; i++) {
        tracker.add(ofTopic("day" + day + "-" + i, TOPIC_WORDS, "معركة" + day, 24 * day + i));
      }
    }

    assertThat(tracker.stories())
        .extracting(Story::id)
        .containsExactly(
            "story:day0-0", "story:day1-0", "story:day2-0", "story:day3-0", "story:day4-0");
  }

  /** They share less with it than the events of two days that stay apart. */
  @Test
  void aFewReportsThatAreAsFarFromALargeStoryAsTheNextDaysEventJoinIt() {
    for (int i = 0; i < 10; i++) {
      tracker.add(ofTopic("day0-" + i, FEW_WORDS, "معركة0", i));
    }
    for (int i = 0; i < 3; i++) {
      tracker.add(ofTopic("few" + i, FEW_WORDS, "معركة1", 24 + i));
    }

    assertThat(tracker.stories())
        .singleElement()
        .extracting(story -> story.members().size())
        .isEqualTo(13);
  }

  private static Report ofTopic(String id, int shared, String event, double hours) {
    String own = InventedNews.sentence(id.hashCode(), 8);
    String title = words("جبهة", 2) + " " + words(event, 3);
    String body = words("جبهة", shared) + " " + words(event, 9) + " " + own;
    return report(id, "الرحبة", hours, title, body);
  }

  private static String words(String theme, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> theme + Character.toString('ا' + i % 26) + i)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aTagIsReadAsItsWords() {
    assertThat(StoryFeatures.of(tagged("a", "إضراب #عمال_الميناء")).title().keys())
        .containsExactly(StoryFeatures.of(tagged("b", "إضراب عمال ميناء")).title().keys());
  }

  /** With a token for each word, as an analyzer gives them. */
  private static Report tagged(String id, String title) {
    Article article = Article.builder().id(id).title(title).published(InventedNews.START).build();
    List<Annotation<Token>> tokens = new ArrayList<>();
    int at = 0;
    for (String word : title.split(" ", -1)) {
      TokenKind kind = word.startsWith("#") ? TokenKind.HASHTAG : TokenKind.WORD;
      Span span = new Span(at, at + word.length());
      tokens.add(new Annotation<>(span, new Token(kind, word, word)));
      at = span.end() + 1;
    }
    return Report.of(AnalyzedArticle.builder(article).put(Token.KEY, Layer.of(tokens)).build());
  }

  @Test
  void aSecondReportOfAnIdAndOneOlderThanTheWindowAreLeftOut() {
    tracker.add(strike("a", "الرحبة", 24 * 30));
    assertThat(tracker.add(strike("a", "الرحبة", 24 * 30 + 1))).isEmpty();
    assertThat(tracker.add(strike("old", "الرحبة", 24 * 10))).isEmpty();
    assertThat(tracker.refresh()).isEmpty();
    assertThat(tracker.stories()).flatExtracting(Story::members).containsExactly("a");
  }

  @Test
  void aLateReportIsToldWithTheNextEvents() {
    tracker.add(strike("b", "الرحبة", 25));
    assertThat(tracker.add(strike("a", "الرابط", 23))).isEmpty();
    assertThat(tracker.refresh())
        .containsExactly(
            new StoryEvent.Merged("story:a", "story:b", List.of("b")),
            new Joined("story:a", List.of("a")));
  }

  @Test
  void aReportThatIsLateForALookLeavesThoseAfterTheLookInTheirStories() {
    tracker.add(strike("a", "الرحبة", 1));
    tracker.add(strike("d", "الرابط", 4));
    tracker.refresh();
    tracker.add(strike("e", "الريف", 5));

    assertThat(tracker.add(storm("b", "الريف", 2)))
        .containsExactly(new Opened("story:b", List.of("b")));
    assertThat(tracker.add(strike("c", "الريف", 3)))
        .containsExactly(new Joined("story:a", List.of("c")));
    assertThat(tracker.refresh()).isEmpty();
  }

  @Test
  void theWindowMustBeInRangeAndTheSameInAMerge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoryTracker.builder().window(Duration.ofHours(1)))
        .withMessageContaining("PT1H")
        .withMessageContaining("PT12H");
    StoryTracker other = StoryTracker.builder().window(Duration.ofDays(3)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.merge(other))
        .withMessageContaining("PT168H")
        .withMessageContaining("PT72H");
    assertThat(StoryTracker.builder().window(Duration.ofHours(13)).build().window())
        .isEqualTo(Duration.ofHours(24));
  }

  @Test
  void aDamagedStateIsAnErrorAndNeverAnotherState() throws IOException {
    tracker.add(strike("a", "الرحبة", 1));
    tracker.add(storm("b", "الريف", 2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tracker.save(out);
    byte[] state = out.toByteArray();

    for (int length = 0; length < state.length; length += 7) {
      byte[] cut = Arrays.copyOf(state, length);
      assertThatThrownBy(() -> StoryTracker.restore(new ByteArrayInputStream(cut)))
          .as("cut to %d", length)
          .isInstanceOf(StateFormatException.class);
    }
    for (int at = 0; at < state.length; at += 5) {
      byte[] changed = state.clone();
      changed[at] ^= 0x41;
      assertThatThrownBy(() -> StoryTracker.restore(new ByteArrayInputStream(changed)))
          .as("changed at %d", at)
          .isInstanceOf(StateFormatException.class);
    }
    assertThat(StoryTracker.restore(new ByteArrayInputStream(state)).stories())
        .isEqualTo(tracker.stories());
  }

  @Test
  void anythingThatIsTextIsTaken() {
    List<String> texts =
        new ArrayList<>(
            List.of("\uD800", "\u0000\u0000", "ـَّ".repeat(50_000), "<b>&", "١٢٣ 456", "a\uDFFFb"));
    texts.add("لفظ ".repeat(200_000));
    texts.add("ا".repeat(1_000_000));
    for (int i = 0; i < texts.size(); i++) {
      tracker.add(report("t" + i, "", i, texts.get(i), texts.get(i)));
    }
    assertThat(tracker.stories()).flatExtracting(Story::members).hasSize(texts.size());
  }

  @Test
  void manyCopiesOfOneTextAreOneStory() {
    for (int i = 0; i < 400; i++) {
      tracker.add(strike("copy" + i, "o" + i % 7, i / 60.0));
    }
    assertThat(tracker.stories())
        .singleElement()
        .extracting(story -> story.members().size())
        .isEqualTo(400);
  }
}
