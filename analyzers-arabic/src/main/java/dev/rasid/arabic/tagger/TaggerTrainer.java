package dev.rasid.arabic.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the tagger of names and writes its model, {@code names.bin}.
 *
 * <pre>{@code
 * java -Xmx6g -cp ... dev.rasid.arabic.tagger.TaggerTrainer names.bin articles.jsonl.gz news.txt
 * }</pre>
 *
 * <p>Raw news gives classes of words (see {@link WordClasses}) and, through a first tagger, the
 * labels that words tend to have (see {@link SoftLabels}); annotated news gives the weights. What
 * ships was learned from the sets that NOTICE names. It takes some minutes on one core. The same
 * input gives the same file.
 */
public final class TaggerTrainer {
  /** Words seen less often in raw news get no class. */
  private static final int LEAST_TOKENS = 3;

  private TaggerTrainer() {}

  /**
   * Reads texts, trains and writes.
   *
   * @param args the file to write; raw articles as JSON Lines, compressed if the name ends in
   *     {@code .gz}; annotated files of {@code token label} lines, of which the first is the kind
   *     of text that the tagger is for
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "got "
              + args.length
              + " arguments, need 3 or more: the file to write, raw articles, annotated texts");
    }
    LexiconHits hits = new LexiconHits();
    List<TaggedText> raw = NewsText.read(Path.of(args[1]));
    raw.forEach(hits::mark);
    List<TaggedText> texts = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      TaggedText text = ConllReader.read(Path.of(args[i]));
      text.source = i - 2;
      hits.mark(text);
      texts.add(text);
    }
    Training training = Training.standard();
    WordTraits traits = WordTraits.fromTables();
    SoundModel sounds = Training.sounds(Training.nativeWords());
    WordFeatures maker =
        new WordFeatures(training.templates(), traits, sounds, LearnedWords.none());
    RawWords words = new RawWords(raw, maker);
    LearnedWords learned = ClassLearner.learn(words, LEAST_TOKENS);
    NameTagger tagger = training.trainTwice(texts, new SoftLabels(words), traits, sounds, learned);
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      ModelFile.write(tagger.model, tagger.templates, out);
    }
  }
}
