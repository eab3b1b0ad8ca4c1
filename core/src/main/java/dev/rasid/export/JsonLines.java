package dev.rasid.export;

import com.google.common.collect.ImmutableMap;
import dev.rasid.annotation.SpanKey;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Articles as JSON Lines: one JSON object a line, in UTF-8, and nothing is lost on the way there
 * and back.
 *
 * <pre>{@code
 * JsonLines lines = JsonLines.standard();
 * lines.write(analyzed, writer);
 * try (Stream<JsonLine> read = lines.read(in)) { ... }
 * }</pre>
 *
 * <p>Laws: reading what was written gives an equal article, and writing that gives the same bytes,
 * for every article that {@link dev.rasid.article.ArticleBuilder} can build and whose keys all have
 * a codec. All layers of {@code dev.rasid.annotation} have one; the names of keys without are
 * written under {@code omitted}, and their layers are not.
 *
 * <p>Read are also the lines of feeds, with {@code title}, {@code body} and {@code author}: members
 * with other names become metadata. Immutable and safe for use by any number of threads.
 */
public final class JsonLines {
  /** More than any article needs, and little enough to hold. */
  private static final int MAX_LINE_BYTES = 64 << 20;

  private static final JsonLines STANDARD = new JsonLines(ImmutableMap.of());

  private final AnalyzedCodec codec;

  private JsonLines(ImmutableMap<String, LayerCodec<?>> plugins) {
    codec = new AnalyzedCodec(plugins);
  }

  /**
   * Returns the format with all layers of the shared vocabulary.
   *
   * @return the format without plug-ins' layers
   */
  public static JsonLines standard() {
    return STANDARD;
  }

  /**
   * Returns this format with one more layer, which is written under {@code layers}.
   *
   * @param <T> the type of the layer's values
   * @param key the layer
   * @param encoder writes a value as a string
   * @param decoder reads what the encoder wrote; throws an {@link IllegalArgumentException} if it
   *     cannot, and the line is malformed
   * @return a format that knows the layer
   * @throws IllegalArgumentException if a layer of this name is known
   */
  public <T> JsonLines with(
      SpanKey<T> key, Function<T, String> encoder, Function<String, T> decoder) {
    Objects.requireNonNull(encoder, "encoder must not be null");
    Objects.requireNonNull(decoder, "decoder must not be null");
    if (codec.knows(key.name())) {
      throw new IllegalArgumentException("there is a codec for a layer named " + key);
    }
    LayerCodec<T> added =
        LayerCodec.flat(
            key,
            key.name(),
            (out, value) -> out.string("value", encoder.apply(value)),
            in -> decode(key, decoder, in.string("value")));
    return new JsonLines(
        ImmutableMap.<String, LayerCodec<?>>builder()
            .putAll(codec.plugins())
            .put(key.name(), added)
            .buildOrThrow());
  }

  /** Somebody else's code: whatever it throws is about this line only. */
  private static <T> T decode(SpanKey<T> key, Function<String, T> decoder, String written) {
    try {
      return Objects.requireNonNull(decoder.apply(written), "decoder returned null");
    } catch (RuntimeException e) {
      throw new JsonException("layer " + key + " cannot be decoded: " + e);
    }
  }

  /**
   * Writes an article as one line, with a line feed at the end.
   *
   * @param article the article
   * @param out where to; something that encodes must encode in UTF-8
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException if a span ends after the article's text; nothing is written
   */
  public void write(AnalyzedArticle article, Appendable out) throws IOException {
    out.append(codec.write(article)).append('\n');
  }

  /**
   * Reads articles, each when the stream gets to it. A line that cannot be read is reported in its
   * place; blank lines are skipped.
   *
   * @param in the lines in UTF-8, with or without a byte order mark
   * @return a sequential stream that closes {@code in} when it is closed, and throws {@link
   *     UncheckedIOException} if reading fails
   */
  public Stream<JsonLine> read(InputStream in) {
    return read(in, MAX_LINE_BYTES);
  }

  Stream<JsonLine> read(InputStream in, int maxLineBytes) {
    LineReader lines = new LineReader(in, maxLineBytes, codec::read);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
