package dev.rasid.examples.benchmarks;

/** Texts that nobody writes but anybody can send: one thing again and again. */
enum HostileText {
  /** Shadda and fatha in turn, out of canonical order, all on one letter. */
  COMBINING_MARKS("combining marks", "\u0651\u064e"),
  /** One word without an end. */
  ONE_LETTER("one letter", "\u0628"),
  /** Quotations that open or close at every character. */
  QUOTE_MARKS("quote marks", "\""),
  /** A number, time or date that goes on and on. */
  DIGITS_AND_SEPARATORS("digits and separators", "1,2.3:"),
  /** An abbreviation, a domain name or a sentence that ends at every second character. */
  DOTS("dots", "a.");

  private final String label;
  private final String unit;

  HostileText(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** What it is called in a table. */
  String label() {
    return label;
  }

  /** Makes a text of exactly {@code length} UTF-16 code units. */
  String make(int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }
}
