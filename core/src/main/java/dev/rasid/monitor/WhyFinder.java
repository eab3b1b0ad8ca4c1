package dev.rasid.monitor;

import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through one query part by part, and says what became of each. */
final class WhyFinder {
  private static final int MAX_BRANCHES = 20;
  private static final int MAX_SPANS = 5;

  private final ArticleIndex index;
  private final LeafFinder leaves;
  private final ClauseFinder clauses;
  private final Nearest nearest;
  private final List<Why.Finding> findings = new ArrayList<>();

  private WhyFinder(QueryIndex queries, AnalyzedArticle article) {
    index = ArticleScan.scan(article, Report.reported(article), queries.vocabulary());
    leaves = new LeafFinder(article, index, queries.vocabulary());
    clauses = new ClauseFinder(leaves, index);
    nearest = new Nearest(article, index, leaves, queries.vocabulary());
  }

  static Why explain(String id, Query query, AnalyzedArticle article) {
    QueryIndex alone = QueryIndex.of(List.of(query), Optional.empty());
    return new WhyFinder(alone, article).explain(id, query.node(), article.article().id());
  }

  private Why explain(String id, QueryNode node, String article) {
    Scope everywhere = Scope.everywhere(index);
    boolean matched;
    double score;
    if (node instanceof QueryNode.Weighted weighted) {
      score = 0;
      for (QueryNode.Weight clause : weighted.clauses()) {
        int at = findings.size();
        boolean holds = explain(clause.part(), everywhere, 1);
        score += holds ? clause.weight() : 0;
        String weight = "^" + QueryPrinter.number(clause.weight());
        add(at, 0, weight, holds, holds ? "counts" : "does not count", List.of());
      }
      matched = score >= weighted.threshold();
      String sum =
          "the sum is %s, the threshold %s"
              .formatted(QueryPrinter.number(score), QueryPrinter.number(weighted.threshold()));
      add(0, 0, "threshold", matched, sum, List.of());
    } else {
      matched = explain(node, everywhere, 0);
      score = matched ? 1 : 0;
    }
    return new Why(id, article, matched, score, findings);
  }

  private boolean explain(QueryNode node, Scope scope, int depth) {
    int at = findings.size();
    if (node instanceof QueryNode.All all) {
      boolean holds = true;
      for (QueryNode part : all.parts()) {
        holds &= explain(part, scope, depth);
      }
      return holds;
    }
    if (node instanceof QueryNode.Any any) {
      return explainAny(any, scope, depth);
    }
    if (node instanceof QueryNode.Not not) {
      boolean there = explain(not.part(), scope, depth + 1);
      String reason = there ? "it stands in the article" : "it does not stand in the article";
      add(at, depth, "NOT", !there, reason, List.of());
      return !there;
    }
    if (node instanceof QueryNode.InZone in) {
      boolean holds = explain(in.part(), scope.in(ArticleIndex.zone(in.zone())), depth + 1);
      String prefix = QueryPrinter.prefix(in);
      String reason =
          holds
              ? "what follows is there"
              : nearest.hasZone(in.zone())
                  ? "what follows is not there"
                  : "the article has no such zone";
      add(at, depth, prefix.substring(0, prefix.length() - 1), holds, reason, List.of());
      return holds;
    }
    if (node instanceof QueryNode.InQuote in) {
      return explainQuote(in, scope, depth);
    }
    Optional<List<Span>> spans = leaves.find(node, scope);
    String clause = QueryPrinter.print(node);
    if (spans.isPresent()) {
      add(at, depth, clause, true, at(spans.get()), spans.get());
    } else {
      Nearest.Found found = nearest.to(node, scope);
      add(at, depth, clause, false, found.words(), found.spans());
    }
    return spans.isPresent();
  }

  private boolean explainAny(QueryNode.Any any, Scope scope, int depth) {
    int at = findings.size();
    List<QueryNode> there =
        any.parts().stream().filter(part -> clauses.holds(part, scope)).toList();
    List<QueryNode> told = there.isEmpty() ? any.parts() : there;
    for (QueryNode part : told.subList(0, Math.min(MAX_BRANCHES, told.size()))) {
      explain(part, scope, depth + 1);
    }
    String reason =
        there.isEmpty()
            ? "none of " + any.parts().size() + " holds"
            : there.size() + " of " + any.parts().size() + " hold" + (there.size() == 1 ? "s" : "");
    if (told.size() > MAX_BRANCHES) {
      reason += "; the first " + MAX_BRANCHES + " are";
    }
    add(at, depth, "OR", !there.isEmpty(), reason, List.of());
    return !there.isEmpty();
  }

  private boolean explainQuote(QueryNode.InQuote in, Scope scope, int depth) {
    int at = findings.size();
    List<Scope> quotations = clauses.quotations(scope);
    for (Scope quotation : quotations) {
      if (clauses.holds(in.part(), quotation)) {
        explain(in.part(), quotation, depth + 1);
        Span span = index.span(quotation.from(), quotation.to() - 1);
        add(at, depth, "quote", true, "in the quotation at " + span, List.of(span));
        return true;
      }
    }
    boolean outside = explain(in.part(), scope, depth + 1);
    String reason =
        quotations.isEmpty()
            ? "the article has no quotation"
            : "in none of " + quotations.size() + " quotations";
    if (outside) {
      reason += "; in the article as a whole it holds";
    }
    add(at, depth, "quote", false, reason, List.of());
    return false;
  }

  private void add(
      int at, int depth, String clause, boolean holds, String reason, List<Span> spans) {
    findings.add(at, new Why.Finding(depth, clause, holds, reason, spans));
  }

  private static String at(List<Span> spans) {
    if (spans.isEmpty()) {
      return "it is";
    }
    String places =
        spans.stream().limit(MAX_SPANS).map(Span::toString).collect(Collectors.joining(", "));
    return "at "
        + places
        + (spans.size() > MAX_SPANS ? " and " + (spans.size() - MAX_SPANS) + " more" : "");
  }
}
