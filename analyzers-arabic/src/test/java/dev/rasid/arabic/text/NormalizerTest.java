package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rasid.text.AlignedText;
import dev.rasid.text.Alignment;
import dev.rasid.text.Span;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

  private static String clean(String raw) {
    return ArabicNormalizer.clean(raw).text();
  }

  @Test
  void textWithoutAnythingToChangeIsTheSameObject() {
    String text = "قال الوزير إن 3.5 مليون، ثم غادر.\n\tRasid 😀";
    assertThat(ArabicNormalizer.clean(text).text()).isSameAs(text);
    assertThat(ArabicNormalizer.clean(text).alignment())
        .isEqualTo(Alignment.identity(text.length()));
    assertThat(ArabicNormalizer.repair(text).text()).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "محـمَّد, محمد",
    "ﻣﺤﻤﺪ, محمد",
    "إﻟﻪ إﻻ ﷲ, إله إلا الله",
    "ٱلحمد, الحمد",
    "هٰذا, هذا",
    "يکون, يكون",
    "ھذا, هذا",
    "مۃ, مة",
    "۞ نص, '  نص'",
    "١٢٣, ١٢٣",
    "ＵＮ２０, UN20",
    "جداااا, جداااا",
    "ڤيينا, ڤيينا",
    "﷼, ريال",
    "ﷳ, أكبر",
    "…½²™, …½²™"
  })
  void cleans(String raw, String expected) {
    assertThat(clean(raw)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "10 ـ 15, 10 - 15",
    "10 ــ 15, 10 - 15",
    "2010ـ2011, 2010-2011",
    "قال ـ، ثم, قال -، ثم",
    "بـ 15, ب 15",
    "محـمد, محمد"
  })
  void tatweelThatTouchesNoLetterIsADash(String raw, String expected) {
    assertThat(ArabicNormalizer.clean(raw).text()).isEqualTo(expected);
    assertThat(ArabicNormalizer.repair(raw).text()).isEqualTo(expected);
  }

  @Test
  void invisibleControlsGoAndOddSpacesBecomeSpaces() {
    assertThat(clean("12\u202A/\u202C08\u202A/\u202C2014")).isEqualTo("12/08/2014");
    assertThat(clean("د\u202A.\u202C")).isEqualTo("د.");
    assertThat(clean("\uFEFFكتاب\u200E عربي\u200F\u00AD")).isEqualTo("كتاب عربي");
    assertThat(clean("10\u00A0%\u202F5\u30007")).isEqualTo("10 % 5 7");
    assertThat(clean("ا\nب\rت\tث\u2028ج\u2029ح\u0085خ"))
        .isEqualTo("ا\nب\rت\tث\u2028ج\u2029ح\u0085خ");
  }

  @Test
  void aHamzaMarkIsComposedAcrossOtherMarks() {
    assertThat(clean("ا\u0654")).isEqualTo("أ");
    assertThat(clean("ا\u064E\u0654حمد")).isEqualTo("أحمد");
    assertThat(clean("ا\u064E\u0651\u0655")).isEqualTo("إ");
    assertThat(clean("ا\u0653")).isEqualTo("آ");
    assertThat(clean("ﻻ\u0655")).isEqualTo("لإ");
    assertThat(clean("و\u0654ي\u0654ى\u0654")).isEqualTo("ؤئئ");
    assertThat(clean("سي\u0640\u0654ة")).as("a hamza on the line").isEqualTo("سيئة");
    assertThat(clean("خانه\u0654")).as("Persian izafe").isEqualTo("خانه");
    assertThat(clean(" \u0654")).isEqualTo(" ");
  }

  @Test
  void aFarsiYehIsReadByItsPlace() {
    assertThat(clean("علی ایران إلی حتی مصطفی عیسی یحیی، السیسی"))
        .isEqualTo("على ايران إلى حتى مصطفى عيسى يحيى، السيسي");
    assertThat(clean("وعلی کرسی")).isEqualTo("وعلى كرسي");
    assertThat(clean("عل\u064Eی\u064E")).isEqualTo("على");
    assertThat(clean("ﻋﻠﯽ ﯾﻮم")).isEqualTo("على يوم");
    assertThat(clean("ی")).isEqualTo("ي");
  }

  @Test
  void joinersAreKeptWhereTheyMeanSomething() {
    String family = "👨\u200D👩\u200D👧";
    assertThat(clean(family)).isEqualTo(family);
    assertThat(clean("❤\uFE0F\u200D🔥")).isEqualTo("❤\uFE0F\u200D🔥");
    assertThat(clean("هـ\u200D الموافق")).isEqualTo("ه الموافق");
    assertThat(clean("ا\uFE0F")).isEqualTo("ا");
    assertThat(clean("😀\u200Dا")).isEqualTo("😀ا");
    assertThat(clean("بن\u200Cعلي لا\u200Cإله")).isEqualTo("بن علي لا إله");
    assertThat(clean("كتاب\u200Cها م\u200Cا")).isEqualTo("كتابها ما");
  }

  @Test
  void ligaturesOfPhrasesKeepApartFromWords() {
    assertThat(clean("محمدﷺقال")).isEqualTo("محمد صلى الله عليه وسلم قال");
    assertThat(clean("(ﷺ)")).isEqualTo("(صلى الله عليه وسلم)");
    assertThat(clean("عبدﷲ")).isEqualTo("عبدالله");
    assertThat(clean("﷽")).isEqualTo("بسم الله الرحمن الرحيم");
    assertThat(clean("قا\uFE77ل\uFC5E"))
        .as("signs that stand alone bring no space")
        .isEqualTo("قال");
  }

  @Test
  void whatIsLeftOutBelongsToTheLetterBefore() {
    AlignedText text = ArabicNormalizer.clean("ل\u0640«رويترز»");
    assertThat(text.text()).isEqualTo("ل«رويترز»");
    assertThat(text.toSource(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(text.toSource(new Span(1, 2))).isEqualTo(new Span(2, 3));
    AlignedText leading = ArabicNormalizer.clean("\u200Fقال");
    assertThat(leading.toSource(new Span(0, 1))).isEqualTo(new Span(0, 2));
    AlignedText ligature = ArabicNormalizer.clean("ﻻ تﷺ");
    assertThat(ligature.toSource(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(ligature.toSource(new Span(1, 2))).isEqualTo(new Span(0, 1));
    assertThat(ligature.fromSource(new Span(3, 4))).isEqualTo(new Span(4, 23));
    assertThat(ArabicNormalizer.clean("َُِ").toSource(new Span(0, 0))).isEqualTo(new Span(0, 3));
  }

  @Test
  void anInitialFarsiYehIsNoMaksuraAlsoWhereAWordWithOneWouldEnd() {
    String raw = "سلم\uFBFE";
    assertThat(ArabicNormalizer.clean(raw).text()).isEqualTo("سلمي");
    assertThat(ArabicNormalizer.repair(raw).text()).isEqualTo("سلمي");
    assertThat(ArabicNormalizer.repair("سلم\u06CC").text()).isEqualTo("سلمى");
  }

  @Test
  void repairKeepsSignsInCanonicalOrder() {
    assertThat(ArabicNormalizer.repair("ﻣُﺤَـــﻤ\u0651\u064Eد").text())
        .isEqualTo("مُحَم\u064E\u0651د");
    assertThat(ArabicNormalizer.repair("ا\u064E\u0654").text()).isEqualTo("أ\u064E");
    assertThat(ArabicNormalizer.repair("قال\uFC60").text()).isEqualTo("قال\u064E\u0651");
    AlignedText repaired = ArabicNormalizer.repair("ـحـَـب ﷲ");
    assertThat(repaired.text()).isEqualTo("حَب الله");
    assertThat(repaired.toSource(new Span(0, 2))).isEqualTo(new Span(0, 5));
    assertThat(repaired.toSource(new Span(2, 3))).isEqualTo(new Span(5, 6));
  }

  @Test
  void signsAreOrderedAsUnicodeOrdersThem() {
    for (char a = '\u0610'; a <= '\u08FF'; a++) {
      for (char b = '\u0610'; b <= '\u08FF'; b++) {
        if (isAssignedSign(a) && isAssignedSign(b)) {
          String pair = "ب" + a + b;
          assertThat(ArabicNormalizer.repair(pair).text())
              .as("U+%04X U+%04X", (int) a, (int) b)
              .isEqualTo(Normalizer.normalize(pair, Normalizer.Form.NFC));
        }
      }
    }
  }

  private static boolean isAssignedSign(char c) {
    return SignOrder.isSign(c) && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u064E",
        "\u0640",
        "\u0654",
        "\u0651\u064E",
        "\u0640\u0654",
        "\u200C",
        "بن\u200C",
        "ی",
        "ی\u064E",
        "\u200D",
        "\uFE0F",
        "ا",
        "ﷲ",
        "\uD83D"
      })
  void aMillionOfAnythingTakesLinearTime(String piece) {
    String text = "ب" + piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          String clean = ArabicNormalizer.clean(text).text();
          assertThat(ArabicNormalizer.clean(ArabicNormalizer.repair(text).text()).text())
              .isEqualTo(clean);
          assertThat(KeyProfile.LOOSE.key(text)).isNotEmpty();
        });
  }

  @Test
  void profilesFoldStepByStep() {
    String text = "إلى مسؤولِ مدرسةٍ في ڤيينا، ٣٫٥ جداااا Énergie";
    assertThat(KeyProfile.STRICT.key(text))
        .isEqualTo("إلى مسؤول مدرسة في ڤيينا، 3٫5 جداااا énergie");
    assertThat(KeyProfile.SEARCH.key(text))
        .isEqualTo("الي مسؤول مدرسه في ڤيينا, 3.5 جداااا énergie");
    assertThat(KeyProfile.LOOSE.key(text)).isEqualTo("الي مسوول مدرسه في فيينا, 3.5 جدا énergie");
    assertThat(KeyProfile.LUCENE.key("إلى مدرسةٍ ٱلهٰدى ٣")).isEqualTo("الي مدرسه ٱلهٰدي ٣");
  }

  @Test
  void theLooseKeyFindsCarelessSpellings() {
    for (List<String> same :
        List.of(
            List.of("شيء", "شئ", "شىء"),
            List.of("شاطئ", "شاطيء", "شاطىء"),
            List.of("الوزراء", "الوزرا"),
            List.of("أݣادير", "أكادير", "اگادير"),
            List.of("پاريس", "باريس"),
            List.of("رووووعة", "رووووووعه"))) {
      assertThat(same.stream().map(KeyProfile.LOOSE::key).distinct()).as("%s", same).hasSize(1);
    }
    assertThat(KeyProfile.LOOSE.key("ممثل ووضع")).as("twice is no emphasis").isEqualTo("ممثل ووضع");
    assertThat(KeyProfile.LOOSE.key("1000 www")).isEqualTo("1000 www");
  }

  @Test
  void aKeySetIsAskedForRanges() {
    KeySet set = new KeySet(KeyProfile.SEARCH, List.of("ألمانيا", "المانيا", "مدرسة", "علي"));
    assertThat(set.size()).isEqualTo(3);
    String text = "في ألمانيا مدرسه";
    assertThat(set.contains(text, 3, 10)).isTrue();
    assertThat(set.contains(text, 11, 16)).isTrue();
    assertThat(set.contains(text, 0, 2)).isFalse();
    assertThat(set.contains("على")).isTrue();
    assertThat(new KeySet(KeyProfile.LOOSE, List.of()).contains("على")).isFalse();
  }
}
