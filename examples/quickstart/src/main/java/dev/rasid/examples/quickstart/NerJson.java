package dev.rasid.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rasid.annotation.EntityType;
import dev.rasid.examples.quickstart.NerResult.Wrong;
import dev.rasid.examples.quickstart.NerScore.Counts;
import dev.rasid.examples.quickstart.TaggedDocument.TaggedToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes a score as one JSON object on one line. */
final class NerJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private NerJson() {}

  static String write(NerResult result, Map<String, Integer> unknownTypes) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("documents", result.documents());
      json.writeNumberField("sentences", result.sentences());
      json.writeNumberField("tokens", result.tokens());
      json.writeObjectFieldStart("types");
      for (EntityType type : EntityType.values()) {
        counts(json, type.name(), result.score().of(type));
      }
      json.writeEndObject();
      counts(json, "all", result.score().all());
      json.writeObjectFieldStart("unknownTypes");
      for (Map.Entry<String, Integer> type : unknownTypes.entrySet()) {
        json.writeNumberField(type.getKey(), type.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("errors");
      for (Wrong wrong : result.errors()) {
        error(json, wrong);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has no such thing
    }
    return out.toString();
  }

  private static void counts(JsonGenerator json, String name, Counts counts) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("gold", counts.gold());
    json.writeNumberField("found", counts.found());
    json.writeNumberField("right", counts.right());
    json.writeNumberField("precision", counts.precision());
    json.writeNumberField("recall", counts.recall());
    json.writeNumberField("f1", counts.f1());
    json.writeEndObject();
  }

  private static void error(JsonGenerator json, Wrong wrong) throws IOException {
    TokenEntity entity = wrong.entity();
    List<TaggedToken> sentence = wrong.document().sentences().get(entity.sentence());
    json.writeStartObject();
    json.writeStringField("kind", wrong.missed() ? "missed" : "wrong");
    json.writeStringField("type", entity.type().name());
    json.writeStringField("file", wrong.document().file().toString());
    json.writeNumberField("line", sentence.get(entity.first()).line());
    json.writeArrayFieldStart("tokens");
    for (TaggedToken token : sentence.subList(entity.first(), entity.end())) {
      json.writeString(token.text());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
