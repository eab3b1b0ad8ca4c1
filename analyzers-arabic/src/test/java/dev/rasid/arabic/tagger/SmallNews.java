package dev.rasid.arabic.tagger;

import dev.rasid.annotation.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A few sentences of invented news with labels, to train small taggers on. */
final class SmallNews {
  private static final List<String> SENTENCES =
      List.of(
          "قال الوزير [PER سامر الخطيب] إن [LOC دمشق] ترحب بالقرار .",
          "وصل [PER كريم حداد] إلى [LOC بيروت] أمس .",
          "أعلنت [ORG وزارة المالية] خفض الضرائب في [LOC تونس] .",
          "التقى الرئيس [PER جون ماكدويل] رئيس [ORG بنك الشمال] في [LOC باريس] .",
          "فاز [ORG نادي الهلال] ببطولة [MISC كأس العرب] .",
          "وأضاف [PER الخطيب] أن [ORG الوزارة] تدرس الأمر .",
          "غادر [PER حداد] [LOC بيروت] متوجها إلى [LOC لندن] .",
          "تراجعت الأسعار في الأسواق خلال الأسبوع الماضي .",
          "قال المتحدث باسم [ORG حزب الغد] إن الاجتماع تأجل .");

  private SmallNews() {}

  /** The sentences, some times. */
  static TaggedText text(int times) {
    TaggedText text = new TaggedText();
    for (int n = 0; n < times; n++) {
      for (String sentence : SENTENCES) {
        int label = 0;
        for (String word : sentence.split(" ", -1)) {
          if (word.startsWith("[")) {
            label = Labels.begin(EntityType.valueOf(word.substring(1)));
            continue;
          }
          boolean last = word.endsWith("]");
          text.add(last ? word.substring(0, word.length() - 1) : word, label);
          label = last || label == 0 ? 0 : Labels.isBegin(label) ? label + 1 : label;
        }
        text.endSentence();
      }
    }
    return text;
  }

  static Training training() {
    return new Training(
        Template.ALL, 1, 0.01, 0.01, 0, 2, new CrfTrainer.Settings(30, 0.3, 0.1, 0.5, 0, 0.1, 7));
  }

  /** A tagger that looks twice, trained as if a first look had found every name. */
  static NameTagger tagger() {
    TaggedText text = text(2);
    text.guesses = Arrays.copyOf(text.labels, text.size);
    return training()
        .train(
            List.of(text),
            WordTraits.load(),
            Training.sounds(List.of("كتاب", "مكتبة")),
            LearnedWords.none());
  }

  /** Words of the sentences, and others, in any order, with hits and sentence ends anywhere. */
  static TaggedText shuffled(int tokens, long seed) {
    Random random = new Random(seed);
    TaggedText source = text(1);
    TaggedText text = new TaggedText();
    List<String> odd =
        List.of("", "،", "Reuters", "2018", "\uD83D", "هـ", "و", "لل", "ـ", "x".repeat(90));
    for (int i = 0; i < tokens; i++) {
      int at = random.nextInt(source.size);
      boolean known = random.nextInt(10) > 0;
      String word = new String(source.text, source.starts[at], source.ends[at] - source.starts[at]);
      text.add(known ? word : odd.get(random.nextInt(odd.size())), 0);
      if (random.nextInt(5) == 0) {
        text.hits[i] = (byte) random.nextInt(Labels.COUNT);
      }
      if (random.nextInt(12) == 0) {
        text.endSentence();
      }
    }
    text.endSentence();
    return text;
  }
}
