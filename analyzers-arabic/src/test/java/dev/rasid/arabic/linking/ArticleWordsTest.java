package dev.rasid.arabic.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleWordsTest {
  private static final Pipeline PIPELINE =
      Pipeline.builder().discover().only("arabic.text", "arabic.tokens").build();

  private static AnalyzedArticle analyze(String text) {
    return PIPELINE.analyze(Article.builder().text(text).build());
  }

  @ParameterizedTest
  @CsvSource({
    "للحلف, 1, الحلف",
    "للجنة, 1, اللجنة",
    "وللجنة, 2, اللجنة",
    "وللجنة, 1, للجنة",
    "لليمنيين, 1, اليمنيين",
    "للسندياني, 1, السندياني",
    "بالحزب, 1, الحزب",
    "لجنة, 0, لجنة",
    "لبنان, 0, لبنان",
  })
  void theArticleThatLamSwallowedIsRestored(String word, int letters, String form) {
    assertThat(ArticleWords.of(analyze(word)).formBehind(0, letters)).isEqualTo(form);
  }

  @Test
  void theAnalyzersOfAnArticleSeeOneView() {
    AnalyzedArticle article = analyze("عاد فائز الرمحاني إلى بيته.");
    ArticleWords words = ArticleWords.of(article);
    assertThat(ArticleWords.of(article)).isSameAs(words);
    assertThat(ArticleWords.of(analyze("عاد فائز الرمحاني إلى بيته."))).isNotSameAs(words);
  }

  /** The view takes forms and kinds from what it knows of words, without making the tokens. */
  @Property(tries = 300)
  void formsKeysAndKindsAreThoseOfTheTokens(@ForAll("texts") String text) {
    AnalyzedArticle article = analyze(text);
    ArticleWords words = ArticleWords.of(article);
    for (int i = 0; i < words.size(); i++) {
      Token token = article.get(Token.KEY).get(i).value();
      assertThat(words.form(i)).isEqualTo(token.form());
      assertThat(words.key(i)).isEqualTo(token.key());
      assertThat(words.kind(i)).isEqualTo(token.kind());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "للجنة",
            "القطيفاني",
            "ﷲ",
            "ﻻ",
            "مـــــد",
            "شَدَّة",
            "د.",
            "أ.ف.ب",
            "#وسم_ما",
            "@name",
            "a@b.com",
            "www.x.org",
            "5ر3",
            "12%",
            "10:30",
            "2019-2020",
            "F-16",
            "«",
            "»",
            "\"",
            "،",
            "و\u200Dص",
            "😀",
            "\n",
            " ",
            "  ",
            "ا\u0654",
            "ؤ",
            "x",
            "،و",
            "٥٫٥",
            "ب20",
            "الـ15");
    return pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
  }

  @Test
  void signsAndDigitsAreNoWords() {
    ArticleWords words = ArticleWords.of(analyze("قال: 15"));
    assertThat(words.kind(0)).isEqualTo(TokenKind.WORD);
    assertThat(words.kind(1)).isEqualTo(TokenKind.PUNCTUATION);
    assertThat(words.kind(2)).isEqualTo(TokenKind.NUMBER);
  }
}
