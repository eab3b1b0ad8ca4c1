package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of each entry, and the forms that lead to entries. Immutable. */
final class EntityColumns {
  static final int NO_ENTRY = -1;

  // Columns of entries: the type by its number, a priority, the others places in the texts.
  static final int ID = 0;
  static final int TYPE = 1;
  static final int SUBTYPE = 2;
  static final int NAME = 3;
  static final int LATIN = 4;
  static final int COUNTRY = 5;
  static final int STANDS_FOR = 6;
  static final int SOURCE = 7;
  static final int PRIORITY = 8;
  static final int ENTRY_COLUMNS = 9;

  // Columns of forms.
  static final int FORM_TEXT = 0;
  static final int FORM_ENTRY = 1;
  static final int FORM_PRIORITY = 2;
  static final int FORM_COLUMNS = 3;

  private static final EntityType[] TYPES = EntityType.values();

  final Texts texts;
  final IntTable entries;

  /** All forms, those that lost to others too, in the order they were added in. */
  final IntTable forms;

  /** Open hash table of entries plus one, by id. */
  private final int[] slots;

  EntityColumns(Texts texts, IntTable entries, IntTable forms) {
    this.texts = texts;
    this.entries = entries;
    this.forms = forms;
    slots = new int[Integer.highestOneBit(Math.max(4, entries.size())) * 4];
    int mask = slots.length - 1;
    for (int entry = 0; entry < entries.size(); entry++) {
      int slot = texts.hash(entries.get(ID, entry)) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = entry + 1;
    }
  }

  static EntityType type(int number) {
    return TYPES[number];
  }

  @SuppressWarnings("EnumOrdinal") // read back by the same version: the file is made by the build
  static int number(EntityType type) {
    return type.ordinal();
  }

  String text(int column, int entry) {
    return texts.get(entries.get(column, entry));
  }

  Entity entity(int entry) {
    return new Entity(
        text(ID, entry),
        type(entries.get(TYPE, entry)),
        optional(SUBTYPE, entry),
        text(NAME, entry),
        optional(LATIN, entry),
        optional(COUNTRY, entry),
        optional(STANDS_FOR, entry));
  }

  private Optional<String> optional(int column, int entry) {
    String text = text(column, entry);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  int find(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    int mask = slots.length - 1;
    int slot = Texts.hash(bytes, 0, bytes.length) & mask;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (texts.equal(entries.get(ID, entry), bytes)) {
        return entry;
      }
      slot = slot + 1 & mask;
    }
    return NO_ENTRY;
  }

  /** The entries of a subtype, in order. */
  List<Entity> ofSubtype(String subtype) {
    byte[] bytes = subtype.getBytes(StandardCharsets.UTF_8);
    List<Entity> found = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      if (texts.equal(entries.get(SUBTYPE, entry), bytes)) {
        found.add(entity(entry));
      }
    }
    return found;
  }

  void write(DataOutputStream out) throws IOException {
    texts.write(out);
    entries.write(out);
    forms.write(out);
  }

  static EntityColumns read(DataInputStream in) throws IOException {
    return new EntityColumns(Texts.read(in), IntTable.read(in), IntTable.read(in));
  }
}
