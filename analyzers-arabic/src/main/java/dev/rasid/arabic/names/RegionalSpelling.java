package dev.rasid.arabic.names;

import java.util.List;
import java.util.Locale;

/** Picks the Latin spelling of a name that a region would use. */
final class RegionalSpelling {
  private RegionalSpelling() {}

  static String of(NameEntry entry, PressRegion region) {
    List<String> latin = entry.latin();
    if (entry.foreign() || region == PressRegion.GULF_LEVANT) {
      return latin.get(0);
    }
    String best = latin.get(0);
    int bestPoints = 0;
    for (String spelling : latin) {
      String lower = spelling.toLowerCase(Locale.ROOT);
      int points =
          region == PressRegion.EGYPT
              ? egyptian(entry.forms().get(0), lower)
              : maghrebi(entry.forms().get(0), lower);
      if (points > bestPoints) {
        best = spelling;
        bestPoints = points;
      }
    }
    return best;
  }

  /** ج is g. */
  private static int egyptian(String form, String latin) {
    boolean g = latin.indexOf('g') >= 0 && !latin.contains("gh");
    return form.indexOf('ج') >= 0 && g && latin.indexOf('j') < 0 ? 1 : 0;
  }

  /** French letters for the sounds, parts joined. */
  private static int maghrebi(String form, String latin) {
    int points = 0;
    points += form.indexOf('ش') >= 0 && latin.contains("ch") ? 3 : 0;
    points += form.indexOf('ج') >= 0 && latin.contains("dj") ? 3 : 0;
    points += latin.contains("ou") ? 2 : 0;
    points += form.indexOf('س') >= 0 && latin.contains("ss") ? 1 : 0;
    points += latin.endsWith("ine") || latin.endsWith("ane") ? 1 : 0;
    points += latin.startsWith("abde") && latin.indexOf(' ') < 0 ? 3 : 0;
    points += latin.contains("eddine") && latin.indexOf(' ') < 0 ? 3 : 0;
    points -= latin.contains("sh") || latin.contains("oo") || latin.contains("ee") ? 3 : 0;
    points -= latin.indexOf('y') == latin.length() - 1 ? 1 : 0;
    return points;
  }
}
