package dev.rasid.arabic.text;

import dev.rasid.text.AlignedText;
import dev.rasid.text.Alignment;
import java.util.Arrays;

/**
 * Repairs a text as {@link Cleaner} does, but keeps the signs on letters, in canonical order. It is
 * for display, so it goes character by character.
 */
final class Repairer {
  private static final char INITIAL_FARSI_YEH = '\uFBFE';
  private static final char MEDIAL_FARSI_YEH = '\uFBFF';

  private final char[] in;
  private final Alignment.Builder alignment = Alignment.builder();

  private char[] out;
  private int used;

  /** The signs behind the last base, to be put in order once all are there. */
  private char[] signs = new char[8];

  private int signCount;
  private int base = -1;
  private boolean onTatweel;

  /** A base with its signs, or what stands before the first base. */
  private int groupSource;

  private int groupTarget;

  /** Whether each input unit of the group has become one output unit. */
  private boolean oneToOne = true;

  private Repairer(String raw) {
    in = raw.toCharArray();
    out = new char[in.length + 16];
  }

  static AlignedText repair(String raw) {
    Repairer repairer = new Repairer(raw);
    for (int i = 0; i < raw.length(); i++) {
      repairer.next(i);
    }
    repairer.closeGroup(raw.length());
    String text = new String(repairer.out, 0, repairer.used);
    return text.equals(raw)
        ? AlignedText.unchanged(raw)
        : new AlignedText(text, repairer.alignment.build());
  }

  private void next(int at) {
    String form = CleanTable.form(in[at]);
    if (form == null) {
      one(in[at], at, true);
      return;
    }
    boolean phrase = form.indexOf(' ') >= 0;
    boolean before = phrase && base >= 0 && Letters.isArabic(out[base]);
    boolean behind = phrase && at + 1 < in.length && Letters.isArabic(in[at + 1]);
    String whole = (before ? " " : "") + form + (behind ? " " : "");
    for (int i = 0; i < whole.length(); i++) {
      one(whole.charAt(i), at, i == 0);
    }
    if (whole.length() != 1) {
      oneToOne = false;
    }
  }

  /** Handles a character that the input has at an offset, or the first or a later one of a form. */
  private void one(char c, int at, boolean opensGroup) {
    if (SignOrder.isSign(c)) {
      sign(c, at);
      return;
    }
    if (c == '\u06C0' || c == '\u06C2') { // a heh with a hamza, which heh has no letter for
      put('ه', at, opensGroup);
      addSign('\u0654');
      oneToOne = false;
      return;
    }
    char clean =
        switch (c) {
          case CleanTable.FARSI_YEH ->
              in[at] == INITIAL_FARSI_YEH || in[at] == MEDIAL_FARSI_YEH
                  ? 'ي'
                  : CleanContext.farsiYeh(in, at, in.length, out, used);
          case CleanTable.TATWEEL -> CleanContext.isDash(in, at, in.length) ? '-' : 0;
          case '\u200C' -> CleanContext.isWordBreak(in, at, in.length, out, used) ? ' ' : 0;
          case '\u200D' -> CleanContext.joinsEmoji(in, at, in.length, out, used) ? c : 0;
          case '\uFE0E', '\uFE0F' -> CleanContext.variesSymbol(out, used) ? c : 0;
          default -> CleanTable.CLEAN[c];
        };
    if (clean == 0 && c != 0) {
      onTatweel |= c == CleanTable.TATWEEL;
      oneToOne = false;
    } else {
      put(clean, at, opensGroup);
    }
  }

  private void sign(char sign, int at) {
    if (onTatweel && sign == '\u0654') {
      put('ئ', at, true);
      return;
    }
    char on = base >= 0 && !onTatweel ? out[base] : 0;
    char composed = CleanContext.compose(on, sign);
    if (composed == 0) {
      addSign(sign);
      return;
    }
    out[base] = composed;
    if (on == 'ا' || on == 'و' || on == 'ي' || on == 'ى') {
      oneToOne = false;
    } else {
      addSign(on == 'أ' ? '\u0654' : '\u0653');
      // The hamza below takes the letter; what was above it is a sign again, and the first one.
      System.arraycopy(signs, 0, signs, 1, signCount - 1);
      signs[0] = on == 'أ' ? '\u0654' : '\u0653';
    }
  }

  private void addSign(char sign) {
    if (signCount == signs.length) {
      signs = Arrays.copyOf(signs, 2 * signCount);
    }
    signs[signCount++] = sign;
  }

  private void put(char letter, int at, boolean opensGroup) {
    if (opensGroup) {
      closeGroup(at);
    } else {
      writeSigns();
    }
    makeRoom(1);
    base = used;
    out[used++] = letter;
    onTatweel = false;
  }

  private void closeGroup(int end) {
    writeSigns();
    int source = end - groupSource;
    int target = used - groupTarget;
    if (oneToOne && source == target) {
      alignment.keep(source);
    } else {
      alignment.replace(source, target);
    }
    groupSource = end;
    groupTarget = used;
    oneToOne = true;
  }

  private void writeSigns() {
    if (signCount == 0) {
      return;
    }
    makeRoom(signCount);
    SignOrder.sort(signs, signCount, out, used);
    used += signCount;
    signCount = 0;
  }

  private void makeRoom(int size) {
    if (used + size > out.length) {
      out = Arrays.copyOf(out, Math.max(used + size, out.length + (out.length >> 1)));
    }
  }
}
