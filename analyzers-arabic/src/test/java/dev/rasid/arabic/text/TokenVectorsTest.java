package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.SharedNews;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tokens and sentences beside those of peers: every difference is one that {@code TOKENS.md} gives
 * a reason for.
 */
@Tag("evaluation")
class TokenVectorsTest {
  private static final Pipeline PIPELINE =
      Pipeline.builder().discover().only("arabic.text", "arabic.tokens").build();

  private final Map<String, Integer> reasons = new TreeMap<>();

  private static List<Vector> vectors(String file, String operation) {
    return Vector.read(SharedNews.data().resolve("text").resolve(file + ".jsonl")).stream()
        .filter(vector -> vector.operation().startsWith(operation))
        .toList();
  }

  private static AnalyzedArticle analyze(String text) {
    return PIPELINE.analyze(Article.builder().text(text).build());
  }

  @Test
  void camelTokens() {
    int same =
        compare(vectors("camel-tokenize", "simple_word_tokenize"), Vector::texts, kind -> true);
    System.out.println("camel_tools: " + same + " texts alike; else " + reasons);
    assertThat(reasons).doesNotContainKey("no reason");
  }

  @Test
  void luceneTokens() {
    int same =
        compare(
            vectors("lucene-observed-tokens", "uax29_tokens"),
            vector ->
                ((List<?>) vector.expected())
                    .stream().map(token -> (String) ((List<?>) token).get(0)).toList(),
            kind -> kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL);
    System.out.println("Lucene: " + same + " texts alike; else " + reasons);
    assertThat(reasons).doesNotContainKey("no reason");
  }

  /** We end no sentence at a colon or a comma, as the other splitters do. */
  @Test
  void sentences() {
    int same = 0;
    List<Vector> vectors = vectors("sentence-split", "sentence_split");
    for (Vector vector : vectors) {
      String text = vector.input();
      List<String> ours =
          analyze(text).get(Sentence.KEY).stream().map(one -> one.in(text)).toList();
      List<String> theirs = vector.texts().stream().map(String::strip).toList();
      same += ours.equals(theirs) ? 1 : 0;
      StringBuilder joined = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (String sentence : theirs) {
        joined.append(joined.length() == 0 ? "" : " ").append(sentence);
        if (!sentence.endsWith(":") && !sentence.endsWith("،")) {
          expected.add(joined.toString());
          joined.setLength(0);
        }
      }
      assertThat(ours).as(text).hasSameSizeAs(expected);
    }
    System.out.printf("sentences: %d of %d texts alike%n", same, vectors.size());
  }

  private int compare(
      List<Vector> vectors,
      Function<Vector, List<String>> theirs,
      java.util.function.Predicate<TokenKind> counts) {
    int same = 0;
    for (Vector vector : vectors) {
      String text = vector.input();
      List<String> expected = theirs.apply(vector);
      Layer<Token> tokens = analyze(text).get(Token.KEY);
      List<String> ours =
          tokens.stream()
              .filter(token -> counts.test(token.value().kind()))
              .map(token -> token.in(text))
              .toList();
      if (ours.equals(expected)) {
        same++;
        continue;
      }
      String reason = "no reason";
      for (int i = 0; i < tokens.size(); i++) {
        if (!expected.contains(tokens.get(i).in(text))) {
          reason = reason(text, tokens, i);
          if (!reason.equals("no reason")) {
            break;
          }
        }
      }
      if (ArabicNormalizer.clean(text).text().equals("-")) {
        reason = "tatweel alone";
      }
      reasons.merge(reason, 1, Integer::sum);
    }
    return same;
  }

  private static String reason(String text, Layer<Token> tokens, int index) {
    Annotation<Token> token = tokens.get(index);
    String form = token.value().form();
    boolean beforeNumber =
        index + 1 < tokens.size() && hasDigit(tokens.get(index + 1).value().form());
    if (token.in(text).chars().anyMatch(c -> c == 0x200C) || text.indexOf('\u200C') >= 0) {
      return "joiner is a break";
    }
    if (text.chars().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
      return "control belongs to its word";
    }
    if (CleanTable.form(token.in(text).charAt(0)) != null) {
      return "ligature of a word";
    }
    return switch (token.value().kind()) {
      case URL, EMAIL, HANDLE, HASHTAG, NUMBER, PERCENT, TIME, DATE, RANGE, MIXED, EMOJI ->
          "one token of a kind";
      case WORD -> {
        if (form.indexOf('.') >= 0) {
          yield "abbreviation";
        }
        if (beforeNumber || (index > 0 && hasDigit(form))) {
          yield "clitic on a number";
        }
        yield text.contains("." + form) || text.contains(form + ".") ? "glued stop" : "no reason";
      }
      case PUNCTUATION -> form.startsWith("..") ? "dots" : "no reason";
      case SYMBOL -> "sign";
    };
  }

  private static boolean hasDigit(String form) {
    return form.chars().anyMatch(Character::isDigit);
  }
}
