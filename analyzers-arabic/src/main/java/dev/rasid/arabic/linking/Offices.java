package dev.rasid.arabic.linking;

import com.google.common.base.Suppliers;
import dev.rasid.arabic.resource.CompiledFile;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Who held which office when, by the phrases that name the office. Immutable once loaded.
 *
 * <p>A date given by year or month alone covers all of it, so that around a change of office both
 * holders are found.
 */
final class Offices {
  private static final int LONGEST_PHRASE = 10;

  /** Written by the build; without it the table is read, which takes longer. */
  static final CompiledFile COMPILED = new CompiledFile(Offices.class, "offices.bin");

  private final Map<String, List<Term>> byPhrase;
  private final Map<String, Integer> longestByFirst = new HashMap<>();

  /**
   * What persons are called where it is known of which country: "the foreign minister". Made when
   * first asked for, since it needs the nationalities, which a start can do without.
   */
  private final Supplier<Map<String, List<ShortName>>> shortByPerson =
      Suppliers.memoize(this::shortened);

  private Offices(Map<String, List<Term>> byPhrase) {
    this.byPhrase = byPhrase;
    for (String key : byPhrase.keySet()) {
      int words = 1;
      for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
        words++;
      }
      String first = words == 1 ? key : key.substring(0, key.indexOf(' '));
      longestByFirst.merge(first, Math.min(words, LONGEST_PHRASE), Math::max);
    }
  }

  private Map<String, List<ShortName>> shortened() {
    Map<String, List<ShortName>> byPerson = new HashMap<>();
    byPhrase.forEach((phrase, terms) -> shorten(phrase, terms, byPerson));
    return byPerson;
  }

  private static void shorten(String phrase, List<Term> terms, Map<String, List<ShortName>> to) {
    int last = phrase.lastIndexOf(' ');
    if (last < 0 || Nationalities.standard().find(withoutArticle(phrase, last + 1)).isEmpty()) {
      return;
    }
    String shorter = phrase.substring(0, last);
    if (shorter.indexOf(' ') < 0 && !shorter.startsWith("ال")) {
      return; // "a president" is anybody
    }
    for (Term term : terms) {
      if (term.dated()) {
        to.computeIfAbsent(term.person(), any -> new ArrayList<>(4))
            .add(new ShortName(shorter, term));
      }
    }
  }

  private static String withoutArticle(String phrase, int from) {
    return phrase.substring(phrase.startsWith("ال", from) ? from + 2 : from);
  }

  /** A person's time in an office. */
  record Term(String person, LocalDate from, LocalDate to, boolean dated) {
    boolean covers(LocalDate day) {
      return dated && !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** An office without its country. */
  private record ShortName(String phrase, Term term) {}

  static Offices load() {
    return COMPILED.load(Offices::read, Offices::fromTable);
  }

  private static Offices read(DataInputStream in) throws IOException {
    int phrases = in.readInt();
    Map<String, List<Term>> byPhrase = new HashMap<>(2 * phrases);
    for (int i = 0; i < phrases; i++) {
      String phrase = in.readUTF();
      Term[] terms = new Term[in.readByte()];
      for (int t = 0; t < terms.length; t++) {
        terms[t] =
            new Term(
                in.readUTF(),
                LocalDate.ofEpochDay(in.readLong()),
                LocalDate.ofEpochDay(in.readLong()),
                in.readBoolean());
      }
      byPhrase.put(phrase, List.of(terms));
    }
    return new Offices(byPhrase);
  }

  /** Reads the table itself. */
  static Offices fromTable() {
    Map<String, List<Term>> byPhrase = new TreeMap<>();
    for (TsvRow row : LinkTables.load("person-roles.tsv", "person", "role", "from", "to")) {
      Term term =
          new Term(
              row.cell(0),
              row.cell(2).isBlank() ? LocalDate.MIN : date(row, 2, false),
              row.cell(3).isBlank() ? LocalDate.MAX : date(row, 3, true),
              !row.cell(2).isBlank() || !row.cell(3).isBlank());
      for (String phrase : row.forms(1)) {
        byPhrase.computeIfAbsent(ArabicNormalizer.key(phrase), any -> new ArrayList<>(2)).add(term);
      }
    }
    return new Offices(byPhrase);
  }

  /** Writes what {@link #load} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(byPhrase.size());
    for (Map.Entry<String, List<Term>> entry : byPhrase.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeByte(entry.getValue().size());
      for (Term term : entry.getValue()) {
        out.writeUTF(term.person());
        out.writeLong(term.from().toEpochDay());
        out.writeLong(term.to().toEpochDay());
        out.writeBoolean(term.dated());
      }
    }
  }

  /** The most words of a phrase that begins with this one; 0 if none does. */
  int longest(String firstKey) {
    return longestByFirst.getOrDefault(firstKey, 0);
  }

  /** Whether the phrase names an office. */
  boolean isOffice(String phraseKey) {
    return byPhrase.containsKey(phraseKey);
  }

  /**
   * Who held the office named by a phrase on a day, the one who came last first; nobody if the
   * phrase is unknown.
   */
  List<String> holders(String phraseKey, LocalDate day) {
    return byPhrase.getOrDefault(phraseKey, List.of()).stream()
        .filter(term -> term.covers(day))
        .sorted(Comparator.comparing(Term::from).reversed())
        .map(Term::person)
        .distinct()
        .toList();
  }

  /** What a person's offices on a day are called without their country. */
  List<String> shortNames(String person, LocalDate day) {
    List<ShortName> all = shortByPerson.get().get(person);
    if (all == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(all.size());
    for (ShortName one : all) {
      if (one.term().covers(day)) {
        names.add(one.phrase());
      }
    }
    return names;
  }

  /** A year, a month or a day: its first day, or its last. */
  static LocalDate date(TsvRow row, int column, boolean last) {
    String cell = row.cell(column);
    try {
      return switch (cell.length()) {
        case 4 -> Year.parse(cell).atMonth(last ? 12 : 1).atDay(last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(cell).atEndOfMonth() : YearMonth.parse(cell).atDay(1);
        default -> LocalDate.parse(cell);
      };
    } catch (DateTimeException e) {
      throw row.bad("\"" + cell + "\" is no date: YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }
}
