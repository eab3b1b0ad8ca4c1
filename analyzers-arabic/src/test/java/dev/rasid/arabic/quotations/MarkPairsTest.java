package dev.rasid.arabic.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkPairsTest {

  /** The pairs of a text, and where its tokens are. */
  private static final class Marked {
    private final String text;
    private final MarkPairs pairs;
    private final int[] starts;
    private final int[] ends;

    Marked(String text, MarkPairs pairs, int[] starts, int[] ends) {
      this.text = text;
      this.pairs = pairs;
      this.starts = starts;
      this.ends = ends;
    }

    MarkPairs pairs() {
      return pairs;
    }

    static Marked of(String text) {
      TokenizedText tokens = new ArabicTokenizer().tokenize(text);
      int[] starts = tokens.starts();
      int[] ends = tokens.ends();
      boolean[] lines = new boolean[starts.length];
      for (int i = 0; i < starts.length; i++) {
        int next = i + 1 < starts.length ? starts[i + 1] : text.length();
        lines[i] = i + 1 == starts.length || text.substring(ends[i], next).indexOf('\n') >= 0;
      }
      return new Marked(
          text,
          MarkPairs.of(new MarkTokens(text.toCharArray(), starts, ends, lines)),
          starts,
          ends);
    }

    List<String> contents() {
      List<String> contents = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        MarkPairs.Pair pair = pairs.get(i);
        contents.add(
            pair.last() < pair.first()
                ? ""
                : text.substring(starts[pair.first()], ends[pair.last()]));
      }
      return contents;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "قال: «لن نوقع» اليوم # لن نوقع",
        "قال: »لن نوقع« اليوم # لن نوقع",
        "قال: “لن نوقع” اليوم # لن نوقع",
        "قال: “لن نوقع“ اليوم # لن نوقع",
        "قال: ”لن نوقع” اليوم # لن نوقع",
        "قال: „لن نوقع“ اليوم # لن نوقع",
        "قال: \"لن نوقع\" اليوم # لن نوقع",
        "قال: \"لن نوقع” اليوم # لن نوقع",
        "قال: \"لن نوقع» اليوم # لن نوقع",
        "قال: ‘لن نوقع’ اليوم # لن نوقع",
        "قال:\" لن نوقع\" اليوم # لن نوقع",
        "قال \" لن نوقع \" اليوم # لن نوقع",
        "قال« لن نوقع» اليوم # لن نوقع",
        "وصفه بـ\"لن نوقع\" اليوم # لن نوقع",
        "وصفه ب\"لن نوقع\"، اليوم # لن نوقع",
        "قال (\"لن نوقع\") اليوم # لن نوقع",
        "قال \"لن نوقع.\" # لن نوقع.",
      })
  void everyWayOfWritingMarksIsRead(String text, String content) {
    assertThat(Marked.of(text.strip()).contents()).containsExactly(content.strip());
  }

  @Test
  void pairsNest() {
    Marked marked = Marked.of("قال: «سمعت الوزير يقول \"لن نوقع\" في الاجتماع» أمس");
    assertThat(marked.contents())
        .containsExactly("سمعت الوزير يقول \"لن نوقع\" في الاجتماع", "لن نوقع");
    assertThat(marked.pairs().get(1).outer()).isZero();
    Marked same = Marked.of("قال \"إن بلاده \"لا تقبل\" ذلك\" أمس");
    assertThat(same.contents()).containsExactly("إن بلاده \"لا تقبل\" ذلك", "لا تقبل");
  }

  @Test
  void contradictingBlanksArePairedInTurn() {
    assertThat(Marked.of("مبيعات \"الشركة\" \"تجاوزت التوقعات \"في الربع الأول").contents())
        .containsExactly("الشركة", "تجاوزت التوقعات");
  }

  @Test
  void aMarkThatIsNotClosedHoldsItsParagraphAndTheNextContinuesIt() {
    Marked marked = Marked.of("قال: «لن نوقع\n«ولن نتراجع» أبدا\nنهاية");
    assertThat(marked.contents()).containsExactly("لن نوقع", "ولن نتراجع");
    assertThat(marked.pairs().get(0).closed()).isFalse();
    assertThat(marked.pairs().get(1).continues()).isTrue();
    assertThat(Marked.of("مدن المحافظة\"، تديره المنظمة").contents()).isEmpty();
  }

  @Property(tries = 300)
  void pairsNeverCross(
      @ForAll
          @StringLength(max = 60)
          @Chars({'"', '«', '»', '“', '”', '\'', ' ', '\n', '.', ':'})
          @CharRange(from = 'ا', to = 'د')
          String text) {
    MarkPairs pairs = Marked.of(text).pairs();
    for (int i = 0; i < pairs.size(); i++) {
      MarkPairs.Pair one = pairs.get(i);
      assertThat(one.open()).isLessThan(one.close());
      for (int j = i + 1; j < pairs.size(); j++) {
        MarkPairs.Pair other = pairs.get(j);
        assertThat(other.open()).isGreaterThan(one.open());
        boolean apart = other.open() >= one.close();
        boolean inside = other.close() <= one.close();
        assertThat(apart || inside).as("%s %s in %s", one, other, text).isTrue();
      }
    }
  }

  @Test
  void aHundredThousandMarksTakeLinearTime() {
    for (String mark : List.of("\"", "«", "» ", " \"", "«“", "\"»", "«\"")) {
      String text = mark.repeat(100_000 / mark.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> assertThat(Marked.of(text).pairs().size()).isNotNegative());
    }
  }
}
