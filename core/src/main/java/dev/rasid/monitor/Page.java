package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** What is remembered of an article so that its lines are known on other articles' pages. */
final class Page {
  private final TimeKey key;
  private final String outlet;
  private final int[] title;
  private final int[] lead;
  private final long[] repeatable;
  private final long titleHash;
  private final long leadHash;

  Page(TimeKey key, String outlet, int[] title, int[] lead, long[] repeatable) {
    this.key = key;
    this.outlet = outlet;
    this.title = title;
    this.lead = lead;
    this.repeatable = repeatable;
    titleHash = PageText.hash(title, 0, title.length);
    leadHash = PageText.hash(lead, 0, lead.length);
  }

  /** Returns when, and which. */
  TimeKey key() {
    return key;
  }

  /** Returns its outlet. */
  String outlet() {
    return outlet;
  }

  /** Returns the words of its headline. */
  int[] title() {
    return title;
  }

  /** Returns the words of its abstract. */
  int[] lead() {
    return lead;
  }

  /**
   * Returns the lines that may turn out to be furniture of the site, as {@link #furnitureKey} has
   * them, sorted.
   */
  long[] repeatable() {
    return repeatable;
  }

  /** A line that stands anywhere is furniture only if it is no longer than this. */
  private static final int MAX_FURNITURE_WORDS = 12;

  /** A shorter line, such as a subhead, says too little. */
  private static final int MIN_FURNITURE_WORDS = 3;

  /** Returns the {@link PageText#hash} of the headline. */
  long titleHash() {
    return titleHash;
  }

  /** Returns the {@link PageText#hash} of the abstract. */
  long leadHash() {
    return leadHash;
  }

  static Page of(TimeKey key, String outlet, int[] title, int[] lead, PageText text) {
    long[] keys = new long[text.lineCount()];
    int count = 0;
    for (int line = 0; line < keys.length; line++) {
      if (isRepeatable(text, line)) {
        keys[count++] = furnitureKey(outlet, text.lineHash(line));
      }
    }
    Arrays.sort(keys, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[distinct++] = keys[i];
      }
    }
    return new Page(key, outlet, title, lead, Arrays.copyOf(keys, distinct));
  }

  /**
   * Tells whether a line can be furniture of the site: a short line, or one at an edge of the text.
   * Longer lines that repeat inside are background that a newsroom used again: copied text.
   */
  static boolean isRepeatable(PageText text, int line) {
    int length = text.lineLength(line);
    boolean edge = line == 0 || line == text.lineCount() - 1;
    return length >= MIN_FURNITURE_WORDS && (edge || length <= MAX_FURNITURE_WORDS);
  }

  static long furnitureKey(String outlet, long lineHash) {
    return (lineHash ^ outlet.hashCode()) * 0x9E3779B97F4A7C15L;
  }

  /** Orders versions of one article: the later published is the newer. */
  boolean isNewerThan(Page other) {
    int order = key.compareTo(other.key);
    return order != 0 ? order > 0 : Long.compare(digest(), other.digest()) > 0;
  }

  private long digest() {
    long digest = outlet.hashCode();
    digest = digest * 31 + titleHash;
    digest = digest * 31 + leadHash;
    for (long line : repeatable) {
      digest = digest * 31 + line;
    }
    return digest;
  }

  void write(DataOutputStream out) throws IOException {
    key.write(out);
    StateFile.writeText(out, outlet);
    PageText.writeInts(out, title);
    PageText.writeInts(out, lead);
    out.writeInt(repeatable.length);
    for (long line : repeatable) {
      out.writeLong(line);
    }
  }

  static Page read(DataInputStream in) throws IOException {
    TimeKey key = TimeKey.read(in);
    String outlet = StateFile.readText(in);
    int[] title = PageText.readInts(in);
    int[] lead = PageText.readInts(in);
    int length = in.readInt();
    if (length < 0 || length > in.available() / Long.BYTES) {
      throw new StateFormatException("number " + length + " of lines is out of range");
    }
    long[] repeatable = new long[length];
    for (int i = 0; i < length; i++) {
      repeatable[i] = in.readLong();
    }
    return new Page(key, outlet, title, lead, repeatable);
  }
}
