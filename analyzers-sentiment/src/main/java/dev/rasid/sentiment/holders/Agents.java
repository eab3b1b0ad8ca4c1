package dev.rasid.sentiment.holders;

import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a passive or a noun names: "by X", "at the hands of X". */
public final class Agents {
  /** By whose fire somebody is killed. */
  private static final Set<String> WEAPONS = FunctionWords.set("weapon");

  /** "On the part of", behind "from". */
  private static final Set<String> AGENTS = FunctionWords.set("agent");

  /** In what somebody is killed. */
  private static final Set<String> ATTACKS = FunctionWords.set("attack-on");

  /** "That X launched", behind such a noun. */
  private static final Set<String> CLAIMING = FunctionWords.set("claiming");

  private static final int MOST_ADJECTIVES = 4;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  public Agents(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** Who does it, of a passive. */
  public record Agent(List<Party> parties, int first) {}

  public @Nullable Agent of(int cue, int end) {
    for (int i = cue + 1; i + 1 < end && i - cue <= 16; i++) {
      if (words.isNamed(i)) {
        continue;
      }
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return null;
      }
      if (verbs.isOnlyVerb(i) || verbs.is(i, FunctionWords.RELATIVE)) {
        return null;
      }
      int after = agentMark(i);
      after = after > 0 ? after : attacker(i, end);
      if (after > 0) {
        Phrase phrase = phrases.at(after, end);
        if (phrase == null || phrase.party().isIssue()) {
          return null;
        }
        List<Party> parties = new ArrayList<>();
        phrases.joined(phrase, end, false).forEach(one -> parties.add(one.party()));
        return new Agent(parties, i);
      }
    }
    return null;
  }

  /** "In a raid of X", "in a raid that X launched": where it is told whose it is, or -1. */
  private int attacker(int in, int end) {
    if (!words.key(in).equals("في") || words.isNamed(in + 1)) {
      return -1;
    }
    if (!ATTACKS.contains(words.key(in + 1))) {
      return -1;
    }
    int i = in + 2;
    while (i < end
        && !words.isNamed(i)
        && i - in <= MOST_ADJECTIVES
        && phrases.isLooseAdjective(i)) {
      i++;
    }
    if (i >= end) {
      return -1;
    }
    if (!words.isNamed(i) && CLAIMING.contains(words.key(i))) {
      return i + 1;
    }
    return words.preposition(i) == 'ل' ? i : -1;
  }

  private int agentMark(int i) {
    String key = words.key(i);
    String next = i + 1 < words.size() ? words.key(i + 1) : "";
    boolean from = key.equals("من") && AGENTS.contains(next);
    boolean hand =
        key.equals("علي") && (next.equals("يد") || next.equals("ايدي") || next.equals("يدي"));
    if (WEAPONS.contains(key)) {
      return i + 1;
    }
    return from || hand ? i + 2 : key.equals("بايدي") || key.equals("بيد") ? i + 1 : -1;
  }

  /** "The part" in "on the part of". */
  public static boolean isAgentMark(String key) {
    return AGENTS.contains(key);
  }

  /** "Killed by the fire of X": the word is a weapon. */
  public static boolean isWeapon(String key) {
    return WEAPONS.contains(key);
  }
}
