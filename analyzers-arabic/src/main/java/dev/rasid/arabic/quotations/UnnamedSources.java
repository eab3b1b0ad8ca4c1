package dev.rasid.arabic.quotations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an article that have no name: an id of their own for each.
 *
 * <p>An id is {@code ~anon-} and the kind of source. The words that named a source, or their first
 * alone with the article, name it again. Not safe for use by several threads.
 */
final class UnnamedSources {
  private final Map<Integer, String> byToken = new HashMap<>();
  private final Map<String, String> byPhrase = new HashMap<>();
  private final Map<String, String> byHead = new HashMap<>();
  private final Map<String, Integer> count = new HashMap<>();

  /** The entry of the table that a phrase begins with, or null. */
  Cues.@Nullable Unnamed known(QuoteText text, int first, int end) {
    for (Cues.Unnamed unnamed : text.note(first).unnamed()) {
      if (matches(text, first, end, unnamed)) {
        return unnamed;
      }
    }
    return null;
  }

  /** Whether a phrase names the press. */
  boolean isMedia(QuoteText text, int first, int end) {
    Cues.Unnamed found = known(text, first, end);
    return found != null && found.kind() == Cues.UnnamedKind.MEDIA;
  }

  private static boolean matches(QuoteText text, int first, int end, Cues.Unnamed unnamed) {
    int size = unnamed.keys().size();
    if (first + size > end) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      String key = text.key(first + i);
      if (!key.equals(unnamed.keys().get(i))
          && !text.words().bareKey(first + i).equals(unnamed.keys().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The id of the source that a phrase names. */
  String id(QuoteText text, int first, int end) {
    String known = byToken.get(first);
    if (known == null) {
      known = newId(text, first, end);
      byToken.put(first, known);
    }
    return known;
  }

  private String newId(QuoteText text, int first, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < end; i++) {
      phrase.append(text.words().bareKey(i)).append(' ');
    }
    String head = text.words().bareKey(first);
    String earlier = byPhrase.get(phrase.toString());
    if (earlier == null && text.words().isDefinite(first)) {
      earlier = byHead.get(head);
    }
    if (earlier != null) {
      return earlier;
    }
    Cues.Unnamed unnamed = known(text, first, end);
    String kind = unnamed == null ? "speaker" : unnamed.kind().name().toLowerCase(Locale.ROOT);
    int number = count.merge(kind, 1, Integer::sum);
    String id = "~anon-" + kind + (number == 1 ? "" : "-" + number);
    byPhrase.put(phrase.toString(), id);
    byHead.put(head, id);
    return id;
  }
}
