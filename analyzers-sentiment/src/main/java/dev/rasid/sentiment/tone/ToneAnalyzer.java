package dev.rasid.sentiment.tone;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.text.Layer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts words of good news, of bad news and of deeds among the words of the report.
 *
 * <p>A word right behind a negator counts for neither side, because "not killed" is hardly good
 * news and "did not succeed" not always bad; it still counts as emotional.
 */
public final class ToneAnalyzer implements Analyzer {
  private static final int WORDS_BETWEEN_CHECKS = 4096;
  private static final Set<String> NEGATORS = FunctionWords.set("tone-negator");
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بكل";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_STEM = 2;
  private static final int MARKS = 1 << 17;

  private static final Weights NONE = new Weights(0, 0, 0, false);

  /** By folded word; a word in it need not be looked for in each list. */
  private final Map<String, Weights> listed = new HashMap<>();

  /** Bits of the hashes of what is listed: most words are told from it by a look at these. */
  private final BitSet marks = new BitSet(MARKS);

  /** What the lists say of one word. */
  private record Weights(double good, double bad, double deed, boolean negates) {}

  public ToneAnalyzer(ToneLexicon positive, ToneLexicon negative, ToneLexicon activity) {
    Set<String> words = new HashSet<>(NEGATORS);
    words.addAll(positive.keys());
    words.addAll(negative.keys());
    words.addAll(activity.keys());
    for (String word : words) {
      Weights weights =
          new Weights(
              positive.weight(word),
              negative.weight(word),
              activity.weight(word),
              NEGATORS.contains(word));
      listed.put(word, weights);
      marks.set(mark(word.hashCode()));
    }
  }

  @Override
  public void analyze(AnalysisContext context) {
    Layer<Token> tokens = context.get(Token.KEY);
    Layer<Morphology> morphology = context.find(Morphology.KEY).orElse(Layer.empty());
    Layer<Zone> zones = context.find(Zone.KEY).orElse(context.article().zones());
    int words = 0;
    double good = 0;
    double bad = 0;
    double emotional = 0;
    double deeds = 0;
    boolean negated = false;
    int lemma = 0;
    int zone = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i % WORDS_BETWEEN_CHECKS == 0) {
        context.checkCancelled();
      }
      int start = tokens.start(i);
      while (zone < zones.size() && zones.end(zone) <= start) {
        zone++;
      }
      while (lemma < morphology.size() && morphology.start(lemma) < start) {
        lemma++;
      }
      // Text that no zone covers counts as report: an article without zones has nothing else.
      boolean report =
          zone == zones.size()
              || zones.start(zone) >= tokens.end(i)
              || zones.get(zone).value().isReport();
      Token token = tokens.get(i).value();
      if (token.kind() != TokenKind.WORD || !report) {
        negated = false;
        continue;
      }
      boolean analyzed =
          lemma < morphology.size()
              && morphology.start(lemma) == start
              && morphology.end(lemma) == tokens.end(i);
      Weights weights = analyzed ? ofLemma(morphology.get(lemma).value()) : ofStem(token.key());
      words++;
      emotional += Math.max(weights.good(), weights.bad());
      if (!negated) {
        good += weights.good();
        bad += weights.bad();
      }
      deeds += weights.deed();
      negated = weights.negates();
    }
    double all = Math.max(1, words);
    context.set(Tone.KEY, new Tone(good / all, bad / all, emotional / all, deeds / all));
  }

  /** Of the lemma, or of the stem as it is written if no list knows the lemma. */
  private Weights ofLemma(Morphology word) {
    Weights weights = find(word.lemma());
    if (weights != null) {
      return weights;
    }
    List<Segment> segments = word.segments();
    for (int i = 0; i < segments.size(); i++) { // no iterator for each word of each article
      if (segments.get(i).role() == SegmentRole.STEM) {
        Weights ofStem = find(segments.get(i).form());
        return ofStem == null ? NONE : ofStem;
      }
    }
    return NONE;
  }

  private @Nullable Weights find(String form) {
    return marks.get(mark(Folding.hash(form))) ? listed.get(Folding.key(form)) : null;
  }

  private static int mark(int hash) {
    return (hash ^ hash >>> 16) & MARKS - 1;
  }

  /** Of the word, without conjunction, preposition and article if no list knows it with them. */
  private Weights ofStem(String key) {
    String stem = key;
    for (String proclitics : List.of(CONJUNCTIONS, PREPOSITIONS)) {
      if (!listed.containsKey(stem)
          && stem.length() > SHORTEST_STEM
          && proclitics.indexOf(stem.charAt(0)) >= 0) {
        stem = stem.substring(1);
      }
    }
    if (!listed.containsKey(stem)
        && stem.startsWith(ARTICLE)
        && stem.length() > SHORTEST_STEM + 2) {
      stem = stem.substring(ARTICLE.length());
    }
    return listed.getOrDefault(stem, NONE);
  }
}
