package dev.rasid.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names with the spellings that are attested for them, read from the shared data. */
@Tag("evaluation")
class NamesEvaluationTest {
  private static final Pattern INPUT = Pattern.compile("\"input\": \"([^\"]+)\"");
  private static final Pattern SPELLING = Pattern.compile("\\[\"([^\"]+)\", (\\d+)]");
  private static final Pattern EXPECTED = Pattern.compile("\"expected\": \\[\"([^\"]+)\"");
  private static final Pattern COUNT = Pattern.compile("counts \\[(\\d+)");
  private static final int NON_PAIRS = 20_000;

  private static final List<Pair> ARABIC_ORIGIN = new ArrayList<>();
  private static final List<Pair> ANY_ORIGIN = new ArrayList<>();

  private final NameKey key = NameKey.standard();
  private final NameMatcher matcher = NameMatcher.standard();

  private record Pair(String arabic, String latin, int count) {}

  @BeforeAll
  static void read() throws IOException {
    Path names = Path.of(System.getProperty("rasid.shared", "../../shared"), "data", "names");
    assumeTrue(Files.isDirectory(names), () -> "the shared data is absent: " + names);
    for (String line :
        Files.readAllLines(names.resolve("netransliteration-arabic-origin-dev.jsonl"))) {
      Matcher spelling = SPELLING.matcher(line);
      String arabic = first(INPUT, line);
      while (spelling.find()) {
        ARABIC_ORIGIN.add(new Pair(arabic, spelling.group(1), Integer.parseInt(spelling.group(2))));
      }
    }
    for (String line : Files.readAllLines(names.resolve("netransliteration-names-dev.jsonl"))) {
      ANY_ORIGIN.add(
          new Pair(
              first(EXPECTED, line), first(INPUT, line), Integer.parseInt(first(COUNT, line))));
    }
  }

  private static String first(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    assertThat(found.find()).as("%s in %s", pattern, line).isTrue();
    return found.group(1);
  }

  private double[] shares(String name, List<Pair> pairs) {
    double all = 0;
    double keys = 0;
    double matches = 0;
    List<String> missed = new ArrayList<>();
    for (Pair pair : pairs) {
      all += pair.count();
      boolean equal = key.of(pair.arabic()).equals(key.of(pair.latin()));
      boolean match = matcher.matches(pair.arabic(), pair.latin());
      keys += equal ? pair.count() : 0;
      matches += match ? pair.count() : 0;
      if (!match) {
        missed.add(pair + " " + matcher.score(pair.arabic(), pair.latin()));
      }
    }
    System.out.printf(
        "%s, %d pairs, weighted: keys meet %.2f %%, matcher accepts %.2f %%%n",
        name, pairs.size(), 100 * keys / all, 100 * matches / all);
    show(missed);
    return new double[] {keys / all, matches / all};
  }

  private static void show(List<String> lines) {
    int shown = Integer.getInteger("rasid.show", 0);
    Random random = new Random(Integer.getInteger("rasid.seed", 1));
    for (int i = 0; i < shown && !lines.isEmpty(); i++) {
      System.out.println("  " + lines.remove(random.nextInt(lines.size())));
    }
  }

  @Test
  void attestedSpellingsMeet() {
    double[] arabic = shares("Arabic origin", ARABIC_ORIGIN);
    double[] any = shares("any origin", ANY_ORIGIN);
    assertThat(arabic[0]).isGreaterThan(0.8);
    assertThat(arabic[1]).isGreaterThan(0.8);
    assertThat(any[1]).isGreaterThan(0.6);
  }

  @Test
  void otherNamesStayApart() {
    List<Pair> all = new ArrayList<>(ARABIC_ORIGIN);
    all.addAll(ANY_ORIGIN);
    Set<String> attested = new HashSet<>();
    all.forEach(pair -> attested.add(pair.arabic() + "/" + pair.latin()));
    Random random = new Random(2018);
    int keys = 0;
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < NON_PAIRS; ) {
      String arabic = all.get(random.nextInt(all.size())).arabic();
      String latin = all.get(random.nextInt(all.size())).latin();
      if (attested.contains(arabic + "/" + latin)) {
        continue;
      }
      i++;
      keys += key.of(arabic).equals(key.of(latin)) ? 1 : 0;
      if (matcher.matches(arabic, latin)) {
        wrong.add(arabic + " " + latin + " " + matcher.score(arabic, latin));
      }
    }
    System.out.printf(
        "%d random non-pairs: keys meet %.3f %%, matcher accepts %.3f %%%n",
        NON_PAIRS, 100.0 * keys / NON_PAIRS, 100.0 * wrong.size() / NON_PAIRS);
    int accepted = wrong.size();
    show(wrong);
    assertThat(accepted).isLessThan(NON_PAIRS / 200);
  }

  @Test
  void pressSpellingIsAttested() {
    double names = 0;
    double attested = 0;
    double all = 0;
    double top = 0;
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < ARABIC_ORIGIN.size(); ) {
      String arabic = ARABIC_ORIGIN.get(i).arabic();
      String press = plain(Romanizer.press().romanize(arabic));
      boolean found = false;
      StringBuilder seen = new StringBuilder();
      for (; i < ARABIC_ORIGIN.size() && ARABIC_ORIGIN.get(i).arabic().equals(arabic); i++) {
        Pair pair = ARABIC_ORIGIN.get(i);
        boolean same = plain(pair.latin()).equals(press);
        found |= same;
        all += pair.count();
        top += same ? pair.count() : 0;
        seen.append(' ').append(pair.latin()).append(' ').append(pair.count());
      }
      names++;
      attested += found ? 1 : 0;
      if (!found) {
        missed.add(arabic + " " + press + " not" + seen);
      }
    }
    System.out.printf(
        "press spelling of %.0f names: attested %.2f %%, share of all mentions %.2f %%%n",
        names, 100 * attested / names, 100 * top / all);
    show(missed);
    assertThat(attested / names).isGreaterThan(0.4);
  }

  @Test
  void keysAreFast() {
    int letters = 0;
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < 200; round++) {
      long start = System.nanoTime();
      for (Pair pair : ARABIC_ORIGIN) {
        letters += key.of(pair.arabic()).length() + key.of(pair.latin()).length();
      }
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    double each = fastest / (2.0 * ARABIC_ORIGIN.size());
    System.out.printf("a key takes %.0f ns%n", each);
    assertThat(letters).isPositive();
    assertThat(each).isLessThan(5_000);
  }

  /** Lower case, no accents, no article. */
  private static String plain(String latin) {
    StringBuilder plain = new StringBuilder();
    for (char c : latin.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!LatinLetters.isSilent(c) && c != '-' && c != ' ') {
        plain.append(LatinLetters.fold(c));
      }
    }
    boolean article =
        (plain.indexOf("al") == 0 || plain.indexOf("el") == 0)
            && plain.length() > 5
            && !LatinLetters.isVowel(plain.charAt(2));
    return article || latin.startsWith("al-") || latin.startsWith("Al-")
        ? plain.substring(2)
        : plain.toString();
  }
}
