package dev.rasid.sentiment.stances;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Baselines without clauses: the name before a predicate is for or against the name after it, or
 * all names of a sentence with a predicate are.
 */
final class Neighbours implements Analyzer {
  private final PredicateLexicon lexicon;
  private final boolean all;

  Neighbours(PredicateLexicon lexicon, boolean all) {
    this.lexicon = lexicon;
    this.all = all;
  }

  @Override
  public void analyze(AnalysisContext context) {
    Words words = new Words(context);
    for (Annotation<Sentence> sentence : context.get(Sentence.KEY)) {
      List<Unit> units = new ArrayList<>();
      for (Unit unit : words.units()) {
        if (sentence.span().contains(unit.span())) {
          units.add(unit);
        }
      }
      units.sort((a, b) -> Integer.compare(a.first(), b.first()));
      for (int i = 0; i < words.size(); i++) {
        if (!sentence.span().contains(words.span(i)) || words.isNamed(i)) {
          continue;
        }
        List<Reading> readings = lexicon.find(words.key(i));
        if (!readings.isEmpty() && readings.get(0).predicate().strength() != 0) {
          pair(context, units, words.span(i), readings.get(0).predicate().strength());
        }
      }
    }
  }

  private void pair(AnalysisContext context, List<Unit> units, Span cue, double strength) {
    for (int a = 0; a < units.size(); a++) {
      for (int b = a + 1; b < units.size(); b++) {
        Unit holder = units.get(a);
        Unit target = units.get(b);
        boolean around =
            holder.span().end() <= cue.start()
                && target.span().start() >= cue.end()
                && (a + 1 == b);
        if (!holder.entity().equals(target.entity()) && (all || around)) {
          context.add(
              Stance.KEY,
              cue.hull(holder.span()).hull(target.span()),
              new Stance(
                  holder.entity(),
                  target.entity(),
                  strength,
                  cue,
                  false,
                  List.of(),
                  List.of(
                      new Evidence(holder.span(), "holder:near"),
                      new Evidence(target.span(), "target:near"))));
        }
      }
    }
  }
}
