package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wider constructions, each beside one that looks like it and says something else. */
class StanceConstructionsTest {

  private static void check(String text, String expected) {
    assertThat(StanceTest.stances(text))
        .containsExactlyElementsOf("nothing".equals(expected) ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدانت [السعودية] الهجوم على [إيران]            | السعودية - issue:الهجوم
          نددت [السعودية] بالهجوم على [إيران]            | السعودية - issue:الهجوم
          رحب (ترامب) بزيارة (السيسي)                    | ترامب + issue:زياره-السيسي
          رحب (ترامب) بقرار البرلمان الذي ندد ب[إيران]   | ترامب + issue:قرار-البرلمان
          رحب (ترامب) بقرار [إيران]                      | ترامب + issue:قرار-ايران
          أدانت [السعودية] القصف، ونفت [إيران] علاقتها   | السعودية - issue:القصف
          لم تدن [السعودية] القصف                        | nothing
          أدان (ترامب) ما سماه «القمع»                   | ترامب - issue:القمع
          أدان (ترامب) ما حدث                            | nothing
          حاصرت [إيران] المدينة                          | nothing
          """)
  void thingsWithoutAName(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رحب رئيس نقابة [المرسى]، (فائز)، بقرار [إيران]           | فائز + issue:قرار-ايران
          رحب رئيس نقابة [المرسى] بقرار [إيران]، (فائز) قال        | المرسى + issue:قرار-ايران
          أشادت (هناء)، مديرة المرصد، بالاتفاق                     | هناء + issue:الاتفاق
          أشادت (هناء)، ورحبت المديرة بالاتفاق                     | nothing
          أيد (ترامب)، رئيس البلاد، موقف [مصر]                     | ترامب + مصر
          (ترامب)، رئيس البلاد، يؤيد [مصر]                         | ترامب + مصر
          زيارة (ترامب)، رئيس البلاد، تؤيد [مصر]                   | nothing
          فوزير النقل (سامي) اتهم [مصر]                            | سامي - مصر
          انتقد (ترامب)، في مؤتمر صحفي أمس، قرار [مصر]             | ترامب - issue:قرار-مصر
          انتقد (ترامب) في الوقت ذاته [مصر]                        | ترامب - مصر
          """)
  void appositionsAndCircumstances(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال (ترامب) إن الوضع صعب، منددا ب[مصر]                   | ترامب - مصر
          قال (ترامب) إن الوضع صعب، منددة ب[مصر]                   | nothing
          قالت (هناء) إن الوضع صعب، وأشادت بالاتفاق                | هناء + issue:الاتفاق
          قالت (هناء) إن الوضع صعب، وأشاد بالاتفاق                 | nothing
          قال (ترامب) إن الوضع صعب، لكنه انتقد القرار              | ترامب - issue:القرار
          قال (ترامب) إن الوضع صعب، وانتقد الحزب القرار            | nothing
          أعلن (سامي) رئيس المعارضة تأييده لمطالب العمال           | سامي + issue:مطالب-العمال
          قال (سامي) إن الوضع صعب، مجددا تأييده لمطالب العمال      | سامي + issue:مطالب-العمال
          قال (سامي) إن الوضع صعب، مجددا تأييدها لمطالب العمال     | nothing
          قال (ترامب): «نرفض العنف»                                | ترامب - issue:العنف
          قال (ترامب): «يرفض العنف»                                | nothing
          قال (ترامب): «لا نرفض العنف»                             | nothing
          سافر (ترامب) إلى التنديد بالهجوم                         | nothing
          """)
  void whoseClauseItIs(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طالب (ترامب) بإقالة الوزير (سامي)       | ترامب - سامي
          طالب (ترامب) بتحقيق مستقل               | ترامب + issue:تحقيق-مستقل
          طالب (ترامب) بوقف القصف                 | ترامب - issue:القصف
          رفض (ترامب) وقف القصف                   | nothing
          دعا (ترامب) إلى جلسة حوار               | ترامب + issue:جلسه-حوار
          دعا (ترامب) [مصر] إلى جلسة حوار         | ترامب + issue:جلسه-حوار
          قال (ترامب) ودعا [القاهرة] إلى الحوار   | nothing
          """)
  void demands(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الوزير (سامي) ذلك. انتقد (ترامب) الوزير      | ترامب - سامي
          قال الوزير (سامي) ذلك. انتقد (ترامب) وزير [مصر]  | ترامب - مصر
          """)
  void officesStandForThoseWhoWereNamed(String text, String expected) {
    check(text, expected);
  }

  @Test
  void joinedDemandsShareTheHolder() {
    assertThat(StanceTest.stances("طالب (ترامب) بإقالة (سامي) وبتعليق الاتفاق"))
        .containsExactlyInAnyOrder("ترامب - سامي", "ترامب - issue:الاتفاق");
    assertThat(StanceTest.stances("طالب (ترامب) بإقالة (سامي) وتعليق الاتفاق جائز"))
        .containsExactly("ترامب - سامي");
  }

  @Test
  void theEvidenceOfAThingCoversItsPhrase() {
    MarkedText marked = new MarkedText("نددت [السعودية] بالهجوم الأخير على [إيران]");
    Annotation<Stance> stance =
        StanceTest.analyze(marked, Article.builder().language("ar").text(marked.text())).get(0);
    assertThat(stance.value().target()).isEqualTo("issue:الهجوم-الاخير");
    assertThat(stance.in(marked.text())).isEqualTo("نددت السعودية بالهجوم الأخير");
  }

  @Test
  void hostileSentencesTakeLinearTime() {
    StanceTest.plain("قال (أ)، " + "ورحب ".repeat(30_000));
    StanceTest.plain("أدان (أ)" + "، رئيس البلاد".repeat(20_000));
    StanceTest.plain("قال (أ): «" + "نرفض ".repeat(30_000));
    StanceTest.plain("رئيس ".repeat(30_000) + "(أ)");
    StanceTest.plain("أدان (أ) " + "ما سماه ".repeat(20_000));
    StanceTest.plain("طالب (أ) ب" + "وقف ".repeat(30_000));
    StanceTest.plain("طالب (أ) " + "بوقف ".repeat(30_000));
    StanceTest.plain("الوزير (أ) " + "الوزير ".repeat(30_000));
  }
}
