package dev.rasid.arabic.tagger;

import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.Words;
import java.util.Arrays;

/**
 * Tags texts one after the other, with arrays that it keeps; made by {@link NameTagger#worker}.
 *
 * <p>Time is linear in the text; memory is bounded whatever the text. For one thread at a time.
 */
public final class TaggerWorker {
  /** A score of one, natural logarithm of a ratio, in the unit of margins. */
  public static final int MARGIN_UNIT = TaggerModel.UNIT;

  /** Longer texts are tagged in parts, so that memory is bounded. */
  static final int LONGEST_PART = 1 << 13;

  private static final int COUNT = Labels.COUNT;

  /** Places of the words around a token, and four rows of context. */
  private static final int ROWS = Places.BEFORE_OTHER + 4;

  private static final int WIDTH = WordRows.WIDTH;

  private static final int SHARE_BITS = 14;

  /** By a number of occurrences: its inverse, in fixed point. */
  private static final int[] SHARES = shares();

  private final ContextRows context;
  private final Viterbi viterbi;
  private final Occurrences occurrences = new Occurrences();
  private final PartWords words;
  private final Consensus consensus = new Consensus();
  private final int[] others = new int[2 * Occurrences.MOST];

  private final int[] word = new int[LONGEST_PART];
  private final int[] group = new int[LONGEST_PART];
  private final boolean[] first = new boolean[LONGEST_PART + 1];
  private final int[] scores = new int[LONGEST_PART * COUNT];

  TaggerWorker(NameTagger tagger) {
    words = new PartWords(new WordRows(tagger));
    context = tagger.context;
    viterbi = new Viterbi(tagger.model);
  }

  /**
   * Labels the tokens of a text.
   *
   * @param text clean text
   * @param starts where tokens begin in the text
   * @param ends where they end
   * @param count the number of tokens
   * @param sentenceEnds the index after the last token of each sentence
   * @param sentences the number of sentences; together they have all tokens
   * @param lexiconHits by token: the label that a lexicon gives it, 0 for none; see {@link Labels}
   * @param labels by token, to be written: a label; one that continues a name only behind one of
   *     that name
   * @param margins by token, to be written: the score of its label minus that of {@link
   *     Labels#OUTSIDE}, without what the labels around it say, in units of {@link #MARGIN_UNIT};
   *     where the label is outside, the score of the best other one minus it
   */
  public void tag(
      String text,
      int[] starts,
      int[] ends,
      int count,
      int[] sentenceEnds,
      int sentences,
      byte[] lexiconHits,
      byte[] labels,
      int[] margins) {
    tag(
        text.toCharArray(),
        starts,
        ends,
        count,
        sentenceEnds,
        sentences,
        lexiconHits,
        labels,
        margins);
  }

  /** As the other method, for text that is an array. */
  public void tag(
      char[] text,
      int[] starts,
      int[] ends,
      int count,
      int[] sentenceEnds,
      int sentences,
      byte[] lexiconHits,
      byte[] labels,
      int[] margins) {
    Word[] found = Words.shared().findAll(text, starts, ends, count);
    tag(found, sentenceEnds, sentences, lexiconHits, labels, margins);
  }

  /** As the other methods, for the words of a text. */
  public void tag(
      Word[] text,
      int[] sentenceEnds,
      int sentences,
      byte[] lexiconHits,
      byte[] labels,
      int[] margins) {
    int count = text.length;
    int sentence = 0;
    for (int from = 0; from < count; ) {
      int to = Math.min(count, from + LONGEST_PART);
      int next = sentence;
      while (next < sentences && sentenceEnds[next] <= to) {
        next++;
      }
      if (next > sentence) {
        to = sentenceEnds[next - 1];
      }
      prepare(text, from, to);
      first[0] = true;
      for (int s = sentence; s < next; s++) {
        first[sentenceEnds[s] - from] = true;
      }
      first[to - from] = true;
      int start = from;
      for (int s = sentence; s < next; s++) {
        look(start, sentenceEnds[s], from, lexiconHits, labels);
        start = sentenceEnds[s];
      }
      look(start, to, from, lexiconHits, labels);
      if (context.hasConsensus) {
        consensus.find(group, to - from, words.groupCount(), labels, from);
        start = from;
        for (int s = sentence; s < next; s++) {
          lookAgain(start, sentenceEnds[s], from, labels);
          start = sentenceEnds[s];
        }
        lookAgain(start, to, from, labels);
      }
      for (int i = from; i < to; i++) {
        margins[i] = margin((i - from) * COUNT, labels[i]);
      }
      sentence = next;
      from = to;
    }
  }

  private static int[] shares() {
    int[] shares = new int[2 * Occurrences.MOST + 1];
    for (int n = 1; n < shares.length; n++) {
      shares[n] = (1 << SHARE_BITS) / n;
    }
    return shares;
  }

  /** Looks up the words of a part, and links their occurrences. */
  private void prepare(Word[] text, int from, int to) {
    words.reset();
    for (int i = from; i < to; i++) {
      int number = words.number(text[i]);
      word[i - from] = number;
      group[i - from] = words.group[number];
    }
    occurrences.link(group, to - from, words.groupCount());
    Arrays.fill(first, 0, to - from + 1, false);
  }

  /** Scores and labels a sentence of the part that begins at {@code from}. */
  private void look(int start, int end, int from, byte[] hits, byte[] labels) {
    if (start < end) {
      score(start - from, end - start, start, hits);
      viterbi.find(scores, (start - from) * COUNT, end - start, labels, start);
    }
  }

  /** Labels a sentence again if a word of it got another label elsewhere. */
  private void lookAgain(int start, int end, int from, byte[] labels) {
    for (int i = start; i < end; i++) {
      if (Consensus.disagrees(consensus.states[i - from], labels[i])) {
        addConsensus(start - from, end - from);
        viterbi.find(scores, (start - from) * COUNT, end - start, labels, start);
        return;
      }
    }
  }

  /** Adds what the labels of other tokens with the same words say to the scores of a sentence. */
  private void addConsensus(int start, int end) {
    int before = Consensus.NONE;
    for (int i = start; i < end; i++) {
      int here = consensus.states[i];
      int behind = i + 1 == end ? Consensus.NONE : consensus.states[i + 1];
      int first = ContextRows.consensusAt(before, here);
      int second = ContextRows.consensusAt(here, behind);
      long low = context.consensusBefore[first] + context.consensusBehind[second];
      long high = context.consensusBefore[first + 1] + context.consensusBehind[second + 1];
      for (int y = 1; y < COUNT; y++) {
        scores[i * COUNT + y] += Lanes.score(low, high, y, 2);
      }
      before = here;
    }
  }

  /** Sums what speaks for each label of each token of a sentence, at a first look. */
  private void score(int at, int n, int firstToken, byte[] hits) {
    long[] ofWords = words.rows;
    int title = 0;
    int head = 0;
    for (int i = 0; i < n; i++) {
      long low = 0;
      long high = 0;
      for (int place = 0; place < Places.BEFORE_OTHER; place++) {
        int other = i + place - Places.HERE;
        int number = other >= 0 && other < n ? word[at + other] : TrainingSet.BOUNDARY;
        int row = number * WIDTH + 2 * place;
        low += ofWords[row];
        high += ofWords[row + 1];
      }
      int token = firstToken + i;
      int hit =
          ContextRows.lexiconAt(
              i == 0 ? 0 : hits[token - 1], hits[token], i + 1 == n ? 0 : hits[token + 1]);
      int begins = i == 0 ? 2 : 0;
      low += context.lexicon[hit] + context.title[2 * title];
      high += context.lexicon[hit + 1] + context.title[2 * title + 1];
      low += context.head[2 * head] + context.first[begins];
      high += context.head[2 * head + 1] + context.first[begins + 1];
      for (int y = 1; y < COUNT; y++) {
        scores[(at + i) * COUNT + y] = Lanes.score(low, high, y, ROWS);
      }
      scores[(at + i) * COUNT] = 0;
      if (occurrences.hasOthers(at + i)) {
        addOthers(at + i, (at + i) * COUNT);
      }
      int role = (int) ofWords[word[at + i] * WIDTH + WordRows.ROLE];
      title = Context.titleBehind(title, role);
      head = Context.headBehind(head, role);
    }
  }

  /** Adds the mean of what the neighbours of a token's other occurrences say. */
  private void addOthers(int token, int scoresAt) {
    int count = occurrences.others(token, others);
    long low = 0;
    long high = 0;
    for (int n = 0; n < count; n++) {
      int other = others[n];
      int before = first[other] ? TrainingSet.BOUNDARY : word[other - 1];
      int behind = first[other + 1] ? TrainingSet.BOUNDARY : word[other + 1];
      int beforeRow = before * WIDTH + 2 * Places.BEFORE_OTHER;
      int behindRow = behind * WIDTH + 2 * Places.BEHIND_OTHER;
      low += words.rows[beforeRow] + words.rows[behindRow];
      high += words.rows[beforeRow + 1] + words.rows[behindRow + 1];
    }
    for (int y = 1; y < COUNT; y++) {
      int sum = Lanes.score(low, high, y, 2 * count);
      scores[scoresAt + y] += (sum * SHARES[count]) >> SHARE_BITS;
    }
  }

  private int margin(int at, int label) {
    if (label != Labels.OUTSIDE) {
      return scores[at + label];
    }
    int most = scores[at + 1];
    for (int y = 2; y < COUNT; y++) {
      most = Math.max(most, scores[at + y]);
    }
    return most;
  }
}
