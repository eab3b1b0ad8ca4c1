package dev.rasid.arabic.tagger;

import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameEntry;
import dev.rasid.arabic.names.NameLexicon;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How taggers are trained.
 *
 * @param templates the kinds of features
 * @param leastCount features that training meets less often are left out
 * @param least weights smaller than this are left out
 * @param lean what is added to the score of each name that begins: the likeliest labels miss too
 *     many names that were never seen for the best balance of precision and recall
 * @param jackknife in how many pieces texts are cut, each told what a tagger of the others says of
 *     words; 1 if each is told what one of all says
 * @param steps of the optimizer
 */
record Training(
    int templates,
    int leastCount,
    double least,
    double lean,
    int jackknife,
    CrfTrainer.Settings steps) {
  private static final String MORPHOLOGY = "/dev/rasid/arabic/morphology/";

  /** What the model that ships was trained with. */
  static Training standard() {
    return new Training(Template.ALL, 2, 0.1, 1, 1, new CrfTrainer.Settings(20, 0.6, 0.3, 0.05, 1));
  }

  /** The same with other kinds of features. */
  Training with(int otherTemplates) {
    return new Training(otherTemplates, leastCount, least, lean, jackknife, steps);
  }

  /** Trains a tagger. */
  NameTagger train(
      List<TaggedText> texts, WordTraits traits, SoundModel sounds, LearnedWords learned) {
    WordFeatures maker = new WordFeatures(templates, traits, sounds, learned);
    List<TrainingSet.Part> parts = new ArrayList<>();
    texts.forEach(text -> parts.add(new TrainingSet.Part(text, maker)));
    return train(parts, traits, sounds, learned);
  }

  private NameTagger train(
      Collection<TrainingSet.Part> parts,
      WordTraits traits,
      SoundModel sounds,
      LearnedWords learned) {
    TrainingSet set = new TrainingSet(List.copyOf(parts), templates, leastCount);
    CrfTrainer trainer = new CrfTrainer(set, steps);
    float[] weights = trainer.train();
    TaggerModel model =
        TaggerModel.of(set.index, weights, trainer.transitions, least, lean, sounds, learned);
    return new NameTagger(model, traits, templates);
  }

  /** Trains a tagger, has it label raw texts, and trains another that knows these labels. */
  NameTagger trainTwice(
      List<TaggedText> texts,
      SoftLabels raw,
      WordTraits traits,
      SoundModel sounds,
      LearnedWords learned) {
    Collection<TrainingSet.Part> parts = new ArrayList<>();
    if (jackknife == 1) {
      return train(texts, traits, sounds, soft(texts, raw, traits, sounds, learned));
    }
    for (int part = 0; part < jackknife; part++) {
      List<TaggedText> others = new ArrayList<>();
      List<TaggedText> own = new ArrayList<>();
      for (TaggedText text : texts) {
        for (int piece = 0; piece < jackknife; piece++) {
          int from = text.sentences * piece / jackknife;
          int to = text.sentences * (piece + 1) / jackknife;
          (piece == part ? own : others).add(text.part(from, to));
        }
      }
      LearnedWords soft = soft(others, raw, traits, sounds, learned);
      WordFeatures maker = new WordFeatures(templates, traits, sounds, soft);
      own.forEach(text -> parts.add(new TrainingSet.Part(text, maker)));
    }
    LearnedWords soft = soft(texts, raw, traits, sounds, learned);
    return train(parts, traits, sounds, soft);
  }

  private LearnedWords soft(
      List<TaggedText> texts,
      SoftLabels raw,
      WordTraits traits,
      SoundModel sounds,
      LearnedWords learned) {
    return raw.learn(train(texts, traits, sounds, learned), learned);
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
