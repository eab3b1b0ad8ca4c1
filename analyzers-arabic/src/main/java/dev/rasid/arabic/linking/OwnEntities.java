package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.arabic.names.Romanizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The entities of an article: what the lexicon knows, and own ones for what it does not know.
 *
 * <p>Each has a Latin name: the one that the lexicon tells, or else its name romanized. The id of
 * an own entity is {@code ~} and its Latin name, so that it is the same in articles that spell the
 * name alike.
 */
final class OwnEntities {
  private static final Romanizer ROMANIZER = Romanizer.press();

  private final IdentityHashMap<Group, Entity> entities = new IdentityHashMap<>();

  /** How often each id was asked for. */
  private final Map<String, Integer> ids = new HashMap<>();

  private final Remembered<String> latinNames;

  OwnEntities(Remembered<String> latinNames) {
    this.latinNames = latinNames;
  }

  Entity of(Group group) {
    Entity made = entities.get(group);
    if (made == null) {
      Entity known = group.known();
      made = known == null ? own(group) : withLatinName(known);
      entities.put(group, made);
    }
    return made;
  }

  private Entity own(Group group) {
    Found fullest = group.fullest();
    String form = fullest.form();
    String latin = latinNames.get(form, ROMANIZER::romanize);
    String slug = slug(latin);
    String id = "~" + (slug.isEmpty() ? Integer.toHexString(form.hashCode()) : slug);
    int before = ids.merge(id, 1, Integer::sum);
    String unique = before == 1 ? id : id + "-" + before;
    return new Entity(
        unique,
        fullest.type(),
        Optional.empty(),
        form,
        latin.isBlank() ? Optional.empty() : Optional.of(latin),
        Optional.empty(),
        Optional.empty());
  }

  /** A row of a user's lexicon may lack it. */
  private Entity withLatinName(Entity known) {
    if (known.latinName().isPresent()) {
      return known;
    }
    String latin = latinNames.get(known.name(), ROMANIZER::romanize);
    return new Entity(
        known.id(),
        known.type(),
        known.subtype(),
        known.name(),
        latin.isBlank() ? Optional.empty() : Optional.of(latin),
        known.country(),
        known.standsFor());
  }

  /** Lower case letters and digits, other characters as hyphens. */
  private static String slug(String latin) {
    StringBuilder slug = new StringBuilder(latin.length());
    String lower = latin.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\'' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }
}
