package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The paths of names, and the entries that each name may mean. Immutable. */
final class NameTrie {
  /** No form ends at a state. */
  static final int NO_FORM = -1;

  final Vocabulary vocabulary;

  /** By token: the state after it at the start of a name, or {@link Transitions#NONE}. */
  final int[] first;

  final Transitions transitions;

  /** By state: the form that ends there, or {@link #NO_FORM}. */
  final int[] forms;

  /** The first candidate of each form, and at the end the number of candidates. */
  final int[] candidateStarts;

  /** The entries that a form may mean, likeliest first. */
  final int[] candidates;

  private final NamePaths paths;

  NameTrie(NamePaths paths, int[] forms, int[] candidateStarts, int[] candidates) {
    this.paths = paths;
    vocabulary = paths.vocabulary();
    first = paths.first();
    transitions = paths.transitions();
    this.forms = forms;
    this.candidateStarts = candidateStarts;
    this.candidates = candidates;
  }

  int formCount() {
    return candidateStarts.length - 1;
  }

  /** Returns the form that a text is in whole, or {@link #NO_FORM}. */
  int find(String text) {
    List<String> words =
        NameSpelling.canonical(new Form().keys(ArabicNormalizer.clean(text).text()));
    int state = Transitions.NONE;
    for (int i = 0; i < words.size(); i++) {
      char[] word = words.get(i).toCharArray();
      int token = vocabulary.find("", word, 0, word.length);
      if (token == Vocabulary.UNKNOWN) {
        return NO_FORM;
      }
      state = i == 0 ? first[token] : transitions.next(state, token);
      if (state == Transitions.NONE) {
        return NO_FORM;
      }
    }
    return words.isEmpty() ? NO_FORM : forms[state];
  }

  void write(DataOutputStream out) throws IOException {
    paths.write(out);
    Columns.write(out, forms);
    Columns.write(out, candidateStarts);
    Columns.write(out, candidates);
  }

  static NameTrie read(DataInputStream in) throws IOException {
    return new NameTrie(NamePaths.read(in), Columns.ints(in), Columns.ints(in), Columns.ints(in));
  }
}
