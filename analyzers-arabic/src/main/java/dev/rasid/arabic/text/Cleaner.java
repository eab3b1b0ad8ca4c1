package dev.rasid.arabic.text;

import dev.rasid.text.AlignedText;
import dev.rasid.text.Alignment;
import java.util.Arrays;

/**
 * One pass that makes clean text. Stretches without change are copied at once; the output is
 * written over the input until a ligature makes it longer.
 */
final class Cleaner {
  private final char[] in;
  private final int length;
  private final Alignment.Builder alignment = Alignment.builder();

  private char[] out;
  private int used;

  /** The part of the input that the alignment knows of. */
  private int aligned;

  /** Where the input behind the last character that was written starts. */
  private int behindLast;

  private int lastTatweel = -1;

  /** Takes the classes of what is written; empty if nobody asks for them. */
  private byte[] types = {};

  /** A cleaner of the first {@code length} units of an array, which it may write over. */
  Cleaner(char[] in, int length) {
    this.in = in;
    this.out = in;
    this.length = length;
  }

  static AlignedText clean(String raw) {
    int length = raw.length();
    char[] in = new char[length];
    raw.getChars(0, length, in, 0);
    int first = unchanged(in, 0, length);
    if (first == length) {
      return AlignedText.unchanged(raw);
    }
    Cleaner cleaner = new Cleaner(in, length);
    cleaner.from(first);
    return new AlignedText(new String(cleaner.out, 0, cleaner.used), cleaner.alignment.build());
  }

  /**
   * Cleans all, and returns how long the {@link #result} is.
   *
   * @param classes takes the {@link CharClass} of each unit of the result, if that is the array
   *     that was given
   */
  int clean(byte[] classes) {
    types = classes;
    from(classified(0, 0));
    return used;
  }

  /** The clean text: the array that was given, or a longer one. */
  char[] result() {
    return out;
  }

  /** Returns where the first unit at or behind {@code from} stands that is changed. */
  private static int unchanged(char[] in, int from, int length) {
    char[] table = CleanTable.CLEAN;
    int i = from;
    while (i < length && table[in[i]] == in[i]) {
      i++;
    }
    return i;
  }

  /** The same as {@link #unchanged}, and notes the classes for what is written from a place on. */
  private int classified(int from, int target) {
    byte[] table = CleanTable.CLASSES;
    byte[] noted = types;
    int shift = target - from;
    int i = from;
    while (i < length) {
      byte type = table[in[i]];
      if (type < 0) {
        break;
      }
      noted[i + shift] = type;
      i++;
    }
    return i;
  }

  private void from(int firstChange) {
    used = firstChange;
    behindLast = firstChange;
    int i = firstChange;
    while (i < length) {
      int before = used;
      i = change(i);
      int end = i;
      if (out == in && types.length > 0) {
        for (int k = before; k < used; k++) {
          types[k] = (byte) CharClass.of(out[k]);
        }
        end = classified(i, used);
      } else {
        end = unchanged(in, i, length);
      }
      if (end > i) {
        if (out != in || used != i) {
          System.arraycopy(in, i, out, used, end - i);
        }
        used += end - i;
        behindLast = end;
        i = end;
      }
    }
    alignment.keep(length - aligned);
  }

  /** Handles the changed unit at {@code at} and returns where to go on. */
  private int change(int at) {
    char c = in[at];
    char clean = CleanTable.CLEAN[c];
    if (clean == 0) {
      return drop(at);
    }
    if (clean == CleanTable.SPECIAL) {
      special(c, at);
    } else {
      put(clean, at);
    }
    return at + 1;
  }

  private int drop(int at) {
    char[] table = CleanTable.CLEAN;
    int end = at;
    do {
      if (in[end] == CleanTable.TATWEEL) {
        lastTatweel = end;
      }
      end++;
    } while (end < length && table[in[end]] == 0 && in[end] != 0);
    int from = at;
    if (in[at] == CleanTable.TATWEEL && CleanContext.isDash(in, at, length)) {
      put('-', at);
      from++;
    }
    if (from < end) {
      delete(from, end);
    }
    return end;
  }

  private void delete(int at, int end) {
    alignment.keep(at - aligned).delete(end - at);
    aligned = end;
  }

  private void put(char clean, int at) {
    out[used++] = clean;
    behindLast = at + 1;
  }

  private void special(char c, int at) {
    switch (c) {
      case CleanTable.FARSI_YEH, '\uFBFC', '\uFBFD' ->
          put(CleanContext.farsiYeh(in, at, length, out, used), at);
      case '\u0653', '\u0654', '\u0655' -> composeMark(c, at);
      case '\u200C' -> putOrDrop(' ', CleanContext.isWordBreak(in, at, length, out, used), at);
      case '\u200D' -> putOrDrop(c, CleanContext.joinsEmoji(in, at, length, out, used), at);
      case '\uFE0E', '\uFE0F' -> putOrDrop(c, CleanContext.variesSymbol(out, used), at);
      default -> expand(c, at);
    }
  }

  private void putOrDrop(char c, boolean keep, int at) {
    if (keep) {
      put(c, at);
    } else {
      delete(at, at + 1);
    }
  }

  private void composeMark(char mark, int at) {
    boolean onTatweel = lastTatweel >= behindLast;
    char composed = onTatweel || used == 0 ? (char) 0 : CleanContext.compose(out[used - 1], mark);
    if (onTatweel && mark == '\u0654') {
      put('ئ', at); // a hamza that stands on the line itself: سيـٔة
      return;
    }
    if (composed != 0) {
      out[used - 1] = composed;
    }
    delete(at, at + 1);
  }

  private void expand(char form, int at) {
    String letters = CleanTable.expansion(form);
    if (letters == null) {
      throw new IllegalStateException("no rule for U+" + Integer.toHexString(form));
    }
    boolean phrase = letters.indexOf(' ') >= 0;
    boolean before = phrase && used > 0 && Letters.isArabic(out[used - 1]);
    boolean behind = phrase && at + 1 < length && Letters.isArabic(in[at + 1]);
    int size = letters.length() + (before ? 1 : 0) + (behind ? 1 : 0);
    makeRoom(size, at + 1);
    if (before) {
      out[used++] = ' ';
    }
    letters.getChars(0, letters.length(), out, used);
    used += letters.length();
    if (behind) {
      out[used++] = ' ';
    }
    behindLast = at + 1;
    alignment.keep(at - aligned).replace(1, size);
    aligned = at + 1;
  }

  /** Makes sure that {@code size} units and then the rest of the input fit. */
  private void makeRoom(int size, int next) {
    int needed = used + size + (length - next);
    boolean overtakes = out == in && used + size > next;
    if (overtakes || needed > out.length) {
      out = Arrays.copyOf(out, Math.max(needed, out.length + (out.length >> 1)));
    }
  }
}
