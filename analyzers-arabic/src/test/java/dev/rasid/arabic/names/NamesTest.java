package dev.rasid.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final List<String> PAIR = List.of("left", "right");

  private final NameMatcher matcher = NameMatcher.standard();
  private final NameKey key = NameKey.standard();

  @Test
  void pressSpellings() {
    Map<String, Romanizer> regions =
        Map.of(
            "gulf", Romanizer.press(),
            "egypt", Romanizer.press(PressRegion.EGYPT),
            "maghreb", Romanizer.press(PressRegion.MAGHREB));
    List<TsvRow> rows =
        TsvTable.load(NamesTest.class, "press.tsv", List.of("region", "arabic", "latin"));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
    assertSoftly(
        softly ->
            rows.forEach(
                row ->
                    softly
                        .assertThat(regions.get(row.cell(0)).romanize(row.cell(1)))
                        .as(row.cell(1))
                        .isEqualTo(row.cell(2))));
  }

  @Test
  void alaLcFollowsTheTable() {
    Map<String, String> expected = new HashMap<>();
    expected.put("مُحَمَّد", "Muḥammad");
    expected.put("مُحَمَّدٌ بْنُ سَلْمَانَ", "Muḥammad ibn Salmāna");
    expected.put("الشَّمْس", "al-Shams");
    expected.put("القَاهِرَة", "al-Qāhirah");
    expected.put("مَدِينَة القَاهِرَة", "Madīnat al-Qāhirah");
    expected.put("مُوسَى", "Mūsá");
    expected.put("عَلِيّ", "ʻAlī");
    expected.put("سَعِيد", "Saʻīd");
    expected.put("عَبْد الرَّحْمٰن", "ʻAbd al-Raḥmān");
    expected.put("ضِيَاء", "Ḍiyāʼ");
    expected.put("ظَافِر", "Ẓāfir");
    expected.put("طَيِّب", "Ṭayyib");
    expected.put("خَلِيفَة", "Khalīfah");
    expected.put("إِبْرَاهِيم", "Ibrāhīm");
    expected.put("أُسَامَة", "Usāmah");
    expected.put("آمِنَة", "Āminah");
    expected.put("رَأْفَت", "Raʼfat");
    expected.put("أَبُو بَكْر", "Abū Bakr");
    expected.put("نُور", "Nūr");
    expected.put("قُرَيْش", "Quraysh");
    expected.put("محمد", "Mḥmd");
    expected.put("آل سعود", "Āl Sʻūd");
    assertSoftly(
        softly ->
            expected.forEach(
                (arabic, latin) ->
                    softly
                        .assertThat(Romanizer.alaLc().romanize(arabic))
                        .as(arabic)
                        .isEqualTo(latin)));
  }

  @Test
  void spellingsOfOneNameMatch() {
    List<TsvRow> rows = TsvTable.load(NamesTest.class, "same.tsv", PAIR);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    assertSoftly(
        softly ->
            rows.forEach(
                row ->
                    softly
                        .assertThat(matcher.matches(row.cell(0), row.cell(1)))
                        .as(() -> row + "\n" + matcher.compare(row.cell(0), row.cell(1)).explain())
                        .isTrue()));
  }

  @Test
  void otherNamesDoNotMatch() {
    List<TsvRow> rows = TsvTable.load(NamesTest.class, "different.tsv", PAIR);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    assertSoftly(
        softly ->
            rows.forEach(
                row ->
                    softly
                        .assertThat(matcher.matches(row.cell(0), row.cell(1)))
                        .as(() -> row + "\n" + matcher.compare(row.cell(0), row.cell(1)).explain())
                        .isFalse()));
  }

  @Test
  void allSpellingsOfGaddafiHaveOneKey() {
    assertThat(
            List.of(
                "Gaddafi",
                "Qaddafi",
                "Kadafi",
                "Kadhafi",
                "Gadhafi",
                "Qadhafi",
                "Khadafy",
                "el-Qaddafi",
                "Al-Gathafi",
                "Kaddafi",
                "Gheddafi"))
        .allSatisfy(latin -> assertThat(key.of(latin)).isEqualTo(key.of("القذافي")));
  }

  @Test
  void aResultSaysWhatWasTakenOff() {
    NameMatch match = matcher.compare("محمد علي الطرفاوي", "Mohammed Tarfawi");
    assertThat(match.matches()).isTrue();
    assertThat(match.parts()).hasSize(2);
    assertThat(match.explain())
        .contains("one name in the lexicon", "further words are missing in one", "score");
  }

  @Test
  void pressSpellingsHaveTheKeyOfTheArabic() {
    Romanizer press = Romanizer.press();
    assertSoftly(
        softly -> {
          for (NameEntry entry : NameLexicon.standard().entries()) {
            if (entry.foreign()) {
              continue;
            }
            String form = entry.forms().get(0);
            String latin = press.romanize(form);
            softly.assertThat(key.of(latin)).as("%s %s", form, latin).isEqualTo(key.of(form));
          }
        });
  }

  @Test
  void theLexiconIsClean() {
    Map<String, TsvRow> seen = new HashMap<>();
    for (String file : NameLexicon.FILES) {
      List<TsvRow> rows = NameLexicon.rows(file);
      assertThat(rows).hasSizeGreaterThan(1500);
      for (TsvRow row : rows) {
        for (String form : row.forms(0)) {
          TsvRow before = seen.put(NameLexicon.key(form), row);
          assertThat(before).as("%s stands once, here %s", form, row).isNull();
        }
        assertThat(row.forms(1))
            .isNotEmpty()
            .doesNotHaveDuplicates()
            .allSatisfy(latin -> assertThat(latin).matches("[A-Za-z][A-Za-z' -]*"));
        assertThat(row.cell(2)).as(row.toString()).isIn("m", "f", "-");
        assertThat(row.cell(3)).as(row.toString()).isIn("given", "family", "both");
      }
    }
  }
}
