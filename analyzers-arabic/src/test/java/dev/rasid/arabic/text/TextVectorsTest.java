package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rasid.arabic.morphology.LightStemmer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What other libraries and Unicode make of Arabic text, against what ours makes of it. Where the
 * two differ, {@code DIFFERENCES.md} has the reason and the count.
 */
@Tag("evaluation")
class TextVectorsTest {
  /** Stop words of Lucene that the vectors have; our stemmer is no stop filter. */
  private static final Set<String> STOP_WORDS = Set.of("ما", "الذين");

  private static List<Vector> vectors(String file, String operation) {
    Path data = Path.of(System.getProperty("rasid.shared", "../../shared"), "data", "text");
    assumeTrue(Files.isDirectory(data), () -> "the shared data is absent: " + data);
    List<Vector> vectors =
        Vector.read(data.resolve(file + ".jsonl")).stream()
            .filter(vector -> vector.operation().equals(operation))
            .toList();
    assertThat(vectors).as("%s of %s", operation, file).isNotEmpty();
    return vectors;
  }

  /** All vectors must come out as expected. */
  private static void exact(String file, String operation, Function<Vector, Object> ours) {
    List<Vector> vectors = vectors(file, operation);
    for (Vector vector : vectors) {
      assertThat(ours.apply(vector)).as("%s", vector).isEqualTo(vector.expected());
    }
    System.out.printf("%s %s: %d of %d exact%n", file, operation, vectors.size(), vectors.size());
  }

  /** Counts the vectors that come out otherwise, each by its reason. */
  private static void compare(
      Differences differences, String file, String operation, Function<Vector, Object> ours) {
    List<Vector> vectors = vectors(file, operation);
    int same = 0;
    for (Vector vector : vectors) {
      Object made = ours.apply(vector);
      if (made.equals(vector.expected())) {
        same++;
      } else {
        differences.add(vector, made);
      }
    }
    System.out.printf("%s %s: %d of %d exact%n", file, operation, same, vectors.size());
  }

  private static String clean(Vector vector) {
    return ArabicNormalizer.clean(vector.input()).text();
  }

  private static String repair(Vector vector) {
    return ArabicNormalizer.repair(vector.input()).text();
  }

  private static List<String> spaced(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String luceneTerm(String word, LightStemmer stemmer) {
    return stemmer.stem(Fold.DIGITS.apply(Fold.CASE.apply(word)));
  }

  @Test
  void luceneNormalization() {
    exact("lucene-normalization", "normalize_search", v -> KeyProfile.LUCENE.key(v.input()));
    exact(
        "lucene-normalization",
        "normalize_search_tokens",
        v -> Arrays.asList(KeyProfile.LUCENE.key(v.input()).split(" ")));
    exact("lucene-normalization", "normalize_persian", TextVectorsTest::clean);
  }

  @Test
  void light10() {
    LightStemmer light10 = LightStemmer.light10();
    exact("lucene-stemming", "stem_light10", v -> light10.stem(v.input()));
    exact(
        "lucene-stemming",
        "stem_light10_protected",
        v -> light10.except(List.of(v.input())).stem(v.input()));
    exact(
        "lucene-stemming",
        "normalize_then_stem_tokens",
        v -> Arrays.stream(v.input().split(" ")).map(light10::stem).toList());
  }

  @Test
  void luceneAnalyzer() {
    LightStemmer light10 = LightStemmer.light10();
    exact(
        "lucene-analyzer",
        "analyze",
        v ->
            words(v.input()).stream()
                .filter(word -> !STOP_WORDS.contains(word))
                .map(word -> luceneTerm(word, light10))
                .toList());
    exact(
        "lucene-analyzer",
        "analyze_no_stopwords",
        v -> words(v.input()).stream().map(word -> luceneTerm(word, light10)).toList());
    LightStemmer keeping = light10.except(List.of("ساهدهات"));
    exact(
        "lucene-analyzer",
        "analyze_no_stopwords_exclude:ساهدهات",
        v -> words(v.input()).stream().map(word -> luceneTerm(word, keeping)).toList());
    Set<String> english = Set.of("the", "and", "a");
    exact(
        "lucene-analyzer",
        "analyze_custom_stopwords:the,and,a",
        v ->
            words(v.input()).stream()
                .map(word -> luceneTerm(word, light10))
                .filter(word -> !english.contains(word))
                .toList());
  }

  @Test
  void camelFolding() {
    exact(
        "camel-normalization", "normalize_alef", v -> Fold.WASLA.apply(Fold.ALEF.apply(v.input())));
    exact("camel-normalization", "normalize_alef_maksura", v -> Fold.ALEF_MAKSURA.apply(v.input()));
    exact("camel-normalization", "normalize_teh_marbuta", v -> Fold.TEH_MARBUTA.apply(v.input()));
    exact(
        "camel-normalization",
        "dediac",
        v -> Fold.SUPERSCRIPT_ALEF.apply(Fold.VOWEL_SIGNS.apply(v.input())));
  }

  @Test
  void unicode() {
    // The decompositions that the table starts from, before our corrections.
    exact(
        "unicode-arabic-facts",
        "nfkc_char",
        v -> Normalizer.normalize(v.input(), Normalizer.Form.NFKC));
    exact(
        "unicode-arabic-facts",
        "digit_value",
        v -> KeyProfile.SEARCH.key(v.input()).charAt(0) - '0');
  }

  /** The category, if the character is treated as one of that category. */
  private static String kind(char c, String category) {
    boolean fits =
        switch (category) {
          case "Mn" -> SignOrder.isSign(c) && Letters.isDropped(c);
          case "Lo" -> !ArabicNormalizer.clean(String.valueOf(c)).text().isBlank();
          case "Lm", "Cf" -> Letters.isDropped(c);
          case "Nd" -> Character.isDigit(KeyProfile.SEARCH.key(c));
          case "Po", "Sm", "Sc", "So", "Sk", "Ps", "Pe", "Cn" ->
              ArabicNormalizer.clean(String.valueOf(c)).text().equals(String.valueOf(c));
          default -> false;
        };
    return fits ? category : "not treated so";
  }

  @Test
  void everyDifferenceHasAListedReason() {
    Differences all = new Differences();
    compare(all, "lucene-normalization", "zwnj_as_space_tokens", v -> spaced(clean(v)));
    compare(
        all,
        "lucene-stemming",
        "stem_persian_analyzer",
        v -> LightStemmer.light10().stem(v.input()));
    compare(all, "camel-normalization", "normalize_unicode_nfkc", TextVectorsTest::repair);
    compare(all, "camel-normalization", "arclean", TextVectorsTest::clean);
    compare(all, "camel-charmap", "arclean_char", TextVectorsTest::clean);
    compare(all, "unicode-arabic-facts", "nfkc_char", TextVectorsTest::repair);
    compare(all, "unicode-arabic-facts", "nfc", TextVectorsTest::repair);
    compare(all, "unicode-arabic-facts", "nfkc", TextVectorsTest::repair);
    compare(all, "unicode-arabic-facts", "category", v -> kind(v.input().charAt(0), v.text()));
    System.out.println(all.counts());
    assertThat(all.unexplained()).isEmpty();
    all.checkDocument();
  }

  /** What differs in a sentence differs character by character, and is counted there. */
  @Test
  void cleaningOfSentencesIsThatOfTheirCharacters() {
    Map<String, String> characters =
        vectors("camel-charmap", "arclean_char").stream()
            .collect(Collectors.toMap(Vector::input, Vector::text));
    for (Vector sentence : vectors("camel-normalization", "arclean")) {
      StringBuilder made = new StringBuilder();
      sentence
          .input()
          .codePoints()
          .mapToObj(Character::toString)
          .forEach(c -> made.append(characters.getOrDefault(c, "")));
      assertThat(made).hasToString(sentence.text());
    }
  }

  @Test
  void calendarNames() {
    exact(
        "cldr-calendar-names",
        "month_number",
        v -> CalendarNames.month(v.input()).orElseThrow().getValue());
    exact(
        "cldr-calendar-names",
        "weekday_number_monday0",
        v -> CalendarNames.dayOfWeek(v.input()).orElseThrow().getValue() - 1);
  }
}
