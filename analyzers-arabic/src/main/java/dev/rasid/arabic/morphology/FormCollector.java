package dev.rasid.arabic.morphology;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Collects the spellings of one lemma, each once: كتبت is said four ways and written one. Not safe
 * for use by several threads.
 */
final class FormCollector {
  private static final int SLOTS = 1024;
  private static final int FREE = 1;
  private static final int BOUND = 2;

  private final String[] surfaces = new String[SLOTS / 2];
  private final String[] forms = new String[SLOTS / 2];
  private final int[] places = new int[SLOTS / 2];
  private final int[] slots = new int[SLOTS];
  private int size;

  /** Adds a spelling that stands alone. */
  void free(String surface) {
    add(surface, surface, FREE);
  }

  /** Adds a spelling that stands before a pronoun; {@code form} is what it is without one. */
  void bound(String surface, String form) {
    add(surface, form, BOUND);
  }

  /** Adds a spelling that stands both ways. */
  void both(String surface) {
    add(surface, surface, FREE | BOUND);
  }

  private void add(String surface, String form, int place) {
    int slot = (surface.hashCode() * 0x9E3779B9) >>> 22;
    while (slots[slot] != 0) {
      int at = slots[slot] - 1;
      if (surfaces[at].equals(surface)) {
        if (forms[at].equals(form)) {
          places[at] |= place;
          return;
        }
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    surfaces[size] = surface;
    forms[size] = form;
    places[size] = place;
    slots[slot] = ++size;
  }

  /** Hands everything over, in the order in which it came, and forgets it. */
  void flush(String lemma, StemClass type, Consumer<StemForm> sink) {
    for (int i = 0; i < size; i++) {
      boolean free = (places[i] & FREE) != 0;
      boolean bound = (places[i] & BOUND) != 0;
      sink.accept(new StemForm(surfaces[i], free, bound, forms[i], lemma, type));
    }
    Arrays.fill(slots, 0);
    size = 0;
  }
}
