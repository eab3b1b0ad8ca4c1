package dev.rasid.arabic.entities;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Finds the names of a lexicon. Safe for use by any number of threads. */
final class LexiconTagger implements Analyzer {
  private final EntityLexicon lexicon;

  /** Matchers that no thread uses just now: they keep their arrays. */
  private final Queue<LexiconMatcher> idle = new ConcurrentLinkedQueue<>();

  LexiconTagger(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void analyze(AnalysisContext context) {
    LexiconMatcher polled = idle.poll();
    LexiconMatcher matcher = polled == null ? new LexiconMatcher(lexicon) : polled;
    write(context, matcher);
    idle.add(matcher);
  }

  private void write(AnalysisContext context, LexiconMatcher matcher) {
    AlignedText clean = context.get(CleanText.KEY).aligned();
    Layer<Token> tokens = context.get(Token.KEY);
    int[][] words = offsets(clean, tokens);
    Layer<Sentence> layer = context.get(Sentence.KEY);
    int[] sentenceEnds = offsets(clean, layer)[1];
    int names =
        matcher.match(
            clean.text().toCharArray(),
            words[0],
            words[1],
            tokens.size(),
            sentenceEnds,
            sentenceEnds.length);
    Set<String> introduced = new HashSet<>();
    for (int i = 0; i < names; i++) {
      int start = words[0][matcher.first(i)] + matcher.clitics(i);
      Span span = clean.toSource(new Span(start, words[1][matcher.last(i)]));
      write(context, span, matcher.entry(i), introduced);
    }
  }

  private void write(AnalysisContext context, Span span, int entry, Set<String> introduced) {
    String id = lexicon.id(entry);
    Evidence evidence = new Evidence(span, lexicon.rule(entry));
    context.add(Mention.KEY, span, new Mention(lexicon.type(entry), id, List.of(evidence)));
    if (introduced.add(id)) {
      context.add(Entity.KEY, span, lexicon.entity(entry));
    }
  }

  /** Where the annotations of a layer start and end in clean text. */
  private static int[][] offsets(AlignedText clean, Layer<?> layer) {
    int[] starts = new int[layer.size()];
    int[] ends = new int[layer.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = layer.start(i);
      ends[i] = layer.end(i);
    }
    clean.alignment().toTarget(starts, ends);
    return new int[][] {starts, ends};
  }
}
