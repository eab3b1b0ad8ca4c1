package dev.rasid.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tagger that ships, on sentences about people and bodies that do not exist. */
class NameTaggerTest {
  private static final TaggerWorker WORKER = NameTagger.load().worker();

  /** The names of a text, each with its type in front. */
  private static List<String> names(String clean) {
    TokenizedText tokens = new ArabicTokenizer().tokenize(clean);
    int size = tokens.size();
    int[] sentenceEnds = new int[tokens.sentenceCount()];
    for (int s = 0; s < sentenceEnds.length; s++) {
      sentenceEnds[s] = tokens.endToken(s);
    }
    LexiconMatcher matcher = new LexiconMatcher(EntityLexicon.builtIn());
    int[] starts = tokens.starts();
    int[] ends = tokens.ends();
    matcher.match(clean.toCharArray(), starts, ends, size, sentenceEnds, sentenceEnds.length);
    byte[] labels = new byte[size];
    WORKER.tag(
        clean,
        starts,
        ends,
        size,
        sentenceEnds,
        sentenceEnds.length,
        matcher.hits(),
        labels,
        new int[size]);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (Labels.isBegin(labels[i])) {
        int last = i;
        while (last + 1 < size && labels[last + 1] == labels[i] + 1) {
          last++;
        }
        names.add(Labels.type(labels[i]) + " " + clean.substring(starts[i], ends[last]));
      }
    }
    return names;
  }

  @Test
  void findsAPersonBehindATitle() {
    assertThat(names("وصل وزير الخارجية السويدي كارل هولستروم إلى بغداد أمس."))
        .containsExactly("PER كارل هولستروم", "LOC بغداد");
  }

  @Test
  void findsAPersonOfArabicNames() {
    assertThat(names("وقال المحامي سليم عبد الرحمن الدرويش إن موكله بريء."))
        .containsExactly("PER سليم عبد الرحمن الدرويش");
  }

  @Test
  void findsNothingWhereNothingIsNamed() {
    assertThat(names("ارتفعت أسعار الخضار في الأسواق خلال الأسبوع الماضي بسبب الأمطار.")).isEmpty();
  }
}
