package dev.rasid.monitor;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Stance;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes which names in fields an article has: its outlet, entities, speakers and stances. */
final class FieldScan {
  static final String ENTITY = "entity";
  static final String SPEAKER = "speaker";
  static final String OUTLET = "outlet";
  static final String HOLDER = "holder";
  static final String TARGET = "target";
  static final String STANCE = "stance";

  private final AnalyzedArticle article;
  private final Vocabulary vocabulary;
  private final OwnWords words;

  FieldScan(AnalyzedArticle article, Vocabulary vocabulary, OwnWords words) {
    this.article = article;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** Adds the fields to the words, and makes the index of both. */
  ArticleIndex finish(Hits hits) {
    Layer<Quotation> quotations = article.find(Quotation.KEY).orElse(Layer.empty());
    List<Held> stances = List.of();
    if (vocabulary.hasFields()) {
      EntityNames names = EntityNames.of(article);
      article
          .article()
          .source()
          .ifPresent(outlet -> note(OUTLET, QueryParser.nameKey(outlet), hits));
      for (Naming naming : namings(article)) {
        int word = word(naming.span, words);
        for (String key : word < 0 ? List.<String>of() : names.keys(naming.entity)) {
          add(ENTITY, key, word, hits);
        }
      }
      for (int i = 0; i < quotations.size(); i++) {
        addSpeaker(quotations.get(i), i, names, hits);
      }
      stances = stances(names, hits);
    }
    return new ArticleIndex(words, hits.places(), quotations, stances);
  }

  private void addSpeaker(
      Annotation<Quotation> quotation, int index, EntityNames names, Hits hits) {
    if (quotation.value().speaker().isPresent() && isOwn(quotation.span(), words)) {
      for (String key : names.keys(quotation.value().speaker().get())) {
        add(SPEAKER, key, index, hits);
      }
    }
  }

  /**
   * A stance in the article's own text.
   *
   * @param word where its words start
   * @param holders the atoms by which its holder is asked for
   * @param targets the atoms by which its target is asked for
   */
  record Held(Stance stance, Span span, int word, List<Integer> holders, List<Integer> targets) {}

  private List<Held> stances(EntityNames names, Hits hits) {
    List<Held> held = new ArrayList<>();
    for (Annotation<Stance> one : article.find(Stance.KEY).orElse(Layer.empty())) {
      int word = word(one.span(), words);
      if (word >= 0) {
        Stance stance = one.value();
        note(STANCE, "", hits);
        List<Integer> holders = note(HOLDER, names.keys(stance.holder()), hits);
        List<Integer> targets = note(TARGET, names.keys(stance.target()), hits);
        held.add(new Held(stance, one.span(), word, holders, targets));
      }
    }
    return List.copyOf(held);
  }

  private List<Integer> note(String field, List<String> keys, Hits hits) {
    List<Integer> atoms = new ArrayList<>();
    for (String key : keys) {
      note(field, key, hits);
      atoms.add(vocabulary.field(field, key));
    }
    return List.copyOf(atoms);
  }

  private void note(String field, String key, Hits hits) {
    int atom = vocabulary.field(field, key);
    if (atom >= 0) {
      hits.add(atom);
    }
  }

  private void add(String field, String key, int word, Hits hits) {
    int atom = vocabulary.field(field, key);
    if (atom >= 0) {
      hits.addOnce(atom, 2 * word);
    }
  }

  /** Where an entity is named. */
  record Naming(Span span, String entity) {}

  /** Mentions, and the roles and short forms that stand for a name. */
  static List<Naming> namings(AnalyzedArticle article) {
    List<Naming> namings = new ArrayList<>();
    for (Annotation<Mention> one : article.find(Mention.KEY).orElse(Layer.empty())) {
      namings.add(new Naming(one.span(), one.value().entity()));
    }
    for (Annotation<Reference> one : article.find(Reference.KEY).orElse(Layer.empty())) {
      if (one.value().kind() != Reference.Kind.NATIONALITY) {
        namings.add(new Naming(one.span(), one.value().entity()));
      }
    }
    namings.sort(Comparator.comparing(Naming::span));
    return namings;
  }

  /** The word in which a span starts, or -1 if that is none of the article's own. */
  static int word(Span span, OwnWords words) {
    int word = words.from(span.start() + 1) - 1;
    return word >= 0 && words.end(word) > span.start() ? word : -1;
  }

  /** Whether a span has a word of the article's own. */
  static boolean isOwn(Span span, OwnWords words) {
    return words.from(span.start()) < words.until(span.end());
  }

  /** What the entities of an article are called in queries: by id, name and Latin name. */
  static final class EntityNames {
    private final Map<String, List<String>> keys = new HashMap<>();

    static EntityNames of(AnalyzedArticle article) {
      EntityNames names = new EntityNames();
      for (Annotation<Entity> one : article.find(Entity.KEY).orElse(Layer.empty())) {
        Entity entity = one.value();
        List<String> keys = new ArrayList<>();
        keys.add(QueryParser.nameKey(entity.id()));
        addNew(QueryParser.nameKey(entity.name()), keys);
        entity.latinName().ifPresent(name -> addNew(QueryParser.nameKey(name), keys));
        names.keys.put(entity.id(), List.copyOf(keys));
      }
      return names;
    }

    private static void addNew(String key, List<String> to) {
      if (!to.contains(key)) {
        to.add(key);
      }
    }

    /** Entities that have no annotation have their id. */
    List<String> keys(String entity) {
      List<String> known = keys.get(entity);
      return known == null ? List.of(QueryParser.nameKey(entity)) : known;
    }
  }
}
