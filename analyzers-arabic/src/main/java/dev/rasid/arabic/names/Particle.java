package dev.rasid.arabic.names;

/** Words of a name that are no names. */
enum Particle {
  /** A name. */
  NONE,
  /** Son or daughter of: بن, بنت, ولد. */
  SON,
  /** Father or mother of, in a by-name: أبو, أم. */
  ABU,
  /** Servant of, which is nothing without the word behind it: عبد. */
  ABD,
  /** The house of: آل. */
  HOUSE;

  static Particle ofArabic(String word) {
    return switch (word) {
      case "بن", "ابن", "إبن", "بنت", "ابنة", "ولد", "منت" -> SON;
      case "أبو", "ابو", "أبي", "ابي", "أبا", "ابا", "بو", "أم", "ام" -> ABU;
      case "عبد" -> ABD;
      case "آل" -> HOUSE;
      default -> NONE;
    };
  }

  /** Takes folded letters. */
  static Particle ofLatin(String word) {
    return switch (word) {
      case "bin", "ben", "ibn", "bint", "ould", "wuld", "weld", "mint" -> SON;
      case "abu", "abou", "abo", "abi", "aboul", "abul", "aboo", "bou", "bu", "umm", "oum", "um" ->
          ABU;
      case "abd",
          "abdul",
          "abdel",
          "abdal",
          "abdol",
          "abdoul",
          "abdur",
          "abder",
          "abdus",
          "abdes",
          "abden",
          "abed" ->
          ABD;
      default -> NONE;
    };
  }

  /** Whether a Latin word is the article of the word behind it; an assimilated one must match. */
  static boolean isArticle(String word, String next) {
    return switch (word) {
      case "al", "el", "ul", "il", "l" -> true;
      case "ar",
          "as",
          "ash",
          "ad",
          "an",
          "at",
          "az",
          "er",
          "es",
          "ech",
          "ed",
          "en",
          "et",
          "ez",
          "ur",
          "us",
          "ud" ->
          next.charAt(0) == (word.endsWith("ch") ? 'c' : word.charAt(1));
      default -> false;
    };
  }
}
