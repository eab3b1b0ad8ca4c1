package dev.rasid.arabic.tagger;

import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameEntry;
import dev.rasid.arabic.names.NameLexicon;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.List;

/**
 * How taggers are trained.
 *
 * @param templates the kinds of features
 * @param leastCount features that training meets less often are left out
 * @param least weights smaller than this are left out
 * @param lean what is added to the score of each name that begins: the likeliest labels miss too
 *     many names that were never seen for the best balance of precision and recall
 * @param runs how many times weights are learned, each with a seed of its own; they are averaged
 * @param steps of the optimizer
 */
record Training(
    int templates, int leastCount, double least, double lean, int runs, CrfTrainer.Settings steps) {
  private static final String MORPHOLOGY = "/dev/rasid/arabic/morphology/";

  /** What the model that ships was trained with. */
  static Training standard() {
    return new Training(Template.ALL, 2, 0.1, 1, 3, new CrfTrainer.Settings(20, 0.6, 0.3, 0.05, 1));
  }

  /** The same with other kinds of features. */
  Training with(int otherTemplates) {
    return new Training(otherTemplates, leastCount, least, lean, runs, steps);
  }

  /** Trains a tagger. */
  NameTagger train(
      List<TaggedText> texts, WordTraits traits, SoundModel sounds, LearnedWords learned) {
    WordFeatures maker = new WordFeatures(templates, traits, sounds, learned);
    TrainingSet set = new TrainingSet(texts, maker, templates, leastCount);
    float[] weights = new float[set.index.size() * (Labels.COUNT - 1)];
    double[][] transitions = new double[Labels.COUNT + 1][Labels.COUNT];
    for (int run = 0; run < runs; run++) {
      CrfTrainer trainer = new CrfTrainer(set, steps.withSeed(steps.seed() + run));
      float[] learnedWeights = trainer.train();
      for (int i = 0; i < weights.length; i++) {
        weights[i] += learnedWeights[i] / runs;
      }
      for (int i = 0; i < transitions.length; i++) {
        for (int y = 0; y < Labels.COUNT; y++) {
          transitions[i][y] += trainer.transitions[i][y] / runs;
        }
      }
    }
    TaggerModel model =
        TaggerModel.of(set.index, weights, transitions, least, lean, sounds, learned);
    return new NameTagger(model, traits, templates);
  }

  /** Trains a tagger, has it label raw texts, and trains another that knows these labels. */
  NameTagger trainTwice(
      List<TaggedText> texts,
      SoftLabels raw,
      WordTraits traits,
      SoundModel sounds,
      LearnedWords learned) {
    LearnedWords soft = raw.learn(train(texts, traits, sounds, learned), learned);
    return train(texts, traits, sounds, soft);
  }

  /** Nouns and verbs of the morphology's tables, as a sample of Arabic words. */
  static List<String> nativeWords() {
    List<String> words = new ArrayList<>();
    for (TsvRow row :
        TsvTable.load(
            Training.class, MORPHOLOGY + "learned-stems.tsv", List.of("stem", "tokens"))) {
      String stem = row.cell(0);
      int classes = KnownStems.classes(stem);
      int listed = KnownStems.NOUN | KnownStems.ADJECTIVE | KnownStems.VERB;
      if ((classes & listed) != 0 && (classes & KnownStems.NAME) == 0) {
        words.add(stem);
      }
    }
    return words;
  }

  /** Learns what foreign names sound like, against words with their counts. */
  static SoundModel sounds(Iterable<String> arabicWords) {
    double[] foreign = new double[SoundModel.PAIRS];
    double[] arabic = new double[SoundModel.PAIRS];
    for (NameEntry name : NameLexicon.standard().entries()) {
      if (name.foreign()) {
        for (String form : name.forms()) {
          SoundModel.count(form, 1, foreign);
        }
      }
    }
    for (String word : arabicWords) {
      SoundModel.count(word, 1, arabic);
    }
    return SoundModel.learn(foreign, arabic);
  }
}
