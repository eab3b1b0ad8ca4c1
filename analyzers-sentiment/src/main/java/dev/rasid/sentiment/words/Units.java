package dev.rasid.sentiment.words;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Token;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The names of an article, and what stands for one, by the tokens that they touch. */
final class Units {
  private static final int LONGEST_PROCLITICS = 16;

  private final String text;
  private final Layer<Token> tokens;
  private final Entities entities;
  private final List<Unit> units = new ArrayList<>();
  private final int[] unitAt;

  Units(String text, Layer<Token> tokens, Entities entities) {
    this.text = text;
    this.tokens = tokens;
    this.entities = entities;
    unitAt = new int[tokens.size()];
    Arrays.fill(unitAt, -1);
  }

  /** Of names that overlap, the one that starts first counts, and of these the longest. */
  void addAll(Layer<Mention> mentions, Layer<Reference> references) {
    List<Annotation<?>> all = new ArrayList<>(mentions.asList());
    all.addAll(references.asList());
    all.sort(
        Comparator.<Annotation<?>>comparingInt(Annotation::start)
            .thenComparingInt(one -> -one.end()));
    int token = 0;
    for (Annotation<?> one : all) {
      while (token < tokens.size() && tokens.end(token) <= one.start()) {
        token++;
      }
      if (token == tokens.size()) {
        return;
      }
      if (one.span().isEmpty() || unitAt[token] >= 0 || tokens.start(token) >= one.end()) {
        continue;
      }
      int last = token;
      while (last + 1 < tokens.size() && tokens.start(last + 1) < one.end()) {
        last++;
      }
      int from = tokens.start(token);
      int to = Math.max(from, Math.min(one.start(), from + LONGEST_PROCLITICS));
      String before = text.substring(from, to);
      if (before.startsWith("#")) {
        before = before.substring(1);
      }
      add(unit(one, token, last, Folding.key(before)));
    }
  }

  private Unit unit(Annotation<?> one, int first, int last, String proclitics) {
    if (one.value() instanceof Mention mention) {
      return new Unit(
          Unit.Kind.NAME, mention.type(), mention.entity(), one.span(), first, last, proclitics);
    }
    Reference reference = (Reference) one.value();
    boolean role = reference.kind() == Reference.Kind.ROLE;
    EntityType type = entities.type(reference.entity(), role ? EntityType.PER : EntityType.ORG);
    String before = proclitics;
    if (before.isEmpty() && reference.kind() != Reference.Kind.NATIONALITY) {
      before = joined(first, one.start());
    }
    return new Unit(
        Unit.Kind.valueOf(reference.kind().name()),
        type,
        reference.entity(),
        one.span(),
        first,
        last,
        before);
  }

  /** What a word has before its stem, where the span of a reference does not tell. */
  private String joined(int token, int start) {
    return tokens.start(token) < start
        ? Folding.key(text.substring(tokens.start(token), start))
        : "";
  }

  void add(Unit unit) {
    Arrays.fill(unitAt, unit.first(), unit.last() + 1, units.size());
    units.add(unit);
  }

  /** Whether a token is part of a name. */
  boolean isAt(int token) {
    return unitAt[token] >= 0;
  }

  /** The name that a token is part of; ask {@link #isAt} first. */
  Unit at(int token) {
    return units.get(unitAt[token]);
  }

  List<Unit> all() {
    return units;
  }
}
