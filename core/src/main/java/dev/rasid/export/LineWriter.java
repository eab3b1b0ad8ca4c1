package dev.rasid.export;

import dev.rasid.annotation.Evidence;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;

/** Writes the line of one article; knows how long its text is. */
final class LineWriter extends JsonWriter {
  private final int textLength;

  LineWriter(int textLength) {
    this.textLength = textLength;
  }

  int textLength() {
    return textLength;
  }

  /** Writes start and end into the open object, whose claim stands there. */
  void bounds(Span span) {
    if (span.end() > textLength) {
      throw new IllegalArgumentException(
          "span "
              + span
              + " ends after the text, which has "
              + textLength
              + " code units; it could not be read back");
    }
    number("start", span.start());
    number("end", span.end());
  }

  void span(String name, Span span) {
    name(name).beginObject();
    bounds(span);
    endObject();
  }

  void span(String name, Optional<Span> span) {
    span.ifPresent(present -> span(name, present));
  }

  void string(String name, Optional<String> value) {
    value.ifPresent(present -> string(name, present));
  }

  void evidence(List<Evidence> evidence) {
    name("evidence").beginArray();
    for (Evidence item : evidence) {
      beginObject();
      bounds(item.span());
      string("rule", item.rule());
      endObject();
    }
    endArray();
  }
}
