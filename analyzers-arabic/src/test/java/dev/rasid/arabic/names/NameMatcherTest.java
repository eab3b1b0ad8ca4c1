package dev.rasid.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();
  private static final NameKey KEY = NameKey.standard();

  @ParameterizedTest
  @CsvFileSource(resources = "same-names.tsv", delimiter = '\t')
  void spellingsOfOneNameMatch(String one, String other) {
    assertThat(MATCHER.matches(one, other)).as("%s", MATCHER.compare(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "different-names.tsv", delimiter = '\t')
  void differentNamesDoNot(String one, String other) {
    assertThat(MATCHER.matches(one, other)).as("%s", MATCHER.compare(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "قذافي, Gaddafi",
    "قذافي, el-Qaddafi",
    "السراج, al-Sarraj",
    "غوتيريش, جوتيريش",
    "عبدالله, عبد الله"
  })
  void keysOfOneNameMeet(String one, String other) {
    assertThat(KEY.of(one)).isEqualTo(KEY.of(other)).isNotEmpty();
  }

  @Test
  void aMatchSaysWhatAgreedAndWhatItCost() {
    NameMatch match = MATCHER.compare("محمد فائز السراج", "Fayez al-Sarraj");
    assertThat(match.matches()).isTrue();
    assertThat(match.parts()).hasSize(2);
    assertThat(match.deductions()).isNotEmpty();
    assertThat(match.explain()).contains("السراج");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("ابتجحخدرسصطعغفقكلمنهويىةأإءآ ")
        .withChars("abcdefghijklmnoqrstuvwyz'- ")
        .withCharRange('\u0600', '\u06FF')
        .withChars('\uD800', '\uDE00', '\u0000')
        .ofMaxLength(24);
  }

  @Property
  void scoresAreSymmetricAndBounded(@ForAll("names") String one, @ForAll("names") String other) {
    double score = MATCHER.score(one, other);
    assertThat(score).isBetween(0.0, 1.0);
    assertThat(MATCHER.score(other, one)).isEqualTo(score);
    assertThat(MATCHER.score(one, one)).isEqualTo(1);
    assertThat(KEY.of(one)).isEqualTo(KEY.of(one));
  }

  @Test
  void theKeyOfAPressSpellingIsThatOfANameWithThisSpelling() {
    Map<String, Set<String>> keys = new HashMap<>();
    for (NameEntry entry : NameLexicon.standard().entries()) {
      for (String latin : entry.latin()) {
        keys.computeIfAbsent(latin, any -> new HashSet<>()).add(KEY.of(entry.forms().get(0)));
      }
    }
    int apart = 0;
    for (NameEntry entry : NameLexicon.standard().entries()) {
      String latin = entry.latin().get(0);
      apart += keys.getOrDefault(latin, Set.of()).contains(KEY.of(latin)) ? 0 : 1;
    }
    // Abdi is read as Abd and a name; such spellings are the exception.
    assertThat((double) apart / NameLexicon.standard().entries().size()).isLessThan(0.01);
  }

  @Test
  void ourTablesAreClean() {
    Set<String> forms = new HashSet<>();
    for (NameEntry entry : NameLexicon.standard().entries()) {
      assertThat(entry.forms()).isNotEmpty();
      assertThat(entry.latin()).isNotEmpty();
      for (String form : entry.forms()) {
        assertThat(forms.add(NameLexicon.key(form))).as("%s stands once", form).isTrue();
      }
    }
    assertThat(forms).hasSizeGreaterThan(4000);
  }
}
