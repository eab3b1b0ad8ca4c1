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
 * @param least weights smaller than this are left out; the mean of several runs has many small ones
 *     that count together
 * @param firstLeast the same for taggers that only label texts for others: with less that they know
 *     by heart, what they say of words that they were trained with is worth as much as of others
 * @param lean what is added to the score of each name that begins: the likeliest labels miss too
 *     many names that were never seen for the best balance of precision and recall
 * @param runs how many times weights are learned, each with a seed of its own; they are averaged
 * @param steps of the optimizer
 */
record Training(
    int templates,
    int leastCount,
    double least,
    double firstLeast,
    double lean,
    int runs,
    CrfTrainer.Settings steps) {
  /** In so many parts are texts cut that taggers trained on the other parts label. */
  private static final int PARTS = 4;

  private static final String MORPHOLOGY = "/dev/rasid/arabic/morphology/";

  /** What the model that ships was trained with. */
  static Training standard() {
    return new Training(
        Template.ALL, 2, 0.02, 0.1, 1, 5, new CrfTrainer.Settings(20, 0.6, 0.3, 0.5, 1, 0.05, 1));
  }

  /** The same with other kinds of features. */
  Training with(int otherTemplates) {
    return new Training(otherTemplates, leastCount, least, firstLeast, lean, runs, steps);
  }

  /** The same with one seed. */
  Training inOneRun() {
    return new Training(templates, leastCount, least, firstLeast, lean, 1, steps);
  }

  /** How those are trained that label texts for others. */
  private Training first() {
    return new Training(templates, leastCount, firstLeast, firstLeast, lean, runs, steps);
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

  /**
   * What a first tagger leaves to a second one.
   *
   * @param texts the same, with guesses
   * @param learned what was known of words, with the labels that they have in raw texts
   */
  record Prepared(List<TaggedText> texts, LearnedWords learned) {}

  /**
   * Trains a tagger, has it label raw texts, and trains another that knows these labels, and is
   * told what labels the same words have elsewhere in the text.
   */
  NameTagger trainTwice(
      List<TaggedText> texts,
      SoftLabels raw,
      WordTraits traits,
      SoundModel sounds,
      LearnedWords learned) {
    Prepared prepared = prepare(texts, raw, traits, sounds, learned);
    return train(prepared.texts(), traits, sounds, prepared.learned());
  }

  /** All of {@link #trainTwice} but the last training. */
  Prepared prepare(
      List<TaggedText> texts,
      SoftLabels raw,
      WordTraits traits,
      SoundModel sounds,
      LearnedWords learned) {
    LearnedWords soft = raw.learn(first().train(texts, traits, sounds, learned), learned);
    return new Prepared(guessed(texts, traits, sounds, soft), soft);
  }

  /** The texts with labels by taggers that were trained on other parts of them. */
  private List<TaggedText> guessed(
      List<TaggedText> texts, WordTraits traits, SoundModel sounds, LearnedWords learned) {
    Training once = first().inOneRun();
    List<TaggedText> guessed = new ArrayList<>();
    texts.forEach(text -> guessed.add(text.part(0, text.sentences)));
    guessed.forEach(text -> text.guesses = new byte[text.size]);
    for (int part = 0; part < PARTS; part++) {
      List<TaggedText> others = new ArrayList<>();
      for (TaggedText text : texts) {
        others.add(text.part(0, text.sentences * part / PARTS));
        others.add(text.part(text.sentences * (part + 1) / PARTS, text.sentences));
      }
      TaggerWorker worker = once.train(others, traits, sounds, learned).worker();
      for (TaggedText text : guessed) {
        int from = text.sentenceStart(text.sentences * part / PARTS);
        int to = text.sentenceStart(text.sentences * (part + 1) / PARTS);
        byte[] labels = text.labels(worker);
        System.arraycopy(labels, from, text.guesses, from, to - from);
      }
    }
    return guessed;
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
