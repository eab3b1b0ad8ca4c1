package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Named entities, and the forms by which a text may name them.
 *
 * <pre>{@code
 * EntityLexicon lexicon = EntityLexicon.builtIn().toBuilder().addAll(Path.of("mine.tsv")).build();
 * lexicon.candidates("طرابلس"); // what the form may mean, likeliest first
 * }</pre>
 *
 * <p>Entities, called entries here, and forms are numbered from 0; the numbers hold for one lexicon
 * only. Forms that differ in what {@link dev.rasid.arabic.text.KeyProfile#SEARCH} folds are one; so
 * are عبد الله and عبدالله, أبو, أبي and أبا, and ابن and بن. Half a million entities take some 100
 * MB. Immutable and safe for use by any number of threads.
 */
public final class EntityLexicon {
  /** The priority of the lexicon that comes with this library. */
  public static final int BUILT_IN_PRIORITY = 0;

  /** The priority of what a user adds, unless he says otherwise. */
  public static final int USER_PRIORITY = 100;

  private final EntityColumns columns;
  private final NameTrie names;

  EntityLexicon(EntityColumns columns, NameTrie names) {
    this.columns = columns;
    this.names = names;
  }

  /**
   * Returns the lexicon that comes with this library, loaded when it is first asked for.
   *
   * @return the same one each time
   */
  public static EntityLexicon builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * Returns a builder of a lexicon that knows nothing yet.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(new LexiconRows());
  }

  /**
   * Returns a builder that goes on from this lexicon.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(new LexiconRows(columns));
  }

  /**
   * Returns the number of entries.
   *
   * @return at least 0
   */
  public int size() {
    return columns.entries.size();
  }

  /**
   * Returns the number of forms that differ.
   *
   * @return at least 0
   */
  public int formCount() {
    return names.formCount();
  }

  /**
   * Returns an entity, as a new object.
   *
   * @param entry from 0 to {@code size() - 1}
   * @return the entity
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public Entity entity(int entry) {
    return columns.entity(check(entry));
  }

  /**
   * Returns the id of an entity.
   *
   * @param entry from 0 to {@code size() - 1}
   * @return its id
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public String id(int entry) {
    return columns.text(EntityColumns.ID, check(entry));
  }

  /**
   * Returns the type of an entity, without making the entity.
   *
   * @param entry from 0 to {@code size() - 1}
   * @return its type
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public EntityType type(int entry) {
    return EntityColumns.type(columns.entries.get(EntityColumns.TYPE, check(entry)));
  }

  /**
   * Returns the name of an entry as {@linkplain dev.rasid.annotation.Evidence#rule() evidence}.
   *
   * @param entry from 0 to {@code size() - 1}
   * @return such as {@code lexicon:places/aleppo}: where the entity's name comes from, and its id
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public String rule(int entry) {
    return "lexicon:" + columns.text(EntityColumns.SOURCE, check(entry)) + "/" + id(entry);
  }

  /**
   * Returns the entity with an id.
   *
   * @param id the id
   * @return the entity, or empty if there is none
   */
  public Optional<Entity> find(String id) {
    int entry = columns.find(id);
    return entry == EntityColumns.NO_ENTRY ? Optional.empty() : Optional.of(entity(entry));
  }

  /**
   * Returns the id of a country in the built-in lexicon.
   *
   * @param code its code in ISO 3166-1 alpha-2, such as EG; XK for Kosovo
   * @return the id that its entity has, such as country-eg
   */
  public static String countryId(String code) {
    return "country-" + code.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the countries and territories that the lexicon has under the ids of {@link #countryId}.
   *
   * @return their entities, each with its code
   */
  public List<Entity> countries() {
    return columns.ofSubtype("country").stream()
        .filter(it -> it.country().filter(code -> it.id().equals(countryId(code))).isPresent())
        .toList();
  }

  /**
   * Returns how many entities a form may mean.
   *
   * @param form from 0 to {@code formCount() - 1}
   * @return at least 1
   * @throws IndexOutOfBoundsException if there is no such form
   */
  public int candidateCount(int form) {
    Objects.checkIndex(form, formCount());
    return names.candidateStarts[form + 1] - names.candidateStarts[form];
  }

  /**
   * Returns one of the entries that a form may mean.
   *
   * @param form from 0 to {@code formCount() - 1}
   * @param index from 0, the likeliest, to {@code candidateCount(form) - 1}
   * @return the number of an entry
   * @throws IndexOutOfBoundsException if there is no such form or candidate
   */
  public int candidate(int form, int index) {
    return names
        .candidates[names.candidateStarts[form] + Objects.checkIndex(index, candidateCount(form))];
  }

  /**
   * Returns the entities that a form may mean.
   *
   * @param form from 0 to {@code formCount() - 1}
   * @return the likeliest first, at least one
   * @throws IndexOutOfBoundsException if there is no such form
   */
  public List<Entity> candidates(int form) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < candidateCount(form); i++) {
      entities.add(entity(candidate(form, i)));
    }
    return List.copyOf(entities);
  }

  /**
   * Returns the entities that a form may mean.
   *
   * @param form a name as it may stand in a text, without proclitics
   * @return the likeliest first; none if the lexicon does not have the form
   */
  public List<Entity> candidates(String form) {
    int number = names.find(form);
    return number == NameTrie.NO_FORM ? List.of() : candidates(number);
  }

  /**
   * Returns the number of a form.
   *
   * @param form a name as it may stand in a text, without proclitics
   * @return its number, or empty if the lexicon does not have it
   */
  public OptionalInt form(String form) {
    int number = names.find(form);
    return number == NameTrie.NO_FORM ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Returns the priority that an entity was added with.
   *
   * @param entry from 0 to {@code size() - 1}
   * @return the highest one
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public int priority(int entry) {
    return columns.entries.get(EntityColumns.PRIORITY, check(entry));
  }

  /** The number of an entry's type, without a check. */
  int typeNumber(int entry) {
    return columns.entries.get(EntityColumns.TYPE, entry);
  }

  private int check(int entry) {
    return Objects.checkIndex(entry, size());
  }

  EntityColumns columns() {
    return columns;
  }

  NameTrie names() {
    return names;
  }

  /** Loads on first use. */
  private static final class Holder {
    static final EntityLexicon BUILT_IN = BuiltInLexicon.load();
  }

  /**
   * Collects entities and forms.
   *
   * <p>A form that several entities have goes to those that have it with the highest priority. If
   * these are several, it is ambiguous and keeps them all as candidates, the one that was added
   * last first. An entity that is added again gets the forms of both; its name and what else is
   * known of it are those given with the higher priority, the later ones if both are equal. A
   * removal takes away what was added before it, at any priority. Two lexicons merged are equal to
   * one that was given the rows of both in that order.
   *
   * <p>A builder builds one lexicon. Conflicts are reported through SLF4J at level debug. Not safe
   * for use by several threads.
   */
  public static final class Builder {
    private final LexiconInput input;

    private Builder(LexiconRows rows) {
      input = new LexiconInput(rows);
    }

    /**
     * Adds an entity with {@link #USER_PRIORITY}.
     *
     * @param entity what the forms name
     * @param forms how texts name it; none is fine if the entity is known already
     * @return this builder
     * @throws IllegalArgumentException as {@link #add(Entity, List, int)}
     */
    public Builder add(Entity entity, List<String> forms) {
      return add(entity, forms, USER_PRIORITY);
    }

    /**
     * Adds an entity.
     *
     * @param entity what the forms name
     * @param forms how texts name it, without proclitics: literal text, at most 200 UTF-16 units
     *     long; vowel signs, tatweel and marks of direction do not matter
     * @param priority the higher wins a form
     * @return this builder
     * @throws IllegalArgumentException if a form has no letter, is too long or has a character that
     *     no name has, or if an entity of another type has the id
     */
    public Builder add(Entity entity, List<String> forms, int priority) {
      input.add(entity, forms, LexiconInput.API_SOURCE, priority);
      return this;
    }

    /**
     * Adds the rows of a file with {@link #USER_PRIORITY}.
     *
     * @param tsv as for {@link #addAll(Path, int)}
     * @return this builder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is bad: it names file, line and reason
     */
    public Builder addAll(Path tsv) throws IOException {
      return addAll(tsv, USER_PRIORITY);
    }

    /**
     * Adds the rows of a file: UTF-8, tab-separated, comments after {@code #}, a header with the
     * columns {@code id}, {@code type}, {@code forms}, {@code latin}, {@code country}, of which the
     * last two may be missing.
     *
     * <p>Forms are separated by bars, the canonical name first. A type is one of {@link
     * EntityType}, and a refinement behind a dot: {@code LOC.city}. A row whose id begins with a
     * minus takes away what was added before: {@code -aleppo} the entity, {@code -aleppo} with
     * forms (the type left empty) these forms of it, {@code -*} with forms these forms of all
     * entities. A form has three letters or more, and an id stands once.
     *
     * <p>Reported through SLF4J as a warning: a removal that finds nothing to remove, a form with a
     * comma, a form of two entities of the file. {@link LexiconLint} finds more.
     *
     * @param tsv the file
     * @param priority the higher wins a form
     * @return this builder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is bad: it names file, line and reason
     */
    public Builder addAll(Path tsv, int priority) throws IOException {
      input.addAll(tsv, priority);
      return this;
    }

    /**
     * Adds all entities of another lexicon, with the priorities they have there.
     *
     * @param other a lexicon
     * @return this builder
     * @throws IllegalArgumentException if an id is that of an entity of another type here
     */
    public Builder addAll(EntityLexicon other) {
      input.addAll(other.columns);
      return this;
    }

    /**
     * Removes an entity with all its forms.
     *
     * @param id its id; nothing happens if there is none
     * @return this builder
     */
    public Builder remove(String id) {
      input.remove(id);
      return this;
    }

    /**
     * Removes a form of an entity, in all spellings that are found alike.
     *
     * @param id the entity's id; nothing happens if there is none
     * @param form the form
     * @return this builder
     * @throws IllegalArgumentException if it can be no form, as for {@link #add(Entity, List, int)}
     */
    public Builder removeForm(String id, String form) {
      input.removeForm(id, form);
      return this;
    }

    /**
     * Removes a form of all entities, in all spellings that are found alike.
     *
     * @param form the form
     * @return this builder
     * @throws IllegalArgumentException if it can be no form, as for {@link #add(Entity, List, int)}
     */
    public Builder removeForm(String form) {
      input.removeForm(form);
      return this;
    }

    LexiconInput input() {
      return input;
    }

    /**
     * Builds the lexicon; entities without a form are left out. The builder is done then: {@link
     * #toBuilder()} of the lexicon goes on.
     *
     * @return a lexicon of what was added
     * @throws IllegalStateException if it was built before
     * @throws IllegalArgumentException if entities {@linkplain Entity#standsFor() stand for} each
     *     other in a circle: it is named
     */
    public EntityLexicon build() {
      return new LexiconAssembly(input.finish()).build();
    }
  }
}
