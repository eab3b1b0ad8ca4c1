package dev.rasid.monitor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The atoms that the queries of a list consist of, numbered: words, exact forms, beginnings of
 * words, and names in fields. Immutable.
 *
 * <p>Words are found by their {@link WordKey}.
 */
final class Vocabulary {
  static final int NONE = -1;

  /**
   * Slots of two: the key of a word, and its atom, above which stands, plus one, which of the
   * {@link #others} it is if it is one. Empty slots have the key 0, which no word has.
   */
  private final long[] words;

  private final int wordShift;

  /** The words of which the key does not tell all. */
  private final String[] others;

  /** Has the key of each word. */
  private final HashFilter filter;

  private final Map<String, Integer> exact;
  private final Map<String, Integer> prefixes;
  private final Map<String, Integer> fields;

  /** Exact forms of a word, by the atom of its key; atoms without are missing. */
  private final Map<Integer, List<String>> exactForms;

  private final int[] prefixLengths;
  private final long[] prefixStarts;
  private final int size;

  private Vocabulary(Builder from) {
    size = from.size;
    exact = Map.copyOf(from.exact);
    prefixes = Map.copyOf(from.prefixes);
    fields = Map.copyOf(from.fields);
    int bits = Math.max(6, 34 - Integer.numberOfLeadingZeros(from.words.size()));
    words = new long[2 << bits];
    wordShift = Long.SIZE - bits;
    others =
        from.words.keySet().stream().filter(word -> !WordKey.isExact(word)).toArray(String[]::new);
    filter = new HashFilter(from.words.size());
    int other = 0;
    for (Map.Entry<String, Integer> word : from.words.entrySet()) {
      long number = WordKey.isExact(word.getKey()) ? 0 : ++other;
      insert(WordKey.of(word.getKey()), number << Integer.SIZE | word.getValue());
    }
    Map<Integer, List<String>> forms = new HashMap<>();
    from.exactForms.forEach((atom, list) -> forms.put(atom, List.copyOf(list)));
    exactForms = Map.copyOf(forms);
    prefixLengths =
        prefixes.keySet().stream().mapToInt(String::length).sorted().distinct().toArray();
    prefixStarts = new long[prefixes.isEmpty() ? 0 : 1 << 10];
    for (String prefix : prefixes.keySet()) {
      int bit = pair(prefix.charAt(0), prefix.charAt(1));
      prefixStarts[bit >>> 6] |= 1L << bit;
    }
  }

  private void insert(long key, long value) {
    int slot = slot(key);
    while (words[slot] != 0) {
      slot = next(slot);
    }
    words[slot] = key;
    words[slot + 1] = value;
    filter.add(key);
  }

  private int slot(long key) {
    return (int) (WordKey.spread(key) >>> wordShift) << 1;
  }

  private int next(int slot) {
    return (slot + 2) & (words.length - 1);
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & 0xFFFF;
  }

  /** How many atoms there are. */
  int size() {
    return size;
  }

  /** The atom of a word in a range of clean text, whose key is known. */
  int word(long key, char[] clean, int from, int to) {
    int slot = slot(key);
    while (words[slot] != key || !isHere(words[slot + 1], clean, from, to)) {
      if (words[slot] == 0) {
        return NONE;
      }
      slot = next(slot);
    }
    return (int) words[slot + 1];
  }

  /** Whether a slot that has the key of a word has this word. */
  private boolean isHere(long value, char[] clean, int from, int to) {
    int other = (int) (value >>> Integer.SIZE);
    return other == 0 || isSame(others[other - 1], clean, from, to);
  }

  private static boolean isSame(String word, char[] clean, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    char[] fold = WordFold.table();
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != fold[clean[i]]) {
        return false;
      }
    }
    return true;
  }

  /** The atom of a word whose key is built letter by letter. */
  int word(String key) {
    char[] letters = key.toCharArray();
    return word(WordKey.of(key), letters, 0, letters.length);
  }

  /** 1 if a word may have this key, 0 if none has it. */
  int mayHave(long key) {
    return filter.mayHave(key);
  }

  /** The exact forms in queries of the word with this atom. */
  List<String> exactForms(int atom) {
    return exactForms.getOrDefault(atom, List.of());
  }

  boolean hasExact() {
    return !exact.isEmpty();
  }

  boolean hasPrefixes() {
    return prefixLengths.length > 0;
  }

  /** The lengths that beginnings of words have, ascending. */
  int[] prefixLengths() {
    return prefixLengths;
  }

  /** Whether a beginning may start with these letters. */
  boolean mayStart(char first, char second) {
    int bit = pair(first, second);
    return (prefixStarts[bit >>> 6] & (1L << bit)) != 0;
  }

  int prefix(String key) {
    return prefixes.getOrDefault(key, NONE);
  }

  int exact(String form) {
    return exact.getOrDefault(form, NONE);
  }

  /** The atom of a name in a field, such as {@code entity} and its folded id. */
  int field(String field, String key) {
    return fields.getOrDefault(field + '\t' + key, NONE);
  }

  boolean hasFields() {
    return !fields.isEmpty();
  }

  /** The atom of a word of a query. */
  int atom(QueryNode.Word word) {
    return switch (word.form()) {
      case TOLERANT -> word(word.key());
      case EXACT -> exact(word.text());
      case PREFIX -> prefix(word.key());
    };
  }

  /** What an atom is. */
  enum Kind {
    WORD,
    EXACT,
    PREFIX,
    FIELD
  }

  /** What is done with an atom. */
  @FunctionalInterface
  interface Visitor {
    void visit(Kind kind, String key, int atom);
  }

  /** Numbers atoms in the order in which they are met. */
  static final class Builder {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<Integer, List<String>> exactForms = new HashMap<>();
    private int[] uses = new int[64];
    private int size;

    int add(QueryNode.Word word) {
      return switch (word.form()) {
        case TOLERANT -> number(words, word.key());
        case PREFIX -> number(prefixes, word.key());
        case EXACT -> {
          boolean known = exact.containsKey(word.text());
          int atom = number(exact, word.text());
          if (!known) {
            exactForms.merge(
                number(words, word.key()), List.of(word.text()), Builder::concatenated);
          }
          yield atom;
        }
      };
    }

    private static List<String> concatenated(List<String> some, List<String> more) {
      String[] all = Arrays.copyOf(some.toArray(new String[0]), some.size() + more.size());
      for (int i = 0; i < more.size(); i++) {
        all[some.size() + i] = more.get(i);
      }
      return List.of(all);
    }

    int add(String field, String key) {
      return number(fields, field + '\t' + key);
    }

    private int number(Map<String, Integer> atoms, String key) {
      Integer known = atoms.putIfAbsent(key, size);
      int atom = known == null ? size++ : known;
      if (atom == uses.length) {
        uses = Arrays.copyOf(uses, 2 * atom);
      }
      uses[atom]++;
      return atom;
    }

    /** Visits all atoms, in no order. */
    void forEach(Visitor visitor) {
      words.forEach((key, atom) -> visitor.visit(Kind.WORD, key, atom));
      exact.forEach((form, atom) -> visitor.visit(Kind.EXACT, form, atom));
      prefixes.forEach((prefix, atom) -> visitor.visit(Kind.PREFIX, prefix, atom));
      fields.forEach((name, atom) -> visitor.visit(Kind.FIELD, name, atom));
    }

    /** How often each atom was added. */
    int[] uses() {
      return Arrays.copyOf(uses, size);
    }

    Vocabulary build() {
      return new Vocabulary(this);
    }
  }
}
