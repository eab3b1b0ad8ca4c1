package dev.rasid.sentiment.modifiers;

import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells what is only asked: "how will X trust Y?". */
public final class Questions {
  private static final Set<String> QUESTION = FunctionWords.set("question");

  /** Marks that may stand behind the question mark. */
  private static final int MOST_CLOSING = 3;

  private final Words words;

  public Questions(Words words) {
    this.words = words;
  }

  /** Whether a verb of what may come stands behind a question word in a sentence that asks. */
  public boolean isAsked(int cue, WordForm form, int start, int end) {
    if (form.kind() != WordForm.Kind.IMPERFECT) {
      return false;
    }
    boolean reported = cue > start && isQuestionWord(cue - 1) && words.key(cue).startsWith("س");
    if (reported || !isQuestion(end)) {
      return reported;
    }
    for (int i = cue - 1; i >= start; i--) {
      if (words.isPunctuation(i) && !words.isQuoteMark(i) && !words.isComma(i)) {
        return false;
      }
      if (isQuestionWord(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuestionWord(int token) {
    return !words.isNamed(token) && QUESTION.contains(words.key(token));
  }

  private boolean isQuestion(int end) {
    for (int i = end - 1; i >= 0 && end - i <= MOST_CLOSING && words.isPunctuation(i); i--) {
      if (words.key(i).equals("؟") || words.key(i).equals("?")) {
        return true;
      }
    }
    return false;
  }
}
