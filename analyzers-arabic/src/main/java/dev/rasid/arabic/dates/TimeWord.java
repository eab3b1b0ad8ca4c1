package dev.rasid.arabic.dates;

import dev.rasid.arabic.linking.WordFacts;
import dev.rasid.arabic.numbers.NumberReader;
import dev.rasid.arabic.phrases.PhraseMap.Start;
import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.WordNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of time say of one word, whatever stands around it.
 *
 * @param kinds a bit for each kind of term that may begin with it
 * @param starts what begins with it, one for each bit, the lower bits first
 * @param number whether it is a word of a number, with or without clitics
 */
record TimeWord(long kinds, List<Start<String>> starts, boolean number) {
  private static final NumberReader NUMBERS = new NumberReader();

  /** Says nothing. */
  static final TimeWord NONE = new TimeWord(0, List.of(), false);

  private static final WordNote<TimeWord> NOTE = new WordNote<>(WordNote.Topic.DATES);

  static TimeWord of(Word word) {
    TimeWord known = NOTE.find(word);
    return known == null ? NOTE.keep(word, of(WordFacts.of(word))) : known;
  }

  private static TimeWord of(WordFacts word) {
    List<Start<String>> starts = TimeLexicon.builtIn().starts(word.key());
    boolean number = NUMBERS.isNumberWord(word.key());
    return starts.isEmpty() && !number
        ? NONE
        : new TimeWord(TimeLexicon.builtIn().kinds(word.key()), starts, number);
  }

  /** What terms of a kind begin with it, or null. */
  @Nullable Start<String> start(TermKind kind) {
    long bit = TimeLexicon.bit(kind);
    return (kinds & bit) == 0 ? null : starts.get(Long.bitCount(kinds & (bit - 1)));
  }
}
