package dev.rasid.arabic.text;

import dev.rasid.text.AlignedText;

/**
 * Makes clean text, and from it keys.
 *
 * <p>Arabic text has three levels here. <em>Raw</em> text is what the page has; all spans count in
 * it. <em>Clean</em> text has its encoding repaired (presentation forms, letters of other
 * keyboards, odd spaces) and no vowel signs, tatweel or invisible controls; what was left out
 * belongs to the letter before it, at the very start to the one after it. A <em>key</em> also folds
 * what spellings differ in, and is for matching only: {@link KeyProfile} has several kinds.
 *
 * <p>Digits, punctuation and letters for foreign sounds stay as they are in clean text, and so does
 * a letter that is written several times for emphasis ({@code جداااا}); keys fold these. {@code
 * analyzers-arabic/KEY-PROFILES.md} lists what becomes of every character. All methods take time
 * linear in the text and any text, lone surrogates included; cleaning clean text changes nothing.
 * Safe for use by any number of threads.
 *
 * <pre>{@code
 * ArabicNormalizer.clean("محـمَّد").text();  // محمد
 * ArabicNormalizer.repair("ﻣﺤﻤَّـﺪ").text(); // محمَّد
 * ArabicNormalizer.key("مدرسة");           // مدرسه
 * }</pre>
 */
public final class ArabicNormalizer {

  private ArabicNormalizer() {}

  /**
   * Cleans a text.
   *
   * @param raw any text
   * @return the clean text, aligned with {@code raw}; {@code raw} itself if nothing is to change
   */
  public static AlignedText clean(String raw) {
    return Cleaner.clean(raw);
  }

  /**
   * Repairs the encoding of a text as {@link #clean} does, but keeps the signs on letters, for
   * display. They come in canonical order, as NFC has it: vowel signs before the shadda.
   *
   * @param raw any text
   * @return the repaired text, aligned with {@code raw}; its clean form is that of {@code raw}
   */
  public static AlignedText repair(String raw) {
    return Repairer.repair(raw);
  }

  /**
   * Returns the search key of a text.
   *
   * @param text any text, raw or clean
   * @return the key of its clean form, of the length of that
   */
  public static String key(String text) {
    return KeyProfile.SEARCH.key(text);
  }
}
