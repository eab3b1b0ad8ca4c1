package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what is made with paradigms that are written by hand. */
class VerbParadigmsTest {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
  private static final List<VerbEntry> VERBS = VerbLexicon.load();

  static List<TsvRow> paradigms() {
    return TsvTable.load(
        VerbParadigmsTest.class,
        "verb-paradigms.tsv",
        List.of(
            "lemma",
            "past",
            "imperfect",
            "second-feminine",
            "first",
            "passive-past",
            "passive-imperfect",
            "imperative",
            "participles"));
  }

  private static Set<String> words(TsvRow row, int column) {
    return new HashSet<>(WORDS.splitToList(row.cell(column)));
  }

  private static List<StemForm> generate(TsvRow row) {
    List<String> key = WORDS.splitToList(row.cell(0));
    VerbForms forms = new VerbForms();
    List<StemForm> all = new ArrayList<>();
    for (VerbEntry verb : VERBS) {
      if (verb.lemma().equals(key.get(0)) && verb.imperfect().equals(key.get(1))) {
        forms.generate(verb, all::add);
        return all;
      }
    }
    throw new AssertionError("no verb " + row.cell(0) + " in the lexicon");
  }

  private static Set<String> free(List<StemForm> forms, StemClass type) {
    Set<String> surfaces = new HashSet<>();
    for (StemForm form : forms) {
      if (form.free() && form.type() == type) {
        surfaces.add(form.surface());
      }
    }
    return surfaces;
  }

  @Test
  void thereAreFortyOrMore() {
    assertThat(paradigms().size()).isGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void thePastIsComplete(TsvRow row) {
    Set<String> expected = words(row, 1);
    expected.addAll(words(row, 5));
    assertThat(free(generate(row), StemClass.PAST))
        .as(row.cell(0))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void theImperfectIsComplete(TsvRow row) {
    Set<String> expected = new HashSet<>();
    for (int column : new int[] {2, 3, 6}) {
      for (String word : words(row, column)) {
        if (word.startsWith("ي")) {
          expected.add(word);
          expected.add("ت" + word.substring(1));
        } else if (word.startsWith("ت")) {
          expected.add(word);
        }
      }
    }
    Set<String> made = free(generate(row), StemClass.IMPERFECT);
    Set<String> others = new HashSet<>();
    made.removeIf(word -> !word.startsWith("ي") && !word.startsWith("ت") && others.add(word));
    assertThat(made).as(row.cell(0)).containsExactlyInAnyOrderElementsOf(expected);

    Set<String> first = words(row, 4);
    words(row, 6).stream()
        .filter(word -> !word.startsWith("ي") && !word.startsWith("ت"))
        .forEach(first::add);
    int singular = first.size();
    assertThat(others).as(row.cell(0)).containsAll(first);
    assertThat(others.stream().filter(word -> word.startsWith("ن")))
        .as("forms of we of %s", row.cell(0))
        .hasSize(others.size() - singular);
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void imperativeAndParticiplesAreThere(TsvRow row) {
    List<StemForm> forms = generate(row);
    assertThat(free(forms, StemClass.IMPERATIVE)).containsAll(words(row, 7));
    Set<String> participles = new HashSet<>();
    forms.stream()
        .filter(form -> form.type() == StemClass.ADJECTIVE)
        .map(StemForm::lemma)
        .forEach(participles::add);
    if (!words(row, 8).isEmpty()) {
      assertThat(participles).as(row.cell(0)).containsExactlyInAnyOrderElementsOf(words(row, 8));
    }
  }
}
