package dev.rasid.sentiment.stances;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.Table;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds parties that the outlet takes sides against in words of its own: labels that only
 * adversaries use, beside a name, outside all quotations. One such word may have slipped in from an
 * agency; two of them in an article are the outlet's.
 */
final class OutletLabels {
  private static final List<String> HEADER =
      List.of("forms", "kind", "polarity", "strength", "applies-to", "note");
  private static final Pattern BAR = Pattern.compile(" *\\| *");
  private static final int LEAST_LABELS = 2;
  private static final double LEAST_STRENGTH = 0.6;

  /** One of the labels must be this strong: "militia" alone may be no more than a description. */
  private static final double OUTRIGHT = 0.7;

  private static final Map<String, Label> LABELS = load();

  private final Words words;
  private final Quotes quotes;

  /**
   * A label.
   *
   * @param strength signed
   * @param id for evidence
   */
  private record Label(double strength, String id) {}

  /** A label beside a name. */
  private record Found(Label label, Span label1, Span name) {}

  OutletLabels(Words words, Quotes quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  private static Map<String, Label> load() {
    Map<String, Label> labels = new HashMap<>();
    try (BufferedReader reader = Table.open("labels.tsv")) {
      for (Table.Row row : Table.read("labels.tsv", reader, HEADER)) {
        List<String> cells = row.cells();
        double strength = Double.parseDouble(cells.get(3));
        boolean sure = !cells.get(5).contains("ambiguous:") && !cells.get(5).contains("weak:");
        boolean beside = cells.get(4).contains("name");
        if (!cells.get(1).equals("label") || !sure || !beside || strength < LEAST_STRENGTH) {
          continue;
        }
        for (String form : BAR.split(cells.get(0), -1)) {
          if (form.indexOf(' ') < 0) {
            double signed = cells.get(2).equals("-") ? -strength : strength;
            labels.put(Folding.key(form), new Label(signed, form));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("labels.tsv cannot be read", e);
    }
    return Map.copyOf(labels);
  }

  /** The stances of the outlet, one for each party that it labels. */
  List<Annotation<Stance>> find() {
    // Without quotations nobody knows whose words they are.
    if (!quotes.areKnown()) {
      return List.of();
    }
    Map<String, List<Found>> byParty = new LinkedHashMap<>();
    for (Unit unit : words.units()) {
      if (unit.isAdjective() || quotes.at(unit.first()) >= 0) {
        continue;
      }
      List<Found> found = byParty.computeIfAbsent(unit.entity(), any -> new ArrayList<>());
      int cut = words.key(unit.first()).indexOf('_');
      String head = words.key(unit.first());
      Label inside = LABELS.get(cut < 0 ? head : head.substring(0, cut));
      if (inside != null) {
        found.add(new Found(inside, words.span(unit.first()), unit.span()));
      }
      note(found, unit.last() + 1, unit);
      note(found, unit.first() - 1, unit);
    }
    List<Annotation<Stance>> stances = new ArrayList<>();
    byParty.forEach(
        (party, found) -> {
          if (found.isEmpty()) {
            return;
          }
          double sum = found.stream().mapToDouble(one -> one.label().strength()).sum();
          boolean agree = found.stream().allMatch(one -> one.label().strength() * sum > 0);
          boolean outright =
              found.stream().anyMatch(one -> Math.abs(one.label().strength()) >= OUTRIGHT);
          if (found.size() >= LEAST_LABELS && agree && outright) {
            stances.add(stance(party, found));
          }
        });
    return stances;
  }

  private void note(List<Found> found, int token, Unit unit) {
    if (token < 0 || token >= words.size() || words.isNamed(token) || quotes.at(token) >= 0) {
      return;
    }
    Label label = LABELS.get(words.key(token));
    boolean near = words.span(token).distanceTo(words.span(unit.first(), unit.last())) <= 2;
    if (label != null && near) {
      found.add(new Found(label, words.span(token), unit.span()));
    }
  }

  private static Annotation<Stance> stance(String party, List<Found> found) {
    List<Evidence> evidence = new ArrayList<>();
    Found first = found.get(0);
    evidence.add(new Evidence(first.label1(), "label:" + first.label().id()));
    evidence.add(new Evidence(first.name(), "target:label"));
    for (Found more : found.subList(1, found.size())) {
      evidence.add(new Evidence(more.label1().hull(more.name()), "label:" + more.label().id()));
    }
    double strength = first.label().strength();
    return new Annotation<>(
        first.label1().hull(first.name()),
        new Stance(
            Stance.OUTLET,
            party,
            strength,
            "label",
            strength,
            List.of(),
            Stance.Ledger.OUTLET,
            first.label1(),
            false,
            List.of(),
            evidence));
  }
}
