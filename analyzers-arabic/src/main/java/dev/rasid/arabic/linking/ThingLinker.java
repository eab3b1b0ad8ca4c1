package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds which names of organisations, places or events in an article mean one thing.
 *
 * <p>Names are compared word by word, without articles, with a country and its adjective as one:
 * البرلمان العراقي is برلمان العراق. A name whose words stand together in a longer one is short for
 * it, unless it is a place, or a single word that any organisation may begin with.
 */
final class ThingLinker {
  private static final String EQUAL = "coref:same-words";

  private final Nationalities nationalities;
  private final Heads heads;
  private final Remembered<List<String>> words = new Remembered<>();

  ThingLinker(Nationalities nationalities, Heads heads) {
    this.nationalities = nationalities;
    this.heads = heads;
  }

  /** The work on one article and one type. */
  final class Run {
    private final KnownChoice choice;
    private final Groups groups;

    Run(KnownChoice choice, IdentityHashMap<Found, Placed> placed) {
      this.choice = choice;
      groups = new Groups(ThingLinker.this::words, placed);
    }

    /** Places all names of the type. */
    void place(List<Found> names) {
      List<Found> later = new ArrayList<>();
      for (Found name : names) {
        if (name.entities().isEmpty() && words(name).size() == 1) {
          later.add(name);
        } else {
          placeOne(name);
        }
      }
      later.forEach(this::placeOne);
    }

    private void placeOne(Found name) {
      KnownChoice.Choice known = name.entities().isEmpty() ? null : choice.choose(name.entities());
      Entity entity = known == null ? null : known.entity();
      Group best = groups.find(entity);
      String link = known == null ? "" : known.rule();
      if (best == null) {
        int nearest = Integer.MAX_VALUE;
        boolean equal = false;
        for (Group group : groups.near(name)) {
          String how = group.mayBe(entity) ? likeness(name, group) : "";
          boolean same = how.equals(EQUAL);
          int distance = group.distance(name.first());
          if (!how.isEmpty()
              && (best == null || (same && !equal) || (same == equal && distance < nearest))) {
            best = group;
            link = how;
            nearest = distance;
            equal = same;
          }
        }
      }
      if (best == null) {
        groups.introduce(name, known);
      } else {
        List<String> ids = known == null ? List.of() : known.candidates();
        groups.join(name, entity, new Placed(best, List.of(), ids, link));
      }
    }

    /** What makes the name one of the group's; empty if nothing does. */
    private String likeness(Found name, Group group) {
      List<String> mine = words(name);
      String best = "";
      for (Found other : group.spellings()) {
        List<String> its = words(other);
        if (mine.equals(its)) {
          return EQUAL;
        }
        boolean shorter = mine.size() < its.size();
        if (name.type() != EntityType.LOC && isInside(shorter ? mine : its, shorter ? its : mine)) {
          best = "coref:part-of-name";
        }
      }
      return best;
    }

    private boolean isInside(List<String> part, List<String> whole) {
      if (part.size() == 1 && (heads.isHead(part.get(0)) || nationalities.isKey(part.get(0)))) {
        return false;
      }
      return Collections.indexOfSubList(whole, part) >= 0;
    }
  }

  private List<String> words(Found name) {
    return words.get(name.form(), this::split);
  }

  private List<String> split(String form) {
    List<String> split = new ArrayList<>();
    for (String word : ArabicNormalizer.key(form).split(" ", -1)) {
      if (!word.isEmpty()) {
        String country = nationalities.countryKey(word);
        split.add(country == null ? withoutArticle(word) : country);
      }
    }
    return split.isEmpty() ? List.of(form) : List.copyOf(split);
  }

  /** A word by its key without ال, if three letters or more are left. */
  static String withoutArticle(String key) {
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }
}
