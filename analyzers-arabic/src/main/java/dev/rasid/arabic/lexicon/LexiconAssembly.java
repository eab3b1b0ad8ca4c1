package dev.rasid.arabic.lexicon;

import static dev.rasid.arabic.lexicon.EntityColumns.FORM_ENTRY;
import static dev.rasid.arabic.lexicon.EntityColumns.FORM_PRIORITY;
import static dev.rasid.arabic.lexicon.EntityColumns.FORM_TEXT;
import static dev.rasid.arabic.lexicon.EntityColumns.NO_ENTRY;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a lexicon of rows: decides which entries a form may mean. The rows become part of the
 * lexicon, so that nothing large is there twice.
 */
final class LexiconAssembly {
  private static final Logger LOGGER = LoggerFactory.getLogger(EntityLexicon.class);

  private static final int GONE = -1;

  /** A generated file may share many forms. */
  private static final int MOST_WARNINGS = 20;

  private final LexiconRows rows;

  /** By form: the state it ends in, or {@link #GONE}. */
  private final int[] states;

  private final int[] removalStates;

  /** Forms ordered by state, and by row within; where those of a state begin. */
  private int[] ordered = {};

  private int[] starts = {};

  private int[] formOfState = {};
  private int formCount;
  private int[] candidateStarts = new int[16];
  private int[] candidates = new int[16];
  private int candidateCount;

  /** How many forms two entities of one file have. */
  private int sharedForms;

  LexiconAssembly(LexiconRows rows) {
    this.rows = rows;
    states = new int[rows.forms.size()];
    removalStates = new int[rows.formRemovals.size()];
  }

  EntityLexicon build() {
    rows.checkStandsFor();
    NamePaths paths = paths();
    order(paths.states());
    for (int i = 0; i < removalStates.length; i++) {
      remove(i, removalStates[i]);
    }
    int[] entryNumbers = numberEntries();
    formOfState = new int[paths.states()];
    Arrays.fill(formOfState, NameTrie.NO_FORM);
    for (int state = 0; state < formOfState.length; state++) {
      chooseCandidates(state, entryNumbers);
    }
    NameTrie names =
        new NameTrie(
            paths,
            formOfState,
            endedBy(candidateStarts, formCount, candidateCount),
            Arrays.copyOf(candidates, candidateCount));
    if (sharedForms > MOST_WARNINGS) {
      LOGGER.warn("{} more forms are those of two entities", sharedForms - MOST_WARNINGS);
    }
    ordered = new int[0]; // room for what comes
    starts = ordered;
    for (int row = 0; row < states.length; row++) {
      rows.forms.set(FORM_ENTRY, row, entryNumbers[rows.forms.get(FORM_ENTRY, row)]);
    }
    rows.forms.keep(row -> states[row] != GONE);
    rows.entries.keep(entry -> entryNumbers[entry] != NO_ENTRY);
    return new EntityLexicon(
        new EntityColumns(rows.texts.finish(), rows.entries, rows.forms), names);
  }

  /** Makes the paths, and notes where each form ends. */
  private NamePaths paths() {
    NamePathsBuilder paths = new NamePathsBuilder();
    Form form = new Form();
    for (int i = 0; i < states.length; i++) {
      int text = rows.forms.get(FORM_TEXT, i);
      states[i] = rows.stands(i) ? paths.add(form.keys(rows.texts.get(text))) : GONE;
    }
    for (int i = 0; i < removalStates.length; i++) {
      int text = rows.formRemovals.get(LexiconRows.REMOVAL_TEXT, i);
      removalStates[i] = paths.add(form.keys(rows.texts.get(text)));
    }
    return paths.build();
  }

  private void order(int stateCount) {
    starts = new int[stateCount + 1];
    for (int state : states) {
      if (state != GONE) {
        starts[state + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    ordered = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    for (int i = 0; i < states.length; i++) {
      if (states[i] != GONE) {
        ordered[next[states[i]]++] = i;
      }
    }
  }

  private void remove(int removal, int state) {
    int entry = rows.formRemovals.get(LexiconRows.REMOVAL_ENTRY, removal);
    for (int at = starts[state]; at < starts[state + 1]; at++) {
      int row = ordered[at];
      if (row < rows.formRemovals.get(LexiconRows.REMOVAL_BEFORE, removal)
          && (entry == LexiconRows.ANY_ENTRY || entry == rows.forms.get(FORM_ENTRY, row))) {
        states[row] = GONE;
      }
    }
  }

  /** Numbers the entries that have a form left. */
  private int[] numberEntries() {
    int[] numbers = new int[rows.entries.size()];
    for (int row = 0; row < states.length; row++) {
      if (states[row] != GONE) {
        numbers[rows.forms.get(FORM_ENTRY, row)] = 1;
      }
    }
    int count = 0;
    for (int entry = 0; entry < numbers.length; entry++) {
      numbers[entry] = numbers[entry] == 0 ? NO_ENTRY : count++;
    }
    return numbers;
  }

  /** The entries with the highest priority, the last one that was added first. */
  private void chooseCandidates(int state, int[] entryNumbers) {
    int highest = Integer.MIN_VALUE;
    boolean any = false;
    for (int at = starts[state]; at < starts[state + 1]; at++) {
      if (states[ordered[at]] != GONE) {
        any = true;
        highest = Math.max(highest, rows.forms.get(FORM_PRIORITY, ordered[at]));
      }
    }
    if (!any) {
      return;
    }
    int first = candidateCount;
    for (int at = starts[state + 1] - 1; at >= starts[state]; at--) {
      int row = ordered[at];
      if (states[row] != GONE && rows.forms.get(FORM_PRIORITY, row) == highest) {
        addCandidate(first, entryNumbers[rows.forms.get(FORM_ENTRY, row)]);
      }
    }
    if (formCount == candidateStarts.length) {
      candidateStarts = Arrays.copyOf(candidateStarts, 2 * formCount);
    }
    candidateStarts[formCount] = first;
    formOfState[state] = formCount++;
    if (candidateCount - first > 1) {
      warnOfShared(state, highest);
    }
    if (LOGGER.isDebugEnabled()) {
      reportConflicts(state, highest);
    }
  }

  /** Says which of two entities that one file gives a form comes first. */
  private void warnOfShared(int state, int highest) {
    int winner = winner(state, highest);
    int entry = rows.forms.get(FORM_ENTRY, winner);
    for (int at = starts[state]; at < starts[state + 1]; at++) {
      int row = ordered[at];
      int other = rows.forms.get(FORM_ENTRY, row);
      if (states[row] != GONE
          && rows.forms.get(FORM_PRIORITY, row) == highest
          && other != entry
          && areOfOneFile(entry, other)) {
        if (sharedForms++ < MOST_WARNINGS) {
          LOGGER.warn(
              "{}, line {}: form \"{}\" of {} is that of {} in line {}, too: where an article does"
                  + " not show which is meant, it is {}",
              rows.texts.get(rows.entries.get(EntityColumns.SOURCE, entry)),
              rows.line(entry),
              rows.texts.get(rows.forms.get(FORM_TEXT, winner)),
              rows.id(entry),
              rows.id(other),
              rows.line(other),
              rows.id(entry));
        }
        return;
      }
    }
  }

  private boolean areOfOneFile(int entry, int other) {
    return rows.line(entry) > 0
        && rows.line(other) > 0
        && rows.entries.get(EntityColumns.SOURCE, entry)
            == rows.entries.get(EntityColumns.SOURCE, other);
  }

  private int winner(int state, int highest) {
    for (int at = starts[state + 1] - 1; at >= starts[state]; at--) {
      int row = ordered[at];
      if (states[row] != GONE && rows.forms.get(FORM_PRIORITY, row) == highest) {
        return row;
      }
    }
    return GONE;
  }

  private void addCandidate(int first, int entry) {
    for (int i = first; i < candidateCount; i++) {
      if (candidates[i] == entry) {
        return;
      }
    }
    if (candidateCount == candidates.length) {
      candidates = Arrays.copyOf(candidates, candidateCount * 3 / 2);
    }
    candidates[candidateCount++] = entry;
  }

  private void reportConflicts(int state, int highest) {
    int winner = winner(state, highest);
    for (int at = starts[state]; at < starts[state + 1]; at++) {
      int row = ordered[at];
      int priority = rows.forms.get(FORM_PRIORITY, row);
      if (states[row] != GONE
          && rows.forms.get(FORM_ENTRY, row) != rows.forms.get(FORM_ENTRY, winner)) {
        LOGGER.debug(
            "form {} of {} (priority {}) {} {} (priority {})",
            rows.texts.get(rows.forms.get(FORM_TEXT, row)),
            described(row),
            priority,
            priority < highest ? "is overridden by" : "is also that of",
            described(winner),
            highest);
      }
    }
  }

  private String described(int row) {
    int entry = rows.forms.get(FORM_ENTRY, row);
    return rows.texts.get(rows.entries.get(EntityColumns.SOURCE, entry)) + "/" + rows.id(entry);
  }

  private static int[] endedBy(int[] starts, int size, int end) {
    int[] ended = Arrays.copyOf(starts, size + 1);
    ended[size] = end;
    return ended;
  }
}
