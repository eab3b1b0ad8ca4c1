package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.arabic.entities.NameExplanation;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints explanations of names. */
final class ExplanationText {
  private static final int CONTEXT = 30;

  private final PrintStream out;
  private final AnalyzedArticle article;

  ExplanationText(PrintStream out, AnalyzedArticle article) {
    this.out = out;
    this.article = article;
  }

  void print(
      String place,
      NameExplanation explanation,
      List<Annotation<Mention>> mentions,
      List<Annotation<Reference>> references) {
    Span span = explanation.span();
    out.println(place + "  " + around(span));
    for (Annotation<Mention> mention : mentions) {
      Mention value = mention.value();
      out.println(
          "  named: "
              + quoted(mention.span())
              + " "
              + value.type()
              + " "
              + entity(value.entity())
              + candidates(value.candidates()));
      out.println("    because " + rules(value.evidence()));
    }
    for (Annotation<Reference> reference : references) {
      Reference value = reference.value();
      out.println(
          "  refers: "
              + quoted(reference.span())
              + " "
              + value.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " of "
              + entity(value.entity())
              + candidates(value.candidates()));
      out.println("    because " + rules(value.evidence()));
    }
    if (mentions.isEmpty() && references.isEmpty()) {
      out.println("  not named");
    }
    if (explanation.names().isEmpty()) {
      out.println("  no name was proposed");
    } else {
      out.println("  proposed:");
    }
    for (NameExplanation.ProposedName name : explanation.names()) {
      out.println(
          String.format(
              Locale.ROOT,
              "    %6d  %-4s %s  %s%s",
              name.points(),
              name.type(),
              quoted(name.span()),
              String.join(", ", name.proposers()),
              name.chosen() ? "  (chosen)" : ""));
    }
    out.println("  words:");
    for (NameExplanation.WordFacts word : explanation.words()) {
      String label = word.label().isEmpty() ? "" : word.label() + " " + word.points() + "; ";
      out.println("    " + Text.line(word.form()) + "  " + label + String.join(", ", word.facts()));
    }
  }

  private String around(Span span) {
    String text = article.article().text();
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    return "…" + Text.line(text.substring(from, to)) + "…";
  }

  private String quoted(Span span) {
    return "«" + Text.line(span.in(article.article().text())) + "»";
  }

  private String entity(String id) {
    for (Annotation<Entity> entity : article.find(Entity.KEY).orElse(Layer.empty())) {
      if (entity.value().id().equals(id)) {
        return id + entity.value().latinName().map(name -> " (" + name + ")").orElse("");
      }
    }
    return id;
  }

  private static String candidates(List<String> ids) {
    return ids.isEmpty() ? "" : ", or " + String.join(", ", ids);
  }

  private static String rules(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::rule).distinct().collect(Collectors.joining(", "));
  }
}
