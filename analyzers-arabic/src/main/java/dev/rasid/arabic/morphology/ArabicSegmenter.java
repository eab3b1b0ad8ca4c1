package dev.rasid.arabic.morphology;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.arabic.morphology.Clitics.Article;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;
import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.WordNote;
import dev.rasid.arabic.words.Words;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes words apart into clitics and stem, and gives their lemma and light stem.
 *
 * <pre>{@code
 * Morphology word = ArabicSegmenter.standard().analyze("وللدراسة");
 * word.segments(); // و + ل + ال + دراسة
 * word.atb();      // و + ل + الدراسة
 * }</pre>
 *
 * <p>A word is judged by itself: of 6,628 word types in annotated news, three are split in two
 * ways. Function words come from tables. For any other word, every reading that the order of
 * clitics allows is weighed by the share of its clitics and of its stem; stems come from lexicons
 * of verbs, nouns and names, and from counts in news. Offsets are UTF-16 code units. Time is linear
 * in the length of a word. Safe for use by any number of threads; the tables, some megabytes, are
 * loaded once, and the analyses of the words met last are kept.
 */
public final class ArabicSegmenter {
  /** The longest word that is taken apart; what is longer is no word, and stays whole. */
  static final int LONGEST_WORD = 40;

  private static final WordNote<WordAnalysis> NOTE = new WordNote<>(WordNote.Topic.ANALYSIS);

  private static final LightStemmer STEMMER = LightStemmer.protectedMode();

  private final FunctionWords functionWords;
  private final StemLexicon lexicon;
  private final ReadingScorer scorer;
  private final Lemmas lemmas;

  ArabicSegmenter(FunctionWords functionWords, StemLexicon lexicon, LetterModel letters) {
    this.functionWords = functionWords;
    this.lexicon = lexicon;
    lemmas = new Lemmas(lexicon);
    scorer = new ReadingScorer(lexicon, letters, (stem, clitics, known) -> lexicon.tokens(stem));
  }

  /**
   * Returns the segmenter with the tables of this library.
   *
   * @return the same one each time
   */
  public static ArabicSegmenter standard() {
    return Holder.STANDARD;
  }

  /**
   * Takes a word apart.
   *
   * @param word one word as it stands in a text, vowel signs and tatweel allowed
   * @return its analysis; the spans count in {@code word}
   * @throws IllegalArgumentException if it is empty
   */
  public Morphology analyze(String word) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("word must not be empty");
    }
    AlignedText clean = ArabicNormalizer.clean(word);
    WordAnalysis analysis = analysis(Words.shared().find(clean.text()));
    return place(analysis, clean, 0, new Span(0, word.length()));
  }

  /** Returns the analysis of a word of clean text. */
  static WordAnalysis analysis(Word word) {
    WordAnalysis known = NOTE.find(word);
    return known == null ? NOTE.keep(word, standard().analyzeAnew(word.form())) : known;
  }

  /**
   * Makes the spans of an analysis count in the source text.
   *
   * @param at where the word starts in clean text
   * @param whole the word in the source text
   */
  static Morphology place(WordAnalysis analysis, AlignedText clean, int at, Span whole) {
    List<Part> parts = analysis.parts();
    Segment[] segments = new Segment[parts.size()];
    int from = whole.start();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int to = whole.end();
      if (i + 1 < parts.size()) {
        // A ligature may hold the last letter of one part and the first of the next: it goes to
        // the former.
        int end = clean.alignment().sourceEnd(at + part.end());
        to = part.start() == part.end() ? from : Math.min(Math.max(from, end), whole.end());
      }
      segments[i] = new Segment(new Span(from, to), part.form(), part.role());
      from = to;
    }
    return new Morphology(List.of(segments), analysis.lemma(), analysis.stem());
  }

  private WordAnalysis analyzeAnew(String clean) {
    if (!isArabic(clean) || clean.length() > LONGEST_WORD) {
      return whole(clean);
    }
    WordAnalysis function = functionWords.find(clean);
    if (function != null) {
      return function;
    }
    ReadingScorer.Scored best = scorer.best(clean);
    boolean known = best.reading() != ReadingScorer.UNLISTED;
    return new WordAnalysis(parts(clean, best), lemmas.lemma(best), lightStem(best), known);
  }

  /** The light stem of what is left without clitics; a name is not stemmed. */
  private String lightStem(ReadingScorer.Scored reading) {
    boolean name =
        reading.reading() != ReadingScorer.UNLISTED
            && lexicon.type(reading.reading()) == StemClass.NAME;
    return name ? ArabicNormalizer.key(reading.form()) : STEMMER.stem(reading.form());
  }

  /** Whether a token is a word in Arabic letters, which alone are taken apart. */
  static boolean isArabic(String clean) {
    for (int i = 0; i < clean.length(); i++) {
      if (!Letters.isArabic(clean.charAt(i))) {
        return false;
      }
    }
    return !clean.isEmpty();
  }

  private static WordAnalysis whole(String clean) {
    String key = ArabicNormalizer.key(clean);
    return new WordAnalysis(
        List.of(new Part(0, clean.length(), clean, SegmentRole.STEM)), key, key, false);
  }

  private static List<Part> parts(String word, ReadingScorer.Scored reading) {
    Clitics clitics = reading.clitics();
    List<Part> parts = new ArrayList<>(5);
    int at = 0;
    if (clitics.conjunction() != Clitics.NONE) {
      parts.add(part(word, at, at + 1, SegmentRole.CONJUNCTION));
      at++;
    }
    if (clitics.particle() != Clitics.NONE) {
      SegmentRole role = clitics.particle() == 'س' ? SegmentRole.FUTURE : SegmentRole.PREPOSITION;
      parts.add(part(word, at, at + 1, role));
      at++;
    }
    if (clitics.article() != Article.NONE) {
      int end = at + clitics.article().letters();
      parts.add(new Part(at, end, "ال", SegmentRole.ARTICLE));
      at = end;
    }
    parts.add(new Part(at, reading.end(), reading.form(), SegmentRole.STEM));
    if (!clitics.pronoun().isEmpty()) {
      parts.add(part(word, reading.end(), word.length(), SegmentRole.PRONOUN));
    }
    return parts;
  }

  private static Part part(String word, int start, int end, SegmentRole role) {
    return new Part(start, end, word.substring(start, end), role);
  }

  /** Loads on first use. */
  private static final class Holder {
    static final ArabicSegmenter STANDARD =
        new ArabicSegmenter(
            MorphologyData.shared().functionWords(),
            MorphologyData.shared().lexicon(),
            MorphologyData.shared().letters());
  }
}
