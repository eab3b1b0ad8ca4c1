package dev.rasid.arabic.lexicon;

import static dev.rasid.arabic.lexicon.Matching.entity;
import static dev.rasid.arabic.lexicon.Matching.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LexiconLawsTest {
  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

  /** A row of a lexicon: few ids, forms and priorities, so that they meet. */
  record Row(int id, String form, int priority) {
    void addTo(EntityLexicon.Builder builder) {
      builder.add(entity("id" + id, EntityType.ORG, "اسم " + id), List.of(form), priority);
    }
  }

  /** Words that no lexicon of words knows, and in which no clitic can be seen. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars('ظ', 'غ', 'ث', 'خ', 'ذ', 'ض', 'ص')
        .ofMinLength(4)
        .ofMaxLength(13);
  }

  @Provide
  Arbitrary<List<String>> forms() {
    return words()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  /** Three words only, so that forms share beginnings. */
  @Provide
  Arbitrary<List<String>> nestedForms() {
    return Arbitraries.of("ظغث", "خذض", "صثظ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("ظغث", "خذض", "صثظ", "،", "x").list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.of("بيروت", "بَيروت", "صور", "خان يونس", "عبد الله", "عبدالله"),
            Arbitraries.integers().between(0, 3))
        .as(Row::new)
        .list()
        .ofMaxSize(20);
  }

  @Property(tries = 200)
  void everyFormIsFoundBehindEveryProclitic(@ForAll("forms") List<String> forms) {
    EntityLexicon lexicon = Matching.lexicon(new LinkedHashSet<>(forms).toArray(new String[0]));
    LexiconMatcher matcher = new LexiconMatcher(lexicon);
    for (String form : forms) {
      for (String proclitic : PROCLITICS) {
        assertThat(names(matcher, "قيل 12 " + proclitic + form + " في 13"))
            .as(proclitic + form)
            .containsExactly(form + "=" + form);
      }
      assertThat(names(matcher, "قيل لل" + form)).doesNotContain(form + "=" + form);
      String withArticle = "ال" + form;
      assertThat(names(Matching.lexicon(withArticle), "قيل ولل" + form))
          .containsExactly("ل" + form + "=" + withArticle);
    }
  }

  @Property
  void theLongestFormWinsFromTheLeft(
      @ForAll("nestedForms") List<String> forms, @ForAll("texts") List<String> text) {
    Set<String> known = new LinkedHashSet<>(forms);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      for (int end = text.size(); end > i; end--) {
        String candidate = String.join(" ", text.subList(i, end));
        if (known.contains(candidate)) {
          expected.add(candidate + "=" + candidate);
          i = end - 1;
          break;
        }
      }
    }
    assertThat(names(Matching.lexicon(known.toArray(new String[0])), String.join(" ", text)))
        .isEqualTo(expected);
  }

  /** What each form means, as ids in order. */
  private static Map<String, List<String>> meanings(EntityLexicon lexicon, List<Row> rows) {
    Map<String, List<String>> meanings = new HashMap<>();
    for (Row row : rows) {
      meanings.put(row.form, lexicon.candidates(row.form).stream().map(Entity::id).toList());
    }
    return meanings;
  }

  private static EntityLexicon built(List<Row> rows) {
    EntityLexicon.Builder builder = EntityLexicon.builder();
    rows.forEach(row -> row.addTo(builder));
    return builder.build();
  }

  @Property
  void theLastOfTheHighestPriorityWins(@ForAll("rows") List<Row> rows) {
    EntityLexicon lexicon = built(rows);
    for (Row row : rows) {
      String key = key(row.form);
      int highest =
          rows.stream()
              .filter(r -> key(r.form).equals(key))
              .mapToInt(Row::priority)
              .max()
              .orElseThrow();
      List<String> ids = new ArrayList<>();
      for (Row other : rows) {
        if (key(other.form).equals(key) && other.priority == highest) {
          ids.add(0, "id" + other.id);
        }
      }
      assertThat(lexicon.candidates(row.form))
          .extracting(Entity::id)
          .containsExactlyElementsOf(new LinkedHashSet<>(ids));
    }
  }

  private static String key(String form) {
    return form.replace("َ", "").replace("عبدالله", "عبد الله");
  }

  @Property
  void theOrderOfDistinctPrioritiesDoesNotMatter(
      @ForAll("rows") List<Row> rows, @ForAll Random random) {
    List<Row> distinct = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      distinct.add(new Row(rows.get(i).id, rows.get(i).form, i));
    }
    List<Row> shuffled = new ArrayList<>(distinct);
    Collections.shuffle(shuffled, random);
    assertThat(meanings(built(shuffled), rows)).isEqualTo(meanings(built(distinct), rows));
  }

  @Property
  void mergedIsBuiltAtOnce(@ForAll("rows") List<Row> rows, @ForAll @IntRange(max = 20) int cut) {
    int middle = Math.min(cut, rows.size());
    EntityLexicon first = built(rows.subList(0, middle));
    EntityLexicon second = built(rows.subList(middle, rows.size()));
    EntityLexicon merged = first.toBuilder().addAll(second).build();
    EntityLexicon atOnce = built(rows);
    assertThat(meanings(merged, rows)).isEqualTo(meanings(atOnce, rows));
    assertThat(merged.size()).isEqualTo(atOnce.size());
    assertThat(merged.formCount()).isEqualTo(atOnce.formCount());
    for (int id = 1; id <= 5; id++) {
      assertThat(merged.find("id" + id)).isEqualTo(atOnce.find("id" + id));
    }
    assertThat(meanings(merged.toBuilder().build(), rows)).isEqualTo(meanings(atOnce, rows));
  }

  @Property
  void removedIsNeverAdded(
      @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 1, max = 5) int id) {
    EntityLexicon without = built(rows).toBuilder().remove("id" + id).build();
    List<Row> others = rows.stream().filter(row -> row.id != id).toList();
    assertThat(meanings(without, rows)).isEqualTo(meanings(built(others), rows));
    assertThat(without.find("id" + id)).isEmpty();
  }

  @Property(tries = 100)
  void aMatcherForgetsTheTextBefore(
      @ForAll("nestedForms") List<String> forms,
      @ForAll("texts") List<String> one,
      @ForAll("texts") List<String> other) {
    EntityLexicon lexicon = Matching.lexicon(new LinkedHashSet<>(forms).toArray(new String[0]));
    LexiconMatcher reused = new LexiconMatcher(lexicon);
    for (List<String> text : Arrays.asList(one, other, one)) {
      String joined = String.join(" ", text);
      assertThat(names(reused, joined)).isEqualTo(names(lexicon, joined));
    }
  }
}
