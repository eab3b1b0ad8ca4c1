package dev.rasid.export;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Tone;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Alignment;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The values that are said of a whole article: its clean text and its tone. */
final class ValueCodecs {
  private ValueCodecs() {}

  static void writeTone(LineWriter out, Tone tone) {
    out.string("tone", tone.label().name());
    out.name("toneScores").beginObject();
    out.number("positive", tone.positive());
    out.number("negative", tone.negative());
    out.number("polarity", tone.polarity());
    out.number("activity", tone.activity());
    out.endObject();
  }

  /** Reads the scores; the label alone does not tell them. */
  static Tone readTone(Fields in) {
    Fields scores = in.object("toneScores");
    return new Tone(
        scores.number("positive"),
        scores.number("negative"),
        scores.number("polarity"),
        scores.number("activity"));
  }

  static void writeCleanText(LineWriter out, CleanText clean) {
    Alignment alignment = clean.aligned().alignment();
    if (alignment.sourceLength() != out.textLength()) {
      throw new IllegalArgumentException(
          "the clean text was made from "
              + alignment.sourceLength()
              + " code units, the article has "
              + out.textLength());
    }
    out.name("cleanText").beginObject();
    out.string("text", clean.aligned().text());
    out.name("changes").beginArray();
    for (List<Alignment.Change> step : alignment.changes()) {
      out.beginArray();
      for (Alignment.Change change : step) {
        out.beginArray();
        out.number(change.source().start()).number(change.source().end());
        out.number(change.target().start()).number(change.target().end());
        out.endArray();
      }
      out.endArray();
    }
    out.endArray();
    out.endObject();
  }

  static CleanText readCleanText(Fields in) {
    Fields fields = in.object("cleanText");
    String text = fields.string("text");
    List<Json> steps = fields.array("changes");
    Alignment whole = Alignment.identity(in.textLength());
    for (Json step : steps) {
      whole = whole.andThen(step(Fields.asArray(step, "changes"), whole.targetLength()));
    }
    // Steps that change nothing vanish.
    if (whole.targetLength() != text.length() || whole.changes().size() != steps.size()) {
      throw new JsonException("\"changes\" do not lead to the clean text");
    }
    return new CleanText(new AlignedText(text, whole));
  }

  private static Alignment step(List<Json> changes, int sourceLength) {
    Alignment.Builder builder = Alignment.builder();
    List<Alignment.Change> given = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (Json change : changes) {
      List<Json> bounds = Fields.asArray(change, "changes");
      if (bounds.size() != 4) {
        throw new JsonException("a change must have 4 offsets, not " + bounds.size());
      }
      int sourceStart = Fields.asInteger(bounds.get(0), "changes");
      int sourceEnd = Fields.asInteger(bounds.get(1), "changes");
      int targetStart = Fields.asInteger(bounds.get(2), "changes");
      int targetEnd = Fields.asInteger(bounds.get(3), "changes");
      boolean inOrder =
          source <= sourceStart && sourceStart <= sourceEnd && sourceEnd <= sourceLength;
      // In long: the offsets may be any numbers that fit an int.
      boolean inStep = (long) targetStart - target == (long) sourceStart - source;
      if (!inOrder || !inStep || targetEnd < targetStart) {
        throw new JsonException("change " + change.compact() + " does not follow the one before");
      }
      Span to = new Span(targetStart, targetEnd);
      given.add(new Alignment.Change(new Span(sourceStart, sourceEnd), to));
      builder.keep(sourceStart - source);
      builder.replace(sourceEnd - sourceStart, targetEnd - targetStart);
      source = sourceEnd;
      target = targetEnd;
    }
    if ((long) target + sourceLength - source > Integer.MAX_VALUE) {
      throw new JsonException("\"changes\" make the text longer than any text can be");
    }
    builder.keep(sourceLength - source);
    Alignment built = builder.build();
    // The builder merges what belongs together: a list that comes out different was not written
    // from an alignment, and what it should mean is a guess.
    if (!built.changes().get(0).equals(given)) {
      throw new JsonException("\"changes\" are not in their shortest form");
    }
    return built;
  }
}
