package dev.rasid.arabic.dates;

import dev.rasid.arabic.dates.Reading.Expression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scores the cases of Recognizers-Text: spans and values, by the name of the operation. */
final class RecognizersCases {
  private static final Pattern INPUT = Pattern.compile("\"input\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ITEM =
      Pattern.compile(
          "\\{\"Text\": \"((?:[^\"\\\\]|\\\\.)*)\", \"Start\": (\\d+), \"Length\": (\\d+)");
  private static final Pattern TIMEX = Pattern.compile("\"Timex\": \"([^\"]*)\"");
  private static final Pattern RESOLUTION = Pattern.compile("\"(?:date|time)\": \"([^\"]*)\"");
  private static final Pattern REFERENCE = Pattern.compile("reference ([0-9T:-]+)");
  private static final Pattern OPERATION = Pattern.compile("\"operation\": \"([^\"]*)\"");

  /** Words that one scheme counts to an expression and the other does not. */
  private static final List<String> LEADS =
      List.of(
          "يوم ", "من ", "في ", "إلى ", "بين ", "لل", "ل", "ال", "هذا ", "الساعة ", "منذ ", "بعد ",
          "طوال ");

  static final class Score {
    int expected;
    int exact;
    int spans;
    int extra;
    int values;
    int valued;
    final List<String> misses = new ArrayList<>();

    double recall() {
      return (double) spans / expected;
    }

    double valueShare() {
      return (double) values / Math.max(1, valued);
    }
  }

  private RecognizersCases() {}

  static Map<String, Score> score(Path file, Reading reading) throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String operation = first(OPERATION, line, "");
      score(line, reading, scores.computeIfAbsent(operation, key -> new Score()));
    }
    return scores;
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  private static void score(String line, Reading reading, Score score) {
    String input = first(INPUT, line, "").replace("\\\"", "\"");
    boolean unsure = line.contains("peer ignores Resolution");
    String reference = first(REFERENCE, line, "2016-11-07T00:00:00");
    List<Expression> found = new ArrayList<>(reading.read(input, reference + "Z"));
    Matcher item = ITEM.matcher(line);
    List<Integer> starts = new ArrayList<>();
    while (item.find()) {
      starts.add(item.start());
    }
    for (int i = 0; i < starts.size(); i++) {
      String part =
          line.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : line.length());
      expect(part, input, unsure, found, score);
    }
    score.extra += found.size();
    for (Expression extra : found) {
      score.misses.add("extra\t" + input + "\t" + extra);
    }
  }

  private static void expect(
      String part, String input, boolean unsure, List<Expression> found, Score score) {
    Matcher item = ITEM.matcher(part);
    if (!item.find()) {
      throw new IllegalStateException(part);
    }
    String text = item.group(1);
    score.expected++;
    Expression match = null;
    for (Expression it : found) {
      if (bare(it.words()).equals(bare(text))) {
        match = it;
      }
    }
    if (match == null) {
      score.misses.add("span\t" + input + "\t" + text + "\t" + found);
      found.removeIf(it -> text.contains(it.words()) || it.words().contains(text));
      return;
    }
    found.remove(match);
    score.spans++;
    score.exact += match.words().equals(text) ? 1 : 0;
    List<String> wanted = wanted(part);
    if (!wanted.isEmpty() && !unsure) {
      score.valued++;
      boolean right = wanted.stream().anyMatch(value(match)::contains);
      score.values += right ? 1 : 0;
      if (!right) {
        score.misses.add("value\t" + input + "\t" + text + "\t" + wanted + "\t" + match);
      }
    }
  }

  private static List<String> value(Expression match) {
    List<String> values = new ArrayList<>(match.time().alternatives());
    values.add(match.time().value());
    for (String value : List.copyOf(values)) {
      int clock = value.indexOf('T');
      if (clock >= 0 && !value.startsWith("P")) {
        values.add(value.substring(clock));
        values.add(value.substring(clock) + ":00");
      }
    }
    return values;
  }

  private static List<String> wanted(String part) {
    List<String> wanted = new ArrayList<>();
    String timex = first(TIMEX, part, "");
    if (!timex.isEmpty()) {
      wanted.add(timex);
    }
    Matcher resolution = RESOLUTION.matcher(part);
    while (resolution.find()) {
      wanted.add(resolution.group(1));
      wanted.add("T" + resolution.group(1));
    }
    return wanted;
  }

  static String bare(String text) {
    String bare = text.strip();
    for (int i = 0; i < 3; i++) {
      for (String lead : LEADS) {
        if (bare.startsWith(lead)) {
          bare = bare.substring(lead.length()).strip();
        }
      }
    }
    return bare;
  }
}
