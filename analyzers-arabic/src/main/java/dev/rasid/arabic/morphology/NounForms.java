package dev.rasid.arabic.morphology;

import static dev.rasid.arabic.morphology.NounSpelling.cut;
import static dev.rasid.arabic.morphology.NounSpelling.last;

import java.util.List;
import java.util.function.Consumer;

/**
 * Makes every spelling of a noun or adjective from its row.
 *
 * <p>The lemma of each is the lemma of the row: the singular for duals and plurals, the masculine
 * for the feminine of adjectives and of nouns for persons (وزيرة has the lemma وزير). A feminine
 * that is a thing of its own has a row of its own (طائرة, جامعة).
 *
 * <p>What stands before pronouns only has as form what would stand alone: مدرست has مدرسة, أبنائ
 * has أبناء. Plurals that have lost their ن to a pronoun or a genitive keep the spelling without it
 * as their form. Thread-safe: nothing is shared.
 */
final class NounForms {
  private final NounEntry entry;
  private final Consumer<StemForm> sink;

  private NounForms(NounEntry entry, Consumer<StemForm> sink) {
    this.entry = entry;
    this.sink = sink;
  }

  /** Gives all spellings of an entry to {@code sink}, the lemma first; some spellings meet. */
  static void generate(NounEntry entry, Consumer<StemForm> sink) {
    new NounForms(entry, sink).all();
  }

  private void all() {
    String lemma = entry.lemma();
    boolean dual = entry.takes(NounEnding.DUAL);
    boolean soundPlural = entry.takes(NounEnding.PLURAL_UN);
    word(lemma);
    if (entry.takes(NounEnding.DEFECTIVE)) {
      free(cut(lemma, 1));
    }
    if (!entry.kind().isDiptote() && NounSpelling.takesAccusativeAlef(lemma)) {
      emit(NounSpelling.withAlef(lemma), true, dual);
    }
    if (soundPlural) {
      soundPlural();
    }
    if (dual) {
      dual(lemma, soundPlural);
    }
    String countable = lemma;
    if (entry.takes(NounEnding.FEMININE)) {
      countable = NounSpelling.feminine(lemma);
      word(countable);
      if (dual) {
        dual(countable, false);
      }
    }
    if (entry.takes(NounEnding.PLURAL_AT)) {
      both(NounSpelling.pluralAt(countable));
    }
    for (String other : entry.others()) {
      other(other);
    }
  }

  /** The word alone and before pronouns. */
  private void word(String word) {
    emit(word, true, NounSpelling.staysBeforePronoun(word));
    String seats = NounSpelling.seatsBeforePronoun(word);
    for (int i = 0; i < seats.length(); i++) {
      String surface = cut(word, 1).concat(seats.substring(i, i + 1));
      sink.accept(
          new StemForm(surface, false, true, word, entry.lemma(), entry.kind().stemClass()));
    }
  }

  /** معلمون, معلمين and the same without ن. */
  private void soundPlural() {
    String stem = entry.lemma();
    if (entry.takes(NounEnding.DEFECTIVE) || last(stem) == 'ى') {
      stem = cut(stem, 1);
    }
    String nominative = NounSpelling.withWaw(stem);
    String oblique = NounSpelling.withYeh(stem);
    free(nominative.concat("ن"));
    both(nominative);
    free(oblique.concat("ن"));
    if (!oblique.equals(entry.lemma())) {
      both(oblique);
    }
  }

  /**
   * The dual and the same without ن; its oblique is spelled like a sound plural in most words, so
   * is left out where that one was made.
   */
  private void dual(String word, boolean obliqueIsMade) {
    char last = last(word);
    if (last == 'ا') {
      return;
    }
    String stem = word;
    if (last == 'ة') {
      stem = cut(word, 1).concat("ت");
    } else if (last == 'ى') {
      stem = cut(word, 1).concat("ي");
    }
    String nominative = NounSpelling.withAlef(stem);
    free(nominative.concat("ن"));
    if (entry.kind().isDiptote()
        || !stem.equals(word)
        || !NounSpelling.takesAccusativeAlef(word)
        || !word.equals(entry.lemma())) {
      both(nominative);
    }
    String oblique = NounSpelling.withDualYeh(stem);
    if (!obliqueIsMade || !oblique.equals(NounSpelling.withYeh(stem))) {
      free(oblique.concat("ن"));
      both(oblique);
    }
    if (last == 'ء' && nominative.endsWith("ءا") && !NounSpelling.endsInAlefHamza(word)) {
      free(cut(stem, 1).concat("آن"));
      free(cut(stem, 1).concat("أين"));
    }
  }

  private void other(String word) {
    word(word);
    if (takesAccusative(word)) {
      emit(NounSpelling.withAlef(word), true, false);
    }
    if (entry.kind() == NounKind.COLOUR && NounSpelling.endsInAlefHamza(word)) {
      String stem = cut(word, 1);
      for (String ending : List.of("وان", "وين", "وات")) {
        free(stem.concat(ending));
      }
    } else if (entry.kind() == NounKind.ELATIVE && last(word) == 'ى') {
      String stem = cut(word, 1);
      for (String ending : List.of("يان", "يين", "يات")) {
        free(stem.concat(ending));
      }
    } else if (isDefectivePlural(word)) {
      free(cut(word, 1));
    }
  }

  /** Plurals of five letters and more with ا third (مساجد, صواريخ) and sound ones take none. */
  private static boolean takesAccusative(String plural) {
    int length = plural.length();
    char last = last(plural);
    if (!NounSpelling.takesAccusativeAlef(plural) || last == 'و' || last == 'ي') {
      return false;
    }
    if (length > 4 && plural.charAt(2) == 'ا') {
      return false;
    }
    if (plural.endsWith("آت") || length < 3) {
      return false;
    }
    return !plural.endsWith("ات") || plural.charAt(0) == 'أ';
  }

  /** The plural فعالي of a word that does not itself end in ي: مبان beside المباني. */
  private boolean isDefectivePlural(String word) {
    return word.length() == 5
        && word.charAt(2) == 'ا'
        && last(word) == 'ي'
        && last(entry.lemma()) != 'ي';
  }

  private void free(String surface) {
    emit(surface, true, false);
  }

  private void both(String surface) {
    emit(surface, true, true);
  }

  private void emit(String surface, boolean free, boolean bound) {
    sink.accept(
        new StemForm(surface, free, bound, surface, entry.lemma(), entry.kind().stemClass()));
  }
}
