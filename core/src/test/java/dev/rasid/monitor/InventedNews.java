package dev.rasid.monitor;

import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles of invented words, for tests that care about which texts are alike and not what they
 * say.
 */
final class InventedNews {
  static final OffsetDateTime START = OffsetDateTime.of(2031, 3, 1, 6, 0, 0, 0, ZoneOffset.UTC);

  private static final String[] SYLLABLES = {
    "سا", "رو", "مي", "كل", "بر", "نو", "دا", "في", "طر", "جم", "حو", "قا", "شي", "لو", "زم", "تب"
  };

  private InventedNews() {}

  /** Returns a sentence of invented words, always the same for a number. */
  static String sentence(int number) {
    return sentence(number, 14);
  }

  static String sentence(int number, int words) {
    Random random = new Random(number * 7919L + 17);
    StringBuilder sentence = new StringBuilder();
    for (int word = 0; word < words; word++) {
      sentence.append(word == 0 ? "" : " ");
      for (int i = 0; i < 3; i++) {
        sentence.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return sentence.append('.').toString();
  }

  /** Returns the sentences of some numbers, one a line. */
  static String body(int... numbers) {
    StringBuilder body = new StringBuilder();
    for (int number : numbers) {
      body.append(body.isEmpty() ? "" : "\n").append(sentence(number));
    }
    return body.toString();
  }

  static Story story(String id) {
    return new Story(id, "الرحبة", START, "عنوان المقال رقم " + id, "", "");
  }

  /** An article in the making. */
  record Story(
      String id, String outlet, OffsetDateTime time, String title, String lead, String body) {
    Story outlet(String other) {
      return new Story(id, other, time, title, lead, body);
    }

    Story hours(long hours) {
      return new Story(id, outlet, START.plusHours(hours), title, lead, body);
    }

    Story title(String other) {
      return new Story(id, outlet, time, other, lead, body);
    }

    Story lead(String other) {
      return new Story(id, outlet, time, title, other, body);
    }

    Story body(String other) {
      return new Story(id, outlet, time, title, lead, other);
    }

    Story body(int... sentences) {
      return body(InventedNews.body(sentences));
    }

    AnalyzedArticle article() {
      Article article =
          Article.builder()
              .id(id)
              .source(outlet)
              .published(time)
              .title(title)
              .metadata("abstract", lead)
              .body(body)
              .build();
      return AnalyzedArticle.builder(article).build();
    }

    Report report() {
      return Report.of(article());
    }
  }

  /**
   * Makes a stream in which texts are copied, cut, edited and mixed, lines repeat, and pages tease
   * other articles.
   */
  static List<Story> stream(long seed, int size) {
    Random random = new Random(seed);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> lines = new ArrayList<>();
      int from = random.nextInt(3) * 5;
      for (int line = 0; line < 3 + random.nextInt(5); line++) {
        int number = random.nextInt(6) == 0 ? 1000 + random.nextInt(1000) : from + line;
        lines.add(sentence(number));
      }
      if (random.nextInt(3) == 0) {
        int other = random.nextInt(size);
        lines.add(
            1 + random.nextInt(lines.size()),
            switch (random.nextInt(3)) {
              case 0 -> title(other);
              case 1 -> "اقرأ أيضا: " + title(other);
              default -> sentence(2000 + other);
            });
      }
      if (random.nextInt(3) == 0) {
        lines.add(sentence(5000, 8));
      }
      stories.add(
          new Story(
              "a" + i,
              "outlet" + random.nextInt(3),
              START.plusMinutes(random.nextInt(10 * 24 * 60)),
              title(i),
              sentence(2000 + i),
              String.join("\n", lines)));
    }
    return stories;
  }

  private static String title(int story) {
    return sentence(3000 + story, 7).replace(".", "");
  }
}
