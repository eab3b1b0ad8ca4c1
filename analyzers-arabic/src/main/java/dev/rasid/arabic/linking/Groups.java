package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The things of one kind that an article names, found by what a lexicon knows them as, or by a clue
 * that names of one thing share: the sound of a part, a word.
 *
 * <p>Only the things introduced last with a clue are compared, so that time grows with the number
 * of names alone, whatever an article names.
 */
final class Groups {
  /** Far more persons of one name, or bodies with one word, than any article names. */
  private static final int MOST_COMPARED = 64;

  private static final Comparator<Group> IN_ORDER = Comparator.comparingInt(Group::number);

  private final Function<Found, ? extends List<String>> clues;
  private final Map<String, Group> byId = new HashMap<>();
  private final Map<String, List<Group>> byClue = new HashMap<>();
  private final IdentityHashMap<Found, Placed> placed;
  private int size;

  Groups(Function<Found, ? extends List<String>> clues, IdentityHashMap<Found, Placed> placed) {
    this.clues = clues;
    this.placed = placed;
  }

  /** The thing that a lexicon knows as this one, or null. */
  @Nullable Group find(@Nullable Entity entity) {
    return entity == null ? null : byId.get(entity.id());
  }

  /** The things that share a clue with a name, in the order they were introduced. */
  List<Group> near(Found name) {
    List<Group> near = new ArrayList<>();
    for (String clue : clues.apply(name)) {
      List<Group> sharing = byClue.getOrDefault(clue, List.of());
      near.addAll(sharing.subList(Math.max(0, sharing.size() - MOST_COMPARED), sharing.size()));
    }
    if (near.size() < 2) {
      return near;
    }
    near.sort(IN_ORDER);
    List<Group> distinct = new ArrayList<>(near.size());
    int before = -1;
    for (Group group : near) {
      if (group.number() != before) {
        distinct.add(group);
        before = group.number();
      }
    }
    return distinct;
  }

  /** Lets a name introduce a thing. */
  void introduce(Found name, KnownChoice.@Nullable Choice known) {
    Group group = new Group(size++, name, known == null ? null : known.entity());
    if (known != null) {
      byId.putIfAbsent(known.entity().id(), group);
    }
    list(name, group);
    List<String> ids = known == null ? List.of() : known.candidates();
    placed.put(name, new Placed(group, List.of(), ids, known == null ? "" : known.rule()));
  }

  /** Adds a name to a thing, and what the lexicon knows of it. */
  void join(Found name, @Nullable Entity entity, Placed place) {
    Group group = place.group();
    if (entity != null && group.known() == null) {
      group.know(entity);
      byId.putIfAbsent(entity.id(), group);
    }
    if (group.add(name)) {
      list(name, group);
    }
    placed.put(name, place);
  }

  private void list(Found name, Group group) {
    for (String clue : clues.apply(name)) {
      if (group.clues().add(clue)) {
        byClue.computeIfAbsent(clue, any -> new ArrayList<>(2)).add(group);
      }
    }
  }
}
