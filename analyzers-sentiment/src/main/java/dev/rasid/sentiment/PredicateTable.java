package dev.rasid.sentiment;

import dev.rasid.sentiment.Predicate.Pos;
import dev.rasid.sentiment.WordForm.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads tables of predicates: one file a force, one row a lemma with one frame. */
final class PredicateTable {
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

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern WORD = Pattern.compile("[\\u0621-\\u063A\\u0641-\\u0652]+");
  private static final Pattern WORDS =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u0652]+( [\\u0621-\\u063A\\u0641-\\u0652]+)*");
  private static final Pattern BAR = Pattern.compile(" *\\| *");

  /** Four remarks of the note are read: they belong to the frame. */
  private static final String NEEDS_STOP = "word of stopping";

  private static final String BY_SPEAKER = "nobody holds it";
  private static final String AMBIGUOUS = "ambiguous:";
  private static final String OBJECT_FIRST = "before the complement";
  private static final String EITHER_WAY = "may stand";

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
  record Row(
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
  static List<Row> with(Path user) throws IOException {
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
      rows.add(row(row.at(), force, row.cells()));
    }
    return rows;
  }

  private static Row row(String at, String force, List<String> cells) {
    if (!ID.matcher(cells.get(0)).matches()) {
      throw Table.bad(at, "id \"" + cells.get(0) + "\" must match " + ID);
    }
    Pos pos = constant(at, "pos", cells.get(1), Pos.values());
    List<List<String>> complements = new ArrayList<>();
    for (String words : split(at, cells.get(7), WORDS)) {
      complements.add(List.of(Folding.key(words).split(" ", -1)));
    }
    Slot holder = cells.get(8).isEmpty() ? standard(pos) : slot(at, cells.get(8));
    List<Slot> targets = slots(at, cells.get(9));
    if (targets.isEmpty()) {
      throw Table.bad(at, "has no target");
    }
    List<Slot> nounTargets =
        cells.get(10).isEmpty() ? nounTargets(pos, targets) : slots(at, cells.get(10));
    Predicate predicate =
        new Predicate(
            cells.get(0),
            force,
            pos,
            List.copyOf(complements),
            holder,
            targets,
            nounTargets,
            strength(at, cells.get(11), cells.get(12)),
            oneOf(at, "issue", cells.get(13), "yes", "no"),
            cells.get(14).contains(NEEDS_STOP),
            cells.get(14).startsWith(AMBIGUOUS),
            cells.get(14).contains(BY_SPEAKER),
            order(cells.get(14)));
    if (!WORD.matcher(cells.get(2)).matches()) {
      throw Table.bad(at, "lemma \"" + cells.get(2) + "\" must be one Arabic word");
    }
    String imperfect = cells.get(3);
    if (!imperfect.isEmpty() && (!WORD.matcher(imperfect).matches() || imperfect.length() < 2)) {
      throw Table.bad(at, "imperfect \"" + imperfect + "\" must be one Arabic word");
    }
    return new Row(
        predicate,
        cells.get(2),
        imperfect,
        split(at, cells.get(4), WORD),
        split(at, cells.get(5), WORD),
        split(at, cells.get(6), WORD));
  }

  private static Predicate.ObjectOrder order(String note) {
    if (!note.contains(OBJECT_FIRST)) {
      return Predicate.ObjectOrder.BEHIND;
    }
    return note.contains(EITHER_WAY) ? Predicate.ObjectOrder.EITHER : Predicate.ObjectOrder.BEFORE;
  }

  private static Slot standard(Pos pos) {
    return pos == Pos.NOUN ? Slot.POSSESSOR : Slot.SUBJECT;
  }

  /** What is the object of the verb stands behind ل, or in the genitive, of the verbal noun. */
  private static List<Slot> nounTargets(Pos pos, List<Slot> targets) {
    if (pos != Pos.VERB) {
      return targets;
    }
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : targets) {
      if (slot.kind() == Slot.Kind.OBJECT) {
        slots.add(Slot.preposition("ل"));
        slots.add(Slot.OBJECT);
      } else {
        slots.add(slot);
      }
    }
    return List.copyOf(slots);
  }

  private static List<Slot> slots(String at, String cell) {
    List<Slot> slots = new ArrayList<>();
    for (String one : split(at, cell, Pattern.compile(".+"))) {
      slots.add(slot(at, one));
    }
    return List.copyOf(slots);
  }

  private static Slot slot(String at, String cell) {
    return switch (cell) {
      case "subject" -> Slot.SUBJECT;
      case "object" -> Slot.OBJECT;
      case "possessor" -> Slot.POSSESSOR;
      default -> {
        if (!WORDS.matcher(cell).matches()) {
          throw Table.bad(
              at, "\"" + cell + "\" must be subject, object, possessor or a preposition");
        }
        yield Slot.preposition(cell);
      }
    };
  }

  private static double strength(String at, String sign, String number) {
    double strength;
    try {
      strength = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(at + ": strength \"" + number + "\" is no number", e);
    }
    if (!(strength > 0 && strength <= 1)) {
      throw Table.bad(at, "strength " + number + " must be above 0 and at most 1");
    }
    return switch (sign) {
      case "+" -> strength;
      case "-" -> -strength;
      case "0" -> 0;
      default -> throw Table.bad(at, "polarity \"" + sign + "\" must be +, - or 0");
    };
  }

  private static boolean oneOf(String at, String column, String cell, String yes, String no) {
    if (!cell.equals(yes) && !cell.equals(no)) {
      throw Table.bad(at, column + " \"" + cell + "\" must be " + yes + " or " + no);
    }
    return cell.equals(yes);
  }

  private static List<String> split(String at, String cell, Pattern part) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> parts = Arrays.asList(BAR.split(cell.strip(), -1));
    for (String one : parts) {
      if (!part.matcher(one).matches()) {
        throw Table.bad(at, "\"" + one + "\" in \"" + cell + "\" must be Arabic words");
      }
    }
    return List.copyOf(parts);
  }

  private static <E extends Enum<E>> E constant(String at, String column, String cell, E[] known) {
    for (E one : known) {
      if (one.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return one;
      }
    }
    throw Table.bad(at, column + " \"" + cell + "\" must be one of " + Arrays.toString(known));
  }
}
