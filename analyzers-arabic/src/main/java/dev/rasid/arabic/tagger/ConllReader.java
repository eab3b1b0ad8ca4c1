package dev.rasid.arabic.tagger;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads files of {@code token label...} lines, in which a blank line ends a sentence. */
final class ConllReader {
  private static final Map<String, EntityType> TYPES =
      Map.ofEntries(
          Map.entry("PER", EntityType.PER),
          Map.entry("PERS", EntityType.PER),
          Map.entry("ORG", EntityType.ORG),
          Map.entry("GPE", EntityType.LOC),
          Map.entry("LOC", EntityType.LOC),
          Map.entry("FAC", EntityType.LOC),
          Map.entry("EVENT", EntityType.MISC),
          Map.entry("MISC", EntityType.MISC));

  private ConllReader() {}

  static TaggedText read(Path file) throws IOException {
    TaggedText text = new TaggedText();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int before = Labels.OUTSIDE;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.trim().split("\\s+", -1);
        if (cells.length < 2) {
          text.endSentence();
          before = Labels.OUTSIDE;
          continue;
        }
        String clean = ArabicNormalizer.clean(cells[0]).text().strip();
        int label = label(cells);
        if (!Labels.mayFollow(before, label)) {
          label--; // a name that nothing began
        }
        text.add(clean.isEmpty() ? cells[0] : clean, label);
        before = label;
      }
    }
    text.endSentence();
    return text;
  }

  /** Nested names have several labels: the first of a type that we know, which is the longest. */
  private static int label(String[] cells) {
    for (int i = 1; i < cells.length; i++) {
      if (cells[i].length() > 2) {
        EntityType type = TYPES.get(cells[i].substring(2));
        if (type != null) {
          return cells[i].charAt(0) == 'B' ? Labels.begin(type) : Labels.inside(type);
        }
      }
    }
    return Labels.OUTSIDE;
  }
}
