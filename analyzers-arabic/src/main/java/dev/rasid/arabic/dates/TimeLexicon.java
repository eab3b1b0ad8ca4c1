package dev.rasid.arabic.dates;

import dev.rasid.arabic.phrases.PhraseMap;
import dev.rasid.arabic.phrases.PhraseMap.Start;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.CalendarNames;
import dev.rasid.arabic.text.RawToken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of time, by what they do. Safe for use by any number of threads. */
final class TimeLexicon {
  private static final List<String> TABLES =
      List.of(
          "day-parts.tsv",
          "days.tsv",
          "directions.tsv",
          "markers.tsv",
          "periods.tsv",
          "quantities.tsv",
          "references.tsv",
          "units.tsv");

  /** The kinds of terms that an expression may begin with. */
  static final List<TermKind> STARTERS =
      List.of(
          TermKind.MONTH,
          TermKind.HIJRI,
          TermKind.WEEKDAY,
          TermKind.UNIT_ONE,
          TermKind.UNIT_TWO,
          TermKind.UNIT_MANY,
          TermKind.DAY,
          TermKind.PART,
          TermKind.MIDNIGHT,
          TermKind.TONIGHT,
          TermKind.LAST_NIGHT,
          TermKind.THIS,
          TermKind.BEFORE,
          TermKind.AFTER,
          TermKind.AGO,
          TermKind.LAST,
          TermKind.PART_ADVERB,
          TermKind.PHASE,
          TermKind.SEASON,
          TermKind.DECADE,
          TermKind.QUARTER,
          TermKind.HALF,
          TermKind.WEEKEND,
          TermKind.REFERENCE,
          TermKind.REFERENCE_IN,
          TermKind.SET,
          TermKind.EVERY,
          TermKind.APPROX,
          TermKind.VAGUE,
          TermKind.OCLOCK,
          TermKind.THROUGHOUT);

  /** The bits of the kinds that an expression may begin with. */
  static final long STARTER_BITS =
      STARTERS.stream().mapToLong(TimeLexicon::bit).reduce(0, (one, other) -> one | other);

  /** The kinds of terms of which an expression must have one, if it is not in digits. */
  static final long CORE_BITS =
      List.of(
              TermKind.MONTH,
              TermKind.HIJRI,
              TermKind.WEEKDAY,
              TermKind.UNIT_ONE,
              TermKind.UNIT_TWO,
              TermKind.UNIT_MANY,
              TermKind.DAY,
              TermKind.PART,
              TermKind.PART_ADVERB,
              TermKind.MIDNIGHT,
              TermKind.TONIGHT,
              TermKind.LAST_NIGHT,
              TermKind.SEASON,
              TermKind.DECADE,
              TermKind.QUARTER,
              TermKind.HALF,
              TermKind.WEEKEND,
              TermKind.REFERENCE,
              TermKind.REFERENCE_IN,
              TermKind.SET,
              TermKind.OCLOCK)
          .stream()
          .mapToLong(TimeLexicon::bit)
          .reduce(0, (one, other) -> one | other);

  private static final TimeLexicon BUILT_IN = new TimeLexicon();

  private final Map<TermKind, PhraseMap<String>> terms = new EnumMap<>(TermKind.class);

  /** For each written form a bit for each kind of term that begins with it. */
  private final Map<String, Long> kinds = new HashMap<>();

  private TimeLexicon() {
    for (TermKind kind : TermKind.values()) {
      terms.put(kind, new PhraseMap<>());
    }
    for (String table : TABLES) {
      List<String> header = List.of("kind", "value", "forms");
      for (TsvRow row : TsvTable.load(TimeLexicon.class, table, header)) {
        add(row, kind(row), row.cell(1), 2);
      }
    }
    List<String> header = List.of("kind", "number", "where", "forms");
    for (TsvRow row : TsvTable.load(CalendarNames.class, "calendar-names.tsv", header)) {
      add(row, kind(row), row.cell(1), 3);
    }
    for (TermKind kind : TermKind.values()) {
      for (String form : terms(kind).starts()) {
        kinds.merge(form, bit(kind), (one, other) -> one | other);
      }
    }
  }

  static TimeLexicon builtIn() {
    return BUILT_IN;
  }

  /** A bit for each kind of term that may begin with a word. */
  long kinds(String key) {
    return kinds.getOrDefault(key, 0L);
  }

  /** The terms that begin with a word, one for each of its bits, the lower bits first. */
  List<Start<String>> starts(String key) {
    long bits = kinds(key);
    List<Start<String>> starts = new ArrayList<>(Long.bitCount(bits));
    for (TermKind kind : TermKind.values()) {
      Start<String> start = (bits & bit(kind)) == 0 ? null : terms(kind).start(key);
      if (start != null) {
        starts.add(start);
      }
    }
    return List.copyOf(starts);
  }

  /** The bit of a kind. */
  @SuppressWarnings("EnumOrdinal") // never leaves the process
  static long bit(TermKind kind) {
    return 1L << kind.ordinal();
  }

  private void add(TsvRow row, TermKind kind, String value, int column) {
    Set<List<String>> seen = new HashSet<>();
    for (String form : row.forms(column)) {
      List<String> keys = new ArrayList<>();
      String clean = ArabicNormalizer.clean(form).text();
      for (RawToken token : ArabicTokenizer.tokens(clean)) {
        keys.add(ArabicNormalizer.key(clean.substring(token.start(), token.end())));
      }
      if (seen.add(keys)) {
        terms(kind).add(keys, value);
      }
    }
  }

  private static TermKind kind(TsvRow row) {
    try {
      return TermKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.bad(
          "kind is \"" + row.cell(0) + "\", must be one of " + List.of(TermKind.values()));
    }
  }

  /** The phrases of a kind. */
  PhraseMap<String> terms(TermKind kind) {
    PhraseMap<String> map = terms.get(kind);
    if (map == null) {
      throw new IllegalStateException("no terms of kind " + kind);
    }
    return map;
  }
}
