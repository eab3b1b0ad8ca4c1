package dev.rasid.export;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
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
 * ends, and each piece gets all its marks: around it the stances, inside them the innermost name,
 * or failing that the innermost reference.
 */
final class MarkedText {
  private static final String BETWEEN = " · ";

  private final String text;
  private final Layer<Mark> names;
  private final Layer<Mark> references;
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
    List<Annotation<Mark>> referenceMarks = new ArrayList<>();
    for (Annotation<Reference> reference : article.find(Reference.KEY).orElse(Layer.empty())) {
      Mark mark =
          new Mark(
              entities.referenceStyle(index, reference.value().entity()),
              hint(reference.value(), index, entities));
      referenceMarks.add(new Annotation<>(wholeCharacters(reference.span()), mark));
    }
    references = Layer.of(referenceMarks);
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
    cut(cuts, references.overlapping(window), window);
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
    List<Mark> inward = inward(names, piece);
    // No reference is part of a name; should a plug-in make one, the name is what shows.
    String element = inward.isEmpty() ? "span" : "mark";
    inward.addAll(inward(references, piece));
    String words = piece.in(text);
    if (inward.isEmpty()) {
      html.text(words);
      return;
    }
    String hint = inward.stream().map(Mark::hint).distinct().collect(Collectors.joining("\n"));
    begin(html, element, new Mark(inward.get(0).style(), hint));
    html.text(words).end();
  }

  /** The marks of a piece, the shortest first. */
  private static List<Mark> inward(Layer<Mark> marks, Span piece) {
    return marks.covering(piece).stream()
        .sorted(Comparator.comparingInt(mark -> mark.span().length()))
        .map(Annotation::value)
        .collect(Collectors.toCollection(ArrayList::new));
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
    List<String> parts = names(index, mention.entity(), entities);
    addReasons(parts, index, entities, mention.candidates(), mention.evidence());
    return String.join(BETWEEN, parts);
  }

  private static String hint(Reference reference, int index, EntityIndex entities) {
    List<String> parts = names(index, reference.entity(), entities);
    parts.add(0, "إشارة: " + ReportTerms.reference(reference.kind()));
    addReasons(parts, index, entities, reference.candidates(), reference.evidence());
    return String.join(BETWEEN, parts);
  }

  private static List<String> names(int index, String id, EntityIndex entities) {
    List<String> names = new ArrayList<>();
    names.add(entities.name(index, id));
    entities.find(index, id).flatMap(e -> e.latinName()).ifPresent(names::add);
    names.add(id);
    return names;
  }

  private static void addReasons(
      List<String> parts,
      int index,
      EntityIndex entities,
      List<String> candidates,
      List<Evidence> evidence) {
    if (!candidates.isEmpty()) {
      parts.add(
          candidates.stream()
              .map(id -> entities.name(index, id))
              .collect(Collectors.joining("، ", "أو: ", "")));
    }
    parts.add(rules(evidence));
  }

  private static String hint(
      Stance stance, AnalyzedArticle article, int index, EntityIndex entities) {
    // The arrow points left, the way an Arabic line runs.
    return entities.holder(index, article, stance)
        + " ← "
        + entities.target(index, article, stance)
        + ": "
        + Polarity.of(stance).arabic()
        + BETWEEN
        + rules(stance.evidence());
  }

  static String rules(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::rule).distinct().collect(Collectors.joining(", "));
  }
}
