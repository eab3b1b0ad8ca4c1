package dev.rasid.arabic.names;

import com.google.common.base.Suppliers;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The names that this module knows: Arabic ones, and foreign ones as the Arabic press writes them.
 *
 * <p>Immutable, safe for use by any number of threads; read once, when first asked for.
 *
 * <pre>{@code
 * NameLexicon.standard().find("عبدالفتاح").orElseThrow().latin().get(0); // Abdel Fattah
 * }</pre>
 */
public final class NameLexicon {
  static final List<String> FILES = List.of("given-names", "foreign-names");
  static final List<String> HEADER = List.of("forms", "latin", "gender", "kind");
  private static final int[] NONE = {};

  private final List<NameEntry> entries;
  private final Map<String, Integer> byForm = new HashMap<>();

  /** Made when first asked for: Arabic news has few names in Latin letters. */
  private final Supplier<Map<String, int[]>> byLatin = Suppliers.memoize(this::latinIndex);

  private final int longestForm;

  private static final class Holder {
    static final NameLexicon STANDARD = new NameLexicon();
  }

  private NameLexicon() {
    List<NameEntry> all = new ArrayList<>();
    for (String file : FILES) {
      for (TsvRow row : rows(file)) {
        all.add(entry(row, file.equals("foreign-names")));
      }
    }
    entries = Collections.unmodifiableList(all);
    int longest = 0;
    for (int i = 0; i < all.size(); i++) {
      for (String form : all.get(i).forms()) {
        String key = key(form);
        byForm.putIfAbsent(key, i);
        longest = Math.max(longest, key.length());
      }
    }
    longestForm = longest;
  }

  private Map<String, int[]> latinIndex() {
    Map<String, int[]> index = new HashMap<>();
    for (int rank = 0; rank < 2; rank++) { // an entry's own spelling goes before a variant
      for (int i = 0; i < entries.size(); i++) {
        List<String> latin = entries.get(i).latin();
        for (String spelling : rank == 0 ? latin.subList(0, 1) : latin.subList(1, latin.size())) {
          List<NameWord> words = NameWord.split(spelling);
          addLatin(index, LatinCompound.key(words, 0, words.size()), i);
        }
      }
    }
    return index;
  }

  private static void addLatin(Map<String, int[]> index, String key, int entry) {
    int[] before = index.getOrDefault(key, NONE);
    for (int other : before) {
      if (other == entry) {
        return;
      }
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = entry;
    index.put(key, after);
  }

  /**
   * Returns the lexicon that comes with this module.
   *
   * @return the same one each time
   */
  public static NameLexicon standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns all entries.
   *
   * @return Arabic names first
   */
  public List<NameEntry> entries() {
    return entries;
  }

  /**
   * Finds a name by an Arabic spelling, whatever its hamza seats, vowel signs and inner spaces.
   *
   * @param form one or more words, without proclitics; a family name without its article
   * @return its entry, or empty if the lexicon does not have it
   */
  public Optional<NameEntry> find(String form) {
    int id = idOfKey(key(ArabicNormalizer.clean(form).text()));
    return id < 0 ? Optional.empty() : Optional.of(entries.get(id));
  }

  /** The entry with this key, or -1. */
  int idOfKey(String key) {
    Integer id = byForm.get(key);
    return id == null ? -1 : id;
  }

  /** The entries with this Latin key, none the empty array; not to be changed. */
  int[] idsOfLatinKey(String key) {
    return byLatin.get().getOrDefault(key, NONE);
  }

  NameEntry entry(int id) {
    return entries.get(id);
  }

  /** The length of the longest key of a form: longer text cannot be found. */
  int longestForm() {
    return longestForm;
  }

  static String key(String clean) {
    String folded = ArabicNormalizer.key(clean);
    return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
  }

  static List<TsvRow> rows(String file) {
    return TsvTable.load(NameLexicon.class, file + ".tsv", HEADER);
  }

  private static NameEntry entry(TsvRow row, boolean foreign) {
    NameEntry.Gender gender =
        switch (row.cell(2)) {
          case "m" -> NameEntry.Gender.MALE;
          case "f" -> NameEntry.Gender.FEMALE;
          case "-" -> NameEntry.Gender.ANY;
          default -> throw row.bad("gender is " + row.cell(2) + ", must be m, f or -");
        };
    NameEntry.Kind kind =
        switch (row.cell(3)) {
          case "given" -> NameEntry.Kind.GIVEN;
          case "family" -> NameEntry.Kind.FAMILY;
          case "both" -> NameEntry.Kind.BOTH;
          default -> throw row.bad("kind is " + row.cell(3) + ", must be given, family or both");
        };
    return new NameEntry(row.forms(0), row.forms(1), gender, kind, foreign);
  }
}
