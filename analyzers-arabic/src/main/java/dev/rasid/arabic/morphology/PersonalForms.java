package dev.rasid.arabic.morphology;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Past and present of the verbs of this module, each form with its person.
 *
 * <p>Third and first person of the active, in all moods; of the passive, which reports without a
 * speaker, the third person singular. The second person is rare in news. Not safe for use by
 * several threads.
 */
public final class PersonalForms {
  private static final VerbPerson[] VOWEL_ENDINGS = {
    VerbPerson.HE, VerbPerson.SHE, VerbPerson.TWO_MEN, VerbPerson.TWO_WOMEN, VerbPerson.MEN
  };
  private static final VerbPerson[] CONSONANT_ENDINGS = {
    VerbPerson.WOMEN, VerbPerson.I, VerbPerson.WE
  };
  private static final List<Ending> BEFORE_CONSONANT = Ending.all("ن", "ت", "نA");

  private final Map<String, VerbPattern> patterns = VerbPattern.load();
  private final FormWriter writer = new FormWriter();
  private final Map<String, VerbEntry> verbs = new HashMap<>();

  /** Loads the verbs. */
  public PersonalForms() {
    for (VerbEntry verb : VerbLexicon.load()) {
      verbs.putIfAbsent(verb.lemma() + " " + verb.form(), verb);
    }
  }

  /**
   * Returns the forms of a verb, each once.
   *
   * @param lemma third person masculine singular of the past, without vowel signs
   * @param form 1 to 10, Q1, Q2 or Q4
   * @return its forms, unmodifiable
   * @throws IllegalArgumentException if the lexicon has no such verb
   */
  public Set<PersonalForm> of(String lemma, String form) {
    VerbEntry verb = verbs.get(lemma + " " + form);
    if (verb == null) {
      throw new IllegalArgumentException(
          "verb " + lemma + " of form " + form + " is not among the " + verbs.size() + " verbs");
    }
    VerbStems stems = VerbStems.of(verb, patterns);
    ImmutableSet.Builder<PersonalForm> forms = ImmutableSet.builder();
    past(stems.past(), false, forms);
    past(stems.passivePast(), true, forms);
    imperfect(stems.imperfect(), stems.prefixVowel(), false, forms);
    imperfect(stems.passiveImperfect(), 'u', true, forms);
    return forms.build();
  }

  /** Whether {@link #of} gives this verb: of those alike in lemma and form it gives the first. */
  boolean isFirst(VerbEntry verb) {
    return verb.equals(verbs.get(verb.lemma() + " " + verb.form()));
  }

  private void past(Stem stem, boolean passive, ImmutableSet.Builder<PersonalForm> forms) {
    if (!stem.exists()) {
      return;
    }
    List<Ending> endings = PersonalEndings.past(stem.ending());
    for (int i = 0; i < VOWEL_ENDINGS.length; i++) {
      add("", stem.vowel(), List.of(endings.get(i)), VOWEL_ENDINGS[i], passive, forms);
    }
    String before = stem.vowel() + PersonalEndings.pastVowel(stem.ending());
    if (stem.ending() == Stem.PLAIN) {
      before = stem.consonant();
    }
    for (int i = 0; i < CONSONANT_ENDINGS.length; i++) {
      add("", before, List.of(BEFORE_CONSONANT.get(i)), CONSONANT_ENDINGS[i], passive, forms);
    }
  }

  private void imperfect(
      Stem stem, char prefixVowel, boolean passive, ImmutableSet.Builder<PersonalForm> forms) {
    if (!stem.exists()) {
      return;
    }
    for (VerbPerson person : VerbPerson.values()) {
      String prefix = PersonalEndings.prefix(person) + prefixVowel;
      boolean women = person == VerbPerson.WOMEN && stem.ending() == Stem.PLAIN;
      String base = women ? stem.consonant() : stem.vowel();
      add(
          prefix,
          base,
          PersonalEndings.imperfect(stem.ending(), person, stem.endsInHamza()),
          person,
          passive,
          forms);
      if (stem.ending() == Stem.PLAIN && PersonalEndings.isShort(person)) {
        add(prefix, stem.consonant(), PersonalEndings.NONE, person, passive, forms);
      }
    }
  }

  private void add(
      String prefix,
      String stem,
      List<Ending> endings,
      VerbPerson person,
      boolean passive,
      ImmutableSet.Builder<PersonalForm> forms) {
    if (passive && person != VerbPerson.HE && person != VerbPerson.SHE) {
      return;
    }
    writer.stem(prefix, stem).both(endings);
    writer.flush(
        "", StemClass.PAST, form -> forms.add(new PersonalForm(form.surface(), person, passive)));
  }
}
