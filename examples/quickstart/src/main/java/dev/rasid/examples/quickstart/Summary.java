package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Counts what was found in many articles, keeping none of them. Used by one thread. */
final class Summary {
  private static final int TOP = 8;
  private static final String UNNAMED = "~anon-";

  private final Map<EntityType, Map<String, EntityCount>> entities =
      new EnumMap<>(EntityType.class);
  private final Map<String, StanceCount> stances = new HashMap<>();

  /** By analyzer and status, so that they print in one order. */
  private final Map<String, OutcomeCount> troubles = new TreeMap<>();

  private int articles;
  private int failures;

  private static final class EntityCount {
    private int articles;
    private int mentions;
  }

  private static final class StanceCount {
    private int favorable;
    private int opposed;
    private int neutral;

    int total() {
      return favorable + opposed + neutral;
    }
  }

  private static final class OutcomeCount {
    private final String firstDetail;
    private int articles;

    OutcomeCount(String firstDetail) {
      this.firstDetail = firstDetail;
    }
  }

  /** Adds an article's findings to the counts. */
  void add(AnalyzedArticle analyzed) {
    articles++;
    Map<String, String> names = new HashMap<>();
    analyzed
        .find(Entity.KEY)
        .ifPresent(
            layer -> layer.forEach(entity -> names.put(entity.value().id(), name(entity.value()))));
    Set<String> seen = new HashSet<>();
    analyzed
        .find(Mention.KEY)
        .ifPresent(
            layer ->
                layer.forEach(
                    mention -> {
                      Mention value = mention.value();
                      String name = names.getOrDefault(value.entity(), value.entity());
                      EntityCount count =
                          entities
                              .computeIfAbsent(value.type(), type -> new HashMap<>())
                              .computeIfAbsent(name, n -> new EntityCount());
                      count.mentions++;
                      if (seen.add(value.type() + name)) {
                        count.articles++;
                      }
                    }));
    analyzed
        .find(Stance.KEY)
        .ifPresent(
            layer -> layer.forEach(stance -> add(stance.value(), names, analyzed.article())));
    analyzed.outcomes().forEach(this::add);
  }

  private void add(Stance stance, Map<String, String> names, Article article) {
    String holder =
        stance.unnamedHolderIn(article.text()).orElseGet(() -> name(stance.holder(), names));
    String target =
        stance
            .issueIn(article.text())
            .map(words -> "«" + words + "»")
            .or(() -> stance.unnamedTargetIn(article.text()))
            .orElseGet(() -> name(stance.target(), names));
    StanceCount count =
        stances.computeIfAbsent(holder + "  →  " + target, pair -> new StanceCount());
    if (stance.polarity() > 0) {
      count.favorable++;
    } else if (stance.polarity() < 0) {
      count.opposed++;
    } else {
      count.neutral++;
    }
  }

  /** An unnamed party by its words, or by what kind of source it is. */
  private static String name(String id, Map<String, String> names) {
    String name = names.get(id);
    if (name != null) {
      return name;
    }
    return Stance.wordsOf(id)
        .orElse(id.startsWith(UNNAMED) ? "unnamed " + id.substring(UNNAMED.length()) : id);
  }

  private void add(Outcome outcome) {
    if (outcome.status() == Outcome.Status.SUCCEEDED) {
      return;
    }
    if (outcome.status() != Outcome.Status.SKIPPED) {
      failures++;
    }
    String what =
        outcome.analyzer()
            + " "
            + outcome.status().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    troubles.computeIfAbsent(what, w -> new OutcomeCount(outcome.detail())).articles++;
  }

  int articles() {
    return articles;
  }

  /** Returns how often an analyzer failed or ran out of time. */
  int failures() {
    return failures;
  }

  /** Prints the counts, the largest first. */
  void print(PrintStream out) {
    out.println(count(articles, "article"));
    for (EntityType type : EntityType.values()) {
      Map<String, EntityCount> counts = entities.getOrDefault(type, Map.of());
      if (!counts.isEmpty()) {
        out.println();
        out.println(heading(type) + " (" + counts.size() + "): articles, mentions");
        for (Map.Entry<String, EntityCount> entry : top(counts, count -> count.mentions)) {
          out.printf(
              Locale.ROOT,
              "%5d %5d  %s%n",
              entry.getValue().articles,
              entry.getValue().mentions,
              Text.line(entry.getKey()));
        }
      }
    }
    if (!stances.isEmpty()) {
      out.println();
      out.println("Who about whom (" + stances.size() + "): in favor +, against -");
      for (Map.Entry<String, StanceCount> entry : top(stances, StanceCount::total)) {
        StanceCount count = entry.getValue();
        out.printf(
            Locale.ROOT,
            "%5s %5s  %s%s%n",
            count.favorable == 0 ? "" : "+" + count.favorable,
            count.opposed == 0 ? "" : "-" + count.opposed,
            Text.line(entry.getKey()),
            count.neutral == 0 ? "" : "  (" + count.neutral + " neither)");
      }
    }
    if (!troubles.isEmpty()) {
      out.println();
      out.println("Not analyzed: articles, analyzer, the first reason");
      troubles.forEach(
          (what, count) ->
              out.printf(
                  Locale.ROOT,
                  "%5d  %s: %s%n",
                  count.articles,
                  what,
                  Text.line(count.firstDetail)));
    }
    out.println();
  }

  /** Returns a number with its noun. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String heading(EntityType type) {
    return switch (type) {
      case PER -> "Persons";
      case ORG -> "Organisations";
      case LOC -> "Places";
      case MISC -> "Events and agreements";
    };
  }

  private static String name(Entity entity) {
    return entity.name() + entity.latinName().map(latin -> " (" + latin + ")").orElse("");
  }

  private static <V> List<Map.Entry<String, V>> top(Map<String, V> counts, ToIntFunction<V> by) {
    Comparator<Map.Entry<String, V>> largest =
        Comparator.comparingInt(entry -> -by.applyAsInt(entry.getValue()));
    return counts.entrySet().stream()
        .sorted(largest.thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP)
        .toList();
  }
}
