package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts entities and files into rows. For one thread at a time. */
final class LexiconInput {
  /** The lexicon that is named as evidence for what a program added itself. */
  static final String API_SOURCE = "user";

  private static final Logger LOGGER = LoggerFactory.getLogger(EntityLexicon.class);

  private final LexiconRows rows;
  private final Form form = new Form();
  private boolean finished;

  LexiconInput(LexiconRows rows) {
    this.rows = rows;
  }

  /**
   * Returns all rows; nothing is added after.
   *
   * @throws IllegalStateException if they were returned before
   */
  LexiconRows finish() {
    LexiconRows all = rows();
    finished = true;
    return all;
  }

  private LexiconRows rows() {
    if (finished) {
      throw new IllegalStateException(
          "this builder has built its lexicon; go on with toBuilder() of that");
    }
    return rows;
  }

  void remove(String id) {
    int entry = rows().find(id);
    if (entry != EntityColumns.NO_ENTRY) {
      rows.remove(entry);
    }
  }

  void removeForm(String id, String text) {
    int entry = rows().find(id);
    String clean = form.clean(text);
    if (entry != EntityColumns.NO_ENTRY) {
      rows.removeForm(entry, clean);
    }
  }

  void removeForm(String text) {
    rows().removeForm(LexiconRows.ANY_ENTRY, form.clean(text));
  }

  /** Adds nothing if one of the forms is bad. */
  void add(Entity entity, List<String> forms, String source, int priority) {
    addClean(entity, forms.stream().map(form::clean).toList(), source, priority);
  }

  private int addClean(Entity entity, List<String> clean, String source, int priority) {
    int entry = rows().add(entity, source, priority);
    clean.forEach(text -> rows.addForm(entry, text, priority));
    return entry;
  }

  /** Adds forms to an entity that is there, without a word on its name. */
  void addForms(String id, List<String> forms, int priority) {
    int entry = rows().find(id);
    if (entry == EntityColumns.NO_ENTRY) {
      throw new IllegalArgumentException("there is no entity " + id);
    }
    forms.forEach(text -> rows.addForm(entry, form.clean(text), priority));
  }

  void addAll(Path tsv, int priority) throws IOException {
    String source = String.valueOf(tsv.getFileName());
    BitSet inFile = new BitSet();
    LexiconTsv.read(
        tsv,
        row -> addUsersRow(row, source, priority, inFile),
        problem -> {
          throw problem;
        });
  }

  /**
   * Adds or removes what a row of a user's file says.
   *
   * @param inFile the entries that the file has added so far
   */
  private void addUsersRow(LexiconRow row, String source, int priority, BitSet inFile) {
    checkForms(row);
    int entry = addRow(row, source, priority);
    if (row.entity().isEmpty()) {
      if (entry >= 0 && row.forms().isEmpty()) {
        inFile.clear(entry);
      }
      return;
    }
    if (inFile.get(entry)) {
      throw row.where()
          .bad(
              "id %s is that of line %d already: put all forms into one row, or take another id"
                  .formatted(row.id(), rows.line(entry)));
    }
    inFile.set(entry);
    rows.setLine(entry, row.where().line());
  }

  private static void checkForms(LexiconRow row) {
    if (row.entity().isEmpty()) {
      return;
    }
    for (String text : row.forms()) {
      if (Form.isTooShort(text)) {
        throw row.where().bad("form \"" + text + "\" has fewer than " + Form.SHORTEST + " letters");
      }
      if (Form.hasComma(text)) {
        LOGGER.warn(
            "{}, line {}: form \"{}\" has a comma: forms are separated by \" | \"",
            row.where().table(),
            row.where().line(),
            text);
      }
    }
  }

  /** Adds or removes what a row says; returns its entry, negative if it removes and has none. */
  int addRow(LexiconRow row, String source, int priority) {
    if (row.entity().isEmpty()) {
      return remove(row);
    }
    try {
      return addClean(row.entity().get(), row.forms(), source, priority);
    } catch (IllegalArgumentException e) {
      IllegalArgumentException bad = row.where().bad(String.valueOf(e.getMessage()));
      bad.initCause(e);
      throw bad;
    }
  }

  private int remove(LexiconRow row) {
    boolean any = row.id().equals(LexiconRow.ANY);
    int entry = any ? LexiconRows.ANY_ENTRY : rows().find(row.id());
    if (entry == EntityColumns.NO_ENTRY) {
      LOGGER.warn(
          "{}, line {}: there is no entity {} to remove",
          row.where().table(),
          row.where().line(),
          row.id());
    } else if (row.forms().isEmpty()) {
      rows.remove(entry);
    } else {
      row.forms().forEach(text -> rows.removeForm(entry, text));
    }
    return entry;
  }

  void addAll(EntityColumns other) {
    int[] entries = new int[other.entries.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          rows()
              .add(
                  other.entity(i),
                  other.text(EntityColumns.SOURCE, i),
                  other.entries.get(EntityColumns.PRIORITY, i));
    }
    for (int i = 0; i < other.forms.size(); i++) {
      rows.addForm(
          entries[other.forms.get(EntityColumns.FORM_ENTRY, i)],
          other.texts.get(other.forms.get(EntityColumns.FORM_TEXT, i)),
          other.forms.get(EntityColumns.FORM_PRIORITY, i));
    }
  }
}
