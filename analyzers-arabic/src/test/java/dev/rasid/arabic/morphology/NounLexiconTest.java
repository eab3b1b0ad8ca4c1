package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NounLexiconTest {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  @Test
  void everyRowHasItsLemmaAndPosAloneAndArabicLettersOnly() {
    Set<String> seen = new HashSet<>();
    List<TsvRow> rows = TsvTable.load(NounLexicon.class, NounLexicon.FILE, NounLexicon.HEADER);
    for (TsvRow row : rows) {
      String lemma = row.cell(0);
      assertThat(seen.add(lemma + "\t" + row.cell(1))).as("line %d", row.line()).isTrue();
      assertThat(isArabic(lemma)).as("lemma of line %d", row.line()).isTrue();
      assertThat(row.forms(2))
          .as("plurals of line %d", row.line())
          .allMatch(NounLexiconTest::isArabic)
          .doesNotHaveDuplicates()
          .doesNotContain(lemma);
      assertThat(row.cell(4)).as("gloss of line %d", row.line()).isNotBlank();
    }
    assertThat(NounLexicon.entries(rows)).hasSameSizeAs(rows).hasSizeGreaterThan(6_500);
  }

  @Test
  void namesAreListedOnceAndInArabicLettersOnly() {
    Set<String> seen = new HashSet<>();
    for (StemForm name : ProperStems.load()) {
      assertThat(seen.add(name.surface())).as(name.surface()).isTrue();
      assertThat(isArabic(name.surface())).as(name.surface()).isTrue();
      assertThat(name.type()).isEqualTo(StemClass.NAME);
    }
    assertThat(seen).hasSizeGreaterThan(3_000);
  }

  @Test
  void noFormOfAnEntryIsMadeTwice() {
    for (NounEntry entry : NounLexicon.load()) {
      List<StemForm> forms = new ArrayList<>();
      NounForms.generate(entry, forms::add);
      assertThat(forms).as(entry.lemma()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aBadRowIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NounLexicon.entries(List.of(row("كتاب", "verb", "", "an"))))
        .withMessageContaining("test, line 7")
        .withMessageContaining("verb");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NounLexicon.entries(List.of(row("كتاب", "noun", "", "an ons"))))
        .withMessageContaining("ons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NounLexicon.entries(List.of(row("كتاب", "noun", "", "an an"))))
        .withMessageContaining("twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NounLexicon.entries(List.of(row("كتاب", "noun", "", "i"))))
        .withMessageContaining("كتاب");
  }

  @Property
  void noSpellingIsEmptyAndEachKeepsTheLemma(@ForAll("entries") NounEntry entry) {
    List<StemForm> forms = new ArrayList<>();

    NounForms.generate(entry, forms::add);

    assertThat(forms)
        .isNotEmpty()
        .allSatisfy(
            form -> {
              assertThat(form.surface()).isNotEmpty();
              assertThat(form.form()).isNotEmpty();
              assertThat(form.lemma()).isEqualTo(entry.lemma());
              assertThat(form.free() || form.bound()).isTrue();
            });
    assertThat(forms.get(0).form()).isEqualTo(entry.lemma());
  }

  @Provide
  Arbitrary<NounEntry> entries() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars(LETTERS.toCharArray()).ofMinLength(2).ofMaxLength(9);
    return Combinators.combine(
            words,
            Arbitraries.of(NounKind.class),
            words.list().ofMaxSize(3),
            Arbitraries.of(NounEnding.class).set().ofMaxSize(5))
        .as(
            (lemma, kind, others, endings) ->
                new NounEntry(
                    endings.contains(NounEnding.DEFECTIVE) ? lemma + "ي" : lemma,
                    kind,
                    others,
                    endings));
  }

  private static TsvRow row(String lemma, String pos, String plurals, String endings) {
    return new TsvRow("test", 7, List.of(lemma, pos, plurals, endings, "gloss"));
  }

  private static boolean isArabic(String word) {
    return word.length() > 1 && word.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
  }
}
