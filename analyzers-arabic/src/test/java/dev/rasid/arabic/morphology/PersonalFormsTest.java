package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forms with their persons, against the forms without. */
class PersonalFormsTest {
  private final PersonalForms personal = new PersonalForms();

  @Test
  void everyFormIsOneOfTheVerb() {
    VerbForms forms = new VerbForms();
    for (VerbEntry verb : VerbLexicon.load()) {
      if (!personal.isFirst(verb)) {
        continue;
      }
      Set<String> all = new HashSet<>();
      forms.generate(verb, form -> all.add(form.surface()));
      for (PersonalForm form : personal.of(verb.lemma(), verb.form())) {
        assertThat(all).as("%s of %s", form, verb).contains(form.surface());
      }
    }
  }

  @Test
  void anUnknownVerbIsRefused() {
    assertThatThrownBy(() -> personal.of("قال", "9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("قال")
        .hasMessageContaining("9");
  }
}
