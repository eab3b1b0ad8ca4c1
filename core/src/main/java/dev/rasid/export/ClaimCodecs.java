package dev.rasid.export;

import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Stance;
import dev.rasid.text.Annotation;
import java.util.List;

/** The layers of what people say and hold. */
final class ClaimCodecs {
  static final LayerCodec<Quotation> QUOTATIONS =
      new LayerCodec<>(
          Quotation.KEY,
          "quotations",
          (out, annotation, index) -> {
            Quotation quotation = annotation.value();
            out.span("content", annotation.span());
            out.string("kind", Fields.lower(quotation.kind()));
            out.string("speaker", quotation.speaker());
            out.span("speakerSpan", quotation.speakerSpan());
            out.span("cue", quotation.cue());
            out.strings("chain", quotation.chain());
            out.span("addressee", quotation.addressee());
            out.number("confidence", quotation.confidence());
            out.evidence(quotation.evidence());
          },
          (in, index) ->
              new Annotation<>(
                  in.span("content"),
                  new Quotation(
                      in.constant("kind", Quotation.Kind.class),
                      in.optionalString("speaker"),
                      in.optionalSpan("speakerSpan"),
                      in.optionalSpan("cue"),
                      in.strings("chain"),
                      in.optionalSpan("addressee"),
                      in.number("confidence"),
                      in.evidence())));

  static final LayerCodec<Stance> STANCES =
      LayerCodec.flat(
          Stance.KEY,
          "stances",
          (out, stance) -> {
            out.string("holder", stance.holder());
            out.string("target", stance.target());
            out.string("polarity", Polarity.of(stance).name());
            out.number("score", stance.polarity());
            out.string("force", stance.force());
            out.number("strength", stance.strength());
            out.name("modifiers").beginArray();
            for (Stance.Modifier modifier : stance.modifiers()) {
              out.beginObject();
              out.string("name", modifier.name());
              out.number("number", modifier.number());
              out.endObject();
            }
            out.endArray();
            out.string("ledger", Fields.lower(stance.ledger()));
            out.span("cue", stance.cue());
            out.bool("hedged", stance.hedged());
            out.strings("chain", stance.chain());
            out.evidence(stance.evidence());
          },
          ClaimCodecs::stance);

  private ClaimCodecs() {}

  /**
   * Lines written before stances had a force, modifiers and a ledger are read as they were meant.
   */
  private static Stance stance(Fields in) {
    double score = in.number("score");
    Stance stance =
        new Stance(
            in.string("holder"),
            in.string("target"),
            score,
            in.optionalString("force").orElse(""),
            in.find("strength") == null ? score : in.number("strength"),
            in.find("modifiers") == null
                ? List.of()
                : in.list(
                    "modifiers",
                    item -> new Stance.Modifier(item.string("name"), item.number("number"))),
            in.find("ledger") == null
                ? Stance.Ledger.SPEAKER
                : in.constant("ledger", Stance.Ledger.class),
            in.span("cue"),
            in.bool("hedged"),
            in.strings("chain"),
            in.evidence());
    Polarity label = in.constant("polarity", Polarity.class);
    if (label != Polarity.of(stance)) {
      throw new JsonException("polarity " + label + " contradicts score " + stance.polarity());
    }
    return stance;
  }
}
