package dev.rasid.sentiment;

import dev.rasid.sentiment.Words.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whose clause it is, from verb to verb, so that "X said ..., and condemned" and "X said
 * ..., condemning" have a holder. A verb whose subject is not known ends that; so does a paragraph.
 */
final class Subjects {
  /** Words from a verb to another that still has its subject. */
  private static final int FURTHEST = 60;

  /** Words from a verb of saying to the quotation that it introduces. */
  private static final int FURTHEST_QUOTATION = 14;

  private final Words words;
  private final PredicateLexicon lexicon;
  private @Nullable Name subject;
  private boolean feminine;
  private boolean saying;
  private int verb;

  Subjects(Words words, PredicateLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Takes note of a token, after it has been read as a predicate; tokens come in order. */
  void pass(int token, NameFinder names) {
    if (!words.isWord(token) || words.isNamed(token) || words.isQuoted(token)) {
      return;
    }
    String key = words.key(token);
    boolean says = FunctionWords.isSpeakersVerb(key);
    if (!says && !isVerb(key)) {
      return;
    }
    List<Name> found = names.subjectsAfter(token);
    if (found.isEmpty()) {
      found = names.holderBefore(token);
    }
    if (!found.isEmpty()) {
      subject = found.get(0);
      feminine = isFeminine(key);
    } else if (!isResumed(token) || !near(token, FURTHEST) || feminine != isFeminine(key)) {
      subject = null;
    }
    saying = says;
    verb = token;
  }

  /** The subject that a verb takes over from the one before it: "and condemned". */
  List<Name> resumed(int cue) {
    return isResumed(cue) ? of(cue, isFeminine(words.key(cue))) : List.of();
  }

  /** The subject of the clause that a participle, or a noun with a pronoun, belongs to. */
  List<Name> of(int cue, boolean ofFeminine) {
    return subject != null && feminine == ofFeminine && near(cue, FURTHEST)
        ? List.of(subject)
        : List.of();
  }

  /** The subject of a verb not far before, whatever its gender: "X hastened to the ...". */
  List<Name> hastening(int cue) {
    return subject != null
            && near(cue, FURTHEST_QUOTATION)
            && FunctionWords.isHaste(words.key(verb))
        ? List.of(subject)
        : List.of();
  }

  /** The speaker of the quotation that a token stands in. */
  List<Name> speaker(int cue) {
    if (subject == null || !saying || !near(cue, FURTHEST)) {
      return List.of();
    }
    int opening = cue;
    while (opening > verb && words.isQuoted(opening)) {
      opening--;
    }
    return opening - verb <= FURTHEST_QUOTATION ? List.of(subject) : List.of();
  }

  static boolean isFeminine(String verbKey) {
    String key =
        verbKey.length() > 3 && (verbKey.startsWith("و") || verbKey.startsWith("ف"))
            ? verbKey.substring(1)
            : verbKey;
    return key.endsWith("ت") || key.startsWith("ت") || key.startsWith("ست");
  }

  private boolean isVerb(String key) {
    return lexicon.find(key).stream()
        .anyMatch(r -> r.predicate().pos() == Predicate.Pos.VERB && !r.firstPerson());
  }

  /** Whether a verb goes on with the subject of the one before, if it has none of its own. */
  private boolean isResumed(int token) {
    String key = words.key(token);
    return key.startsWith("و")
        || key.startsWith("ف")
        || (token > 0 && FunctionWords.isResumer(words.key(token - 1)));
  }

  private boolean near(int token, int furthest) {
    return token - verb <= furthest && words.isSameParagraph(verb, token);
  }
}
