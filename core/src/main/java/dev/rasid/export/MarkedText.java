package dev.rasid.export;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Zone;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An article's text with its marks in place.
 *
 * <p>Marks may nest and cross, elements may only nest. So the text is cut wherever a mark starts or
 * ends, and each piece gets all its marks: around it the stances, inside them the innermost name.
 */
final class MarkedText {
  private final String text;
  private final Layer<Mark> names;
  private final Layer<Mark> stances;
  private final Layer<Zone> zones;

  private record Mark(String style, String hint) {}

  MarkedText(AnalyzedArticle article, int index, EntityIndex entities) {
    text = article.article().text();
    zones = zones(article);
    List<Annotation<Mark>> nameMarks = new ArrayList<>();
    for (Annotation<Mention> mention : article.find(Mention.KEY).orElse(Layer.empty())) {
      Mark mark =
          new Mark(
              ReportSummary.style(mention.value().type()), hint(mention.value(), index, entities));
      nameMarks.add(new Annotation<>(wholeCharacters(mention.span()), mark));
    }
    names = Layer.of(nameMarks);
    List<Annotation<Mark>> stanceMarks = new ArrayList<>();
    for (Annotation<Stance> stance : article.find(Stance.KEY).orElse(Layer.empty())) {
      Mark mark = new Mark(style(stance.value()), hint(stance.value(), article, index, entities));
      Set<Span> spans = new LinkedHashSet<>();
      spans.add(stance.span());
      stance.value().evidence().forEach(evidence -> spans.add(evidence.span()));
      spans.forEach(span -> stanceMarks.add(new Annotation<>(wholeCharacters(span), mark)));
    }
    stances = Layer.of(stanceMarks);
  }

  /** The zones that analyzers found, or those that were given. */
  static Layer<Zone> zones(AnalyzedArticle article) {
    return article.find(Zone.KEY).orElse(article.article().zones());
  }

  void write(Html html, Span window) {
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(window.start(), window.end()));
    cut(cuts, names.overlapping(window), window);
    cut(cuts, stances.overlapping(window), window);
    for (Annotation<Zone> zone : zones.overlapping(window)) {
      cut(cuts, wholeCharacters(zone.span()), window);
    }
    // Pieces with the same surroundings share one element for them.
    List<Mark> around = List.of();
    int start = window.start();
    for (int end : cuts.tailSet(start, false)) {
      Span piece = new Span(start, end);
      List<Mark> wanted = around(piece);
      if (!wanted.equals(around)) {
        around.forEach(mark -> html.end());
        wanted.forEach(mark -> begin(html, "span", mark));
        around = wanted;
      }
      writeNames(html, piece);
      start = end;
    }
    around.forEach(mark -> html.end());
  }

  private List<Mark> around(Span piece) {
    List<Mark> around = new ArrayList<>();
    boolean aside = zones.covering(piece).stream().anyMatch(zone -> !zone.value().isReport());
    if (aside) {
      around.add(new Mark("aside", ""));
    }
    stances.covering(piece).stream().map(Annotation::value).distinct().forEach(around::add);
    return around;
  }

  /** One element for all names of a piece: colored as the shortest, and naming all of them. */
  private void writeNames(Html html, Span piece) {
    List<Mark> inward =
        names.covering(piece).stream()
            .sorted(Comparator.comparingInt(name -> name.span().length()))
            .map(Annotation::value)
            .toList();
    String words = piece.in(text);
    if (inward.isEmpty()) {
      html.text(words);
      return;
    }
    String hint = inward.stream().map(Mark::hint).distinct().collect(Collectors.joining("\n"));
    begin(html, "mark", new Mark(inward.get(0).style(), hint));
    html.text(words).end();
  }

  private static void begin(Html html, String element, Mark mark) {
    html.begin(element, "class", mark.style(), "title", mark.hint());
  }

  private static void cut(Set<Integer> cuts, List<Annotation<Mark>> marks, Span window) {
    marks.forEach(mark -> cut(cuts, mark.span(), window));
  }

  private static void cut(Set<Integer> cuts, Span span, Span window) {
    cuts.add(Math.max(window.start(), span.start()));
    cuts.add(Math.min(window.end(), span.end()));
  }

  /** Widens a span that cuts a surrogate pair in two. */
  private Span wholeCharacters(Span span) {
    return new Span(
        splitsPair(span.start()) ? span.start() - 1 : span.start(),
        splitsPair(span.end()) ? span.end() + 1 : span.end());
  }

  private boolean splitsPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static String style(Stance stance) {
    return "stance " + Fields.lower(Polarity.of(stance));
  }

  private static String hint(Mention mention, int index, EntityIndex entities) {
    List<String> parts = new ArrayList<>();
    parts.add(entities.name(index, mention.entity()));
    entities.find(index, mention.entity()).flatMap(e -> e.latinName()).ifPresent(parts::add);
    parts.add(mention.entity());
    parts.add(rules(mention.evidence()));
    return String.join(" · ", parts);
  }

  private static String hint(
      Stance stance, AnalyzedArticle article, int index, EntityIndex entities) {
    // The arrow points left, the way an Arabic line runs.
    return entities.name(index, stance.holder())
        + " ← "
        + entities.target(index, article, stance)
        + ": "
        + Polarity.of(stance).arabic()
        + " · "
        + rules(stance.evidence());
  }

  static String rules(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::rule).distinct().collect(Collectors.joining(", "));
  }
}
