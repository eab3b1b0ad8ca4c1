package dev.rasid.arabic.quotations;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.rasid.arabic.morphology.PersonalForm;
import dev.rasid.arabic.morphology.PersonalForms;
import dev.rasid.arabic.morphology.VerbPerson;
import dev.rasid.arabic.resource.CompiledFile;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What attributes words, by the keys of its spellings ({@link ArabicNormalizer#key}), without
 * article, proclitics and pronouns.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
final class Cues {
  private static final Splitter SPACE = Splitter.on(' ');
  private static final char CLITIC = 'ـ';
  private static final VerbPerson[] PLAIN_PARTICIPLE = {
    VerbPerson.HE, VerbPerson.SHE, VerbPerson.MEN, VerbPerson.TWO_WOMEN, VerbPerson.WOMEN
  };
  private static final VerbPerson[] WEAK_PARTICIPLE = {
    VerbPerson.HE,
    VerbPerson.SHE,
    VerbPerson.MEN,
    VerbPerson.TWO_MEN,
    VerbPerson.TWO_WOMEN,
    VerbPerson.WOMEN
  };

  /** Written by the build; without it the forms of the verbs are made, which takes longer. */
  static final CompiledFile COMPILED = new CompiledFile(Cues.class, "cues.bin");

  private final Map<String, ImmutableList<Cue>> words;
  private final ImmutableListMultimap<String, Phrase> phrases;
  private final ImmutableListMultimap<String, Unnamed> unnamed;

  private Cues() {
    words = COMPILED.load(CueFile::read, Cues::wordsOfTables);
    phrases = loadPhrases();
    unnamed = loadUnnamed();
  }

  /** Makes the words of the tables, with all forms of the verbs, by their keys. */
  static Map<String, ImmutableList<Cue>> wordsOfTables() {
    ImmutableSetMultimap.Builder<String, Cue> cues = ImmutableSetMultimap.builder();
    addVerbs(cues);
    addParticiples(cues);
    addNouns(cues);
    Map<String, ImmutableList<Cue>> words = new LinkedHashMap<>();
    cues.build().asMap().forEach((key, all) -> words.put(key, ImmutableList.copyOf(all)));
    return words;
  }

  private static final class Holder {
    static final Cues STANDARD = load();
  }

  /** Returns those of the tables of this module, loaded when first asked for. */
  static Cues standard() {
    return Holder.STANDARD;
  }

  /**
   * Loads the tables.
   *
   * @throws IllegalArgumentException if a row is bad: it names table, line and reason
   */
  static Cues load() {
    return new Cues();
  }

  /** Returns what the word with a key may be; none if it is no cue. */
  ImmutableList<Cue> words(String key) {
    return words.getOrDefault(key, ImmutableList.of());
  }

  /** Returns the phrases that begin with the word of a key, the longer ones first. */
  ImmutableList<Phrase> phrases(String key) {
    return phrases.get(key);
  }

  /** Returns the unnamed speakers that begin with the word of a key, the longer ones first. */
  ImmutableList<Unnamed> unnamed(String key) {
    return unnamed.get(key);
  }

  /**
   * A phrase that names its source behind it, or marks that another speaks.
   *
   * @param keys the keys of its words
   * @param clitic the key of what is written on the source, or empty
   */
  record Phrase(ImmutableList<String> keys, String clitic, PhraseKind kind, Cue.Force force) {}

  /** What a phrase says of its words. */
  enum PhraseKind {
    /** What it stands beside comes from the source. */
    SOURCE,
    /** The very words are the source's. */
    WORDING,
    /** The next speaker is another. */
    TURN
  }

  /**
   * A speaker without a name.
   *
   * @param keys the keys of its words
   * @param rank 1, an office that answers for it, to 5, rumour
   */
  record Unnamed(ImmutableList<String> keys, int rank, UnnamedKind kind) {}

  /** What an unnamed speaker is. */
  enum UnnamedKind {
    /** Of a state, a party or an organisation. */
    OFFICIAL,
    /** Of police or intelligence. */
    SECURITY,
    /** Of diplomacy. */
    DIPLOMATIC,
    /** Of an army or armed group. */
    MILITARY,
    /** Doctors and rescuers. */
    MEDICAL,
    /** Somebody who was there or lives there. */
    WITNESS,
    /** Somebody who studies it. */
    EXPERT,
    /** Activists and opposition. */
    ACTIVIST,
    /** Media. */
    MEDIA,
    /** Nothing is said of it. */
    UNNAMED
  }

  private static void addVerbs(ImmutableSetMultimap.Builder<String, Cue> cues) {
    PersonalForms forms = new PersonalForms();
    List<String> header = List.of("lemma", "form", "force", "frame", "strength");
    for (TsvRow row : TsvTable.load(Cues.class, "saying-verbs.tsv", header)) {
      Cue.Force force = constant(row, 2, Cue.Force.class);
      ImmutableList<String> frames = frames(row, 3);
      boolean always = constant(row, 4, Strength.class) == Strength.ALWAYS;
      for (PersonalForm form : forms.of(row.cell(0), row.cell(1))) {
        Cue.Kind kind = form.passive() ? Cue.Kind.PASSIVE : Cue.Kind.VERB;
        Optional<VerbPerson> person = Optional.of(form.person());
        cues.put(
            ArabicNormalizer.key(form.surface()),
            new Cue(kind, row.cell(0), force, frames, always, person));
      }
    }
  }

  private enum Strength {
    ALWAYS,
    PERSON
  }

  private static void addParticiples(ImmutableSetMultimap.Builder<String, Cue> cues) {
    List<String> header = List.of("lemma", "form", "forms", "force", "frame");
    for (TsvRow row : TsvTable.load(Cues.class, "saying-participles.tsv", header)) {
      List<String> forms = row.forms(2);
      boolean plain = forms.size() == PLAIN_PARTICIPLE.length;
      if (!plain && forms.size() != WEAK_PARTICIPLE.length) {
        throw row.bad("has " + forms.size() + " forms, must have 5, or 6 of a weak root");
      }
      for (int i = 0; i < forms.size(); i++) {
        VerbPerson person = plain ? PLAIN_PARTICIPLE[i] : WEAK_PARTICIPLE[i];
        cues.put(
            ArabicNormalizer.key(forms.get(i)),
            new Cue(
                Cue.Kind.PARTICIPLE,
                row.cell(0),
                constant(row, 3, Cue.Force.class),
                frames(row, 4),
                false,
                Optional.of(person)));
      }
    }
  }

  private static void addNouns(ImmutableSetMultimap.Builder<String, Cue> cues) {
    List<String> header = List.of("form", "force", "frame");
    for (TsvRow row : TsvTable.load(Cues.class, "saying-nouns.tsv", header)) {
      Cue.Force force = constant(row, 1, Cue.Force.class);
      cues.put(
          ArabicNormalizer.key(row.cell(0)),
          new Cue(Cue.Kind.NOUN, row.cell(0), force, frames(row, 2), false, Optional.empty()));
    }
  }

  private static ImmutableListMultimap<String, Phrase> loadPhrases() {
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    phrases.orderValuesBy(Cues::comparePhrases);
    List<String> header = List.of("phrase", "kind", "force");
    for (TsvRow row : TsvTable.load(Cues.class, "adverbial-sources.tsv", header)) {
      String text = row.cell(0);
      String clitic = "";
      if (text.charAt(text.length() - 1) == CLITIC) {
        int space = text.lastIndexOf(' ');
        clitic = ArabicNormalizer.key(text.substring(space + 1));
        text = text.substring(0, space);
      }
      ImmutableList<String> keys = keys(text);
      phrases.put(
          keys.get(0),
          new Phrase(
              keys, clitic, constant(row, 1, PhraseKind.class), constant(row, 2, Cue.Force.class)));
    }
    return phrases.build();
  }

  private static ImmutableListMultimap<String, Unnamed> loadUnnamed() {
    ImmutableListMultimap.Builder<String, Unnamed> unnamed = ImmutableListMultimap.builder();
    unnamed.orderValuesBy(Cues::compareUnnamed);
    List<String> header = List.of("form", "rank", "kind");
    for (TsvRow row : TsvTable.load(Cues.class, "anonymous-sources.tsv", header)) {
      String rank = row.cell(1);
      if (rank.length() != 1 || rank.charAt(0) < '1' || rank.charAt(0) > '5') {
        throw row.bad("rank \"" + rank + "\" must be 1 to 5");
      }
      ImmutableList<String> keys = keys(row.cell(0));
      unnamed.put(
          keys.get(0),
          new Unnamed(keys, rank.charAt(0) - '0', constant(row, 2, UnnamedKind.class)));
    }
    return unnamed.build();
  }

  // Not by what a record says of itself: to make that costs a tenth of a second at the start.

  private static int comparePhrases(Phrase one, Phrase other) {
    int byKeys = compareKeys(one.keys(), other.keys());
    if (byKeys != 0) {
      return byKeys;
    }
    int byClitic = one.clitic().compareTo(other.clitic());
    return byClitic != 0
        ? byClitic
        : (one.kind() + " " + one.force()).compareTo(other.kind() + " " + other.force());
  }

  private static int compareUnnamed(Unnamed one, Unnamed other) {
    int byKeys = compareKeys(one.keys(), other.keys());
    return byKeys != 0
        ? byKeys
        : (one.rank() + " " + one.kind()).compareTo(other.rank() + " " + other.kind());
  }

  /** The longer first. */
  private static int compareKeys(ImmutableList<String> one, ImmutableList<String> other) {
    return one.size() != other.size()
        ? Integer.compare(other.size(), one.size())
        : one.toString().compareTo(other.toString());
  }

  private static ImmutableList<String> keys(String phrase) {
    return SPACE
        .splitToStream(phrase)
        .map(ArabicNormalizer::key)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> frames(TsvRow row, int column) {
    ImmutableList<String> frames = ImmutableList.copyOf(row.forms(column));
    if (frames.isEmpty()) {
      throw row.bad("has no frame");
    }
    return frames;
  }

  private static <E extends Enum<E>> E constant(TsvRow row, int column, Class<E> type) {
    String cell = row.cell(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return constant;
      }
    }
    String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    throw row.bad("\"" + cell + "\" is none of " + known);
  }
}
