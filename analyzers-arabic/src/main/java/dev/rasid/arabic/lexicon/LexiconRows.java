package dev.rasid.arabic.lexicon;

import static dev.rasid.arabic.lexicon.EntityColumns.ID;
import static dev.rasid.arabic.lexicon.EntityColumns.NO_ENTRY;
import static dev.rasid.arabic.lexicon.EntityColumns.PRIORITY;
import static dev.rasid.arabic.lexicon.EntityColumns.SOURCE;
import static dev.rasid.arabic.lexicon.EntityColumns.TYPE;

import dev.rasid.annotation.Entity;
import dev.rasid.arabic.resource.Mixing;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a builder has been told: entries, and forms in the order they came in.
 *
 * <p>A removal takes effect on the rows before it, and is kept as the number of these.
 */
final class LexiconRows {
  /** The type of an entry that was removed and not added again. */
  static final int REMOVED = -1;

  /** Takes the form from every entry. */
  static final int ANY_ENTRY = -2;

  // Columns of removals of a form: its text, the entry or ANY_ENTRY, how many forms came before.
  static final int REMOVAL_TEXT = 0;
  static final int REMOVAL_ENTRY = 1;
  static final int REMOVAL_BEFORE = 2;

  final TextPool texts;
  final IntTable entries;
  final IntTable forms;
  final IntTable formRemovals = new IntTable(3);

  /** By entry: how many of the forms came before it was last removed. */
  private int[] removedBefore = {};

  /** By entry: its line in the user's file that was read last, 0 if it is in none. */
  private int[] lines = {};

  /** By slot: an entry plus one; the place of its id is the key. */
  private int[] slots = new int[1 << 8];

  LexiconRows() {
    texts = new TextPool();
    entries = new IntTable(EntityColumns.ENTRY_COLUMNS);
    forms = new IntTable(EntityColumns.FORM_COLUMNS);
  }

  /** Goes on from what was built. */
  LexiconRows(EntityColumns built) {
    texts = new TextPool(built.texts);
    entries = built.entries.copy();
    forms = built.forms.copy();
    while (slots.length < 2 * entries.size()) {
      slots = new int[2 * slots.length];
    }
    for (int entry = 0; entry < entries.size(); entry++) {
      slots[freeSlot(entries.get(ID, entry))] = entry + 1;
    }
  }

  /**
   * Adds what is known of an entity; what was known of it before stays if its priority was higher.
   *
   * @return its entry
   * @throws IllegalArgumentException if the id is that of an entity of another type
   */
  int add(Entity entity, String source, int priority) {
    int type = EntityColumns.number(entity.type());
    int id = texts.intern(entity.id());
    int slot = freeSlot(id);
    if (slots[slot] == 0) {
      int entry = entries.add(id, REMOVED, 0, 0, 0, 0, 0, 0, 0);
      slots[slot] = entry + 1;
      set(entry, entity, source, priority);
      if (2 * entries.size() > slots.length) {
        grow();
      }
      return entry;
    }
    int entry = slots[slot] - 1;
    int typeBefore = entries.get(TYPE, entry);
    if (typeBefore == REMOVED || (type == typeBefore && priority >= entries.get(PRIORITY, entry))) {
      set(entry, entity, source, priority);
    } else if (type != typeBefore) {
      throw new IllegalArgumentException(
          "id %s is of type %s, but of type %s in %s: remove it first or take another id"
              .formatted(
                  entity.id(),
                  entity.type(),
                  EntityColumns.type(typeBefore),
                  texts.get(entries.get(SOURCE, entry))));
    }
    return entry;
  }

  private void set(int entry, Entity entity, String source, int priority) {
    entries.set(TYPE, entry, EntityColumns.number(entity.type()));
    entries.set(EntityColumns.SUBTYPE, entry, intern(entity.subtype()));
    entries.set(EntityColumns.NAME, entry, texts.intern(entity.name()));
    entries.set(EntityColumns.LATIN, entry, intern(entity.latinName()));
    entries.set(EntityColumns.COUNTRY, entry, intern(entity.country()));
    entries.set(EntityColumns.STANDS_FOR, entry, intern(entity.standsFor()));
    entries.set(SOURCE, entry, texts.intern(source));
    entries.set(PRIORITY, entry, priority);
  }

  void setLine(int entry, int line) {
    if (lines.length < entries.size()) {
      lines = Arrays.copyOf(lines, entries.size() + (entries.size() >> 1));
    }
    lines[entry] = line;
  }

  /** The line of an entry in a user's file, or 0. */
  int line(int entry) {
    return entry < lines.length ? lines[entry] : 0;
  }

  private int intern(Optional<String> text) {
    return texts.intern(text.orElse(""));
  }

  void addForm(int entry, String clean, int priority) {
    forms.add(texts.intern(clean), entry, priority);
  }

  /** Returns the entry of an id, or {@link EntityColumns#NO_ENTRY}. */
  int find(String id) {
    return entryOf(texts.intern(id));
  }

  private int entryOf(int id) {
    int entry = slots[freeSlot(id)] - 1;
    return entry < 0 || entries.get(TYPE, entry) == REMOVED ? NO_ENTRY : entry;
  }

  void remove(int entry) {
    if (removedBefore.length < entries.size()) {
      removedBefore = Arrays.copyOf(removedBefore, entries.size() + (entries.size() >> 1));
    }
    removedBefore[entry] = forms.size();
    entries.set(TYPE, entry, REMOVED);
  }

  /** Takes a form, clean, from an entry or from {@link #ANY_ENTRY}. */
  void removeForm(int entry, String clean) {
    formRemovals.add(texts.intern(clean), entry, forms.size());
  }

  /** Whether a form still stands, as far as whole entries were removed. */
  boolean stands(int form) {
    int entry = forms.get(EntityColumns.FORM_ENTRY, form);
    return entries.get(TYPE, entry) != REMOVED
        && (entry >= removedBefore.length || form >= removedBefore[entry]);
  }

  /**
   * Checks that nobody speaks for himself over others.
   *
   * @throws IllegalArgumentException if somebody does; it names all of the circle
   */
  void checkStandsFor() {
    int[] seenFrom = new int[entries.size()];
    for (int start = 0; start < entries.size(); start++) {
      int entry = start;
      while (entry != NO_ENTRY && seenFrom[entry] == 0) {
        seenFrom[entry] = start + 1;
        entry = standsFor(entry);
      }
      if (entry != NO_ENTRY && seenFrom[entry] == start + 1) {
        throw new IllegalArgumentException("entities stand for each other: " + circle(entry));
      }
    }
  }

  private int standsFor(int entry) {
    int id = entries.get(EntityColumns.STANDS_FOR, entry);
    return entries.get(TYPE, entry) == REMOVED || id == Texts.EMPTY ? NO_ENTRY : entryOf(id);
  }

  private String circle(int start) {
    StringBuilder circle = new StringBuilder(id(start));
    int entry = start;
    do {
      entry = standsFor(entry);
      circle.append(" → ").append(id(entry));
    } while (entry != start);
    return circle.toString();
  }

  String id(int entry) {
    return texts.get(entries.get(ID, entry));
  }

  private int freeSlot(int id) {
    int mask = slots.length - 1;
    int slot = Mixing.mix(id) & mask;
    while (slots[slot] != 0 && entries.get(ID, slots[slot] - 1) != id) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int entry = 0; entry < entries.size(); entry++) {
      slots[freeSlot(entries.get(ID, entry))] = entry + 1;
    }
  }
}
