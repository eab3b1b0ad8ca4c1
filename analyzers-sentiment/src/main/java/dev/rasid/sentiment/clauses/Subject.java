package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Party;
import java.util.List;

/**
 * The subject of a verb.
 *
 * @param parties who it is; empty if it is a thing, or not known
 * @param how how it was found, for evidence
 * @param after the first token behind verb and subject
 * @param feminine whether its verb is
 */
public record Subject(List<Party> parties, String how, int after, boolean feminine) {
  /** Of a verb whose subject is not known. */
  static Subject none(int after, boolean feminine) {
    return new Subject(List.of(), "none", after, feminine);
  }

  public boolean isKnown() {
    return !parties.isEmpty();
  }
}
