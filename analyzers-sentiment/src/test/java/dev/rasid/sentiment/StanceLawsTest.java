package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Stance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must not matter does not, and what must does. */
class StanceLawsTest {
  private static final int TRIES = 40;
  private static final List<String> NAMES =
      List.of(
          "{نقابة المرسى}",
          "{شركة كوستاميرا}",
          "(فائز الرمحاني)",
          "(إياد السندياني)",
          "{حزب السنابل}");
  private static final List<String> FRAMES =
      List.of(
          "انتقد A بشدة B في بيان",
          "أشاد A بB أمام الصحفيين",
          "A يهاجم B مجددا",
          "أعلن A رفضه لB",
          "إدانة A لB تثير الجدل",
          "اتهم A B بالكذب",
          "دعم A B");

  /** A sentence with two names in it. */
  record Pair(String frame, String a, String b) {
    String sentence() {
      return frame.replace("A", a).replace("B", b);
    }

    String swapped() {
      return frame.replace("A", b).replace("B", a);
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Combinators.combine(Arbitraries.of(FRAMES), Arbitraries.of(NAMES), Arbitraries.of(NAMES))
        .as(Pair::new)
        .filter(pair -> !pair.a().equals(pair.b()));
  }

  @Property(tries = TRIES)
  void everyFrameIsReadAndSwappingNamesSwapsRoles(@ForAll("pairs") Pair pair) {
    List<Stance> found = Chain.stances(pair.sentence());
    List<Stance> swapped = Chain.stances(pair.swapped());
    assertThat(found).as(pair.sentence()).hasSize(1);
    assertThat(swapped).as(pair.swapped()).hasSize(1);
    assertThat(swapped.get(0).holder()).isEqualTo(found.get(0).target());
    assertThat(swapped.get(0).target()).isEqualTo(found.get(0).holder());
    assertThat(swapped.get(0).polarity()).isEqualTo(found.get(0).polarity());
  }

  @Property(tries = TRIES)
  void vowelSignsAndTatweelChangeNothing(@ForAll("pairs") Pair pair) {
    String marked = pair.frame().replaceAll("(?<=[بتسدهـ])(?=[دقهمعن])", "\u064E");
    String long_ = marked.replace("نت", "نـت").replace("عل", "عـل");
    String sentence = long_.replace("A", pair.a()).replace("B", pair.b());
    assertThat(Chain.lines(sentence)).isEqualTo(Chain.lines(pair.sentence()));
  }

  @Property(tries = TRIES)
  void hamzasLeftOutChangeNothing(@ForAll("pairs") Pair pair) {
    String frame = pair.frame().replace('أ', 'ا').replace('إ', 'ا');
    String sentence = frame.replace("A", pair.a()).replace("B", pair.b());
    assertThat(Chain.lines(sentence)).isEqualTo(Chain.lines(pair.sentence()));
  }

  @Property(tries = TRIES)
  void aSentenceAboutSomethingElseChangesNothing(@ForAll("pairs") Pair pair) {
    String other = "هطلت أمطار غزيرة على الساحل مساء أمس. ";
    assertThat(Chain.lines(other + pair.sentence() + ". " + other))
        .isEqualTo(Chain.lines(pair.sentence()));
  }

  @Property(tries = TRIES)
  void reportingKeepsTheHolderAndNamesTheReporter(@ForAll("pairs") Pair pair) {
    if (!pair.frame().startsWith("A")) {
      return;
    }
    List<Stance> found = Chain.stances("قال (هناء المرصفاوي) إن " + pair.sentence());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).chain()).containsExactly("هناء المرصفاوي");
    assertThat(found.get(0).hedged()).isTrue();
  }

  @Property(tries = TRIES)
  void aVerdictInSomebodysMouthIsTheirs(@ForAll("pairs") Pair pair) {
    String said = "قال " + pair.a() + " إن " + pair.b() + " فاشل";
    assertThat(Chain.lines(said)).hasSize(1);
    assertThat(Chain.stances(said).get(0).target())
        .isEqualTo(pair.b().substring(1, pair.b().length() - 1));
    assertThat(Chain.lines(pair.b() + " فاشل")).isEmpty();
  }
}
