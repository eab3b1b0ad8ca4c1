package dev.rasid.arabic.morphology;

import java.util.List;

/** The prefixes and endings of single persons, in sounds, by how a stem ends. */
final class PersonalEndings {
  /** The jussive of a strong stem. */
  static final List<Ending> NONE = Ending.all("");

  private static final List<Ending> PAST_PLAIN = Ending.all("a", "aت", "A", "aتA", "UO");
  private static final List<Ending> PAST_I = Ending.all("iي", "iيت", "iيA", "iيتA", "UO");
  private static final List<Ending> PAST_A = Ending.all("A", "aت", "aوA", "aتA", "aوO");
  private static final List<Ending> PAST_Y = Ending.all("Y", "aت", "aيA", "aتA", "aوO");

  private static final List<Ending> SHORT_PLAIN = Ending.all("u");
  private static final List<Ending> SHORT_HAMZA = Ending.all("u", "a");
  private static final List<Ending> TWO_PLAIN = Ending.all("Aن", "A");
  private static final List<Ending> MEN_PLAIN = Ending.all("Uن", "UO");
  private static final List<Ending> WOMEN_PLAIN = Ending.all("ن");

  private static final List<Ending> SHORT_U = Ending.all("U", "u");
  private static final List<Ending> TWO_U = Ending.all("uوAن", "uوA");
  private static final List<Ending> WOMEN_U = Ending.all("Uن");

  private static final List<Ending> SHORT_I = Ending.all("I", "i");
  private static final List<Ending> TWO_I = Ending.all("iيAن", "iيA");
  private static final List<Ending> WOMEN_I = Ending.all("Iن");

  private static final List<Ending> SHORT_Y = Ending.all("Y", "a");
  private static final List<Ending> TWO_Y = Ending.all("aيAن", "aيA");
  private static final List<Ending> MEN_Y = Ending.all("aون", "aوO");
  private static final List<Ending> WOMEN_Y = Ending.all("aين");

  private PersonalEndings() {}

  /** Returns the endings of HE, SHE, TWO_MEN, TWO_WOMEN and MEN in the past. */
  static List<Ending> past(char stemEnding) {
    return switch (stemEnding) {
      case Stem.PLAIN -> PAST_PLAIN;
      case 'I' -> PAST_I;
      case 'A' -> PAST_A;
      default -> PAST_Y;
    };
  }

  /** Returns what a weak stem of the past has before a consonant. */
  static String pastVowel(char stemEnding) {
    return switch (stemEnding) {
      case Stem.PLAIN -> "";
      case 'I' -> "I";
      case 'A' -> "aو";
      default -> "aي";
    };
  }

  /** Returns the prefix of the imperfect. */
  static String prefix(VerbPerson person) {
    return switch (person) {
      case HE, TWO_MEN, MEN, WOMEN -> "ي";
      case SHE, TWO_WOMEN -> "ت";
      case I -> "ء";
      case WE -> "ن";
    };
  }

  /** Whether a person has no ending but a vowel. */
  static boolean isShort(VerbPerson person) {
    return switch (person) {
      case HE, SHE, I, WE -> true;
      case TWO_MEN, TWO_WOMEN, MEN, WOMEN -> false;
    };
  }

  /** Returns the endings of a person in indicative, subjunctive and jussive. */
  static List<Ending> imperfect(char stemEnding, VerbPerson person, boolean hamza) {
    return switch (person) {
      case HE, SHE, I, WE ->
          pick(stemEnding, hamza ? SHORT_HAMZA : SHORT_PLAIN, SHORT_U, SHORT_I, SHORT_Y);
      case TWO_MEN, TWO_WOMEN -> pick(stemEnding, TWO_PLAIN, TWO_U, TWO_I, TWO_Y);
      case MEN -> pick(stemEnding, MEN_PLAIN, MEN_PLAIN, MEN_PLAIN, MEN_Y);
      case WOMEN -> pick(stemEnding, WOMEN_PLAIN, WOMEN_U, WOMEN_I, WOMEN_Y);
    };
  }

  private static List<Ending> pick(
      char stemEnding, List<Ending> plain, List<Ending> u, List<Ending> i, List<Ending> y) {
    return switch (stemEnding) {
      case Stem.PLAIN -> plain;
      case 'U' -> u;
      case 'I' -> i;
      default -> y;
    };
  }
}
