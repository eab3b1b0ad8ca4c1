package dev.rasid.arabic.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Decides between proposals: of all sets of names that do not overlap, the one with the most
 * points.
 *
 * <p>Proposals for the same tokens and type add up to one name, and are all named as its evidence.
 * Of two sets with equal points that with the longer names wins, then that with the earlier type. A
 * name below {@link Points#LEAST} is never chosen. Takes time linear in the tokens, and in the
 * proposals times their logarithm.
 */
final class Arbiter {
  private static final Comparator<Proposal> STRONGEST =
      Comparator.comparingInt(Proposal::points).reversed();

  private Arbiter() {}

  /**
   * A name with all who proposed it, those first who speak most strongly.
   *
   * @param first its first token
   * @param last its last token
   * @param points those of all proposals
   * @param proposals at least one
   */
  record Name(int first, int last, int points, List<Proposal> proposals) {
    Name {
      proposals = List.copyOf(proposals);
    }

    static Name of(List<Proposal> proposals, int points) {
      Proposal strongest = proposals.get(0);
      return new Name(strongest.first(), strongest.last(), points, proposals);
    }

    Proposal strongest() {
      return proposals.get(0);
    }

    /** The form of the lexicon that it has, or {@link Proposal#NO_FORM}. */
    int form() {
      for (Proposal proposal : proposals) {
        if (proposal.form() != Proposal.NO_FORM) {
          return proposal.form();
        }
      }
      return Proposal.NO_FORM;
    }

    /** The clitics of the proposer who knows the form, or else of the strongest. */
    int clitics() {
      for (Proposal proposal : proposals) {
        if (proposal.form() != Proposal.NO_FORM) {
          return proposal.clitics();
        }
      }
      return strongest().clitics();
    }
  }

  /** Joins the proposals that agree. */
  static List<Name> join(List<Proposal> proposals) {
    List<Proposal> sorted = new ArrayList<>(proposals);
    sorted.sort(Arbiter::compare);
    List<Name> names = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); ) {
      int end = i + 1;
      int points = sorted.get(i).points();
      while (end < sorted.size() && sorted.get(end).agrees(sorted.get(i))) {
        points += sorted.get(end++).points();
      }
      if (end == i + 1) {
        names.add(Name.of(List.of(sorted.get(i)), points));
      } else {
        List<Proposal> agreeing = new ArrayList<>(sorted.subList(i, end));
        agreeing.sort(STRONGEST);
        names.add(Name.of(agreeing, points));
      }
      i = end;
    }
    return names;
  }

  /** By the last token, then the first, then the type. */
  private static int compare(Proposal one, Proposal other) {
    if (one.last() != other.last()) {
      return Integer.compare(one.last(), other.last());
    }
    return one.first() != other.first()
        ? Integer.compare(one.first(), other.first())
        : one.type().compareTo(other.type());
  }

  /**
   * Chooses names.
   *
   * @param names sorted by their last tokens, as {@link #join} returns them
   * @param tokens the number of tokens
   * @return in the order of the text
   */
  static List<Name> choose(List<Name> names, int tokens) {
    long[] best = new long[tokens + 1];
    int[] chosen = new int[tokens + 1];
    int next = 0;
    for (int end = 1; end <= tokens; end++) {
      best[end] = best[end - 1];
      chosen[end] = -1;
      for (; next < names.size() && names.get(next).last() + 1 == end; next++) {
        Name name = names.get(next);
        if (name.points() >= Points.LEAST) {
          // Ties go to the longer name, which comes first: its first token is the smaller.
          long points = best[name.first()] + name.points();
          if (points > best[end]) {
            best[end] = points;
            chosen[end] = next;
          }
        }
      }
    }
    List<Name> result = new ArrayList<>();
    for (int end = tokens; end > 0; ) {
      if (chosen[end] < 0) {
        end--;
      } else {
        Name name = names.get(chosen[end]);
        result.add(name);
        end = name.first();
      }
    }
    Collections.reverse(result);
    return result;
  }
}
