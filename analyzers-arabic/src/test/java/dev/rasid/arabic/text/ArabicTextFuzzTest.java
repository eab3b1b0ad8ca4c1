package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;

/** Replays its seeds in every build; fuzzes with {@code JAZZER_FUZZ=1}. */
class ArabicTextFuzzTest {
  private static final Pipeline PIPELINE = Pipeline.builder().discover().build();

  @FuzzTest
  void anyTextGoesThrough(byte[] bytes) {
    // Half of the inputs as UTF-16, so that lone surrogates come up.
    boolean utf16 = bytes.length > 0 && bytes[0] % 2 == 0;
    StringBuilder text = new StringBuilder();
    if (utf16) {
      for (int i = 1; i + 1 < bytes.length; i += 2) {
        text.append((char) ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
      }
    } else {
      text.append(new String(bytes, StandardCharsets.UTF_8));
    }
    AnalyzedArticle result =
        PIPELINE.analyze(dev.rasid.article.Article.builder().text(text.toString()).build());
    assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
  }
}
