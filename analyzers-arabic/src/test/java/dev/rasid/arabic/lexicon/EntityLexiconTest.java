package dev.rasid.arabic.lexicon;

import static dev.rasid.arabic.lexicon.Matching.entity;
import static dev.rasid.arabic.lexicon.Matching.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityLexiconTest {
  private static final Entity BEIRUT = entity("beirut", EntityType.LOC, "بيروت");
  private static final Entity CLUB = entity("club", EntityType.ORG, "نادي بيروت");

  private static List<String> ids(EntityLexicon lexicon, String form) {
    return lexicon.candidates(form).stream().map(Entity::id).toList();
  }

  @Test
  void theHigherPriorityWinsAForm() {
    EntityLexicon lexicon =
        EntityLexicon.builder()
            .add(CLUB, List.of("بيروت", "نادي بيروت"), 7)
            .add(BEIRUT, List.of("بيروت", "مدينة بيروت"), 3)
            .build();
    assertThat(ids(lexicon, "بيروت")).containsExactly("club");
    assertThat(ids(lexicon, "مدينة بيروت")).containsExactly("beirut");
    assertThat(names(lexicon, "بيروت")).containsExactly("بيروت=club");
  }

  @Test
  void equalPrioritiesKeepAllTheLaterOneFirst() {
    EntityLexicon lexicon =
        EntityLexicon.builder()
            .add(BEIRUT, List.of("بيروت"))
            .add(CLUB, List.of("بَيْروت"))
            .add(entity("low", EntityType.MISC, "س"), List.of("بيروت"), 1)
            .build();
    assertThat(ids(lexicon, "بيروت")).containsExactly("club", "beirut");
    assertThat(lexicon.formCount()).isEqualTo(1);
    assertThat(lexicon.candidateCount(0)).isEqualTo(2);
    assertThat(lexicon.entity(lexicon.candidate(0, 1))).isEqualTo(BEIRUT);
  }

  @Test
  void anEntityAddedAgainHasTheFormsOfBoth() {
    Entity named =
        new Entity(
            "beirut",
            EntityType.LOC,
            Optional.of("city"),
            "مدينة بيروت",
            Optional.of("Beirut"),
            Optional.of("LB"),
            Optional.empty());
    EntityLexicon lexicon =
        EntityLexicon.builder()
            .add(named, List.of("ست الدنيا"), 5)
            .add(BEIRUT, List.of("بيروت"), 4)
            .build();
    assertThat(lexicon.size()).isEqualTo(1);
    assertThat(lexicon.candidates("بيروت")).containsExactly(named);
    assertThat(lexicon.candidates("ست الدنيا")).containsExactly(named);
    assertThat(lexicon.find("beirut")).contains(named);
    assertThat(lexicon.find("tyre")).isEmpty();
  }

  @Test
  void anIdHasOneType() {
    EntityLexicon.Builder builder = EntityLexicon.builder().add(BEIRUT, List.of("بيروت"));
    Entity other = entity("beirut", EntityType.ORG, "بيروت");
    assertThatThrownBy(() -> builder.add(other, List.of("بيروت")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("beirut", "ORG", "LOC");
    EntityLexicon lexicon = builder.remove("beirut").add(other, List.of("صور")).build();
    assertThat(lexicon.candidates("بيروت")).isEmpty();
    assertThat(lexicon.candidates("صور")).containsExactly(other);
  }

  @Test
  void aRemovalTakesWhatWasBefore() {
    EntityLexicon built =
        EntityLexicon.builder()
            .add(BEIRUT, List.of("بيروت", "ست الدنيا"))
            .add(CLUB, List.of("نادي بيروت", "ست الدنيا"))
            .build();
    EntityLexicon without = built.toBuilder().removeForm("club", "ستّ الدنيا").build();
    assertThat(ids(without, "ست الدنيا")).containsExactly("beirut");
    EntityLexicon neither = built.toBuilder().removeForm("ست الدنيا").build();
    assertThat(ids(neither, "ست الدنيا")).isEmpty();
    assertThat(ids(neither, "نادي بيروت")).containsExactly("club");
    EntityLexicon alone = built.toBuilder().remove("club").build();
    assertThat(alone.size()).isEqualTo(1);
    assertThat(ids(alone, "ست الدنيا")).containsExactly("beirut");
    assertThat(ids(alone.toBuilder().add(CLUB, List.of("بيروت")).build(), "بيروت"))
        .containsExactly("club", "beirut");
    assertThat(ids(built, "ست الدنيا")).containsExactly("club", "beirut");
    assertThat(built.toBuilder().remove("nobody").removeForm("nobody", "بيروت").build().size())
        .isEqualTo(2);
  }

  @Test
  void whatALowerPriorityLostComesBackWithARemoval() {
    EntityLexicon built =
        EntityLexicon.builder()
            .add(BEIRUT, List.of("بيروت"), 1)
            .add(CLUB, List.of("بيروت"), 2)
            .build();
    assertThat(ids(built, "بيروت")).containsExactly("club");
    assertThat(ids(built.toBuilder().remove("club").build(), "بيروت")).containsExactly("beirut");
  }

  @Test
  void entitiesThatStandForEachOtherAreNamed() {
    EntityLexicon.Builder builder = EntityLexicon.builder();
    add(builder, "a", "b");
    add(builder, "b", "c");
    add(builder, "c", "b");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b → c → b");
    EntityLexicon.Builder itself = EntityLexicon.builder();
    add(itself, "x", "x");
    assertThatThrownBy(itself::build).hasMessageContaining("x → x");
    EntityLexicon.Builder chain = EntityLexicon.builder();
    add(chain, "a", "b");
    add(chain, "b", "c");
    add(chain, "c", "not here");
    assertThat(chain.build().find("a").orElseThrow().standsFor()).contains("b");
  }

  private static void add(EntityLexicon.Builder builder, String id, String standsFor) {
    builder.add(
        new Entity(
            id,
            EntityType.LOC,
            Optional.empty(),
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.of(standsFor)),
        List.of("اسم " + id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بَيْرُوتُ",
        "بيـــروت",
        "\u200Fبيروت\u200E",
        "\u202Bبيروت\u202C",
        "ﺑﻴﺮﻭﺕ",
        "  بيروت ",
        "\uFEFFبيروت"
      })
  void formsAreCleaned(String form) {
    EntityLexicon lexicon = EntityLexicon.builder().add(BEIRUT, List.of(form)).build();
    assertThat(names(lexicon, "في بيروت")).containsExactly("بيروت=beirut");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"كانال+", "ياهو!", "وزارة (الداخلية)", "أ. ب. س", "مَن؟", "C++ عربي", "$اسم"})
  void signsOfNamesAreLiteral(String form) {
    EntityLexicon lexicon = EntityLexicon.builder().add(BEIRUT, List.of(form)).build();
    assertThat(names(lexicon, "قال " + form + " كذا")).hasSize(1);
    assertThat(names(lexicon, "كاناللل ياهووو أبس وزارة الداخلية مَننن")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "١٩٤٨",
        "...",
        "ًٌٍ",
        "بيروت.*",
        "[بيروت]",
        "بي\\w",
        "^بيروت",
        "بيروت|صور",
        "بي\tروت",
        "بي\nروت",
        "بيروت\uFFFD",
        "بيروت\uD800",
        "\uDC00بيروت"
      })
  void formsThatCannotBeFoundAreRefused(String form) {
    EntityLexicon.Builder builder = EntityLexicon.builder();
    assertThatThrownBy(() -> builder.add(BEIRUT, List.of("بيروت", form)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("form \"");
    assertThat(builder.build().size()).as("nothing was added").isZero();
  }

  @Test
  void tooLongFormsAreRefused() {
    EntityLexicon.Builder builder = EntityLexicon.builder();
    assertThatThrownBy(() -> builder.add(BEIRUT, List.of("ب".repeat(201))))
        .hasMessageContainingAll("201", "200");
    assertThatThrownBy(() -> builder.add(BEIRUT, List.of("يا ".repeat(25))))
        .hasMessageContainingAll("25", "24");
  }

  @Test
  void aBuilderBuildsOnce() {
    EntityLexicon.Builder builder = EntityLexicon.builder().add(BEIRUT, List.of("بيروت"));
    EntityLexicon lexicon = builder.build();
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.add(CLUB, List.of("نادي")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(lexicon.toBuilder().add(CLUB, List.of("نادي")).build().size()).isEqualTo(2);
    assertThat(lexicon.size()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    EntityLexicon builtIn = BuiltInLexicon.fromTables();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BuiltInLexicon.write(builtIn, new DataOutputStream(bytes));
    EntityLexicon back =
        BuiltInLexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(back.size()).isEqualTo(builtIn.size()).isGreaterThan(8000);
    assertThat(back.formCount()).isEqualTo(builtIn.formCount());
    for (int form = 0; form < back.formCount(); form++) {
      assertThat(back.candidates(form)).isEqualTo(builtIn.candidates(form));
    }
    assertThat(back.rule(0)).isEqualTo(builtIn.rule(0));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    BuiltInLexicon.write(back, new DataOutputStream(again));
    assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    byte[] other = {0, 1, 2, 3, 4};
    assertThatThrownBy(
            () -> BuiltInLexicon.read(new DataInputStream(new ByteArrayInputStream(other))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a file of names");
  }

  @Test
  void ambiguousFormsOfOursKeepTheirOrder() {
    EntityLexicon builtIn = EntityLexicon.builtIn();
    assertThat(ids(builtIn, "طرابلس")).containsExactly("tripoli", "tripoli-lebanon");
    assertThat(ids(builtIn, "عمان")).containsExactly("amman", "country-om");
    assertThat(ids(builtIn, "مالي")).isEmpty();
    assertThat(builtIn.find("country-tr").orElseThrow().latinName()).contains("Turkey");
  }

  @Test
  void countriesHaveTheSameNamesOnEveryJdk() {
    StringBuilder names = new StringBuilder();
    for (CountryNames.Country country : CountryNames.load()) {
      names
          .append(country.entity().id())
          .append(country.entity().name())
          .append(country.entity().latinName());
    }
    assertThat(names.toString().hashCode())
        .as("a JDK that names countries in another way: give those in country-names.tsv")
        .isEqualTo(1027631071);
  }

  @Test
  void numbersThatAreNotThere() {
    EntityLexicon empty = EntityLexicon.builder().build();
    assertThat(names(empty, "قال بيروت")).isEmpty();
    assertThatThrownBy(() -> empty.entity(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> empty.candidates(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new LexiconMatcher(empty).form(0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
