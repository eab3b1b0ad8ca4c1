package dev.rasid.arabic.quotations;

import dev.rasid.arabic.quotations.Opening.Way;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which cue introduces what several could. */
final class Claims {
  /** Of a firm verb, of another, of a noun with a pronoun (قوله), of another noun. */
  private static final int FIRM = 6;

  private static final int WEAK = 2;
  private static final int HIS_WORDS = 9;
  private static final int NOUN = 1;

  /** Of a verb whose particle it is: إن of قال, أن of others. */
  private static final int OWN_PARTICLE = 3;

  private final QuoteText text;
  private final CueLayer cues;
  private final Openings openings;
  private final @Nullable CueAt[] owners;

  Claims(QuoteText text, CueLayer cues, Openings openings) {
    this.text = text;
    this.cues = cues;
    this.openings = openings;
    owners = new CueAt[text.size()];
  }

  /** Whether a cue introduces what opens there. */
  boolean owns(CueAt cue, Opening opening) {
    return opening.way() == Way.OBJECT || cue.equals(owners[opening.at()]);
  }

  /** Decides for all cues of a statement; of equal ones the nearest has it. */
  void decide(int start, int end) {
    for (int at = start; at < end; at++) {
      CueAt cue = cues.at(at);
      if (cue == null || cue.kind() == CueAt.Kind.SOURCE) {
        continue;
      }
      Optional<Opening> opening = openings.of(cue);
      if (opening.isPresent() && opening.get().way() != Way.OBJECT) {
        claim(cue, opening.get());
      }
    }
  }

  private void claim(CueAt cue, Opening opening) {
    int place = opening.at();
    CueAt other = owners[place];
    CueAt loser = cue;
    if (other == null || strength(cue, opening) >= strength(other, opening)) {
      owners[place] = cue;
      loser = other;
    }
    if (loser == null || !loser.firm() || loser.kind() != CueAt.Kind.VERB) {
      return;
    }
    Optional<Opening> next = openings.behind(loser, place);
    if (next.isPresent() && next.get().way() != Way.OBJECT && owners[next.get().at()] == null) {
      owners[next.get().at()] = loser;
    }
  }

  private int strength(CueAt cue, Opening opening) {
    if (cue.kind() == CueAt.Kind.NOUN) {
      return cue.isHisWords() && opening.at() <= cue.last() + 3 ? HIS_WORDS : NOUN;
    }
    if (opening.frame().equals("quote")) {
      return cue.firm() || cue.takesMarks() ? FIRM : WEAK;
    }
    int strength = cue.firm() ? FIRM : WEAK;
    if (opening.way() == Way.CLAUSE) {
      String form = text.words().form(opening.at() - 1);
      boolean particle =
          form.startsWith("إ")
              ? cue.frames().containsKey("إن")
              : (form.startsWith("أ") || form.startsWith("بأ")) && cue.takesOtherThanIn();
      strength += particle ? OWN_PARTICLE : 0;
    }
    return strength;
  }
}
