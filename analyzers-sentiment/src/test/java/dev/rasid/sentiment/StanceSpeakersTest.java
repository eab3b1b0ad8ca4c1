package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speaker says of others, each beside words that look like it and say something else. */
class StanceSpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال (فائز الرمحاني) إن [تلمانيا] تسعى إلى زعزعة المنطقة                           | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن [تلمانيا] تسعى إلى تنظيم المعرض                            | nothing
          قال (فائز الرمحاني) إن [تلمانيا] تحاول تشويه الحقيقة                              | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن [تلمانيا] تحاول بيع القمح                                  | nothing
          قال (فائز الرمحاني) إن [تلمانيا] تقف وراء الهجوم                                  | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن العالم يقف وراء موقف بلاده                                 | nothing
          قال (فائز الرمحاني) إن [تلمانيا] ستدفع ثمنا باهظا                                 | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن [تلمانيا] دفعت ثمنا باهظا                                  | nothing
          قال (فائز الرمحاني) إن [تلمانيا] لم تف بوعودها                                    | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن القرار ينتهك القانون                                       | فائز الرمحاني - issue:القرار
          القرار ينتهك القانون                                                              | nothing
          """)
  void deedsThatSpeakersBlame(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال (فائز الرمحاني) إن القرار غير مناسب                                           | فائز الرمحاني - issue:القرار
          قال (فائز الرمحاني) إن القرار مناسب                                               | nothing
          قال (فائز الرمحاني) إن القرار عداء صريح                                           | فائز الرمحاني - issue:القرار
          قال (فائز الرمحاني): «كان أمرا غير لائق تماما من جانب [تلمانيا]»                  | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن القرار مرفوض من جانب [تلمانيا]                             | تلمانيا - issue:القرار ?
          قال (فائز الرمحاني) إن [تلمانيا] هي المسؤولة عن الهجوم                            | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن [تلمانيا] هي المسؤولة عن الملف                             | nothing
          """)
  void verdictsOnDeedsAndDoers(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال (فائز الرمحاني) إن {كتائب الصخر} الإرهابية غادرت المدينة                      | فائز الرمحاني - كتائب الصخر
          قال شهود إن {كتائب الصخر} الإرهابية غادرت المدينة                                 | nothing
          وصلت {كتائب الصخر} الإرهابية إلى المدينة                                          | nothing
          قال (فائز الرمحاني) إن مرتزقة [تلمانيا] غادروا المدينة                            | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن مرتزقة غادروا [تلمانيا]                                    | nothing
          وصف (إياد السندياني) منفذ الاعتداء بالطويل                                        | nothing
          """)
  void epithetsInStatements(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال (فائز الرمحاني): «نحن فخورون ب{منظمة جسور}»                                   | فائز الرمحاني + منظمة جسور
          قال (فائز الرمحاني): «أنتم فخورون ب{منظمة جسور}»                                  | nothing
          قال (فائز الرمحاني) إن [تلمانيا] جادة في السلام                                   | تلمانيا + issue:السلام ?
          """)
  void feelingsThatSomebodyOwns(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @Test
  void epithetsWeighLessThanVerdicts() {
    double verdict = polarity("قال (فائز الرمحاني) إن {كتائب الصخر} إرهابية");
    double epithet = polarity("قال (فائز الرمحاني) إن {كتائب الصخر} الإرهابية غادرت المدينة");
    assertThat(epithet).isNegative().isGreaterThan(verdict);
  }

  @Test
  void headlinesWithAColonAreTheSpeakersOwnWords() {
    assertThat(Chain.lines("(فائز الرمحاني): نرفض {معاهدة القصبة}\n\nعقد الاجتماع أمس في المدينة."))
        .containsExactly("فائز الرمحاني - معاهدة القصبة");
    assertThat(Chain.lines("(فائز الرمحاني): [تلمانيا] كاذبة\n\nعقد الاجتماع أمس في المدينة."))
        .containsExactly("فائز الرمحاني - تلمانيا");
  }

  private static double polarity(String marked) {
    return Chain.stances(marked).get(0).polarity();
  }
}
