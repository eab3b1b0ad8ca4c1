package dev.rasid.arabic.quotations;

import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words beside marks which say that a name, a title or a term is in them. Immutable. */
final class NameMarks {
  private static final List<String> HEADER = List.of("form", "kind", "side");

  /** The most words of what a word before the marks announces, by kind. */
  private static final Map<String, Integer> LONGEST = Map.of("name", 3, "title", 5, "term", 3);

  /** The same of a word behind the marks, which tells less. */
  private static final int LONGEST_BEFORE_WORD = 2;

  /** So many words may describe a thing as well as name it. */
  private static final int DESCRIPTION = 3;

  private final Map<String, Integer> before = new HashMap<>();
  private final Map<String, Integer> behind = new HashMap<>();

  static NameMarks load() {
    NameMarks marks = new NameMarks();
    for (TsvRow row : TsvTable.load(NameMarks.class, "scare-words.tsv", HEADER)) {
      Integer longest = LONGEST.get(row.cell(1));
      if (longest == null) {
        throw row.bad("\"" + row.cell(1) + "\" must be name, title or term");
      }
      String key = ArabicNormalizer.key(row.cell(0).replace("ـ", "").strip());
      switch (row.cell(2)) {
        case "before" -> marks.before.merge(key, longest, Math::max);
        case "after" -> marks.behind.put(key, LONGEST_BEFORE_WORD);
        default -> throw row.bad("\"" + row.cell(2) + "\" must be before or after");
      }
    }
    return marks;
  }

  /** Whether the words beside a pair say that it, of so many words, holds no speech. */
  boolean announce(QuoteText text, MarkPairs.Pair pair, int words) {
    return (announcedBefore(text, pair.open() - 1, pair.last()) >= words
            && !(words >= DESCRIPTION && describes(text, pair)))
        || announcedBehind(text, pair.close() + 1, pair.closed()) >= words;
  }

  /** عملية "تطهير عرقي بلا ضجيج": common words without the article say what a thing is. */
  private static boolean describes(QuoteText text, MarkPairs.Pair pair) {
    for (int at = pair.first(); at < pair.close(); at++) {
      boolean common = (text.classes(at) & (KnownStems.NOUN | KnownStems.ADJECTIVE)) != 0;
      boolean particle = text.classes(at) == KnownStems.PARTICLE;
      if (!text.isSign(at) && !particle && (!common || text.words().isDefinite(at))) {
        return false;
      }
    }
    return true;
  }

  private int announcedBefore(QuoteText text, int token, int last) {
    if (token < 0 || text.isSign(token) || text.words().lineEnds(token)) {
      return 0;
    }
    if (text.words().isDefinite(token) && !text.words().isDefinite(last)) {
      return 0; // الاتفاق "مكسب تاريخي": what is said of it
    }
    String key = text.key(token);
    int longest =
        Math.max(before.getOrDefault(key, 0), before.getOrDefault(text.words().bareKey(token), 0));
    String phrase = key;
    for (int at = token - 1; at >= Math.max(0, token - 2); at--) {
      phrase = text.key(at) + " " + phrase;
      longest = Math.max(longest, before.getOrDefault(phrase, 0));
    }
    return longest;
  }

  private int announcedBehind(QuoteText text, int token, boolean closed) {
    return closed && token < text.size() ? behind.getOrDefault(text.key(token), 0) : 0;
  }
}
