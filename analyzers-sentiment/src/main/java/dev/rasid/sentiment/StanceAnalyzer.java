package dev.rasid.sentiment;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;

/** Looks at every word of the report that may be a predicate. Keeps no state between articles. */
final class StanceAnalyzer implements Analyzer {
  private static final int WORDS_BETWEEN_CHECKS = 4096;

  private final PredicateLexicon lexicon;

  StanceAnalyzer(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void analyze(AnalysisContext context) {
    Words words =
        new Words(context.article().text(), context.get(Token.KEY), context.get(Mention.KEY));
    new RoleNouns(words).resolve();
    Layer<Zone> zones = context.find(Zone.KEY).orElse(context.article().zones());
    Subjects subjects = new Subjects(words, lexicon);
    int next = 0;
    for (Annotation<Sentence> sentence : context.get(Sentence.KEY)) {
      context.checkCancelled();
      while (next < words.size() && words.span(next).start() < sentence.start()) {
        next++;
      }
      int from = next;
      while (next < words.size() && words.span(next).end() <= sentence.end()) {
        next++;
      }
      StanceFinder finder = new StanceFinder(words, lexicon, subjects, from, next);
      for (int token = from; token < next; token++) {
        if (token % WORDS_BETWEEN_CHECKS == 0) {
          context.checkCancelled();
        }
        for (Annotation<Stance> stance : finder.at(token)) {
          if (isReport(zones, stance.value().cue())) {
            context.add(Stance.KEY, stance.span(), stance.value());
          }
        }
      }
    }
  }

  /** Text that no zone covers counts as report: an article without zones has nothing else. */
  private static boolean isReport(Layer<Zone> zones, Span cue) {
    return zones.overlapping(cue).stream().allMatch(zone -> zone.value().isReport());
  }
}
