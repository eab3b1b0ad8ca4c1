package dev.rasid.arabic.tagger;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads raw news as tokens: a text for each article. */
final class NewsText {
  private NewsText() {}

  /**
   * Reads a file of articles.
   *
   * @param articles JSON Lines, compressed if the name ends in {@code .gz}
   */
  static List<TaggedText> read(Path articles) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    ArabicTokenizer tokenizer = new ArabicTokenizer();
    try (InputStream file = Files.newInputStream(articles);
        InputStream in = articles.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      lines.forEach(
          line -> {
            if (line instanceof JsonLine.Parsed parsed) {
              String clean = ArabicNormalizer.clean(parsed.article().article().text()).text();
              texts.add(text(tokenizer.tokenize(clean)));
            }
          });
    }
    return texts;
  }

  private static TaggedText text(TokenizedText tokens) {
    TaggedText text = new TaggedText();
    text.text = tokens.text().toCharArray();
    text.length = text.text.length;
    text.starts = tokens.starts();
    text.ends = tokens.ends();
    text.size = tokens.size();
    text.labels = new byte[text.size];
    text.hits = new byte[text.size];
    text.sentences = tokens.sentenceCount();
    text.sentenceEnds = new int[text.sentences];
    for (int s = 0; s < text.sentences; s++) {
      text.sentenceEnds[s] = tokens.endToken(s);
    }
    return text;
  }
}
