package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.examples.quickstart.TaggedDocument.TaggedToken;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaggedDocumentTest {

  /** Sentences of tokens, a string each. */
  private static TaggedDocument document(String... sentences) {
    List<List<TaggedToken>> rows = new ArrayList<>();
    for (String sentence : sentences) {
      rows.add(
          Stream.of(sentence.split(" ", -1))
              .map(token -> new TaggedToken(token, 1, EntityTag.OUTSIDE))
              .toList());
    }
    return new TaggedDocument(Path.of("x.txt"), rows);
  }

  /** Marks words of a text as found, each from where the one before ends: type, colon, words. */
  private static List<String> tags(TaggedDocument document, String... found) {
    String text = document.article().text();
    List<Annotation<Mention>> mentions = new ArrayList<>();
    int from = 0;
    for (String one : found) {
      EntityType type = EntityType.valueOf(one.substring(0, one.indexOf(':')));
      String words = one.substring(one.indexOf(':') + 1);
      int start = text.indexOf(words, from);
      assertThat(start).as(words).isNotNegative();
      from = start + words.length();
      Span span = new Span(start, from);
      Mention mention = new Mention(type, "x", List.of(new Evidence(span, "test")));
      mentions.add(new Annotation<>(span, mention));
    }
    return document.tags(Layer.of(mentions)).stream()
        .map(sentence -> String.join(" ", sentence.stream().map(TaggedDocumentTest::name).toList()))
        .toList();
  }

  private static String name(EntityTag tag) {
    return tag.type().map(type -> (tag.begins() ? "B-" : "I-") + type).orElse("O");
  }

  @Test
  void aSentenceIsALineOfTheText() {
    assertThat(document("وصل أحمد .", "ثم عاد").article().text()).isEqualTo("وصل أحمد .\nثم عاد\n");
  }

  @Test
  void aMentionBeginsAtTheTokenWhoseProcliticItLeavesOut() {
    assertThat(tags(document("سافر لبيروت وعاد", "إلى بيروت"), "LOC:بيروت", "LOC:بيروت"))
        .containsExactly("O B-LOC O", "O B-LOC");
  }

  @Test
  void aMentionTakesTokensThatWeWouldJoinOrSplit() {
    assertThat(tags(document("قال أ . ف . ب إن"), "ORG:أ . ف . ب"))
        .containsExactly("O B-ORG I-ORG I-ORG I-ORG I-ORG O");
    assertThat(tags(document("فرانكفورت (د ب أ) أعلن"), "LOC:فرانكفورت", "ORG:د ب أ"))
        .containsExactly("B-LOC B-ORG I-ORG I-ORG O");
  }

  @Test
  void punctuationAtTheEdgeOfATokenIsNotEnough() {
    assertThat(tags(document("في بيروت، وصل"), "MISC:، وصل")).containsExactly("O O B-MISC");
    assertThat(tags(document("في «بيروت»"), "LOC:«بيروت»")).containsExactly("O B-LOC");
    assertThat(tags(document("في « بيروت »"), "LOC:« بيروت »"))
        .containsExactly("O B-LOC I-LOC I-LOC");
  }

  @Test
  void ofTwoMentionsInATokenTheFirstHasIt() {
    assertThat(tags(document("بين فرنسا-ألمانيا وإيطاليا"), "LOC:فرنسا", "ORG:ألمانيا وإيطاليا"))
        .containsExactly("O B-LOC B-ORG");
    assertThat(tags(document("بين فرنسا-ألمانيا"), "LOC:فرنسا", "ORG:ألمانيا"))
        .containsExactly("O B-LOC");
  }

  @Test
  void neighborsOfOneTypeStayApart() {
    assertThat(tags(document("لبنان سوريا"), "LOC:لبنان", "LOC:سوريا"))
        .containsExactly("B-LOC B-LOC");
  }
}
