package dev.rasid.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a line of gold says of an article, as it is written; other fields than these are passed
 * over.
 *
 * @param id of the article; empty if there is none
 * @param text of the article, if it is in the line
 * @param file the page that the text is in, if it is named
 * @param mentions as they are marked
 */
record GoldLine(String id, Optional<String> text, Optional<String> file, List<Marked> mentions) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * A mention as it is written; a number that is missing is -1, a type that is missing is empty.
   */
  record Marked(int start, int end, Optional<String> surface, String type, boolean optional) {
    @Override
    public String toString() {
      return "mention "
          + type
          + " ["
          + start
          + ", "
          + end
          + ")"
          + surface.map(s -> " \"" + s + "\"").orElse("");
    }
  }

  static GoldLine parse(String line) throws IOException {
    try (JsonParser json = FACTORY.createParser(line)) {
      String id = "";
      Optional<String> text = Optional.empty();
      Optional<String> file = Optional.empty();
      List<Marked> mentions = new ArrayList<>();
      expect(json, json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        switch (field) {
          case "id" -> id = string(json).orElse("");
          case "text" -> text = string(json);
          case "file" -> file = string(json);
          case "mentions" -> {
            expect(json, value, JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
              mentions.add(mention(json));
            }
          }
          default -> json.skipChildren();
        }
      }
      return new GoldLine(id, text, file, List.copyOf(mentions));
    }
  }

  private static Marked mention(JsonParser json) throws IOException {
    int start = -1;
    int end = -1;
    Optional<String> surface = Optional.empty();
    String type = "";
    boolean optional = false;
    expect(json, json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "start" -> start = json.getValueAsInt(-1);
        case "end" -> end = json.getValueAsInt(-1);
        case "surface" -> surface = string(json);
        case "type" -> type = string(json).orElse("");
        case "optional" -> optional = json.getValueAsBoolean();
        default -> {}
      }
      json.skipChildren();
    }
    return new Marked(start, end, surface, type, optional);
  }

  private static Optional<String> string(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_STRING
        ? Optional.of(json.getText())
        : Optional.empty();
  }

  private static void expect(JsonParser json, JsonToken token, JsonToken expected)
      throws JsonParseException {
    if (token != expected) {
      throw new JsonParseException(json, "found " + token + " instead of " + expected);
    }
  }
}
