package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.targets.Target;
import java.util.List;

/**
 * A predicate with its arguments.
 *
 * @param holders who holds it
 * @param how how they were found, for evidence
 * @param targets toward whom
 * @param ownSubject whether a verb's subject follows it
 */
public record Match(List<Party> holders, String how, List<Target> targets, boolean ownSubject) {
  /** How an ally is told who is named before the noun: only a denial changes it. */
  public static final String ALLY_BEFORE = "apposition";

  /** How one is who is named behind it: nothing around the noun changes it. */
  public static final String ALLY_BEHIND = "companion";

  /** How one is with whose help a clause is done: nothing in the clause changes it. */
  public static final String BACKER = "backer";
}
