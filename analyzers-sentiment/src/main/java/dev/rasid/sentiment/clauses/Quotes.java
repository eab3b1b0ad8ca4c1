package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Quotation;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In whose words each token stands.
 *
 * <p>If no analyzer found quotations, words in marks are told from the others, and their speaker is
 * not known.
 */
public final class Quotes {
  /** Pronouns and verbs of being in the first person. */
  private static final Set<String> OURSELVES = FunctionWords.set("first-person");

  private static final int FURTHEST_AUTHOR = 6;

  private final Words words;
  private final int[] quoteAt;
  private final int[] cueAt;
  private final List<Quote> quotes = new ArrayList<>();
  private final boolean known;

  /**
   * One quotation.
   *
   * @param quotation it, or null if only its marks are known
   * @param parent index of the one around it, or -1
   * @param level the outermost whose clauses go on in this one, or -1 for the article's own
   * @param first its first token
   */
  public record Quote(@Nullable Quotation quotation, int parent, int level, int first) {}

  public Quotes(Words words, Optional<Layer<Quotation>> layer) {
    this.words = words;
    quoteAt = new int[words.size()];
    cueAt = new int[words.size()];
    Arrays.fill(quoteAt, -1);
    Arrays.fill(cueAt, -1);
    known = layer.isPresent();
    if (known) {
      read(layer.get());
    } else {
      readMarks();
    }
  }

  private void read(Layer<Quotation> layer) {
    Deque<Integer> open = new ArrayDeque<>();
    Deque<Integer> ends = new ArrayDeque<>();
    int token = 0;
    for (Annotation<Quotation> one : layer) {
      token = fill(token, one.start(), open, ends);
      while (!ends.isEmpty() && ends.peek() <= one.start()) {
        open.pop();
        ends.pop();
      }
      int parent = open.isEmpty() ? -1 : open.peek();
      boolean same =
          parent >= 0
              && one.value().speaker().isPresent()
              && one.value().speaker().equals(speakerOf(parent));
      boolean fragment = one.value().kind() == Quotation.Kind.MIXED;
      int level =
          parent < 0
              ? (fragment ? -1 : quotes.size())
              : same || fragment ? quotes.get(parent).level() : quotes.size();
      quotes.add(new Quote(one.value(), parent, level, token));
      one.value().cue().ifPresent(cue -> markCue(cue, quotes.size() - 1));
      open.push(quotes.size() - 1);
      ends.push(one.end());
    }
    fill(token, Integer.MAX_VALUE, open, ends);
  }

  /** Says of the tokens before an offset in which quotation they stand. */
  private int fill(int from, int offset, Deque<Integer> open, Deque<Integer> ends) {
    int token = from;
    while (token < words.size() && words.start(token) < offset) {
      while (!ends.isEmpty() && ends.peek() <= words.start(token)) {
        open.pop();
        ends.pop();
      }
      quoteAt[token] = open.isEmpty() ? -1 : open.peek();
      token++;
    }
    return token;
  }

  private void markCue(Span cue, int quote) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.end(middle) <= cue.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < words.size() && words.start(i) < cue.end(); i++) {
      if (cueAt[i] < 0) {
        cueAt[i] = quote;
      }
    }
  }

  private void readMarks() {
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      if (open
          && i > 0
          && words.text().substring(words.end(i - 1), words.start(i)).indexOf('\n') >= 0) {
        open = false;
      }
      if (words.isQuoteMark(i)) {
        open = !open;
        if (open) {
          quotes.add(new Quote(null, -1, -1, i));
        }
      } else if (open) {
        quoteAt[i] = quotes.size() - 1;
      }
    }
  }

  /** Tells whether somebody found quotations, so that words in marks beside them are no speech. */
  public boolean areKnown() {
    return known;
  }

  /** The innermost quotation that a token stands in, or -1. */
  public int at(int token) {
    return quoteAt[token];
  }

  /** Tells whether a token stands in a speaker's own words. */
  public boolean isVerbatim(int token) {
    for (int q = quoteAt[token]; q >= 0; q = quotes.get(q).parent()) {
      Quotation quotation = quotes.get(q).quotation();
      if (quotation != null
          && (quotation.kind() != Quotation.Kind.INDIRECT || isColon(quotation))) {
        return true;
      }
    }
    return false;
  }

  /** "He said that we reject Y": a clause that a pronoun of the first person opens. */
  public boolean isOfUs(int token) {
    int quote = quoteAt[token];
    int before = quote < 0 ? -1 : quotes.get(quote).first() - 1;
    return before >= 0 && !words.isNamed(before) && OURSELVES.contains(words.key(before));
  }

  /** "X: we reject Y": what a headline puts behind a name and a colon is said in his own words. */
  private boolean isColon(Quotation quotation) {
    Optional<Span> cue = quotation.cue();
    return cue.isPresent()
        && cue.get().length() == 1
        && words.text().charAt(cue.get().start()) == ':';
  }

  /** The quotation that a token introduces, or -1. */
  public int introducedBy(int token) {
    return cueAt[token];
  }

  public Quote get(int quote) {
    return quotes.get(quote);
  }

  /** The outermost quotation whose clauses a token's clause belongs to, or -1. */
  public int level(int token) {
    return quoteAt[token] < 0 ? -1 : quotes.get(quoteAt[token]).level();
  }

  int count() {
    return quotes.size();
  }

  public Optional<String> speakerOf(int quote) {
    Quotation quotation = quote < 0 ? null : quotes.get(quote).quotation();
    return quotation == null ? Optional.empty() : quotation.speaker();
  }

  /** The speaker of a quotation as a party, shown by the words that name it, or by the cue. */
  public Optional<Party> speaker(int quote) {
    Quotation quotation = quote < 0 ? null : quotes.get(quote).quotation();
    if (quotation == null || quotation.speaker().isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> span = quotation.speakerSpan().or(quotation::cue);
    if (span.isEmpty() || span.get().isEmpty() || isPlace(span.get())) {
      return Optional.empty();
    }
    String id = quotation.speaker().get();
    if (id.startsWith(Party.ANONYMOUS) && isDocument(span.get())) {
      Optional<Party> author = author(quote);
      if (author.isPresent()) {
        return author;
      }
    }
    Party.Kind kind = id.startsWith(Party.ANONYMOUS) ? Party.Kind.UNNAMED : Party.Kind.NAMED;
    int at = Math.max(0, quotes.get(quote).first() - 1);
    return Optional.of(
        new Party(kind == Party.Kind.NAMED ? words.actor(id) : id, kind, span.get(), at, at));
  }

  /** "The statement added". */
  private boolean isDocument(Span span) {
    String text = words.text().substring(span.start(), span.end());
    return text.equals("البيان") || text.equals("الرسالة");
  }

  /** Whose statement it is: that of the last speaker with a name. */
  private Optional<Party> author(int quote) {
    for (int q = quote - 1; q >= 0 && quote - q <= FURTHEST_AUTHOR; q--) {
      if (speakerOf(q).filter(id -> !id.startsWith(Party.ANONYMOUS)).isPresent()) {
        return speaker(q);
      }
    }
    return Optional.empty();
  }

  /** "London, Britain (CNN) --" opens a report. */
  private boolean isDateline(Unit unit) {
    int next = unit.last() + 1;
    boolean opens =
        unit.first() == 0
            || words
                    .text()
                    .substring(words.end(unit.first() - 1), words.start(unit.first()))
                    .indexOf('\n')
                >= 0;
    return opens && next < words.size() && (words.isComma(next) || words.key(next).equals("("));
  }

  /** "In London", "to Brussels": whom a place stands for does not speak there. */
  private boolean isPlace(Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.end(middle) <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low >= words.size() || !words.isNamed(low)) {
      return false;
    }
    Unit unit = words.unit(low);
    if (unit.type() == EntityType.LOC && isDateline(unit)) {
      return true;
    }
    if (unit.type() != EntityType.LOC || unit.first() == 0 || words.isNamed(unit.first() - 1)) {
      return unit.type() == EntityType.LOC && unit.proclitics().endsWith("ب");
    }
    String before = words.key(unit.first() - 1);
    return unit.proclitics().endsWith("ب") || before.equals("في") || before.equals("الي");
  }

  /** Those who report what stands in a quotation, outermost first. */
  public List<String> chain(int quote) {
    List<String> chain = new ArrayList<>();
    int depth = 0;
    for (int q = quote; q >= 0 && depth < 8; q = quotes.get(q).parent(), depth++) {
      Quotation quotation = quotes.get(q).quotation();
      if (quotation != null) {
        quotation.speaker().filter(id -> !chain.contains(id)).ifPresent(id -> chain.add(0, id));
        for (int i = quotation.chain().size() - 1; i >= 0; i--) {
          if (!chain.contains(quotation.chain().get(i))) {
            chain.add(0, quotation.chain().get(i));
          }
        }
      }
    }
    return chain;
  }
}
