package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is known of words, loaded once and shared. Immutable. */
final class MorphologyData {
  /** Stems seen less often than this stand for those that are not known at all. */
  private static final int RARE = 50;

  private final FunctionWords functionWords;
  private final StemLexicon lexicon;
  private final LetterModel letters;

  private MorphologyData() {
    functionWords = FunctionWords.load();
    StemLexicon.Builder stems = knownStems();
    Map<String, Integer> rare = new HashMap<>(1 << 17);
    for (TsvRow row :
        TsvTable.load(MorphologyData.class, "learned-stems.tsv", List.of("stem", "tokens"))) {
      int tokens = Integer.parseInt(row.cell(1));
      stems.seen(row.cell(0), tokens);
      if (tokens < RARE) {
        rare.put(row.cell(0), 1);
      }
    }
    lexicon = stems.build();
    letters = new LetterModel(rare);
  }

  /** Returns the stems of the lexicons, without counts. */
  static StemLexicon.Builder knownStems() {
    StemLexicon.Builder stems = new StemLexicon.Builder();
    NounLexicon.load().forEach(noun -> NounForms.generate(noun, stems::add));
    EntityNames.tokens().forEach(name -> stems.add(StemForm.name(name)));
    return stems;
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
