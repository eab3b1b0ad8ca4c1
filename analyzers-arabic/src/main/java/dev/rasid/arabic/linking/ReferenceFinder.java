package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Reference;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands for a name in an article: roles, short forms of organisations, nationalities.
 *
 * <p>A role goes to whoever the article gave it to before; failing that to the one who held the
 * office on the day of publication, as the lexicon knows; without such a day it stays unlinked. A
 * short form goes to the organisation named last before it whose name begins with it. Immutable,
 * safe for use by any number of threads.
 */
public final class ReferenceFinder {
  /** Words behind a role whose holder is another than that of the day, folded. */
  private static final Set<String> STATUS =
      Set.of(
          "السابق",
          "السابقه",
          "الاسبق",
          "الراحل",
          "الراحله",
          "المنتخب",
          "المنتخبه",
          "المخلوع",
          "المعزول",
          "المقال",
          "المستقيل",
          "المكلف",
          "الجديد",
          "الجديده",
          "المقبل",
          "القادم");

  /** What words begin that may stand for a name. */
  private static final int REFERRING =
      WordFacts.TITLE | WordFacts.ORGANISATION | WordFacts.NATIONALITY;

  private final Offices offices = Offices.load();
  private final EntityLexicon lexicon;
  private final Remembered<Optional<Entity>> entitiesById = new Remembered<>();
  private final Remembered<Optional<Entity>> countriesByCode = new Remembered<>();

  /**
   * Makes one.
   *
   * @param lexicon the persons who held offices, and the countries
   */
  public ReferenceFinder(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What was found, and the entities of the lexicon that no mention introduced. */
  public record Result(List<Annotation<Reference>> references, List<Annotation<Entity>> entities) {
    /** Makes the lists unmodifiable. */
    public Result {
      references = List.copyOf(references);
      entities = List.copyOf(entities);
    }
  }

  /**
   * Finds the references of one article.
   *
   * @param words its tokens
   * @param names its names, linked, in the order of the text
   * @param day when it was published, in its own zone
   * @return references that overlap no name
   */
  public Result find(ArticleWords words, List<Linked> names, Optional<LocalDate> day) {
    int[] nameAt = new int[words.size()];
    Arrays.fill(nameAt, -1);
    for (int i = 0; i < names.size(); i++) {
      Found name = names.get(i).name();
      for (int token = name.first(); token <= name.last(); token++) {
        nameAt[token] = i;
      }
    }
    Run run = new Run(words, names, nameAt, day);
    for (int i = 0; i < words.size(); ) {
      i = nameAt[i] >= 0 ? run.passName(i) : run.read(i);
    }
    return new Result(run.references, run.entities);
  }

  /** The work on one article. */
  private final class Run {
    private final ArticleWords words;
    private final List<Linked> names;
    private final int[] nameAt;
    private final Optional<LocalDate> day;
    private final IntroducedRoles roles;
    private final IntroducedHeads organisations = new IntroducedHeads();
    private final List<Annotation<Reference>> references = new ArrayList<>();
    private final List<Annotation<Entity>> entities = new ArrayList<>();
    private final Set<String> introduced = new HashSet<>();

    Run(ArticleWords words, List<Linked> names, int[] nameAt, Optional<LocalDate> day) {
      this.words = words;
      this.names = names;
      this.nameAt = nameAt;
      this.day = day;
      roles = new IntroducedRoles(words, names, nameAt);
      names.forEach(name -> introduced.add(name.entity().id()));
    }

    /** Notes what a name introduces, and returns the token behind it. */
    int passName(int token) {
      Linked name = names.get(nameAt[token]);
      if (name.name().type() == EntityType.PER) {
        roles.introduce(name);
        day.ifPresent(date -> roles.introduce(name, offices.shortNames(name.entity().id(), date)));
      } else if (name.name().type() == EntityType.ORG) {
        organisations.introduce(name, words);
      }
      return name.name().last() + 1;
    }

    /** Reads a reference at a token, and returns the token behind it, or the next one. */
    int read(int token) {
      if (!words.opens(token, REFERRING)) {
        return token + 1;
      }
      int behind = readRole(token);
      if (behind > token) {
        return behind;
      }
      if (!readShortForm(token)) {
        readNationality(token);
      }
      return token + 1;
    }

    private int readRole(int token) {
      if (!words.opens(token, WordFacts.TITLE)) {
        return token;
      }
      int last = roles.longestKnown(token, offices);
      if (last < token) {
        return token;
      }
      int next = last + 1;
      boolean former = false;
      while (next < words.size() && STATUS.contains(words.key(next))) {
        former = true;
        next++;
      }
      boolean apposed = next < words.size() && nameAt[next] >= 0 && isPerson(next);
      if (apposed || former) {
        return next; // the name says who it is, or it is not the holder of the day
      }
      String phrase = roles.phrase(token, last);
      Linked holder = roles.holder(phrase, token, last);
      if (holder != null) {
        Span from = holder.name().span();
        String rule = roles.isGiven(phrase) ? "role:introduced" : "role:office-of-named";
        add(token, last, Reference.Kind.ROLE, holder.entity(), List.of(), from, rule);
        return last + 1;
      }
      if (day.isEmpty()) {
        return last + 1;
      }
      List<Entity> holders = known(offices.holders(phrase, day.get()));
      if (!holders.isEmpty()) {
        String rule = "role:office-at-" + day.get();
        add(token, last, Reference.Kind.ROLE, holders.get(0), others(holders), null, rule);
      }
      return last + 1;
    }

    private List<Entity> countries(List<String> codes) {
      List<Entity> found = new ArrayList<>(codes.size());
      for (String code : codes) {
        countriesByCode
            .get(code, any -> lexicon.find(EntityLexicon.countryId(any)))
            .ifPresent(found::add);
      }
      return found;
    }

    private List<Entity> known(List<String> ids) {
      List<Entity> found = new ArrayList<>(ids.size());
      for (String id : ids) {
        entitiesById.get(id, lexicon::find).ifPresent(found::add);
      }
      return found;
    }

    private static List<String> others(List<Entity> entities) {
      return entities.size() == 1 ? List.of() : entities.stream().skip(1).map(Entity::id).toList();
    }

    private boolean isPerson(int token) {
      return names.get(nameAt[token]).name().type() == EntityType.PER;
    }

    private boolean readShortForm(int token) {
      if (!words.opens(token, WordFacts.ORGANISATION) || !words.isDefinite(token)) {
        return false;
      }
      String head = words.bareKey(token);
      boolean modified =
          token + 1 < words.size()
              && !words.lineEnds(token)
              && words.key(token + 1).startsWith("ال");
      if (modified) {
        return false;
      }
      List<Linked> possible = organisations.find(head);
      if (possible.isEmpty()) {
        return false;
      }
      Linked last = possible.get(0);
      List<String> others =
          possible.stream().skip(1).map(name -> name.entity().id()).distinct().toList();
      add(
          token,
          token,
          Reference.Kind.SHORT_FORM,
          last.entity(),
          others,
          last.name().span(),
          "coref:head-of-name");
      return true;
    }

    private void readNationality(int token) {
      List<String> codes = words.facts(token).countries();
      if (codes.isEmpty()) {
        return;
      }
      List<Entity> countries = countries(codes);
      if (!countries.isEmpty()) {
        Entity country = countries.get(0);
        String rule = "nationality:" + country.country().orElse("");
        add(token, token, Reference.Kind.NATIONALITY, country, others(countries), null, rule);
      }
    }

    private void add(
        int first,
        int last,
        Reference.Kind kind,
        Entity entity,
        List<String> candidates,
        @Nullable Span from,
        String rule) {
      int cut = words.proclitics(first);
      Span whole = words.span(first, last);
      Span span =
          cut == 0
              ? whole
              : new Span(
                  words.source(words.starts()[first] + cut, words.ends()[first]).start(),
                  whole.end());
      List<Evidence> evidence = new ArrayList<>(2);
      evidence.add(new Evidence(span, rule));
      if (from != null) {
        evidence.add(new Evidence(from, "introduced"));
      }
      List<String> others =
          candidates.isEmpty()
              ? candidates
              : candidates.stream().filter(id -> !id.equals(entity.id())).toList();
      references.add(new Annotation<>(span, new Reference(kind, entity.id(), others, evidence)));
      if (introduced.add(entity.id())) {
        entities.add(new Annotation<>(span, entity));
      }
    }
  }
}
