package dev.rasid.sentiment.modifiers;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.modifiers.Modifiers.Entry;
import dev.rasid.sentiment.modifiers.Modifiers.Place;
import dev.rasid.sentiment.predicates.Contraries;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Copulas;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what modifies a predicate in its clause. */
public final class Factors {
  /** "Is not fair", "will not give up": what is negated is the contrary, though a weaker one. */
  private static final double CONTRARY = -0.6;

  private static final int FURTHEST_CLAUSE = 12;
  private static final int FURTHEST_GOVERNOR = 5;
  private static final int FURTHEST_NOUN = 3;
  private static final int FURTHEST_AFTER = 9;
  private static final String FIXED = "fixed-positive";

  /** Words that are asked for behind the last target. */
  private static final int BEHIND_TARGET = 3;

  private static final double DOUBT = 0.5;

  private final Words words;
  private final Verbs verbs;
  private final Modifiers modifiers;
  private final Quotes quotes;

  public Factors(Words words, Verbs verbs, Modifiers modifiers, Quotes quotes) {
    this.words = words;
    this.verbs = verbs;
    this.modifiers = modifiers;
    this.quotes = quotes;
  }

  /**
   * Finds the modifiers of a predicate, nearest first.
   *
   * @param cue its token
   * @param form what form it has
   * @param strength its number, whose sign chooses theirs
   * @param contrary whether its negation stands for its contrary and not for nothing
   * @param start of the sentence
   * @param last where to stop looking behind it
   */
  public List<Factor> find(
      int cue, WordForm form, double strength, boolean contrary, int start, int last) {
    List<Factor> found = new ArrayList<>();
    Set<String> concepts = new HashSet<>();
    double sign = strength;
    int covered = -1;
    boolean clause = true;
    for (int i = cue - 1; i >= start && cue - i <= FURTHEST_CLAUSE; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (words.isPunctuation(i)) {
        if (!words.isQuoteMark(i)) {
          clause = false;
        }
        if (!clause) {
          break;
        }
        continue;
      }
      for (Entry entry : startingAt(i)) {
        int end = i + entry.words().size();
        if (end > cue || isGiven(i, cue) || !matches(entry, i) || (covered >= 0 && end > covered)) {
          continue;
        }
        if (fits(entry, i, end, cue, form, start)) {
          covered = i;
          if (!entry.concept().equals(FIXED) && concepts.add(entry.concept())) {
            double number = sign > 0 ? entry.favor() : entry.against();
            boolean turned = contrary && sign * strength > 0;
            if (turned && entry.concept().equals("negation")) {
              number = CONTRARY;
            }
            sign *= number;
            found.add(factor(entry, number, i, end - 1));
          }
          break;
        }
      }
      if (i < cue - 1 && verbs.is(i, FunctionWords.CLAUSE_STARTER) && !isOpen(i)) {
        break;
      }
    }
    if (isDoubted(cue)) {
      found.add(doubt(cue));
    }
    for (int i = cue + 1; i < words.size() && i <= last && i - cue <= FURTHEST_AFTER; i++) {
      if (words.isNamed(i)) {
        continue;
      }
      if (isDoubted(i) && i < last - BEHIND_TARGET && concepts.add("scare-quotes")) {
        found.add(doubt(i));
      }
      for (Entry entry : startingAt(i)) {
        if (entry.place() == Place.AFTER
            && i + entry.words().size() <= words.size()
            && matches(entry, i)
            && concepts.add(entry.concept())) {
          double number = sign > 0 ? entry.favor() : entry.against();
          found.add(factor(entry, number, i, i + entry.words().size() - 1));
          i += entry.words().size() - 1;
          break;
        }
      }
    }
    return found;
  }

  /** A single word in marks that nobody speaks: the text does not take it for its own. */
  private boolean isDoubted(int token) {
    return words.isWord(token)
        && token > 0
        && token + 1 < words.size()
        && words.isQuoteMark(token - 1)
        && words.isQuoteMark(token + 1)
        && quotes.at(token) < 0;
  }

  /**
   * Tells whether a predicate that counts only where it is negated is so; what was not done once is
   * no refusal.
   */
  public boolean isNegated(int cue, Reading reading, int start) {
    boolean any = Contraries.isShortcoming(reading.predicate());
    return find(cue, reading.form(), 1, true, start, cue).stream()
        .map(factor -> factor.modifier().name())
        .anyMatch(
            name ->
                name.startsWith("negation:")
                    && (any
                        || name.endsWith(":لا")
                        || name.endsWith("لن")
                        || name.endsWith("ولا")));
  }

  private Factor doubt(int token) {
    return new Factor(
        new Stance.Modifier("irony:marks", DOUBT), words.span(token - 1, token + 1), true);
  }

  /** Tells whether what stands behind "that" is called possible or likely. */
  boolean isPossible(int cue) {
    for (int i = cue - 1; i >= 0 && cue - i <= 5; i--) {
      if (!words.isNamed(i)) {
        for (Entry entry : startingAt(i)) {
          boolean likely = entry.concept().equals("modality") || entry.concept().equals("hedge");
          if (likely && i + entry.words().size() <= cue && matches(entry, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Factor factor(Entry entry, double number, int first, int last) {
    Span span = words.span(first, last);
    String name = entry.concept() + ":" + String.join(" ", entry.words());
    return new Factor(new Stance.Modifier(name, number), span, entry.hedged());
  }

  /** "Without the support of X": there is one. */
  private boolean isGiven(int without, int cue) {
    return words.key(without).endsWith("دون") && words.has(cue, SegmentRole.ARTICLE);
  }

  /** Conditions and concessions reach over "that". */
  private boolean isOpen(int token) {
    String key = words.key(token);
    return key.equals("ان") || key.equals("كما") || key.equals("كان") || key.equals("كانت");
  }

  private List<Entry> startingAt(int token) {
    String key = words.key(token);
    List<Entry> entries = modifiers.startingWith(key);
    if (entries.isEmpty() && words.isJoined(token) && key.length() > 2) {
      entries = modifiers.startingWith(key.substring(1));
    }
    if (entries.isEmpty() && words.has(token, SegmentRole.PREPOSITION)) {
      entries = modifiers.startingWith(words.stem(token));
    }
    return entries;
  }

  private boolean matches(Entry entry, int at) {
    int i = at;
    for (int k = 1; k < entry.words().size(); k++) {
      i++;
      // "Did X not hesitate": a subject may stand between, but not in "if not".
      if (!entry.concept().equals("condition") && i < words.size() && words.isNamed(i)) {
        i = words.unit(i).last() + 1;
      }
      if (i >= words.size() || !words.key(i).equals(entry.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Entry entry, int at, int end, int cue, WordForm form, int start) {
    int gap = cue - end;
    return switch (entry.place()) {
      case VERB ->
          (form.isVerb() && (gap == 0 || (gap <= 4 && isThin(end, cue, entry.words().size() > 1))))
              || isOfLightVerb(entry, end, cue)
              || isOfCopula(end, cue, form);
      case PAST -> form.kind() == WordForm.Kind.PAST && gap == 0 && at == start;
      case IMPERFECT -> form.kind() == WordForm.Kind.IMPERFECT && gap == 0;
      case NOUN -> !form.isVerb() && gap <= FURTHEST_NOUN && noVerb(end, cue);
      case GOVERN -> gap <= FURTHEST_GOVERNOR && isGoverned(end, cue, form);
      case CLAUSE -> true;
      case AFTER -> false;
    };
  }

  /** "Did not confirm its support": the negated verb carries the noun. */
  private boolean isOfLightVerb(Entry entry, int end, int cue) {
    return verbs.is(end, FunctionWords.LIGHT)
        && cue - end <= FURTHEST_GOVERNOR
        && end < cue
        && !entry.concept().equals(FIXED);
  }

  /** "Not moral"; "will not be fair": the negated verb of being carries what is said. */
  private boolean isOfCopula(int be, int cue, WordForm form) {
    boolean called = form.kind() == WordForm.Kind.ADJECTIVE || form.kind() == WordForm.Kind.NOUN;
    if (called && be == cue) {
      return true; // "not moral", "no basis"
    }
    return !form.isVerb()
        && be < cue
        && cue - be <= FURTHEST_GOVERNOR
        && Copulas.isBe(words.key(be))
        && noVerb(be + 1, cue);
  }

  private boolean isThin(int from, int to, boolean names) {
    for (int i = from; i < to; i++) {
      boolean thin =
          words.isNamed(i)
              ? names
              : (verbs.is(i, FunctionWords.ADVERB)
                  || words.key(i).equals("ان")
                  || words.key(i).equals("من")
                  || words.key(i).equals("قد")
                  || words.key(i).equals("ايضا")
                  || isOr(i)
                  || isOr(i + 1)); // "does not hinder or oppose"
      if (!thin) {
        return false;
      }
    }
    return true;
  }

  private boolean isOr(int token) {
    return words.key(token).equals("او");
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.isVerb(i) && !Copulas.isCarrier(words.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but the governor's own subject, prepositions and determiners stand between. */
  private boolean isGoverned(int from, int cue, WordForm form) {
    boolean subordinate = false;
    for (int i = from; i < cue; i++) {
      boolean be = subordinate && !form.isVerb() && Copulas.isBe(words.key(i));
      if ((verbs.isVerb(i) && !be) || verbs.is(i, FunctionWords.RELATIVE)) {
        return false;
      }
      subordinate |= words.key(i).startsWith("ان") || words.key(i).startsWith("بان");
    }
    return form.kind() == WordForm.Kind.NOUN || subordinate;
  }
}
