package dev.rasid.arabic.quotations;

import com.google.common.collect.ImmutableList;
import dev.rasid.arabic.linking.WordFacts;
import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.WordNote;
import java.util.List;

/**
 * What the tables of this package say of one word, whatever stands around it.
 *
 * @param uses the bits of the small words it is, as {@link SentenceWords#uses} says
 * @param conjunction whether و or ف is written on it
 * @param preposition whether a preposition is written on it, or it is one letter that is one
 * @param phrases those that name a source and may begin with it, the longer ones first
 * @param document whether what a document says may follow it: جاء, ورد
 * @param first what it may attribute words by as the first word of a statement
 * @param inside the same inside a statement
 * @param unnamed the speakers without a name that may begin with it, the longer ones first
 * @param mayCue whether any cue may begin with it
 */
record QuoteWord(
    int uses,
    boolean conjunction,
    boolean preposition,
    ImmutableList<Cues.Phrase> phrases,
    boolean document,
    ImmutableList<Cue> first,
    ImmutableList<Cue> inside,
    ImmutableList<Cues.Unnamed> unnamed,
    boolean mayCue) {

  private static final WordNote<QuoteWord> NOTE = new WordNote<>(WordNote.Topic.QUOTATIONS);

  /** What is in a document, comes in it. */
  private static final List<String> DOCUMENT_VERBS = List.of("جاء", "ورد", "جاءت", "وردت");

  /** Loads the tables, if they are not loaded yet. */
  static void loadTables() {
    Cues.standard();
    SentenceWords.standard();
  }

  static QuoteWord of(Word word) {
    QuoteWord known = NOTE.find(word);
    return known == null
        ? NOTE.keep(word, of(WordFacts.of(word), Cues.standard(), SentenceWords.standard()))
        : known;
  }

  private static QuoteWord of(WordFacts word, Cues cues, SentenceWords small) {
    boolean conjunction = word.proclitics() > 0 && isConjunction(word.form().charAt(0));
    String behind = conjunction ? word.key().substring(1) : word.key();
    ImmutableList<Cues.Phrase> phrases = phrases(word.key(), behind, cues);
    boolean document = DOCUMENT_VERBS.contains(behind);
    ImmutableList<Cue> first = cues(word, cues, conjunction, true);
    ImmutableList<Cue> inside = cues(word, cues, conjunction, false);
    return new QuoteWord(
        small.uses(word.key(), conjunction),
        conjunction,
        hasPreposition(word, conjunction),
        phrases,
        document,
        first,
        inside,
        cues.unnamed(word.bareKey()),
        document || !phrases.isEmpty() || !first.isEmpty() || !inside.isEmpty());
  }

  private static boolean isConjunction(char letter) {
    return letter == 'و' || letter == 'ف';
  }

  private static boolean hasPreposition(WordFacts word, boolean conjunction) {
    if (word.form().length() == 1) {
      return "بلك".indexOf(word.form().charAt(0)) >= 0;
    }
    return word.proclitics() > 1 || (word.proclitics() == 1 && !conjunction);
  }

  private static ImmutableList<Cues.Phrase> phrases(String key, String behind, Cues cues) {
    ImmutableList.Builder<Cues.Phrase> phrases = ImmutableList.builder();
    phrases.addAll(cues.phrases(key));
    if (!behind.equals(key)) {
      phrases.addAll(cues.phrases(behind));
    }
    return phrases.build().stream()
        .filter(phrase -> phrase.kind() != Cues.PhraseKind.TURN)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Cue> cues(
      WordFacts word, Cues cues, boolean conjunction, boolean first) {
    String key = word.key();
    ImmutableList<Cue> whole = cues.words(key);
    if (word.pronoun() && !conjunction) {
      ImmutableList<Cue> bare = cues.words(word.bareKey());
      whole = bare.isEmpty() ? whole : bare;
    }
    if (whole.isEmpty() && key.length() > 2 && isConjunction(key.charAt(0))) {
      whole = cues.words(key.substring(1));
      if (!conjunction && !first) {
        whole =
            whole.stream()
                .filter(cue -> cue.kind() == Cue.Kind.PARTICIPLE)
                .collect(ImmutableList.toImmutableList());
      }
    }
    return whole.isEmpty() && word.proclitics() < key.length() ? cues.words(word.bareKey()) : whole;
  }
}
