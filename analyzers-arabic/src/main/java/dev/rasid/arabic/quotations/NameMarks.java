package dev.rasid.arabic.quotations;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words beside marks which say that a name, a title or a term is in them. Immutable. */
final class NameMarks {
  private static final List<String> HEADER = List.of("form", "kind", "side");

  /** Names and titles may have as many words before a word behind the marks tells. */
  private static final int LONGEST_BEFORE_WORD = 3;

  private final Set<String> before = new HashSet<>();
  private final Set<String> behind = new HashSet<>();

  static NameMarks load() {
    NameMarks marks = new NameMarks();
    for (TsvRow row : TsvTable.load(NameMarks.class, "scare-words.tsv", HEADER)) {
      String key = ArabicNormalizer.key(row.cell(0).replace("ـ", "").strip());
      switch (row.cell(2)) {
        case "before" -> marks.before.add(key);
        case "after" -> marks.behind.add(key);
        default -> throw row.bad("\"" + row.cell(2) + "\" must be before or after");
      }
    }
    return marks;
  }

  /** Whether the words beside a pair say that it holds no speech. */
  boolean announce(QuoteText text, MarkPairs.Pair pair) {
    return announceBefore(text, pair.open() - 1) || announceBehind(text, pair);
  }

  private boolean announceBefore(QuoteText text, int token) {
    if (token < 0 || text.isSign(token) || text.words().lineEnds(token)) {
      return false;
    }
    String key = text.key(token);
    return before.contains(key)
        || before.contains(text.words().bareKey(token))
        || token > 0 && before.contains(text.key(token - 1) + " " + key)
        || token > 1
            && before.contains(text.key(token - 2) + " " + text.key(token - 1) + " " + key);
  }

  private boolean announceBehind(QuoteText text, MarkPairs.Pair pair) {
    int token = pair.close() + 1;
    return pair.closed()
        && token < text.size()
        && text.wordsIn(pair.first(), pair.close()) <= LONGEST_BEFORE_WORD
        && behind.contains(text.key(token));
  }
}
