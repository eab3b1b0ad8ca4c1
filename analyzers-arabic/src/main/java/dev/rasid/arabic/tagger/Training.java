package dev.rasid.arabic.tagger;

import dev.rasid.arabic.names.NameEntry;
import dev.rasid.arabic.names.NameLexicon;
import java.util.List;

/**
 * How taggers are trained.
 *
 * @param templates the kinds of features
 * @param leastCount features that training meets less often are left out
 * @param least weights smaller than this are left out
 * @param steps of the optimizer
 */
record Training(int templates, int leastCount, double least, CrfTrainer.Settings steps) {

  /** What the model that ships was trained with. */
  static Training standard() {
    return new Training(Template.ALL, 2, 0.1, new CrfTrainer.Settings(20, 0.6, 0.1, 1));
  }

  /** Trains a tagger. */
  NameTagger train(
      List<TaggedText> texts, WordTraits traits, SoundModel sounds, LearnedWords learned) {
    WordFeatures maker = new WordFeatures(templates, traits, sounds, learned);
    TrainingSet set = new TrainingSet(texts, maker, templates, leastCount);
    CrfTrainer trainer = new CrfTrainer(set, steps);
    float[] weights = trainer.train();
    TaggerModel model =
        TaggerModel.of(set.index, weights, trainer.transitions, least, sounds, learned);
    return new NameTagger(model, traits, templates);
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
