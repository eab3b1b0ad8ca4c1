package dev.rasid.export;

import dev.rasid.annotation.SpanKey;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How one layer is written and read.
 *
 * @param <T> the type of the layer's values
 * @param key the layer
 * @param field the member of the line, or of its {@code layers}, that holds the layer
 * @param writer writes the members of one annotation
 * @param reader makes an annotation of them
 */
record LayerCodec<T>(SpanKey<T> key, String field, Writer<T> writer, Reader<T> reader) {

  /** Writes one annotation. */
  @FunctionalInterface
  interface Writer<T> {
    /** Writes members into an object that is open; the index is the place in the layer. */
    void write(LineWriter out, Annotation<T> annotation, int index);
  }

  /** Reads one annotation. */
  @FunctionalInterface
  interface Reader<T> {
    /** Reads what the writer wrote for the same index. */
    Annotation<T> read(Fields in, int index);
  }

  /** Writes the value of an annotation whose bounds are written. */
  @FunctionalInterface
  interface ValueWriter<T> {
    /** Writes members into an object that is open. */
    void write(LineWriter out, T value);
  }

  /** Reads the value of an annotation. */
  @FunctionalInterface
  interface ValueReader<T> {
    /** Reads what the writer wrote. */
    T read(Fields in);
  }

  /** A layer whose objects have start and end beside the members of the value. */
  static <T> LayerCodec<T> flat(
      SpanKey<T> key, String field, ValueWriter<T> writer, ValueReader<T> reader) {
    return new LayerCodec<>(
        key,
        field,
        (out, annotation, index) -> {
          out.bounds(annotation.span());
          writer.write(out, annotation.value());
        },
        (in, index) -> {
          Span span = in.span();
          return new Annotation<>(span, reader.read(in));
        });
  }

  void writeIfThere(LineWriter out, AnalyzedArticle article) {
    article.find(key).ifPresent(layer -> write(out, field, layer));
  }

  void write(LineWriter out, String name, Layer<T> layer) {
    out.name(name).beginArray();
    for (int i = 0; i < layer.size(); i++) {
      out.beginObject();
      writer.write(out, layer.get(i), i);
      out.endObject();
    }
    out.endArray();
  }

  void readIfThere(Fields in, AnalyzedArticle.Builder into) {
    if (in.find(field) != null) {
      into.put(key, read(in, field));
    }
  }

  Layer<T> read(Fields in, String name) {
    List<Annotation<T>> annotations = new ArrayList<>();
    for (Json item : in.array(name)) {
      Fields fields = Fields.of(item, in.textLength(), "an item of \"" + name + "\"");
      annotations.add(reader.read(fields, annotations.size()));
    }
    return Layer.of(annotations);
  }
}
