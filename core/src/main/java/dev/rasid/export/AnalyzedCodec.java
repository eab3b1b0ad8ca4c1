package dev.rasid.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Key;
import dev.rasid.annotation.Tone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One article with all its layers, as one line. */
final class AnalyzedCodec {
  private static final ImmutableList<LayerCodec<?>> VOCABULARY =
      ImmutableList.of(
          TextCodecs.ZONES,
          TextCodecs.SENTENCES,
          TextCodecs.TOKENS,
          TextCodecs.MORPHOLOGY,
          NameCodecs.MENTIONS,
          NameCodecs.REFERENCES,
          NameCodecs.ENTITIES,
          ClaimCodecs.QUOTATIONS,
          NameCodecs.TIMEX,
          ClaimCodecs.STANCES);

  private static final ImmutableSet<String> FIELDS =
      ImmutableSet.<String>builder()
          .addAll(VOCABULARY.stream().map(LayerCodec::field).toList())
          .add("cleanText", "tone", "toneScores", "outcomes", "layers", "omitted")
          .build();

  /** Sorted by name, so that equal articles make equal lines. */
  private final ImmutableSortedMap<String, LayerCodec<?>> plugins;

  private final ImmutableSet<Key<?>> known;

  AnalyzedCodec(ImmutableMap<String, LayerCodec<?>> plugins) {
    this.plugins = ImmutableSortedMap.copyOf(plugins);
    ImmutableSet.Builder<Key<?>> keys = ImmutableSet.builder();
    keys.add(CleanText.KEY, Tone.KEY);
    VOCABULARY.forEach(codec -> keys.add(codec.key()));
    plugins.values().forEach(codec -> keys.add(codec.key()));
    known = keys.build();
  }

  /** Tells whether a key of this name has its own place or was registered. */
  boolean knows(String name) {
    return known.stream().anyMatch(key -> key.name().equals(name));
  }

  ImmutableMap<String, LayerCodec<?>> plugins() {
    return plugins;
  }

  String write(AnalyzedArticle analyzed) {
    LineWriter out = new LineWriter(analyzed.article().text().length());
    out.beginObject();
    ArticleCodec.write(out, analyzed.article());
    VOCABULARY.forEach(codec -> codec.writeIfThere(out, analyzed));
    analyzed.find(Tone.KEY).ifPresent(tone -> ValueCodecs.writeTone(out, tone));
    analyzed.find(CleanText.KEY).ifPresent(clean -> ValueCodecs.writeCleanText(out, clean));
    writePlugins(out, analyzed);
    if (!analyzed.outcomes().isEmpty()) {
      out.name("outcomes").beginArray();
      analyzed.outcomes().forEach(outcome -> writeOutcome(out, outcome));
      out.endArray();
    }
    return out.endObject().toString();
  }

  private void writePlugins(LineWriter out, AnalyzedArticle analyzed) {
    Set<Key<?>> registered = new HashSet<>();
    plugins.values().forEach(codec -> registered.add(codec.key()));
    if (!Collections.disjoint(registered, analyzed.keys())) {
      out.name("layers").beginObject();
      plugins.values().forEach(codec -> codec.writeIfThere(out, analyzed));
      out.endObject();
    }
    List<String> omitted = new ArrayList<>();
    for (Key<?> key : analyzed.keys()) {
      if (!known.contains(key)) {
        omitted.add(key.name());
      }
    }
    if (!omitted.isEmpty()) {
      Collections.sort(omitted);
      out.strings("omitted", omitted);
    }
  }

  private static void writeOutcome(LineWriter out, Outcome outcome) {
    out.beginObject();
    out.string("analyzer", outcome.analyzer());
    out.string("status", outcome.status().name());
    out.string("detail", outcome.detail());
    out.endObject();
  }

  /**
   * Reads a line.
   *
   * @throws JsonException if it is no article
   * @throws IllegalArgumentException if a value is out of its range
   */
  AnalyzedArticle read(String line) {
    if (!(JsonReader.read(line) instanceof Json.Obj object)) {
      throw new JsonException("a line must be an object");
    }
    Article article = ArticleCodec.read(object, FIELDS);
    Fields in = new Fields(object, article.text().length());
    AnalyzedArticle.Builder builder = AnalyzedArticle.builder(article);
    VOCABULARY.forEach(codec -> codec.readIfThere(in, builder));
    if (in.find("toneScores") != null) {
      builder.put(Tone.KEY, ValueCodecs.readTone(in));
    }
    if (in.find("cleanText") != null) {
      builder.put(CleanText.KEY, ValueCodecs.readCleanText(in));
    }
    if (in.find("layers") != null) {
      Fields layers = in.object("layers");
      plugins.values().forEach(codec -> codec.readIfThere(layers, builder));
    }
    if (in.find("outcomes") != null) {
      in.list("outcomes", AnalyzedCodec::readOutcome).forEach(builder::outcome);
    }
    return builder.build();
  }

  private static Outcome readOutcome(Fields in) {
    return Outcome.of(
        in.string("analyzer"), in.constant("status", Outcome.Status.class), in.string("detail"));
  }
}
