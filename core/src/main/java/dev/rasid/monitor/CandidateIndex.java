package dev.rasid.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The fingerprints of a window, and for each those that may share text with it. */
final class CandidateIndex {
  /** A pair that shares 20 words in a row shares at least three marks. */
  private static final int MIN_MARKS = 2;

  /**
   * The share of the marks of the article with fewer that a candidate has: about a third of the
   * least containment of a pair that is told, as runs cut short by edits lose marks.
   */
  private static final double MIN_SHARE = 0.13;

  /** A mark that more articles of one window have is a formula of the trade. */
  private static final int MAX_ARTICLES = 2000;

  /** A fingerprint with its number in the postings. */
  private record Numbered(int number, Fingerprint fingerprint) {}

  private final TreeMap<TimeKey, Fingerprint> held = new TreeMap<>();
  private final Map<String, Numbered> byId = new HashMap<>();
  private final List<Fingerprint> byNumber = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Postings postings = new Postings();
  private final int[] found = new int[MAX_ARTICLES];
  private int[] hits = new int[0];

  /** Returns the fingerprints, the earliest article first. */
  Collection<Fingerprint> held() {
    return Collections.unmodifiableCollection(held.values());
  }

  /**
   * Adds a fingerprint; of two versions of one article the newer is held.
   *
   * @return whether it is held now
   */
  boolean add(Fingerprint fingerprint) {
    Numbered older = byId.get(fingerprint.key().id());
    if (older != null) {
      if (!fingerprint.isNewerThan(older.fingerprint)) {
        return false;
      }
      remove(older);
    }
    int number = free.isEmpty() ? byNumber.size() : free.pop();
    if (number == byNumber.size()) {
      byNumber.add(fingerprint);
    } else {
      byNumber.set(number, fingerprint);
    }
    byId.put(fingerprint.key().id(), new Numbered(number, fingerprint));
    held.put(fingerprint.key(), fingerprint);
    postings.add(number, fingerprint.marks());
    return true;
  }

  void expire(Duration window, Instant latest) {
    while (!held.isEmpty() && held.firstKey().isOlderThan(window, latest)) {
      remove(Objects.requireNonNull(byId.get(held.firstKey().id()), "an article has no number"));
    }
  }

  private void remove(Numbered numbered) {
    TimeKey key = numbered.fingerprint.key();
    held.remove(key);
    byId.remove(key.id());
    postings.remove(numbered.number, numbered.fingerprint.marks());
    free.push(numbered.number);
  }

  /** Returns the other fingerprints that share marks with one, the earliest article first. */
  List<Fingerprint> candidates(Fingerprint fingerprint) {
    if (hits.length < byNumber.size()) {
      hits = new int[2 * byNumber.size()];
    }
    List<Fingerprint> candidates = new ArrayList<>();
    int[] touched = new int[16];
    int size = 0;
    for (int mark : fingerprint.marks()) {
      int count = postings.find(mark, found);
      for (int i = 0; i < count && count <= MAX_ARTICLES; i++) {
        if (hits[found[i]]++ == 0) {
          if (size == touched.length) {
            touched = Arrays.copyOf(touched, 2 * size);
          }
          touched[size++] = found[i];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      Fingerprint other = byNumber.get(touched[i]);
      int fewer = Math.min(fingerprint.marks().length, other.marks().length);
      if (hits[touched[i]] >= Math.max(Math.min(MIN_MARKS, fewer), MIN_SHARE * fewer)
          && !other.key().id().equals(fingerprint.key().id())) {
        candidates.add(other);
      }
      hits[touched[i]] = 0;
    }
    candidates.sort((one, two) -> one.key().compareTo(two.key()));
    return candidates;
  }
}
