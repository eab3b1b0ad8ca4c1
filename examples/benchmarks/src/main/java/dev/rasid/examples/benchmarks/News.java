package dev.rasid.examples.benchmarks;

import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Arabic news in texts of one length, so that times per text can be compared.
 *
 * <p>Real articles are joined, each its title, a blank line and its body, and cut every {@link
 * #LENGTH} characters, wherever that is.
 *
 * @param texts each of {@link #LENGTH} UTF-16 code units, or one less where that would cut a
 *     surrogate pair
 */
record News(List<String> texts) {
  static final int LENGTH = 3000;

  /** The system property that names the folder of shared data. */
  static final String PROPERTY = "rasid.shared";

  private static final String FILE = "data/ant-news-2018-02_06.jsonl.gz";
  private static final long MAX_BYTES = 20_000_000;

  private static final String[] OPENINGS = {
    "", "وفي وقت لاحق ", "ومن جهة أخرى ", "وبحسب البيان ", "وقبل أسبوعين "
  };
  private static final String[] VERBS = {"أعلنت", "ناقشت", "رفضت", "أكدت", "درست", "نشرت"};
  private static final String[] SUBJECTS = {
    "الوزارة", "لجنة الموانئ", "البلدية", "شركة النسيج", "جامعة الوادي", "هيئة المياه"
  };
  private static final String[] OBJECTS = {
    "خطة لتوسيع المدارس", "نتائج الموسم", "مشروعا للري", "قرار المحكمة", "تقريرا عن الأسعار"
  };
  private static final String[] ENDINGS = {
    " بقيمة 12.5 مليون دينار.",
    "، وقالت إنها «لن تنتظر طويلا».",
    " في اجتماعها السنوي.",
    "؛ وسيتم تنفيذه بحلول 2031.",
    " للمرة الثالثة!"
  };

  News {
    texts = List.copyOf(texts);
  }

  /**
   * Reads up to 20 MB, counted in UTF-8, of the shared news.
   *
   * @throws IllegalStateException if the data is absent; the message says where it was looked for
   */
  static News shared() {
    Path file = folder().resolve(FILE);
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      return cut(lines.map(News::text).iterator());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Finds the folder of shared data.
   *
   * @throws IllegalStateException if no folder has the news
   */
  static Path folder() {
    String given = System.getProperty(PROPERTY);
    List<String> candidates =
        given == null ? List.of("../shared", "../../shared", "../../../shared") : List.of(given);
    for (String candidate : candidates) {
      if (Files.isRegularFile(Path.of(candidate, FILE))) {
        return Path.of(candidate).toAbsolutePath().normalize();
      }
    }
    throw new IllegalStateException(
        "the news to measure with is absent: there is no "
            + FILE
            + " in "
            + String.join(", ", candidates)
            + " (seen from "
            + Path.of("").toAbsolutePath()
            + "); name its folder with -D"
            + PROPERTY
            + "=FOLDER");
  }

  /** Makes texts of invented sentences, always the same ones. */
  static News generated(int texts) {
    Random random = new Random(1);
    StringBuilder made = new StringBuilder();
    while (made.length() < (long) texts * LENGTH) {
      made.append(pick(OPENINGS, random))
          .append(pick(VERBS, random))
          .append(' ')
          .append(pick(SUBJECTS, random))
          .append(' ')
          .append(pick(OBJECTS, random))
          .append(pick(ENDINGS, random))
          .append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return cut(List.of(made.toString()).iterator());
  }

  private static String pick(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  private static String text(JsonLine line) {
    if (line instanceof JsonLine.Parsed parsed) {
      return parsed.article().article().text();
    }
    throw new IllegalStateException("a line of the news cannot be read: " + line);
  }

  private static News cut(Iterator<String> articles) {
    List<String> texts = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    long bytes = 0;
    while (articles.hasNext() && bytes < MAX_BYTES) {
      joined.append(articles.next()).append("\n\n");
      int from = 0;
      while (joined.length() - from > LENGTH && bytes < MAX_BYTES) {
        boolean pair = Character.isHighSurrogate(joined.charAt(from + LENGTH - 1));
        int to = from + (pair ? LENGTH - 1 : LENGTH);
        String text = joined.substring(from, to);
        texts.add(text);
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
        from = to;
      }
      joined.delete(0, from);
    }
    return new News(texts);
  }
}
