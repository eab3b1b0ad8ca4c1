package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.arabic.resource.Columns;
import dev.rasid.arabic.resource.CompiledFile;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lexicon that comes with this library: made of tables by the build, read from one file at run
 * time.
 */
final class BuiltInLexicon {
  /** Where the tables are. */
  static final String FOLDER = "/dev/rasid/arabic/entities/";

  /** The tables of names; of two that have a form, which the lint forbids, the first wins. */
  static final List<String> FILES = List.of("persons", "organisations", "places", "events");

  /** Written by the build; without it the tables are read, which takes longer. */
  static final CompiledFile COMPILED = new CompiledFile(BuiltInLexicon.class, "names.bin");

  private static final int MAGIC = 0x524E4D31; // RNM1

  private BuiltInLexicon() {}

  static EntityLexicon load() {
    return COMPILED.load(BuiltInLexicon::read, BuiltInLexicon::fromTables);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static EntityLexicon read(DataInputStream in) throws IOException {
    Columns.expect(in, MAGIC, "names");
    return new EntityLexicon(EntityColumns.read(in), NameTrie.read(in));
  }

  static void write(EntityLexicon lexicon, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    lexicon.columns().write(out);
    lexicon.names().write(out);
  }

  /** Builds the lexicon from its tables. */
  static EntityLexicon fromTables() {
    Map<String, String> standsFor = metonyms();
    EntityLexicon.Builder builder = EntityLexicon.builder();
    LexiconInput input = builder.input();
    CountryNames.load()
        .forEach(
            country ->
                input.add(
                    standing(country.entity(), standsFor),
                    country.forms(),
                    CountryNames.SOURCE,
                    EntityLexicon.BUILT_IN_PRIORITY));
    for (int i = FILES.size() - 1; i >= 0; i--) { // what is added last comes first
      addTable(input, FILES.get(i), standsFor);
    }
    for (TsvRow row : table("ambiguous-forms", List.of("form", "ids"))) {
      List<String> ids = row.forms(1);
      for (int i = ids.size() - 1; i >= 0; i--) {
        input.addForms(ids.get(i), row.forms(0), EntityLexicon.BUILT_IN_PRIORITY);
      }
    }
    return builder.build();
  }

  private static void addTable(LexiconInput input, String file, Map<String, String> standsFor) {
    Form form = new Form();
    List<TsvRow> rows = table(file, LexiconRow.HEADER);
    for (int i = rows.size() - 1; i >= 0; i--) {
      LexiconRow row = LexiconRow.of(rows.get(i), form);
      Entity entity =
          row.entity().orElseThrow(() -> row.where().bad("our own tables remove nothing"));
      List<String> forms = new ArrayList<>(row.forms());
      entity.latinName().filter(BuiltInLexicon::isAcronym).ifPresent(forms::add);
      LexiconRow standing =
          new LexiconRow(row.where(), row.id(), Optional.of(standing(entity, standsFor)), forms);
      input.addRow(standing, file, EntityLexicon.BUILT_IN_PRIORITY);
    }
  }

  /** Arabic news writes CNN and FBI as they are. */
  private static boolean isAcronym(String latin) {
    return latin.length() > 2 && latin.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static Entity standing(Entity entity, Map<String, String> standsFor) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.subtype(),
        entity.name(),
        entity.latinName(),
        entity.country(),
        Optional.ofNullable(standsFor.get(entity.id())));
  }

  private static Map<String, String> metonyms() {
    Map<String, String> standsFor = new HashMap<>();
    if (exists("metonyms")) {
      for (TsvRow row : table("metonyms", List.of("id", "stands-for"))) {
        if (standsFor.put(row.cell(0), row.cell(1)) != null) {
          throw row.bad(row.cell(0) + " stands twice");
        }
      }
    }
    return standsFor;
  }

  static boolean exists(String table) {
    return BuiltInLexicon.class.getResource(FOLDER + table + ".tsv") != null;
  }

  static List<TsvRow> table(String table, List<String> header) {
    return TsvTable.load(BuiltInLexicon.class, FOLDER + table + ".tsv", header);
  }
}
