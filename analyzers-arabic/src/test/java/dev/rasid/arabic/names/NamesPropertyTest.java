package dev.rasid.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NamesPropertyTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();
  private static final NameKey KEY = NameKey.standard();
  private static final int LONG = 200_000;

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.of(
                "محمد",
                "بن",
                "أبو",
                "عبد",
                "الله",
                "الدين",
                "آل",
                "ال",
                "سليم",
                "السيسي",
                "al",
                "bin",
                "abu",
                "abdel",
                "Din",
                "el",
                "Mohammed",
                "Salem",
                "K.",
                ",",
                "،",
                "d"),
            Arbitraries.strings().withCharRange('ء', 'ي').ofMaxLength(9),
            Arbitraries.strings().alpha().ofMaxLength(9),
            Arbitraries.strings().ofMaxLength(5));
    return word.list().ofMaxSize(7).map(words -> String.join(" ", words));
  }

  @Property
  void scoresAreSymmetricAndInRange(@ForAll("names") String left, @ForAll("names") String right) {
    double score = MATCHER.score(left, right);
    assertThat(score).isBetween(0.0, 1.0);
    assertThat(MATCHER.score(right, left)).isEqualTo(score, within(0.0));
  }

  @Property
  void aNameIsItself(@ForAll("names") String name) {
    assertThat(MATCHER.score(name, name)).isEqualTo(1);
    assertThat(KEY.of(name)).isEqualTo(KEY.of(name + " "));
  }

  @Property
  void romanizingIsTotal(@ForAll String text, @ForAll("names") String name) {
    for (Romanizer romanizer :
        List.of(
            Romanizer.press(),
            Romanizer.press(PressRegion.EGYPT),
            Romanizer.press(PressRegion.MAGHREB),
            Romanizer.alaLc())) {
      assertThat(romanizer.romanize(text + name).length())
          .isLessThanOrEqualTo(20 * (text.length() + name.length()) + 20);
      assertThat(romanizer.romanize(name).chars())
          .noneMatch(c -> (c >= 'ا' && c <= 'غ') || (c >= 'ف' && c <= 'ي'));
    }
  }

  /** Work that grew with the square of the length would not end in time. */
  @Test
  @Timeout(20)
  void hostileTextTakesLinearTime() {
    for (String piece : List.of("م", "بن ", "عبد ", "َ", "أبو ال", "ة", "al-", "عبد ال")) {
      String text = piece.repeat(LONG);
      assertThat(Romanizer.press().romanize(text)).isNotNull();
      assertThat(Romanizer.press(PressRegion.MAGHREB).romanize(text)).isNotNull();
      assertThat(Romanizer.alaLc().romanize(text)).isNotNull();
      assertThat(KEY.of(text)).isNotNull();
      assertThat(MATCHER.score(text, text + "x")).isBetween(0.0, 1.0);
    }
  }
}
