package dev.rasid.sentiment;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts words of good news, of bad news and of deeds among the words of the report.
 *
 * <p>A word right behind a negator counts for neither side, because "not killed" is hardly good
 * news and "did not succeed" not always bad; it still counts as emotional.
 */
final class ToneAnalyzer implements Analyzer {
  private static final int WORDS_BETWEEN_CHECKS = 4096;
  private static final Set<String> NEGATORS =
      Set.of("لا", "لم", "لن", "ليس", "ليست", "ليسوا", "غير", "دون", "بدون", "بلا", "عدم");
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بكل";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_STEM = 2;

  private final ToneLexicon positive;
  private final ToneLexicon negative;
  private final ToneLexicon activity;

  ToneAnalyzer(ToneLexicon positive, ToneLexicon negative, ToneLexicon activity) {
    this.positive = positive;
    this.negative = negative;
    this.activity = activity;
  }

  @Override
  public void analyze(AnalysisContext context) {
    List<Annotation<Token>> tokens = context.get(Token.KEY).asList();
    Optional<Layer<Morphology>> layer = context.find(Morphology.KEY);
    List<Annotation<Morphology>> morphology = layer.map(Layer::asList).orElse(List.of());
    List<Annotation<Zone>> zones =
        context.find(Zone.KEY).orElse(context.article().zones()).asList();
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
      Annotation<Token> token = tokens.get(i);
      while (zone < zones.size() && zones.get(zone).end() <= token.start()) {
        zone++;
      }
      while (lemma < morphology.size() && morphology.get(lemma).start() < token.start()) {
        lemma++;
      }
      // Text that no zone covers counts as report: an article without zones has nothing else.
      boolean report =
          zone == zones.size()
              || zones.get(zone).start() >= token.end()
              || zones.get(zone).value().isReport();
      if (token.value().kind() != TokenKind.WORD || !report) {
        negated = false;
        continue;
      }
      boolean analyzed =
          lemma < morphology.size() && morphology.get(lemma).span().equals(token.span());
      String key = analyzed ? listed(morphology.get(lemma).value()) : stem(token.value().key());
      words++;
      double forGood = positive.weight(key);
      double forBad = negative.weight(key);
      emotional += Math.max(forGood, forBad);
      if (!negated) {
        good += forGood;
        bad += forBad;
      }
      deeds += activity.weight(key);
      negated = NEGATORS.contains(key);
    }
    double all = Math.max(1, words);
    context.set(Tone.KEY, new Tone(good / all, bad / all, emotional / all, deeds / all));
  }

  /** The lemma, or the stem as it is written if no list knows the lemma. */
  private String listed(Morphology word) {
    String key = Folding.key(word.lemma());
    if (isListed(key)) {
      return key;
    }
    for (Segment segment : word.segments()) {
      if (segment.role() == SegmentRole.STEM) {
        return Folding.key(segment.form());
      }
    }
    return key;
  }

  /** The word without conjunction, preposition and article, if one of the lists then knows it. */
  private String stem(String key) {
    String stem = key;
    for (String proclitics : List.of(CONJUNCTIONS, PREPOSITIONS)) {
      if (isListed(stem)) {
        return stem;
      }
      if (stem.length() > SHORTEST_STEM && proclitics.indexOf(stem.charAt(0)) >= 0) {
        stem = stem.substring(1);
      }
    }
    if (!isListed(stem) && stem.startsWith(ARTICLE) && stem.length() > SHORTEST_STEM + 2) {
      stem = stem.substring(ARTICLE.length());
    }
    return stem;
  }

  private boolean isListed(String key) {
    return positive.weight(key) > 0
        || negative.weight(key) > 0
        || activity.weight(key) > 0
        || NEGATORS.contains(key);
  }
}
