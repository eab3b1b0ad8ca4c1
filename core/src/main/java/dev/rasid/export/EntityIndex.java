package dev.rasid.export;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Stance;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The entities of all articles of a report.
 *
 * <p>Only ids that a lexicon knows are the same in all articles, so entities are one if id, type
 * and name agree.
 */
final class EntityIndex {
  private static final String ISSUE = "issue:";

  private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();
  private final List<Map<String, Entry>> byArticle = new ArrayList<>();

  /** Where the same id is named in any article, for articles that do not introduce it. */
  private final Map<String, Entity> anywhere = new HashMap<>();

  /** The names of countries by their codes, as far as any article speaks of them. */
  private final Map<String, String> countries = new HashMap<>();

  /** An entity with what counts for the index. */
  static final class Entry {
    private final EntityType type;
    private final String name;
    private final int number;
    private final SortedSet<Integer> articles = new TreeSet<>();
    private Optional<String> latinName = Optional.empty();
    private int mentions;
    private int references;

    private Entry(EntityType type, String name, int number) {
      this.type = type;
      this.name = name;
      this.number = number;
    }

    EntityType type() {
      return type;
    }

    String name() {
      return name;
    }

    Optional<String> latinName() {
      return latinName;
    }

    int mentions() {
      return mentions;
    }

    /** How often something else than a name stands for it. */
    int references() {
      return references;
    }

    /** The places of the articles in the report, from 0. */
    SortedSet<Integer> articles() {
      return articles;
    }

    boolean isListed() {
      return mentions + references > 0;
    }

    /** The id of its row in the page: a number, nothing of the article's. */
    String anchor() {
      return "e" + number;
    }
  }

  EntityIndex(List<AnalyzedArticle> articles) {
    for (AnalyzedArticle article : articles) {
      for (Annotation<Entity> entity : article.find(Entity.KEY).orElse(Layer.empty())) {
        anywhere.putIfAbsent(entity.value().id(), entity.value());
        if (entity.value().subtype().filter("country"::equals).isPresent()) {
          String name = entity.value().name();
          entity.value().country().ifPresent(code -> countries.putIfAbsent(code, name));
        }
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      byArticle.add(collect(articles.get(i), i));
    }
  }

  private Map<String, Entry> collect(AnalyzedArticle article, int index) {
    Map<String, Entry> here = new HashMap<>();
    for (Annotation<Entity> entity : article.find(Entity.KEY).orElse(Layer.empty())) {
      here.putIfAbsent(entity.value().id(), entry(entity.value()));
    }
    String text = article.article().text();
    for (Annotation<Mention> mention : article.find(Mention.KEY).orElse(Layer.empty())) {
      String id = mention.value().entity();
      Entry entry = here.get(id);
      if (entry == null) {
        Entity known = anywhere.get(id);
        entry =
            known != null
                ? entry(known)
                : entry(id, mention.value().type(), mention.in(text), Optional.empty());
        here.put(id, entry);
      }
      entry.mentions++;
      entry.articles.add(index);
    }
    for (Annotation<Reference> reference : article.find(Reference.KEY).orElse(Layer.empty())) {
      String id = reference.value().entity();
      Entity known = anywhere.get(id);
      if (known != null) {
        here.computeIfAbsent(id, unnamed -> entry(known));
      }
      Entry entry = here.get(id);
      // A reference says neither name nor type, so what nothing introduces has no entry.
      if (entry != null) {
        entry.references++;
        entry.articles.add(index);
      }
    }
    return here;
  }

  private Entry entry(Entity entity) {
    return entry(entity.id(), entity.type(), entity.name(), entity.latinName());
  }

  private Entry entry(String id, EntityType type, String name, Optional<String> latinName) {
    Entry entry =
        entries.computeIfAbsent(
            key(id, type, name), key -> new Entry(type, name, entries.size() + 1));
    if (entry.latinName.isEmpty()) {
      entry.latinName = latinName;
    }
    return entry;
  }

  private @Nullable Entry existing(Entity entity) {
    return entries.get(key(entity.id(), entity.type(), entity.name()));
  }

  private static List<Object> key(String id, EntityType type, String name) {
    return List.of(id, type, name);
  }

  /** The entity that an id means in an article. */
  Optional<Entry> find(int article, String id) {
    return Optional.ofNullable(byArticle.get(article).get(id));
  }

  /** What any article says of an id, for articles that do not introduce it. */
  Optional<Entity> known(String id) {
    return Optional.ofNullable(anywhere.get(id));
  }

  /** The name of a country, if an article speaks of it. */
  Optional<String> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Writes what to call whatever an id means, as a link if the index has it. */
  void write(Html html, int article, String id) {
    Optional<Entry> entry =
        find(article, id).or(() -> known(id).map(this::existing)).filter(Entry::isListed);
    entry.ifPresent(row -> html.begin("a", "href", "#" + row.anchor()));
    String name = name(article, id);
    html.element("bdi", name, "class", name.equals(id) ? "id" : "");
    entry.ifPresent(row -> html.end());
  }

  /** The style of what stands for an entity. */
  String referenceStyle(int article, String id) {
    return "reference"
        + find(article, id).map(entry -> " " + ReportSummary.style(entry.type())).orElse("");
  }

  /** What to call whatever an id means: an entity, an issue, or the id for want of a name. */
  String name(int article, String id) {
    Entity known = anywhere.get(id);
    return find(article, id)
        .map(Entry::name)
        .orElseGet(() -> known == null ? unnamed(id) : known.name());
  }

  private static String unnamed(String id) {
    String words = Stance.wordsOf(id).orElse(id.startsWith("~anon-") ? "مصدر غير مسمى" : id);
    return id.startsWith(ISSUE) ? "قضية " + words : words;
  }

  /** What to call the target of a stance: what has no name by the article's own words. */
  String target(int article, AnalyzedArticle analyzed, Stance stance) {
    return stance
        .issueIn(analyzed.article().text())
        .map(words -> "«" + words + "»")
        .or(() -> stance.unnamedTargetIn(analyzed.article().text()))
        .orElseGet(() -> name(article, stance.target()));
  }

  /** What to call the holder of a stance. */
  String holder(int article, AnalyzedArticle analyzed, Stance stance) {
    return stance
        .unnamedHolderIn(analyzed.article().text())
        .orElseGet(() -> name(article, stance.holder()));
  }

  /** Those that are named or referred to, most often named first. */
  List<Entry> listed() {
    return entries.values().stream()
        .filter(Entry::isListed)
        .sorted(
            Comparator.comparingInt(Entry::mentions)
                .thenComparingInt(Entry::references)
                .reversed()
                .thenComparing(Entry::name))
        .toList();
  }
}
