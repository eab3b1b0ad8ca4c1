package dev.rasid.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {
  private static final Romanizer PRESS = Romanizer.press();
  private static final Romanizer ALA_LC = Romanizer.alaLc();

  /** The press spells one person in several ways; so only a share of ours is the lexicon's. */
  private static final double SHARE_OF_PERSONS = 0.34;

  private static final Set<String> ARAB_STATES =
      Set.of(
          "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA",
          "SD", "SY", "TN", "YE");

  @ParameterizedTest
  @CsvSource({
    "فائز السراج, Fayez al-Sarraj",
    "فايز السراج, Fayez al-Sarraj",
    "خليفة حفتر, Khalifa Haftar",
    "عبد الفتاح السيسي, Abdel Fattah al-Sisi",
    "محمود عباس, Mahmoud Abbas",
    "بشار الأسد, Bashar al-Assad",
    "نوري المالكي, Nouri al-Maliki",
    "محمد بن سلمان, Mohammed bin Salman",
    "تميم بن حمد آل ثاني, Tamim bin Hamad Al Thani",
    "نجيب ميقاتي, Najib Mikati",
    "يحيى السنوار, Yahya al-Sinwar",
    "إسماعيل هنية, Ismail Haniyeh",
    "عمرو موسى, Amr Moussa",
    "فلاديمير بوتين, Vladimir Putin",
    "دونالد ترامب, Donald Trump",
    "بنيامين نتنياهو, Benjamin Netanyahu",
    "أنغيلا ميركل, Angela Merkel",
    "طارق السنهوري, Tariq al-Sanhouri",
    "علاء الدين الميداني, Alaa al-Din al-Maydani",
  })
  void spellsNamesAsThePressDoes(String arabic, String latin) {
    assertThat(PRESS.romanize(arabic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "EGYPT, جمال عبد الناصر, Gamal Abdel Nasser",
    "MAGHREB, عبد القادر بن صالح, Abdelkader Ben Saleh",
    "MAGHREB, شريف, Cherif",
  })
  void regionsHaveHabitsOfTheirOwn(PressRegion region, String arabic, String latin) {
    assertThat(Romanizer.press(region).romanize(arabic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "مُحَمَّد, Muḥammad",
    "مُحَمَّد بْن سَلْمَان, Muḥammad ibn Salmān",
    "الشَّمْس, al-Shams",
    "عَائِشَة, ʻĀʼishah",
    "غَسَّان, Ghassān",
    "مُصْطَفَى, Muṣṭafá",
    "القَاهِرَة, al-Qāhirah",
    "ضِيَاء, Ḍiyāʼ",
    "ثُرَيَّا, Thurayyā",
  })
  void alaLcWritesWhatTheVowelSignsSay(String arabic, String latin) {
    assertThat(Normalizer.normalize(ALA_LC.romanize(arabic), Normalizer.Form.NFC))
        .isEqualTo(Normalizer.normalize(latin, Normalizer.Form.NFC));
  }

  @Test
  void manyArabPersonsOfTheLexiconAreSpeltAsItHasThem() {
    List<String> others = new ArrayList<>();
    int persons = 0;
    for (TsvRow row :
        TsvTable.load(
            Romanizer.class,
            "/dev/rasid/arabic/entities/persons.tsv",
            List.of("id", "type", "forms", "latin", "country"))) {
      String latin = row.cell(3);
      if (!latin.isBlank() && ARAB_STATES.contains(row.cell(4))) {
        persons++;
        String ours = PRESS.romanize(row.forms(2).get(0));
        if (!plain(ours).equals(plain(latin))) {
          others.add(ours + " / " + latin);
        }
      }
    }
    double share = 1 - (double) others.size() / persons;
    System.out.printf(
        "press spelling of %d Arab persons as in their lexicon: %.3f%n", persons, share);
    for (int i = 0;
        i < others.size();
        i += Math.max(1, others.size() / Integer.getInteger("rasid.show", 1))) {
      System.out.println("  " + others.get(i));
    }
    assertThat(share).isGreaterThan(SHARE_OF_PERSONS);
  }

  private static String plain(String latin) {
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }

  @Property(tries = 500)
  void anyTextIsRomanized(@ForAll String text) {
    assertThat(PRESS.romanize(text)).isNotNull();
    assertThat(ALA_LC.romanize(text)).isNotNull();
  }

  @Example
  void whatIsNotArabicStays() {
    assertThat(PRESS.romanize("NATO 2024, ok")).isEqualTo("NATO 2024, ok");
    assertThat(PRESS.romanize("")).isEmpty();
  }
}
