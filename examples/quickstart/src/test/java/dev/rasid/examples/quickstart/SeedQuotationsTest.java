package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.rasid.annotation.Quotation;
import dev.rasid.article.PageReader;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quotations of the sample pages beside those that were marked in them by hand. */
class SeedQuotationsTest {
  private static final Path SEEDS = Path.of("..", "..", "seeds");

  /** A quotation that was marked by hand. */
  private record Marked(Span content, boolean optional) {}

  /** Right, missed and wrong ones. */
  private int right;

  private int missed;
  private int wrong;

  @Test
  void fewAreMissedAndFewAreWrong() throws IOException {
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .configure("arabic.entities", "user-lexicon", SEEDS.resolve("lexicon.tsv").toString())
            .build()) {
      for (String line : Files.readAllLines(SEEDS.resolve("gold.jsonl"))) {
        compare(pipeline, line);
      }
    }
    assertThat(right + missed).isGreaterThan(190);
    assertThat(right).as("of %s", right + missed).isGreaterThan(180);
    assertThat(wrong).as("beside %s right ones", right).isLessThan(25);
  }

  private void compare(Pipeline pipeline, String line) throws IOException {
    List<Marked> gold = new ArrayList<>();
    String file = read(line, gold);
    AnalyzedArticle result = pipeline.analyze(PageReader.standard().read(SEEDS.resolve(file)));
    List<Annotation<Quotation>> found = new ArrayList<>(result.get(Quotation.KEY).asList());
    for (Marked one : gold) {
      if (!one.optional()) {
        boolean there = found.removeIf(it -> same(it.span(), one.content()));
        right += there ? 1 : 0;
        missed += there ? 0 : 1;
      }
    }
    found.removeIf(it -> gold.stream().anyMatch(one -> same(it.span(), one.content())));
    wrong += found.size();
  }

  /** As the annotation scheme has it: at least 0.8 of the longer one is in both. */
  private static boolean same(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return both >= 0.8 * Math.max(one.length(), other.length());
  }

  /** Reads the quotations of a line, and returns its file. */
  private static String read(String line, List<Marked> into) throws IOException {
    String file = "";
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("file")) {
          file = json.getText();
        } else if (name.equals("quotations")) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            into.add(quotation(json));
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return file;
  }

  private static Marked quotation(JsonParser json) throws IOException {
    Span content = new Span(0, 0);
    boolean optional = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("content")) {
        content = span(json);
      } else if (name.equals("optional")) {
        optional = json.getBooleanValue();
      } else {
        json.skipChildren();
      }
    }
    return new Marked(content, optional);
  }

  private static Span span(JsonParser json) throws IOException {
    int start = 0;
    int end = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "start" -> start = json.getIntValue();
        case "end" -> end = json.getIntValue();
        default -> json.skipChildren();
      }
    }
    return new Span(start, end);
  }
}
