package dev.rasid.arabic.entities;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of one word that are words of the language as well, and which of both news means. */
final class ReviewedForms {
  private final Map<String, Use> uses = new HashMap<>();

  /** What news means by a form. */
  enum Use {
    /** Nobody has looked at it: most often it is no other word. */
    UNKNOWN,
    /** Nearly always the name. */
    NAME,
    /** The word as often, so that only the tagger can tell. */
    BOTH
  }

  static ReviewedForms load() {
    ReviewedForms forms = new ReviewedForms();
    for (TsvRow row :
        TsvTable.load(ReviewedForms.class, "reviewed-forms.tsv", List.of("form", "news"))) {
      Use use = row.cell(1).equals("both") ? Use.BOTH : Use.NAME;
      forms.uses.merge(
          ArabicNormalizer.key(row.cell(0)), use, (one, other) -> one == other ? one : Use.BOTH);
    }
    return forms;
  }

  /** What news means by a form, given by its key. */
  Use use(String key) {
    return uses.getOrDefault(key, Use.UNKNOWN);
  }
}
