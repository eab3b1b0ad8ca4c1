package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.TokenKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a token and of which kind, and where sentences end. */
class TokenizerTest {

  private static List<String> tokens(String raw) {
    TokenizedText text = new ArabicTokenizer().tokenize(ArabicNormalizer.clean(raw).text());
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      tokens.add(text.form(i));
    }
    return tokens;
  }

  private static List<String> sentences(String raw) {
    String clean = ArabicNormalizer.clean(raw).text();
    TokenizedText text = new ArabicTokenizer().tokenize(clean);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < text.sentenceCount(); i++) {
      sentences.add(clean.substring(text.sentenceStart(i), text.sentenceEnd(i)));
    }
    return sentences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://rasid.example/a?b=1 | URL",
        "www.rasid.example/x | URL",
        "rasid.example | URL",
        "a.b@rasid.example | EMAIL",
        "@rasid_news | HANDLE",
        "#غزة_الآن | HASHTAG",
        "3.5 | NUMBER",
        "3,5 | NUMBER",
        "٣٫٥ | NUMBER",
        "٣٬٥٠٠ | NUMBER",
        "1.200.000 | NUMBER",
        "12 500 | NUMBER",
        "12،5 | NUMBER",
        "5ر3 | NUMBER",
        "10:30 | TIME",
        "5/1/2024 | DATE",
        "5-1-2024 | DATE",
        "2024-01-05 | DATE",
        "٥/١/٢٠٢٤ | DATE",
        "2019-2020 | RANGE",
        "12.5% | PERCENT",
        "%12,5 | PERCENT",
        "٪٥٠ | PERCENT",
        "كوفيد-19 | MIXED",
        "كوفيد19 | MIXED",
        "إف-16 | MIXED",
        "بي-52 | MIXED",
        "G20 | MIXED",
        "جي20 | MIXED",
        "أ.ف.ب | WORD",
        "ت.غ | WORD",
        "عبدالرحمن | WORD",
        "👨‍👩‍👧 | EMOJI",
        "👍🏽 | EMOJI",
        "🇱🇧 | EMOJI",
        "... | PUNCTUATION",
      })
  void staysOneToken(String form, TokenKind kind) {
    TokenizedText text = new ArabicTokenizer().tokenize("قال " + form + " ثم");
    assertThat(text.size()).isEqualTo(3);
    assertThat(text.form(1)).isEqualTo(form);
    assertThat(text.kind(1)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ال20 | ال_20",
        "الـ20 | ال_20",
        "لـ20 | ل_20",
        "ب200 | ب_200",
        "و2013 | و_2013",
        "لـ\"الرابط\" | ل_\"_الرابط_\"",
        "لـ«الرابط» | ل_«_الرابط_»",
        "البلاد.وقال | البلاد_._وقال",
        "د.أحمد | د_._أحمد",
        "و#رياضة | و_#رياضة",
        "ماذا؟! | ماذا_؟_!",
      })
  void isTakenApart(String text, String tokens) {
    assertThat(tokens(text)).containsExactly(tokens.split("_"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "في البلاد.وقال الوزير | في البلاد. / وقال الوزير",
        "بلغ 3.5 مليون. ثم تراجع | بلغ 3.5 مليون. / ثم تراجع",
        "قال: «لن نقبل.» ثم غادر القاعة | قال: «لن نقبل.» / ثم غادر القاعة",
        "هل غادر؟! نعم غادر | هل غادر؟! / نعم غادر",
        "انتهى عام 2010 م. وقال الوزير | انتهى عام 2010 م. / وقال الوزير",
        "غادر الوفد ... وقال الوزير إنه عاد. | غادر الوفد ... / وقال الوزير إنه عاد.",
      })
  void sentencesEnd(String text, String sentences) {
    assertThat(sentences(text)).containsExactly(sentences.split(" / "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال د. محمد الرمحاني، في تصريحات لـ«الرابط»: «لن نقبل ذلك».",
        "قال: إن الوفد وصل، ثم غادر؛ ولم يعد",
        "نقلت أ.ف.ب عن مصدر",
        "بلغ 12.500.000 دينار",
        "زار rasid.example ثم عاد",
        "لم يعد... حتى الآن",
      })
  void sentencesGoOn(String text) {
    assertThat(sentences(text)).containsExactly(ArabicNormalizer.clean(text).text());
  }

  @Test
  void everyLineIsASentenceOfItsOwn() {
    assertThat(sentences("عنوان بلا نقطة\n\nقال الوزير\nثم غادر"))
        .containsExactly("عنوان بلا نقطة", "قال الوزير", "ثم غادر");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ابتدأفقولمر12٣٤5.,:/-–«»\"'؟!…،؛@#_%٪\n\t aZ")
        .withChars('\uD83D', '\uDE00', '\uDC00', '\u200D', '\uFE0F', '\u00A0', '\u0301')
        .withCharRange('\u0600', '\u06FF')
        .ofMaxLength(80);
  }

  @Property
  void tokensCoverAllButSpaceAndAreInOneSentence(@ForAll("texts") String raw) {
    TokenizedText text = new ArabicTokenizer().tokenize(raw);
    int end = 0;
    for (int i = 0; i < text.size(); i++) {
      assertThat(text.start(i)).isGreaterThanOrEqualTo(end);
      assertThat(raw.substring(end, text.start(i)).chars()).allMatch(TokenizerTest::isSpace);
      assertThat(text.end(i)).isGreaterThan(text.start(i));
      end = text.end(i);
    }
    assertThat(raw.substring(end).chars()).allMatch(TokenizerTest::isSpace);
    int next = 0;
    for (int i = 0; i < text.sentenceCount(); i++) {
      assertThat(text.firstToken(i)).isEqualTo(next);
      assertThat(text.endToken(i)).isGreaterThan(next);
      assertThat(text.sentenceStart(i)).isEqualTo(text.start(next));
      next = text.endToken(i);
      assertThat(text.sentenceEnd(i)).isEqualTo(text.end(next - 1));
    }
    assertThat(next).isEqualTo(text.size());
  }

  @Property(tries = 300)
  void aTokenizerKeepsNothingOfTheTextBefore(
      @ForAll("texts") String before, @ForAll("texts") String text) {
    ArabicTokenizer used = new ArabicTokenizer();
    used.tokenize(before).sentenceCount();
    TokenizedText again = used.tokenize(text);
    assertThat(again.toList()).isEqualTo(ArabicTokenizer.tokens(text));
    assertThat(again.sentenceCount())
        .isEqualTo(new ArabicTokenizer().tokenize(text).sentenceCount());
  }

  private static boolean isSpace(int c) {
    return c <= ' ' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
