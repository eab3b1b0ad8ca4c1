package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerbFormsLawsTest {
  private static final List<VerbEntry> VERBS = VerbLexicon.load();
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  private final VerbForms forms = new VerbForms();

  @Provide
  Arbitrary<VerbEntry> verbs() {
    return Arbitraries.of(VERBS);
  }

  private List<StemForm> generate(VerbEntry verb) {
    List<StemForm> all = new ArrayList<>();
    forms.generate(verb, all::add);
    return all;
  }

  @Property
  void everySpellingIsArabicLetters(@ForAll("verbs") VerbEntry verb) {
    for (StemForm form : generate(verb)) {
      for (String word : List.of(form.surface(), form.form(), form.lemma())) {
        assertThat(word).as("%s", form).isNotEmpty();
        assertThat(word.chars()).as("%s", form).allMatch(c -> LETTERS.indexOf(c) >= 0);
      }
    }
  }

  @Property
  void everySpellingHasAPlaceAndComesOnce(@ForAll("verbs") VerbEntry verb) {
    Set<List<Object>> seen = new HashSet<>();
    for (StemForm form : generate(verb)) {
      assertThat(form.free() || form.bound()).as("%s", form).isTrue();
      assertThat(seen.add(List.of(form.surface(), form.form(), form.lemma(), form.type())))
          .as("%s of %s", form, verb)
          .isTrue();
    }
  }

  @Property
  void whatStandsAloneIsItsOwnForm(@ForAll("verbs") VerbEntry verb) {
    for (StemForm form : generate(verb)) {
      if (form.free()) {
        assertThat(form.form()).isEqualTo(form.surface());
      }
    }
  }

  @Property
  void beforeAPronounNothingEndsInLettersThatStandOnlyAtTheEnd(@ForAll("verbs") VerbEntry verb) {
    for (StemForm form : generate(verb)) {
      if (form.bound()) {
        assertThat(form.surface()).as("%s", form).doesNotEndWith("ى").doesNotEndWith("ة");
      }
    }
  }

  @Property
  void theFormsOfAVerbKeepItsLemma(@ForAll("verbs") VerbEntry verb) {
    for (StemForm form : generate(verb)) {
      switch (form.type()) {
        case PAST, IMPERFECT, IMPERATIVE -> assertThat(form.lemma()).isEqualTo(verb.lemma());
        case NOUN -> assertThat(verb.masdars()).contains(form.lemma());
        default -> assertThat(form.type()).isEqualTo(StemClass.ADJECTIVE);
      }
    }
  }
}
