package dev.rasid.arabic.morphology;

import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a stem with one ending after the other into a {@link FormCollector}.
 *
 * <p>A stem without hamza is spelled once and its endings are appended; a hamza may change with
 * every ending, so that those words go through the {@link Speller}. Not safe for use by several
 * threads.
 */
final class FormWriter {
  private static final char HAMZA = 'ء';

  private final Speller speller = new Speller();
  private final FormCollector collector = new FormCollector();
  private String start = "";
  private String stem = "";
  private String letters = "";
  private boolean written;
  private boolean hamza;
  private char last;

  /** Takes a stem in sounds; {@code prefix} is what stands before it. */
  FormWriter stem(String prefix, String sounds) {
    start = prefix;
    stem = sounds;
    written = false;
    hamza = sounds.indexOf(HAMZA) >= 0;
    last = sounds.charAt(sounds.length() - 1);
    letters = hamza ? "" : speller.start(prefix).stem(sounds).spell(false, 0);
    return this;
  }

  /** Takes a stem as it is written; {@code end} is a hamza at its end in sounds, or empty. */
  FormWriter written(String spelling, String end) {
    start = spelling;
    stem = end;
    written = true;
    hamza = !end.isEmpty();
    last = 0;
    letters = spelling;
    return this;
  }

  /** Whether the seat of a hamza may change with the ending. */
  boolean hasHamza() {
    return hamza;
  }

  /** Spells the stem with an ending, as it stands alone. */
  String spell(Ending ending) {
    return spell(ending, 0);
  }

  private String spell(Ending ending, int variant) {
    if (!hamza) {
      return append(ending, ending.free());
    }
    begin(ending);
    return speller.spell(false, variant);
  }

  /** Adds what stands alone and before pronouns. */
  void both(List<Ending> endings) {
    for (Ending ending : endings) {
      if (hamza) {
        spellBoth(ending);
      } else if (ending.free().equals(ending.bound())) {
        collector.both(append(ending, ending.free()));
      } else {
        String alone = append(ending, ending.free());
        collector.free(alone);
        collector.bound(append(ending, ending.bound()), alone);
      }
    }
  }

  private void spellBoth(Ending ending) {
    begin(ending);
    boolean changes = speller.changesBeforePronoun();
    int variant = 0;
    do {
      String alone = speller.spell(false, variant);
      if (changes) {
        collector.free(alone);
        collector.bound(speller.spell(true, variant), alone);
      } else {
        collector.both(alone);
      }
      variant++;
    } while (speller.hasMoreVariants());
  }

  /** Adds what stands alone only. */
  void free(List<Ending> endings) {
    for (Ending ending : endings) {
      if (!hamza) {
        collector.free(append(ending, ending.free()));
        continue;
      }
      begin(ending);
      int variant = 0;
      do {
        collector.free(speller.spell(false, variant++));
      } while (speller.hasMoreVariants());
    }
  }

  /** Adds an ending that stands alone, and what it is before pronouns. */
  void pair(Ending alone, Ending bound) {
    int variant = 0;
    do {
      String form = spell(alone, variant);
      collector.free(form);
      collector.bound(spell(bound, variant), form);
      variant++;
    } while (hamza && speller.hasMoreVariants());
  }

  /** Hands over what was added; see {@link FormCollector#flush}. */
  void flush(String lemma, StemClass type, Consumer<StemForm> sink) {
    collector.flush(lemma, type, sink);
  }

  private void begin(Ending ending) {
    if (written) {
      speller.startNoun(start, stem);
    } else {
      speller.start(start).stem(stem);
    }
    speller.add(ending.sounds());
  }

  private String append(Ending ending, String end) {
    if (end.isEmpty()) {
      return letters;
    }
    if (ending.seam() == last && last != 0) {
      return letters.concat(end.substring(1));
    }
    boolean afterYeh = end.equals("ى") && last == 'ي' && !written;
    return letters.concat(afterYeh ? "ا" : end);
  }
}
