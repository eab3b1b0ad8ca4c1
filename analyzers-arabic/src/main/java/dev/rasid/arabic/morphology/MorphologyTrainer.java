package dev.rasid.arabic.morphology;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.RawToken;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Counts in news the stems that {@link ArabicSegmenter} ranks readings with, and writes {@code
 * learned-stems.tsv}.
 *
 * <pre>{@code
 * java -cp ... dev.rasid.arabic.morphology.MorphologyTrainer articles.jsonl.gz learned-stems.tsv
 * }</pre>
 *
 * <p>What ships was learned from the ANT corpus v2.1, see NOTICE. No annotation is used: the counts
 * follow from the words alone, see {@link StemCounter}. The same input gives the same file.
 */
final class MorphologyTrainer {
  /** Stems seen less often are mostly misspelt. */
  private static final double LEAST_TOKENS = 2;

  private MorphologyTrainer() {}

  /**
   * Reads articles and writes stems.
   *
   * @param args a file of articles as JSON Lines, compressed if its name ends in {@code .gz}, and
   *     the file to write
   * @throws IOException if either fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "got " + args.length + " arguments, need 2: the articles, and the file to write");
    }
    Map<String, Integer> words = count(Path.of(args[0]));
    FunctionWords functionWords = FunctionWords.load();
    words.keySet().removeIf(word -> functionWords.find(word) != null);
    Map<String, Double> stems = new StemCounter(words, MorphologyData.knownStems()).count();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      out.write("# Stems of news and in how many tokens they were seen, written by\n");
      out.write("# MorphologyTrainer from the ANT corpus v2.1 (see NOTICE). Not for editing.\n");
      out.write("stem\ttokens\n");
      for (Map.Entry<String, Double> stem : stems.entrySet()) {
        if (stem.getValue() >= LEAST_TOKENS) {
          out.write(stem.getKey() + '\t' + Math.round(stem.getValue()) + '\n');
        }
      }
    }
  }

  private static Map<String, Integer> count(Path articles) throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    try (InputStream file = Files.newInputStream(articles);
        InputStream in = articles.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      lines.forEach(
          line -> {
            if (line instanceof JsonLine.Parsed parsed) {
              String clean = ArabicNormalizer.clean(parsed.article().article().text()).text();
              for (RawToken token : ArabicTokenizer.tokens(clean)) {
                String word = clean.substring(token.start(), token.end());
                if (token.kind() == TokenKind.WORD && ArabicSegmenter.isArabic(word)) {
                  words.merge(word, 1, Integer::sum);
                }
              }
            }
          });
    }
    return words;
  }
}
