package dev.rasid.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final NameTagger TAGGER = SmallNews.tagger();

  private static byte[] train() throws IOException {
    RawWords raw = new RawWords(List.of(SmallNews.text(20)), TAGGER.features());
    LearnedWords learned = ClassLearner.learn(raw, 3);
    NameTagger tagger =
        SmallNews.training()
            .trainTwice(
                List.of(SmallNews.text(2)),
                new SoftLabels(
                    new RawWords(List.of(SmallNews.shuffled(500, 2)), TAGGER.features())),
                WordTraits.load(),
                Training.sounds(List.of("كتاب")),
                learned);
    return bytes(tagger);
  }

  private static byte[] bytes(NameTagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(tagger.model, tagger.templates, out);
    return out.toByteArray();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    assertThat(train()).isEqualTo(train());
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    byte[] written = train();
    NameTagger read = ModelFile.read(new ByteArrayInputStream(written), WordTraits.load());
    assertThat(bytes(read)).isEqualTo(written);
    assertThat(read.model.rows.length).isPositive();
    assertThat(read.model.learned.words.size()).isPositive();
  }

  @Test
  void anotherFileIsNoModel() {
    byte[] zipped = {120, -100, 99, 96, 96, 96, 0, 0, 0, 4, 0, 1};
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(zipped), WordTraits.load()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model of the tagger");
  }

  @Test
  void wordsWithTheSameNeighboursShareAClass() {
    TaggedText text = new TaggedText();
    List<String> towns = List.of("دمشق", "تونس", "لندن");
    List<String> verbs = List.of("وصل", "عاد", "ذهب", "سافر");
    for (int i = 0; i < 60; i++) {
      text.add(verbs.get(i % verbs.size()), 0);
      text.add("إلى", 0);
      text.add(towns.get(i % towns.size()), 0);
      text.endSentence();
    }
    Vocabulary words = Vocabulary.of(new RawWords(List.of(text), TAGGER.features()), 3);
    int[] classes = new WordClasses(new Bigrams(words.text, words.words.length), 4).group(20);
    assertThat(towns)
        .extracting(town -> classOf(words, classes, town))
        .containsOnly(classOf(words, classes, "دمشق"));
    assertThat(verbs)
        .extracting(verb -> classOf(words, classes, verb))
        .containsOnly(classOf(words, classes, "وصل"));
    assertThat(classOf(words, classes, "وصل")).isNotEqualTo(classOf(words, classes, "دمشق"));
  }

  private static int classOf(Vocabulary words, int[] classes, String word) {
    for (int i = 0; i < classes.length; i++) {
      if (words.words[i] == Hashing.word(word)) {
        return classes[i];
      }
    }
    throw new AssertionError("no word " + word);
  }

  @Test
  void theTablesMarkNamesBehindProclitics() {
    TaggedText text = new TaggedText();
    for (String word : "وصل وفد إلى الولايات المتحدة وفرنسا".split(" ", -1)) {
      text.add(word, 0);
    }
    text.endSentence();
    new LexiconHits().mark(text);
    assertThat(text.hits).startsWith(0, 0, 0, 5, 6, 5);
  }
}
