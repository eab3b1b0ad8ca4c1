package dev.rasid.arabic.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Five-fold cross-validation of the tagger on an annotated file: folds of consecutive sentences,
 * each tagged by what was trained on the others. Classes of words come from raw news alone, the
 * labels of words in raw news from taggers that did not see the fold.
 *
 * <pre>{@code
 * java -Xmx6g -cp ... dev.rasid.arabic.tagger.TaggerEvaluation DATA [ner/anercorp-train.txt [ablation]]
 * }</pre>
 */
final class TaggerEvaluation {
  private static final int FOLDS = 5;
  private static final int LEAST_TOKENS = 3;

  private final TaggedText text;
  private final WordTraits traits = WordTraits.load();
  private final SoundModel sounds = Training.sounds(Training.nativeWords());
  private final LearnedWords learned;
  private final SoftLabels soft;

  TaggerEvaluation(Path data, String file) throws IOException {
    LexiconHits hits = new LexiconHits();
    text = ConllReader.read(data.resolve(file));
    hits.mark(text);
    List<TaggedText> raw = NewsText.read(data.resolve("ant-news-2018-02_06.jsonl.gz"));
    raw.forEach(hits::mark);
    WordFeatures maker = new WordFeatures(Template.ALL, traits, sounds, LearnedWords.none());
    learned = ClassLearner.learn(raw, LEAST_TOKENS);
    soft = new SoftLabels(raw, maker);
  }

  public static void main(String[] args) throws IOException {
    String file = args.length > 1 ? args[1] : "ner/anercorp-train.txt";
    TaggerEvaluation evaluation = new TaggerEvaluation(Path.of(args[0]), file);
    print(evaluation.crossValidate(Training.standard(), true), "all");
    if (args.length > 2) {
      print(evaluation.crossValidate(Training.standard(), false), "without soft labels");
      for (Map.Entry<String, Integer> left : groups().entrySet()) {
        Training training = Training.standard().with(left.getValue());
        print(evaluation.crossValidate(training, true), "without " + left.getKey());
      }
    }
  }

  private static void print(SpanScore score, String what) {
    System.out.println(what + ": " + score);
  }

  /** Kinds of features, and the set of the others. */
  private static Map<String, Integer> groups() {
    Map<String, Integer> groups = new LinkedHashMap<>();
    groups.put("lexicon hits", Template.without(Template.LEXICON));
    groups.put("traits of words in tables", Template.without(Template.TRAIT, Template.TRAITS));
    groups.put(
        "classes", Template.without(Template.CLASS_64, Template.CLASS_256, Template.CLASS_1000));
    groups.put("other occurrences", Template.without(Template.OTHERS));
    groups.put("affixes", Template.without(Template.PREFIX, Template.SUFFIX));
    groups.put("words", Template.without(Template.WORD, Template.BASE, Template.STEM));
    groups.put("titles and heads", Template.without(Template.TITLE));
    groups.put("sounds", Template.without(Template.SOUND));
    groups.put("morphology", Template.without(Template.KNOWN, Template.CLITICS));
    return groups;
  }

  /** Trains and scores each fold. */
  SpanScore crossValidate(Training training, boolean withSoft) {
    SpanScore score = new SpanScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = text.sentences * fold / FOLDS;
      int to = text.sentences * (fold + 1) / FOLDS;
      List<TaggedText> train = new ArrayList<>();
      train.add(text.part(0, from));
      train.add(text.part(to, text.sentences));
      NameTagger tagger =
          withSoft
              ? training.trainTwice(train, soft, traits, sounds, learned)
              : training.train(train, traits, sounds, learned);
      score(tagger, text.part(from, to), score);
    }
    return score;
  }

  private static void score(NameTagger tagger, TaggedText test, SpanScore score) {
    byte[] labels = new byte[test.size];
    tagger
        .worker()
        .tag(
            test.text,
            test.starts,
            test.ends,
            test.size,
            test.sentenceEnds,
            test.sentences,
            test.hits,
            labels,
            new int[test.size]);
    for (int s = 0; s < test.sentences; s++) {
      score.add(test.labels, labels, test.sentenceStart(s), test.sentenceEnds[s]);
    }
  }
}
