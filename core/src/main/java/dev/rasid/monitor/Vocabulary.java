package dev.rasid.monitor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The atoms that the queries of a list consist of, numbered: words, exact forms, beginnings of
 * words, and names in fields. Immutable.
 *
 * <p>Words are found by their {@link WordHash}.
 */
final class Vocabulary {
  static final int NONE = -1;

  private static final int HEAD = 3;

  /** Of each word its atom in two units, its length in one, and its letters. */
  private final char[] pool;

  /** Of each word the hash, and behind it where it stands in the pool, plus one. */
  private final long[] words;

  private final int wordShift;

  /** Of each atom where its word stands in the pool, or {@link #NONE} if it is no word. */
  private final int[] keys;

  /** Has the hash of each word. */
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
    int bits = Math.max(6, 33 - Integer.numberOfLeadingZeros(from.words.size() * 2));
    words = new long[1 << bits];
    wordShift = 32 - bits;
    pool = new char[from.words.keySet().stream().mapToInt(key -> key.length() + HEAD).sum()];
    filter = new HashFilter(from.words.size());
    keys = new int[size];
    Arrays.fill(keys, NONE);
    int at = 0;
    for (Map.Entry<String, Integer> word : from.words.entrySet()) {
      String key = word.getKey();
      pool[at] = (char) (word.getValue() >>> 16);
      pool[at + 1] = (char) (int) word.getValue();
      pool[at + 2] = (char) key.length();
      key.getChars(0, key.length(), pool, at + HEAD);
      insert(WordHash.of(key), at);
      keys[word.getValue()] = at;
      at += HEAD + key.length();
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

  private void insert(int hash, int at) {
    int mask = words.length - 1;
    int slot = slot(hash);
    while (words[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    words[slot] = ((long) hash << 32) | (at + 1);
    filter.add(hash);
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9) >>> wordShift;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & 0xFFFF;
  }

  /** How many atoms there are. */
  int size() {
    return size;
  }

  /** The atom of a word in a range of clean text, whose hash is known. */
  int word(int hash, char[] clean, int from, int to) {
    int mask = words.length - 1;
    for (int slot = slot(hash); words[slot] != 0; slot = (slot + 1) & mask) {
      if ((int) (words[slot] >> 32) == hash) {
        int at = (int) words[slot] - 1;
        if (isKey(at, clean, from, to)) {
          return atom(at);
        }
      }
    }
    return NONE;
  }

  boolean isWord(int atom) {
    return keys[atom] >= 0;
  }

  /** The hash of an atom that is a word. */
  int hash(int atom) {
    int letters = keys[atom] + HEAD;
    return WordHash.of(pool, letters, letters + pool[letters - 1]);
  }

  /** Whether a range of clean text is the word that an atom is. */
  boolean is(int atom, char[] clean, int from, int to) {
    return isKey(keys[atom], clean, from, to);
  }

  private int atom(int at) {
    return pool[at] << 16 | pool[at + 1];
  }

  private boolean isKey(int at, char[] clean, int from, int to) {
    if (pool[at + 2] != to - from) {
      return false;
    }
    char[] fold = WordFold.table();
    int letter = at + HEAD;
    for (int i = from; i < to; i++) {
      if (pool[letter++] != fold[clean[i]]) {
        return false;
      }
    }
    return true;
  }

  /** The atom of a word whose key is built letter by letter. */
  int word(String key) {
    char[] letters = key.toCharArray();
    return word(WordHash.of(key), letters, 0, letters.length);
  }

  /** 1 if a word may be found by this hash, 0 if none has it. */
  int mayHave(int hash) {
    return filter.mayHave(hash);
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

  /** Visits all atoms, in no order. */
  void forEach(Visitor visitor) {
    for (int at = 0; at < pool.length; at += HEAD + pool[at + 2]) {
      visitor.visit(Kind.WORD, new String(pool, at + HEAD, pool[at + 2]), atom(at));
    }
    exact.forEach((form, atom) -> visitor.visit(Kind.EXACT, form, atom));
    prefixes.forEach((prefix, atom) -> visitor.visit(Kind.PREFIX, prefix, atom));
    fields.forEach((name, atom) -> visitor.visit(Kind.FIELD, name, atom));
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

    /** How often each atom was added. */
    int[] uses() {
      return Arrays.copyOf(uses, size);
    }

    Vocabulary build() {
      return new Vocabulary(this);
    }
  }
}
