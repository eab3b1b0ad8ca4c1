package dev.rasid.monitor;

import com.google.common.collect.ImmutableMap;
import dev.rasid.annotation.Zone;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of the query language: in English only, or in Arabic too. */
public enum Keywords {
  /** {@code AND OR NOT NEAR/n}, and the English names of fields. */
  ENGLISH(Map.of(), Map.of(), Map.of()),

  /**
   * Also {@code و}, {@code أو}, {@code ليس}, {@code قرب/5} and {@code قرب/5م} (ordered), and the
   * fields {@code عنوان: منطقة: وسيلة: كيان: متحدث: اقتباس:( ) موقف( )=ضد|مع} and {@code عتبة}. A
   * word that is written like one of them stands in quotes.
   */
  ARABIC(
      Map.of("و", "AND", "أو", "OR", "ليس", "NOT", "قرب", "NEAR"),
      Map.of(
          "عنوان",
          "title",
          "منطقة",
          "zone",
          "وسيلة",
          "outlet",
          "كيان",
          "entity",
          "متحدث",
          "speaker",
          "اقتباس",
          "quote",
          "موقف",
          "stance",
          "عتبة",
          "threshold"),
      Map.of(
          "عنوان",
          "headline",
          "ترويسة",
          "dateline",
          "مقدمة",
          "lead",
          "متن",
          "body",
          "ضد",
          "against",
          "مع",
          "favor"));

  private final ImmutableMap<String, String> operators;
  private final ImmutableMap<String, String> fields;
  private final ImmutableMap<String, String> values;

  Keywords(Map<String, String> operators, Map<String, String> fields, Map<String, String> values) {
    this.operators = ImmutableMap.copyOf(operators);
    this.fields = ImmutableMap.copyOf(fields);
    this.values = ImmutableMap.copyOf(values);
  }

  /** The English operator that a word is, or the word itself. */
  String operator(String word) {
    return operators.getOrDefault(word, word);
  }

  /** The English name that a word is, or the word itself. */
  String field(String word) {
    return fields.getOrDefault(word, word);
  }

  /** The English value that a word is, or the word itself. */
  String value(String word) {
    return values.getOrDefault(word, word);
  }

  /** Whether a word has to stand in quotes to be a word, whatever the keywords are. */
  static boolean isReserved(String word) {
    return word.equals("AND")
        || word.equals("OR")
        || word.equals("NOT")
        || word.equals("NEAR")
        || ARABIC.operators.containsKey(word)
        || ARABIC.field(word).equals("threshold")
        || ARABIC.field(word).equals("stance");
  }

  /** The zone of an article's own text that has a name. */
  Optional<Zone> zone(String word) {
    String name = value(word);
    for (Zone zone : Zone.values()) {
      if (zone.isReport() && name(zone).equals(name)) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }

  static String name(Zone zone) {
    return zone.name().toLowerCase(Locale.ROOT);
  }
}
