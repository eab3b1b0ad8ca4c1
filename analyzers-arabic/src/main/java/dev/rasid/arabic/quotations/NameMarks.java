package dev.rasid.arabic.quotations;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.*;

/** TEMPORARY. */
final class NameMarks {
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  static NameMarks load() {
    NameMarks n = new NameMarks();
    for (TsvRow r : TsvTable.load(NameMarks.class, "scare-words.tsv", List.of("form", "kind", "side"))) {
      String k = ArabicNormalizer.key(r.cell(0).replace("ـ", ""));
      (r.cell(2).equals("before") ? n.before : n.after).add(k);
    }
    return n;
  }
  boolean announce(QuoteText text, MarkPairs.Pair p) {
    int i = p.open() - 1;
    if (i >= 0 && !text.isSign(i)) {
      String k = text.key(i), b = text.words().bareKey(i);
      if (before.contains(k) || before.contains(b)) return true;
      if (i > 0 && before.contains(text.key(i - 1) + " " + k)) return true;
    }
    int j = p.close() + 1;
    return p.closed() && j < text.size() && after.contains(text.key(j)) && text.wordsIn(p.first(), p.close()) <= 3;
  }
}
