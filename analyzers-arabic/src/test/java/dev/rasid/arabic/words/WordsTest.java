package dev.rasid.arabic.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Words whose keys or hashes are close are told apart, however often and in whichever order. */
class WordsTest {
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
          "2018",
          "٢٠١٨",
          "في",
          "كتاب",
          "كاتب",
          "AaAa",
          "BBBB",
          "AaBB",
          "والمستكشفات",
          "والمستكشفاة",
          "والمستكشفاتAa",
          "والمستكشفاتBB",
          "والمستكشفاتوالمستكشف",
          "والمستكشفاتوالمستكشفا",
          "والمستكشفات\u0640");

  private final Words words = new Words(4);

  private List<String> find(List<String> forms) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[forms.size()];
    int[] ends = new int[forms.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      ends[i] = text.append(forms.get(i)).length();
    }
    Word[] found = words.findAll(text.toString().toCharArray(), starts, ends, starts.length);
    return List.of(found).stream().map(Word::form).toList();
  }

  @Test
  void findsEachWordThoughThereIsRoomForFewer() {
    List<String> twice = new ArrayList<>(WORDS);
    twice.addAll(WORDS);

    assertThat(find(twice)).isEqualTo(twice);
    assertThat(find(twice)).isEqualTo(twice);
  }

  @Property
  void findsEachWord(
      @ForAll
          List<@StringLength(min = 1, max = 24) @CharRange(from = 'ن', to = 'ٌ') String> forms) {
    assertThat(find(forms)).isEqualTo(forms);
    assertThat(find(forms)).isEqualTo(forms);
  }

  @Test
  void aWordIsTheSameOneWhileThereIsRoom() {
    Words large = new Words(10);

    for (String word : WORDS) {
      assertThat(large.find(word)).as(word).isSameAs(large.find(word)).hasToString(word);
    }
  }

  @Test
  void longWordsAreNotKept() {
    String longest = "ب".repeat(101);

    assertThat(words.find(longest)).isNotSameAs(words.find(longest)).hasToString(longest);
  }
}
