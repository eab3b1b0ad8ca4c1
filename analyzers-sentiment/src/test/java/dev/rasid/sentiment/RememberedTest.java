package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RememberedTest {

  @Test
  void whatWasPutLastIsRemembered() {
    Remembered<Integer> remembered = new Remembered<>(2);
    remembered.put("لم", 1);
    remembered.put("لن", 2);
    remembered.put("لن", 3);
    assertThat(remembered.get("لم")).isEqualTo(1);
    assertThat(remembered.get("لن")).isEqualTo(3);
    assertThat(remembered.get("لا")).isNull();
  }

  @Test
  void noMoreWordsAreHeldThanThereArePlaces() {
    Remembered<Integer> remembered = new Remembered<>(16);
    IntStream.range(0, 10_000).forEach(i -> remembered.put("w" + i, i));
    assertThat(IntStream.range(0, 10_000).filter(i -> remembered.get("w" + i) != null).count())
        .isBetween(1L, 16L);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    Remembered<String> remembered = new Remembered<>(8);
    remembered.put("Aa", "first");
    remembered.put("BB", "second");
    assertThat(remembered.get("Aa")).isEqualTo("first");
    assertThat(remembered.get("BB")).isEqualTo("second");
  }

  @Property(tries = 200)
  void aWordHasItsOwnValueOrNone(@ForAll List<String> words) {
    Remembered<String> remembered = new Remembered<>(4);
    for (String word : words) {
      remembered.put(word, "=" + word);
      assertThat(remembered.get(word)).isEqualTo("=" + word);
    }
    for (String word : words) {
      assertThat(remembered.get(word)).isIn(null, "=" + word);
    }
  }

  @Test
  void threadsGetNoValueOfAnotherWord() throws InterruptedException, ExecutionException {
    Remembered<String> remembered = new Remembered<>(8);
    Callable<Integer> task =
        () -> {
          int wrong = 0;
          for (int i = 0; i < 100_000; i++) {
            String word = "w" + i * 31 % 64;
            String value = remembered.get(word);
            if (value == null) {
              remembered.put(word, "=" + word);
            } else if (!value.equals("=" + word)) {
              wrong++;
            }
          }
          return wrong;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Integer> wrong = new ArrayList<>();
      for (Future<Integer> one : threads.invokeAll(List.of(task, task, task, task))) {
        wrong.add(one.get());
      }
      assertThat(wrong).containsOnly(0);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aNumberOfPlacesThatIsNoPowerOfTwoIsRefused() {
    assertThatThrownBy(() -> new Remembered<String>(12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("12", "power of two");
    assertThatThrownBy(() -> new Remembered<String>(1)).hasMessageContaining("at least 2");
  }
}
