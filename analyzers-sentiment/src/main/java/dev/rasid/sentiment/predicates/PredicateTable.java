package dev.rasid.sentiment.predicates;

import dev.rasid.sentiment.predicates.WordForm.Kind;
import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads tables of predicates: one file a force, one row a lemma with one frame. */
public final class PredicateTable {
  static final List<String> HEADER =
      List.of(
          "id",
          "pos",
          "lemma",
          "imperfect",
          "masdar",
          "participle",
          "passive",
          "complement",
          "holder",
          "target",
          "masdar-target",
          "polarity",
          "strength",
          "issue",
          "note");

  private static final String FOLDER = "predicates/";

  /** Sorted by name; a test compares it with the folder. */
  private static final String INDEX = "predicates.txt";

  private PredicateTable() {}

  /**
   * A row.
   *
   * @param predicate its frame
   * @param lemma past, or the noun or adjective
   * @param imperfect or empty
   * @param nouns verbal nouns
   * @param participles active ones
   * @param passives past, imperfect and participle where they are written differently
   */
  public record Row(
      Predicate predicate,
      String lemma,
      String imperfect,
      List<String> nouns,
      List<String> participles,
      List<String> passives) {

    /** Hands over every inflected form, unfolded. */
    void forms(BiConsumer<String, WordForm> to) {
      Conjugator conjugator = new Conjugator(to);
      switch (predicate.pos()) {
        case NOUN -> conjugator.noun(lemma, false);
        case ADJECTIVE -> conjugator.adjective(lemma, Kind.ADJECTIVE, false);
        case VERB -> {
          conjugator.past(lemma, false);
          if (!imperfect.isEmpty()) {
            conjugator.imperfect(lemma, imperfect, false);
          }
          nouns.forEach(noun -> conjugator.noun(noun, true));
          participles.forEach(word -> conjugator.adjective(word, Kind.PARTICIPLE, false));
          passives.forEach(word -> passive(conjugator, word));
        }
      }
    }

    private void passive(Conjugator conjugator, String word) {
      if (word.startsWith("ي")) {
        conjugator.imperfect(lemma, word, true);
      } else if (word.startsWith("م") && !lemma.startsWith("م")) {
        conjugator.adjective(word, Kind.PARTICIPLE, true);
      } else {
        conjugator.past(word, true);
      }
    }
  }

  /** The predicates that come with this module. */
  static List<Row> builtIn() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader index = Table.open(INDEX)) {
      for (String name = index.readLine(); name != null; name = index.readLine()) {
        try (BufferedReader reader = Table.open(FOLDER + name)) {
          rows.addAll(read(name, reader));
        }
      }
    }
    return unique(rows);
  }

  /**
   * The predicates that come with this module, and a user's before them: a row of the same id takes
   * the place of ours, and an id behind a minus sign takes ours away.
   */
  public static List<Row> with(Path user) throws IOException {
    Map<String, Row> ours = new LinkedHashMap<>();
    builtIn().forEach(row -> ours.put(row.predicate().id(), row));
    String name = user.getFileName() == null ? user.toString() : user.getFileName().toString();
    List<Row> rows = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    try (BufferedReader reader = Files.newBufferedReader(user, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("-")) {
          String id = line.substring(1).strip();
          if (ours.remove(id) == null) {
            throw Table.bad(
                name + ", line " + number,
                "there is no built-in predicate \"" + id + "\" to remove");
          }
          kept.append('\n');
        } else {
          kept.append(line).append('\n');
        }
      }
    }
    try (BufferedReader reader = new BufferedReader(new java.io.StringReader(kept.toString()))) {
      rows.addAll(read(name, reader));
    }
    rows.forEach(row -> ours.remove(row.predicate().id()));
    rows.addAll(ours.values());
    return unique(rows);
  }

  private static List<Row> unique(Collection<Row> rows) {
    Map<String, Row> ids = new LinkedHashMap<>();
    for (Row row : rows) {
      if (ids.put(row.predicate().id(), row) != null) {
        throw Table.bad(row.predicate().force(), "id " + row.predicate().id() + " is there twice");
      }
    }
    return List.copyOf(ids.values());
  }

  /** Reads one file; a bad line is refused with file, line and reason. */
  static List<Row> read(String name, BufferedReader reader) throws IOException {
    int dot = name.indexOf('.');
    String force = dot < 0 ? name : name.substring(0, dot);
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.read(name, reader, HEADER)) {
      rows.add(PredicateCells.row(row.at(), force, row.cells()));
    }
    return rows;
  }
}
