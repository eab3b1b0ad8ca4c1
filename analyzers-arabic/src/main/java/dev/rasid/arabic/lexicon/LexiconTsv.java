package dev.rasid.arabic.lexicon;

import com.google.common.base.Splitter;
import dev.rasid.arabic.resource.TsvRow;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a user's file of names, row by row. */
final class LexiconTsv {
  /** The most bytes of a line. */
  static final int LONGEST_LINE = 1 << 20;

  private static final Splitter TAB = Splitter.on('\t');
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Consumer<LexiconRow> rows;
  private final Consumer<IllegalArgumentException> problems;
  private final Form form = new Form();
  private boolean headerSeen;

  private LexiconTsv(
      String name, Consumer<LexiconRow> rows, Consumer<IllegalArgumentException> problems) {
    this.name = name;
    this.rows = rows;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param rows gets every good row
   * @param problems gets what is wrong with every other line; may throw it
   */
  static void read(
      Path file, Consumer<LexiconRow> rows, Consumer<IllegalArgumentException> problems)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
    }
    Path last = file.getFileName();
    LexiconTsv reader = new LexiconTsv(String.valueOf(last), rows, problems);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      reader.readLines(in);
    }
  }

  private void readLines(InputStream in) throws IOException {
    byte[] line = new byte[1 << 10];
    int number = 1;
    int length = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        readLine(number++, line, length);
        length = 0;
      } else if (length <= LONGEST_LINE) { // of what is too long, the rest need not be kept
        if (length == line.length) {
          line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = (byte) b;
      }
    }
    readLine(number, line, length);
    if (!headerSeen) {
      problems.accept(bad(number, "there is no header; it must be " + LexiconRow.HEADER));
    }
  }

  private void readLine(int number, byte[] bytes, int length) {
    try {
      String line = decode(number, bytes, length);
      if (!line.isBlank() && !line.startsWith("#")) {
        readRow(new TsvRow(name, number, TAB.splitToList(line)));
      }
    } catch (IllegalArgumentException e) {
      problems.accept(e);
    }
  }

  private String decode(int number, byte[] bytes, int length) {
    if (length > LONGEST_LINE) {
      throw bad(number, "is longer than " + LONGEST_LINE + " bytes");
    }
    int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
    try {
      String line =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
      return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw bad(number, "is no UTF-8", e);
    }
  }

  private void readRow(TsvRow row) {
    if (headerSeen) {
      rows.accept(LexiconRow.of(row, form));
      return;
    }
    headerSeen = true;
    List<String> cells = row.cells();
    int size = cells.size();
    if (size < LexiconRow.LEAST_COLUMNS
        || size > LexiconRow.HEADER.size()
        || !cells.equals(LexiconRow.HEADER.subList(0, size))) {
      throw row.bad(
          "header is %s, must be %s, of which the last two may be missing"
              .formatted(cells, LexiconRow.HEADER));
    }
  }

  private IllegalArgumentException bad(int line, String why) {
    return bad(line, why, null);
  }

  private IllegalArgumentException bad(int line, String why, @Nullable Throwable cause) {
    IllegalArgumentException bad = new TsvRow(name, line, List.of()).bad(why);
    if (cause != null) {
      bad.initCause(cause);
    }
    return bad;
  }
}
