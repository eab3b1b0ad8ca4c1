package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.text.AlignedText;
import dev.rasid.text.Span;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text whatever. */
class NormalizerLawsTest {

  @Provide
  Arbitrary<String> texts() {
    return AnyUnicode.texts();
  }

  /** Arabic letters with signs in any order, nothing that clean text would repair. */
  @Provide
  Arbitrary<String> signedWords() {
    return Arbitraries.strings()
        .withChars("ابتويىأإآؤئلس ")
        .withCharRange('\u064B', '\u0652')
        .withChars('\u0654', '\u0655', '\u0618', '\u0670', '\u08F0')
        .ofMaxLength(20);
  }

  @Property(tries = 4000)
  void cleaningTwiceIsCleaningOnce(@ForAll("texts") String raw) {
    String clean = ArabicNormalizer.clean(raw).text();
    assertThat(ArabicNormalizer.clean(clean)).isEqualTo(AlignedText.unchanged(clean));
    String repaired = ArabicNormalizer.repair(raw).text();
    assertThat(ArabicNormalizer.repair(repaired).text()).isEqualTo(repaired);
  }

  @Property(tries = 4000)
  void theKeyOfCleanTextIsTheKeyOfRawText(@ForAll("texts") String raw) {
    String clean = ArabicNormalizer.clean(raw).text();
    for (KeyProfile profile : KeyProfile.values()) {
      String key = profile.key(raw);
      if (profile.cleans()) {
        assertThat(profile.key(clean)).as("%s", profile).isEqualTo(key);
      }
      assertThat(profile.key(key)).as("%s twice", profile).isEqualTo(key);
      assertThat(key.length())
          .isLessThanOrEqualTo(profile.cleans() ? clean.length() : raw.length());
    }
    assertThat(ArabicNormalizer.key(raw)).hasSameSizeAs(clean);
    assertThat(KeyProfile.STRICT.key(raw)).hasSameSizeAs(clean);
  }

  @Property(tries = 4000)
  void repairedTextHasTheSameCleanText(@ForAll("texts") String raw) {
    assertThat(ArabicNormalizer.clean(ArabicNormalizer.repair(raw).text()).text())
        .isEqualTo(ArabicNormalizer.clean(raw).text());
  }

  @Property(tries = 2000)
  void bothAlignmentsCoverTheTextAndAreMonotone(@ForAll("texts") String raw) {
    checkAlignment(raw, ArabicNormalizer.clean(raw));
    checkAlignment(raw, ArabicNormalizer.repair(raw));
  }

  private static void checkAlignment(String raw, AlignedText made) {
    int length = made.text().length();
    assertThat(made.alignment().sourceLength()).isEqualTo(raw.length());
    assertThat(made.toSource(new Span(0, length))).isEqualTo(new Span(0, raw.length()));
    int last = 0;
    for (int i = 0; i < length; i++) {
      Span source = made.toSource(new Span(i, i + 1));
      assertThat(source.isEmpty()).isFalse();
      assertThat(source.start()).isGreaterThanOrEqualTo(last);
      assertThat(made.fromSource(source).contains(new Span(i, i + 1))).isTrue();
      assertThat(made.alignment().sourceStart(i)).isEqualTo(source.start());
      assertThat(made.alignment().sourceEnd(i + 1)).isEqualTo(source.end());
      last = source.start();
    }
  }

  /** The law behind every offset: what a span was made from gives the span when cleaned alone. */
  @Property(tries = 2000)
  void whatALetterWasMadeFromGivesTheLetter(@ForAll("signedWords") String word) {
    AlignedText clean = ArabicNormalizer.clean(word);
    for (int i = 0; i < clean.text().length(); i++) {
      Span letter = new Span(i, i + 1);
      assertThat(ArabicNormalizer.clean(clean.toSource(letter).in(word)).text())
          .isEqualTo(letter.in(clean.text()));
    }
  }

  @Property(tries = 4000)
  void canonicallyEquivalentTextsAreOne(@ForAll("texts") String raw) {
    String arabic =
        raw.replaceAll("[^\\u0600-\\u06FF\\u08A0-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFF ]", "");
    for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
      String other = Normalizer.normalize(arabic, form);
      assertThat(ArabicNormalizer.clean(other).text())
          .isEqualTo(ArabicNormalizer.clean(arabic).text());
      assertThat(ArabicNormalizer.repair(other).text())
          .isEqualTo(ArabicNormalizer.repair(arabic).text());
    }
  }

  @Property(tries = 4000)
  void repairedArabicIsInCanonicalOrder(@ForAll("signedWords") String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    String repaired = ArabicNormalizer.repair(word).text();
    assertThat(Normalizer.isNormalized(repaired, Normalizer.Form.NFC)).isTrue();
    if (!word.contains("ى")) { // a hamza on it makes ئ, which Unicode writes with ي
      assertThat(repaired).isEqualTo(composed);
    }
  }

  @Property(tries = 2000)
  void rangesGiveTheSameKeysAsStrings(
      @ForAll("texts") String raw, @ForAll @From("texts") String other) {
    String clean = ArabicNormalizer.clean(raw).text();
    int start = clean.length() / 3;
    int end = clean.length() - clean.length() / 4;
    // A range can cut an emoji sequence in two, whose joiner cleaning would take away.
    String range = clean.substring(start, end);
    if (!ArabicNormalizer.clean(range).text().equals(range)) {
      return;
    }
    String otherClean = ArabicNormalizer.clean(other).text();
    for (KeyProfile profile : KeyProfile.values()) {
      String key = profile.key(range);
      char[] written = new char[range.length() + 1];
      int length = profile.key(clean, start, end, written, 1) - 1;
      assertThat(new String(written, 1, length)).isEqualTo(key);
      assertThat(profile.hash(clean, start, end)).isEqualTo(key.hashCode());
      assertThat(profile.matches(key, clean, start, end)).isTrue();
      assertThat(profile.matches(key, otherClean, 0, otherClean.length()))
          .isEqualTo(profile.key(otherClean).equals(key));
    }
  }

  @Property(tries = 2000)
  void looserProfilesNeverTellMoreApart(@ForAll("texts") String raw) {
    assertThat(KeyProfile.SEARCH.key(KeyProfile.STRICT.key(raw)))
        .isEqualTo(KeyProfile.SEARCH.key(raw));
    assertThat(KeyProfile.LOOSE.key(KeyProfile.SEARCH.key(raw)))
        .isEqualTo(KeyProfile.LOOSE.key(raw));
  }

  @Property(tries = 2000)
  void cleanTextHasNothingThatIsDropped(@ForAll("texts") String raw) {
    String clean = ArabicNormalizer.clean(raw).text();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      assertThat(c == '\u200D' || !Letters.isDropped(c)).as("U+%04X", (int) c).isTrue();
    }
  }
}
