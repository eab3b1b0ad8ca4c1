package dev.rasid.arabic.dates;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.arabic.numbers.NumberReader;
import dev.rasid.arabic.numbers.NumberTokens;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import dev.rasid.arabic.phrases.PhraseMap.Start;
import dev.rasid.text.Layer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence at a time, with the words of time among them. */
final class TimeText implements NumberTokens {
  private static final int YEAR_DIGITS = 4;
  private static final int BRIEF = 3;

  /** How far from its start an expression may have its first word of time. */
  private static final int NEAR = 3;

  private static final int FAR = 8;

  /** Frequent words after which the word of time follows soon. */
  private static final long NEAR_BITS =
      TimeLexicon.bit(TermKind.THIS)
          | TimeLexicon.bit(TermKind.LAST)
          | TimeLexicon.bit(TermKind.VAGUE)
          | TimeLexicon.bit(TermKind.PHASE);

  private static final int LOOK_BACK = 12;
  private static final int LOOK_AHEAD = 3;

  private final ArticleWords words;
  private final Layer<Morphology> morphology;
  private final NumberReader numbers;
  private final IntFunction<String> keys = this::key;
  private final TokenKind[] kinds;

  /** For each token what terms and numbers may begin with it. */
  private final TimeWord[] notes;

  private final boolean[] numberWords;

  /** For each token how many tokens further one stands that an expression cannot be without. */
  private final byte[] coreAhead;

  /** The numbers that were read last, since several rules ask for the same. */
  private int cardinalAt = -1;

  private @Nullable FoundNumber cardinal;
  private int ordinalAt = -1;
  private @Nullable FoundNumber ordinal;
  private int first;
  private int limit;

  TimeText(ArticleWords words, Layer<Morphology> morphology, NumberReader numbers) {
    this.words = words;
    this.morphology = morphology;
    this.numbers = numbers;
    limit = words.size();
    kinds = new TokenKind[limit];
    notes = new TimeWord[limit];
    numberWords = new boolean[limit];
    coreAhead = new byte[limit];
    for (int i = 0; i < limit; i++) {
      kinds[i] = words.kind(i);
      boolean digits = kinds[i] == TokenKind.NUMBER;
      notes[i] = digits ? TimeWord.NONE : TimeWord.of(words.word(i));
      numberWords[i] = digits || (kinds[i] == TokenKind.WORD && notes[i].number());
    }
  }

  private void measure(int from, int to) {
    int distance = Byte.MAX_VALUE;
    for (int i = to - 1; i >= from; i--) {
      distance = isCore(i) ? 0 : Math.min(distance + 1, Byte.MAX_VALUE);
      coreAhead[i] = (byte) distance;
    }
  }

  private boolean isCore(int at) {
    return switch (kinds[at]) {
      case WORD -> (notes[at].kinds() & TimeLexicon.CORE_BITS) != 0;
      case DATE, RANGE, TIME -> true;
      case NUMBER -> words.form(at).length() == YEAR_DIGITS;
      default -> false;
    };
  }

  /** Begins with a sentence. */
  void begin(int from, int to) {
    measure(from, to);
    sentence(from, to);
  }

  /** Sees only the tokens of a sentence from now on. */
  void sentence(int from, int to) {
    first = from;
    limit = to;
  }

  int first() {
    return first;
  }

  @Override
  public int size() {
    return limit;
  }

  /** Whether the sentence has a token; what it has not is read as an empty mark. */
  private boolean has(int token) {
    return token >= first && token < limit;
  }

  @Override
  public TokenKind kind(int token) {
    return has(token) ? kinds[token] : TokenKind.PUNCTUATION;
  }

  @Override
  public String form(int token) {
    return has(token) ? words.form(token) : "";
  }

  @Override
  public String key(int token) {
    return has(token) ? words.key(token) : "";
  }

  @Override
  public int start(int token) {
    return token < words.size() ? words.starts()[token] : words.text().length();
  }

  @Override
  public int end(int token) {
    return words.ends()[token];
  }

  /** The longest term of a kind that begins at a token of the sentence, or null. */
  @Nullable Match<String> term(TermKind kind, int at) {
    Start<String> start = has(at) ? notes[at].start(kind) : null;
    return start == null ? null : start.find(keys, at, limit);
  }

  boolean is(TermKind kind, int at) {
    return term(kind, at) != null;
  }

  /** A term without و, ف or a preposition written on it, or null. */
  @Nullable Match<String> bare(TermKind kind, int at) {
    Match<String> term = term(kind, at);
    return term == null || term.skip() > 0 ? null : term;
  }

  /** Whether a term is written here without anything on it but و and ف. */
  boolean isTerm(TermKind kind, int at) {
    Match<String> term = term(kind, at);
    return term != null && term.preposition() == 0 && !term.definite();
  }

  /** Whether a term that an expression may begin with is written here. */
  boolean mayStart(int at) {
    boolean starts = numberWords[at] || (notes[at].kinds() & TimeLexicon.STARTER_BITS) != 0;
    if (!starts || coreAhead[at] == 0) {
      return starts;
    }
    if (at - first <= BRIEF && limit - first <= BRIEF + 2) {
      return true; // a short message may name a day by its number alone
    }
    boolean near = (notes[at].kinds() & NEAR_BITS) != 0 || kinds[at] == TokenKind.NUMBER;
    return coreAhead[at] <= (near ? NEAR : FAR);
  }

  /** How many letters of clitics stand before an expression that begins here. */
  int skip(int at) {
    if (kind(at) != TokenKind.WORD) {
      return 0;
    }
    int least = Integer.MAX_VALUE;
    for (TermKind kind : TimeLexicon.STARTERS) {
      Match<String> term = term(kind, at);
      if (term != null) {
        least = Math.min(least, term.skip());
      }
    }
    if (least == Integer.MAX_VALUE) {
      FoundNumber number = ordinal(at);
      FoundNumber chosen = number == null ? cardinal(at) : number;
      return chosen == null ? 0 : chosen.start() - start(at);
    }
    return least;
  }

  boolean isKey(int at, String key) {
    return at >= first && at < limit && key(at).equals(key);
  }

  boolean isKind(int at, TokenKind kind) {
    return at >= first && at < limit && kind(at) == kind;
  }

  boolean isDefinite(int at) {
    String key = at < limit && at >= first ? key(at) : "";
    return key.startsWith("ال")
        || key.startsWith("لل")
        || key.startsWith("ال", 1)
        || key.startsWith("لل", 1);
  }

  @Nullable FoundNumber cardinal(int at) {
    if (!has(at) || !numberWords[at]) {
      return null;
    }
    if (at != cardinalAt) {
      cardinal = numbers.cardinal(this, at);
      cardinalAt = at;
    }
    return cardinal;
  }

  @Nullable FoundNumber ordinal(int at) {
    if (!has(at) || !numberWords[at] || kinds[at] != TokenKind.WORD) {
      return null;
    }
    if (at != ordinalAt) {
      ordinal = numbers.ordinal(this, at);
      ordinalAt = at;
    }
    return ordinal;
  }

  /** The cardinal number that one token alone is, or null. */
  @Nullable FoundNumber cardinalWord(int at) {
    int before = limit;
    limit = at + 1;
    FoundNumber number = numbers.cardinal(this, at);
    limit = before;
    return number;
  }

  /** The whole number of a token in digits, or -1. */
  int digits(int at, int mostDigits) {
    if (!isKind(at, TokenKind.NUMBER) || form(at).length() > mostDigits) {
      return -1;
    }
    int value = 0;
    String form = form(at);
    for (int i = 0; i < form.length(); i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  /** The token after a comma, if there is one here. */
  int afterComma(int at) {
    return isKey(at, "،") || isKey(at, ",") ? at + 1 : at;
  }

  boolean isPunctuation(int at) {
    return isKind(at, TokenKind.PUNCTUATION);
  }

  /** Whether only punctuation follows. */
  boolean endsAt(int at) {
    return isAlone(first, at);
  }

  /** Whether an expression is all the words of its sentence. */
  boolean isAlone(int from, int to) {
    for (int i = first; i < limit; i++) {
      if ((i < from || i >= to) && !isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words around a token speak of what lies ahead. */
  boolean isFuture(int at) {
    for (int i = at - 1; i >= Math.max(first, at - LOOK_BACK); i--) {
      if (marksFuture(i)) {
        return true;
      }
    }
    for (int i = at + 1; i < Math.min(limit, at + 1 + LOOK_AHEAD); i++) {
      if (marksFuture(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb in the imperfect stands shortly before a token: of now, or of what is near. */
  boolean isNear(int at) {
    for (int i = at - 1; i >= Math.max(first, at - LOOK_AHEAD); i--) {
      boolean may =
          kinds[i] == TokenKind.WORD
              && (words.key(i).startsWith("ي") || words.key(i).startsWith("ت"));
      if (may && (words.facts(i).classes() & KnownStems.VERB) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean marksFuture(int at) {
    if (kind(at) != TokenKind.WORD) {
      return false;
    }
    if (is(TermKind.FUTURE, at)) {
      return true;
    }
    String key = key(at);
    char second = key.length() > 3 ? key.charAt(1) : 0;
    boolean may = key.startsWith("س") || second == 'س';
    if (may) {
      for (Segment segment : morphology.get(at).value().segments()) {
        if (segment.role() == SegmentRole.FUTURE) {
          return true;
        }
      }
    }
    return false;
  }
}
