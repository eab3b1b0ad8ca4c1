package dev.rasid.arabic.tagger;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Five-fold cross-validation of the tagger on annotated files: folds of consecutive sentences, each
 * tagged by what was trained on the others. Classes of words come from raw news alone, the labels
 * of words in raw news from taggers that did not see the fold.
 *
 * <pre>{@code
 * java -Xmx3g -cp ... dev.rasid.arabic.tagger.TaggerEvaluation DATA [ner/anercorp-train.txt [ablation]]
 * }</pre>
 *
 * <p>The system property {@code tagger.folds} limits it to some folds, such as {@code 0,3}.
 */
final class TaggerEvaluation {
  static final String ORIGINAL = "ner/anercorp-train.txt";
  static final String CLEANED = "ner/cleananercorp-train.txt";

  /** In the ablation, what was trained with all kinds of features. */
  static final String ALL = "all in one run";

  private static final int FOLDS = 5;
  private static final int LEAST_TOKENS = 3;

  private final Path data;
  private final LexiconHits hits = new LexiconHits();
  private final WordTraits traits = WordTraits.load();
  private final SoundModel sounds = Training.sounds(Training.nativeWords());
  private final LearnedWords learned;
  private final SoftLabels soft;

  /**
   * A fold, before the last training.
   *
   * @param prepared the other folds
   * @param test the fold
   */
  record Fold(Training.Prepared prepared, TaggedText test) {}

  TaggerEvaluation(Path data) throws IOException {
    this.data = data;
    List<TaggedText> raw = NewsText.read(data.resolve("ant-news-2018-02_06.jsonl.gz"));
    raw.forEach(hits::mark);
    RawWords words =
        new RawWords(raw, new WordFeatures(Template.ALL, traits, sounds, LearnedWords.none()));
    learned = ClassLearner.learn(words, LEAST_TOKENS);
    soft = new SoftLabels(words);
  }

  public static void main(String[] args) throws IOException {
    TaggerEvaluation evaluation = new TaggerEvaluation(Path.of(args[0]));
    List<Fold> folds = evaluation.folds(args.length > 1 ? args[1] : ORIGINAL);
    print("all", evaluation.score(folds, Training.standard()));
    if (args.length > 2) {
      evaluation.ablation(folds);
    }
  }

  private static void print(String what, SpanScore score) {
    System.out.println(what + ": " + score);
  }

  /** Trains the first taggers of each fold of a file. */
  List<Fold> folds(String file) throws IOException {
    TaggedText text = ConllReader.read(data.resolve(file));
    hits.mark(text);
    List<Fold> folds = new ArrayList<>();
    for (int fold : chosen()) {
      int from = text.sentences * fold / FOLDS;
      int to = text.sentences * (fold + 1) / FOLDS;
      List<TaggedText> others = List.of(text.part(0, from), text.part(to, text.sentences));
      folds.add(
          new Fold(
              Training.standard().prepare(others, soft, traits, sounds, learned),
              text.part(from, to)));
    }
    return folds;
  }

  /** All folds, or those that a system property names, so that several processes can share them. */
  private static int[] chosen() {
    String folds = System.getProperty("tagger.folds", "0,1,2,3,4");
    return Splitter.on(',').splitToStream(folds).mapToInt(Integer::parseInt).toArray();
  }

  /** Trains the last tagger of each fold, and scores what it finds in the fold. */
  SpanScore score(List<Fold> folds, Training training) {
    SpanScore score = new SpanScore();
    for (Fold fold : folds) {
      SpanScore own = new SpanScore();
      score(fold, training, own, score);
      if (training.equals(Training.standard())) {
        print("fold", own);
      }
    }
    return score;
  }

  private void score(Fold fold, Training training, SpanScore own, SpanScore all) {
    TaggedText test = fold.test();
    Training.Prepared prepared = fold.prepared();
    NameTagger tagger = training.train(prepared.texts(), traits, sounds, prepared.learned());
    byte[] labels = test.labels(tagger.worker());
    for (int s = 0; s < test.sentences; s++) {
      own.add(test.labels, labels, test.sentenceStart(s), test.sentenceEnds[s]);
      all.add(test.labels, labels, test.sentenceStart(s), test.sentenceEnds[s]);
    }
  }

  /**
   * What the last tagger finds if it is trained without one kind of features, in a single run so
   * that it takes less time; to be compared with the first of the scores. The taggers before have
   * all kinds, so that what raw news told them about the kind is still there.
   */
  Map<String, SpanScore> ablation(List<Fold> folds) {
    Map<String, SpanScore> scores = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> left : groups().entrySet()) {
      Training training = Training.standard().with(left.getValue()).inOneRun();
      SpanScore score = score(folds, training);
      print(left.getKey(), score);
      scores.put(left.getKey(), score);
    }
    return scores;
  }

  /** Kinds of features, and the set of the others. */
  private static Map<String, Integer> groups() {
    Map<String, Integer> groups = new LinkedHashMap<>();
    groups.put(ALL, Template.ALL);
    groups.put("without lexicon hits", Template.without(Template.LEXICON));
    groups.put(
        "without traits of words in tables", Template.without(Template.TRAIT, Template.TRAITS));
    groups.put(
        "without anything of lexicons",
        Template.without(Template.LEXICON, Template.TRAIT, Template.TRAITS, Template.TITLE));
    groups.put(
        "without classes",
        Template.without(Template.CLASS_64, Template.CLASS_256, Template.CLASS_1000));
    groups.put("without labels in raw news", Template.without(Template.SOFT));
    groups.put("without neighbours of other occurrences", Template.without(Template.OTHERS));
    groups.put("without labels of other occurrences", Template.without(Template.CONSENSUS));
    groups.put("without affixes", Template.without(Template.PREFIX, Template.SUFFIX));
    groups.put("without words", Template.without(Template.WORD, Template.BASE, Template.STEM));
    groups.put("without titles and heads", Template.without(Template.TITLE));
    groups.put("without sounds", Template.without(Template.SOUND));
    groups.put("without morphology", Template.without(Template.KNOWN, Template.CLITICS));
    return groups;
  }
}
