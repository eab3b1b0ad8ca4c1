package dev.rasid.monitor;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reports that name invented entities, one a line, and saved states of what counts them. */
final class NamedReports {
  static final Instant START = Instant.parse("2031-03-01T00:00:00Z");
  private static final List<String> ENTITIES =
      List.of("faez-al-ramhani", "iyad-al-sindiani", "costamira", "qutaifan");

  private NamedReports() {}

  /** What is saved by something that can be saved. */
  @FunctionalInterface
  interface Saver {
    void save(OutputStream out) throws IOException;
  }

  /** Makes something of what was saved. */
  @FunctionalInterface
  interface Restorer<T> {
    T restore(InputStream in) throws IOException;
  }

  static byte[] bytes(Saver saver) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      saver.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static <T> T again(Saver saver, Restorer<T> restorer) {
    try {
      return restorer.restore(new ByteArrayInputStream(bytes(saver)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report whose text is the names of the entities, one a line. */
  static Report naming(String id, Instant time, String outlet, String... entities) {
    return report(id, time, outlet, List.of(entities), List.of());
  }

  /** A report whose own text ends before the names that it only teases. */
  static Report teasing(String id, Instant time, List<String> named, List<String> teased) {
    return report(id, time, "الرقيب", named, teased);
  }

  private static Report report(
      String id, Instant time, String outlet, List<String> named, List<String> teased) {
    StringBuilder text = new StringBuilder();
    List<Annotation<Mention>> mentions = new ArrayList<>();
    List<Annotation<Entity>> entities = new ArrayList<>();
    List<Annotation<Stance>> stances = new ArrayList<>();
    int own = 0;
    List<String> all = new ArrayList<>(named);
    all.addAll(teased);
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i);
      Span span = new Span(text.length(), text.length() + name.length());
      text.append(name).append('\n');
      own = i < named.size() ? text.length() : own;
      List<Evidence> evidence = List.of(new Evidence(span, "test"));
      mentions.add(new Annotation<>(span, new Mention(EntityType.PER, name, evidence)));
      entities.add(new Annotation<>(span, entity(name)));
      if (i > 0) {
        double polarity = Math.floorMod(name.hashCode() + id.hashCode(), 21) / 10.0 - 1;
        stances.add(
            new Annotation<>(
                span,
                new Stance(
                    all.get(i - 1), name, polarity, span, polarity > 0.5, List.of(), evidence)));
      }
    }
    Article article =
        Article.builder()
            .id(id)
            .text(text.toString())
            .source(outlet)
            .published(time.atOffset(ZoneOffset.UTC))
            .build();
    AnalyzedArticle analyzed =
        AnalyzedArticle.builder(article)
            .put(Mention.KEY, Layer.of(mentions))
            .put(Entity.KEY, Layer.of(entities))
            .put(Stance.KEY, Layer.of(stances))
            .build();
    return new Report(analyzed, time, own == 0 ? List.of() : List.of(new Span(0, own)));
  }

  private static Entity entity(String id) {
    return new Entity(
        id,
        EntityType.PER,
        Optional.empty(),
        "اسم " + id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Streams in any order, over some weeks, with articles that come twice and change. */
  static Arbitrary<List<Report>> streams() {
    Arbitrary<Integer> hours =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 24 * 80), Arbitraries.integers().between(0, 60));
    Arbitrary<Report> report =
        Combinators.combine(
                Arbitraries.integers().between(0, 30),
                hours,
                Arbitraries.of("الرقيب", "المرصد", ""),
                Arbitraries.of(ENTITIES).set().ofMaxSize(3))
            .as(
                (id, hour, outlet, entities) ->
                    naming(
                        "article-" + id,
                        START.plusSeconds(3600L * hour),
                        outlet.isEmpty() ? "بلا" : outlet,
                        entities.stream().sorted().toArray(String[]::new)));
    return report.list().ofMaxSize(40);
  }
}
