package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArabicTextTest {

  private static final Pipeline PIPELINE = Pipeline.builder().discover().build();

  private static AnalyzedArticle analyze(String text) {
    AnalyzedArticle result = PIPELINE.analyze(Article.builder().text(text).build());
    assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
    return result;
  }

  private static List<String> tokens(String text) {
    return analyze(text).get(Token.KEY).stream().map(token -> token.in(text)).toList();
  }

  private static List<String> sentences(String text) {
    return analyze(text).get(Sentence.KEY).stream().map(sentence -> sentence.in(text)).toList();
  }

  /** Arabic, marks, presentation forms, look-alikes, controls, emoji and lone surrogates. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ابتةىيیکأإآٱ ـًَُِّْٰٔٓﻻﻼﷲﷺﱞﹷ«»“”\".،؟!\n12٣٤,:/@#_aZ\u200f\u00a0")
        .withChars('\uD83D', '\uDE00', '\uDC00')
        .withCharRange('\u0600', '\u06FF')
        .ofMaxLength(60);
  }

  @Property
  void cleaningIsIdempotentAndAligned(@ForAll("texts") String raw) {
    AlignedText clean = ArabicNormalizer.clean(raw);
    assertThat(ArabicNormalizer.clean(clean.text()).text()).isEqualTo(clean.text());
    assertThat(clean.alignment().sourceLength()).isEqualTo(raw.length());
    assertThat(clean.toSource(new Span(0, clean.text().length())))
        .isEqualTo(new Span(0, raw.length()));
    assertThat(ArabicNormalizer.key(clean.text())).hasSameSizeAs(clean.text());
  }

  @Property(tries = 300)
  void tokensAreDisjointAndCoverEverythingButSpace(@ForAll("texts") String raw) {
    AnalyzedArticle result = analyze(raw);
    String clean = result.get(CleanText.KEY).aligned().text();
    int covered = 0;
    for (RawToken token : ArabicTokenizer.tokens(clean)) {
      assertThat(clean.substring(covered, token.start())).isBlank();
      assertThat(token.end()).isGreaterThan(token.start());
      covered = token.end();
    }
    assertThat(clean.substring(covered).chars().allMatch(c -> CharClass.isSpace((char) c)))
        .isTrue();
    for (Annotation<Token> token : result.get(Token.KEY)) {
      assertThat(result.get(Sentence.KEY).covering(token.span())).hasSize(1);
    }
  }

  @Property(tries = 300)
  void tokensAreDisjointInTheTextItself(@ForAll("texts") String raw) {
    int end = 0;
    for (Annotation<Token> token : analyze(raw).get(Token.KEY)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      end = token.end();
    }
  }

  @Example
  void theWordsOfALigatureAreOneToken() {
    assertThat(tokens("محمد ﷺ قال")).containsExactly("محمد", "ﷺ", "قال");
  }

  @Example
  void cleansWhatPagesBring() {
    assertThat(ArabicNormalizer.clean("محـمَّد").text()).isEqualTo("محمد");
    assertThat(ArabicNormalizer.clean("ﻣﺤﻤﺪ ﻻ").text()).isEqualTo("محمد لا");
    assertThat(ArabicNormalizer.clean("علی ایران").text()).isEqualTo("على ايران");
    assertThat(ArabicNormalizer.clean("هٰذا").text()).isEqualTo("هذا");
    assertThat(ArabicNormalizer.key("أُمّة إلى آخر")).doesNotContain("أ", "إ", "آ", "ة", "ى");
  }

  @Example
  void keepsTogetherWhatBelongsTogether() {
    assertThat(tokens("زار https://rasid.example/a?b=1، في 3,5 و12.500 يوم 5/1/2024"))
        .containsExactly(
            "زار",
            "https://rasid.example/a?b=1",
            "،",
            "في",
            "3,5",
            "و",
            "12.500",
            "يوم",
            "5/1/2024");
    assertThat(tokens("قال لـ«القدس» #غزة_الآن ال20 G20 a@b.example"))
        .containsExactly(
            "قال", "لـ", "«", "القدس", "»", "#غزة_الآن", "ال", "20", "G20", "a@b.example");
  }

  @Example
  void endsSentencesAtStopsEvenGluedOnes() {
    assertThat(
            sentences("في البلاد.وقال الوزير إن 3.5 مليون نزحوا. وأضاف د. سامي «انتهى.» ثم غادر"))
        .containsExactly(
            "في البلاد.", "وقال الوزير إن 3.5 مليون نزحوا.", "وأضاف د. سامي «انتهى.»", "ثم غادر");
    assertThat(sentences("عنوان بلا نقطة\nسطر أول... يتبع")).hasSize(2);
  }

  @Example
  void hostileTextIsAnalyzed() {
    for (String text :
        List.of(
            "",
            "\u0000",
            "\uD800",
            "َ".repeat(1_000_000),
            "«".repeat(100_000),
            "ا".repeat(1_000_000),
            "a.".repeat(200_000),
            "1,".repeat(200_000),
            "<b>&amp;</b>")) {
      analyze(text);
    }
  }
}
