package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of an article, each with the name it is part of and the quotation it stands in. */
final class Words {
  /** Marks of one family open and close each other; reversed guillemets are common enough. */
  private static final String QUOTES = "«»“”„‟\"";

  private static final String GUILLEMETS = "«»";
  private static final int LONGEST_PROCLITICS = 16;

  private final String text;
  private final List<Annotation<Token>> tokens;
  private final List<Name> names = new ArrayList<>();
  private final int[] nameAt;
  private final int[] quotation;

  /**
   * A name, or a word that stands for one, and the tokens that it touches.
   *
   * @param type what it names
   * @param entity whom it names
   * @param span without what its first token has before it
   * @param first index of its first token
   * @param last index of its last token
   * @param proclitics what its first token has before it, folded
   */
  record Name(EntityType type, String entity, Span span, int first, int last, String proclitics) {
    boolean isBare() {
      return proclitics.isEmpty();
    }
  }

  Words(String text, Layer<Token> tokens, Layer<Mention> mentions) {
    this.text = text;
    this.tokens = tokens.asList();
    nameAt = new int[tokens.size()];
    quotation = new int[tokens.size()];
    Arrays.fill(nameAt, -1);
    nameTokens(mentions);
    findQuotations();
  }

  /** Of names that overlap, only the first counts, which keeps this linear. */
  private void nameTokens(Layer<Mention> mentions) {
    int token = 0;
    for (Annotation<Mention> mention : mentions) {
      while (token < size() && span(token).end() <= mention.start()) {
        token++;
      }
      if (token == size()) {
        return;
      }
      if (mention.span().isEmpty() || nameAt[token] >= 0 || span(token).start() >= mention.end()) {
        continue;
      }
      int last = token;
      while (last + 1 < size() && span(last + 1).start() < mention.end()) {
        last++;
      }
      Arrays.fill(nameAt, token, last + 1, names.size());
      int from = span(token).start();
      int to = Math.max(from, Math.min(mention.start(), from + LONGEST_PROCLITICS));
      names.add(
          new Name(
              mention.value().type(),
              mention.value().entity(),
              mention.span(),
              token,
              last,
              Folding.key(text.substring(from, to))));
    }
  }

  private void findQuotations() {
    char opener = 0;
    int current = 0;
    int opened = 0;
    int before = 0;
    for (int i = 0; i < size(); i++) {
      // A quotation that nobody closes ends with its paragraph.
      if (opener != 0 && text.substring(before, span(i).start()).indexOf('\n') >= 0) {
        opener = 0;
        current = 0;
      }
      before = span(i).end();
      String key = key(i);
      char mark = key.length() == 1 && QUOTES.contains(key) ? key.charAt(0) : 0;
      if (mark != 0 && opener == 0) {
        opener = mark;
        opened++;
        current = opened;
      } else if (mark != 0 && isGuillemet(mark) == isGuillemet(opener)) {
        opener = 0;
        current = 0;
      }
      quotation[i] = current;
    }
  }

  private static boolean isGuillemet(char mark) {
    return GUILLEMETS.indexOf(mark) >= 0;
  }

  /** Lets a word of its own stand for somebody who is named elsewhere. */
  void addName(Name name) {
    Arrays.fill(nameAt, name.first(), name.last() + 1, names.size());
    names.add(name);
  }

  int size() {
    return tokens.size();
  }

  Span span(int token) {
    return tokens.get(token).span();
  }

  String key(int token) {
    return tokens.get(token).value().key();
  }

  String form(int token) {
    return tokens.get(token).value().form();
  }

  boolean isWord(int token) {
    return tokens.get(token).value().kind() == TokenKind.WORD;
  }

  boolean isPunctuation(int token) {
    return tokens.get(token).value().kind() == TokenKind.PUNCTUATION;
  }

  boolean isNamed(int token) {
    return nameAt[token] >= 0;
  }

  /** The name that a token is part of; ask {@link #isNamed} first. */
  Name name(int token) {
    return names.get(nameAt[token]);
  }

  /** Tells whether two tokens stand in one paragraph; asked only of near ones. */
  boolean isSameParagraph(int before, int after) {
    return text.substring(span(before).end(), span(after).start()).indexOf('\n') < 0;
  }

  boolean isQuoteMark(int token) {
    return key(token).length() == 1 && QUOTES.contains(key(token));
  }

  boolean isQuoted(int token) {
    return quotation[token] != 0;
  }

  boolean isFiller(int token) {
    return isWord(token) && !isNamed(token) && FunctionWords.isFiller(key(token), form(token));
  }
}
