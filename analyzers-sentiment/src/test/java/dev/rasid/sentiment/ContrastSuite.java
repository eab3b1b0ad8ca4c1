package dev.rasid.sentiment;

import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Minimal pairs of sentences and the stances that a careful reader finds in them. */
final class ContrastSuite {
  private static final List<String> HEADER =
      List.of("pair", "construction", "sentence", "expected");
  private static final Pattern SEMICOLON = Pattern.compile("; ");
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern TUPLE =
      Pattern.compile("([^>]+) > ([^>]+) : (\\+\\+|--|\\+|-)( \\?)?");
  private static final String ISSUE = "issue:";
  private static final String UNNAMED = "anon";

  private ContrastSuite() {}

  /**
   * A stance that is asked for or allowed.
   *
   * @param holder marked words
   * @param target marked words, or {@code issue:} and a word of the target's phrase
   * @param sign 1 or -1
   * @param strong whether it is stronger than its like in the other row of the pair
   * @param hedged whether the text hedges
   */
  record Tuple(String holder, String target, int sign, boolean strong, boolean hedged) {
    private static Tuple parse(String at, String text) {
      Matcher matcher = TUPLE.matcher(text);
      if (!matcher.matches()) {
        throw Table.bad(at, "\"" + text + "\" must match " + TUPLE);
      }
      String polarity = matcher.group(3);
      return new Tuple(
          matcher.group(1),
          matcher.group(2),
          polarity.charAt(0) == '+' ? 1 : -1,
          polarity.length() > 1,
          matcher.group(4) != null);
    }

    boolean isIssue() {
      return target.startsWith(ISSUE);
    }

    /** Tells whether a found stance is this one, whatever it says of hedging. */
    boolean matches(Stance stance) {
      return isHolder(stance)
          && (isIssue()
              ? isUnnamed(stance.target())
                  && stance.target().contains(Folding.key(target.substring(ISSUE.length())))
              : target.equals(stance.target()));
    }

    private boolean isHolder(Stance stance) {
      boolean same =
          holder.equals(UNNAMED) ? isUnnamed(stance.holder()) : holder.equals(stance.holder());
      return same && sign == (int) Math.signum(stance.polarity());
    }

    /** An issue, or people without a name. */
    private static boolean isUnnamed(String id) {
      return id.startsWith(ISSUE) || id.contains(UNNAMED);
    }

    /** Tells whether a found stance is toward an issue whose words begin to name this target. */
    boolean isNamedBy(Stance stance) {
      String name = Folding.key(isIssue() ? target.substring(ISSUE.length()) : target);
      int space = name.indexOf(' ');
      return isHolder(stance)
          && stance.target().startsWith(ISSUE)
          && stance.target().contains(space < 0 ? name : name.substring(0, space));
    }
  }

  /**
   * One sentence.
   *
   * @param pair construction, number, and a or b
   * @param construction what the pair is about
   * @param sentence with marked names, see {@link MarkedText}
   * @param required of each inner list, at least one must be found
   * @param optional may be found
   */
  record Row(
      String pair,
      String construction,
      String sentence,
      List<List<Tuple>> required,
      List<Tuple> optional) {

    Stream<Tuple> tuples() {
      return Stream.concat(required.stream().flatMap(List::stream), optional.stream());
    }

    /** Constructions in which a stance without the mark must not be hedged either. */
    boolean asksForHedging() {
      return construction.equals("modality") || construction.equals("hedge");
    }

    /** Says what is missing and what is wrong among the stances that were found. */
    List<String> problems(List<Stance> found) {
      List<String> problems = new ArrayList<>();
      for (List<Tuple> anyOf : required) {
        if (anyOf.stream().noneMatch(one -> found.stream().anyMatch(one::matches))) {
          problems.add("missing " + anyOf);
        }
      }
      for (Stance stance : found) {
        List<Tuple> meant = tuples().filter(one -> one.matches(stance)).toList();
        if (meant.isEmpty()) {
          if (tuples().noneMatch(one -> one.isNamedBy(stance))) {
            problems.add("wrong " + show(stance));
          }
        } else if (meant.stream().noneMatch(one -> isHedgedLike(one, stance))) {
          problems.add("hedging of " + show(stance));
        }
      }
      return List.copyOf(problems);
    }

    private boolean isHedgedLike(Tuple tuple, Stance stance) {
      return tuple.hedged() == stance.hedged() || (!tuple.hedged() && !asksForHedging());
    }

    private static String show(Stance stance) {
      return stance.holder()
          + " > "
          + stance.target()
          + " : "
          + stance.polarity()
          + (stance.hedged() ? " ?" : "");
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader = Table.open("contrast.tsv")) {
      for (Table.Row row : Table.read("contrast.tsv", reader, HEADER)) {
        rows.add(row(row));
      }
    }
    return List.copyOf(rows);
  }

  private static Row row(Table.Row row) {
    List<List<Tuple>> required = new ArrayList<>();
    List<Tuple> optional = new ArrayList<>();
    String expected = row.cells().get(3);
    if (!expected.equals("none")) {
      for (String part : SEMICOLON.split(expected, -1)) {
        if (part.startsWith("~")) {
          optional.add(Tuple.parse(row.at(), part.substring(1)));
        } else {
          required.add(
              Stream.of(BAR.split(part, -1)).map(one -> Tuple.parse(row.at(), one)).toList());
        }
      }
    }
    return new Row(
        row.cells().get(0),
        row.cells().get(1),
        row.cells().get(2),
        List.copyOf(required),
        List.copyOf(optional));
  }
}
