package dev.rasid.text;

/**
 * A text with its tokens and sentences as numbers: what a tokenizer knows of it before any
 * annotation is made.
 *
 * <p>Offsets are UTF-16 code units of the text, ends exclusive. Tokens are ordered and disjoint;
 * each is in exactly one sentence. An implementation may belong to its tokenizer and change with
 * the next text; it is for one thread at a time unless it says otherwise.
 */
public interface SplitText {

  /**
   * Returns how long the text is that was split: clean text, without vowel signs and tatweel.
   *
   * @return in UTF-16 code units
   */
  int length();

  /**
   * Copies the text.
   *
   * @param target where to, from its start
   * @throws IndexOutOfBoundsException if it is shorter than the text
   */
  void copyText(char[] target);

  /**
   * Returns the number of tokens.
   *
   * @return at least 0
   */
  int size();

  /**
   * Copies where tokens begin and end; none is empty.
   *
   * @param starts takes the first code unit of each
   * @param ends takes the code unit after the last of each
   * @throws IndexOutOfBoundsException if one of the arrays is shorter than {@link #size}
   */
  void copyTokens(int[] starts, int[] ends);

  /**
   * Returns the number of sentences.
   *
   * @return 0 if there is no token, else at least 1
   */
  int sentenceCount();

  /**
   * Returns the index after the last token of a sentence.
   *
   * @param sentence from 0 to {@code sentenceCount() - 1}
   * @return the first token of the next sentence, or {@link #size()} after the last
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  int endToken(int sentence);
}
