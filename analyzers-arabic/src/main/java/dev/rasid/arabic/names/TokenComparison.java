package dev.rasid.arabic.names;

import dev.rasid.arabic.names.NameMatch.Part;
import dev.rasid.arabic.names.NameToken.Reading;

/** Sets one word of a name against one of another. */
final class TokenComparison {
  /** The most that two words reach which the lexicon knows as different names. */
  private static final int DIFFERENT_NAMES = 60;

  private static final int INITIAL = 85;
  private static final int SON_OR_NOT = 5;
  private static final int FATHER_OR_NOT = 30;
  private static final int SHORTEST_FOREIGN = 5;

  private final NameLexicon lexicon;

  TokenComparison(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Part compare(NameToken left, NameToken right) {
    if (left.initial() != right.initial()) {
      boolean same = firstClass(left.full()) == firstClass(right.full());
      return new Part(left.text(), right.text(), same ? INITIAL : 0, "initial");
    }
    int best = -1;
    String rule = "";
    for (Reading a : left.readings()) {
      for (Reading b : right.readings()) {
        int taken = apart(a.particle(), b.particle());
        int known = known(left, a, right, b);
        int sound = known == 100 ? 100 : sounds(left, a, right, b);
        int percent = Math.max(0, (known < 0 ? sound : Math.min(known, sound)) - taken);
        if (percent > best) {
          best = percent;
          rule =
              (known == 100 ? "one name in the lexicon" : known < 0 ? "sounds" : "two names there")
                  + (taken > 0 ? ", a particle is missing" : "");
        }
      }
    }
    return new Part(left.text(), right.text(), best, rule);
  }

  private static char firstClass(Reading reading) {
    StringBuilder skeleton = new StringBuilder();
    Sounds.skeleton(reading.sounds(), skeleton);
    return skeleton.charAt(0);
  }

  /** What it costs that one side reads a particle and the other does not. */
  private static int apart(Particle left, Particle right) {
    if (left == right) {
      return left == Particle.NONE ? 0 : SON_OR_NOT;
    }
    return left == Particle.ABU || right == Particle.ABU ? FATHER_OR_NOT : SON_OR_NOT;
  }

  /** 100 if the lexicon knows both as one name, {@link #DIFFERENT_NAMES} if as two, else -1. */
  private int known(NameToken left, Reading a, NameToken right, Reading b) {
    if (left.arabic() == right.arabic() && a.sounds().equals(b.sounds())) {
      return 100;
    }
    if (!a.isKnown() || !b.isKnown()) {
      return -1;
    }
    boolean bothForeign = true;
    for (int x : a.entries()) {
      for (int y : b.entries()) {
        if (x == y) {
          return 100;
        }
        boolean foreign = lexicon.entry(x).foreign() && lexicon.entry(y).foreign();
        bothForeign &= foreign;
        if (foreign && lexicon.entry(x).latin().get(0).equals(lexicon.entry(y).latin().get(0))) {
          return 100;
        }
      }
    }
    return bothForeign ? -1 : DIFFERENT_NAMES;
  }

  private static int sounds(NameToken left, Reading a, NameToken right, Reading b) {
    int cost;
    if (left.arabic() && right.arabic()) {
      boolean long5 =
          a.sounds().length() >= SHORTEST_FOREIGN && b.sounds().length() >= SHORTEST_FOREIGN;
      cost = SoundAlignment.arabic(a.sounds(), b.sounds(), long5 && !a.isKnown() && !b.isKnown());
    } else if (left.arabic()) {
      cost = SoundAlignment.across(a.sounds(), b.sounds());
    } else if (right.arabic()) {
      cost = SoundAlignment.across(b.sounds(), a.sounds());
    } else {
      cost = SoundAlignment.latin(a.sounds(), b.sounds());
    }
    int weight = Math.max(SoundAlignment.weight(a.sounds()), SoundAlignment.weight(b.sounds()));
    return Math.max(0, 100 - cost / weight);
  }
}
