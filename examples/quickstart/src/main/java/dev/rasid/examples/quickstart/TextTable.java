package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.examples.quickstart.TextCommand.Scheme;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows the levels of a text below each other: a row a level, a column a token, as many columns as
 * fit; a sentence begins a new block.
 */
final class TextTable implements TextView {
  private static final List<String> LEVELS =
      List.of("at", "raw", "kind", "clean", "key", "segments", "lemma", "stem");

  private static final int WIDTH = 100;

  private final Scheme scheme;

  TextTable(Scheme scheme) {
    this.scheme = scheme;
  }

  @Override
  public String show(AnalyzedArticle text) {
    StringBuilder out = new StringBuilder();
    for (Annotation<Sentence> sentence : text.get(Sentence.KEY)) {
      out.append(Text.line(sentence.in(text.article().text()))).append("\n\n");
      List<List<String>> columns = new ArrayList<>();
      int width = width(LEVELS);
      for (Annotation<Token> token : text.get(Token.KEY).within(sentence.span())) {
        List<String> column = column(text, token);
        if (!columns.isEmpty() && width + 2 + width(column) > WIDTH) {
          rows(out, columns);
          columns.clear();
          width = width(LEVELS);
        }
        columns.add(column);
        width += 2 + width(column);
      }
      rows(out, columns);
    }
    return out.toString().stripTrailing();
  }

  private List<String> column(AnalyzedArticle text, Annotation<Token> token) {
    Layer<Morphology> words = text.get(Morphology.KEY);
    Morphology word = words.covering(token.span()).get(0).value();
    StringBuilder segments = new StringBuilder();
    for (Segment segment : TextView.segments(word, scheme)) {
      segments.append(segments.length() == 0 ? "" : "+").append(segment.form());
    }
    return List.of(
        Integer.toString(token.start()),
        Text.line(token.in(text.article().text())),
        token.value().kind().name().toLowerCase(Locale.ROOT),
        token.value().form(),
        token.value().key(),
        segments.toString(),
        word.lemma(),
        word.stem());
  }

  private static void rows(StringBuilder out, List<List<String>> columns) {
    for (int level = 0; level < LEVELS.size(); level++) {
      StringBuilder row = new StringBuilder();
      cell(row, LEVELS.get(level), width(LEVELS));
      for (List<String> column : columns) {
        cell(row.append("  "), column.get(level), width(column));
      }
      out.append(row.toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }

  private static void cell(StringBuilder row, String content, int width) {
    row.append(content).append(" ".repeat(width - width(content)));
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(TextTable::width).max().orElse(0);
  }

  /** How many cells of a terminal a text takes: marks stand on their letter, controls take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                point ->
                    switch (Character.getType(point)) {
                      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                          false;
                      default -> true;
                    })
            .count();
  }
}
