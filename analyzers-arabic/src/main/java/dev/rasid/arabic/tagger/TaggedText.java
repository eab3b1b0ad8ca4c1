package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** Tokens of clean text with sentences, what a lexicon says of them, and their labels if known. */
final class TaggedText {
  char[] text = new char[1 << 16];
  int length;
  int[] starts = new int[1 << 12];
  int[] ends = new int[1 << 12];
  byte[] labels = new byte[1 << 12];
  byte[] hits = new byte[1 << 12];

  /** By token: a label that a tagger gave it that did not see it; empty if none was asked. */
  byte[] guesses = {};

  int size;
  int[] sentenceEnds = new int[1 << 8];
  int sentences;

  /** Where the text came from: 0 is news. */
  int source;

  void add(String token, int label) {
    if (length + token.length() + 1 > text.length) {
      text = Arrays.copyOf(text, 2 * (length + token.length() + 1));
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      labels = Arrays.copyOf(labels, 2 * size);
      hits = Arrays.copyOf(hits, 2 * size);
    }
    starts[size] = length;
    token.getChars(0, token.length(), text, length);
    length += token.length();
    ends[size] = length;
    text[length++] = ' ';
    labels[size++] = (byte) label;
  }

  void endSentence() {
    if (size > (sentences == 0 ? 0 : sentenceEnds[sentences - 1])) {
      if (sentences == sentenceEnds.length) {
        sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
      }
      sentenceEnds[sentences++] = size;
    }
  }

  int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** The labels that a tagger gives to the tokens. */
  byte[] labels(TaggerWorker worker) {
    byte[] found = new byte[size];
    worker.tag(text, starts, ends, size, sentenceEnds, sentences, hits, found, new int[size]);
    return found;
  }

  /** The sentences from one up to another, as a text of its own. */
  TaggedText part(int from, int to) {
    TaggedText part = new TaggedText();
    part.source = source;
    for (int sentence = from; sentence < to; sentence++) {
      for (int i = sentenceStart(sentence); i < sentenceEnds[sentence]; i++) {
        part.add(new String(text, starts[i], ends[i] - starts[i]), labels[i]);
        part.hits[part.size - 1] = hits[i];
      }
      part.endSentence();
    }
    return part;
  }
}
