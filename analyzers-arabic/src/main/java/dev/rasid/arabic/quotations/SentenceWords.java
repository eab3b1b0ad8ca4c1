package dev.rasid.arabic.quotations;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words that sentences with quotations are built with. Immutable once loaded. */
final class SentenceWords {
  /** What a word does; the table explains each. */
  enum Use {
    ADVERB,
    CONNECTOR,
    MEDIUM,
    NO_CLAUSE,
    OTHER_CLAUSE,
    PREPOSITION,
    RANK,
    RELATIVE,
    SPOKESMAN
  }

  /** Pronouns on إن and أن, folded. */
  private static final Set<String> PRONOUNS =
      Set.of("", "ه", "ها", "هم", "هما", "هن", "ني", "نا", "نه", "ي", "ك", "كم");

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  static SentenceWords load() {
    SentenceWords all = new SentenceWords();
    for (Use use : Use.values()) {
      all.words.put(use, new HashSet<>());
    }
    for (TsvRow row :
        TsvTable.load(SentenceWords.class, "sentence-words.tsv", List.of("use", "words"))) {
      Use use = use(row);
      for (String form : row.forms(1)) {
        all.words.get(use).add(ArabicNormalizer.key(form));
      }
    }
    return all;
  }

  private static Use use(TsvRow row) {
    String name = row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_');
    for (Use use : Use.values()) {
      if (use.name().equals(name)) {
        return use;
      }
    }
    throw row.bad("\"" + row.cell(0) + "\" is no use");
  }

  private boolean has(Use use, String key) {
    Set<String> set = words.get(use);
    return set != null && set.contains(key);
  }

  /** Whether a token is such a word, with or without و or ف on it. */
  boolean is(QuoteText text, int token, Use use) {
    String key = text.key(token);
    return has(use, key)
        || key.length() > 1 && text.hasConjunction(token) && has(use, key.substring(1));
  }

  /** Whether a key is that of أن, إن or بأن, with or without a pronoun. */
  static boolean isComplementizer(String key) {
    int at = key.startsWith("بان") ? 1 : 0;
    return key.startsWith("ان", at)
        && key.length() <= at + 5
        && PRONOUNS.contains(key.substring(at + 2));
  }
}
