package dev.rasid.export;

import java.util.List;
import java.util.Map;

/** A JSON value. Numbers stay as they are spelled, so that none is rounded on its way through. */
sealed interface Json {

  /** What the value is called in messages. */
  String describe();

  /** An object, whose members keep their order. */
  record Obj(Map<String, Json> members) implements Json {
    @Override
    public String describe() {
      return "an object";
    }
  }

  /** An array. */
  record Arr(List<Json> items) implements Json {
    @Override
    public String describe() {
      return "an array";
    }
  }

  /** A string; it may hold lone surrogates. */
  record Str(String value) implements Json {
    @Override
    public String describe() {
      return "a string";
    }
  }

  /** A number in the spelling of its source. */
  record Num(String literal) implements Json {
    @Override
    public String describe() {
      return "the number " + literal;
    }
  }

  /** One of the three names. */
  enum Name implements Json {
    /** The name true. */
    TRUE("true"),
    /** The name false. */
    FALSE("false"),
    /** The name null. */
    NULL("null");

    private final String literal;

    Name(String literal) {
      this.literal = literal;
    }

    String literal() {
      return literal;
    }

    @Override
    public String describe() {
      return literal;
    }
  }

  /** The value as text without white space. */
  default String compact() {
    JsonWriter writer = new JsonWriter();
    writer.value(this);
    return writer.toString();
  }
}
