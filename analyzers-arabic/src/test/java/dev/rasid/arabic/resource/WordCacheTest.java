package dev.rasid.arabic.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words whose keys or hashes are close are told apart, however often and in whichever order. */
class WordCacheTest {
  private static final List<String> WORDS =
      List.of(
          ".",
          "..",
          "...",
          "a",
          "\0a",
          "\0\0a",
          "1",
          "11",
          "في",
          "كتاب",
          "كاتب",
          "AaAa",
          "BBBB",
          "AaBB",
          "والمستكشفات",
          "والمستكشفاتAa",
          "والمستكشفاتBB");

  private final List<String> analyzed = new ArrayList<>();
  private final WordFront<Analysis> front = new WordFront<>(new WordCache<>(4, this::analyze));

  private record Analysis(String word) {}

  private Analysis analyze(String word) {
    analyzed.add(word);
    return new Analysis(word);
  }

  @Test
  void returnsTheAnalysisOfEachWordThoughTheCacheIsSmallerThanTheirNumber() {
    String text = String.join("", WORDS) + String.join("", WORDS);
    int[] ends = new int[2 * WORDS.size()];
    int[] starts = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      starts[i] = i == 0 ? 0 : ends[i - 1];
      ends[i] = starts[i] + WORDS.get(i % WORDS.size()).length();
    }

    Analysis[] found = new Analysis[ends.length];
    front.getAll(text.toCharArray(), starts, ends, found);

    assertThat(found)
        .extracting(Analysis::word)
        .containsExactlyElementsOf(
            IntStream.range(0, ends.length).mapToObj(i -> WORDS.get(i % WORDS.size())).toList());
    assertThat(analyzed).containsAll(WORDS);
  }

  @Test
  void analyzesWordsOnceWhileThereIsRoom() {
    char[] text = "كتاب".toCharArray();

    front.getAll(text, new int[] {0, 0}, new int[] {4, 4}, new Analysis[2]);
    front.getAll(text, new int[] {0}, new int[] {4}, new Analysis[1]);

    assertThat(analyzed).containsExactly("كتاب");
  }
}
