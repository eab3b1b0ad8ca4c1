package dev.rasid.monitor;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;
import dev.rasid.monitor.LeafFinder.Gap;
import dev.rasid.monitor.LeafFinder.Sides;
import dev.rasid.monitor.QueryNode.Word;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what of an article comes nearest to a part of a query that does not hold. */
final class Nearest {
  private final AnalyzedArticle article;
  private final ArticleIndex index;
  private final LeafFinder leaves;
  private final Vocabulary vocabulary;
  private final Layer<Token> tokens;

  Nearest(AnalyzedArticle article, ArticleIndex index, LeafFinder leaves, Vocabulary vocabulary) {
    this.article = article;
    this.index = index;
    this.leaves = leaves;
    this.vocabulary = vocabulary;
    tokens = article.find(Token.KEY).orElse(Layer.empty());
  }

  /** What comes nearest, in words, and where. */
  record Found(String words, List<Span> spans) {
    static Found at(String words, Span span) {
      return new Found(words + " at " + span, List.of(span));
    }

    static Found nothing(String words) {
      return new Found(words, List.of());
    }
  }

  Found to(QueryNode leaf, Scope scope) {
    if (leaf instanceof QueryNode.Named named) {
      return new NearestName(article, index).to(named);
    }
    if (leaf instanceof QueryNode.StanceIs stance) {
      return new NearestName(article, index).to(stance, vocabulary);
    }
    return elsewhere(leaf, scope).orElseGet(() -> missing(leaf, scope));
  }

  /** Words that stand, but not in the scope or not in the article's own text. */
  private Optional<Found> elsewhere(QueryNode leaf, Scope scope) {
    Scope everywhere = Scope.everywhere(index);
    if (!scope.equals(everywhere)) {
      Optional<Span> own = leaves.find(leaf, everywhere).map(spans -> spans.get(0));
      if (own.isPresent()) {
        return Optional.of(Found.at("it stands only elsewhere," + zoneOf(own.get()), own.get()));
      }
    }
    String text = article.article().text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Span> whole = List.of(new Span(0, text.length()));
    ArticleIndex all = ArticleScan.scan(article, whole, vocabulary);
    return new LeafFinder(article, all, vocabulary)
        .find(leaf, Scope.everywhere(all))
        .map(spans -> spans.get(0))
        .filter(span -> FieldScan.word(span, index.words()) < 0)
        .map(
            span ->
                Found.at(
                    "it stands only in text that is not the article's own," + zoneOf(span), span));
  }

  private String zoneOf(Span span) {
    return article.find(Zone.KEY).orElseGet(article.article()::zones).covering(span).stream()
        .findFirst()
        .map(zone -> " in the " + zone.value().name().toLowerCase(Locale.ROOT) + ",")
        .orElse("");
  }

  private Found missing(QueryNode leaf, Scope scope) {
    if (leaf instanceof Word word) {
      return word(word, scope);
    }
    if (leaf instanceof QueryNode.Phrase phrase) {
      return phrase(phrase, scope);
    }
    QueryNode.Near near = (QueryNode.Near) leaf;
    Sides left = leaves.new Sides(near.left(), scope);
    Sides right = leaves.new Sides(near.right(), scope);
    if (left.size() == 0 || right.size() == 0) {
      QueryNode side = left.size() == 0 ? near.left() : near.right();
      QueryNode one = side instanceof QueryNode.Any any ? any.parts().get(0) : side;
      Found found = to(one, scope);
      return new Found(QueryPrinter.print(side) + ": " + found.words(), found.spans());
    }
    Optional<Gap> forward = left.nearest(right);
    Optional<Gap> back = right.nearest(left);
    Optional<Gap> best =
        near.ordered() || back.isEmpty()
            ? forward
            : forward.filter(gap -> gap.words() <= back.get().words()).or(() -> back);
    if (best.isPresent()) {
      Gap gap = best.get();
      return Found.at(apart(gap) + "; the nearest are", gap.hull());
    }
    return back.map(gap -> Found.at("they stand in the other order only,", gap.hull()))
        .orElseGet(() -> Found.nothing("they overlap"));
  }

  private static String apart(Gap gap) {
    return gap.words() >= ArticleIndex.HEADLINE_GAP
        ? "one is in the headline and one below it"
        : gap.words() == 0
            ? "a conjunction is between"
            : gap.words() + (gap.words() == 1 ? " word is" : " words are") + " between";
  }

  private Found phrase(QueryNode.Phrase phrase, Scope scope) {
    for (Word word : phrase.words()) {
      if (leaves.find(word, scope).isEmpty()) {
        Found found = word(word, scope);
        return new Found(QueryPrinter.word(word) + ": " + found.words(), found.spans());
      }
    }
    for (int i = 1; i < phrase.words().size(); i++) {
      Word before = phrase.words().get(i - 1);
      Word word = phrase.words().get(i);
      if (leaves.starts(List.of(before, word), scope).isEmpty()) {
        Optional<Gap> gap = leaves.new Sides(before, scope).nearest(leaves.new Sides(word, scope));
        String pair = QueryPrinter.word(before) + " and " + QueryPrinter.word(word);
        return gap.map(
                one ->
                    Found.at(
                        pair + " are not side by side: " + apart(one) + "; the nearest are",
                        one.hull()))
            .orElseGet(() -> Found.nothing(pair + " stand in the other order only"));
      }
    }
    return Found.nothing("its words are there, but nowhere all of them side by side");
  }

  private Found word(Word word, Scope scope) {
    Optional<Annotation<Token>> best = Optional.empty();
    int distance = 1 + word.key().length() / 3;
    for (int i = scope.from(); i < scope.to(); i++) {
      if (index.words().isIn(i, scope.zone())) {
        Annotation<Token> token = tokens.get(index.words().token(i));
        int edits = EditDistance.within(word.key(), WordFold.key(token.value().form()), distance);
        if (edits < distance) {
          distance = edits;
          best = Optional.of(token);
        }
      }
    }
    return best.map(
            token ->
                Found.at("not there; nearest is \"" + token.value().form() + '"', token.span()))
        .orElseGet(() -> Found.nothing("not there, nor anything written like it"));
  }

  /** Whether the article has words in a zone. */
  boolean hasZone(Zone zone) {
    byte number = ArticleIndex.zone(zone);
    for (int i = 0; i < index.words().size(); i++) {
      if (index.words().isIn(i, number)) {
        return true;
      }
    }
    return false;
  }
}
