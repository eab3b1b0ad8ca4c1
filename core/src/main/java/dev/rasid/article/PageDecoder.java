package dev.rasid.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out the encoding of a page, and decodes it without changing a character. */
final class PageDecoder {
  private static final String WINDOWS_1256 = "windows-1256";

  /** Signs beside letters that Arabic pages in windows-1256 use; they speak for no encoding. */
  private static final String NEUTRAL =
      "\u00a0\u00ab\u00bb\u00b7\u00a9\u00ae\u200c\u200d\u200e\u200f"
          + "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2039\u203a\u20ac";

  /**
   * Some four in ten letters of Arabic, and capitals where the same bytes are Russian in KOI8-R.
   */
  private static final String COMMON = "لمنهويى";

  private static final int ENOUGH_LETTERS = 12;

  /** One in so many characters of a text may be a control character. */
  private static final int MOST_CONTROLS = 50;

  private PageDecoder() {}

  static String decode(byte[] page) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return marked(page, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(page, 0xFF, 0xFE)) {
      return marked(page, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(page, 0xFE, 0xFF)) {
      return marked(page, 2, StandardCharsets.UTF_16BE);
    }
    checkNotBinary(page);
    String utf8 = strictly(page, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    if (!Charset.isSupported(WINDOWS_1256)) {
      throw new PageFormatException(
          "not UTF-8, and this Java runtime lacks windows-1256; add its module jdk.charsets");
    }
    String windows = new String(page, Charset.forName(WINDOWS_1256));
    if (!isArabic(windows)) {
      throw new PageFormatException(
          "unknown encoding: neither UTF-8 nor Arabic text in windows-1256; save it as UTF-8");
    }
    return windows;
  }

  private static String marked(byte[] page, int markLength, Charset charset) {
    String text = strictly(page, markLength, charset);
    if (text == null) {
      throw new PageFormatException(
          "malformed " + charset.name() + ", although it begins with that byte order mark");
    }
    long nuls = text.chars().filter(c -> c == 0).count();
    if (isTooMany(nuls, text.length())) {
      throw new PageFormatException(
          "binary file: it contains " + nuls + " NUL characters of " + text.length());
    }
    return text;
  }

  private static @Nullable String strictly(byte[] page, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(page, from, page.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Stray control characters, NUL among them, happen in scraped text; more than one in fifty do
   * not. In UTF-16 every second byte is one: the upper byte of an Arabic letter is 6, that of a
   * Latin one 0.
   */
  private static void checkNotBinary(byte[] page) {
    int controls = 0;
    for (byte b : page) {
      if (b >= 0 && b < ' ' && "\t\n\u000b\f\r".indexOf(b) < 0) {
        controls++;
      }
    }
    if (isTooMany(controls, page.length)) {
      throw new PageFormatException(
          "binary file, or UTF-16 without byte order mark: it contains "
              + controls
              + " control bytes of "
              + page.length);
    }
  }

  private static boolean isTooMany(long controls, int length) {
    return controls > Math.max(1, length / MOST_CONTROLS);
  }

  /**
   * Any bytes decode as windows-1256, so that the letters must show it: nine in ten of what is
   * beyond ASCII are Arabic, they stand together as words do, and the common ones are common.
   */
  private static boolean isArabic(String text) {
    int arabic = 0;
    int joined = 0;
    int common = 0;
    int other = 0;
    boolean afterArabic = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isArabic = c >= '\u0600' && c <= '\u06ff';
      if (isArabic) {
        arabic++;
        joined += afterArabic ? 1 : 0;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= 0x80 && NEUTRAL.indexOf(c) < 0) {
        other++;
      }
      afterArabic = isArabic;
    }
    return arabic > 0
        && arabic >= 9 * other
        && 2 * joined >= arabic
        && (7 * common >= arabic || arabic < ENOUGH_LETTERS);
  }

  private static boolean startsWith(byte[] page, int... mark) {
    if (page.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((page[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
