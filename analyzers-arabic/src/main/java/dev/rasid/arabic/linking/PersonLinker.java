package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.names.NameKey;
import dev.rasid.arabic.names.NameMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds which names of persons in an article mean one person.
 *
 * <p>Names of two parts or more are compared with each other first; then each name of one part goes
 * to a person named in full whose family name it is, or failing that another part. The article goes
 * before the lexicon: a family name that the lexicon gives to somebody is that of the person whom
 * the article names in full, unless it names the lexicon's as well.
 */
final class PersonLinker {
  private final NameKey keys;
  private final NameMatcher matcher;

  private final EntityLexicon lexicon;
  private final Remembered<NameParts> remembered = new Remembered<>();
  private final Remembered<Optional<KnownChoice.Choice>> respelt = new Remembered<>();

  PersonLinker(NameKey keys, NameMatcher matcher, EntityLexicon lexicon) {
    this.keys = keys;
    this.matcher = matcher;
    this.lexicon = lexicon;
  }

  /**
   * What the lexicon knows a full name as under another spelling: it has the family name alone, and
   * the full name it has for that person matches.
   */
  private KnownChoice.@Nullable Choice respelt(String form) {
    return respelt.get(form, this::findRespelt).orElse(null);
  }

  private Optional<KnownChoice.Choice> findRespelt(String form) {
    for (Entity entity : lexicon.candidates(form.substring(form.lastIndexOf(' ') + 1))) {
      if (entity.type() == EntityType.PER
          && entity.name().indexOf(' ') > 0
          && matcher.matches(form, entity.name())) {
        String rule = "lexicon:spelling-of-" + entity.name();
        return Optional.of(new KnownChoice.Choice(entity, List.of(), rule));
      }
    }
    return Optional.empty();
  }

  /** The work on one article. */
  final class Run {
    private final KnownChoice choice;
    private final List<Group> groups = new ArrayList<>();
    private final IdentityHashMap<Found, Placed> placed = new IdentityHashMap<>();

    Run(KnownChoice choice) {
      this.choice = choice;
    }

    /** Places all names of persons. */
    IdentityHashMap<Found, Placed> place(List<Found> names) {
      for (Found name : names) {
        if (parts(name).size() > 1) {
          placeFull(name);
        }
      }
      for (Found name : names) {
        if (parts(name).size() == 1) {
          placeShort(name);
        }
      }
      return placed;
    }

    private NameParts parts(Found name) {
      return remembered.get(name.form(), form -> NameParts.of(form, keys));
    }

    private void placeFull(Found name) {
      KnownChoice.Choice known =
          name.entities().isEmpty() ? respelt(name.form()) : choice.choose(name.entities());
      Entity entity = known == null ? null : known.entity();
      Group best = null;
      Likeness most = Likeness.INNER_NAME;
      for (Group group : groups) {
        if (!group.mayBe(entity)) {
          continue;
        }
        Entity its = group.known();
        if (entity != null && its != null) {
          best = group;
          most = Likeness.EQUAL;
          break;
        }
        Likeness likeness = likeness(name, group, true);
        if (likeness.compareTo(most) > 0 && likeness != Likeness.FAMILY_NAME) {
          best = group;
          most = likeness;
        }
      }
      if (best == null) {
        introduce(name, known);
      } else {
        if (best.known() == null && entity != null) {
          best.know(entity);
        }
        best.add(name);
        List<String> ids = known == null ? List.of() : known.candidates();
        placed.put(
            name, new Placed(best, List.of(), ids, known != null ? known.rule() : most.rule()));
      }
    }

    private void placeShort(Found name) {
      KnownChoice.Choice known = name.entities().isEmpty() ? null : choice.choose(name.entities());
      Group own = known == null ? null : groupOf(known.entity());
      if (known != null && own != null) {
        own.add(name);
        placed.put(name, new Placed(own, List.of(), known.candidates(), known.rule()));
        return;
      }
      List<Group> fitting = fitting(name);
      Group best = fitting.isEmpty() ? null : fitting.get(0);
      Likeness likeness = best == null ? Likeness.NONE : likeness(name, best, false);
      if (best == null || (known != null && likeness.compareTo(Likeness.FAMILY_NAME) < 0)) {
        introduce(name, known);
        return;
      }
      List<Group> others = new ArrayList<>();
      for (Group other : fitting.subList(1, fitting.size())) {
        if (likeness(name, other, false) == likeness) {
          others.add(other);
        }
      }
      best.add(name);
      List<String> ids = known == null ? List.of() : List.of(known.entity().id());
      placed.put(name, new Placed(best, others, ids, likeness.rule()));
    }

    private @Nullable Group groupOf(Entity entity) {
      for (Group group : groups) {
        Entity known = group.known();
        if (known != null && known.id().equals(entity.id())) {
          return group;
        }
      }
      return null;
    }

    /** The groups that a short name can belong to, likeliest first. */
    private List<Group> fitting(Found name) {
      return groups.stream()
          .filter(group -> likeness(name, group, false) != Likeness.NONE)
          .sorted(
              Comparator.comparing((Group group) -> likeness(name, group, false))
                  .reversed()
                  .thenComparingInt(group -> group.distance(name.first())))
          .toList();
    }

    private Likeness likeness(Found name, Group group, boolean bothWays) {
      Likeness best = Likeness.NONE;
      NameParts mine = parts(name);
      for (Found other : group.names()) {
        NameParts its = parts(other);
        Likeness likeness = Likeness.of(mine, its, matcher);
        if (bothWays && likeness == Likeness.NONE) {
          likeness = Likeness.of(its, mine, matcher);
        }
        best = likeness.compareTo(best) > 0 ? likeness : best;
      }
      return best;
    }

    private void introduce(Found name, KnownChoice.@Nullable Choice known) {
      Group group = new Group(name, known == null ? null : known.entity());
      groups.add(group);
      placed.put(
          name,
          known == null
              ? new Placed(group, List.of(), List.of(), "")
              : new Placed(group, List.of(), known.candidates(), known.rule()));
    }
  }
}
