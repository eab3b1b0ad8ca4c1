package dev.rasid.monitor;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Stance;
import dev.rasid.monitor.Nearest.Found;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which names an article has where a query asks for another. */
final class NearestName {
  private static final int MAX_NAMES = 5;

  private final AnalyzedArticle article;
  private final ArticleIndex index;

  NearestName(AnalyzedArticle article, ArticleIndex index) {
    this.article = article;
    this.index = index;
  }

  Found to(QueryNode.Named named) {
    Set<String> names = new LinkedHashSet<>();
    switch (named.field()) {
      case OUTLET -> {
        return Found.nothing(
            article
                .article()
                .source()
                .map(outlet -> "the outlet is " + outlet)
                .orElse("the article does not say its outlet"));
      }
      case ENTITY -> {
        for (Annotation<Entity> one : article.find(Entity.KEY).orElse(Layer.empty())) {
          names.add(one.value().id() + " (" + one.value().name() + ")");
        }
        return Found.nothing(list("the article names", "no entity", names));
      }
      case SPEAKER -> {
        for (Annotation<Quotation> one : index.quotations()) {
          one.value().speaker().ifPresent(names::add);
        }
        return Found.nothing(list("those who speak are", "nobody", names));
      }
    }
    throw new IllegalStateException("no field " + named.field());
  }

  private static String list(String intro, String none, Set<String> names) {
    return intro
        + " "
        + (names.isEmpty() ? none : "")
        + names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "))
        + (names.size() > MAX_NAMES ? " and " + (names.size() - MAX_NAMES) + " more" : "");
  }

  Found to(QueryNode.StanceIs asked, Vocabulary vocabulary) {
    int holder = QueryCode.holder(asked, vocabulary);
    int target = QueryCode.target(asked, vocabulary);
    int any = QueryNode.Side.ANY.sign();
    for (FieldScan.Held held : index.stances()) {
      if (QueryMatcher.isAsked(held, holder, target, any)) {
        return said("the other side:", held);
      }
    }
    for (FieldScan.Held held : index.stances()) {
      if (QueryMatcher.isAsked(held, holder, Vocabulary.NONE, any)
          || QueryMatcher.isAsked(held, Vocabulary.NONE, target, any)) {
        return said("nearest is", held);
      }
    }
    List<FieldScan.Held> all = index.stances();
    return all.isEmpty()
        ? Found.nothing("the article has no stance")
        : said("none of " + all.size() + " stances has one of the two; the first is", all.get(0));
  }

  private static Found said(String intro, FieldScan.Held held) {
    Stance stance = held.stance();
    String side =
        stance.polarity() < 0 ? "against" : stance.polarity() > 0 ? "in favor of" : "neutral to";
    return Found.at(
        intro + " " + stance.holder() + " is " + side + " " + stance.target(), held.span());
  }
}
