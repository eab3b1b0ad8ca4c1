package dev.rasid.arabic.entities;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the longest names of a lexicon, behind the proclitics that Arabic writes on a word. */
final class LexiconTagger implements Analyzer {
  private static final List<String> PROCLITICS =
      List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك");

  /** ل and ال are written لل: the name starts at the second lam. */
  private static final List<String> BEFORE_ARTICLE = List.of("ل", "ول", "فل");

  /** Behind a proclitic, shorter rests are words more often than names. */
  private static final int SHORTEST_REST = 4;

  private final EntityLexicon lexicon;

  LexiconTagger(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A name found: how many letters of its first token are proclitics, and the last token. */
  private record Match(int prefix, int last, LexiconEntry entry) {}

  @Override
  public void analyze(AnalysisContext context) {
    Layer<Token> tokens = context.get(Token.KEY);
    AlignedText clean = context.get(CleanText.KEY).aligned();
    Set<String> introduced = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Match> found = longest(clean, tokens, i);
      if (found.isPresent()) {
        Match match = found.get();
        int start = clean.fromSource(tokens.get(i).span()).start() + match.prefix();
        int end = clean.fromSource(tokens.get(match.last()).span()).end();
        write(context, clean.toSource(new Span(start, end)), match.entry(), introduced);
        i = match.last();
      }
    }
  }

  private static void write(
      AnalysisContext context, Span span, LexiconEntry entry, Set<String> introduced) {
    Entity entity = entry.entity();
    context.add(
        Mention.KEY,
        span,
        new Mention(entity.type(), entity.id(), List.of(new Evidence(span, entry.rule()))));
    if (introduced.add(entity.id())) {
      context.add(Entity.KEY, span, entity);
    }
  }

  private Optional<Match> longest(AlignedText clean, Layer<Token> tokens, int first) {
    String key = tokens.get(first).value().key();
    Match best = follow(clean, tokens, first, key, 0);
    if (tokens.get(first).value().kind() == TokenKind.WORD) {
      for (String proclitic : PROCLITICS) {
        if (key.startsWith(proclitic) && key.length() >= proclitic.length() + SHORTEST_REST) {
          String rest = key.substring(proclitic.length());
          best = longer(best, follow(clean, tokens, first, rest, proclitic.length()));
          if (rest.startsWith("ل") && BEFORE_ARTICLE.contains(proclitic)) {
            best = longer(best, follow(clean, tokens, first, "ا" + rest, proclitic.length()));
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    return one == null || (other != null && other.last() > one.last()) ? other : one;
  }

  /** The longest name whose first token has the given key; the longest name bounds the walk. */
  private @Nullable Match follow(
      AlignedText clean, Layer<Token> tokens, int first, String firstKey, int prefix) {
    Match best = null;
    EntityLexicon.Node node = lexicon.root().next(firstKey);
    for (int i = first; node != null; i++) {
      LexiconEntry entry = node.entry();
      if (entry != null) {
        best = new Match(prefix, i, entry);
      }
      if (i + 1 >= tokens.size() || lineBreaks(clean, tokens, i)) {
        break;
      }
      node = node.next(tokens.get(i + 1).value().key());
    }
    return best;
  }

  private static boolean lineBreaks(AlignedText clean, Layer<Token> tokens, int index) {
    int from = clean.fromSource(tokens.get(index).span()).end();
    int to = clean.fromSource(tokens.get(index + 1).span()).start();
    return clean.text().substring(from, to).indexOf('\n') >= 0;
  }
}
