package dev.rasid.sentiment.predicates;

import dev.rasid.sentiment.predicates.WordForm.Kind;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.tables.Remembered;
import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The predicates, found by the key of a word: every inflected form, bare or with clitics. Immutable
 * but for a bounded memory of words, which changes no answer.
 */
public final class PredicateLexicon {
  /** Words whose readings are remembered. */
  private static final int MOST_REMEMBERED = 1 << 18;

  /** Words that are written like a form of a predicate and are nearly always something else. */
  private static final Map<String, String> HOMOGRAPHS = homographs();

  /** Verbs of two letters that a conjunction before them leaves recognizable. */
  private static final Set<String> SHORT = FunctionWords.set("short-verb");

  private static final String ANY = "any";

  private static final String[] PRONOUNS = {"هما", "ها", "هم", "هن", "نا", "ني", "ه", "ي"};
  private static final String[] NOUN_PREFIXES = {"ال", "بال", "وال", "كال", "لل", "ب", "ل", "ك"};
  private static final String[] VERB_PREFIXES = {"س", "ل"};

  private final List<Predicate> predicates;
  private final Map<String, List<Entry>> bare = new HashMap<>();
  private final Map<String, List<Entry>> attached = new HashMap<>();

  private final Remembered<Known> remembered = new Remembered<>(MOST_REMEMBERED);

  /** What the tables say of a word, whatever stands around it. */
  public static final class Known extends Remembered.Fact {
    private final int classes;
    private final List<Reading> readings;

    private Known(String key, int classes, List<Reading> readings) {
      super(key);
      this.classes = classes;
      this.readings = readings;
    }

    public int classes() {
      return classes;
    }

    public List<Reading> readings() {
      return readings;
    }
  }

  /** A form of a predicate. */
  private record Entry(Predicate predicate, WordForm form, String written) {}

  public PredicateLexicon(Collection<PredicateTable.Row> rows) {
    List<Predicate> all = new ArrayList<>();
    for (PredicateTable.Row row : rows) {
      all.add(row.predicate());
      row.forms((form, as) -> add(row.predicate(), form, as));
    }
    predicates = List.copyOf(all);
    bare.replaceAll((key, entries) -> List.copyOf(entries));
    attached.replaceAll((key, entries) -> List.copyOf(entries));
  }

  /** The lexicon that comes with this module; made once, for making its forms takes a while. */
  public static PredicateLexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  /** Loads the built-in lexicon when somebody asks for it. */
  private static final class BuiltIn {
    private static final PredicateLexicon LEXICON = load();

    private static PredicateLexicon load() {
      try {
        return new PredicateLexicon(PredicateTable.builtIn());
      } catch (IOException e) {
        throw new UncheckedIOException("the built-in predicates cannot be read", e);
      }
    }
  }

  private static Map<String, String> homographs() {
    Map<String, String> homographs = new HashMap<>();
    List<String> header = List.of("words", "not", "note");
    try (BufferedReader reader = Table.open("homographs.tsv")) {
      for (Table.Row row : Table.read("homographs.tsv", reader, header)) {
        for (String word : row.cells().get(0).split(" ", -1)) {
          homographs.merge(Folding.key(word), row.cells().get(1), (a, b) -> a + " " + b);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource homographs.tsv cannot be read", e);
    }
    return Map.copyOf(homographs);
  }

  /** Tells whether a word is no form of a predicate although it is written like one. */
  private static boolean isHomograph(String key, String id) {
    String not = HOMOGRAPHS.get(key);
    return not != null && (not.equals(ANY) || (" " + not + " ").contains(" " + id + " "));
  }

  List<Predicate> predicates() {
    return predicates;
  }

  private void add(Predicate predicate, String form, WordForm as) {
    Entry entry = new Entry(predicate, as, form);
    add(bare, Folding.key(form), entry);
    if (form.length() < 2) {
      return;
    }
    String stem = form.substring(0, form.length() - 1);
    switch (form.charAt(form.length() - 1)) {
      case 'ة' -> add(attached, Folding.key(stem + "ت"), entry);
      case 'ى' -> add(attached, Folding.key(stem + "ا"), entry);
      case 'ء' -> {
        add(attached, Folding.key(form), entry);
        add(attached, Folding.key(stem + "ؤ"), entry);
        add(attached, Folding.key(stem + "ئ"), entry);
      }
      case 'ا' -> {
        if (!isAccusative(stem, entry)) {
          add(attached, Folding.key(form.endsWith("وا") ? stem : form), entry);
        }
      }
      default -> add(attached, Folding.key(form), entry);
    }
  }

  /** The alif of an indefinite noun, which has no pronoun: تبناه is "adopted it", no "adoption". */
  private boolean isAccusative(String stem, Entry entry) {
    for (Entry other : bare.getOrDefault(Folding.key(stem), List.of())) {
      if (!entry.form().isVerb()
          && other.form().kind() == entry.form().kind()
          && other.predicate().id().equals(entry.predicate().id())) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<String, List<Entry>> index, String key, Entry entry) {
    List<Entry> entries = index.computeIfAbsent(key, any -> new ArrayList<>(2));
    for (Entry other : entries) {
      // What differs in mood only is one reading.
      if (other.predicate().id().equals(entry.predicate().id())
          && other.form().kind() == entry.form().kind()) {
        return;
      }
    }
    entries.add(entry);
  }

  /** Looks a word up as predicates and as a function word. */
  public Known word(String key) {
    Known known = remembered.get(key);
    if (known == null) {
      known = new Known(key, FunctionWords.of(key), read(key));
      remembered.put(known);
    }
    return known;
  }

  /**
   * Reads the key of a word as predicates.
   *
   * @return in the order of the lexicon, those with fewest clitics only; empty if it is none
   */
  public List<Reading> find(String key) {
    return word(key).readings();
  }

  private List<Reading> read(String key) {
    if (key.length() < 2 || key.length() > 20 || isHomograph(key, ANY)) {
      return List.of();
    }
    List<Reading> found = behindConjunction(key);
    char first = key.charAt(0);
    boolean rest = key.length() > 3 || (key.length() == 3 && SHORT.contains(key.substring(1)));
    if (found.isEmpty() && rest && (first == 'و' || first == 'ف')) {
      found = behindConjunction(key.substring(1));
    }
    return List.copyOf(found);
  }

  private List<Reading> behindConjunction(String key) {
    List<Reading> found = new ArrayList<>();
    collect(found, key, "", true, true);
    if (found.isEmpty()) {
      for (String prefix : NOUN_PREFIXES) {
        if (key.startsWith(prefix) && key.length() > prefix.length() + 1) {
          String article = prefix.equals("لل") ? "لال" : prefix;
          collect(found, key.substring(prefix.length()), article, false, true);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      for (String prefix : VERB_PREFIXES) {
        if (key.startsWith(prefix) && key.length() > 3) {
          collect(found, key.substring(prefix.length()), prefix, true, false);
          boolean future = prefix.equals("س");
          found.removeIf(
              reading ->
                  reading.form().kind() != Kind.IMPERFECT || (future && reading.form().mood()));
        }
      }
    }
    return found;
  }

  private void collect(
      List<Reading> into, String key, String prefix, boolean verbs, boolean others) {
    for (Entry entry : bare.getOrDefault(key, List.of())) {
      boolean homograph = isHomograph(key, entry.predicate().id());
      if (!homograph && (entry.form().isVerb() ? verbs : others)) {
        into.add(new Reading(entry.predicate(), entry.form(), prefix, "", entry.written()));
      }
    }
    if (prefix.endsWith("ال") || !areFeminine(into)) {
      return;
    }
    for (String pronoun : PRONOUNS) {
      if (key.endsWith(pronoun) && key.length() > pronoun.length() + 1) {
        String stem = key.substring(0, key.length() - pronoun.length());
        for (Entry entry : attached.getOrDefault(stem, List.of())) {
          WordForm form = entry.form();
          boolean mine = form.person() == 1 && entry.written().startsWith("أ");
          boolean fits =
              form.isVerb()
                  ? verbs && !mine && !pronoun.equals("ي")
                  : others && !pronoun.equals("ني");
          if (fits && !isHomograph(key, entry.predicate().id())) {
            into.add(new Reading(entry.predicate(), form, prefix, pronoun, entry.written()));
          }
        }
        if (!into.isEmpty()) {
          return;
        }
      }
    }
  }

  /** Folded, the ending of "isolation" is the pronoun of "isolated him". */
  private static boolean areFeminine(List<Reading> readings) {
    return readings.stream().allMatch(one -> one.written().endsWith("ة"));
  }
}
