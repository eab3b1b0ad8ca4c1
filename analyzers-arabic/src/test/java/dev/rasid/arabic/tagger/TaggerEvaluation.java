package dev.rasid.arabic.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

final class TaggerEvaluation {
  private TaggerEvaluation() {}

  static double bias = Double.parseDouble(System.getProperty("bias", "0"));

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    TaggedText text = ConllReader.read(data.resolve("ner/" + System.getProperty("set", "anercorp-train.txt")));
    LexiconHits hits = new LexiconHits();
    hits.mark(text);
    WordTraits traits = WordTraits.fromTables();
    LearnedWords learned = LearnedWords.none();
    boolean soft = Boolean.getBoolean("soft");
    List<TaggedText> raw = List.of();
    if (!Boolean.getBoolean("noclasses")) {
      learned = (LearnedWords) Class.forName("dev.rasid.arabic.tagger.Cl").getDeclaredMethod("load", String.class).invoke(null, System.getProperty("classes", "/tmp/classes2.ser"));
    }
    if (soft) {
      long start = System.nanoTime();
      raw = NewsText.read(data.resolve("ant-news-2018-02_06.jsonl.gz"));
      raw.forEach(hits::mark);
      System.out.println("raw read " + (System.nanoTime() - start) / 1_000_000);
    }
    SoundModel sounds = Training.sounds(dev.rasid.arabic.tagger.Training.nativeWords());
    List<TaggedText> extra = new ArrayList<>();
    if (Boolean.getBoolean("wojood")) {
      for (String f : List.of("train", "val")) {
        TaggedText w = ConllReader.read(data.resolve("ner/wojood-sample-" + f + ".txt"));
        w.source = Integer.getInteger("source", 1);
        hits.mark(w);
        extra.add(w);
      }
    }
    int templates = Template.ALL;
    if (System.getProperty("without") != null) {
      for (String t : System.getProperty("without").split(",")) templates &= ~(1 << Integer.parseInt(t));
    }
    Training training = new Training(templates, Integer.getInteger("min", 2), Double.parseDouble(System.getProperty("least", "0.1")),
        Integer.getInteger("obias", 32) / 32.0, Integer.getInteger("jack", 2),
        new CrfTrainer.Settings(Integer.getInteger("epochs", 20), Double.parseDouble(System.getProperty("dropout", "0.6")),
            Double.parseDouble(System.getProperty("iddrop", "0.3")), Double.parseDouble(System.getProperty("rate", "0.05")), Integer.getInteger("seed", 1)));
    SpanScore all = new SpanScore();
    SoftLabels softLabels = new SoftLabels(raw, new WordFeatures(templates, traits, sounds, learned));
    int folds = 5;
    StringBuilder line = new StringBuilder();
    long begin = System.nanoTime();
    int rows = 0;
    for (int fold = 0; fold < folds; fold++) {
      int from = text.sentences * fold / folds;
      int to = text.sentences * (fold + 1) / folds;
      TaggedText test = text.part(from, to);
      List<TaggedText> train = new ArrayList<>();
      train.add(text.part(0, from));
      train.add(text.part(to, text.sentences));
      train.addAll(extra);
      NameTagger tagger = soft ? training.trainTwice(train, softLabels, traits, sounds, learned) : training.train(train, traits, sounds, learned);
      rows = tagger.model.rows.length;
      SpanScore score = new SpanScore();
      tag(tagger, test, score, all);
      line.append(String.format(" %.1f", score.f1()));
    }
    System.out.println(System.getProperty("name", "") + " " + all + " folds" + line + " rows " + rows + " s " + (System.nanoTime() - begin) / 1_000_000_000);
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
