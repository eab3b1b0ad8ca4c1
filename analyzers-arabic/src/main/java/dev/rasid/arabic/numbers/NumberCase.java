package dev.rasid.arabic.numbers;

/** The case of a number, as far as it is written. */
public enum NumberCase {
  /** عشرون, مئتان. */
  NOMINATIVE,
  /** Accusative and genitive, which are written alike: عشرين, مئتين. */
  OBLIQUE
}
