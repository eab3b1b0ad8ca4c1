package dev.rasid.monitor;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words that tell nothing of what a report is about, from {@code function-words.tsv}. */
final class FunctionWords {
  private static final ImmutableSet<String> WORDS = read();

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static ImmutableSet<String> read() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(FunctionWords.class, "function-words.tsv"),
              StandardCharsets.UTF_8);
      for (String line : lines) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && !line.startsWith("set\t") && tab > 0) {
          words.addAll(Splitter.on(' ').omitEmptyStrings().split(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.tsv of the monitor cannot be read", e);
    }
    return words.build();
  }
}
