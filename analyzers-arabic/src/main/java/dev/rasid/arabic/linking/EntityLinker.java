package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.names.NameKey;
import dev.rasid.arabic.names.NameMatcher;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Says which thing each name of an article means: one that the lexicon knows, or one that only the
 * article names.
 *
 * <p>Time is linear in the number of names: a name is compared with a bounded number of things that
 * share a part with it. Immutable, safe for use by any number of threads.
 */
public final class EntityLinker {
  private final PersonLinker persons;
  private final ThingLinker things;
  private final Remembered<String> latinNames = new Remembered<>();

  /**
   * Makes one with the tables of this module.
   *
   * @param lexicon what it links to
   */
  public EntityLinker(EntityLexicon lexicon) {
    persons = new PersonLinker(NameKey.standard(), NameMatcher.standard(), lexicon);
    things = new ThingLinker(Nationalities.standard(), Heads.standard());
  }

  /**
   * Links the names of one article.
   *
   * @param names in the order of the text
   * @return one for each name, in the same order
   */
  public List<Linked> link(List<Found> names) {
    KnownChoice choice = new KnownChoice(names);
    IdentityHashMap<Found, Placed> placed = new IdentityHashMap<>(names.size());
    for (EntityType type : EntityType.values()) {
      List<Found> ofType = new ArrayList<>();
      for (Found name : names) {
        if (name.type() == type) {
          ofType.add(name);
        }
      }
      if (ofType.isEmpty()) {
        continue;
      }
      if (type == EntityType.PER) {
        persons.new Run(choice, placed).place(ofType);
      } else {
        things.new Run(choice, placed).place(ofType);
      }
    }
    OwnEntities own = new OwnEntities(latinNames);
    List<Linked> linked = new ArrayList<>(names.size());
    for (Found name : names) {
      Placed place = Objects.requireNonNull(placed.get(name), "every name is placed");
      Entity entity = own.of(place.group());
      linked.add(new Linked(name, entity, candidates(place, entity, own), place.rule()));
    }
    return linked;
  }

  private static List<String> candidates(Placed place, Entity entity, OwnEntities own) {
    if (place.others().isEmpty() && place.candidates().isEmpty()) {
      return List.of();
    }
    Set<String> candidates = new LinkedHashSet<>();
    place.others().forEach(group -> candidates.add(own.of(group).id()));
    candidates.addAll(place.candidates());
    candidates.remove(entity.id());
    return List.copyOf(candidates);
  }
}
