package dev.rasid.arabic.morphology;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes every unvocalised spelling of a verb, of its participles and of its masdars.
 *
 * <p>Not safe for use by several threads.
 */
final class VerbForms {
  private final Map<String, VerbPattern> patterns = VerbPattern.load();
  private final FormWriter writer = new FormWriter();
  private final VerbConjugator conjugator = new VerbConjugator(writer);
  private final DeverbalNouns nouns = new DeverbalNouns(writer);

  /**
   * Gives all forms to {@code sink}; those of the passive keep the lemma of their verb.
   *
   * @throws IllegalArgumentException if the verb has a form and root for which there is no pattern
   */
  void generate(VerbEntry verb, Consumer<StemForm> sink) {
    VerbStems stems = VerbStems.of(verb, patterns);
    conjugator.past(stems.past());
    conjugator.past(stems.passivePast());
    writer.flush(verb.lemma(), StemClass.PAST, sink);
    conjugator.imperfect(stems.imperfect(), stems.prefixVowel());
    conjugator.imperfect(stems.passiveImperfect(), 'u');
    writer.flush(verb.lemma(), StemClass.IMPERFECT, sink);
    conjugator.imperative(verb, stems.imperfect());
    writer.flush(verb.lemma(), StemClass.IMPERATIVE, sink);
    nouns.participles(stems.activeParticiple(), stems.passiveParticiple(), sink);
    for (String participle : verb.participles()) {
      nouns.written(participle, true, sink);
    }
    boolean weak = RootKind.of(verb) == RootKind.DEFECTIVE;
    boolean loses = weak && (verb.form().equals("5") || verb.form().equals("6"));
    for (String masdar : verb.masdars()) {
      if (loses && masdar.endsWith("ي")) {
        nouns.defectiveMasdar(masdar, sink);
      } else {
        nouns.written(masdar, false, sink);
      }
    }
  }
}
