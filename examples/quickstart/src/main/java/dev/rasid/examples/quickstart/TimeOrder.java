package dev.rasid.examples.quickstart;

import dev.rasid.article.Article;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Articles in the order in which they were published, and those of one instant by their ids.
 *
 * <p>Memory is bounded: what does not fit is sorted in parts, which go to temporary files and are
 * merged while they are read. Used by one thread.
 */
final class TimeOrder implements Iterator<Article>, AutoCloseable {
  /** UTF-16 code units of text that are sorted in memory; about 64 MB. */
  static final int PART = 16 << 20;

  private static final Comparator<Article> ORDER =
      Comparator.comparing(TimeOrder::time).thenComparing(Article::id);

  private final List<Path> files = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final PriorityQueue<Part> next = new PriorityQueue<>();

  private TimeOrder() {}

  /** Articles that are sorted already; parts with equal articles are in the order of reading. */
  private static final class Part implements Comparable<Part> {
    private final int number;
    private final Iterator<Article> rest;
    private final Runnable close;
    private Article head;

    private Part(int number, Iterator<Article> articles, Runnable close) {
      this.number = number;
      this.rest = articles;
      this.close = close;
      this.head = articles.next();
    }

    @Override
    public int compareTo(Part other) {
      int order = ORDER.compare(head, other.head);
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }

  /** Reads all articles, each of which must say when it was published. */
  static TimeOrder of(Iterator<Article> articles, int part) throws IOException {
    TimeOrder order = new TimeOrder();
    try {
      List<Article> some = new ArrayList<>();
      long length = 0;
      while (articles.hasNext()) {
        Article article = articles.next();
        some.add(article);
        length += article.text().length();
        if (length >= part && articles.hasNext()) {
          some.sort(ORDER);
          order.store(some);
          some.clear();
          length = 0;
        }
      }
      some.sort(ORDER);
      for (Path file : order.files) {
        Stream<JsonLine> lines =
            JsonLines.standard().read(new BufferedInputStream(Files.newInputStream(file)));
        order.add(lines.map(TimeOrder::article).iterator(), lines::close);
      }
      order.add(some.iterator(), () -> {});
      return order;
    } catch (IOException | RuntimeException e) {
      order.close();
      throw e;
    }
  }

  private void add(Iterator<Article> articles, Runnable close) {
    if (articles.hasNext()) {
      Part part = new Part(parts.size(), articles, close);
      parts.add(part);
      next.add(part);
    }
  }

  private void store(List<Article> articles) throws IOException {
    Path file = Files.createTempFile("rasid-", ".jsonl");
    files.add(file);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Article article : articles) {
        JsonLines.standard().write(AnalyzedArticle.builder(article).build(), out);
      }
    }
  }

  private static Article article(JsonLine line) {
    if (line instanceof JsonLine.Parsed parsed) {
      return parsed.article().article();
    }
    throw new IllegalStateException("a temporary file cannot be read back: " + line);
  }

  private static Instant time(Article article) {
    return article.published().map(OffsetDateTime::toInstant).orElseThrow();
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public Article next() {
    Part part = next.poll();
    if (part == null) {
      throw new NoSuchElementException("there are no more articles");
    }
    Article article = part.head;
    if (part.rest.hasNext()) {
      part.head = part.rest.next();
      next.add(part);
    }
    return article;
  }

  /** Deletes the temporary files. */
  @Override
  public void close() {
    parts.forEach(part -> part.close.run());
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
