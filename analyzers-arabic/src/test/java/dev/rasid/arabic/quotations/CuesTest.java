package dev.rasid.arabic.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.morphology.PersonalForms;
import dev.rasid.arabic.morphology.VerbPerson;
import dev.rasid.arabic.quotations.Cue.Force;
import dev.rasid.arabic.quotations.Cue.Kind;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What attributes words, and the lint of its tables. */
class CuesTest {
  private static final Cues CUES = Cues.load();
  private static final List<TsvRow> VERBS =
      table("saying-verbs.tsv", "lemma", "form", "force", "frame", "strength");
  private static final List<TsvRow> PARTICIPLES =
      table("saying-participles.tsv", "lemma", "form", "forms", "force", "frame");
  private static final Map<String, List<TsvRow>> TABLES =
      Map.of(
          "saying-verbs.tsv", VERBS,
          "saying-participles.tsv", PARTICIPLES,
          "saying-nouns.tsv", table("saying-nouns.tsv", "form", "force", "frame"),
          "adverbial-sources.tsv", table("adverbial-sources.tsv", "phrase", "kind", "force"),
          "anonymous-sources.tsv", table("anonymous-sources.tsv", "form", "rank", "kind"),
          "relays.tsv", table("relays.tsv", "phrase", "kind"),
          "scare-words.tsv", table("scare-words.tsv", "form", "kind", "side"));

  private static List<TsvRow> table(String name, String... header) {
    return TsvTable.load(Cues.class, name, List.of(header));
  }

  private static List<Cue> cues(String word) {
    return CUES.words(ArabicNormalizer.key(word));
  }

  @ParameterizedTest
  @CsvSource({
    "قالت, قال, VERB, SHE",
    "يقولون, قال, VERB, MEN",
    "يقولوا, قال, VERB, MEN",
    "يقل, قال, VERB, HE",
    "أقول, قال, VERB, I",
    "تقول, قال, VERB, SHE",
    "تقولان, قال, VERB, TWO_WOMEN",
    "قلن, قال, VERB, WOMEN",
    "قيل, قال, PASSIVE, HE",
    "يقال, قال, PASSIVE, HE",
    "نقل, نقل, PASSIVE, HE",
    "ذكر, ذكر, PASSIVE, HE",
    "أضاف, أضاف, VERB, HE",
    "اضافت, أضاف, VERB, SHE",
    "صرحوا, صرح, VERB, MEN",
    "نفتا, نفى, VERB, TWO_WOMEN",
    "نفوا, نفى, VERB, MEN",
    "ينفون, نفى, VERB, MEN",
    "دعوا, دعا, VERB, MEN",
    "دعونا, دعا, VERB, WE",
    "يدعوان, دعا, VERB, TWO_MEN",
    "رأت, رأى, VERB, SHE",
    "يرون, رأى, VERB, MEN",
    "نرى, رأى, VERB, WE",
    "أصررنا, أصر, VERB, WE",
    "وصفو, وصف, VERB, MEN",
    "مؤكدين, أكد, PARTICIPLE, MEN",
    "مؤكداً, أكد, PARTICIPLE, HE",
    "داعية, دعا, PARTICIPLE, SHE",
    "داعين, دعا, PARTICIPLE, MEN",
    "داعيين, دعا, PARTICIPLE, TWO_MEN"
  })
  void aFormIsFoundWithItsPerson(String word, String lemma, Kind kind, VerbPerson person) {
    assertThat(cues(word))
        .anySatisfy(
            cue -> {
              assertThat(cue.lemma()).isEqualTo(lemma);
              assertThat(cue.kind()).isEqualTo(kind);
              assertThat(cue.person()).isEqualTo(Optional.of(person));
            });
  }

  @Test
  void whatIsNoCueIsNotFound() {
    assertThat(cues("كرة")).isEmpty();
    assertThat(cues("سافر")).isEmpty();
    assertThat(CUES.phrases(ArabicNormalizer.key("كرة"))).isEmpty();
    assertThat(CUES.unnamed(ArabicNormalizer.key("كرة"))).isEmpty();
  }

  @Test
  void aFormThatOneSubjectOnlyHasIsNotGivenToAnother() {
    assertThat(cues("قالت")).extracting(Cue::person).containsOnly(Optional.of(VerbPerson.SHE));
    assertThat(cues("نقول")).extracting(Cue::person).containsOnly(Optional.of(VerbPerson.WE));
  }

  @Test
  void theFrameDecidesTheForce() {
    assertThat(cues("نوه"))
        .filteredOn(cue -> cue.takes("بـ"))
        .isNotEmpty()
        .allMatch(cue -> cue.force() == Force.PRAISE);
    assertThat(cues("نوه"))
        .filteredOn(cue -> cue.takes("إلى أن"))
        .isNotEmpty()
        .allMatch(cue -> cue.force() == Force.NEUTRAL && cue.always());
    assertThat(cues("نفي"))
        .filteredOn(cue -> cue.kind() == Kind.NOUN)
        .extracting(Cue::force)
        .containsExactly(Force.DENY);
  }

  @Test
  void phrasesComeLongestFirst() {
    assertThat(CUES.phrases(ArabicNormalizer.key("وفقا")))
        .isSortedAccordingTo((a, b) -> b.keys().size() - a.keys().size())
        .anySatisfy(
            phrase -> {
              assertThat(phrase.keys()).containsExactly("وفقا");
              assertThat(phrase.clitic()).isEqualTo("ل");
              assertThat(phrase.kind()).isEqualTo(Cues.PhraseKind.SOURCE);
            });
    assertThat(CUES.phrases(ArabicNormalizer.key("من")))
        .anySatisfy(
            phrase -> {
              assertThat(phrase.keys()).containsExactly("من", "جانبه");
              assertThat(phrase.kind()).isEqualTo(Cues.PhraseKind.TURN);
            });
  }

  @Test
  void unnamedSpeakersAreRanked() {
    assertThat(rank("متحدث رسمي")).isEqualTo(1);
    assertThat(rank("مصدر عسكري")).isEqualTo(2);
    assertThat(rank("شهود عيان")).isEqualTo(3);
    assertThat(rank("مصادر مطلعة")).isEqualTo(4);
    assertThat(rank("شائعات")).isEqualTo(5);
  }

  private static int rank(String form) {
    List<String> keys = List.of(ArabicNormalizer.key(form).split(" ", -1));
    return CUES.unnamed(keys.get(0)).stream()
        .filter(speaker -> speaker.keys().equals(keys))
        .findFirst()
        .orElseThrow()
        .rank();
  }

  @Test
  void thereAreVerbsEnough() {
    Set<String> verbs = new HashSet<>();
    VERBS.forEach(row -> verbs.add(row.cell(0) + " " + row.cell(1)));
    assertThat(verbs).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void everyVerbIsInTheLexiconAndFoundByItsLemma() {
    PersonalForms forms = new PersonalForms();
    for (TsvRow row : VERBS) {
      assertThat(forms.of(row.cell(0), row.cell(1))).as("%s", row).isNotEmpty();
      assertThat(cues(row.cell(0)))
          .as("%s", row)
          .anyMatch(cue -> cue.kind() == Kind.VERB && cue.lemma().equals(row.cell(0)));
    }
  }

  @Test
  void everyParticipleIsOfASayingVerb() {
    Set<String> verbs = new HashSet<>();
    VERBS.forEach(row -> verbs.add(row.cell(0) + " " + row.cell(1)));
    assertThat(PARTICIPLES)
        .allSatisfy(row -> assertThat(verbs).contains(row.cell(0) + " " + row.cell(1)));
  }

  @Test
  void noVerbHasAFrameTwice() {
    Set<String> seen = new HashSet<>();
    for (TsvRow row : VERBS) {
      for (String frame : row.forms(3)) {
        assertThat(seen.add(row.cell(0) + " " + row.cell(1) + " " + frame))
            .as("%s: %s", row, frame)
            .isTrue();
      }
    }
  }

  @Test
  void tablesAreSortedAndFull() {
    TABLES.forEach(
        (name, rows) -> {
          assertThat(rows).as(name).extracting(row -> row.cell(0)).isSorted();
          assertThat(rows).as(name).extracting(TsvRow::cells).doesNotHaveDuplicates();
          for (TsvRow row : rows) {
            assertThat(row.cells()).as("%s", row).noneMatch(String::isBlank);
          }
        });
  }

  @Test
  void kindsAreKnown() {
    Set<String> relays =
        Set.of("agency", "paper", "channel", "site", "reporter", "spokesman", "document");
    assertThat(TABLES.get("relays.tsv")).allMatch(row -> relays.contains(row.cell(1)));
    assertThat(TABLES.get("scare-words.tsv"))
        .allMatch(row -> Set.of("name", "title", "term").contains(row.cell(1)))
        .allMatch(row -> Set.of("before", "after").contains(row.cell(2)));
  }
}
