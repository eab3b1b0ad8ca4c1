package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NounFormsTest {
  private static final List<NounEntry> LEXICON = NounLexicon.load();
  private static final Map<String, List<StemForm>> BY_SURFACE = bySurface();

  @ParameterizedTest
  @MethodSource("inflections")
  void anEntryHasTheseSpellings(String lemma, String pos, String free, String bound) {
    List<StemForm> forms = forms(lemma, pos);

    assertThat(surfaces(forms, StemForm::free)).isEqualTo(new TreeSet<>(List.of(free.split(" "))));
    assertThat(surfaces(forms, StemForm::bound))
        .isEqualTo(new TreeSet<>(List.of(bound.split(" "))));
  }

  static Stream<Arguments> inflections() {
    return TsvTable.load(
            NounFormsTest.class, "noun-inflection.tsv", List.of("lemma", "pos", "free", "bound"))
        .stream()
        .map(row -> Arguments.of(row.cells().toArray()));
  }

  @ParameterizedTest
  @MethodSource("brokenPlurals")
  void aBrokenPluralHasItsSingularAsLemma(String plural, String singular) {
    assertThat(BY_SURFACE).containsKey(plural);
    assertThat(BY_SURFACE.get(plural)).extracting(StemForm::lemma).contains(singular);
  }

  static Stream<Arguments> brokenPlurals() {
    return TsvTable.load(NounFormsTest.class, "broken-plurals.tsv", List.of("plural", "lemma"))
        .stream()
        .map(row -> Arguments.of(row.cells().toArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "مدرست, مدرسة, مدرسة",
    "مستوا, مستوى, مستوى",
    "أبناؤ, أبناء, ابن",
    "أبنائ, أبناء, ابن",
    "رؤسائ, رؤساء, رئيس",
    "قضات, قضاة, قاضي",
    "وزيرت, وزيرة, وزير",
    "مبدئ, مبدأ, مبدأ",
    "جزئ, جزء, جزء",
  })
  void whatStandsBeforePronounsOnlyHasTheFormThatStandsAlone(
      String surface, String form, String lemma) {
    assertThat(BY_SURFACE.get(surface))
        .contains(new StemForm(surface, false, true, form, lemma, StemClass.NOUN));
  }

  @Test
  void aPluralWithItsNunStandsBeforeNoPronoun() {
    assertThat(forms("معلم", "noun"))
        .filteredOn(form -> form.surface().endsWith("ون") || form.surface().endsWith("ين"))
        .isNotEmpty()
        .noneMatch(StemForm::bound);
  }

  private static Map<String, List<StemForm>> bySurface() {
    Map<String, List<StemForm>> map = new HashMap<>();
    for (NounEntry entry : LEXICON) {
      NounForms.generate(
          entry, form -> map.computeIfAbsent(form.surface(), s -> new ArrayList<>()).add(form));
    }
    return map;
  }

  private static List<StemForm> forms(String lemma, String pos) {
    List<StemForm> forms = new ArrayList<>();
    for (NounEntry entry : LEXICON) {
      if (entry.lemma().equals(lemma) && entry.kind().code().equals(pos)) {
        NounForms.generate(entry, forms::add);
      }
    }
    return forms;
  }

  private static Set<String> surfaces(List<StemForm> forms, Predicate<StemForm> which) {
    return forms.stream()
        .filter(which)
        .map(StemForm::surface)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
