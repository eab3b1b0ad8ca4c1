package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.KeyProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LightStemmerTest {
  private static final LightStemmer LIGHT10 = LightStemmer.light10();
  private static final LightStemmer PROTECTED = LightStemmer.protectedMode();

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> prefix =
        Arbitraries.of("", "ال", "وال", "بال", "كال", "فال", "لل", "و", "أل", "وو");
    Arbitrary<String> middle =
        Arbitraries.strings()
            .withChars("ابتيونهىةأء")
            .withCharRange('\u0600', '\u06FF')
            .ofMaxLength(6);
    Arbitrary<String> ending =
        Arbitraries.of("", "ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي", "ياتها");
    return net.jqwik.api.Combinators.combine(prefix, middle, ending).as((p, m, e) -> p + m + e);
  }

  @Property(tries = 3000)
  void light10IsWhatItsDefinitionSays(@ForAll("words") String word) {
    assertThat(LIGHT10.stem(word)).isEqualTo(definition(KeyProfile.LUCENE.key(word)));
  }

  /** light10, written as its authors describe it. */
  private static String definition(String key) {
    String stem = key;
    for (String prefix : List.of("ال", "وال", "بال", "كال", "فال", "لل", "و")) {
      int least = prefix.length() == 1 ? 4 : prefix.length() + 2;
      if (stem.length() >= least && stem.startsWith(prefix)) {
        stem = stem.substring(prefix.length());
        break;
      }
    }
    for (String ending : List.of("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي")) {
      if (stem.length() >= ending.length() + 2 && stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  @Property(tries = 3000)
  void stemsAreRangesOfTheWord(@ForAll("words") String word) {
    String clean = ArabicNormalizer.clean(word).text();
    int start = PROTECTED.stemStart(clean, 0, clean.length());
    int end = PROTECTED.stemEnd(clean, start, clean.length());
    assertThat(start).isBetween(0, end);
    assertThat(PROTECTED.stem(word)).isEqualTo(KeyProfile.SEARCH.key(clean.substring(start, end)));
    String inText = "في " + clean + " ثم";
    assertThat(PROTECTED.stemStart(inText, 3, 3 + clean.length())).isEqualTo(3 + start);
    assertThat(PROTECTED.stemEnd(inText, 3 + start, 3 + clean.length())).isEqualTo(3 + end);
  }

  @Example
  void light10TakesNamesApart() {
    assertThat(LIGHT10.stem("ألمانيا")).isEqualTo("مانيا");
    assertThat(LIGHT10.stem("الله")).isEqualTo("له");
    assertThat(LIGHT10.stem("السودان")).isEqualTo("سود");
    assertThat(LIGHT10.stem("فيلم")).isEqualTo("فيلم");
  }

  @Example
  void whatOnlyLooksLikeAnAffixStays() {
    for (String word :
        List.of(
            "ألمانيا",
            "ألبانيا",
            "إلياس",
            "ألبير",
            "الله",
            "فيلم",
            "فرنسا",
            "وزير",
            "واشنطن",
            "وهران",
            "وليد",
            "لبنان",
            "طهران",
            "رمضان",
            "برلمان",
            "سليمان",
            "بغداد",
            "بلجيكا",
            "التزام",
            "الذين",
            "برلين",
            "نيسان",
            "حزيران",
            "بوتين",
            "ماكرون",
            "قانون",
            "مليون",
            "فلسطين",
            "كانون",
            "بنات",
            "وجه",
            "مياه",
            "بالغ",
            "كاليفورنيا",
            "فالنسيا",
            "إلى",
            "على",
            "غزة",
            "دبي")) {
      assertThat(PROTECTED.stem(word)).isEqualTo(KeyProfile.SEARCH.key(word));
    }
  }

  @Example
  void affixesOfProtectedWordsGo() {
    assertThat(PROTECTED.stem("السودان")).isEqualTo("سودان");
    assertThat(PROTECTED.stem("للسودان")).isEqualTo("سودان");
    assertThat(PROTECTED.stem("واللبنانيين")).isEqualTo("لبنان");
    assertThat(PROTECTED.stem("البرلمانية")).isEqualTo("برلمان");
    assertThat(PROTECTED.stem("والله")).isEqualTo("الله");
    assertThat(PROTECTED.stem("بالله")).isEqualTo("الله");
    assertThat(PROTECTED.stem("وألمانيا")).isEqualTo("المانيا");
    assertThat(PROTECTED.stem("بالتزاماتها")).isEqualTo("التزام");
    assertThat(PROTECTED.stem("ووزاراتها")).isEqualTo("وزار");
    assertThat(PROTECTED.stem("الوزارة")).isEqualTo("وزار");
    assertThat(PROTECTED.stem("والوزير")).isEqualTo("وزير");
    assertThat(PROTECTED.stem("والدها")).isEqualTo("والد");
  }

  @Example
  void ordinaryWordsLoseWhatLight10Takes() {
    for (String word :
        List.of(
            "الحكومة",
            "والحكومات",
            "بالمدرسة",
            "للشركات",
            "وقالت",
            "معلمون",
            "المعلمين",
            "كتابها")) {
      assertThat(PROTECTED.stem(word)).as(word).isEqualTo(LIGHT10.stem(word));
    }
    assertThat(PROTECTED.stem("الحُكومـةِ")).isEqualTo("حكوم");
    assertThat(PROTECTED.stem("English")).isEqualTo("english");
    assertThat(PROTECTED.stem("")).isEmpty();
  }

  @Example
  void exceptionsStayAsTheyAre() {
    LightStemmer stemmer = LIGHT10.except(List.of("ساهدهات"));
    assertThat(stemmer.stem("ساهدهات")).isEqualTo("ساهدهات");
    assertThat(stemmer.stem("ساهدات")).isEqualTo("ساهد");
    assertThat(PROTECTED.except(List.of("الراصد")).stem("الراصد")).isEqualTo("الراصد");
  }

  @Example
  void theTableIsClean() {
    Map<String, TsvRow> seen = new HashMap<>();
    for (TsvRow row : ProtectedWords.rows()) {
      for (String form : row.forms(2)) {
        String key = KeyProfile.SEARCH.key(form);
        assertThat(key).as("%s", row).hasSizeGreaterThanOrEqualTo(3).doesNotContain(" ");
        assertThat(seen.put(key, row)).as("%s stands twice: %s", form, row).isNull();
        boolean needed =
            List.of("", "ها", "ي").stream().anyMatch(end -> !LIGHT10.stem(form + end).equals(key));
        assertThat(needed).as("light10 knows %s: %s", form, row).isTrue();
        String stem = PROTECTED.stem(form);
        assertThat(row.cell(1).equals("all") ? stem.equals(key) : key.startsWith(stem))
            .as("%s became %s", form, stem)
            .isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(400);
  }
}
