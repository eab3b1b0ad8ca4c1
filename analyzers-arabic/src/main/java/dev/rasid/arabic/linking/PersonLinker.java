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
    private final Groups groups;

    Run(KnownChoice choice, IdentityHashMap<Found, Placed> placed) {
      this.choice = choice;
      groups = new Groups(name -> parts(name).clues(), placed);
    }

    /** Places all names of persons. */
    void place(List<Found> names) {
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
    }

    private NameParts parts(Found name) {
      return remembered.get(name.form(), form -> NameParts.of(form, keys));
    }

    private void placeFull(Found name) {
      KnownChoice.Choice known =
          name.entities().isEmpty() ? respelt(name.form()) : choice.choose(name.entities());
      Entity entity = known == null ? null : known.entity();
      Group best = groups.find(entity);
      String rule = known == null ? "" : known.rule();
      if (best == null) {
        Likeness most = Likeness.FAMILY_NAME;
        for (Group group : groups.near(name)) {
          Likeness likeness = group.mayBe(entity) ? likeness(name, group, true) : Likeness.NONE;
          if (likeness.compareTo(most) > 0) {
            best = group;
            most = likeness;
          }
        }
        rule = known == null ? most.rule() : rule;
      }
      if (best == null) {
        groups.introduce(name, known);
      } else {
        List<String> ids = known == null ? List.of() : known.candidates();
        groups.join(name, entity, new Placed(best, List.of(), ids, rule));
      }
    }

    private void placeShort(Found name) {
      KnownChoice.Choice known = name.entities().isEmpty() ? null : choice.choose(name.entities());
      Group own = known == null ? null : groups.find(known.entity());
      if (known != null && own != null) {
        groups.join(name, null, new Placed(own, List.of(), known.candidates(), known.rule()));
        return;
      }
      Likeness most = Likeness.NONE;
      List<Group> fitting = new ArrayList<>();
      for (Group group : groups.near(name)) {
        Likeness likeness = likeness(name, group, false);
        if (likeness.compareTo(most) > 0) {
          fitting.clear();
          most = likeness;
        }
        if (likeness == most && most != Likeness.NONE) {
          fitting.add(group);
        }
      }
      if (fitting.isEmpty() || (known != null && most.compareTo(Likeness.FAMILY_NAME) < 0)) {
        groups.introduce(name, known);
        return;
      }
      fitting.sort(Comparator.comparingInt(group -> group.distance(name.first())));
      List<Group> others = fitting.subList(1, fitting.size());
      List<String> ids = known == null ? List.of() : List.of(known.entity().id());
      groups.join(name, null, new Placed(fitting.get(0), others, ids, most.rule()));
    }

    private Likeness likeness(Found name, Group group, boolean bothWays) {
      Likeness best = Likeness.NONE;
      NameParts mine = parts(name);
      for (Found other : group.spellings()) {
        NameParts its = parts(other);
        Likeness likeness = Likeness.of(mine, its, matcher);
        if (bothWays && likeness == Likeness.NONE) {
          likeness = Likeness.of(its, mine, matcher);
        }
        best = likeness.compareTo(best) > 0 ? likeness : best;
      }
      return best;
    }
  }
}
