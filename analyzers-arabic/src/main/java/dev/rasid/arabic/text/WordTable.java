package dev.rasid.arabic.text;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.List;
import java.util.Locale;

/**
 * Words of a table with their kinds, looked up in an array of characters without making a string.
 *
 * <p>Hamza seats, alef maksura and teh marbuta are folded on both sides. Immutable once built.
 */
final class WordTable<K extends Enum<K>> {
  private static final List<String> HEADER = List.of("forms", "kind");

  private final String[] words;
  private final Object[] kinds;
  private final int mask;
  private final int longest;

  private WordTable(List<TsvRow> rows, Class<K> type) {
    int forms = rows.stream().mapToInt(row -> row.forms(0).size()).sum();
    int capacity = Integer.highestOneBit(Math.max(8, 4 * forms));
    words = new String[capacity];
    kinds = new Object[capacity];
    mask = capacity - 1;
    int max = 0;
    for (TsvRow row : rows) {
      K kind = kind(row, type);
      for (String form : row.forms(0)) {
        put(row, fold(form), kind);
        max = Math.max(max, form.length());
      }
    }
    longest = max;
  }

  /** Loads a table of this package, with the columns {@code forms} and {@code kind}. */
  static <K extends Enum<K>> WordTable<K> load(String path, Class<K> type) {
    return new WordTable<>(TsvTable.load(WordTable.class, path, HEADER), type);
  }

  /** Returns the kind of a word, or null if it is not in the table. */
  @SuppressWarnings("unchecked") // only put(..) writes kinds
  @org.jspecify.annotations.Nullable
  K get(char[] chars, int start, int end) {
    int size = end - start;
    if (size > longest || size <= 0) {
      return null;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(chars[i]);
    }
    for (int slot = spread(hash) & mask; words[slot] != null; slot = (slot + 1) & mask) {
      if (same(words[slot], chars, start, size)) {
        return (K) kinds[slot];
      }
    }
    return null;
  }

  private static boolean same(String word, char[] chars, int start, int size) {
    if (word.length() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (word.charAt(i) != fold(chars[start + i])) {
        return false;
      }
    }
    return true;
  }

  private void put(TsvRow row, String folded, K kind) {
    int slot = spread(folded.hashCode()) & mask;
    while (words[slot] != null) {
      if (words[slot].equals(folded)) {
        throw row.bad("\"" + folded + "\" is in the table twice");
      }
      slot = (slot + 1) & mask;
    }
    words[slot] = folded;
    kinds[slot] = kind;
  }

  private static <K extends Enum<K>> K kind(TsvRow row, Class<K> type) {
    for (K kind : type.getEnumConstants()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
        return kind;
      }
    }
    throw row.bad("kind \"" + row.cell(1) + "\" is none of " + List.of(type.getEnumConstants()));
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  private static String fold(String form) {
    char[] folded = form.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }
}
