package dev.rasid.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String TEXT = "قال الوزير: «لن نتراجع»\r\nوأضاف أنّ 15% من العمّال…\n";
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  @TempDir Path folder;

  @Test
  void keepsEveryCharacterOfUtf8() throws IOException {
    Article article = PageReader.standard().read(file("a.b.txt", bytes(TEXT)));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.id()).isEqualTo("a.b");
    assertThat(article.source()).isEmpty();
    assertThat(article.published()).isEmpty();
    assertThat(article.uri()).isEmpty();
  }

  @Test
  void readsWindows1256() {
    assertThat(PageReader.standard().decode(TEXT.getBytes(WINDOWS_1256))).isEqualTo(TEXT);
  }

  @Test
  void readsWindows1256AmongMarkup() {
    String page = "<p class=\"lead\">" + TEXT + "</p> Reuters, AFP, http://example.test/a?b=c";
    assertThat(PageReader.standard().decode(page.getBytes(WINDOWS_1256))).isEqualTo(page);
  }

  @Test
  void leavesOutTheByteOrderMark() {
    PageReader reader = PageReader.standard();
    assertThat(
            reader.decode(concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes(TEXT))))
        .isEqualTo(TEXT);
    assertThat(
            reader.decode(
                concat(
                    new byte[] {(byte) 0xFF, (byte) 0xFE},
                    TEXT.getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(TEXT);
    assertThat(
            reader.decode(
                concat(
                    new byte[] {(byte) 0xFE, (byte) 0xFF},
                    TEXT.getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(TEXT);
  }

  @Test
  void refusesWhatItsByteOrderMarkBelies() {
    assertThatThrownBy(
            () ->
                PageReader.standard()
                    .decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC7}))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("malformed UTF-8");
    assertThatThrownBy(() -> PageReader.standard().decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 6}))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("malformed UTF-16LE");
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    Article article = PageReader.standard().read(file("empty.txt", new byte[0]));
    assertThat(article.text()).isEmpty();
    assertThat(article.id()).isEqualTo("empty");
  }

  @Test
  void refusesBinaryFilesAndNamesThem() throws IOException {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    Path page = file("photo.txt", noise);
    assertThatThrownBy(() -> PageReader.standard().read(page))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("photo.txt: binary file");
  }

  @Test
  void refusesControlBytesButForAStrayOne() {
    assertThatThrownBy(() -> PageReader.standard().decode(new byte[] {1, 2, 3, 'a', 'b'}))
        .hasMessageContaining("control bytes");
    assertThat(PageReader.standard().decode(bytes("خبر\bعاجل"))).isEqualTo("خبر\bعاجل");
  }

  @Test
  void keepsStrayNuls() {
    String text = ("خبر\0عاجل. " + TEXT.repeat(10) + "\0").repeat(2);
    assertThat(PageReader.standard().decode(bytes(text))).isEqualTo(text);
    assertThat(PageReader.standard().decode(bytes("\uFEFF" + text))).isEqualTo(text);
    assertThat(PageReader.standard().decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(text);
  }

  @Test
  void moreThanOneInFiftyIsNoText() {
    String text = "a".repeat(48);
    assertThat(PageReader.standard().decode(bytes((text + "\0a").repeat(9)))).hasSize(450);
    assertThatThrownBy(() -> PageReader.standard().decode(bytes((text + "\0").repeat(9))))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("9 control bytes of 441");
    assertThatThrownBy(() -> PageReader.standard().decode(bytes("\uFEFFa\0b\0")))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("2 NUL characters of 4");
    assertThatThrownBy(
            () -> PageReader.standard().decode("news".getBytes(StandardCharsets.UTF_16BE)))
        .isInstanceOf(PageFormatException.class);
  }

  @Test
  void whatABuilderIsGivenIsCheckedAtOnce() {
    PageReader.Builder builder = PageReader.builder();
    assertThatThrownBy(() -> builder.source(" ")).hasMessage("source must not be blank");
    assertThatThrownBy(() -> builder.source(null)).hasMessage("source must not be null");
    assertThatThrownBy(() -> builder.uri("")).hasMessage("uri must not be blank");
    assertThatThrownBy(() -> builder.published(null)).hasMessage("published must not be null");
  }

  @Test
  void refusesUtf16WithoutByteOrderMark() {
    assertThatThrownBy(() -> PageReader.standard().decode(TEXT.getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("UTF-16 without byte order mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"windows-1252", "windows-1251", "KOI8-R", "ISO-8859-6", "GBK", "Shift_JIS"})
  void refusesOtherEncodings(String name) {
    String text =
        switch (name) {
          case "windows-1252" -> "Für Köln wäre größere Höhe überflüssig";
          case "windows-1251", "KOI8-R" -> "Министр отказался отвечать на вопросы";
          case "ISO-8859-6" -> "وقال الوزير إن العمال عادوا إلى الميناء في الصباح";
          case "GBK" -> "部长拒绝回答记者提出的问题";
          default -> "大臣は記者の質問に答えなかった";
        };
    assertThatThrownBy(() -> PageReader.standard().decode(text.getBytes(Charset.forName(name))))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("unknown encoding");
  }

  @Test
  void namesTheLimitOnSize() throws IOException {
    Path page = file("large.txt", new byte[PageReader.DEFAULT_MAX_BYTES + 1]);
    assertThatThrownBy(() -> PageReader.standard().read(page))
        .isInstanceOf(PageFormatException.class)
        .hasMessageContaining("large.txt: larger than the limit of 16 MiB");
    PageReader small = PageReader.builder().maxBytes(4).build();
    assertThat(small.decode(bytes("abcd"))).isEqualTo("abcd");
    assertThatThrownBy(() -> small.decode(bytes("abcde"))).hasMessageContaining("4 bytes");
    assertThatThrownBy(() -> PageReader.builder().maxBytes(0)).hasMessageContaining("maxBytes 0");
  }

  @Test
  void saysOfPagesWhatTheBuilderSays() throws IOException {
    OffsetDateTime published = OffsetDateTime.parse("2024-03-03T14:05:00+01:00");
    Article article =
        PageReader.builder()
            .source("وكالة")
            .published(published)
            .uri("https://a.example/1")
            .build()
            .read(file("page", bytes(TEXT)));
    assertThat(article.id()).isEqualTo("page");
    assertThat(article.source()).contains("وكالة");
    assertThat(article.published()).contains(published);
    assertThat(article.uri()).contains("https://a.example/1");
  }

  @Test
  void failsOnAMissingFile() {
    assertThatThrownBy(() -> PageReader.standard().read(folder.resolve("no.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] concat(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
