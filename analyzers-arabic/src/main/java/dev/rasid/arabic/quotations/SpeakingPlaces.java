package dev.rasid.arabic.quotations;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.Set;

/**
 * Tells whether a country before the colon of a headline says what stands behind it: روسيا: لن
 * ننسحب. Most countries there are only where something happens, so what is said must show that
 * somebody says it.
 */
final class SpeakingPlaces {
  /** Words that a statement opens with, and hardly any report of what happened; folded. */
  private static final Set<String> OPENERS =
      Set.of("لا", "لن", "لم", "ليس", "ليست", "لسنا", "نحن", "يجب", "ينبغي", "علينا", "لدينا");

  /** Words that a question opens with; folded. */
  private static final Set<String> QUESTIONS =
      Set.of("ما", "ماذا", "لماذا", "كيف", "هل", "من", "متي", "اين", "كم");

  /** Particles behind which the verb follows; folded. */
  private static final Set<String> BEFORE_VERB = Set.of("لا", "ولا", "لن", "ولن", "لم", "سوف");

  /** Shortest verb in the first person plural. */
  private static final int SHORTEST_VERB = 4;

  private final QuoteText text;

  SpeakingPlaces(QuoteText text) {
    this.text = text;
  }

  /**
   * Whether the place that begins at a token speaks.
   *
   * @param first its first token
   * @param colon the colon behind it
   * @param end the token behind what is said
   */
  boolean speaks(int first, int colon, int end) {
    int mention = text.mentionAt(first);
    if (mention == QuoteText.NONE || colon + 1 >= end) {
      return false;
    }
    int behind = first;
    while (behind < colon && text.mentionAt(behind) == mention) {
      behind++;
    }
    if (behind < colon) {
      return isAddressed(behind, colon);
    }
    int said = colon + 1;
    return !QUESTIONS.contains(text.key(said))
        && (isMarked(said, end) || opens(said, end) || isOfAnother(said, end) || isOfUs(said, end));
  }

  /** روسيا لترامب, طهران ردا على واشنطن: a place that turns to somebody speaks. */
  private boolean isAddressed(int token, int colon) {
    boolean to =
        text.hasPreposition(token)
            && text.key(token).startsWith("ل")
            && (text.mentionAt(token) != QuoteText.NONE
                || (token + 1 < colon && text.mentionAt(token + 1) != QuoteText.NONE));
    return to || text.key(token).equals("ردا") || text.key(token).equals("تعليقا");
  }

  /** All of it stands in one pair of marks, and is more than a name. */
  private boolean isMarked(int first, int end) {
    int pair = text.marks().openedAt(first);
    if (pair == MarkPairs.NONE) {
      return false;
    }
    MarkPairs.Pair marks = text.marks().get(pair);
    return text.wordsIn(marks.first(), marks.close()) > 2
        && text.wordsIn(Math.min(end, marks.close()), end) == 0;
  }

  /** لا يوجد اتفاق, على روسيا أن. */
  private boolean opens(int first, int end) {
    String key = text.key(first);
    return OPENERS.contains(key)
        || (key.equals("علي") && first + 1 < end && text.mentionAt(first + 1) != QuoteText.NONE);
  }

  /**
   * واشنطن: موسكو شوهت التقرير, where another place did or is something. What it does now is told
   * of the place before: غزة: إسرائيل تشن غارات.
   */
  private boolean isOfAnother(int first, int end) {
    int mention = text.mentionAt(first);
    if (mention == QuoteText.NONE || text.mention(mention).type() != EntityType.LOC) {
      return false;
    }
    int behind = first;
    while (behind < end && text.mentionAt(behind) == mention) {
      behind++;
    }
    if (behind >= end || text.mentionAt(behind) != QuoteText.NONE) {
      return false;
    }
    if (text.isSign(behind)) {
      return text.marks().openedAt(behind) != MarkPairs.NONE;
    }
    String key = text.key(behind);
    return !key.startsWith("ي")
        && !key.startsWith("ت")
        && !text.hasConjunction(behind)
        && !text.hasPreposition(behind)
        && !text.is(behind, Use.PREPOSITION);
  }

  /** A verb or a pronoun in the first person plural. */
  private boolean isOfUs(int first, int end) {
    for (int at = first; at < end; at++) {
      if (text.isSign(at) || text.mentionAt(at) != QuoteText.NONE) {
        continue;
      }
      String key = text.key(at);
      boolean verb = text.isVerb(at);
      if (key.endsWith("نا") && (verb || text.words().hasPronoun(at))) {
        return true;
      }
      boolean prefixed =
          key.length() >= SHORTEST_VERB && (key.startsWith("ن") || key.startsWith("سن"));
      if (prefixed && (verb || (at > first && BEFORE_VERB.contains(text.key(at - 1))))) {
        return true;
      }
    }
    return false;
  }
}
