package dev.rasid.export;

import com.google.common.base.Utf8;
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
 * <p>A line has at most {@link #DEFAULT_MAX_LINE_BYTES} bytes, or what {@link #maxLineBytes(int)}
 * sets. The limit holds for both ways, so that whatever was written is read by the same format.
 * Reading keeps one line at a time in memory.
 *
 * <p>Read are also the lines of feeds, with {@code title}, {@code body} and {@code author}: members
 * with other names become metadata. Immutable and safe for use by any number of threads.
 */
public final class JsonLines {
  /**
   * The longest line unless {@link #maxLineBytes(int)} sets another: 1 GiB. A line with all layers
   * takes some 40 bytes for a code unit of text, so this is enough for the longest text that a
   * pipeline analyzes unless told otherwise, {@link
   * dev.rasid.pipeline.PipelineBuilder#DEFAULT_MAX_TEXT_LENGTH}.
   */
  public static final int DEFAULT_MAX_LINE_BYTES = 1 << 30;

  private static final JsonLines STANDARD =
      new JsonLines(new AnalyzedCodec(ImmutableMap.of()), DEFAULT_MAX_LINE_BYTES);

  private final AnalyzedCodec codec;
  private final int maxLineBytes;

  private JsonLines(AnalyzedCodec codec, int maxLineBytes) {
    this.codec = codec;
    this.maxLineBytes = maxLineBytes;
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
    ImmutableMap<String, LayerCodec<?>> plugins =
        ImmutableMap.<String, LayerCodec<?>>builder()
            .putAll(codec.plugins())
            .put(key.name(), added)
            .buildOrThrow();
    return new JsonLines(new AnalyzedCodec(plugins), maxLineBytes);
  }

  /**
   * Returns this format with another limit: a lower one where lines come from anywhere and memory
   * is scarce, a higher one for articles of many million words.
   *
   * @param most how many bytes a line has at most, without its line feed; at least 1
   * @return a format that neither writes nor reads a longer line
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLines maxLineBytes(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("maxLineBytes " + most + " must be at least 1");
    }
    return new JsonLines(codec, most);
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
   * @throws IllegalArgumentException if a span ends after the article's text, or the line is longer
   *     than the limit; nothing is written
   */
  public void write(AnalyzedArticle article, Appendable out) throws IOException {
    String line = codec.write(article);
    checkLength(article, line);
    out.append(line).append('\n');
  }

  private void checkLength(AnalyzedArticle article, String line) {
    // A code unit takes three bytes at most, so that the bytes of most lines need no counting.
    if (line.length() <= maxLineBytes / 3) {
      return;
    }
    long bytes = Utf8.encodedLength(line);
    if (bytes > maxLineBytes) {
      throw new IllegalArgumentException(
          "article %s takes a line of %d bytes, the limit is %d; maxLineBytes(..) sets another"
              .formatted(article.article().id(), bytes, maxLineBytes));
    }
  }

  /**
   * Reads articles, each when the stream gets to it. A line that cannot be read, or is longer than
   * the limit, is reported in its place; blank lines are skipped.
   *
   * @param in the lines in UTF-8, with or without a byte order mark
   * @return a sequential stream that closes {@code in} when it is closed, and throws {@link
   *     UncheckedIOException} if reading fails
   */
  public Stream<JsonLine> read(InputStream in) {
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
