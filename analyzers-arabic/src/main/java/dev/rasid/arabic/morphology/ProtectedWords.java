package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.KeyProfile;
import dev.rasid.arabic.text.KeySet;
import java.util.ArrayList;
import java.util.List;

/** The words of {@code protected-words.tsv}, whose beginning or end only looks like an affix. */
final class ProtectedWords {
  static final ProtectedWords NONE = new ProtectedWords(List.of());

  /** The words that are protected as a whole. */
  private final KeySet words;

  /**
   * All words and what light10 takes for their stems: وزارة and وزار, so that وزاراتها is known.
   */
  private final KeySet stems;

  private ProtectedWords(List<TsvRow> rows) {
    List<String> whole = new ArrayList<>();
    List<String> begun = new ArrayList<>();
    for (TsvRow row : rows) {
      boolean all = row.cell(1).equals("all");
      if (!all && !row.cell(1).equals("begin")) {
        throw row.bad("protects is \"" + row.cell(1) + "\", must be all or begin");
      }
      for (String form : row.forms(2)) {
        if (all) {
          whole.add(form);
        }
        begun.add(form);
        String key = KeyProfile.SEARCH.key(form);
        begun.add(key.substring(0, LightStemmer.light10().stemEnd(key, 0, key.length())));
      }
    }
    words = new KeySet(KeyProfile.SEARCH, whole);
    stems = new KeySet(KeyProfile.SEARCH, begun);
  }

  static ProtectedWords load() {
    return new ProtectedWords(rows());
  }

  static List<TsvRow> rows() {
    return TsvTable.load(
        ProtectedWords.class, "protected-words.tsv", List.of("reason", "protects", "forms"));
  }

  /** Whether a range of clean text is a word that is protected as a whole. */
  boolean has(CharSequence clean, int start, int end) {
    return words.size() > 0 && words.contains(clean, start, end);
  }

  /** Whether a range of clean text, its endings taken off, is the stem of such a word. */
  boolean hasStem(CharSequence clean, int start, int end) {
    return stems.size() > 0 && stems.contains(clean, start, end);
  }
}
