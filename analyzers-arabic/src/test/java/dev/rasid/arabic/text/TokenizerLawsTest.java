package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the tokens of any text whatever. */
class TokenizerLawsTest {
  /** One for all texts, whose arrays are used again. */
  private final ArabicTokenizer tokenizer = new ArabicTokenizer();

  @Provide
  Arbitrary<String> texts() {
    return AnyUnicode.texts();
  }

  @Property(tries = 3000)
  void rawTextHasTheTokensOfItsCleanText(@ForAll("texts") String raw) {
    String clean = ArabicNormalizer.clean(raw).text();
    TokenizedText expected = new ArabicTokenizer().tokenize(clean);
    TokenizedText read = tokenizer.tokenizeRaw(raw);
    assertThat(read.toList()).isEqualTo(expected.toList());
    assertThat(sentences(read)).isEqualTo(sentences(expected));
    assertThat(read.text()).isEqualTo(clean);
    char[] copy = new char[read.length()];
    read.copyText(copy);
    assertThat(new String(copy)).isEqualTo(clean);
    int[] starts = new int[read.size()];
    int[] ends = new int[read.size()];
    read.copyTokens(starts, ends);
    assertThat(starts).isEqualTo(expected.starts());
    assertThat(ends).isEqualTo(expected.ends());
  }

  private static List<Integer> sentences(TokenizedText text) {
    return IntStream.range(0, text.sentenceCount()).mapToObj(text::endToken).toList();
  }

  @Property(tries = 3000)
  void tokensAreOrderedAndCoverAllThatIsNotWhiteSpace(@ForAll("texts") String raw) {
    TokenizedText read = tokenizer.tokenizeRaw(raw.repeat(3));
    String text = read.text();
    boolean[] covered = new boolean[text.length()];
    int before = 0;
    for (RawToken token : read.toList()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(before);
      assertThat(token.end()).isGreaterThan(token.start());
      Arrays.fill(covered, token.start(), token.end(), true);
      before = token.end();
    }
    for (int i = 0; i < covered.length; i++) {
      assertThat(covered[i] || CharClass.isSpace(text.charAt(i))).as("%s at %d", text, i).isTrue();
    }
  }
}
