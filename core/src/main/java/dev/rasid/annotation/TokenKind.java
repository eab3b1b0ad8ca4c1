package dev.rasid.annotation;

/** What a token is made of. */
public enum TokenKind {
  /** A word in letters, of any script, with the marks that belong to them. */
  WORD,
  /** A number with its separators. */
  NUMBER,
  /** Letters and digits in one name, such as {@code G20}. */
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
