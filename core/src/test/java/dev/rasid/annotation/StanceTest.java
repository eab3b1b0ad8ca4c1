package dev.rasid.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanceTest {
  private static final String TEXT = "a condemned b strongly";
  private static final Span CUE = new Span(2, 11);

  private static Stance stance(double polarity, double strength, List<Stance.Modifier> modifiers) {
    return new Stance(
        "a",
        "issue:b",
        polarity,
        "condemnation",
        strength,
        modifiers,
        Stance.Ledger.SPEAKER,
        CUE,
        false,
        List.of("agency"),
        List.of(
            new Evidence(CUE, "predicate:condemn"),
            new Evidence(new Span(0, 1), "holder:svo"),
            new Evidence(new Span(12, 13), "target:object")));
  }

  @Test
  void theArithmeticMustAddUp() {
    List<Stance.Modifier> modifiers = List.of(new Stance.Modifier("intensifier:strongly", 1.2));
    assertThat(stance(-1, -0.9, modifiers).polarity()).isEqualTo(-1);
    assertThatThrownBy(() -> stance(-0.5, -0.9, modifiers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0.5 must be -1.0");
    assertThatThrownBy(() -> new Stance.Modifier(" ", 1)).hasMessageContaining("name");
    assertThatThrownBy(() -> new Stance.Modifier("x", Double.NaN)).hasMessageContaining("finite");
  }

  @Test
  void nothingIsClaimedWithoutEvidence() {
    assertThatThrownBy(() -> new Stance("a", "b", 1, CUE, false, List.of(), List.of()))
        .hasMessageContaining("evidence");
  }

  @Test
  void itExplainsItselfInWords() {
    Stance stance = stance(-1, -0.9, List.of(new Stance.Modifier("intensifier:strongly", 1.2)));
    assertThat(stance.explain(TEXT))
        .isEqualTo(
            """
            a is against "b", -1.00 (condemnation, ledger of the speaker, reported by agency)
              "condemned" -0.90, intensifier:strongly times +1.20, makes -1.08, cut, is -1.00
              predicate:condemn: "condemned"
              holder:svo: "a"
              target:object: "b\"""");
    assertThat(stance.holderSpan()).contains(new Span(0, 1));
  }

  @Test
  void anIdWithoutANameHoldsItsWords() {
    assertThat(Stance.wordsOf("issue:قرار-الحكومه")).hasValue("قرار الحكومه");
    assertThat(Stance.wordsOf("~anon-holder:سكان-المدينه")).hasValue("سكان المدينه");
    assertThat(Stance.wordsOf("~sami-alkhatib")).isEmpty();
    assertThat(Stance.wordsOf("country-jo")).isEmpty();
  }

  @Test
  void aPartyWithoutANameIsShownAsTheArticleSpellsIt() {
    String text = "قائلةً إن المعارضة شجبت القرار";
    Span words = new Span(10, 18);
    Stance stance = unnamed("~anon-holder:المعارضه", words);
    assertThat(stance.unnamedHolderIn(text)).hasValue("المعارضة");
    assertThat(stance.unnamedTargetIn(text)).hasValue("المعارضة");
    Stance byAnotherWord = unnamed("~anon-holder:المعارضه", new Span(0, 6));
    assertThat(byAnotherWord.unnamedHolderIn(text)).hasValue("المعارضه");
    assertThat(unnamed("arab-league", words).unnamedHolderIn(text)).isEmpty();
    assertThat(unnamed("issue:المعارضه", words).unnamedTargetIn(text)).isEmpty();
  }

  private static Stance unnamed(String id, Span words) {
    List<Evidence> evidence =
        List.of(new Evidence(words, "holder:vso"), new Evidence(words, "target:object"));
    return new Stance(id, id, 1, CUE, false, List.of(), evidence);
  }
}
