package dev.rasid.monitor;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of the pages of a window that are not the report of the page they stand on: headlines
 * and abstracts of other articles, and furniture that a site puts on its pages.
 *
 * <p>What it answers depends on which pages it holds and not on the order in which they came.
 */
final class ForeignLines {
  /** A line is furniture if it stood on pages of so many different days; counted with its own. */
  private static final int FURNITURE_DAYS = 5;

  /** Fewer words are no headline that could be told from a subhead. */
  private static final int MIN_TEASER_WORDS = 4;

  /** Before a word that is cut itself. */
  private static final int MIN_CUT_WORDS = 6;

  /** An abstract here is the lead that two outlets took from one wire, and no teaser. */
  private static final int LEAD_LINES = 2;

  private final Duration window;
  private final TreeMap<TimeKey, Page> pages = new TreeMap<>();
  private final Map<String, Page> byId = new HashMap<>();
  private final Multiset<Long> titles = HashMultiset.create();
  private final Multiset<Long> leads = HashMultiset.create();
  private final Map<Long, List<int[]>> openings = new HashMap<>();
  private final Map<Long, DayCounts> furniture = new HashMap<>();

  ForeignLines(Duration window) {
    this.window = window;
  }

  Duration window() {
    return window;
  }

  int size() {
    return pages.size();
  }

  /** Adds a page; of two versions of one article the newer is held. */
  void add(Page page) {
    Page held = byId.get(page.key().id());
    if (held != null) {
      if (!page.isNewerThan(held)) {
        return;
      }
      remove(held);
    }
    pages.put(page.key(), page);
    byId.put(page.key().id(), page);
    if (page.title().length >= MIN_TEASER_WORDS) {
      titles.add(page.titleHash());
      openings.computeIfAbsent(opening(page.title(), 0), k -> new ArrayList<>()).add(page.title());
    }
    if (page.lead().length >= MIN_TEASER_WORDS) {
      leads.add(page.leadHash());
      openings.computeIfAbsent(opening(page.lead(), 0), k -> new ArrayList<>()).add(page.lead());
    }
    for (long line : page.repeatable()) {
      furniture.computeIfAbsent(line, k -> new DayCounts()).add(page.key().day());
    }
  }

  void addAll(ForeignLines other) {
    other.pages.values().forEach(this::add);
  }

  /** Forgets the pages that are older than the window when it ends at {@code latest}. */
  void expire(Instant latest) {
    while (!pages.isEmpty() && pages.firstKey().isOlderThan(window, latest)) {
      remove(pages.firstEntry().getValue());
    }
  }

  private void remove(Page page) {
    pages.remove(page.key());
    byId.remove(page.key().id());
    if (page.title().length >= MIN_TEASER_WORDS) {
      titles.remove(page.titleHash());
      removeOpening(page.title());
    }
    if (page.lead().length >= MIN_TEASER_WORDS) {
      leads.remove(page.leadHash());
      removeOpening(page.lead());
    }
    for (long line : page.repeatable()) {
      furniture.computeIfPresent(line, (k, days) -> days.remove(page.key().day()) ? days : null);
    }
  }

  private void removeOpening(int[] text) {
    openings.computeIfPresent(
        opening(text, 0),
        (k, texts) -> {
          // One of equal texts goes, whichever: they answer alike.
          for (int i = 0; i < texts.size(); i++) {
            if (Arrays.equals(texts.get(i), text)) {
              texts.remove(i);
              break;
            }
          }
          return texts.isEmpty() ? null : texts;
        });
  }

  /**
   * Tells of each line of a page whether it is foreign.
   *
   * @param page the page, held here or not
   * @param text its text
   */
  boolean[] find(Page page, PageText text) {
    boolean[] foreign = new boolean[text.lineCount()];
    for (int line = 0; line < foreign.length; line++) {
      foreign[line] = isFurniture(page, text, line) || isTeaser(page, text, line);
    }
    return foreign;
  }

  private boolean isFurniture(Page page, PageText text, int line) {
    if (!Page.isRepeatable(text, line)) {
      return false;
    }
    DayCounts days = furniture.get(Page.furnitureKey(page.outlet(), text.lineHash(line)));
    return days != null && days.size() >= FURNITURE_DAYS;
  }

  private boolean isTeaser(Page page, PageText text, int line) {
    if (text.lineLength(line) < MIN_TEASER_WORDS) {
      return false;
    }
    int from = text.lines()[line];
    int label = text.afterLabel()[line];
    int to = text.lines()[line + 1];
    if (isOther(page, text.lineHash(line), line)) {
      return true;
    }
    if (label > from
        && to - label >= MIN_TEASER_WORDS
        && isOther(page, text.unlabelledHash(line), line)) {
      return true;
    }
    if (!text.cut()[line]) {
      return false;
    }
    return isCut(page, text.words(), from, to)
        || (label > from && isCut(page, text.words(), label, to));
  }

  private boolean isOther(Page page, long hash, int line) {
    if (hash == page.titleHash() || hash == page.leadHash()) {
      return false;
    }
    return titles.contains(hash) || (line >= LEAD_LINES && leads.contains(hash));
  }

  /** Tells whether words open another article's headline or abstract, and not this one's. */
  private boolean isCut(Page page, int[] words, int from, int to) {
    if (to - from < MIN_TEASER_WORDS
        || opens(page.title(), words, from, to)
        || opens(page.lead(), words, from, to)) {
      return false;
    }
    for (int[] text : openings.getOrDefault(opening(words, from), List.of())) {
      if (opens(text, words, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** The last word may be cut, too, if the others are enough. */
  private static boolean opens(int[] text, int[] words, int from, int to) {
    if (text.length < to - from) {
      return false;
    }
    return Arrays.equals(text, 0, to - from, words, from, to)
        || (to - from > MIN_CUT_WORDS
            && Arrays.equals(text, 0, to - 1 - from, words, from, to - 1));
  }

  private static long opening(int[] words, int from) {
    return PageText.hash(words, from, from + MIN_TEASER_WORDS);
  }

  void write(DataOutputStream out) throws IOException {
    Windows.write(out, window);
    out.writeInt(pages.size());
    for (Page page : pages.values()) {
      page.write(out);
    }
  }

  static ForeignLines read(DataInputStream in) throws IOException {
    ForeignLines lines = new ForeignLines(Windows.read(in));
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      lines.add(Page.read(in));
    }
    if (lines.size() != count) {
      throw new StateFormatException("there are " + lines.size() + " articles of " + count);
    }
    return lines;
  }
}
