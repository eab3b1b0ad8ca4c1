package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.CompiledFile;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.List;

/** Everything that is known of words, loaded once and shared. Immutable. */
final class MorphologyData {
  /** Written by the build from the tables; without it the tables are read, which takes longer. */
  static final CompiledFile COMPILED = new CompiledFile(MorphologyData.class, "stems.bin");

  /** Stems seen less often than this stand for those that are not known at all. */
  static final int RARE = 50;

  private final FunctionWords functionWords;
  private final StemLexicon lexicon;
  private final LetterModel letters;

  private MorphologyData() {
    functionWords = FunctionWords.load();
    StemColumns stems = COMPILED.load(StemColumns::read, MorphologyData::fromTables);
    lexicon = new StemLexicon(stems);
    letters = new LetterModel(stems, stem -> stems.tokens[stem] > 0 && stems.tokens[stem] < RARE);
  }

  /** Returns the stems of the lexicons, without counts. */
  static StemCollector knownStems() {
    StemCollector stems = new StemCollector();
    NounLexicon.load().forEach(noun -> NounForms.generate(noun, stems::add));
    VerbForms verbs = new VerbForms();
    VerbLexicon.load().forEach(verb -> verbs.generate(verb, form -> addVerb(stems, form)));
    ProperStems.load().forEach(stems::add);
    EntityNames.tokens().forEach(name -> stems.add(StemForm.name(name)));
    return stems;
  }

  /**
   * Leaves out passives such as ووجه (was faced), in news و + وجه (directed), and participles and
   * masdars that the nouns have: طائرات are of طائرة (plane), not of طائر (flying).
   */
  private static void addVerb(StemCollector stems, StemForm form) {
    boolean noun = form.type() == StemClass.NOUN || form.type() == StemClass.ADJECTIVE;
    if (!form.surface().startsWith("وو") && !(noun && stems.lists(form.surface()))) {
      stems.add(form);
    }
  }

  /** Returns the stems of the lexicons with their counts, from the tables. */
  static StemColumns fromTables() {
    StemCollector stems = knownStems();
    for (TsvRow row :
        TsvTable.load(MorphologyData.class, "learned-stems.tsv", List.of("stem", "tokens"))) {
      stems.seen(row.cell(0), Integer.parseInt(row.cell(1)));
    }
    return stems.columns();
  }

  static MorphologyData shared() {
    return Holder.DATA;
  }

  FunctionWords functionWords() {
    return functionWords;
  }

  StemLexicon lexicon() {
    return lexicon;
  }

  LetterModel letters() {
    return letters;
  }

  /** Loads on first use. */
  private static final class Holder {
    static final MorphologyData DATA = new MorphologyData();
  }
}
