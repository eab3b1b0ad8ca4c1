package dev.rasid.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every article of the shared news through the analyzers of text: no span crosses another's. */
@Tag("evaluation")
class AllNewsTest {

  @Test
  void tokensSentencesAndSegmentsNest() throws IOException {
    int articles = 0;
    long tokens = 0;
    long segments = 0;
    long sentences = 0;
    try (Pipeline pipeline =
            Pipeline.builder()
                .discover()
                .only("arabic.text", "arabic.tokens", "arabic.morphology")
                .parallelism(2)
                .build();
        Stream<Article> news = SharedNews.articles();
        Stream<AnalyzedArticle> results = pipeline.analyze(news)) {
      for (Iterator<AnalyzedArticle> each = results.iterator(); each.hasNext(); ) {
        AnalyzedArticle result = each.next();
        assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
        checkTokens(result);
        segments += checkSegments(result);
        articles++;
        tokens += result.get(Token.KEY).size();
        sentences += result.get(Sentence.KEY).size();
      }
    }
    System.out.printf(
        "%d articles, %d sentences, %d tokens, %d segments: no span crosses another%n",
        articles, sentences, tokens, segments);
    assertThat(articles).isGreaterThan(20_000);
  }

  /** Tokens and sentences are in order and disjoint, and every token is in one sentence. */
  private static void checkTokens(AnalyzedArticle result) {
    String text = result.article().text();
    Layer<Sentence> sentences = result.get(Sentence.KEY);
    int sentence = 0;
    int end = 0;
    for (Annotation<Token> token : result.get(Token.KEY)) {
      check(token.start() >= end, result, token.span());
      check(isSpace(text, end, token.start()), result, token.span());
      end = token.end();
      while (sentences.get(sentence).end() <= token.start()) {
        sentence++;
      }
      check(sentences.get(sentence).span().contains(token.span()), result, token.span());
      check(
          sentence == 0 || sentences.get(sentence - 1).end() <= token.start(),
          result,
          token.span());
    }
    check(isSpace(text, end, text.length()), result, new Span(end, text.length()));
  }

  /** Segments follow each other from the start of their token to its end. */
  private static int checkSegments(AnalyzedArticle result) {
    Layer<Morphology> words = result.get(Morphology.KEY);
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      Span token = result.get(Token.KEY).get(i).span();
      check(words.get(i).span().equals(token), result, token);
      List<Segment> segments = words.get(i).value().segments();
      int end = token.start();
      for (Segment segment : segments) {
        check(segment.span().start() == end, result, token);
        end = segment.span().end();
      }
      check(end == token.end(), result, token);
      count += segments.size();
    }
    check(words.size() == result.get(Token.KEY).size(), result, new Span(0, 0));
    return count;
  }

  /** What is between tokens is space, or what clean text drops: marks, tatweel, controls. */
  private static boolean isSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != 'ـ'
          && !Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT
          && Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.CONTROL) {
        return false;
      }
    }
    return true;
  }

  private static void check(boolean holds, AnalyzedArticle result, Span span) {
    if (!holds) {
      throw new AssertionError(result.article().id() + " at " + span);
    }
  }
}
