package dev.rasid.arabic.zones;

import dev.rasid.annotation.Zone;
import dev.rasid.arabic.zones.ZoneCues.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the few lines above the first paragraph apart: path, headline, its repetition, credits. */
final class ZoneHeader {
  private static final String SEPARATORS = "/»›>←→|\\";
  private static final int WORDS_OF_A_SECTION = 4;
  private static final int WORDS_OF_A_LABEL = 2;
  private static final int WORDS_OF_A_NAME = 4;
  private static final int WORDS_OF_A_CREDIT = 7;
  private static final double LIKE_THE_PATH = 0.6;

  private final ZoneCues cues;
  private final ZoneDateline datelines;

  ZoneHeader(ZoneCues cues, ZoneDateline datelines) {
    this.cues = cues;
    this.datelines = datelines;
  }

  /**
   * Fills in the zones of the header.
   *
   * @param lines of the header, few
   * @param zones of these lines, null where not known; some still are on return
   * @param above whether a paragraph follows
   * @return the index of the headline, or -1
   */
  int classify(List<ZoneLine> lines, List<@Nullable Zone> zones, boolean above) {
    List<String> path = List.of();
    for (int i = 0; i < lines.size(); i++) {
      ZoneLine line = lines.get(i);
      if (zones.get(i) == null) {
        if (isPath(lines, i)) {
          zones.set(i, Zone.BREADCRUMB);
          path = ZoneLine.wordsOf(lastPart(line.key()));
        } else if (isLogin(line.head())) {
          zones.set(i, Zone.BYLINE);
        }
      }
    }
    int headline = headline(lines, zones, path);
    if (headline < 0 && above && soundsLikeCredit(lines, zones)) {
      headline = 0;
      zones.set(0, Zone.HEADLINE);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i) == null) {
        zones.set(i, beside(lines.get(i), i, headline, lines, above));
      }
    }
    return headline;
  }

  /** The line most like the path's end, else the first that is no label; its last repetition. */
  private static int headline(List<ZoneLine> lines, List<@Nullable Zone> zones, List<String> path) {
    int first = -1;
    int like = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i) == null) {
        List<String> words = lines.get(i).words();
        boolean longer = first >= 0 && lines.get(first).wordCount() <= WORDS_OF_A_LABEL;
        if (first < 0 || (longer && words.size() > WORDS_OF_A_LABEL)) {
          first = i;
        }
        if (like < 0 && ZoneLine.alike(words, path, LIKE_THE_PATH)) {
          like = i;
        }
      }
    }
    int chosen = like >= 0 ? like : first;
    for (int i = lines.size() - 1; i > chosen && chosen >= 0; i--) {
      if (zones.get(i) == null && ZoneLine.alike(lines.get(i).words(), lines.get(chosen).words())) {
        return i;
      }
    }
    return chosen;
  }

  /** Whether the first line opens like a credit, but is as long as a headline: "report: ...". */
  private static boolean soundsLikeCredit(List<ZoneLine> lines, List<@Nullable Zone> zones) {
    return !lines.isEmpty()
        && zones.get(0) == Zone.BYLINE
        && lines.get(0).wordCount() > WORDS_OF_A_NAME;
  }

  private @Nullable Zone beside(
      ZoneLine line, int at, int headline, List<ZoneLine> lines, boolean above) {
    if (at == headline) {
      return Zone.HEADLINE;
    }
    List<String> words = line.words();
    if (ZoneLine.alike(words, lines.get(headline).words())) {
      return Zone.REPEATED_HEADLINE;
    }
    if (at < headline) {
      return words.size() <= WORDS_OF_A_LABEL ? Zone.BREADCRUMB : null;
    }
    if (above && datelines.end(line.head()) == line.head().length()) {
      return Zone.DATELINE;
    }
    boolean name = above && words.size() <= WORDS_OF_A_NAME;
    boolean pair = words.size() <= WORDS_OF_A_CREDIT && hasSpacedDash(line.head());
    boolean agency =
        words.size() <= WORDS_OF_A_CREDIT && above && cues.has(Kind.AGENCY, line.key());
    return name || pair || agency ? Zone.BYLINE : null;
  }

  /** Sections with a separator between them, from the home page on, or down to the headline. */
  private boolean isPath(List<ZoneLine> lines, int at) {
    ZoneLine line = lines.get(at);
    String key = line.key();
    if (cues.isLabel(Kind.HOME, key)) {
      return true;
    }
    char separator = separator(key);
    List<String> parts = separator == 0 ? List.of() : ZoneCues.parts(key, separator);
    if (parts.isEmpty()) {
      return false;
    }
    if (cues.isLabel(Kind.HOME, parts.get(0))) {
      return true;
    }
    int sections = 0;
    for (String part : parts) {
      sections += ZoneLine.wordCount(part) <= WORDS_OF_A_SECTION ? 1 : 0;
    }
    if (parts.size() < 2 || sections < parts.size() - 1) {
      return false;
    }
    List<String> last = ZoneLine.wordsOf(parts.get(parts.size() - 1));
    for (int i = at + 1; i < lines.size(); i++) {
      if (ZoneLine.alike(lines.get(i).words(), last)) {
        return true;
      }
    }
    return parts.size() > 2 && at + 1 < lines.size();
  }

  private static String lastPart(String key) {
    char separator = separator(key);
    return separator == 0 ? "" : key.substring(key.lastIndexOf(separator) + 1);
  }

  /** The first separator that has spaces around it, or 0. */
  private static char separator(String key) {
    for (int i = 1; i + 1 < key.length(); i++) {
      char c = key.charAt(i);
      boolean spaced =
          Character.isWhitespace(key.charAt(i - 1)) && Character.isWhitespace(key.charAt(i + 1));
      if (spaced && SEPARATORS.indexOf(c) >= 0) {
        return c;
      }
    }
    return 0;
  }

  /** A word that no page prints as text: in Latin letters, digits and the like. */
  private static boolean isLogin(String head) {
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c >= 0x80 || Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSpacedDash(String head) {
    return head.contains(" - ") || head.contains(" – ") || head.contains(" — ");
  }
}
