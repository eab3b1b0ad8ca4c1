package dev.rasid.monitor;

import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.SplitText;

/** What a tokenizer would have said of an article: its tokens, one blank apart, and sentences. */
record SplitArticle(Layer<Token> tokens, Layer<Sentence> sentences) implements SplitText {

  static SplitArticle of(AnalyzedArticle article) {
    return new SplitArticle(article.get(Token.KEY), article.get(Sentence.KEY));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.value().form()).append(' '));
    return text.toString();
  }

  @Override
  public int length() {
    return text().length();
  }

  @Override
  public void copyText(char[] target) {
    text().getChars(0, text().length(), target, 0);
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public void copyTokens(int[] starts, int[] ends) {
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = at;
      ends[i] = at + tokens.get(i).value().form().length();
      at = ends[i] + 1;
    }
  }

  @Override
  public int sentenceCount() {
    return Math.max(sentences.size(), tokens.isEmpty() ? 0 : 1);
  }

  @Override
  public int endToken(int sentence) {
    int end = 0;
    boolean last = sentence + 1 >= sentences.size();
    for (Annotation<Token> token : tokens) {
      end += last || token.start() < sentences.start(sentence + 1) ? 1 : 0;
    }
    return end;
  }
}
