package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions of reports, each beside one that looks like it and says something else. */
class StanceNewsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهمت السفيرة في {رابطة الضفتين} (هناء المرصفاوي) في بيان [تلمانيا] بالكذب       | هناء المرصفاوي - تلمانيا
          اتهمت السفيرة في {رابطة الضفتين} في بيان التقصير                                  | nothing
          انتقد (فائز الرمحاني) في مقابلة [تلمانيا]                                         | فائز الرمحاني - تلمانيا
          انتقد (فائز الرمحاني) في خطاب [تلمانيا]                                           | nothing
          هدد مسؤولون الرئيس (إياد السندياني) بالقتل                                        | ~anon-holder:مسؤولون - إياد السندياني
          وجهت سلطات [صندلان] الاتهام رسميا للوزير السابق (رائد الخزنداري)                  | صندلان - رائد الخزنداري
          """)
  void whatStandsBetweenAVerbAndItsTarget(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قضت محكمة [صندلان] بسجن (رائد الخزنداري) ثلاث سنوات                           | صندلان - رائد الخزنداري
          قضت {محكمة المرافئ} بسجن شاب ثلاث سنوات                                          | nothing
          قضت {نقابة عمال المرافئ} يومين مع (رائد الخزنداري)                                | nothing
          أحالت {هيئة الرقابة البحرية} (رائد الخزنداري) إلى المحاكمة                        | هيئة الرقابة البحرية - رائد الخزنداري
          أحالت {هيئة الرقابة البحرية} الملف إلى المحاكمة                                   | nothing
          فتحت {هيئة الرقابة البحرية} تحقيقا مع {شركة كوستاميرا}                            | هيئة الرقابة البحرية - شركة كوستاميرا
          فتحت {هيئة الرقابة البحرية} مكتبا مع {شركة كوستاميرا}                             | nothing
          """)
  void measuresOfCourts(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال (فائز الرمحاني) إن [تلمانيا] تتحمل مسؤولية الهجوم                             | فائز الرمحاني - تلمانيا
          قال (فائز الرمحاني) إن [تلمانيا] تتحمل البرد                                      | nothing
          تتحمل [تلمانيا] مسؤولية الهجوم                                                    | nothing
          قال (فائز الرمحاني) إن الانسحاب التلماني يشكل تهديدا للسلام                       | فائز الرمحاني - issue:الانسحاب-التلماني
          قال (فائز الرمحاني) إن الانسحاب التلماني يشكل موضوع الاجتماع                      | nothing
          قال (فائز الرمحاني) إن الهجمات التي شنت أمس هي أمر غير مقبول                      | فائز الرمحاني - issue:الهجمات
          قال (فائز الرمحاني) إن الهجمات التي شنت أمس هي أمر غير متوقع                      | nothing
          قال (فائز الرمحاني) إن ما تقوم به [تلمانيا] عمل بطولي                             | فائز الرمحاني + تلمانيا
          قال (فائز الرمحاني) إن الحادثة ليست عملا إرهابيا                                  | nothing
          قال (فائز الرمحاني) إن الحادثة عمل إرهابي                                          | فائز الرمحاني - issue:الحادثه
          قال (فائز الرمحاني) إن القانون ليس كافيا                                          | فائز الرمحاني - issue:القانون
          قال (فائز الرمحاني) إن الأسعار زادت بناء على القرار                               | nothing
          """)
  void verdictsOfSpeakers(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تشعر [تلمانيا] بقلق بالغ من [أرجوانيا]                                            | تلمانيا - أرجوانيا
          تشعر [تلمانيا] بقلق بالغ                                                          | nothing
          عبرت [تلمانيا] عن خيبة أملها بسبب قرار [أرجوانيا]                                 | تلمانيا - issue:قرار-ارجوانيا
          أعربت (هناء المرصفاوي) عن قلقها على الأطفال                                       | nothing
          """)
  void feelings(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عززت [تلمانيا] قواتها                                                             | nothing
          دعت [تلمانيا] السكان إلى الهدوء                                                   | nothing
          تصدت [تلمانيا] لأي هجوم أرجواني على [صندلان]                                      | nothing
          في حال شنت [أرجوانيا] هجوما على [صندلان] سيغلق المعبر                             | nothing
          يتناول (فائز الرمحاني) بدايات مكافحة المرض                                        | nothing
          وينتهك القانون الدولي قرارات {رابطة الضفتين}                                      | nothing
          عارض (فائز الرمحاني) تسليم الطائرات                                               | فائز الرمحاني - issue:تسليم-الطائرات
          قال (فائز الرمحاني) إنه طالب {رابطة الضفتين} بمراجعة القرار                       | فائز الرمحاني + issue:مراجعه-القرار
          قال (فائز الرمحاني) إن على [تلمانيا] الاعتذار                                     | فائز الرمحاني - تلمانيا
          """)
  void whoTakesNoSide(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتبرت [تلمانيا] الحظر غير دستوري                                                 | تلمانيا - issue:الحظر
          اعتبرت [تلمانيا] الحظر غير كامل                                                   | nothing
          وصف (فائز الرمحاني) الاتفاق بالسيئ                                                | فائز الرمحاني - issue:الاتفاق
          قال (فائز الرمحاني) إن قرار {رابطة الضفتين} بشأن السوق له عواقب وخيمة                | فائز الرمحاني - issue:قرار-رابطه-الضفتين
          عبرت [تلمانيا] عن «خيبة الأمل» بسبب قرار [أرجوانيا]                               | تلمانيا - issue:قرار-ارجوانيا
          عبرت [تلمانيا] عن «ارتفاع الأسعار» بسبب قرار [أرجوانيا]                           | nothing
          سخرت (هناء المرصفاوي) من لهجة (فائز الرمحاني)                                      | هناء المرصفاوي - فائز الرمحاني
          """)
  void whatSomebodyCallsSomething(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعرف دعوات {كتائب الصخر} إلى شن هجمات على [صندلان]                                | كتائب الصخر - صندلان
          تعرف دعوات إلى شن هجمات على [صندلان]                                              | nothing
          أعلن الوزير التلماني (فائز الرمحاني) عن قطع بلاده للعلاقات الدبلوماسية مع [أرجوانيا] | فائز الرمحاني - أرجوانيا
          دعا (فائز الرمحاني) زملاءه إلى التصويت ضد {حزب السنابل}                           | فائز الرمحاني - حزب السنابل
          """)
  void whoseDeedANounNames(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          توسعت الحملة العنيفة التي تشنها [صندلان] على [تلمانيا]                            | صندلان - تلمانيا
          توسعت الدراسة العنيفة التي تشنها [صندلان] على [تلمانيا]                           | nothing
          توسعت العقوبات التي تفرضها [صندلان] على [تلمانيا]                                 | صندلان - تلمانيا
          توسعت الرسوم التي تفرضها [صندلان]                                                 | nothing
          توسعت الاتهامات التي وجهتها [صندلان] إلى [تلمانيا]                                | صندلان - تلمانيا
          توسعت الرسائل التي وجهتها [صندلان] إلى [تلمانيا]                                  | nothing
          """)
  void whatAVerbDoesMayStandBeforeIt(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اقتحمت {كتائب الصخر} مدينة [رحبة]                                                 | nothing
          اقتحمت {كتائب الصخر} مقر {حزب السنابل}                                            | كتائب الصخر - حزب السنابل
          قصفت {كتائب الصخر} مدينة [رحبة]                                                   | كتائب الصخر - رحبة
          يتقدم الجيش المسنود بالأهالي في معركة استعادة المدينة من {كتائب الصخر}            | nothing
          """)
  void placesAreNoParties(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقد الأمين العام ل{رابطة الضفتين} (فائز الرمحاني) [تلمانيا]                     | فائز الرمحاني - تلمانيا
          انتقد المبعوث الخاص إلى [صندلان] (فائز الرمحاني) [تلمانيا]                        | فائز الرمحاني - تلمانيا
          انتقد القيادي في {رابطة الضفتين} (فائز الرمحاني) [تلمانيا]                        | فائز الرمحاني - تلمانيا
          انتقد وزير الدولة للشؤون الخارجية (فائز الرمحاني) [تلمانيا]                       | فائز الرمحاني - تلمانيا
          انتقد رئيس المكتب السياسي ل{رابطة الضفتين} (فائز الرمحاني) [تلمانيا]              | فائز الرمحاني - تلمانيا
          انتقد السفير في [صندلان] [تلمانيا]                                                | nothing
          انتقدت {رابطة الضفتين} الأسبوع الماضي القرار                                      | رابطة الضفتين - issue:القرار
          انتقدت {رابطة الضفتين} هذا الشهر القرار                                           | رابطة الضفتين - issue:القرار
          رحبت [صندلان]، في بيان صدر أمس، بالقرار                                           | صندلان + issue:القرار
          ندد (فائز الرمحاني)، في مؤتمر صحفي عقده ب[صندلان]، ب[تلمانيا]                     | فائز الرمحاني - تلمانيا
          """)
  void officesAndTimesBetweenAVerbAndItsTarget(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دخلت البلدة قوات مدعومة من [تلمانيا]                                              | تلمانيا + ~anon-holder:قوات
          دخلت البلدة قوات قادمة من [تلمانيا]                                               | nothing
          سيطرت فصائل تدعمها [تلمانيا] على البلدة                                           | تلمانيا + ~anon-holder:فصائل
          سيطرت فصائل تراقبها [تلمانيا] على البلدة                                          | nothing
          عادت إلى البلدة ميليشيات موالية ل[تلمانيا]                                        | ~anon-holder:ميليشيات + تلمانيا
          عادت إلى البلدة ميليشيات مجاورة ل[تلمانيا]                                        | nothing
          """)
  void bandsHaveTheirBackers(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل عشرة في هجوم على [صندلان] تبناه {تنظيم الرايات}                               | تنظيم الرايات - صندلان
          قتل عشرة في هجوم على [صندلان] ذكره {تنظيم الرايات}                                | nothing
          حذرت [تلمانيا] من نشر قوات لدعم {كتائب الصخر}                                     | nothing
          نشرت [تلمانيا] قوات لدعم {كتائب الصخر}                                            | تلمانيا + كتائب الصخر
          """)
  void whoseAttackAndWhosePurpose(String marked, String expected) {
    Chain.check(marked, expected);
  }

  @org.junit.jupiter.api.Test
  void anAllyIsAgainstTheSame() {
    assertThat(Chain.lines("تعمل [صندلان] مع {رابطة الضفتين} ضد {كتائب الصخر}"))
        .containsExactly("رابطة الضفتين - كتائب الصخر", "صندلان - كتائب الصخر");
    assertThat(Chain.lines("تعمل [صندلان] مع الجيران ضد {كتائب الصخر}"))
        .containsExactly("صندلان - كتائب الصخر");
  }
}
