package dev.rasid.sentiment.tables;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private static final class Note extends Remembered.Fact {
    private final String text;

    Note(String word, String text) {
      super(word);
      this.text = text;
    }
  }

  private static @Nullable String textOf(Remembered<Note> remembered, String word) {
    Note note = remembered.get(word);
    return note == null ? null : note.text;
  }

  @Test
  void whatWasPutLastIsRemembered() {
    Remembered<Note> remembered = new Remembered<>(2);
    remembered.put(new Note("لم", "1"));
    remembered.put(new Note("لن", "2"));
    remembered.put(new Note("لن", "3"));
    assertThat(textOf(remembered, "لم")).isEqualTo("1");
    assertThat(textOf(remembered, "لن")).isEqualTo("3");
    assertThat(remembered.get("لا")).isNull();
  }

  @Test
  void noMoreWordsAreHeldThanThereArePlaces() {
    Remembered<Note> remembered = new Remembered<>(16);
    IntStream.range(0, 10_000).forEach(i -> remembered.put(new Note("w" + i, "any")));
    assertThat(IntStream.range(0, 10_000).filter(i -> remembered.get("w" + i) != null).count())
        .isBetween(1L, 16L);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    Remembered<Note> remembered = new Remembered<>(8);
    remembered.put(new Note("Aa", "first"));
    remembered.put(new Note("BB", "second"));
    assertThat(textOf(remembered, "Aa")).isEqualTo("first");
    assertThat(textOf(remembered, "BB")).isEqualTo("second");
  }

  @Property(tries = 200)
  void aWordHasItsOwnValueOrNone(@ForAll List<String> words) {
    Remembered<Note> remembered = new Remembered<>(4);
    for (String word : words) {
      remembered.put(new Note(word, "=" + word));
      assertThat(textOf(remembered, word)).isEqualTo("=" + word);
    }
    for (String word : words) {
      assertThat(textOf(remembered, word)).isIn(null, "=" + word);
    }
  }

  @Test
  void threadsGetNoValueOfAnotherWord() throws InterruptedException, ExecutionException {
    Remembered<Note> remembered = new Remembered<>(8);
    Callable<Integer> task =
        () -> {
          int wrong = 0;
          for (int i = 0; i < 100_000; i++) {
            String word = "w" + i * 31 % 64;
            String value = textOf(remembered, word);
            if (value == null) {
              remembered.put(new Note(word, "=" + word));
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
    assertThatThrownBy(() -> new Remembered<Note>(12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("12", "power of two");
    assertThatThrownBy(() -> new Remembered<Note>(1)).hasMessageContaining("at least 2");
  }
}
