package dev.rasid.export;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.TimeExpression;

/** The layers of names and times. */
final class NameCodecs {
  static final LayerCodec<Mention> MENTIONS =
      LayerCodec.flat(
          Mention.KEY,
          "mentions",
          (out, mention) -> {
            out.string("type", mention.type().name());
            out.string("entity", mention.entity());
            out.strings("candidates", mention.candidates());
            out.evidence(mention.evidence());
          },
          in ->
              new Mention(
                  in.constant("type", EntityType.class),
                  in.string("entity"),
                  in.strings("candidates"),
                  in.evidence()));

  static final LayerCodec<Reference> REFERENCES =
      LayerCodec.flat(
          Reference.KEY,
          "references",
          (out, reference) -> {
            out.string("kind", reference.kind().name());
            out.string("entity", reference.entity());
            out.strings("candidates", reference.candidates());
            out.evidence(reference.evidence());
          },
          in ->
              new Reference(
                  in.constant("kind", Reference.Kind.class),
                  in.string("entity"),
                  in.strings("candidates"),
                  in.evidence()));

  static final LayerCodec<Entity> ENTITIES =
      LayerCodec.flat(
          Entity.KEY,
          "entities",
          (out, entity) -> {
            out.string("id", entity.id());
            out.string("type", entity.type().name());
            out.string("subtype", entity.subtype());
            out.string("nameAr", entity.name());
            out.string("nameEn", entity.latinName());
            out.string("country", entity.country());
            out.string("standsFor", entity.standsFor());
          },
          in ->
              new Entity(
                  in.string("id"),
                  in.constant("type", EntityType.class),
                  in.optionalString("subtype"),
                  in.string("nameAr"),
                  in.optionalString("nameEn"),
                  in.optionalString("country"),
                  in.optionalString("standsFor")));

  static final LayerCodec<TimeExpression> TIMEX =
      LayerCodec.flat(
          TimeExpression.KEY,
          "timex",
          (out, time) -> {
            out.string("type", time.type().name());
            out.string("value", time.value());
            out.strings("altValues", time.alternatives());
            out.evidence(time.evidence());
          },
          in ->
              new TimeExpression(
                  in.constant("type", TimeExpression.Type.class),
                  in.string("value"),
                  in.strings("altValues"),
                  in.evidence()));

  private NameCodecs() {}
}
