package dev.rasid.arabic.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class TaggerEvaluation {
  private TaggerEvaluation() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    TaggedText text = ConllReader.read(data.resolve("ner/anercorp-train.txt"));
    LexiconHits hits = LexiconHits.load();
    hits.mark(text);
    System.out.println(text.size + " tokens " + text.sentences + " sentences");
    WordTraits traits = WordTraits.fromTables();
    SoundModel sounds = Training.sounds(List.of());
    SpanScore all = new SpanScore();
    int folds = 5;
    for (int fold = 0; fold < folds; fold++) {
      int from = text.sentences * fold / folds;
      int to = text.sentences * (fold + 1) / folds;
      TaggedText test = text.part(from, to);
      List<TaggedText> train = new ArrayList<>();
      train.add(text.part(0, from));
      train.add(text.part(to, text.sentences));
      long start = System.nanoTime();
      NameTagger tagger = Training.standard().train(train, traits, sounds, LearnedWords.none());
      long trained = System.nanoTime();
      SpanScore score = new SpanScore();
      tag(tagger, test, score, all);
      System.out.println(
          fold + ": " + score + " train " + (trained - start) / 1_000_000 + " ms, rows "
              + tagger.model.rows.length);
    }
    System.out.println(all);
  }

  static void tag(NameTagger tagger, TaggedText test, SpanScore... scores) {
    byte[] labels = new byte[test.size];
    int[] margins = new int[test.size];
    tagger.worker().tag(
        test.text, test.starts, test.ends, test.size, test.sentenceEnds, test.sentences,
        test.hits, labels, margins);
    for (int s = 0; s < test.sentences; s++) {
      for (SpanScore score : scores) {
        score.add(test.labels, labels, test.sentenceStart(s), test.sentenceEnds[s]);
      }
    }
  }
}
