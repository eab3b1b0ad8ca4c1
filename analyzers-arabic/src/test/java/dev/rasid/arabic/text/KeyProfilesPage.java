package dev.rasid.arabic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes {@code KEY-PROFILES.md} from what the code does to each character. */
final class KeyProfilesPage {
  private static final String HEAD =
      """
      # What becomes of every character

      Written by `KeyProfilesPageTest` from the tables that the code uses; do not edit it. After a change, run
      `mvn -q -ntp -pl analyzers-arabic -am test -Dtest=KeyProfilesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drasid.update=true`.

      *clean* is `ArabicNormalizer.clean`; STRICT, SEARCH, LOOSE and LUCENE are keys by `KeyProfile`. All but LUCENE clean first.
      `=` stands for the character itself, `-` for nothing, `sp` for U+0020. A character that is in no table is the same on every level.
      Lone surrogates and everything beyond U+FFFF stay as they are.

      | profile | folds |
      | --- | --- |
      """;

  private static final String CONTEXT =
      """

      ## Decided by the neighbours

      | character | clean text has |
      | --- | --- |
      | U+0640, tatweel | nothing beside a letter; where it touches none, the dash U+002D that it is used as: 10ـ15 |
      | U+0653 to U+0655, madda and hamza marks | the letter that the mark and the letter before make together, across other signs between them: `ا` + U+064E + U+0654 is `أ`. A hamza above on a tatweel is `ئ`. Elsewhere nothing. |
      | U+06CC, Farsi yeh (also U+FBFC, U+FBFD) | `ي` before another Arabic letter. At the end of a word `ى` if the word is in `farsi-yeh.tsv`, else `ي`. |
      | U+200C, zero width non-joiner | a space behind a word of `joined-words.tsv` if three letters or more follow, else nothing |
      | U+200D, zero width joiner | itself between two emoji, else nothing |
      | U+FE0E, U+FE0F, variation selectors | themselves behind a symbol, a digit, `#` or `*`, else nothing |
      | U+FDFA, U+FDFB, U+FDFD, phrases | the phrase, with a space to a letter that touches it |

      LOOSE also writes an Arabic letter once that stands three times or more in a row (`جداااا` is `جدا`); twice stays twice.
      `ArabicNormalizer.repair` does what clean text does but keeps the signs on letters (U+0610 to U+061A, U+064B to U+065F, U+0670,
      U+06D6 to U+06ED without U+06DD, U+06DE, U+06E5, U+06E6, U+06E9, and U+0898 to U+08FF without letters and U+08E2), in canonical order.

      ## Characters
      """;

  private static final List<String> COLUMNS =
      List.of("clean", "STRICT", "SEARCH", "LOOSE", "LUCENE");

  private KeyProfilesPage() {}

  static String write() {
    StringBuilder page = new StringBuilder(HEAD);
    for (KeyProfile profile : KeyProfile.values()) {
      page.append("| ").append(profile).append(" | ");
      page.append(profile.cleans() ? "clean text" : "the text as it is");
      for (Fold fold : profile.folds()) {
        page.append(", ").append(fold);
      }
      page.append(" |\n");
    }
    page.append(CONTEXT);
    characters(page);
    forms(page);
    cases(page);
    return page.toString();
  }

  private static void characters(StringBuilder page) {
    page.append("\n| code | character | ").append(String.join(" | ", COLUMNS)).append(" |\n");
    page.append("| --- | --- |").append(" --- |".repeat(COLUMNS.size())).append('\n');
    int c = 0;
    while (c <= Character.MAX_VALUE) {
      List<String> levels = levels((char) c);
      int next = c + 1;
      boolean listed = !levels.stream().allMatch("="::equals) && !isElsewhere((char) c);
      if (listed) {
        while (isPlain(levels) && levels((char) next).equals(levels) && !isElsewhere((char) next)) {
          next++;
        }
        page.append("| ").append(code(c));
        if (next > c + 1) {
          page.append(" to ").append(code(next - 1));
        }
        page.append(" | ").append(next == c + 1 ? shown(String.valueOf((char) c)) : "");
        page.append(" | ").append(String.join(" | ", levels)).append(" |\n");
      }
      c = next;
    }
  }

  /** Whether the levels can stand for several characters: each of them itself, nothing or space. */
  private static boolean isPlain(List<String> levels) {
    return levels.stream().allMatch(level -> "=-sp".contains(level));
  }

  private static boolean isElsewhere(char c) {
    boolean latin = c < 0x600 || (c >= 0x1E00 && c <= 0x1EFF);
    return CleanTable.form(c) != null
        || (c >= 0xFBFC && c <= 0xFBFD)
        || (latin && Fold.CASE.apply(c) != c)
        || Character.isSurrogate(c)
        || c == CleanTable.TATWEEL
        || CleanTable.CLEAN[c] == CleanTable.SPECIAL;
  }

  private static List<String> levels(char c) {
    String text = String.valueOf(c);
    List<String> levels = new ArrayList<>();
    levels.add(level(text, ArabicNormalizer.clean(text).text()));
    for (KeyProfile profile : KeyProfile.values()) {
      levels.add(level(text, profile.key(text)));
    }
    return levels;
  }

  private static String level(String text, String becomes) {
    return becomes.equals(text) ? "=" : shown(becomes);
  }

  private static String shown(String text) {
    if (text.isEmpty()) {
      return "-";
    }
    if (text.equals(" ")) {
      return "sp";
    }
    char c = text.charAt(0);
    boolean visible = !Character.isSpaceChar(c) && !Letters.isDropped(c);
    return visible ? text.replace("|", "\\|") : "";
  }

  private static void forms(StringBuilder page) {
    page.append("\n## Presentation forms\n\nKeys fold the clean letters by the table above.\n\n");
    page.append("| code | form | clean | repaired |\n| --- | --- | --- | --- |\n");
    for (int c = 0xFB50; c <= 0xFEFC; c++) {
      String text = String.valueOf((char) c);
      if (CleanTable.form((char) c) != null) {
        String clean = ArabicNormalizer.clean(text).text();
        String repaired = ArabicNormalizer.repair(text).text();
        page.append("| ").append(code(c)).append(" | ").append(text);
        page.append(" | ").append(clean.isEmpty() ? "-" : clean).append(" | ");
        page.append(repaired.equals(clean) ? "" : codes(repaired)).append(" |\n");
      }
    }
  }

  private static void cases(StringBuilder page) {
    page.append(
        "\n## Case\n\nSTRICT, SEARCH and LOOSE; clean text and LUCENE keep the capital.\n\n");
    int written = 0;
    for (int c = 0; c <= 0x1EFF; c++) {
      char folded = Fold.CASE.apply((char) c);
      if (folded != c) {
        page.append((char) c).append(folded).append(++written % 40 == 0 ? '\n' : ' ');
      }
    }
    page.append('\n');
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      codes.append(i == 0 ? "" : " ").append(code(text.charAt(i)));
    }
    return codes.toString();
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
