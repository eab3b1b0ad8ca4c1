package dev.rasid.sentiment.modifiers;

import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What makes a predicate stronger or weaker, or turns it: words of {@code modifiers/}, one concept
 * a file. Immutable after loading.
 */
public final class Modifiers {
  private static final List<String> HEADER =
      List.of("words", "favor", "against", "place", "hedged", "note");
  private static final String INDEX = "modifiers.txt";
  private static final String FOLDER = "modifiers/";

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Modifiers() {}

  /** Where a modifier stands. */
  enum Place {
    /** Right before a verb. */
    VERB,
    /** Right before a past that opens its sentence. */
    PAST,
    /** Right before an imperfect. */
    IMPERFECT,
    /** Before a noun, participle or adjective. */
    NOUN,
    /** Governs a verbal noun, or a verb behind أن. */
    GOVERN,
    /** Anywhere before, in the same clause. */
    CLAUSE,
    /** Behind, near the predicate. */
    AFTER
  }

  /**
   * One modifier.
   *
   * @param concept its file
   * @param words folded
   * @param favor what a polarity in favor is multiplied with
   * @param against what one against is multiplied with
   * @param place where it must stand
   * @param hedged whether the text keeps its distance by it
   */
  record Entry(
      String concept,
      List<String> words,
      double favor,
      double against,
      Place place,
      boolean hedged) {}

  public static Modifiers builtIn() throws IOException {
    Modifiers modifiers = new Modifiers();
    try (BufferedReader index = Table.open(INDEX)) {
      for (String name = index.readLine(); name != null; name = index.readLine()) {
        try (BufferedReader reader = Table.open(FOLDER + name)) {
          modifiers.read(name, reader);
        }
      }
    }
    return modifiers;
  }

  static Modifiers load(String name, BufferedReader reader) throws IOException {
    Modifiers modifiers = new Modifiers();
    modifiers.read(name, reader);
    return modifiers;
  }

  /** The same without some concepts, to measure their worth. */
  public Modifiers without(Set<String> concepts) {
    Modifiers rest = new Modifiers();
    byFirstWord.forEach(
        (word, entries) ->
            rest.byFirstWord.put(
                word,
                entries.stream().filter(entry -> !concepts.contains(entry.concept())).toList()));
    return rest;
  }

  private void read(String name, BufferedReader reader) throws IOException {
    String concept = name.substring(0, name.indexOf('.'));
    for (Table.Row row : Table.read(name, reader, HEADER)) {
      List<String> cells = row.cells();
      List<String> words = List.of(Folding.key(cells.get(0)).split(" ", -1));
      if (!cells.get(4).equals("yes") && !cells.get(4).equals("no")) {
        throw Table.bad(row.at(), "hedged \"" + cells.get(4) + "\" must be yes or no");
      }
      Entry entry =
          new Entry(
              concept,
              words,
              number(row.at(), cells.get(1)),
              number(row.at(), cells.get(2)),
              place(row.at(), cells.get(3)),
              cells.get(4).equals("yes"));
      List<Entry> entries = byFirstWord.computeIfAbsent(words.get(0), any -> new ArrayList<>());
      if (entries.stream().anyMatch(e -> e.words().equals(words) && e.place() == entry.place())) {
        throw Table.bad(row.at(), cells.get(0) + " is there already");
      }
      entries.add(entry);
      // The longer phrase is the better answer.
      entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
  }

  private static double number(String at, String cell) {
    try {
      double number = Double.parseDouble(cell);
      if (number >= -2 && number <= 2) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(at + ": \"" + cell + "\" is no number", e);
    }
    throw Table.bad(at, "number " + cell + " must be from -2 to 2");
  }

  private static Place place(String at, String cell) {
    for (Place place : Place.values()) {
      if (place.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return place;
      }
    }
    throw Table.bad(at, "unknown place \"" + cell + "\"; known are " + List.of(Place.values()));
  }

  /** The modifiers that begin with a folded word. */
  List<Entry> startingWith(String key) {
    return byFirstWord.getOrDefault(key, List.of());
  }
}
