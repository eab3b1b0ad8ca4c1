package dev.rasid.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes the times and numbers of a line as a JSON object. */
final class DatesJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DatesJson() {}

  static String write(AnalyzedArticle line, List<FoundNumber> numbers) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("text", line.article().text());
      json.writeArrayFieldStart("timex");
      for (Annotation<TimeExpression> it : line.get(TimeExpression.KEY)) {
        json.writeStartObject();
        json.writeNumberField("start", it.start());
        json.writeNumberField("end", it.end());
        json.writeStringField("type", it.value().type().name());
        json.writeStringField("value", it.value().value());
        json.writeArrayFieldStart("altValues");
        for (String other : it.value().alternatives()) {
          json.writeString(other);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("numbers");
      for (FoundNumber it : numbers) {
        json.writeStartObject();
        json.writeNumberField("start", it.start());
        json.writeNumberField("end", it.end());
        json.writeFieldName("value");
        json.writeNumber(it.value().toPlainString());
        json.writeStringField("kind", it.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has no such thing
    }
    return written.toString();
  }
}
