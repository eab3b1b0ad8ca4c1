package dev.rasid.sentiment;

import dev.rasid.sentiment.Words.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a predicate of one sentence is about: names first, or else a thing without one. */
final class TargetFinder {
  private static final int FURTHEST_MARKER = 12;
  private static final int LONGEST_THING = 6;

  private final Words words;
  private final PredicateLexicon lexicon;
  private final NameFinder names;
  private final Asides asides;
  private final int end;

  TargetFinder(Words words, PredicateLexicon lexicon, NameFinder names, int end) {
    this.words = words;
    this.lexicon = lexicon;
    this.names = names;
    this.asides = new Asides(words, lexicon, end);
    this.end = end;
  }

  /** What a predicate is about; {@code from} follows cue and holder. */
  List<Target> find(Predicate predicate, int from) {
    if (predicate.target().equals(Predicate.OBJECT)) {
      int at = asides.skip(from);
      List<Target> named = named(names.nameAfter(from, true));
      if (named.isEmpty() && at > from) {
        named = named(names.nameAfter(at, true));
      }
      return named.isEmpty() ? thing(predicate, at, "", false) : named;
    }
    return marked(predicate, Folding.key(predicate.target()), from);
  }

  private List<Target> named(Optional<Name> first) {
    if (first.isEmpty()) {
      return List.of();
    }
    List<Name> all = names.withJoined(first.get());
    int after = all.get(all.size() - 1).last() + 1;
    // What "and Y" begins may be a clause about Y instead, unless the clause ends with it.
    boolean closed =
        after >= end || words.isPunctuation(after) || FunctionWords.isPreposition(words.key(after));
    List<Target> targets = new ArrayList<>();
    for (Name name : closed ? all : List.of(first.get())) {
      targets.add(new Target(name.entity(), name.span(), name.last(), false));
    }
    return targets;
  }

  /**
   * What a preposition introduces. Only its first occurrence counts: if that introduces something
   * else, a later one has its own business.
   */
  private List<Target> marked(Predicate predicate, String marker, int from) {
    boolean proclitic = marker.length() == 1;
    boolean addressed = false;
    int i = asides.skip(from);
    int to = Math.min(end, i + FURTHEST_MARKER);
    while (i < to) {
      if (words.isNamed(i)) {
        Name name = words.name(i);
        if (proclitic && name.last() < end && name.proclitics().equals(marker)) {
          return named(Optional.of(name));
        }
        addressed |= name.isBare();
        i = name.last() + 1;
        continue;
      }
      String key = words.key(i);
      int next = asides.skipApposition(i);
      if (next > i) {
        i = next;
        continue;
      }
      if (isNameQuote(i)) {
        i++;
        continue;
      }
      if (words.isPunctuation(i)
          || (FunctionWords.isBarrier(key) && !key.equals(marker))
          || isOnlyVerb(key)) {
        return List.of();
      }
      if (key.equals(marker)) {
        return addressed && predicate.ofThings() && !isNameAt(i + 1)
            ? List.of()
            : complement(predicate, i + 1);
      }
      if (proclitic && key.startsWith(marker) && !FunctionWords.introducesNothing(key)) {
        List<Target> named =
            isFillerAfterProclitic(words.form(i)) ? named(names.nameAfter(i + 1, true)) : List.of();
        return withJoined(
            predicate, named.isEmpty() ? thing(predicate, i, marker, addressed) : named, marker);
      }
      i++;
    }
    return List.of();
  }

  private List<Target> complement(Predicate predicate, int at) {
    int from = at < end && words.key(at).equals("ب") ? at + 1 : at;
    List<Target> named = named(names.nameAfter(from, true));
    return named.isEmpty() ? thing(predicate, from, "", false) : named;
  }

  /** "By dismissing X and by stopping Y": the preposition comes again. */
  private List<Target> withJoined(Predicate predicate, List<Target> first, String marker) {
    if (first.isEmpty() || !predicate.ofThings()) {
      return first;
    }
    int next = first.get(first.size() - 1).last() + 1;
    String cut = "و" + marker;
    if (next >= end || words.isNamed(next) || !isJoined(next, cut)) {
      return first;
    }
    List<Target> all = new ArrayList<>(first);
    all.addAll(thing(predicate, next, cut, false));
    return all;
  }

  private boolean isJoined(int token, String cut) {
    return words.key(token).startsWith(cut) && words.key(token).length() > cut.length() + 2;
  }

  private boolean isNameAt(int token) {
    return names.nameAfter(token, true).isPresent();
  }

  /** The mark that closes a name in quotation marks. */
  private boolean isNameQuote(int token) {
    return words.isQuoteMark(token)
        && token > 0
        && words.isNamed(token - 1)
        && words.isQuoted(token - 1);
  }

  private static boolean isFillerAfterProclitic(String form) {
    String rest = withoutProclitic(form);
    String key = Folding.key(rest);
    return FunctionWords.isFiller(key, rest) || FunctionWords.isDeed(key);
  }

  private static String withoutProclitic(String form) {
    // The article loses its alef after ل.
    return form.startsWith("لل") ? "ال" + form.substring(2) : form.substring(1);
  }

  /** A noun phrase that names nobody: "the decision", "an inquiry", "what he called a farce". */
  private List<Target> thing(Predicate predicate, int at, String cut, boolean addressed) {
    if (!predicate.ofThings() || addressed || at >= end || words.isNamed(at)) {
      return List.of();
    }
    if (isSoCalled(cut, at)) {
      int from = at + 2 < end && words.key(at + 2).equals("ب") ? at + 3 : at + 2;
      return namedOrPlain(from);
    }
    if (FunctionWords.isEnd(Folding.key(withoutCut(at, cut)))) {
      return predicate.polarity() > 0
          ? namedOrPlain(at + 1).stream()
              .map(target -> new Target(target.id(), target.span(), target.last(), true))
              .toList()
          : List.of();
    }
    return plain(at, cut);
  }

  private List<Target> namedOrPlain(int at) {
    List<Target> named = named(names.nameAfter(at, true));
    return named.isEmpty() ? plain(at, "") : named;
  }

  private List<Target> plain(int at, String cut) {
    boolean quoted = at < end && words.isQuoteMark(at);
    int first = quoted ? at + 1 : at;
    if (first >= end || !words.isWord(first) || words.isNamed(first)) {
      return List.of();
    }
    String key = Folding.key(withoutCut(first, cut));
    return isNoun(key, cut.isEmpty()) ? List.of(phrase(first, key, quoted)) : List.of();
  }

  private String withoutCut(int token, String cut) {
    String form = words.form(token);
    return cut.isEmpty() || form.length() < cut.length()
        ? form
        : withoutProclitic(form.substring(cut.length() - 1));
  }

  private Target phrase(int first, String head, boolean quoted) {
    int last = first;
    while (last + 1 < end
        && last + 1 - first < LONGEST_THING
        && words.isWord(last + 1)
        && words.isQuoted(last + 1) == words.isQuoted(first)
        && !FunctionWords.isBarrier(words.key(last + 1))
        && (quoted || !FunctionWords.isPreposition(words.key(last + 1)))
        && !isJoined(last + 1, "وب")
        && !isOnlyVerb(words.key(last + 1))) {
      last++;
    }
    String id = "issue:" + head + (last > first ? "-" + words.key(first + 1) : "");
    return new Target(id, words.span(first).hull(words.span(last)), last, false);
  }

  private boolean isNoun(String key, boolean unmarked) {
    if (key.length() < 3
        || FunctionWords.isBarrier(key)
        || FunctionWords.isPreposition(key)
        || FunctionWords.isNegator(key)
        || FunctionWords.isTitle(key)
        || isOnlyVerb(key)) {
      return false;
    }
    return !unmarked || "بلوفك".indexOf(key.charAt(0)) < 0 || FunctionWords.hasNoProclitic(key);
  }

  /** "What he described as". */
  private boolean isSoCalled(String cut, int at) {
    if (at + 1 >= end || !words.key(at).equals(cut + "ما")) {
      return false;
    }
    String next = words.key(at + 1);
    return next.startsWith("وصف") || next.startsWith("سم") || next.startsWith("اعتبر");
  }

  private boolean isOnlyVerb(String key) {
    List<Reading> readings = lexicon.find(key);
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> r.predicate().pos() == Predicate.Pos.VERB);
  }
}
