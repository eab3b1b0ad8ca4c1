package dev.rasid.arabic.zones;

import dev.rasid.annotation.Zone;
import dev.rasid.arabic.zones.ZoneCues.Kind;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the zones of a page, line by line: first the lines above the first paragraph, among which
 * the headline is chosen, then the others. Lines are compared with the headline only, so the time
 * is linear in the text. Safe for use by any number of threads.
 */
final class ZoneFinder {
  private static final int MOST_HEADER_LINES = 12;
  private static final int LONGEST_FURNITURE = 200;
  private static final int WORDS_OF_A_CREDIT = 8;
  private static final int WORDS_OF_A_LEAD = 8;
  private static final int WORDS_OF_A_REPEAT = 4;

  private final ZoneCues cues;
  private final ZoneHeader headers;
  private final ZoneDateline datelines;

  ZoneFinder(ZoneCues cues) {
    this.cues = cues;
    datelines = new ZoneDateline(cues);
    headers = new ZoneHeader(cues, datelines);
  }

  /** Finds the zones of a raw text, in order. */
  List<Annotation<Zone>> find(String text) {
    List<ZoneLine> lines = ZoneLine.of(text);
    List<@Nullable Zone> zones = new ArrayList<>(lines.size());
    @Nullable Zone list = null;
    for (ZoneLine line : lines) {
      Zone zone = furniture(line);
      if (zone == null && list != null && !line.isParagraph()) {
        zone = list;
      } else {
        list = announced(line, zone);
      }
      zones.add(zone);
    }
    int header = headerSize(text, lines, zones);
    int headline =
        headers.classify(lines.subList(0, header), zones.subList(0, header), header < lines.size());
    List<String> title = headline < 0 ? List.of() : lines.get(headline).words();
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i) == null) {
        zones.set(i, repeats(lines.get(i), title) ? Zone.REPEATED_HEADLINE : Zone.BODY);
      }
    }
    int lead = lead(lines, zones);
    if (lead >= 0) {
      zones.set(lead, Zone.LEAD);
    }
    return annotations(text, lines, zones);
  }

  /** The number of lines above the first paragraph. */
  private int headerSize(String text, List<ZoneLine> lines, List<@Nullable Zone> zones) {
    int most = Math.min(lines.size(), MOST_HEADER_LINES);
    int size = 0;
    while (size < most && (zones.get(size) != null || !startsReport(text, lines.get(size)))) {
      size++;
    }
    return lines.size() == 1 ? 0 : size;
  }

  private boolean startsReport(String text, ZoneLine line) {
    if (line.isParagraph()) {
      return true;
    }
    int dateline = datelines.end(raw(text, line));
    return dateline > 0 && line.wordCount() > WORDS_OF_A_CREDIT * 2;
  }

  /** What a line is that says so itself, or null. */
  private @Nullable Zone furniture(ZoneLine line) {
    if (line.length() > LONGEST_FURNITURE) {
      return null;
    }
    String key = line.key();
    if (cues.opens(Kind.FOOTER, key) || isHashtags(key)) {
      return Zone.FOOTER;
    }
    if (key.indexOf('|') >= 0) {
      List<String> parts = ZoneCues.parts(key, '|');
      if (parts.size() > 1 && parts.stream().anyMatch(part -> cues.opens(Kind.FOOTER, part))) {
        return Zone.FOOTER;
      }
    }
    if (cues.opens(Kind.TEASER, key)) {
      return Zone.TEASER;
    }
    boolean credit =
        !line.isParagraph()
            && line.wordCount() <= WORDS_OF_A_CREDIT
            && cues.opens(Kind.BYLINE, key);
    return credit || (cues.isDate(key) && line.wordCount() > 1) ? Zone.BYLINE : null;
  }

  /** Whether the lines below a line are of its kind as well. */
  private @Nullable Zone announced(ZoneLine line, @Nullable Zone zone) {
    boolean announces =
        (zone == Zone.TEASER && cues.announces(Kind.TEASER, line.key()))
            || (zone == Zone.FOOTER && cues.announces(Kind.FOOTER, line.key()));
    return announces ? zone : null;
  }

  private static boolean isHashtags(String key) {
    // Nearly all lines begin with something else, and need not be split.
    return key.startsWith("#")
        && ZoneCues.parts(key, ' ').stream().allMatch(word -> word.startsWith("#"));
  }

  private static boolean repeats(ZoneLine line, List<String> title) {
    return !line.isParagraph()
        && line.wordCount() >= WORDS_OF_A_REPEAT
        && ZoneLine.alike(line.words(), title);
  }

  /** The first paragraph of the report; without one its first line. */
  private static int lead(List<ZoneLine> lines, List<@Nullable Zone> zones) {
    for (int i = 0; i < lines.size(); i++) {
      ZoneLine line = lines.get(i);
      boolean paragraph = line.isParagraph() || line.wordCount() >= WORDS_OF_A_LEAD;
      if (zones.get(i) == Zone.BODY && paragraph) {
        return i;
      }
    }
    return zones.indexOf(Zone.BODY);
  }

  private List<Annotation<Zone>> annotations(
      String text, List<ZoneLine> lines, List<@Nullable Zone> zones) {
    List<Annotation<Zone>> annotations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ZoneLine line = lines.get(i);
      Zone zone = zones.get(i);
      if (zone == null) {
        throw new IllegalStateException("line " + i + " has no zone");
      }
      int start = line.start();
      if (zone == Zone.LEAD) {
        int dateline = datelines.end(raw(text, line));
        if (dateline > 0) {
          annotations.add(annotation(start, start + dateline, Zone.DATELINE));
          start = ZoneLine.skipBlanks(text, start + dateline, line.end());
        }
      }
      if (start < line.end()) {
        annotations.add(annotation(start, line.end(), zone));
      }
    }
    return annotations;
  }

  private static Annotation<Zone> annotation(int start, int end, Zone zone) {
    return new Annotation<>(new Span(start, end), zone);
  }

  private static String raw(String text, ZoneLine line) {
    return text.substring(line.start(), Math.min(line.end(), line.start() + ZoneLine.HEAD));
  }
}
