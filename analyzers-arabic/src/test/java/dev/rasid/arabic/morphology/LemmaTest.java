package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaTest {

  @ParameterizedTest
  @CsvSource({
    "الدول, دولة",
    "رؤساء, رئيس",
    "والوزراء, وزير",
    "حكومات, حكومة",
    "أحزابهم, حزب",
    "المدن, مدينة",
    "قتلى, قتيل",
    "جرحى, جريح",
    "شهداء, شهيد",
    "السفراء, سفير",
    "أعضائها, عضو",
    "شركات, شركة",
    "أسعار, سعر",
    "صواريخ, صاروخ",
    "الطائرات, طائرة",
    "سنوات, سنة",
    "أشهر, شهر",
    "أيام, يوم",
    "ملايين, مليون",
    "المسؤولون, مسؤول",
    "الوزيرين, وزير",
  })
  void pluralsAndDualsHaveTheirSingular(String word, String lemma) {
    assertThat(ArabicSegmenter.standard().analyze(word).lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "قالوا, قال",
    "يقول, قال",
    "وستقول, قال",
    "أضافت, أضاف",
    "وأكدوا, أكد",
    "يؤكد, أكد",
    "دعت, دعا",
    "يدعو, دعا",
    "نفت, نفى",
    "ينفي, نفى",
    "ترى, رأى",
    "وصفوه, وصف",
    "يتهم, اتهم",
    "حذرت, حذر",
    "أعلنوها, أعلن",
    "استنكروا, استنكر",
  })
  void verbsOfSayingHaveTheirPast(String word, String lemma) {
    assertThat(ArabicSegmenter.standard().analyze(word).lemma()).isEqualTo(lemma);
  }
}
