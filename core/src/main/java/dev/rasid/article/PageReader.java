package dev.rasid.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from plain text pages, one article a file.
 *
 * <pre>{@code
 * Article article = PageReader.standard().read(Path.of("page.txt"));
 * }</pre>
 *
 * <p>The article's text is the whole content of the file, every character kept, line ends included.
 * A byte order mark is no text: it says how the file is encoded and is left out. The encoding is
 * the one its byte order mark names (UTF-8, UTF-16), else UTF-8, else windows-1256 if the file is
 * Arabic text in it; anything else is refused rather than guessed. Stray control characters are
 * kept, NUL among them; a file of more than one in fifty is no text. Immutable and safe for use by
 * any number of threads.
 */
public final class PageReader {
  /** The default of {@link Builder#maxBytes}: 16 MiB. */
  public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

  private static final PageReader STANDARD = builder().build();

  private final int maxBytes;
  private final @Nullable String source;
  private final @Nullable OffsetDateTime published;
  private final @Nullable String uri;

  private PageReader(Builder builder) {
    maxBytes = builder.maxBytes;
    source = builder.source;
    published = builder.published;
    uri = builder.uri;
  }

  /**
   * Returns the reader that knows nothing of a page but its text and file name.
   *
   * @return a reader with the default limit
   */
  public static PageReader standard() {
    return STANDARD;
  }

  /**
   * Returns a builder of a reader.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a page.
   *
   * @param page a file of plain text
   * @return an article whose id is the file name without its extension
   * @throws IOException if the file cannot be read
   * @throws PageFormatException if it is too large, not text, or of an unknown encoding
   */
  public Article read(Path page) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(page)) {
      bytes = in.readNBytes(maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1);
    }
    ArticleBuilder article = Article.builder();
    try {
      article.text(decode(bytes));
    } catch (PageFormatException e) {
      throw new PageFormatException(page + ": " + e.getMessage());
    }
    String id = idOf(page);
    if (!id.isBlank()) {
      article.id(id);
    }
    if (source != null) {
      article.source(source);
    }
    if (published != null) {
      article.published(published);
    }
    if (uri != null) {
      article.uri(uri);
    }
    return article.build();
  }

  /**
   * Decodes the content of a page.
   *
   * @param page the bytes of a file; may be empty
   * @return the text, without byte order mark
   * @throws PageFormatException if it is too large, not text, or of an unknown encoding
   */
  public String decode(byte[] page) {
    if (page.length > maxBytes) {
      throw new PageFormatException("larger than the limit of " + size(maxBytes));
    }
    return PageDecoder.decode(page);
  }

  private static String idOf(Path page) {
    Path fileName = page.getFileName();
    String name = fileName == null ? "" : fileName.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String size(int bytes) {
    int mebibyte = 1024 * 1024;
    return bytes % mebibyte == 0 ? bytes / mebibyte + " MiB" : bytes + " bytes";
  }

  /** Builds a reader. Not safe for use by several threads. */
  public static final class Builder {
    private int maxBytes = DEFAULT_MAX_BYTES;
    private @Nullable String source;
    private @Nullable OffsetDateTime published;
    private @Nullable String uri;

    private Builder() {}

    /**
     * Sets the size of the largest page that is read.
     *
     * @param maxBytes at least 1; {@link #DEFAULT_MAX_BYTES} unless set
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxBytes(int maxBytes) {
      if (maxBytes < 1) {
        throw new IllegalArgumentException("maxBytes " + maxBytes + " must be at least 1");
      }
      this.maxBytes = maxBytes;
      return this;
    }

    /**
     * Sets the outlet of the pages.
     *
     * @param source its name or id, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder source(String source) {
      this.source = ArticleBuilder.requireText(source, "source");
      return this;
    }

    /**
     * Sets the time of publication of the pages.
     *
     * @param published in the outlet's own zone
     * @return this builder
     */
    public Builder published(OffsetDateTime published) {
      this.published = Objects.requireNonNull(published, "published must not be null");
      return this;
    }

    /**
     * Sets the address of the pages.
     *
     * @param uri where they were found, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder uri(String uri) {
      this.uri = ArticleBuilder.requireText(uri, "uri");
      return this;
    }

    /**
     * Returns the reader.
     *
     * @return an immutable reader
     */
    public PageReader build() {
      return new PageReader(this);
    }
  }
}
