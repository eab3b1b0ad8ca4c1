package dev.rasid.monitor;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes from a report what tells its story: its words, the entities it names, its headline.
 *
 * <p>Words are light stems where there is a morphology, else folded keys, else runs of letters and
 * digits; those of a hashtag are taken one by one. A word of the headline counts {@value #HEADLINE}
 * times, one of the lead {@value #LEAD} times, because a news report says first what is new in it;
 * of the rest only the beginning is read, which is background from some point on.
 */
final class StoryFeatures {
  private static final float HEADLINE = 3;
  private static final float LEAD = 2;
  private static final float BODY = 1;
  private static final int MAX_TOKENS = 500;
  private static final int MAX_ENTITIES = 100;
  private static final int MAX_HEADLINE_CHARS = 300;
  private static final Splitter TAG_WORDS =
      Splitter.on(CharMatcher.anyOf("#_＃")).omitEmptyStrings();
  private static final String[] ARTICLES = {"وال", "بال", "لل", "ال"};
  private static final int MIN_BARE = 3;

  private final Report report;
  private final Article article;
  private final Layer<Zone> zones;
  private final Map<Long, Float> words = new HashMap<>();
  private final Map<Long, Float> title = new HashMap<>();
  private int zone;

  private StoryFeatures(Report report) {
    this.report = report;
    article = report.analyzed().article();
    zones = report.analyzed().find(Zone.KEY).orElseGet(article::zones);
  }

  static StoryArticle of(Report report) {
    return new StoryFeatures(report).read();
  }

  private StoryArticle read() {
    Layer<Token> tokens = report.analyzed().find(Token.KEY).orElseGet(Layer::empty);
    if (tokens.isEmpty()) {
      readLetters();
    } else {
      readTokens(tokens);
    }
    Map<Long, String> entities = new TreeMap<>();
    Map<Long, Float> names = new HashMap<>();
    readMentions(entities, names);
    return new StoryArticle(
        report.id(),
        report.time(),
        report.outlet(),
        headline(),
        Bag.of(words),
        Bag.of(names),
        Bag.of(title),
        entities.values().toArray(new String[0]));
  }

  private void readTokens(Layer<Token> tokens) {
    Layer<Morphology> morphology = report.analyzed().find(Morphology.KEY).orElseGet(Layer::empty);
    boolean stems = morphology.size() == tokens.size();
    int token = 0;
    int taken = 0;
    zone = 0;
    for (Span own : report.own()) {
      for (; token < tokens.size() && taken < MAX_TOKENS; token++) {
        Span span = tokens.get(token).span();
        if (span.start() >= own.end()) {
          break;
        }
        if (span.start() >= own.start() && span.end() <= own.end()) {
          Token value = tokens.get(token).value();
          if (isWord(value.kind())) {
            taken++;
            String stem = stems ? morphology.get(token).value().stem() : "";
            if (value.kind() == TokenKind.HASHTAG) {
              addTag(value.key(), span);
            } else if (!FunctionWords.contains(value.key())) {
              add(stem.isEmpty() ? value.key() : stem, span);
            }
          }
        }
      }
    }
  }

  /** For articles that were not cut into tokens. */
  private void readLetters() {
    String text = article.text();
    int taken = 0;
    for (Span own : report.own()) {
      int at = own.start();
      while (at < own.end() && taken < MAX_TOKENS) {
        int end = at;
        while (end < own.end() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        if (end > at) {
          taken++;
          add(text.substring(at, Math.min(end, at + 64)), new Span(at, end));
        }
        at = end + 1;
      }
    }
  }

  private static boolean isWord(TokenKind kind) {
    return kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL && kind != TokenKind.EMOJI;
  }

  /** The words of a tag, without the article: an outlet may write a name as a tag, or not. */
  private void addTag(String tag, Span span) {
    for (String word : TAG_WORDS.split(tag)) {
      String bare = word;
      for (String article : ARTICLES) {
        if (word.startsWith(article) && word.length() >= article.length() + MIN_BARE) {
          bare = word.substring(article.length());
          break;
        }
      }
      add(bare, span);
    }
  }

  private void add(String word, Span span) {
    if (word.length() < 2 || FunctionWords.contains(word)) {
      return;
    }
    long key = fingerprint(word);
    float weight = weight(span);
    words.merge(key, weight, Float::sum);
    if (weight == HEADLINE) {
      title.merge(key, 1f, Float::sum);
    }
  }

  private void readMentions(Map<Long, String> entities, Map<Long, Float> names) {
    zone = 0;
    int own = 0;
    for (Annotation<Mention> mention :
        report.analyzed().find(Mention.KEY).orElseGet(Layer::empty)) {
      Span span = mention.span();
      while (own < report.own().size() && report.own().get(own).end() <= span.start()) {
        own++;
      }
      if (own == report.own().size()) {
        break;
      }
      if (report.own().get(own).contains(span)) {
        String entity = mention.value().entity();
        long key = fingerprint("entity " + entity);
        if (names.containsKey(key) || names.size() < MAX_ENTITIES) {
          names.merge(key, weight(span), Float::sum);
          entities.putIfAbsent(key, entity);
        }
      }
    }
  }

  /** Spans are asked for in order of their starts. */
  private float weight(Span span) {
    while (zone < zones.size() && zones.get(zone).span().end() <= span.start()) {
      zone++;
    }
    if (zone == zones.size() || !zones.get(zone).span().contains(span)) {
      return BODY;
    }
    return switch (zones.get(zone).value()) {
      case HEADLINE -> HEADLINE;
      case LEAD -> LEAD;
      default -> BODY;
    };
  }

  private String headline() {
    for (Annotation<Zone> annotation : zones) {
      if (annotation.value() == Zone.HEADLINE) {
        Span span = annotation.span();
        int end = Math.min(span.end(), span.start() + MAX_HEADLINE_CHARS);
        return CharMatcher.whitespace()
            .trimAndCollapseFrom(article.text().substring(span.start(), end), ' ');
      }
    }
    return "";
  }

  private static long fingerprint(String feature) {
    return Hashing.farmHashFingerprint64().hashUnencodedChars(feature).asLong();
  }
}
