package dev.rasid.monitor;

import dev.rasid.monitor.QueryNode.Word;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Evaluates queries of words by comparing every word with every word, for comparison. */
final class NaiveMatcher {
  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  /** The text is words between single blanks; a full stop is a word of its own. */
  NaiveMatcher(String text) {
    int at = 0;
    int sentence = 0;
    for (String word : List.of(text.split(" ", -1))) {
      if (word.equals(".")) {
        // A stop without words before it ends no sentence.
        sentence += sentences.contains(sentence) ? 1 : 0;
      } else {
        words.add(word);
        spans.add(new Span(at, at + word.length()));
        sentences.add(sentence);
      }
      at += word.length() + 1;
    }
  }

  /** The spans of all words that show the match, or nothing if there is none. */
  SortedSet<Span> find(QueryNode node) {
    SortedSet<Span> found = new TreeSet<>();
    if (node instanceof QueryNode.Weighted weighted) {
      double score = 0;
      for (QueryNode.Weight clause : weighted.clauses()) {
        if (holds(clause.part())) {
          score += clause.weight();
          found.addAll(evidence(clause.part()));
        }
      }
      return score >= weighted.threshold() ? found : new TreeSet<>();
    }
    return holds(node) ? evidence(node) : found;
  }

  boolean holds(QueryNode node) {
    if (node instanceof QueryNode.All all) {
      return all.parts().stream().allMatch(this::holds);
    }
    if (node instanceof QueryNode.Any any) {
      return any.parts().stream().anyMatch(this::holds);
    }
    if (node instanceof QueryNode.Not not) {
      return !holds(not.part());
    }
    return !evidence(node).isEmpty();
  }

  private SortedSet<Span> evidence(QueryNode node) {
    SortedSet<Span> found = new TreeSet<>();
    if (node instanceof QueryNode.All all) {
      all.parts().forEach(part -> found.addAll(evidence(part)));
    } else if (node instanceof QueryNode.Any any) {
      any.parts().stream().filter(this::holds).forEach(part -> found.addAll(evidence(part)));
    } else if (node instanceof QueryNode.Near near) {
      for (int[] left : places(near.left())) {
        for (int[] right : places(near.right())) {
          if (follows(left, right, near.words())
              || (!near.ordered() && follows(right, left, near.words()))) {
            found.add(spans.get(left[0]).hull(spans.get(left[1])));
            found.add(spans.get(right[0]).hull(spans.get(right[1])));
          }
        }
      }
    } else if (!(node instanceof QueryNode.Not)) {
      places(node).forEach(at -> found.add(spans.get(at[0]).hull(spans.get(at[1]))));
    }
    return found;
  }

  private boolean follows(int[] first, int[] second, int most) {
    int between = second[0] - first[1] - 1 + sentences.get(second[0]) - sentences.get(first[1]);
    return second[0] > first[1] && between <= most;
  }

  /** First and last word of each place. */
  private List<int[]> places(QueryNode node) {
    List<int[]> places = new ArrayList<>();
    if (node instanceof QueryNode.Any any) {
      any.parts().forEach(part -> places.addAll(places(part)));
      return places;
    }
    List<Word> phrase =
        node instanceof QueryNode.Phrase given ? given.words() : List.of((Word) node);
    for (int first = 0; first + phrase.size() <= words.size(); first++) {
      boolean same = sentences.get(first).equals(sentences.get(first + phrase.size() - 1));
      for (int i = 0; i < phrase.size(); i++) {
        same &= isMet(phrase.get(i), words.get(first + i));
      }
      if (same) {
        places.add(new int[] {first, first + phrase.size() - 1});
      }
    }
    return places;
  }

  private static boolean isMet(Word word, String written) {
    return switch (word.form()) {
      case EXACT -> word.text().equals(written);
      case TOLERANT -> WatchedArticle.fold(word.text()).equals(WatchedArticle.fold(written));
      case PREFIX -> WatchedArticle.fold(written).startsWith(WatchedArticle.fold(word.text()));
    };
  }
}
