package dev.rasid.export;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Reference;

/**
 * What the report calls the kinds of things in Arabic, where analyzers have short English words.
 */
final class ReportTerms {
  private ReportTerms() {}

  /** The part of a rule that says what sort of rule it is, such as {@code lexicon}. */
  static String kind(String rule) {
    int colon = rule.indexOf(':');
    return colon < 0 ? rule : rule.substring(0, colon);
  }

  /** What a sort of rule goes by; empty if an analyzer made up its own. */
  static String rule(String kind) {
    return switch (kind) {
      case "lexicon" -> "المعجم";
      case "tagger" -> "المصنّف الإحصائي";
      case "title" -> "لقب قبله";
      case "head" -> "كلمة رأس";
      case "repeat" -> "تكرار";
      case "coref" -> "إحالة داخل النص";
      case "context" -> "سياق النص";
      case "ambiguous" -> "ملتبس";
      case "role" -> "منصب";
      case "nationality" -> "نسبة";
      case "introduced" -> "ورد قبله";
      default -> "";
    };
  }

  /** One thing of a type. */
  static String one(EntityType type) {
    return switch (type) {
      case PER -> "شخص";
      case ORG -> "هيئة";
      case LOC -> "مكان";
      case MISC -> "حدث أو اتفاق";
    };
  }

  /** A subtype that our lexicons have; those of a user's lexicon stay as they are. */
  static String subtype(String subtype) {
    return switch (subtype) {
      case "country" -> "دولة";
      case "region" -> "إقليم";
      case "city" -> "مدينة";
      case "site" -> "موقع";
      default -> subtype;
    };
  }

  static String reference(Reference.Kind kind) {
    return switch (kind) {
      case ROLE -> "منصب";
      case SHORT_FORM -> "اسم مختصر";
      case NATIONALITY -> "نسبة إلى بلد";
    };
  }
}
