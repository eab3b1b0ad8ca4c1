package dev.rasid.export;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.SpanKey;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Alignment;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes articles with all layers out of a seed: anything the types allow, sensible or not. */
final class AnalyzedArticles {
  static final SpanKey<Integer> PLUGIN = new SpanKey<>("acme.grade", Integer.class);

  private static final String[] LANGUAGES = {"ar", "ar-EG", "zh-Hant-TW", "und", "x-own"};

  private static final List<String> PIECES =
      List.of(
          "السلام", "ـَّ", " ", "\n", "\"", "\\", "/", "\u0000", "\u001f", "\u007f", "\u0085",
          "\u2028", "\u2029", "\uD800", "\uDFFF", "😀", "<b>", "&", "\uFEFF", "\r\n", "G20",
          "\u202E", "{", "x");

  private final Random random;
  private final String text;

  private AnalyzedArticles(long seed) {
    random = new Random(seed);
    text = string();
  }

  static AnalyzedArticle any(long seed) {
    return new AnalyzedArticles(seed).make();
  }

  private AnalyzedArticle make() {
    AnalyzedArticle.Builder builder = AnalyzedArticle.builder(article());
    layer(builder, Zone.KEY, () -> pick(Zone.values()));
    layer(builder, Sentence.KEY, () -> new Sentence(random.nextInt(4)));
    layer(builder, Token.KEY, () -> new Token(pick(TokenKind.values()), string(), string()));
    layer(builder, Morphology.KEY, this::morphology);
    layer(builder, PLUGIN, random::nextInt);
    layer(builder, Entity.KEY, this::entity);
    if (!text.isEmpty()) {
      layer(builder, Mention.KEY, () -> new Mention(type(), "m" + string(), others(), evidence()));
      layer(builder, Reference.KEY, this::reference);
      layer(builder, Quotation.KEY, this::quotation);
      layer(builder, TimeExpression.KEY, this::time);
      layer(builder, Stance.KEY, this::stance);
    }
    if (random.nextBoolean()) {
      builder.put(
          Tone.KEY,
          new Tone(
              random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble()));
    }
    if (random.nextBoolean()) {
      builder.put(CleanText.KEY, cleanText());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      builder.outcome(Outcome.of(string(), pick(Outcome.Status.values()), string()));
    }
    return builder.build();
  }

  private Reference reference() {
    return new Reference(pick(Reference.Kind.values()), "r" + string(), others(), evidence());
  }

  /** Ids that are not the entity's own. */
  private List<String> others() {
    return random.nextBoolean() ? List.of() : List.of("o" + string(), "o" + string());
  }

  private Morphology morphology() {
    List<Segment> segments = new ArrayList<>();
    int at = span(0).start();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int end = at + random.nextInt(1 + text.length() - at);
      segments.add(new Segment(new Span(at, end), string(), pick(SegmentRole.values())));
      at = end;
    }
    return new Morphology(segments, string(), string());
  }

  private Article article() {
    ArticleBuilder builder = Article.builder().text(text);
    if (random.nextBoolean()) {
      builder.id("x" + string()).source("s" + string()).uri("u" + string());
      builder.language(pick(LANGUAGES)).author("a" + string()).author("b" + string());
      builder.metadata("id", string()).metadata("m" + string(), string());
      builder.published(
          OffsetDateTime.of(
              LocalDateTime.MIN.plusSeconds(random.nextLong() >>> 9).plusNanos(random.nextInt()),
              ZoneOffset.ofTotalSeconds(random.nextInt(60_000) - 30_000)));
    }
    if (!text.isEmpty() && random.nextBoolean()) {
      int middle = 1 + random.nextInt(text.length());
      builder.zone(pick(Zone.values()), new Span(0, middle));
      builder.zone(pick(Zone.values()), new Span(middle, text.length()));
    }
    return builder.build();
  }

  private <T> void layer(AnalyzedArticle.Builder builder, SpanKey<T> key, Supplier<T> value) {
    if (random.nextInt(4) > 0) {
      List<Annotation<T>> annotations = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        annotations.add(new Annotation<>(span(0), value.get()));
      }
      builder.put(key, Layer.of(annotations));
    }
  }

  private Entity entity() {
    return new Entity(
        "i" + string(),
        type(),
        maybe(string()),
        "n" + string(),
        maybe(""),
        maybe("EG"),
        maybe("x"));
  }

  private Quotation quotation() {
    return new Quotation(
        pick(Quotation.Kind.values()),
        maybe(string()),
        maybe(span(0)),
        maybe(span(0)),
        List.of(string()),
        maybe(span(0)),
        random.nextDouble(),
        evidence());
  }

  private TimeExpression time() {
    return new TimeExpression(
        pick(TimeExpression.Type.values()), string(), List.of(string()), evidence());
  }

  private Stance stance() {
    double polarity =
        switch (random.nextInt(4)) {
          case 0 -> -0.0;
          case 1 -> Double.MIN_VALUE;
          case 2 -> -1;
          default -> 2 * random.nextDouble() - 1;
        };
    List<Stance.Modifier> modifiers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      modifiers.add(new Stance.Modifier("m" + string(), random.nextInt(5) / 2.0 - 1));
    }
    return new Stance(
        string(),
        string(),
        Stance.product(polarity, modifiers),
        string(),
        polarity,
        modifiers,
        pick(Stance.Ledger.values()),
        span(0),
        random.nextBoolean(),
        List.of(string()),
        evidence());
  }

  private CleanText cleanText() {
    Alignment first = alignment(text.length());
    Alignment whole = first;
    for (int i = random.nextInt(3); i > 0; i--) {
      whole = whole.andThen(alignment(whole.targetLength()));
    }
    return new CleanText(new AlignedText("ن".repeat(whole.targetLength()), whole));
  }

  private Alignment alignment(int length) {
    Alignment.Builder builder = Alignment.builder();
    for (int left = length; left > 0; ) {
      int step = 1 + random.nextInt(left);
      switch (random.nextInt(4)) {
        case 0 -> builder.delete(step);
        case 1 -> builder.replace(step, random.nextInt(4));
        case 2 -> builder.replace(0, 1).keep(step);
        default -> builder.keep(step);
      }
      left -= step;
    }
    return builder.build();
  }

  private List<Evidence> evidence() {
    return List.of(new Evidence(span(1), "r" + string()), new Evidence(span(1), "lexicon:x"));
  }

  private Span span(int shortest) {
    int start = random.nextInt(text.length() + 1 - shortest);
    return new Span(start, start + shortest + random.nextInt(text.length() + 1 - start - shortest));
  }

  private EntityType type() {
    return pick(EntityType.values());
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      string.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return string.toString();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
