package dev.rasid.sentiment;

import dev.rasid.sentiment.Predicate.Pos;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The predicates, found by the folded form of a word. Immutable after loading. */
final class PredicateLexicon {
  private static final String RESOURCE = "predicates.tsv";
  private static final List<String> HEADER = List.of("id", "pos", "forms", "polarity", "target");
  private static final Set<String> TARGETS =
      Set.of(Predicate.OBJECT, "ب", "على", "من", "ل", "إلى", "مع", "ضد", "عن", "في", "خلف");
  private static final String OF_THINGS = "+";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern FORM = Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+");
  private static final Pattern BAR = Pattern.compile("\\|");

  private final List<Predicate> predicates = new ArrayList<>();
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private PredicateLexicon() {}

  static PredicateLexicon builtIn() throws IOException {
    try (BufferedReader reader = Table.open(RESOURCE)) {
      return load(RESOURCE, reader);
    }
  }

  /** Reads a lexicon; a bad line is refused with file, line and reason. */
  static PredicateLexicon load(String name, BufferedReader reader) throws IOException {
    PredicateLexicon lexicon = new PredicateLexicon();
    for (Table.Row row : Table.read(name, reader, HEADER)) {
      lexicon.add(row.at(), predicate(row.at(), row.cells()));
    }
    if (lexicon.predicates.isEmpty()) {
      throw Table.bad(name, "has no predicates");
    }
    return lexicon;
  }

  List<Predicate> predicates() {
    return List.copyOf(predicates);
  }

  /**
   * Reads a folded word as predicates, without a conjunction و or ف or a future س if only the rest
   * is known.
   *
   * @return verbs first; empty if it is none
   */
  List<Reading> find(String key) {
    List<Reading> whole = readings.getOrDefault(key, List.of());
    if (!whole.isEmpty() || key.length() < 3) {
      return whole;
    }
    char first = key.charAt(0);
    if (first == 'و' || first == 'ف') {
      String rest = key.substring(1);
      List<Reading> found = readings.getOrDefault(rest, List.of());
      return found.isEmpty() ? future(rest) : found;
    }
    return future(key);
  }

  private List<Reading> future(String key) {
    if (key.charAt(0) != 'س') {
      return List.of();
    }
    return readings.getOrDefault(key.substring(1), List.of()).stream()
        .filter(Reading::imperfect)
        .toList();
  }

  private static Predicate predicate(String at, List<String> cells) {
    String id = cells.get(0);
    if (!ID.matcher(id).matches()) {
      throw Table.bad(at, "id \"" + id + "\" must match " + ID);
    }
    boolean ofThings = cells.get(4).endsWith(OF_THINGS);
    String target = ofThings ? cells.get(4).substring(0, cells.get(4).length() - 1) : cells.get(4);
    if (!TARGETS.contains(target)) {
      throw Table.bad(at, "unknown target \"" + target + "\"; known are " + TARGETS);
    }
    List<String> forms = new ArrayList<>();
    for (String cell : BAR.split(cells.get(2), -1)) {
      String form = cell.strip();
      if (!FORM.matcher(form).matches()) {
        throw Table.bad(at, "form \"" + form + "\" must be one Arabic word without vowel signs");
      }
      forms.add(form);
    }
    return new Predicate(
        id,
        pos(at, cells.get(1)),
        List.copyOf(forms),
        polarity(at, cells.get(3)),
        target,
        ofThings);
  }

  private static Pos pos(String at, String label) {
    for (Pos pos : Pos.values()) {
      if (pos.label().equals(label)) {
        return pos;
      }
    }
    throw Table.bad(
        at,
        "unknown pos \""
            + label
            + "\"; known are "
            + Arrays.stream(Pos.values()).map(Pos::label).toList());
  }

  private static double polarity(String at, String cell) {
    double polarity;
    try {
      polarity = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(at + ": polarity \"" + cell + "\" is no number", e);
    }
    // Zero takes no side, so that a row with it can only be a mistake.
    if (!(polarity >= -1 && polarity <= 1) || polarity == 0) {
      throw Table.bad(at, "polarity " + cell + " must be in [-1, 1] and not 0");
    }
    return polarity;
  }

  private void add(String at, Predicate predicate) {
    if (!ids.add(predicate.id())) {
      throw Table.bad(at, "id " + predicate.id() + " is there already");
    }
    Set<String> keys = new HashSet<>();
    for (String form : predicate.forms()) {
      if (!keys.add(Folding.key(form))) {
        throw Table.bad(at, "form " + form + " is there twice");
      }
    }
    predicates.add(predicate);
    for (String key : keys) {
      boolean imperfect =
          predicate.pos() == Pos.VERB
              && (key.startsWith("ي")
                  || (key.startsWith("ت") && keys.contains("ي" + key.substring(1))));
      add(at, key, new Reading(predicate, imperfect, false, false));
      if (imperfect && key.startsWith("ي") && !key.endsWith("ون")) {
        add(at, "ن" + key.substring(1), new Reading(predicate, true, false, true));
      }
    }
    if (predicate.pos() == Pos.NOUN) {
      for (String form : predicate.forms()) {
        possessed(form)
            .forEach(
                with -> add(at, Folding.key(with), new Reading(predicate, false, true, false)));
      }
    }
  }

  /** A verbal noun with "his", "her" and "their" on it, as its last letter is written then. */
  private static List<String> possessed(String form) {
    String stem = form.substring(0, form.length() - 1);
    List<String> stems =
        switch (form.charAt(form.length() - 1)) {
          case 'ة' -> List.of(stem + "ت");
          case 'ى' -> List.of(stem + "ا");
          case 'ء' -> List.of(form, stem + "ؤ", stem + "ئ");
          default -> List.of(form);
        };
    return stems.stream().flatMap(s -> Stream.of(s + "ه", s + "ها", s + "هم")).toList();
  }

  /**
   * A form may be read as verb, noun and participle, and each of these may mean something else with
   * another preposition; beyond that it means one thing.
   */
  private void add(String at, String key, Reading reading) {
    Predicate predicate = reading.predicate();
    String owner =
        owners.putIfAbsent(predicate.pos() + " " + predicate.target() + " " + key, predicate.id());
    if (owner != null) {
      throw Table.bad(
          at,
          "form "
              + key
              + " of "
              + predicate.id()
              + " is a "
              + predicate.pos().label()
              + " of "
              + owner
              + " with the same target already");
    }
    List<Reading> all = new ArrayList<>(readings.getOrDefault(key, List.of()));
    all.add(reading);
    all.sort((a, b) -> a.predicate().pos().compareTo(b.predicate().pos()));
    readings.put(key, List.copyOf(all));
  }
}
