package dev.rasid.export;

import com.google.common.collect.AbstractIterator;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines, and a line that cannot be read does not keep it from the next.
 *
 * <p>Lines are cut before they are decoded: no byte of a longer UTF-8 sequence looks like a line
 * feed, so malformed bytes spoil one line only.
 */
final class LineReader extends AbstractIterator<JsonLine> {
  private final InputStream in;
  private final int limit;
  private final Function<String, AnalyzedArticle> parser;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;
  private boolean tooLong;

  LineReader(InputStream in, int limit, Function<String, AnalyzedArticle> parser) {
    this.in = in;
    this.limit = limit;
    this.parser = parser;
  }

  @Override
  protected @Nullable JsonLine computeNext() {
    try {
      for (byte[] bytes = line(); bytes != null; bytes = line()) {
        number++;
        if (tooLong) {
          return new JsonLine.Malformed(number, "longer than " + limit + " bytes");
        }
        JsonLine line = parse(bytes);
        if (line != null) {
          return line;
        }
      }
      return endOfData();
    } catch (IOException e) {
      throw new UncheckedIOException("after line " + number, e);
    }
  }

  /** Returns null for a blank line. */
  private @Nullable JsonLine parse(byte[] bytes) {
    boolean marked = number == 1 && startsWithByteOrderMark(bytes);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    rest.position(marked ? 3 : 0);
    try {
      // A new decoder reports what is malformed; those of String and Charset replace it.
      String line = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
      return line.isBlank() ? null : new JsonLine.Parsed(number, parser.apply(line));
    } catch (CharacterCodingException e) {
      return new JsonLine.Malformed(number, "malformed UTF-8");
    } catch (JsonException | IllegalArgumentException e) {
      String message = e.getMessage();
      return new JsonLine.Malformed(number, message == null ? e.toString() : message);
    }
  }

  private static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Returns the next line without its end, or null after the last one. */
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (end - at > limit - line.size()) {
        // The rest is read over, not kept.
        tooLong = true;
      } else if (!tooLong) {
        line.write(buffer, at, end - at);
      }
      at = end + 1;
      if (end < filled) {
        return line.toByteArray();
      }
    }
    return any ? line.toByteArray() : null;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
