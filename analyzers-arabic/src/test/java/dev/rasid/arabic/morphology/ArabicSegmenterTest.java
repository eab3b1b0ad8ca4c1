package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicSegmenterTest {
  private static final ArabicSegmenter SEGMENTER = ArabicSegmenter.standard();

  private static String surfaces(List<Segment> segments, String word) {
    return segments.stream().map(s -> s.span().in(word)).collect(Collectors.joining("+"));
  }

  private static String forms(List<Segment> segments) {
    return segments.stream().map(Segment::form).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource({
    "وقالت, و+قالت",
    "وبالوزارة, و+ب+الوزارة",
    "للدراسة, ل+لدراسة",
    "وللجنة, و+ل+لجنة",
    "سيقولون, س+يقولون",
    "فسيكون, ف+س+يكون",
    "ليؤكد, ل+يؤكد",
    "كالمدرسة, ك+المدرسة",
    "حكومتهم, حكومت+هم",
    "مستواه, مستوا+ه",
    "أبنائها, أبنائ+ها",
    "يدعمونها, يدعمون+ها",
    "عليهما, علي+هما",
    "ولديه, و+لدي+ه",
    "لأنها, ل+أن+ها",
    "فإنه, ف+إن+ه",
    "مما, م+ما",
    "وعما, و+ع+ما",
    "فقد, ف+قد",
    "بدونها, ب+دون+ها",
    "بواشنطن, ب+واشنطن",
    "ولبنان, و+لبنان",
    "ووزير, و+وزير",
    "لله, ل+له",
    "بفيروس, ب+فيروس",
  })
  void cutsCliticsOff(String word, String surfaces) {
    assertThat(surfaces(SEGMENTER.analyze(word).atb(), word)).isEqualTo(surfaces);
  }

  @ParameterizedTest
  @CsvSource({
    "وللدراسة, و+ل+ال+دراسة",
    "للجنة, ل+ال+لجنة",
    "المدرسة, ال+مدرسة",
    "حكومتهم, حكومة+هم",
    "مستواه, مستوى+ه",
    "أبنائها, أبناء+ها",
    "عليه, على+ه",
    "إليهم, إلى+هم",
    "مما, من+ما",
    "ممن, من+من",
    "لله, ل+الله",
  })
  void restoresWhatTheSeamChanged(String word, String forms) {
    assertThat(forms(SEGMENTER.analyze(word).segments())).isEqualTo(forms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير",
        "وزارة",
        "وكالة",
        "واشنطن",
        "وليد",
        "ولاية",
        "وفد",
        "وحدة",
        "وثائق",
        "وضع",
        "فيلم",
        "فريق",
        "فرنسا",
        "فلسطين",
        "فيروس",
        "فيصل",
        "فنزويلا",
        "برنامج",
        "بريطانيا",
        "بيان",
        "بغداد",
        "برلمان",
        "بوتين",
        "بنيامين",
        "بايدن",
        "كان",
        "كتاب",
        "كبير",
        "كوريا",
        "كندا",
        "كييف",
        "كما",
        "لبنان",
        "ليبيا",
        "لندن",
        "لاهاي",
        "لجنة",
        "لقاء",
        "لاعب",
        "لكن",
        "ليس",
        "سوريا",
        "سياسة",
        "سيارات",
        "سيناء",
        "سنوات",
        "ستيفن",
        "سيناتور",
        "ستين",
        "ألمانيا",
        "ألبانيا",
        "إلياس",
        "الله",
        "اللهم",
        "الذي",
        "التي",
        "إلا",
        "وجه",
        "اتجاه",
        "مياه",
        "شبه",
        "تنبيه",
        "هذه",
        "حكم",
        "هنا",
        "ميناء",
        "متهم",
        "سهم",
        "ثاني",
        "مدني",
        "يعني",
        "بنك",
        "ملك",
        "شارك",
        "اشتراك",
        "لبناني",
        "أردوغان",
        "طهران",
        "إيران",
        "رمضان",
        "قانون",
        "فيينا",
        "عندما",
        "بينما",
        "لماذا",
        "أعلنا",
        "قالت",
        "قالوا",
        "باتت",
        "بدأت",
        "كانت",
        "وصلت",
        "فازت"
      })
  void leavesWholeWordsWhole(String word) {
    assertThat(surfaces(SEGMENTER.analyze(word).atb(), word)).isEqualTo(word);
  }

  @Test
  void rolesTellWhatEachPartIs() {
    assertThat(SEGMENTER.analyze("وسيدعمونها").segments())
        .extracting(Segment::role)
        .containsExactly(
            SegmentRole.CONJUNCTION, SegmentRole.FUTURE, SegmentRole.STEM, SegmentRole.PRONOUN);
    assertThat(SEGMENTER.analyze("وبالمدرسة").segments())
        .extracting(Segment::role)
        .containsExactly(
            SegmentRole.CONJUNCTION,
            SegmentRole.PREPOSITION,
            SegmentRole.ARTICLE,
            SegmentRole.STEM);
  }

  @Test
  void spansCountInTheWordAsItIsWritten() {
    String word = "وَمَدْرَسَتُـهُم";
    Morphology analysis = SEGMENTER.analyze(word);
    assertThat(surfaces(analysis.segments(), word)).isEqualTo("وَ+مَدْرَسَتُـ+هُم");
    assertThat(forms(analysis.segments())).isEqualTo("و+مدرسة+هم");
    assertThat(surfaces(SEGMENTER.analyze("ﻷنه").segments(), "ﻷنه")).isEqualTo("ﻷ+ن+ه");
  }

  @Test
  void whatIsNoArabicWordStaysWhole() {
    for (String word : List.of("NATO", "12.5", "#غزة", "😀", "\uD800", "و".repeat(100))) {
      assertThat(SEGMENTER.analyze(word).segments()).hasSize(1);
    }
    assertThatThrownBy(() -> SEGMENTER.analyze("")).hasMessageContaining("must not be empty");
  }

  /** Letters that clitics are made of, others, marks, ligatures, and what is not Arabic. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("وفبكلسالهمنيتةىءأإآئؤقد")
        .withChars("ـَّٰﻻﷲaZ1 ")
        .withCharRange('\u0600', '\u06FF')
        .ofMinLength(1)
        .ofMaxLength(14);
  }

  @Property
  void segmentsMakeTheWord(@ForAll("words") String word) {
    Morphology analysis = SEGMENTER.analyze(word);
    for (List<Segment> view : List.of(analysis.segments(), analysis.atb())) {
      assertThat(view.stream().map(s -> s.span().in(word)).collect(Collectors.joining()))
          .isEqualTo(word);
      assertThat(view).filteredOn(s -> s.role() == SegmentRole.STEM).hasSize(1);
    }
    assertThat(SEGMENTER.analyze(word)).isEqualTo(analysis);
  }

  @Example
  void ourTablesAreClean() {
    Set<String> words = new HashSet<>();
    FunctionWords functionWords = FunctionWords.load();
    FunctionWords.fixedWords()
        .forEach(
            row -> {
              assertThat(words.add(row.cell(0))).as("%s stands once", row.cell(0)).isTrue();
              assertThat(functionWords.find(row.cell(0))).isNotNull();
            });
    Set<String> forms = new HashSet<>();
    FunctionWords.rows()
        .forEach(
            row -> {
              assertThat(forms.add(row.cell(0))).as("%s stands once", row.cell(0)).isTrue();
              assertThat(List.of(row.cell(2).split(" ", -1)))
                  .isSubsetOf("", "و", "ف", "ب", "ل", "ك");
            });
  }
}
