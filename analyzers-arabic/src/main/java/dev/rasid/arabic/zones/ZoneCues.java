package dev.rasid.arabic.zones;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell what a line of a page is, from {@code zones/cues.tsv}. Immutable. */
final class ZoneCues {

  /** What a cue tells of. */
  enum Kind {
    HOME,
    BYLINE,
    AGENCY,
    DATE,
    SAYING,
    TEASER,
    FOOTER
  }

  private static final String PATH = "cues.tsv";

  /** By their first letter: most lines share it with few cues. */
  private final Map<Kind, SetMultimap<Character, String>> starts = new EnumMap<>(Kind.class);

  private final SetMultimap<Kind, String> labels = HashMultimap.create();
  private final SetMultimap<Kind, String> words = HashMultimap.create();

  private ZoneCues() {}

  /** Reads the cues that come with this module. */
  static ZoneCues load() {
    ZoneCues cues = new ZoneCues();
    for (TsvRow row : TsvTable.load(ZoneCues.class, PATH, List.of("form", "kind", "where"))) {
      cues.add(
          ArabicNormalizer.key(ArabicNormalizer.clean(row.cell(0)).text()),
          Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
          row.cell(2));
    }
    return cues;
  }

  private void add(String form, Kind kind, String where) {
    switch (where) {
      case "start" ->
          starts.computeIfAbsent(kind, any -> HashMultimap.create()).put(form.charAt(0), form);
      case "label" -> labels.put(kind, form);
      case "word" -> words.put(kind, form);
      default -> throw new IllegalStateException(PATH + ": unknown place of a cue: " + where);
    }
  }

  /** Whether a line starts with a cue that ends where a word does, or is a label. */
  boolean opens(Kind kind, String line) {
    String key = line.replace(" :", ":");
    for (String cue : startsLike(kind, key)) {
      if (key.startsWith(cue) && endsWord(key, cue)) {
        return true;
      }
    }
    return isLabel(kind, key);
  }

  /** Whether nothing follows the cue that the line opens with: what it announces comes below. */
  boolean announces(Kind kind, String key) {
    String bare = bare(key);
    Set<String> alike = startsLike(kind, bare);
    return alike.contains(bare) || alike.contains(bare + ":") || labels.containsEntry(kind, bare);
  }

  /** The cues for the start of a line that have its first letter. */
  private Set<String> startsLike(Kind kind, String line) {
    SetMultimap<Character, String> ofKind = starts.get(kind);
    return ofKind == null || line.isEmpty() ? Set.of() : ofKind.get(line.charAt(0));
  }

  boolean isLabel(Kind kind, String part) {
    return labels.containsEntry(kind, bare(part));
  }

  /** Whether a short text has a cue word in it. */
  boolean has(Kind kind, String key) {
    Set<String> known = words.get(kind);
    for (String word : ZoneLine.wordsOf(key)) {
      if (known.contains(word)) {
        return true;
      }
    }
    String padded = ' ' + key.replace('(', ' ').replace(')', ' ').strip() + ' ';
    for (String cue : known) {
      if (cue.indexOf(' ') > 0 || cue.indexOf('.') > 0) {
        if (padded.contains(' ' + cue + ' ')) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isWord(Kind kind, String word) {
    return words.containsEntry(kind, word);
  }

  /** Whether a line is a date, a time, or both, and nothing else. */
  boolean isDate(String key) {
    boolean number = false;
    for (int start = ZoneLine.wordFrom(key, 0); start < key.length(); ) {
      int end = ZoneLine.wordEnd(key, start);
      if (Character.isDigit(key.charAt(start))) {
        number = true;
      } else if (!isWord(Kind.DATE, key.substring(start, end))) {
        return false;
      }
      start = ZoneLine.wordFrom(key, end);
    }
    return number;
  }

  /** The parts of a line between the bars that sites print between buttons. */
  static List<String> parts(String key, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || key.charAt(i) == separator) {
        String part = key.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean endsWord(String key, String cue) {
    return key.length() == cue.length()
        || !Character.isLetterOrDigit(cue.charAt(cue.length() - 1))
        || !Character.isLetterOrDigit(key.charAt(cue.length()));
  }

  private static String bare(String part) {
    int end = part.length();
    while (end > 0 && !Character.isLetterOrDigit(part.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && !Character.isLetterOrDigit(part.charAt(start))) {
      start++;
    }
    return part.substring(start, end);
  }
}
