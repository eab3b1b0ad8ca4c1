package dev.rasid.monitor;

import dev.rasid.annotation.Quotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the clauses of one query that hold for an article, and where. */
final class ClauseFinder {
  private final LeafFinder leaves;
  private final ArticleIndex index;

  ClauseFinder(LeafFinder leaves, ArticleIndex index) {
    this.leaves = leaves;
    this.index = index;
  }

  /** What was found: the spans of each clause, in the order in which they were met. */
  private static final class Found {
    final Map<String, TreeSet<Span>> spans = new LinkedHashMap<>();

    void add(String clause, Iterable<Span> more) {
      TreeSet<Span> known = spans.computeIfAbsent(clause, key -> new TreeSet<>());
      more.forEach(known::add);
    }

    void addAll(Found other) {
      other.spans.forEach(this::add);
    }
  }

  /** Returns the alert for a query, or empty if it does not hold. */
  Optional<Alert> find(String id, Query query, String article) {
    Found found = new Found();
    double score = 1;
    Scope everywhere = Scope.everywhere(index);
    boolean holds;
    if (query.node() instanceof QueryNode.Weighted weighted) {
      score = 0;
      for (QueryNode.Weight clause : weighted.clauses()) {
        if (collect(clause.part(), everywhere, "", found)) {
          score += clause.weight();
        }
      }
      holds = score >= weighted.threshold();
    } else {
      holds = collect(query.node(), everywhere, "", found);
    }
    if (!holds) {
      return Optional.empty();
    }
    List<Alert.Clause> clauses = new ArrayList<>();
    found.spans.forEach((text, spans) -> clauses.add(new Alert.Clause(text, List.copyOf(spans))));
    return Optional.of(new Alert(id, article, score, clauses));
  }

  /** Whether a part holds; adds its clauses if it does. */
  boolean holds(QueryNode node, Scope scope) {
    return collect(node, scope, "", new Found());
  }

  private boolean collect(QueryNode node, Scope scope, String prefix, Found to) {
    if (node instanceof QueryNode.Not not) {
      return !holds(not.part(), scope);
    }
    if (node instanceof QueryNode.Any any) {
      boolean one = false;
      for (QueryNode part : any.parts()) {
        one |= collect(part, scope, prefix, to);
      }
      return one;
    }
    if (node instanceof QueryNode.All all) {
      Found found = new Found();
      for (QueryNode part : all.parts()) {
        if (!collect(part, scope, prefix, found)) {
          return false;
        }
      }
      to.addAll(found);
      return true;
    }
    if (node instanceof QueryNode.InZone in) {
      Scope within = scope.in(ArticleIndex.zone(in.zone()));
      return collect(in.part(), within, prefix + QueryPrinter.prefix(in), to);
    }
    if (node instanceof QueryNode.InQuote in) {
      boolean one = false;
      for (Scope quotation : quotations(scope)) {
        one |= collect(in.part(), quotation, prefix + "quote:", to);
      }
      return one;
    }
    Optional<List<Span>> spans = leaves.find(node, scope);
    spans.ifPresent(found -> to.add(prefix + QueryPrinter.print(node), found));
    return spans.isPresent();
  }

  /** The scopes of the quotations within a scope. */
  List<Scope> quotations(Scope scope) {
    List<Scope> scopes = new ArrayList<>();
    Layer<Quotation> quotations = index.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      int from = index.words().from(quotations.start(i));
      int to = index.words().until(quotations.end(i));
      if (from < to && (scope.quotation() < 0 || scope.quotation() == i)) {
        scopes.add(scope.in(i, from, to));
      }
    }
    return scopes;
  }
}
