package dev.rasid.arabic.morphology;

import com.google.common.base.Splitter;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of a closed class with everything that may stand on them, taken apart once. Immutable. */
final class FunctionWords {
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter PLUS = Splitter.on('+');

  /** The pronouns that stand on particles; ي is left to single entries, because it is ambiguous. */
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم");

  private final Map<String, WordAnalysis> words = new HashMap<>();

  private FunctionWords() {}

  static FunctionWords load() {
    FunctionWords all = new FunctionWords();
    List<TsvRow> rows = rows();
    for (TsvRow row : fixedWords()) {
      all.words.put(row.cell(0), parse(row));
    }
    for (TsvRow row : fixedWords()) {
      all.addConjunctions(row.cell(0), parse(row));
    }
    for (TsvRow row : rows) { // what stands alone wins over what can be put together
      all.add(List.of(), row.cell(0), row.cell(0), "", row.cell(1));
    }
    for (TsvRow row : rows) {
      all.combine(row);
    }
    return all;
  }

  static List<TsvRow> rows() {
    return TsvTable.load(
        FunctionWords.class, "function-words.tsv", List.of("form", "lemma", "before", "bound"));
  }

  static List<TsvRow> fixedWords() {
    return TsvTable.load(
        FunctionWords.class, "fixed-words.tsv", List.of("word", "segments", "lemma"));
  }

  @Nullable WordAnalysis find(String word) {
    return words.get(word);
  }

  private void addConjunctions(String word, WordAnalysis analysis) {
    if (analysis.parts().get(0).role() == SegmentRole.CONJUNCTION) {
      return;
    }
    for (String conjunction : List.of("و", "ف")) {
      List<Part> parts = new ArrayList<>();
      append(parts, conjunction, SegmentRole.CONJUNCTION);
      for (Part part : analysis.parts()) {
        parts.add(new Part(part.start() + 1, part.end() + 1, part.form(), part.role()));
      }
      words.putIfAbsent(
          conjunction + word, new WordAnalysis(parts, analysis.lemma(), analysis.stem(), true));
    }
  }

  private void combine(TsvRow row) {
    List<String> before = SPACE.splitToList(row.cell(2));
    for (String conjunction : List.of("", "و", "ف")) {
      for (String preposition : List.of("", "ب", "ل", "ك")) {
        if ((conjunction.isEmpty() || before.contains(conjunction))
            && (preposition.isEmpty() || before.contains(preposition))) {
          List<Part> proclitics = new ArrayList<>();
          append(proclitics, conjunction, SegmentRole.CONJUNCTION);
          append(proclitics, preposition, SegmentRole.PREPOSITION);
          add(proclitics, row.cell(0), row.cell(0), "", row.cell(1));
          if (!row.cell(3).isEmpty()) {
            for (String pronoun : PRONOUNS) {
              add(proclitics, row.cell(3), row.cell(0), pronoun, row.cell(1));
            }
          }
        }
      }
    }
  }

  private void add(
      List<Part> proclitics, String surface, String form, String pronoun, String lemma) {
    List<Part> parts = new ArrayList<>(proclitics);
    int start = end(parts);
    parts.add(new Part(start, start + surface.length(), form, SegmentRole.STEM));
    append(parts, pronoun, SegmentRole.PRONOUN);
    StringBuilder word = new StringBuilder();
    proclitics.forEach(part -> word.append(part.form()));
    word.append(surface).append(pronoun);
    words.putIfAbsent(
        word.toString(), new WordAnalysis(parts, lemma, ArabicNormalizer.key(form), true));
  }

  private static void append(List<Part> parts, String clitic, SegmentRole role) {
    if (!clitic.isEmpty()) {
      int start = end(parts);
      parts.add(new Part(start, start + clitic.length(), clitic, role));
    }
  }

  private static int end(List<Part> parts) {
    return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
  }

  /** Reads {@code ل+أن+ه} or {@code م:من+ما}: the role of a part follows from its place. */
  private static WordAnalysis parse(TsvRow row) {
    List<String> segments = PLUS.splitToList(row.cell(1));
    List<Part> parts = new ArrayList<>();
    int stem = stemOf(segments, row.cell(2));
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      int colon = segment.indexOf(':');
      String surface = colon < 0 ? segment : segment.substring(0, colon);
      String form = colon < 0 ? segment : segment.substring(colon + 1);
      int start = end(parts);
      SegmentRole role =
          i == stem ? SegmentRole.STEM : i > stem ? SegmentRole.PRONOUN : proclitic(row, form, i);
      parts.add(new Part(start, start + surface.length(), form, role));
    }
    if (end(parts) != row.cell(0).length()) {
      throw row.bad("segments " + segments + " do not make the word " + row.cell(0));
    }
    return new WordAnalysis(parts, row.cell(2), ArabicNormalizer.key(parts.get(stem).form()), true);
  }

  /** The part that is the lemma, else the longest one: an inflected stem. */
  private static int stemOf(List<String> segments, String lemma) {
    int longest = 0;
    for (int i = 0; i < segments.size(); i++) {
      String form = segments.get(i).substring(segments.get(i).indexOf(':') + 1);
      if (form.equals(lemma)) {
        return i;
      }
      if (form.length() > segments.get(longest).length()) {
        longest = i;
      }
    }
    return longest;
  }

  private static SegmentRole proclitic(TsvRow row, String form, int index) {
    return switch (form) {
      case "و", "ف" -> SegmentRole.CONJUNCTION;
      case "ب", "ك", "ل", "من", "عن" -> SegmentRole.PREPOSITION;
      case "س" -> SegmentRole.FUTURE;
      case "أ" -> SegmentRole.INTERROGATIVE;
      case "ال" -> SegmentRole.ARTICLE;
      default -> throw row.bad("part " + (index + 1) + " \"" + form + "\" is no proclitic");
    };
  }
}
