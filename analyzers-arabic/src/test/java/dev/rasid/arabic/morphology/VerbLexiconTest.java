package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lint of {@code verbs.tsv}. */
class VerbLexiconTest {
  private static final List<VerbEntry> VERBS = VerbLexicon.load();

  @Test
  void theLexiconIsBroad() {
    assertThat(VERBS.size()).isGreaterThan(4000);
  }

  @Test
  void noVerbStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (VerbEntry verb : VERBS) {
      assertThat(seen.add(verb.lemma() + " " + verb.imperfect() + " " + verb.form()))
          .as("%s", verb)
          .isTrue();
    }
  }

  @Test
  void rootFormAndColumnsAgree() {
    VerbForms forms = new VerbForms();
    for (VerbEntry verb : VERBS) {
      List<StemForm> all = new ArrayList<>();
      forms.generate(verb, all::add);
      assertThat(first(all, StemClass.PAST)).as("past of %s", verb).isEqualTo(verb.lemma());
      assertThat(first(all, StemClass.IMPERFECT))
          .as("imperfect of %s", verb)
          .isEqualTo(verb.imperfect());
    }
  }

  /** The third person masculine singular comes first. */
  private static String first(List<StemForm> forms, StemClass type) {
    return forms.stream()
        .filter(form -> form.type() == type)
        .findFirst()
        .map(StemForm::surface)
        .orElse("");
  }

  @Test
  void everyVerbHasMasdarAndGloss() {
    for (VerbEntry verb : VERBS) {
      assertThat(verb.masdars()).as("%s", verb).isNotEmpty().doesNotHaveDuplicates();
      assertThat(verb.gloss()).as("%s", verb).matches("[A-Za-z][A-Za-z, -]*");
    }
  }
}
