package dev.rasid.arabic.numbers;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers in words. Safe for use by any number of threads. */
final class NumberWriter {
  private static final String[] WITH_FEMININE = {
    "", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] WITH_MASCULINE = {
    "", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] HUNDREDS = {
    "", "مئة", "مئت", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
  };
  private static final String[] ORDINALS = {
    "", "أول", "ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"
  };

  /** Scales from the highest: value, singular, dual stem, plural, accusative. */
  private static final List<Scale> SCALES =
      List.of(
          new Scale(1_000_000_000_000L, "تريليون", "تريليونات", "تريليونا"),
          new Scale(1_000_000_000L, "مليار", "مليارات", "مليارا"),
          new Scale(1_000_000L, "مليون", "ملايين", "مليونا"),
          new Scale(1_000L, "ألف", "آلاف", "ألفا"));

  private final boolean feminine;
  private final boolean nominative;

  private record Scale(long value, String one, String plural, String accusative) {}

  NumberWriter(CountedGender gender, NumberCase grammaticalCase) {
    feminine = gender == CountedGender.FEMININE;
    nominative = grammaticalCase == NumberCase.NOMINATIVE;
  }

  String cardinal(long number) {
    if (number == 0) {
      return "صفر";
    }
    List<String> parts = new ArrayList<>();
    long rest = number;
    for (Scale scale : SCALES) {
      long count = rest / scale.value();
      if (count > 0) {
        parts.add(scaled(count, scale));
      }
      rest %= scale.value();
    }
    if (rest > 0) {
      parts.add(group((int) rest, feminine));
    }
    return String.join(" و", parts);
  }

  private String scaled(long count, Scale scale) {
    if (count == 1) {
      return scale.one();
    }
    if (count == 2) {
      return scale.one() + dual();
    }
    long last = count % 100;
    String noun =
        last >= 3 && last <= 10 ? scale.plural() : last >= 11 ? scale.accusative() : scale.one();
    // The scales are masculine nouns, and are counted as such.
    return construct(group((int) count, false)) + " " + noun;
  }

  /** The dual loses its ن before what it counts: مئتا ألف. */
  private static String construct(String group) {
    boolean dual = group.endsWith("مئتان") || group.endsWith("مئتين");
    return dual ? group.substring(0, group.length() - 1) : group;
  }

  private String dual() {
    return nominative ? "ان" : "ين";
  }

  private String tens() {
    return nominative ? "ون" : "ين";
  }

  private String group(int number, boolean counted) {
    List<String> parts = new ArrayList<>();
    int hundreds = number / 100;
    if (hundreds > 0) {
      parts.add(HUNDREDS[hundreds] + (hundreds == 2 ? dual() : ""));
    }
    int rest = number % 100;
    if (rest > 10 && rest < 20) {
      parts.add(teen(rest - 10, counted));
    } else {
      int units = rest > 10 ? rest % 10 : rest;
      if (units > 0) {
        parts.add(unit(units, counted));
      }
      if (rest >= 20) {
        parts.add(TENS[rest / 10] + tens());
      }
    }
    return String.join(" و", parts);
  }

  private String unit(int number, boolean counted) {
    if (number == 2) {
      return (counted ? "اثنت" : "اثن") + dual();
    }
    return counted ? WITH_FEMININE[number] : WITH_MASCULINE[number];
  }

  private String teen(int number, boolean counted) {
    String ten = counted ? " عشرة" : " عشر";
    return switch (number) {
      case 1 -> (counted ? "إحدى" : "أحد") + ten;
      case 2 -> (counted ? "اثنت" : "اثن") + (nominative ? "ا" : "ي") + ten;
      default -> unit(number, counted) + ten;
    };
  }

  String ordinal(int number, boolean definite) {
    String article = definite ? "ال" : "";
    if (number <= 10) {
      return article + simpleOrdinal(number, definite);
    }
    int units = number % 10;
    if (number < 20) {
      return article + compoundOrdinal(units) + (feminine ? " عشرة" : " عشر");
    }
    String ten = article + TENS[number / 10] + tens();
    return units == 0 ? ten : article + compoundOrdinal(units) + " و" + ten;
  }

  private String simpleOrdinal(int number, boolean definite) {
    if (number == 1) {
      return feminine ? "أولى" : "أول";
    }
    if (number == 2 && !feminine) {
      return definite ? "ثاني" : "ثان";
    }
    return (number == 2 ? "ثاني" : ORDINALS[number]) + (feminine ? "ة" : "");
  }

  private String compoundOrdinal(int units) {
    String word = units == 1 ? "حادي" : units == 2 ? "ثاني" : ORDINALS[units];
    return word + (feminine ? "ة" : "");
  }
}
