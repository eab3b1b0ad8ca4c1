package dev.rasid.sentiment;

import dev.rasid.annotation.SegmentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells verbs from other words, as far as their form, lemma and neighbours show it. */
final class Verbs {
  /** With the letter behind them. */
  private static final int LONGEST_PROCLITICS = 4;

  /** Negators that a verb is shortened behind. */
  private static final Set<String> SHORTENING = Set.of("لم", "ولم", "فلم", "الم", "لا", "ولا");

  private static final int FURTHEST_VERB = 12;

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final byte EITHER = 3;

  private final Words words;
  private final PredicateLexicon lexicon;
  private final int[] classes;
  private final byte[] known;
  private final byte[] verbs;
  private final @Nullable List<Reading>[] readings;

  /** Readings of words that their neighbours may rule out. */
  private final @Nullable List<Reading>[] uses;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, which nobody else sees
  Verbs(Words words, PredicateLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    classes = new int[words.size()];
    known = new byte[words.size()];
    verbs = new byte[words.size()];
    readings = new List[words.size()];
    uses = new List[words.size()];
    for (int i = 0; i < classes.length; i++) {
      if (words.isWord(i)) {
        PredicateLexicon.Known word = lexicon.word(words.key(i));
        classes[i] = word.classes();
        uses[i] = word.readings();
      }
    }
  }

  int classes(int token) {
    return classes[token];
  }

  boolean is(int token, int mask) {
    return (classes[token] & mask) != 0;
  }

  List<Reading> readings(int token) {
    List<Reading> all = readings[token];
    if (all == null) {
      all = read(token);
      readings[token] = all;
    }
    return all;
  }

  private List<Reading> read(int token) {
    List<Reading> known = uses[token];
    List<Reading> found = known == null ? lexicon.find(words.key(token)) : known;
    if (found.isEmpty()) {
      return found;
    }
    String clean = words.form(token);
    List<Reading> consistent = new ArrayList<>(found.size());
    for (Reading reading : found) {
      if (isConsistent(reading, clean, token)) {
        consistent.add(reading);
      }
    }
    return consistent.size() == found.size() ? found : consistent;
  }

  /** A letter is a preposition only if the morphology does not deny it. */
  private boolean isConsistent(Reading reading, String clean, int token) {
    boolean cut = reading.preposition() != 0 && !reading.form().isVerb();
    return reading.isSpelled(clean)
        && !(cut && words.hasMorphology() && words.preposition(token) == 0)
        && (!reading.form().mood() || mayBeJussive(reading, token));
  }

  /** A shortened verb stands only behind a negator, or with the ل of a command. */
  private boolean mayBeJussive(Reading reading, int token) {
    if (reading.written().endsWith("وا")) {
      return true;
    }
    if (!reading.prefix().isEmpty()) {
      return reading.form().person() == 3;
    }
    return token > 0 && !words.isNamed(token - 1) && SHORTENING.contains(words.key(token - 1));
  }

  /** Tells whether a word is a verb, here. */
  boolean isVerb(int token) {
    if (verbs[token] == UNKNOWN) {
      byte form = formOf(token);
      boolean verb = form == YES || (form == EITHER && isVerbPlace(token));
      verbs[token] = verb && !isGoverned(token) ? YES : NO;
    }
    return verbs[token] == YES;
  }

  /** Tells whether a word is a verb and can be nothing else. */
  boolean isOnlyVerb(int token) {
    return formOf(token) == YES && !isGoverned(token);
  }

  /** Behind a preposition stands no verb. */
  private boolean isGoverned(int token) {
    if (token == 0 || words.isNamed(token - 1)) {
      return false;
    }
    return switch (words.key(token - 1)) {
      case "من",
          "في",
          "الي",
          "عن",
          "بين",
          "مع",
          "بعد",
          "قبل",
          "خلال",
          "ضد",
          "عدم",
          "بعدم",
          "وعدم",
          "لعدم",
          "دون",
          "بدون" ->
          true;
      default -> false;
    };
  }

  private byte formOf(int token) {
    if (known[token] == UNKNOWN) {
      known[token] = words.isWord(token) && !words.isNamed(token) ? judge(token) : NO;
    }
    return known[token];
  }

  private byte judge(int token) {
    boolean verb = false;
    boolean other = false;
    List<Reading> all = readings(token);
    for (int i = 0; i < all.size(); i++) { // most are empty, and need no iterator
      if (all.get(i).form().isVerb()) {
        verb = true;
      } else {
        other = true;
      }
    }
    if (verb || other) {
      boolean either =
          (verb && other)
              || (verb
                  && (classes[token]
                          & (FunctionWords.END | FunctionWords.PREPOSITION | FunctionWords.DEED))
                      != 0);
      return either ? EITHER : verb ? YES : NO;
    }
    int nouns =
        FunctionWords.DEED
            | FunctionWords.MEASURE
            | FunctionWords.BODY
            | FunctionWords.TITLE
            | FunctionWords.PEOPLE
            | FunctionWords.PREPOSITION
            | FunctionWords.DETERMINER
            | FunctionWords.ADVERB
            | FunctionWords.CIRCUMSTANCE
            | FunctionWords.NEGATOR
            | FunctionWords.CLAUSE_STARTER
            | FunctionWords.RELATIVE
            | FunctionWords.RESUMER;
    int acting = FunctionWords.LIGHT | FunctionWords.CALLING | FunctionWords.RECEIVING;
    if ((classes[token] & acting) != 0 && isFinite(words.key(token))) {
      return (classes[token] & FunctionWords.DEED) != 0 ? EITHER : YES;
    }
    if ((classes[token] & (FunctionWords.SPEAKER | FunctionWords.VERB)) != 0) {
      return (classes[token] & nouns & ~FunctionWords.PREPOSITION) != 0 ? EITHER : YES;
    }
    if ((classes[token] & nouns) != 0 || !words.hasMorphology()) {
      return NO;
    }
    return isInflected(token) ? YES : NO;
  }

  /** Participles and verbal nouns of these classes start and end otherwise. */
  private static boolean isFinite(String key) {
    String word = key.startsWith("و") && key.length() > 4 ? key.substring(1) : key;
    return !word.startsWith("م")
        && !word.equals("تقديم")
        && !word.equals("واصفا")
        && !word.startsWith("اصف");
  }

  /** Spares most words a look at their parts. */
  private static boolean mayBeInflected(String key) {
    int first = 0;
    while (first < key.length()
        && first < LONGEST_PROCLITICS
        && "يت".indexOf(key.charAt(first)) < 0) {
      first++;
    }
    return key.endsWith("ت") || (first < key.length() && first < LONGEST_PROCLITICS);
  }

  /** A past or imperfect shows by how it differs from its lemma, which is the past. */
  private boolean isInflected(int token) {
    if (!mayBeInflected(words.key(token))) {
      return false;
    }
    String stem = words.stem(token);
    if (stem.length() < 3
        || words.has(token, SegmentRole.ARTICLE)
        || words.preposition(token) == 'ب'
        || words.preposition(token) == 'ك') {
      return words.has(token, SegmentRole.FUTURE);
    }
    String lemma = words.lemma(token);
    if (lemma.length() < 2 || lemma.equals(stem)) {
      return false;
    }
    char first = stem.charAt(0);
    if ((first == 'ي' || first == 'ت')
        && lemma.charAt(0) != first
        && lemma.length() < stem.length() + 2) {
      return !stem.endsWith("ه") && !stem.endsWith("ات");
    }
    return stem.endsWith("ت")
        && !stem.endsWith("ات")
        && (stem.equals(lemma + "ت") || stem.equals(lemma.substring(0, lemma.length() - 1) + "ت"));
  }

  /** A word written like a verb and a noun is a verb where a clause starts, or a subject ends. */
  private boolean isVerbPlace(int token) {
    if (words.preposition(token) != 0 || words.has(token, SegmentRole.ARTICLE)) {
      return false;
    }
    if (words.key(token).equals("عبر") && isBehindVerb(token)) {
      return false;
    }
    int before = token - 1;
    while (before >= 0 && words.isOrnament(before)) {
      before--;
    }
    if (before < 0
        || words.isPunctuation(before)
        || words.text().substring(words.end(before), words.start(token)).indexOf('\n') >= 0) {
      return !isHeadOfGift(token);
    }
    if (words.isJoined(token)) {
      return true;
    }
    if (words.isNamed(before)) {
      return !isSubjectOfVerb(words.unit(before).first());
    }
    int mask =
        FunctionWords.CLAUSE_STARTER
            | FunctionWords.RELATIVE
            | FunctionWords.NEGATOR
            | FunctionWords.RESUMER;
    return (classes[before] & mask) != 0
        || words.key(before).equals("قد")
        || words.key(before).equals("وقد")
        || words.key(before).equals("ان")
        || (isAdverb(before) && before > 0 && isVerbPlaceBefore(before));
  }

  /** "X said via Y": with a verb before it, that word is the preposition. */
  private boolean isBehindVerb(int token) {
    for (int i = token - 1; i >= 0 && token - i <= FURTHEST_VERB; i--) {
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return false;
      }
      if (!words.isNamed(i) && formOf(i) == YES) {
        return true;
      }
    }
    return false;
  }

  /** "Support of X for Y ..." opens a sentence with a noun. */
  private boolean isHeadOfGift(int token) {
    int next = token + 1;
    if (next >= words.size() || !words.isNamed(next)) {
      return false;
    }
    int after = words.unit(next).last() + 1;
    return after < words.size() && words.isNamed(after) && words.preposition(after) == 'ل';
  }

  /** "X announced its support": behind a verb and its subject stands a noun. */
  private boolean isSubjectOfVerb(int name) {
    int i = name - 1;
    while (i >= 0
        && name - i <= 5
        && (words.isOrnament(i)
            || (words.isNamed(i)
                && (words.unit(i).isAdjective() || words.unit(i).kind() == Unit.Kind.ROLE))
            || (!words.isNamed(i) && is(i, FunctionWords.TITLE | FunctionWords.BODY)))) {
      i--;
    }
    return i >= 0 && !words.isNamed(i) && formOf(i) == YES;
  }

  private boolean isVerbPlaceBefore(int adverb) {
    return words.isNamed(adverb - 1) || words.isPunctuation(adverb - 1);
  }

  private boolean isAdverb(int token) {
    return is(token, FunctionWords.ADVERB);
  }
}
