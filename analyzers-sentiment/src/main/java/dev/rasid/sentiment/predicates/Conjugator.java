package dev.rasid.sentiment.predicates;

import dev.rasid.sentiment.predicates.WordForm.Kind;
import java.util.function.BiConsumer;

/**
 * Makes the written forms of a lemma, without vowel signs and clitics: persons, numbers and genders
 * of sound, doubled, hollow and defective verbs; cases and numbers of nouns and participles.
 *
 * <p>Forms are unfolded Arabic; the same form may come more than once.
 */
final class Conjugator {
  private final BiConsumer<String, WordForm> forms;

  Conjugator(BiConsumer<String, WordForm> forms) {
    this.forms = forms;
  }

  private void add(String form, Kind kind, boolean passive, int person, boolean feminine) {
    forms.accept(form, new WordForm(kind, passive, person, feminine, false));
  }

  /** An imperfect that stands only behind a particle such as لم. */
  private void governed(String form, boolean passive, int person, boolean feminine) {
    forms.accept(form, new WordForm(Kind.IMPERFECT, passive, person, feminine, true));
  }

  /** The past, from the third person singular masculine. */
  void past(String lemma, boolean passive) {
    char last = lemma.charAt(lemma.length() - 1);
    String cut = lemma.substring(0, lemma.length() - 1);
    boolean defective = last == 'ى' || last == 'ا';
    boolean soft = last == 'ي';
    add(lemma, Kind.PAST, passive, 3, false);
    add((defective ? cut : lemma) + "ت", Kind.PAST, passive, 3, true);
    add((defective ? cut : lemma) + "تا", Kind.PAST, passive, 3, true);
    add((defective || soft ? cut : lemma) + "وا", Kind.PAST, passive, 3, false);
    String dual = last == 'ا' ? cut + "وا" : last == 'ى' ? cut + "يا" : lemma + "ا";
    add(dual, Kind.PAST, passive, 3, false);
    String stem = lemma;
    if (last == 'ا') {
      stem = cut + "و";
    } else if (last == 'ى') {
      stem = cut + "ي";
    } else if (isHollow(lemma)) {
      stem = lemma.substring(0, lemma.length() - 2) + last;
    } else if (lemma.length() == 2) {
      stem = lemma + last;
    }
    add(last == 'ن' ? stem + "ا" : stem + "نا", Kind.PAST, passive, 1, false);
    add(last == 'ت' ? stem : stem + "ت", Kind.PAST, passive, 1, false);
    add(last == 'ن' ? stem : stem + "ن", Kind.PAST, passive, 3, true);
  }

  /** The imperfect in all moods, from the third person singular masculine. */
  void imperfect(String lemma, String imperfect, boolean passive) {
    String stem = imperfect.substring(1);
    char last = stem.charAt(stem.length() - 1);
    boolean weak = last == 'ي' || last == 'ى' || last == 'و' || last == 'ا';
    String cut = weak ? stem.substring(0, stem.length() - 1) : stem;
    imperfect(stem, passive);
    if (weak) {
      jussive(cut, passive);
    } else if (isHollow(lemma) && stem.length() > 2 && isLong(stem.charAt(stem.length() - 2))) {
      jussive(stem.substring(0, stem.length() - 2) + last, passive);
    }
    add("ي" + cut + "ون", Kind.IMPERFECT, passive, 3, false);
    add("ت" + cut + "ون", Kind.IMPERFECT, passive, 2, false);
    governed("ي" + cut + "وا", passive, 3, false);
    governed("ت" + cut + "وا", passive, 2, false);
    String dual = last == 'ى' ? cut + "ي" : stem;
    for (String ending : new String[] {"ان", "ا"}) {
      add("ي" + dual + ending, Kind.IMPERFECT, passive, 3, false);
      add("ت" + dual + ending, Kind.IMPERFECT, passive, 3, true);
    }
    add("ي" + dual + "ن", Kind.IMPERFECT, passive, 3, true);
  }

  private void imperfect(String stem, boolean passive) {
    add("ي" + stem, Kind.IMPERFECT, passive, 3, false);
    add("ت" + stem, Kind.IMPERFECT, passive, 3, true);
    add("ن" + stem, Kind.IMPERFECT, passive, 1, false);
    // A first person singular is written like the past of the fourth form: أدين.
    if (stem.length() > 1) {
      add("أ" + stem, Kind.IMPERFECT, passive, 1, false);
    }
  }

  private void jussive(String stem, boolean passive) {
    governed("ي" + stem, passive, 3, false);
    governed("ت" + stem, passive, 3, true);
    governed("ن" + stem, passive, 1, false);
    if (stem.length() > 1) {
      governed("أ" + stem, passive, 1, false);
    }
  }

  /** A noun, also in the accusative, and a verbal noun in the plural. */
  void noun(String noun, boolean verbal) {
    char last = noun.charAt(noun.length() - 1);
    add(noun, Kind.NOUN, false, 0, last == 'ة');
    if (last != 'ة' && last != 'ى' && last != 'ا' && last != 'ء') {
      add(noun + "ا", Kind.NOUN, false, 0, false);
    }
    if (verbal) {
      String stem = last == 'ة' ? noun.substring(0, noun.length() - 1) : noun;
      add(stem + "ات", Kind.NOUN, false, 0, true);
    }
  }

  /** A participle or adjective in its genders, numbers and cases. */
  void adjective(String word, Kind kind, boolean passive) {
    char last = word.charAt(word.length() - 1);
    String stem = last == 'ي' || last == 'ى' ? word.substring(0, word.length() - 1) : word;
    add(word, kind, passive, 0, false);
    if (last != 'ى' && last != 'ا') {
      add(word + "ا", kind, passive, 0, false);
      add(word + "ان", kind, passive, 0, false);
    }
    add(last == 'ى' ? stem + "اة" : word + "ة", kind, passive, 0, true);
    add(last == 'ى' ? stem + "يات" : word + "ات", kind, passive, 0, true);
    add(stem + "ون", kind, passive, 0, false);
    add(word + "ين", kind, passive, 0, false);
    if (!stem.equals(word)) {
      add(stem + "ين", kind, passive, 0, false);
    }
  }

  private static boolean isHollow(String lemma) {
    return lemma.length() > 2 && lemma.charAt(lemma.length() - 2) == 'ا';
  }

  private static boolean isLong(char letter) {
    return letter == 'ا' || letter == 'و' || letter == 'ي';
  }
}
