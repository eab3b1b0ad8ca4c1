package dev.rasid.monitor;

import dev.rasid.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** What an index holds of an article. */
final class Fingerprint {
  private final Page page;
  private final PageText text;
  private final int[] own;
  private final int[] marks;

  Fingerprint(Page page, PageText text, int[] own, int[] marks) {
    this.page = page;
    this.text = text;
    this.own = own;
    this.marks = marks;
  }

  /** Returns what its headline and lines are on other pages. */
  Page page() {
    return page;
  }

  /** Returns its words. */
  PageText text() {
    return text;
  }

  /** Returns starts and ends of the parts that the report calls its own, in turn and in order. */
  int[] own() {
    return own;
  }

  /** Returns the {@link Shingles#marks marks} of its own words, sorted. */
  int[] marks() {
    return marks;
  }

  static Fingerprint of(Report report, WordReader reader) {
    PageText text = reader.read(report.analyzed().article().text(), Teasers.body(report));
    Page page = Teasers.page(report, text, reader);
    int[] own = new int[2 * report.own().size()];
    int next = 0;
    for (Span span : report.own()) {
      own[next++] = span.start();
      own[next++] = span.end();
    }
    OwnText words = OwnText.of(text, own, new boolean[text.lineCount()]);
    return new Fingerprint(page, text, own, Shingles.marks(words.shingles()));
  }

  TimeKey key() {
    return page.key();
  }

  /** Returns the words that are the article's own, without lines that are found to be foreign. */
  OwnText ownText(ForeignLines lines) {
    return OwnText.of(text, own, lines.find(page, text));
  }

  boolean isNewerThan(Fingerprint other) {
    if (!page.key().equals(other.page.key())) {
      return page.key().compareTo(other.page.key()) > 0;
    }
    if (page.isNewerThan(other.page) || other.page.isNewerThan(page)) {
      return page.isNewerThan(other.page);
    }
    return Arrays.compare(text.words(), other.text.words()) > 0;
  }

  void write(DataOutputStream out) throws IOException {
    page.write(out);
    text.write(out);
    PageText.writeInts(out, own);
    PageText.writeInts(out, marks);
  }

  static Fingerprint read(DataInputStream in) throws IOException {
    Page page = Page.read(in);
    PageText text = PageText.read(in);
    int[] own = PageText.readInts(in);
    if (own.length % 2 != 0) {
      throw new StateFormatException("a part of a report has no end");
    }
    return new Fingerprint(page, text, own, PageText.readInts(in));
  }
}
