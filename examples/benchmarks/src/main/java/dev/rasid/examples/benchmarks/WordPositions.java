package dev.rasid.examples.benchmarks;

import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of an article's words, with the positions that a watchlist gives them: signs have none,
 * and a sentence's end counts as a word.
 */
record WordPositions(List<String> keys, List<Integer> positions) {
  WordPositions {
    keys = List.copyOf(keys);
    positions = List.copyOf(positions);
  }

  static WordPositions of(AnalyzedArticle article) {
    List<String> keys = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    Layer<Sentence> sentences = article.get(Sentence.KEY);
    int sentence = 0;
    int position = -1;
    for (Annotation<Token> token : article.get(Token.KEY)) {
      if (isSign(token.value().kind())) {
        continue;
      }
      int before = sentence;
      while (sentence < sentences.size() && sentences.start(sentence) <= token.start()) {
        sentence++;
      }
      position += keys.isEmpty() || sentence == before ? 1 : 2;
      keys.add(token.value().key());
      positions.add(position);
    }
    return new WordPositions(keys, positions);
  }

  private static boolean isSign(TokenKind kind) {
    return kind == TokenKind.PUNCTUATION || kind == TokenKind.SYMBOL || kind == TokenKind.EMOJI;
  }

  int size() {
    return keys.size();
  }

  /** Whether some words stand side by side in one sentence. */
  boolean areTogether(int first, int last) {
    return positions.get(last) - positions.get(first) == last - first;
  }

  /** The words as {@link KeyAnalyzer} reads them: a line for each, with its step and key. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    int before = -1;
    for (int i = 0; i < keys.size(); i++) {
      lines.append(positions.get(i) - before).append(' ').append(keys.get(i)).append('\n');
      before = positions.get(i);
    }
    return lines.toString();
  }
}
