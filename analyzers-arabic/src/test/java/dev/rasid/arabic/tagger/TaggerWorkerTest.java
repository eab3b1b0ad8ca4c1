package dev.rasid.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TaggerWorkerTest {
  private static final NameTagger TAGGER = SmallNews.tagger();

  /** What a worker wrote. */
  private static final class Result {
    private final byte[] labels;
    private final int[] margins;

    Result(int tokens) {
      labels = new byte[tokens];
      margins = new int[tokens];
    }

    byte[] labels() {
      return labels;
    }

    int[] margins() {
      return margins;
    }
  }

  private static Result tag(TaggerWorker worker, TaggedText text) {
    Result result = new Result(text.size);
    worker.tag(
        text.text,
        text.starts,
        text.ends,
        text.size,
        text.sentenceEnds,
        text.sentences,
        text.hits,
        result.labels(),
        result.margins());
    return result;
  }

  private static void assertValid(byte[] labels, TaggedText text) {
    for (int s = 0; s < text.sentences; s++) {
      for (int i = text.sentenceStart(s); i < text.sentenceEnds[s]; i++) {
        int before = i == text.sentenceStart(s) ? Labels.OUTSIDE : labels[i - 1];
        assertThat(Labels.mayFollow(before, labels[i])).as("token %d", i).isTrue();
      }
    }
  }

  @Test
  void findsTheNamesItWasTrainedWith() {
    TaggedText text = SmallNews.text(1);
    byte[] gold = Arrays.copyOf(text.labels, text.size);
    assertThat(tag(TAGGER.worker(), text).labels()).isEqualTo(gold);
  }

  @Test
  void findsNamesInNewPlaces() {
    TaggedText text = new TaggedText();
    for (String word : "وصل الوزير سامر حداد إلى لندن أمس".split(" ", -1)) {
      text.add(word, 0);
    }
    text.endSentence();
    assertThat(tag(TAGGER.worker(), text).labels()).containsExactly(0, 0, 1, 2, 0, 5, 0);
  }

  @Test
  void scoresAndLabelsAreThoseOfTheReference() {
    ReferenceTagger reference = new ReferenceTagger(TAGGER);
    TaggerWorker worker = TAGGER.worker();
    TaggerWorker firstLook =
        new NameTagger(TAGGER.model, TAGGER.traits, Template.without(Template.CONSENSUS)).worker();
    boolean changed = false;
    for (int seed = 0; seed < 20; seed++) {
      TaggedText text = SmallNews.shuffled(300, seed);
      Result result = tag(worker, text);
      byte[] firstLabels = tag(firstLook, text).labels();
      int[][] scores = reference.secondScores(text, firstLabels);
      changed |= !Arrays.equals(firstLabels, result.labels());
      for (int s = 0; s < text.sentences; s++) {
        int from = text.sentenceStart(s);
        int to = text.sentenceEnds[s];
        assertThat(reference.total(scores, result.labels(), from, to))
            .isEqualTo(reference.best(scores, from, to));
      }
      for (int i = 0; i < text.size; i++) {
        int label = result.labels()[i];
        int others = Arrays.stream(scores[i], 1, Labels.COUNT).max().orElseThrow();
        assertThat(result.margins()[i])
            .isEqualTo(label == Labels.OUTSIDE ? others : scores[i][label]);
      }
    }
    assertThat(changed).as("a second look changes something").isTrue();
  }

  @Test
  void aUsedWorkerTagsAsANewOneDoes() {
    TaggerWorker used = TAGGER.worker();
    for (int seed = 0; seed < 30; seed++) {
      TaggedText text = SmallNews.shuffled(50 + 200 * seed, seed);
      Result result = tag(used, text);
      Result anew = tag(TAGGER.worker(), text);
      assertThat(result.labels()).isEqualTo(anew.labels());
      assertThat(result.margins()).isEqualTo(anew.margins());
      assertValid(result.labels(), text);
    }
  }

  @Test
  void anEmptyTextHasNoLabels() {
    byte[] labels = {};
    TAGGER
        .worker()
        .tag("", new int[0], new int[0], 0, new int[0], 0, new byte[0], labels, new int[0]);
    TaggedText one = SmallNews.shuffled(1, 1);
    assertThat(tag(TAGGER.worker(), one).labels()).hasSize(1);
  }

  @Test
  void aTextWithoutSentenceEndsIsTaggedInParts() {
    TaggedText text = SmallNews.shuffled(3 * TaggerWorker.LONGEST_PART + 17, 5);
    text.sentences = 1;
    text.sentenceEnds[0] = text.size;
    Result result = tag(TAGGER.worker(), text);
    assertValid(result.labels(), text);
    assertThat(result.labels()).contains(1, 5);
  }

  @Test
  void partsEndWithSentencesWhereThereAreAny() {
    TaggedText text = SmallNews.text(200); // more than one part
    Result result = tag(TAGGER.worker(), text);
    assertThat(text.size).isGreaterThan(TaggerWorker.LONGEST_PART);
    assertThat(result.labels()).isEqualTo(Arrays.copyOf(text.labels, text.size));
  }

  @Test
  void textMayBeAString() {
    TaggedText text = SmallNews.shuffled(400, 3);
    Result expected = tag(TAGGER.worker(), text);
    byte[] labels = new byte[text.size];
    int[] margins = new int[text.size];
    TAGGER
        .worker()
        .tag(
            new String(text.text, 0, text.length),
            text.starts,
            text.ends,
            text.size,
            text.sentenceEnds,
            text.sentences,
            text.hits,
            labels,
            margins);
    assertThat(labels).isEqualTo(expected.labels());
    assertThat(margins).isEqualTo(expected.margins());
  }

  @Test
  void aWordThatFillsATextIsComparedWithFewOthers() {
    Occurrences occurrences = new Occurrences();
    int[] group = new int[TaggerWorker.LONGEST_PART];
    occurrences.link(group, group.length, 1);
    int[] found = new int[2 * Occurrences.MOST];
    assertThat(occurrences.others(4000, found)).isEqualTo(2 * Occurrences.MOST);
    assertThat(found).containsExactly(3999, 3998, 3997, 3996, 4001, 4002, 4003, 4004);
  }
}
