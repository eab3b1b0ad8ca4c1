package dev.rasid.pipeline;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Option;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Orders analyzers by what they read and write, and finds everything wrong with a configuration.
 */
final class Planner {
  private final List<String> problems = new ArrayList<>();
  private final List<AnalyzerProvider> providers;
  private final List<PipelineBuilder.Setting> settings;
  private final Set<String> excluded;
  private final Set<String> wanted;

  Planner(
      List<AnalyzerProvider> providers,
      List<PipelineBuilder.Setting> settings,
      Set<String> excluded,
      Set<String> wanted) {
    this.providers = providers;
    this.settings = settings;
    this.excluded = excluded;
    this.wanted = wanted;
  }

  List<String> problems() {
    return problems;
  }

  /** Returns the analyzers in order, as far as they can be ordered. */
  List<Plan.Step> plan() {
    List<Plan.Step> known = describe();
    checkNames("without", excluded, known);
    checkNames("only", wanted, known);
    checkNames(
        "configure",
        new LinkedHashSet<>(settings.stream().map(PipelineBuilder.Setting::analyzer).toList()),
        known);
    List<Plan.Step> kept =
        new ArrayList<>(known.stream().filter(step -> !excluded.contains(step.id())).toList());
    if (!wanted.isEmpty()) {
      kept = closure(kept);
    }
    checkDuplicates(kept);
    checkKeys(kept);
    checkRequirements(kept, known);
    return order(kept);
  }

  private List<Plan.Step> describe() {
    List<Plan.Step> steps = new ArrayList<>();
    for (AnalyzerProvider provider : providers) {
      try {
        // The id does not depend on options; describing twice lets options be looked up by it.
        String id = provider.describe(Options.none()).id();
        Options options = options(id, provider);
        steps.add(new Plan.Step(provider, options, provider.describe(options)));
      } catch (RuntimeException | LinkageError e) {
        problems.add("provider " + provider.getClass().getName() + " cannot be described: " + e);
      }
    }
    steps.sort(
        Comparator.comparing(Plan.Step::id)
            .thenComparing(step -> step.provider().getClass().getName()));
    return steps;
  }

  private Options options(String id, AnalyzerProvider provider) {
    Map<String, Option<?>> known = new TreeMap<>();
    provider.options().forEach(option -> known.put(option.name(), option));
    Options options = Options.none();
    for (PipelineBuilder.Setting setting : settings) {
      if (!setting.analyzer().equals(id)) {
        continue;
      }
      Option<?> option = known.get(setting.name());
      if (option == null || (setting.option() != null && !option.equals(setting.option()))) {
        problems.add(
            "analyzer " + id + " has no option " + setting.name() + "; it has " + known.keySet());
        continue;
      }
      try {
        options = with(options, option, setting);
      } catch (IllegalArgumentException e) {
        problems.add("analyzer " + id + ": " + e.getMessage());
      }
    }
    return options;
  }

  private static <T> Options with(Options options, Option<T> option, PipelineBuilder.Setting set) {
    T value =
        set.option() == null ? option.parse((String) set.value()) : option.type().cast(set.value());
    return options.with(option, value);
  }

  private void checkNames(String method, Set<String> ids, List<Plan.Step> known) {
    Set<String> available = ids(known);
    for (String id : ids) {
      if (!available.contains(id)) {
        problems.add(method + "(\"" + id + "\"): no such analyzer; there are " + available);
      }
    }
  }

  private List<Plan.Step> closure(List<Plan.Step> steps) {
    Set<Plan.Step> kept = Sets.newIdentityHashSet();
    Deque<Plan.Step> open = new ArrayDeque<>();
    steps.stream().filter(step -> wanted.contains(step.id())).forEach(open::add);
    while (!open.isEmpty()) {
      Plan.Step step = open.remove();
      if (kept.add(step)) {
        for (Plan.Step other : steps) {
          if (!Sets.intersection(other.descriptor().writes(), step.descriptor().requires())
              .isEmpty()) {
            open.add(other);
          }
        }
      }
    }
    return new ArrayList<>(steps.stream().filter(kept::contains).toList());
  }

  private void checkDuplicates(List<Plan.Step> steps) {
    for (int i = 1; i < steps.size(); i++) {
      Plan.Step step = steps.get(i);
      Plan.Step before = steps.get(i - 1);
      if (step.id().equals(before.id())) {
        problems.add(
            "two analyzers have the id "
                + step.id()
                + ": "
                + before.provider().getClass().getName()
                + " and "
                + step.provider().getClass().getName());
      }
    }
  }

  private void checkKeys(List<Plan.Step> steps) {
    Map<String, Key<?>> byName = new HashMap<>();
    for (Plan.Step step : steps) {
      AnalyzerDescriptor descriptor = step.descriptor();
      for (Key<?> key :
          Sets.union(
              descriptor.writes(), Sets.union(descriptor.requires(), descriptor.optional()))) {
        Key<?> same = byName.putIfAbsent(key.name(), key);
        if (same != null && !same.equals(key)) {
          problems.add(
              "key "
                  + key.name()
                  + " is declared as "
                  + describe(same)
                  + " and, by "
                  + step.id()
                  + ", as "
                  + describe(key));
        }
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      for (int j = i + 1; j < steps.size(); j++) {
        AnalyzerDescriptor one = steps.get(i).descriptor();
        AnalyzerDescriptor other = steps.get(j).descriptor();
        Set<Key<?>> both = Sets.intersection(one.provides(), other.provides());
        if (!both.isEmpty() && !one.id().equals(other.id()) && shareLanguage(one, other)) {
          problems.add(
              one.id()
                  + " and "
                  + other.id()
                  + " both provide "
                  + both
                  + " for the same language; leave one out with without(..)");
        }
      }
    }
  }

  private static String describe(Key<?> key) {
    return key.getClass().getSimpleName() + " of " + key.type().getName();
  }

  private static boolean shareLanguage(AnalyzerDescriptor one, AnalyzerDescriptor other) {
    return one.languages().isEmpty()
        || other.languages().isEmpty()
        || !Sets.intersection(one.languages(), other.languages()).isEmpty();
  }

  private void checkRequirements(List<Plan.Step> kept, List<Plan.Step> known) {
    Set<String> available = new LinkedHashSet<>();
    kept.forEach(step -> step.descriptor().writes().forEach(key -> available.add(key.name())));
    for (Plan.Step step : kept) {
      for (Key<?> key : step.descriptor().requires()) {
        if (supplier(key, step, kept).isEmpty()) {
          String hint =
              supplier(key, step, known)
                  .map(other -> "; the excluded analyzer " + other.id() + " would supply it")
                  .orElse("");
          problems.add(
              "analyzer "
                  + step.id()
                  + " requires "
                  + key
                  + ", which nobody provides"
                  + hint
                  + "; provided are "
                  + ImmutableSortedSet.copyOf(available));
        }
      }
    }
  }

  private static Optional<Plan.Step> supplier(
      Key<?> key, Plan.Step reader, Collection<Plan.Step> steps) {
    return steps.stream()
        .filter(step -> step.descriptor().writes().contains(key))
        .filter(step -> shareLanguage(step.descriptor(), reader.descriptor()))
        .findFirst();
  }

  /** Takes again and again the first analyzer by id whose suppliers have all been taken. */
  private List<Plan.Step> order(List<Plan.Step> steps) {
    List<Plan.Step> left = new ArrayList<>(steps);
    List<Plan.Step> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      int next =
          Iterables.indexOf(left, step -> left.stream().noneMatch(other -> feeds(other, step)));
      if (next < 0) {
        problems.add(
            "analyzers wait for each other in a cycle, or for one that does: " + ids(left));
        return ordered;
      }
      ordered.add(left.remove(next));
    }
    return ordered;
  }

  private static boolean feeds(Plan.Step writer, Plan.Step reader) {
    AnalyzerDescriptor descriptor = reader.descriptor();
    return !Sets.intersection(
            writer.descriptor().writes(), Sets.union(descriptor.requires(), descriptor.optional()))
        .isEmpty();
  }

  private static Set<String> ids(List<Plan.Step> steps) {
    return ImmutableSortedSet.copyOf(steps.stream().map(Plan.Step::id).toList());
  }
}
