package dev.rasid.sentiment.stances;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Zone;
import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.frames.Frames;
import dev.rasid.sentiment.modifiers.Factors;
import dev.rasid.sentiment.modifiers.Modifiers;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;

/** Looks at every word of the report that may be a predicate. Keeps no state between articles. */
public final class StanceAnalyzer implements Analyzer {
  private static final int WORDS_BETWEEN_CHECKS = 4096;

  private final PredicateLexicon lexicon;
  private final Modifiers modifiers;
  private final boolean readsQuotations;

  public StanceAnalyzer(PredicateLexicon lexicon, Modifiers modifiers) {
    this(lexicon, modifiers, true);
  }

  /**
   * Takes all words for the article's own if it does not read quotations, to measure their worth.
   */
  StanceAnalyzer(PredicateLexicon lexicon, Modifiers modifiers, boolean readsQuotations) {
    this.lexicon = lexicon;
    this.modifiers = modifiers;
    this.readsQuotations = readsQuotations;
  }

  @Override
  public void analyze(AnalysisContext context) {
    Words words = new Words(context);
    Verbs verbs = new Verbs(words, lexicon);
    Quotes quotes =
        new Quotes(
            words, context.find(Quotation.KEY).map(all -> readsQuotations ? all : Layer.empty()));
    Phrases phrases = new Phrases(words, verbs);
    Asides asides = new Asides(words, verbs, phrases);
    Parse parse = new Parse(words, verbs, quotes, phrases, asides);
    Clauses clauses = new Clauses(parse);
    Frames frames = new Frames(parse, clauses);
    Factors factors = new Factors(words, verbs, modifiers, quotes);
    StanceFinder finder = new StanceFinder(parse, clauses, frames, factors, new Topic(words));
    Layer<Zone> zones = context.find(Zone.KEY).orElse(context.article().zones());
    int next = 0;
    for (Annotation<Sentence> sentence : context.get(Sentence.KEY)) {
      context.checkCancelled();
      while (next < words.size() && words.start(next) < sentence.start()) {
        next++;
      }
      int from = next;
      while (next < words.size() && words.end(next) <= sentence.end()) {
        next++;
      }
      clauses.pass(from, next);
      for (int token = from; token < next; token++) {
        if (token % WORDS_BETWEEN_CHECKS == 0) {
          context.checkCancelled();
        }
        List<Annotation<Stance>> found = finder.at(token, from, next);
        for (int i = 0; i < found.size(); i++) { // most are empty, and need no iterator
          add(context, zones, found.get(i));
        }
      }
    }
    for (Annotation<Stance> stance : new OutletLabels(words, quotes).find()) {
      add(context, zones, stance);
    }
  }

  private static void add(AnalysisContext context, Layer<Zone> zones, Annotation<Stance> stance) {
    if (isReport(zones, stance.value().cue())) {
      context.add(Stance.KEY, stance.span(), stance.value());
    }
  }

  /** Text that no zone covers counts as report: an article without zones has nothing else. */
  private static boolean isReport(Layer<Zone> zones, Span cue) {
    return zones.overlapping(cue).stream().allMatch(zone -> zone.value().isReport());
  }
}
