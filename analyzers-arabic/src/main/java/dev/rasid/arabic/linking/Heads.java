package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that names of organisations and places begin with: council, party; airport, town.
 *
 * <p>Words are given by their keys without proclitics and article. Immutable once loaded.
 */
public final class Heads {
  private final Map<String, OrganisationHead> organisations = new HashMap<>();
  private final Map<String, PlaceHead> places = new HashMap<>();

  /**
   * A head of organisations.
   *
   * @param kind such as ministry or party
   * @param construct whether nouns and adjectives behind it are the name; else a name of its own
   */
  public record OrganisationHead(String kind, boolean construct) {}

  /**
   * A head of places.
   *
   * @param subtype such as city or river
   * @param inside whether it is a part of the name
   */
  public record PlaceHead(String subtype, boolean inside) {}

  private static final class Holder {
    static final Heads STANDARD = load();
  }

  /** Returns those of the tables of this module, loaded when first asked for. */
  public static Heads standard() {
    return Holder.STANDARD;
  }

  private static Heads load() {
    Heads heads = new Heads();
    for (TsvRow row : LinkTables.load("org-heads.tsv", "head", "kind", "extends")) {
      heads.organisations.put(
          ArabicNormalizer.key(row.cell(0)),
          new OrganisationHead(row.cell(1), flag(row, 2, "construct", "name")));
    }
    for (TsvRow row : LinkTables.load("place-heads.tsv", "head", "subtype", "inside")) {
      heads.places.put(
          ArabicNormalizer.key(row.cell(0)), new PlaceHead(row.cell(1), flag(row, 2, "yes", "no")));
    }
    return heads;
  }

  private static boolean flag(TsvRow row, int column, String yes, String no) {
    if (row.cell(column).equals(yes)) {
      return true;
    }
    if (row.cell(column).equals(no)) {
      return false;
    }
    throw row.bad("\"" + row.cell(column) + "\" must be " + yes + " or " + no);
  }

  /** What the word opens, if names of organisations begin with it. */
  public Optional<OrganisationHead> organisation(String bareKey) {
    return Optional.ofNullable(organisations.get(bareKey));
  }

  /** What the word opens, if names of places begin with it. */
  public Optional<PlaceHead> place(String bareKey) {
    return Optional.ofNullable(places.get(bareKey));
  }

  /** Whether names of organisations begin with the word. */
  boolean isHead(String bareKey) {
    return organisations.containsKey(bareKey);
  }
}
