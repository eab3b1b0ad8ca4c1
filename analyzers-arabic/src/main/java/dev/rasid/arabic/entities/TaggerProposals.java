package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.tagger.Labels;
import dev.rasid.arabic.tagger.NameTagger;
import dev.rasid.arabic.tagger.TaggerWorker;
import java.util.ArrayList;
import java.util.List;

/** Proposes what the tagger takes for names, and tells what it thinks of others. */
final class TaggerProposals {
  private final TaggerWorker tagger;
  private byte[] labels = {};
  private int[] margins = {};

  TaggerProposals(NameTagger tagger) {
    this.tagger = tagger.worker();
  }

  /** Tags an article and adds the names that can be names in our sense. */
  void add(ArticleWords words, byte[] lexiconHits, List<Proposal> proposals) {
    List<Proposal> all = new ArrayList<>();
    addAll(words, lexiconHits, all);
    for (Proposal proposal : all) {
      // Single words of this type are currencies, materials and peoples in the tagger's annotation.
      if (proposal.type() != EntityType.MISC || proposal.first() < proposal.last()) {
        proposals.add(proposal);
      }
    }
  }

  /** Tags an article and adds all names. */
  void addAll(ArticleWords words, byte[] lexiconHits, List<Proposal> proposals) {
    int size = words.size();
    if (labels.length < size) {
      labels = new byte[Math.max(size, 2 * labels.length)];
      margins = new int[labels.length];
    }
    int[] sentences = words.sentenceTokens();
    tagger.tag(words.words(), sentences, sentences.length, lexiconHits, labels, margins);
    for (int i = 0; i < size; ) {
      int end = i + 1;
      if (labels[i] != Labels.OUTSIDE) { // begins a name, or continues what was cut
        int points = points(i);
        while (end < size
            && isContinued(labels[i], labels[end])
            && !words.lineEnds(end - 1)
            && !isNextPerson(words, labels[i], end)) {
          points += points(end++);
        }
        proposals.add(proposal(words, i, end - 1, Labels.type(labels[i]), points));
      }
      i = end;
    }
  }

  private static boolean isContinued(byte first, byte next) {
    return Labels.isInside(next) && Labels.type(first) == Labels.type(next);
  }

  /** Behind و begins another person, whatever the label says; but not in أبي وقاص. */
  private static boolean isNextPerson(ArticleWords words, byte label, int token) {
    return Labels.type(label) == EntityType.PER
        && words.letters()[words.starts()[token]] == 'و'
        && words.proclitics(token) > 0
        && !TitleProposals.KINSHIP.contains(words.key(token - 1));
  }

  /** A sum below zero, which the labels around made up for, makes no name by itself. */
  private static Proposal proposal(
      ArticleWords words, int first, int last, EntityType type, int points) {
    boolean hashtag = words.letters()[words.starts()[first]] == '#';
    return new Proposal(
        first,
        last,
        hashtag ? 1 : words.proclitics(first),
        type,
        points > 0 ? points + Points.JOINED * (last - first) : points,
        Proposal.NO_FORM,
        "tagger:" + type + (points < 0 ? "" : "+") + points);
  }

  /**
   * What the tagger says against a name that somebody else proposes. That an organisation holds a
   * place or a person is no objection.
   */
  int support(Proposal proposal) {
    int support = 0;
    int least = proposal.sure() ? -Points.OBJECTION_TO_SURE : -Points.TAGGER_MOST;
    for (int i = proposal.first(); i <= proposal.last(); i++) {
      int points = points(i);
      if (labels[i] == Labels.OUTSIDE) {
        support += Math.max(least, Math.min(0, points));
      } else if (Labels.type(labels[i]) != proposal.type()
          && Labels.type(labels[i]) != EntityType.MISC
          && (proposal.type() != EntityType.ORG || proposal.first() == proposal.last())) {
        support -= Math.max(0, points) / 2;
      }
    }
    if (proposal.rule().startsWith(HeadProposals.RULE)) {
      return support / 4;
    }
    return proposal.rule().startsWith(RepeatProposals.RULE) ? support / 2 : support;
  }

  /** The label of a token of the last article. */
  String label(int token) {
    byte label = labels[token];
    return label == Labels.OUTSIDE
        ? "O"
        : (Labels.isBegin(label) ? "B-" : "I-") + Labels.type(label);
  }

  /** The margin of a token's label. */
  int points(int token) {
    long points = 100L * margins[token] / TaggerWorker.MARGIN_UNIT;
    return (int) Math.max(-Points.TAGGER_MOST, Math.min(Points.TAGGER_MOST, points));
  }
}
