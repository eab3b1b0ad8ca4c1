package dev.rasid.sentiment.tables;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "إدانة, ادانه",
    "أَدانَ, ادان",
    "مـــؤتمر, مؤتمر",
    "مستشفى, مستشفي",
    "NATO, NATO",
    "ٱلقدس, القدس"
  })
  void lettersThatCarelessSpellingConfusesAreOne(String form, String key) {
    assertThat(Folding.key(form)).isEqualTo(key);
  }

  @Property
  void theHashIsThatOfTheKey(
      @ForAll @CharRange(from = '\u0600', to = '\u06FF') @Chars({'a', 'Z', '7', '\u0301'})
          String form) {
    assertThat(Folding.hash(form)).isEqualTo(Folding.key(form).hashCode());
  }
}
