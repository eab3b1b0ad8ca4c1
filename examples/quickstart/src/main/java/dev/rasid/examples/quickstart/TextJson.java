package dev.rasid.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.examples.quickstart.TextCommand.Scheme;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Shows the levels of a text as one JSON object on one line. */
final class TextJson implements TextView {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Scheme scheme;

  TextJson(Scheme scheme) {
    this.scheme = scheme;
  }

  @Override
  public String show(AnalyzedArticle text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text.article().text());
      json.writeArrayFieldStart("sentences");
      for (Annotation<Sentence> sentence : text.get(Sentence.KEY)) {
        json.writeStartObject();
        span(json, sentence.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("tokens");
      Layer<Morphology> words = text.get(Morphology.KEY);
      for (int i = 0; i < words.size(); i++) {
        token(json, text.get(Token.KEY).get(i), words.get(i).value());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has no such thing
    }
    return out.toString();
  }

  private void token(JsonGenerator json, Annotation<Token> token, Morphology word)
      throws IOException {
    json.writeStartObject();
    span(json, token.span());
    json.writeStringField("kind", name(token.value().kind()));
    json.writeStringField("key", token.value().key());
    json.writeStringField("lemma", word.lemma());
    json.writeStringField("stem", word.stem());
    json.writeArrayFieldStart("segments");
    for (Segment segment : TextView.segments(word, scheme)) {
      json.writeStartObject();
      span(json, segment.span());
      json.writeStringField("form", segment.form());
      json.writeStringField("role", name(segment.role()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
