package dev.rasid.monitor;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Token;
import dev.rasid.monitor.FieldScan.EntityNames;
import dev.rasid.monitor.QueryNode.Word;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds where the words, phrases and fields of a query stand in one article. */
final class LeafFinder {
  private final AnalyzedArticle article;
  private final ArticleIndex index;
  private final Vocabulary vocabulary;
  private final Layer<Token> tokens;
  private final Layer<Morphology> morphology;
  private final EntityNames names;

  LeafFinder(AnalyzedArticle article, ArticleIndex index, Vocabulary vocabulary) {
    this.article = article;
    this.index = index;
    this.vocabulary = vocabulary;
    tokens = article.find(Token.KEY).orElse(Layer.empty());
    morphology =
        article
            .find(Morphology.KEY)
            .filter(layer -> layer.size() == tokens.size())
            .orElse(Layer.empty());
    names = EntityNames.of(article);
  }

  /** Returns the spans of a part that has no parts with operators, or empty if it is not there. */
  Optional<List<Span>> find(QueryNode leaf, Scope scope) {
    if (leaf instanceof QueryNode.Named named) {
      return named(named, scope);
    }
    if (leaf instanceof QueryNode.StanceIs stance) {
      return unlessEmpty(stances(stance, scope));
    }
    if (leaf instanceof QueryNode.Near near) {
      return unlessEmpty(near(near, scope));
    }
    return unlessEmpty(spans(leaf, scope));
  }

  private static Optional<List<Span>> unlessEmpty(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
  }

  private List<Span> spans(QueryNode words, Scope scope) {
    List<Word> atoms = words(words);
    List<Span> spans = new ArrayList<>();
    for (int first : starts(atoms, scope)) {
      spans.add(span(atoms, first));
    }
    return spans;
  }

  /** The words of a word or phrase. */
  static List<Word> words(QueryNode node) {
    return node instanceof QueryNode.Phrase phrase ? phrase.words() : List.of((Word) node);
  }

  /** The first words of all occurrences of a phrase, or word, in scope. */
  List<Integer> starts(List<Word> phrase, Scope scope) {
    List<Integer> starts = new ArrayList<>();
    int[] places = new int[phrase.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = index.place(vocabulary.atom(phrase.get(i)));
      if (places[i] < 0) {
        return starts;
      }
    }
    for (int at = index.first(places[0]); at < index.end(places[0]); at++) {
      int first = index.occurrence(at) >> 1;
      int last = first + places.length - 1;
      boolean fits =
          scope.holds(first, index)
              && scope.holds(last, index)
              && index.words().between(first, last) == last - first - 1;
      for (int i = 1; fits && i < places.length; i++) {
        fits = index.goesOn(places[i], first + i);
      }
      if (fits) {
        starts.add(first);
      }
    }
    return starts;
  }

  private Span span(List<Word> phrase, int first) {
    int last = first + phrase.size() - 1;
    Span start = span(phrase.get(0), first, true);
    Span end = span(phrase.get(phrase.size() - 1), last, phrase.size() == 1);
    return start.hull(end);
  }

  /** What a word of a query covers of a word of the text. */
  private Span span(Word word, int at, boolean conjunction) {
    int token = index.words().token(at);
    Span whole = index.span(at, at);
    if (morphology.isEmpty() || word.form() == QueryNode.Form.EXACT) {
      return whole;
    }
    String form = tokens.get(token).value().form();
    if (isMet(word, WordFold.key(form))) {
      return whole;
    }
    return CliticForm.of(morphology.get(token).value(), form).stream()
        .filter(left -> (conjunction || !left.conjunction()) && isMet(word, left.key()))
        .map(CliticForm::span)
        .findFirst()
        .orElse(whole);
  }

  private static boolean isMet(Word word, String key) {
    return word.form() == QueryNode.Form.PREFIX
        ? key.startsWith(word.key())
        : key.equals(word.key());
  }

  private List<Span> near(QueryNode.Near near, Scope scope) {
    Sides left = new Sides(near.left(), scope);
    Sides right = new Sides(near.right(), scope);
    TreeSet<Span> spans = new TreeSet<>();
    left.addMet(right, near.words(), spans);
    if (!near.ordered()) {
      right.addMet(left, near.words(), spans);
    }
    return List.copyOf(spans);
  }

  /** The occurrences of one side of NEAR. */
  final class Sides {
    private final Intervals ranges = new Intervals();
    private final Intervals reversed = new Intervals();
    private final List<List<Word>> phrases = new ArrayList<>();

    Sides(QueryNode side, Scope scope) {
      List<? extends QueryNode> parts =
          side instanceof QueryNode.Any any ? any.parts() : List.of(side);
      for (QueryNode part : parts) {
        List<Word> words = words(part);
        phrases.add(words);
        for (int first : starts(words, scope)) {
          ranges.add(first, first + words.size());
          reversed.add(first + words.size(), first);
        }
      }
      ranges.sort();
      reversed.sort();
    }

    int size() {
      return ranges.size();
    }

    /** Adds the spans of pairs of which one of these stands before one of the others. */
    void addMet(Sides others, int most, Set<Span> to) {
      OwnWords words = index.words();
      for (int i = 0; i < ranges.size(); i++) {
        if (ranges.follower(i, others.ranges, most, words) >= 0) {
          to.add(span(ranges.from(i), ranges.to(i)));
        }
      }
      for (int i = 0; i < others.ranges.size(); i++) {
        int before = reversed.firstFrom(others.ranges.from(i) + 1) - 1;
        if (before >= 0
            && words.between(reversed.from(before) - 1, others.ranges.from(i)) <= most) {
          to.add(others.span(others.ranges.from(i), others.ranges.to(i)));
        }
      }
    }

    /** The fewest words between one of these and one of the others, and their hull. */
    Optional<Gap> nearest(Sides others) {
      Gap best = new Gap(Integer.MAX_VALUE, new Span(0, 0));
      for (int i = 0; i < ranges.size(); i++) {
        int next = others.ranges.firstFrom(ranges.to(i));
        if (next < others.ranges.size()) {
          int from = others.ranges.from(next);
          int words = index.words().between(ranges.to(i) - 1, from);
          if (words < best.words()) {
            best = new Gap(words, index.span(ranges.from(i), others.ranges.to(next) - 1));
          }
        }
      }
      return best.words() == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    private Span span(int from, int to) {
      for (List<Word> phrase : phrases) {
        if (phrase.size() == to - from && isAt(phrase, from)) {
          return LeafFinder.this.span(phrase, from);
        }
      }
      return index.span(from, to - 1);
    }

    private boolean isAt(List<Word> phrase, int first) {
      for (int i = 0; i < phrase.size(); i++) {
        int place = index.place(vocabulary.atom(phrase.get(i)));
        int at = place < 0 ? 0 : index.firstFrom(place, first + i);
        if (place < 0 || at == index.end(place) || index.occurrence(at) >> 1 != first + i) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * How far two sides are apart.
   *
   * @param words how many positions are between them
   */
  record Gap(int words, Span hull) {}

  private Optional<List<Span>> named(QueryNode.Named named, Scope scope) {
    return switch (named.field()) {
      case OUTLET ->
          article.article().source().map(QueryParser::nameKey).equals(Optional.of(named.key()))
              ? Optional.of(List.of())
              : Optional.empty();
      case ENTITY -> unlessEmpty(entities(named.key(), scope));
      case SPEAKER -> unlessEmpty(speakers(named.key(), scope));
    };
  }

  private List<Span> entities(String key, Scope scope) {
    TreeSet<Span> spans = new TreeSet<>();
    for (FieldScan.Naming naming : FieldScan.namings(article)) {
      int word = FieldScan.word(naming.span(), index.words());
      if (word >= 0 && scope.holds(word, index) && names.keys(naming.entity()).contains(key)) {
        spans.add(naming.span());
      }
    }
    return List.copyOf(spans);
  }

  private List<Span> speakers(String key, Scope scope) {
    TreeSet<Span> spans = new TreeSet<>();
    for (int i = 0; i < index.quotations().size(); i++) {
      Annotation<dev.rasid.annotation.Quotation> one = index.quotations().get(i);
      int from = index.words().from(one.start());
      boolean asked = scope.quotation() < 0 || scope.quotation() == i;
      if (asked
          && FieldScan.isOwn(one.span(), index.words())
          && scope.holds(from, index)
          && one.value().speaker().filter(id -> names.keys(id).contains(key)).isPresent()) {
        spans.add(one.span());
      }
    }
    return List.copyOf(spans);
  }

  private List<Span> stances(QueryNode.StanceIs stance, Scope scope) {
    TreeSet<Span> spans = new TreeSet<>();
    int holder = QueryCode.holder(stance, vocabulary);
    int target = QueryCode.target(stance, vocabulary);
    for (FieldScan.Held held : index.stances()) {
      if (QueryMatcher.isAsked(held, holder, target, stance.side().sign())
          && scope.holds(held.word(), index)) {
        spans.add(held.span());
      }
    }
    return List.copyOf(spans);
  }
}
