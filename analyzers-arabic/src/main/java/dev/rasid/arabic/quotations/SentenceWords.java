package dev.rasid.arabic.quotations;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words that sentences with quotations are built with. Immutable once loaded. */
final class SentenceWords {
  /** What a word does; the table explains each. */
  enum Use {
    ADVERB(1 << 0),
    CONNECTOR(1 << 1),
    MEDIUM(1 << 2),
    NO_CLAUSE(1 << 3),
    OTHER_CLAUSE(1 << 4),
    PREPOSITION(1 << 5),
    RANK(1 << 6),
    RELATIVE(1 << 7),
    SPOKESMAN(1 << 8);

    private final int bit;

    Use(int bit) {
      this.bit = bit;
    }

    /** Its bit in {@link SentenceWords#uses}. */
    int bit() {
      return bit;
    }
  }

  /** The bit of أن, إن and their like. */
  static final int COMPLEMENTIZER = 1 << 20;

  /** Pronouns on إن and أن, folded. */
  private static final Set<String> PRONOUNS =
      Set.of("", "ه", "ها", "هم", "هما", "هن", "ني", "نا", "نه", "ي", "ك", "كم");

  private final Map<String, Integer> bits = new HashMap<>();

  private static final class Holder {
    static final SentenceWords STANDARD = load();
  }

  /** Returns those of the tables of this module, loaded when first asked for. */
  static SentenceWords standard() {
    return Holder.STANDARD;
  }

  static SentenceWords load() {
    SentenceWords all = new SentenceWords();
    for (TsvRow row :
        TsvTable.load(SentenceWords.class, "sentence-words.tsv", List.of("use", "words"))) {
      Use use = use(row);
      for (String form : row.forms(1)) {
        all.bits.merge(ArabicNormalizer.key(form), use.bit(), (one, other) -> one | other);
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

  /** The bits of what a word is by its key, without و or ف too if that is written on it. */
  int uses(String key, boolean conjunction) {
    int uses = bits.getOrDefault(key, 0);
    if (key.length() > 1 && conjunction) {
      uses |= bits.getOrDefault(key.substring(1), 0);
    }
    return isComplementizer(key) ? uses | COMPLEMENTIZER : uses;
  }

  /** Whether a key is that of أن, إن or بأن, with or without a pronoun. */
  static boolean isComplementizer(String key) {
    int at = key.startsWith("بان") ? 1 : 0;
    return key.startsWith("ان", at)
        && key.length() <= at + 5
        && PRONOUNS.contains(key.substring(at + 2));
  }
}
