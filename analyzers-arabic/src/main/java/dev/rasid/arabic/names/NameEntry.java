package dev.rasid.arabic.names;

import java.util.List;

/**
 * A name that the lexicon knows. Immutable, safe for use by any number of threads.
 *
 * @param forms Arabic spellings, the canonical one first; family names without the article
 * @param latin Latin spellings, that of the English press first
 * @param gender who bears it as a given name
 * @param kind what it is used as
 * @param foreign whether it comes from another language than Arabic
 */
public record NameEntry(
    List<String> forms, List<String> latin, Gender gender, Kind kind, boolean foreign) {

  /** Who bears a given name. */
  public enum Gender {
    /** Men. */
    MALE,
    /** Women. */
    FEMALE,
    /** Both, or not known. */
    ANY
  }

  /** What a name is used as. */
  public enum Kind {
    /** A given name. */
    GIVEN,
    /** A family name. */
    FAMILY,
    /** Either. */
    BOTH
  }

  /** Makes the lists unmodifiable; each must hold a spelling. */
  public NameEntry {
    forms = List.copyOf(forms);
    latin = List.copyOf(latin);
    if (forms.isEmpty() || latin.isEmpty()) {
      throw new IllegalArgumentException(
          "a name has no spelling: forms " + forms + ", latin " + latin);
    }
  }
}
