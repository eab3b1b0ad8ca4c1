package dev.rasid.examples.benchmarks;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Clean texts with their tokens in arrays of their own. */
final class CleanTokens {
  private final List<Text> texts = new ArrayList<>();

  /** One text; its arrays are not to be changed. */
  static final class Text {
    private final char[] letters;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;

    private Text(char[] letters, int[] starts, int[] ends, int[] sentences) {
      this.letters = letters;
      this.starts = starts;
      this.ends = ends;
      this.sentences = sentences;
    }

    char[] letters() {
      return letters;
    }

    int[] starts() {
      return starts;
    }

    int[] ends() {
      return ends;
    }

    /** The index after the last token of each sentence. */
    int[] sentences() {
      return sentences;
    }

    int size() {
      return starts.length;
    }

    /** The characters from one token to another. */
    String words(int first, int last) {
      return new String(letters, starts[first], ends[last] - starts[first]);
    }
  }

  CleanTokens(List<String> raw) {
    ArabicTokenizer tokenizer = new ArabicTokenizer();
    for (String text : raw) {
      String clean = ArabicNormalizer.clean(text).text();
      TokenizedText tokens = tokenizer.tokenize(clean);
      int[] starts = new int[tokens.size()];
      int[] ends = new int[tokens.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = tokens.start(i);
        ends[i] = tokens.end(i);
      }
      int[] sentences = new int[tokens.sentenceCount()];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = tokens.endToken(i);
      }
      texts.add(new Text(clean.toCharArray(), starts, ends, sentences));
    }
  }

  Text get(int index) {
    return texts.get(index);
  }

  int size() {
    return texts.size();
  }

  /** The most tokens of a text. */
  int longest() {
    return texts.stream().mapToInt(Text::size).max().orElse(0);
  }
}
