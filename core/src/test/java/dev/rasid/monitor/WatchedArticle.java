package dev.rasid.monitor;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article for tests: words between blanks, sentences that end with a full stop, and clitics as
 * they are told.
 */
final class WatchedArticle {
  private final StringBuilder text = new StringBuilder();
  private final List<Annotation<Zone>> zones = new ArrayList<>();
  private final Map<String, List<String>> clitics = new LinkedHashMap<>();
  private final List<Annotation<Quotation>> quotations = new ArrayList<>();
  private final List<Annotation<Mention>> mentions = new ArrayList<>();
  private final List<Annotation<Entity>> entities = new ArrayList<>();
  private final List<Annotation<Stance>> stances = new ArrayList<>();

  static WatchedArticle of(String text) {
    WatchedArticle article = new WatchedArticle();
    article.text.append(text);
    return article;
  }

  WatchedArticle zone(Zone zone, String line) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + line.length());
    zones.add(new Annotation<>(span, zone));
    text.append(line);
    return this;
  }

  /** Tells the parts of a word, each {@code letters:form:ROLE}. */
  WatchedArticle clitics(String word, String... parts) {
    clitics.put(word, List.of(parts));
    return this;
  }

  WatchedArticle quotation(String speaker, String words) {
    Quotation quotation =
        new Quotation(
            Quotation.Kind.DIRECT,
            Optional.of(speaker),
            Optional.empty(),
            Optional.empty(),
            1,
            List.of(new Evidence(span(words), "cue:say/قال")));
    quotations.add(new Annotation<>(span(words), quotation));
    return this;
  }

  WatchedArticle entity(String id, String name, String words) {
    Entity entity =
        new Entity(
            id,
            EntityType.PER,
            Optional.empty(),
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Mention mention =
        new Mention(EntityType.PER, id, List.of(new Evidence(span(words), "lexicon:persons/x")));
    entities.add(new Annotation<>(span(words), entity));
    mentions.add(new Annotation<>(span(words), mention));
    return this;
  }

  WatchedArticle stance(String holder, String target, double polarity, String words) {
    List<Evidence> evidence = List.of(new Evidence(span(words), "predicate:x"));
    Stance stance = new Stance(holder, target, polarity, span(words), false, List.of(), evidence);
    stances.add(new Annotation<>(span(words), stance));
    return this;
  }

  /** Where some words stand first. */
  Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("no " + words + " in " + text);
    }
    return new Span(at, at + words.length());
  }

  AnalyzedArticle analyzed() {
    return analyzed(Article.builder().id("article").source("وكالة الرصيف").text(text.toString()));
  }

  private AnalyzedArticle analyzed(dev.rasid.article.ArticleBuilder article) {
    List<Annotation<Token>> tokens = new ArrayList<>();
    List<Annotation<Sentence>> sentences = new ArrayList<>();
    int start = 0;
    int sentence = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      boolean sign = !blank && !isLetter(text.charAt(i));
      if ((blank || sign) && i > start) {
        addToken(start, i, TokenKind.WORD, tokens);
        sentence = sentence < 0 ? start : sentence;
      }
      if (sign) {
        addToken(i, i + 1, TokenKind.PUNCTUATION, tokens);
      }
      boolean stop = i == text.length() || text.charAt(i) == '.' || text.charAt(i) == '\n';
      if (stop && sentence >= 0) {
        sentences.add(new Annotation<>(new Span(sentence, i), new Sentence(sentences.size())));
        sentence = -1;
      }
      start = blank || sign ? i + 1 : start;
    }
    AnalyzedArticle.Builder analyzed =
        AnalyzedArticle.builder(article.build())
            .put(Token.KEY, Layer.of(tokens))
            .put(Sentence.KEY, Layer.of(sentences))
            .put(Quotation.KEY, Layer.of(quotations))
            .put(Mention.KEY, Layer.of(mentions))
            .put(Entity.KEY, Layer.of(entities))
            .put(Stance.KEY, Layer.of(stances))
            .put(Zone.KEY, Layer.of(zones));
    if (!clitics.isEmpty()) {
      analyzed.put(Morphology.KEY, Layer.of(tokens.stream().map(this::morphology).toList()));
    }
    return analyzed.build();
  }

  static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void addToken(int start, int end, TokenKind kind, List<Annotation<Token>> to) {
    String form = text.substring(start, end).replaceAll("\\p{Mn}", "");
    to.add(new Annotation<>(new Span(start, end), new Token(kind, form, fold(form))));
  }

  /** The fold of keys, written once more. */
  static String fold(String form) {
    return form.replaceAll("[أإآ]", "ا")
        .replace('ى', 'ي')
        .replace('ة', 'ه')
        .toLowerCase(java.util.Locale.ROOT);
  }

  private Annotation<Morphology> morphology(Annotation<Token> token) {
    String form = token.value().form();
    List<Segment> segments = new ArrayList<>();
    int at = token.start();
    for (String part : clitics.getOrDefault(form, List.of(form + ":" + form + ":STEM"))) {
      List<String> fields = List.of(part.split(":", -1));
      int end = at;
      for (int letters = fields.get(0).length(); letters > 0; end++) {
        letters -= Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK ? 0 : 1;
      }
      while (end < token.end()
          && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
        end++;
      }
      segments.add(
          new Segment(new Span(at, end), fields.get(1), SegmentRole.valueOf(fields.get(2))));
      at = end;
    }
    return new Annotation<>(token.span(), new Morphology(segments, form, form));
  }
}
