package dev.rasid.export;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Annotation;
import java.util.ArrayList;
import java.util.List;

/** The layers that say how a text is made up. */
final class TextCodecs {
  static final LayerCodec<Zone> ZONES =
      LayerCodec.flat(
          Zone.KEY,
          "zones",
          (out, zone) -> out.string("kind", Fields.lower(zone)),
          in -> in.constant("kind", Zone.class));

  /** The index is written only where it is not the place in the layer, which it usually is. */
  static final LayerCodec<Sentence> SENTENCES =
      new LayerCodec<>(
          Sentence.KEY,
          "sentences",
          (out, annotation, index) -> {
            out.bounds(annotation.span());
            if (annotation.value().index() != index) {
              out.number("index", annotation.value().index());
            }
          },
          (in, index) ->
              new Annotation<>(
                  in.span(), new Sentence(in.find("index") == null ? index : in.integer("index"))));

  static final LayerCodec<Token> TOKENS =
      LayerCodec.flat(
          Token.KEY,
          "tokens",
          (out, token) -> {
            out.string("kind", Fields.lower(token.kind()));
            out.string("form", token.form());
            out.string("key", token.key());
          },
          in ->
              new Token(in.constant("kind", TokenKind.class), in.string("form"), in.string("key")));

  static final LayerCodec<Morphology> MORPHOLOGY =
      LayerCodec.flat(
          Morphology.KEY,
          "morphology",
          (out, word) -> {
            out.string("lemma", word.lemma());
            out.string("stem", word.stem());
            out.name("segments").beginArray();
            for (Segment segment : word.segments()) {
              out.beginObject();
              out.bounds(segment.span());
              out.string("form", segment.form());
              out.string("role", Fields.lower(segment.role()));
              out.endObject();
            }
            out.endArray();
          },
          in -> new Morphology(segments(in), in.string("lemma"), in.string("stem")));

  private TextCodecs() {}

  private static List<Segment> segments(Fields in) {
    List<Segment> segments = new ArrayList<>();
    for (Json item : in.array("segments")) {
      Fields segment = Fields.of(item, in.textLength(), "an item of \"segments\"");
      segments.add(
          new Segment(
              segment.span(), segment.string("form"), segment.constant("role", SegmentRole.class)));
    }
    return segments;
  }
}
