package dev.rasid.sentiment.predicates;

import dev.rasid.sentiment.predicates.Predicate.Pos;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the cells of one predicate and checks them; a bad cell is refused with its reason. */
final class PredicateCells {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern WORD = Pattern.compile("[\\u0621-\\u063A\\u0641-\\u0652]+");
  private static final Pattern WORDS =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u0652]+( [\\u0621-\\u063A\\u0641-\\u0652]+)*");
  private static final Pattern ANY = Pattern.compile(".+");
  private static final Pattern BAR = Pattern.compile(" *\\| *");

  /** Four remarks of the note are read: they belong to the frame. */
  private static final String NEEDS_STOP = "word of stopping";

  private static final String BY_SPEAKER = "nobody holds it";
  private static final String AMBIGUOUS = "ambiguous:";
  private static final String OBJECT_FIRST = "before the complement";
  private static final String EITHER_WAY = "may stand";

  private PredicateCells() {}

  /**
   * Reads a row.
   *
   * @param at where it stands, for messages
   * @param force the family of its file
   * @param cells one a column of {@link PredicateTable#HEADER}
   */
  static PredicateTable.Row row(String at, String force, List<String> cells) {
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
            FixedWords.of(complements),
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
    return new PredicateTable.Row(
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
    for (String one : split(at, cell, ANY)) {
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
