package dev.rasid.arabic.text;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clean text makes of each of the 65,536 UTF-16 code units, read once from {@code clean.tsv},
 * {@code ligatures.tsv} and Unicode's decompositions of the Arabic presentation forms.
 */
final class CleanTable {
  /** Marks a code unit that becomes several, or is decided by its neighbours. */
  static final char SPECIAL = '\uFFFF';

  static final char FARSI_YEH = '\u06CC';
  static final char TATWEEL = '\u0640';

  private static final char FIRST_FORM = '\uFB50';
  private static final char LAST_FORM = '\uFEFC';

  /** Itself, another one, 0 for left out (the unit 0 is itself), or {@link #SPECIAL}. */
  static final char[] CLEAN = new char[0x10000];

  /** The class of each code unit that is itself in clean text, and a negative number for others. */
  static final byte[] CLASSES = new byte[0x10000];

  /** What forms that become several letters stand for in clean text. */
  private static final @Nullable String[] EXPANSIONS = new String[LAST_FORM - FIRST_FORM + 1];

  /** What presentation forms stand for, signs and look-alike letters as they are. */
  private static final @Nullable String[] FORMS = new String[LAST_FORM - FIRST_FORM + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      CLEAN[c] = (char) c;
    }
    readCharacters();
    readLigatures();
    decomposeForms();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      CLASSES[c] = CLEAN[c] == c ? CharClass.classes()[c] : -1;
    }
  }

  private CleanTable() {}

  /** Returns the clean letters of a form that becomes several, or null for any other unit. */
  static @Nullable String expansion(char c) {
    return c >= FIRST_FORM && c <= LAST_FORM ? EXPANSIONS[c - FIRST_FORM] : null;
  }

  /** Returns what a presentation form stands for, its signs included, or null. */
  static @Nullable String form(char c) {
    return c >= FIRST_FORM && c <= LAST_FORM ? FORMS[c - FIRST_FORM] : null;
  }

  /** Tells whether the unit is never part of clean text, emoji sequences aside. */
  static boolean isDropped(char c) {
    char clean = CLEAN[c];
    return clean == 0 ? c != 0 : clean == SPECIAL && isContextualSign(c);
  }

  private static boolean isContextualSign(char c) {
    return (c >= 0x0653 && c <= 0x0655) || c == 0x200C || c == 0x200D;
  }

  private static void readCharacters() {
    for (TsvRow row : rows("clean.tsv", "from", "to", "becomes", "reason")) {
      int from = Integer.parseInt(row.cell(0), 16);
      int to = Integer.parseInt(row.cell(1), 16);
      if (to < from) {
        throw row.bad("range ends before it starts: " + row.cell(0) + " to " + row.cell(1));
      }
      for (int c = from; c <= to; c++) {
        CLEAN[c] = becomes(row, c);
      }
    }
  }

  private static char becomes(TsvRow row, int c) {
    String what = row.cell(2);
    return switch (what) {
      case "nothing" -> 0;
      case "space" -> ' ';
      case "ascii" -> (char) (c - 0xFEE0);
      case "context" -> SPECIAL;
      default -> {
        if (what.length() != 1) {
          throw row.bad("becomes is \"" + what + "\", must be one character or a keyword");
        }
        yield what.charAt(0);
      }
    };
  }

  private static void readLigatures() {
    for (TsvRow row : rows("ligatures.tsv", "form", "becomes", "note")) {
      int c = Integer.parseInt(row.cell(0), 16);
      if (c < FIRST_FORM || c > LAST_FORM) {
        throw row.bad(row.cell(0) + " is no presentation form");
      }
      FORMS[c - FIRST_FORM] = row.cell(1);
      setClean((char) c, row.cell(1));
    }
  }

  private static void decomposeForms() {
    for (char c = FIRST_FORM; c <= LAST_FORM; c++) {
      boolean arabic = c <= 0xFDFF || c >= 0xFE70;
      if (!arabic || FORMS[c - FIRST_FORM] != null) {
        continue;
      }
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (plain.charAt(0) == c) {
        continue;
      }
      // Signs that stand alone are decomposed to a sign on a space or a tatweel: only the sign is
      // meant, and the space would split a word.
      FORMS[c - FIRST_FORM] = plain.replace(" ", "").replace("\u0640", "");
      if (CLEAN[c] == c) {
        setClean(c, plain);
      }
    }
  }

  private static void setClean(char form, String plain) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = CLEAN[plain.charAt(i)];
      if (c != 0) {
        clean.append(c);
      }
    }
    if (clean.toString().isBlank()) {
      CLEAN[form] = 0;
    } else if (clean.length() == 1) {
      CLEAN[form] = clean.charAt(0);
    } else {
      CLEAN[form] = SPECIAL;
      EXPANSIONS[form - FIRST_FORM] = clean.toString();
    }
  }

  private static List<TsvRow> rows(String name, String... header) {
    return TsvTable.load(CleanTable.class, name, List.of(header));
  }
}
