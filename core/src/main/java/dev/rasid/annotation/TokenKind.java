package dev.rasid.annotation;

/** What a token is made of. */
public enum TokenKind {
  /** A word in letters, of any script, with the marks that belong to them. */
  WORD,
  /** A number with its separators: {@code 3.5}, {@code 12,500}. */
  NUMBER,
  /** A number and a percent or per mille sign: {@code 12.5%}, {@code 10-15%}. */
  PERCENT,
  /** A clock or running time: {@code 10:30}, {@code 1:02:45}. */
  TIME,
  /** A date of day, month and year in digits: {@code 5/1/2024}, {@code 2024-01-05}. */
  DATE,
  /**
   * Numbers joined by a dash, a slash or a colon that make no date or time: {@code 2019-2020},
   * {@code 1-2}, {@code 2017/2018}.
   */
  RANGE,
  /** Letters and digits in one name: {@code G20}, {@code F-16}. */
  MIXED,
  /** A web address. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** A name after {@code @}. */
  HANDLE,
  /** A tag after {@code #}. */
  HASHTAG,
  /** An emoji, with its joiners and modifiers. */
  EMOJI,
  /** A punctuation mark. */
  PUNCTUATION,
  /** Any other sign. */
  SYMBOL
}
