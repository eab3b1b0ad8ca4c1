package dev.rasid.arabic.lexicon;

import static dev.rasid.arabic.lexicon.Matching.entity;
import static dev.rasid.arabic.lexicon.Matching.lexicon;
import static dev.rasid.arabic.lexicon.Matching.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconMatcherTest {
  private static final EntityLexicon BUILT_IN = EntityLexicon.builtIn();

  /** Text, form of the only entity, what is found of it; nothing if it is not there. */
  @ParameterizedTest
  @CsvSource({
    // each clitic and each pair of them
    "سافر إلى بيروت, بيروت, بيروت",
    "وبيروت, بيروت, بيروت",
    "فبيروت, بيروت, بيروت",
    "ببيروت, بيروت, بيروت",
    "لبيروت, بيروت, بيروت",
    "كبيروت, بيروت, بيروت",
    "وببيروت, بيروت, بيروت",
    "ولبيروت, بيروت, بيروت",
    "وكبيروت, بيروت, بيروت",
    "فببيروت, بيروت, بيروت",
    "فلبيروت, بيروت, بيروت",
    "فكبيروت, بيروت, بيروت",
    // never the question or the future, nor two conjunctions, nor a wrong order
    "أبيروت, بيروت, ",
    "سبيروت, بيروت, ",
    "وفبيروت, بيروت, ",
    "بوبيروت, بيروت, ",
    "بلبيروت, بيروت, ",
    // the article stays, and is not added or dropped
    "بالقاهرة, القاهرة, القاهرة",
    "والقاهرة, القاهرة, القاهرة",
    "قاهرة, القاهرة, ",
    "البيروت, بيروت, ",
    // ل and ال are لل; the name begins at the second lam
    "للقاهرة, القاهرة, لقاهرة",
    "وللقاهرة, القاهرة, لقاهرة",
    "فللحلف, الحلف, لحلف",
    "للاذقية, اللاذقية, لاذقية",
    "وللد, اللد, لد",
    "للبنان, لبنان, لبنان",
    "بلقاهرة, القاهرة, ",
    // words that only look as if they had a clitic
    "كوبا, وبا, ",
    "ولي, لي, ",
    "وليد, ليد, ",
    "بلال, لال, ",
    "كريم, ريم, ",
    "وزارة, زارة, ",
    "فرنسا, رنسا, ",
    "بريطانيا, ريطانيا, ",
    "لبنان, بنان, ",
    "وسام, سام, ",
    "بداية, داية, ",
    // names that nobody knows but the lexicon
    "وسيرانغو, سيرانغو, سيرانغو",
    "بتشخيفادزه, تشخيفادزه, تشخيفادزه",
    // spellings of the key
    "بأنقره, أنقرة, أنقره",
    "بانقرة, أنقرة, انقرة",
    "في هولندى, هولندي, هولندى",
    "جورجيا, غورغيا, ",
    // several tokens; only the first carries clitics
    "وللولايات المتحدة, الولايات المتحدة, لولايات المتحدة",
    "الولايات والمتحدة, الولايات المتحدة, ",
    "وزير الخارجية, وزير الخارجية, وزير الخارجية",
    "ووزير الخارجية, وزير الخارجية, وزير الخارجية",
    "الثقافة و العلوم, الثقافة والعلوم, ",
    "للثقافة والعلوم, الثقافة والعلوم, لثقافة والعلوم",
  })
  void aNameBehindClitics(String text, String form, String found) {
    List<String> names = names(lexicon(form), text);
    assertThat(names).isEqualTo(found == null ? List.of() : List.of(found + "=" + form));
  }

  @ParameterizedTest
  @CsvSource({
    "عبد الله صالح, عبدالله صالح",
    "عبدالله صالح, عبد الله صالح",
    "عبدالله صالح, لعبد الله صالح",
    "عبد ربه منصور, عبدربه منصور",
    "نصر الله, نصرالله",
    "نصرالله, ونصر الله",
    "صلاح الدين, صلاحالدين",
    "ذو الفقار علي, ذوالفقار علي",
    "أبو مازن, أبي مازن",
    "أبو مازن, ابا مازن",
    "أبا مازن, أبو مازن",
    "أبو مازن, أبومازن",
    "أبوظبي, أبو ظبي",
    "أبو ظبي, بأبوظبي",
    "أبو مازن, ولأبي مازن",
    "أبو عبد الله المهاجر, أبي عبدالله المهاجر",
    "أبو عبد الله المهاجر, أبوعبدالله المهاجر",
    "أبوعبدالله المهاجر, أبا عبد الله المهاجر",
    "محمد بن سلمان, محمد ابن سلمان",
    "ابن خلدون, بن خلدون",
  })
  void aNameInAnotherSpelling(String form, String text) {
    assertThat(names(lexicon(form), text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"أبو مازن, أبي حازم", "محمد سلمان, محمد بن سلمان", "نصر الله, نصر", "أبوجا, أبو"})
  void anotherNameIsNoSpelling(String form, String text) {
    assertThat(names(lexicon(form), text)).isEmpty();
  }

  @Test
  void theLongestNameWinsFromTheLeft() {
    EntityLexicon lexicon =
        lexicon("خان", "خان يونس", "مجلس الأمن", "الأمن القومي", "مجلس الأمن القومي الأعلى");
    assertThat(names(lexicon, "خان يونس")).containsExactly("خان يونس=خان يونس");
    assertThat(names(lexicon, "مجلس الأمن القومي")).containsExactly("مجلس الأمن=مجلس الأمن");
    assertThat(names(lexicon, "المجلس و الأمن القومي"))
        .containsExactly("الأمن القومي=الأمن القومي");
  }

  @Test
  void aLineAndASentenceEndNames() {
    EntityLexicon lexicon = lexicon("خان يونس", "جو بايدن");
    assertThat(names(lexicon, "خان\nيونس")).isEmpty();
    assertThat(names(lexicon, "خان \n يونس")).isEmpty();
    assertThat(names(lexicon, "خان\u00A0يونس")).hasSize(1);
    char[] text = "خان يونس".toCharArray();
    LexiconMatcher matcher = new LexiconMatcher(lexicon);
    int[] starts = {0, 4};
    int[] ends = {3, 8};
    assertThat(matcher.match(text, starts, ends, 2, new int[] {8}, 1)).isEqualTo(1);
    assertThat(matcher.match(text, starts, ends, 2, new int[] {3, 8}, 2)).isZero();
    assertThat(matcher.match(text, starts, ends, 2)).isEqualTo(1);
  }

  @Test
  void marksInsideATextDoNotMatter() {
    assertThat(names(lexicon("بيروت"), "في بيـــروت وبَيْرُوت و\u200Fبيروت")).hasSize(3);
    assertThat(names(lexicon("لاجئ"), "ﻻجئ")).hasSize(1);
  }

  @Test
  void hitsAreLabelsOfTokens() {
    EntityLexicon lexicon =
        EntityLexicon.builder()
            .add(entity("p", EntityType.PER, "سعد الحريري"), List.of("سعد الحريري"))
            .add(entity("o", EntityType.ORG, "حزب الله"), List.of("حزب الله"))
            .add(entity("l", EntityType.LOC, "بيروت"), List.of("بيروت"))
            .add(entity("m", EntityType.MISC, "اتفاق الطائف"), List.of("اتفاق الطائف"))
            .build();
    String text = "قال سعد الحريري لحزب الله في بيروت إن اتفاق الطائف باق";
    TokenizedText tokens = new ArabicTokenizer().tokenize(text);
    LexiconMatcher matcher = new LexiconMatcher(lexicon);
    matcher.match(text.toCharArray(), tokens.starts(), tokens.ends(), tokens.size());
    assertThat(Arrays.copyOf(matcher.hits(), tokens.size()))
        .containsExactly(0, 1, 2, 3, 4, 0, 5, 0, 7, 8, 0);
    matcher.match("خبر".toCharArray(), new int[] {0}, new int[] {3}, 1);
    assertThat(matcher.hits()[0]).isZero();
    assertThat(matcher.count()).isZero();
  }

  @Test
  void theBuiltInLexiconInASentence() {
    assertThat(
            names(
                BUILT_IN,
                "التقى الرئيس الفرنسي إيمانويل ماكرون بعبدالفتاح السيسي في القاهرة"
                    + "، وناقشا مع الأمم المتحدة الوضع بلبنان وسوريا واليمن"))
        .extracting(found -> found.substring(found.indexOf('=') + 1))
        .containsExactly(
            "emmanuel-macron",
            "abdel-fattah-al-sisi",
            "cairo",
            "united-nations",
            "country-lb",
            "country-sy",
            "country-ye");
  }

  @Test
  void emptyAndLongTexts() {
    assertThat(names(BUILT_IN, "")).isEmpty();
    String many = "بيروت ".repeat(3000);
    assertThat(names(BUILT_IN, many)).hasSize(3000);
    assertThat(names(lexicon("بيروت"), "و" + "ب".repeat(100_000))).isEmpty();
  }
}
