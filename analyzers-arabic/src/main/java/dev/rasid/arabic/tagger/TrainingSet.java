package dev.rasid.arabic.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts with labels as numbers of features: what {@link CrfTrainer} learns from. */
final class TrainingSet {
  /** Stands before the first and behind the last token of a sentence. */
  static final int BOUNDARY = 0;

  /** Behind the places of a word's features: those at the token itself that few words share. */
  static final int IDENTITY = Places.COUNT;

  final int tokens;
  final byte[] labels;

  /** The first token of each sentence, and at the end the number of tokens. */
  final int[] sentences;

  /** By token: the word. */
  final int[] words;

  /** By word and place: numbers of features. */
  final int[][][] wordFeatures;

  /** By token: words behind, and words before, its word's other occurrences. */
  final int[][] behindOthers;

  final int[][] beforeOthers;

  /** By token: numbers of features that do not follow from words alone. */
  final int[][] context;

  /** By token: numbers of features of the {@link Consensus}; none if nobody guessed labels. */
  final int[][] consensus;

  final FeatureIndex index;

  /** Words of a set while it is made. */
  private static final class Words {
    private final WordFeatures maker;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> groups = new HashMap<>();
    private final List<int[][]> features = new ArrayList<>();
    private int[] group = new int[1024];
    private int[] role = new int[1024];

    Words(WordFeatures maker) {
      this.maker = maker;
      number("");
    }

    int number(String word) {
      Integer known = numbers.get(word);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(word, number);
      maker.make(word.toCharArray(), 0, word.length());
      int[][] byPlace = new int[IDENTITY + 1][];
      for (int place = 0; place < Places.COUNT; place++) {
        int[] at = new int[maker.size];
        int count = 0;
        for (int i = 0; i < maker.size; i++) {
          boolean hidden = place == Places.HERE && (maker.reaches[i] & WordFeatures.IDENTITY) != 0;
          if (!hidden && Places.reaches(maker.reaches[i], place)) {
            at[count++] = Hashing.at(maker.features[i], place);
          }
        }
        byPlace[place] = Arrays.copyOf(at, count);
      }
      int[] identity = new int[maker.size];
      int count = 0;
      for (int i = 0; i < maker.size; i++) {
        if ((maker.reaches[i] & WordFeatures.IDENTITY) != 0) {
          identity[count++] = Hashing.at(maker.features[i], Places.HERE);
        }
      }
      byPlace[IDENTITY] = Arrays.copyOf(identity, count);
      features.add(byPlace);
      if (number == group.length) {
        group = Arrays.copyOf(group, 2 * number);
        role = Arrays.copyOf(role, 2 * number);
      }
      boolean content = (maker.role & WordFeatures.CONTENT) != 0;
      group[number] = content ? groups.computeIfAbsent(maker.base, k -> groups.size()) : -1;
      role[number] = maker.role;
      return number;
    }
  }

  TrainingSet(List<TaggedText> texts, WordFeatures maker, int templates, int leastCount) {
    tokens = texts.stream().mapToInt(text -> text.size).sum();
    labels = new byte[tokens];
    words = new int[tokens];
    behindOthers = new int[tokens][];
    beforeOthers = new int[tokens][];
    context = new int[tokens][];
    consensus = new int[tokens][];
    Words known = new Words(maker);
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    for (TaggedText text : texts) {
      addText(text, at, known, templates);
      for (int sentence = 0; sentence < text.sentences; sentence++) {
        starts.add(at + text.sentenceStart(sentence));
      }
      at += text.size;
    }
    starts.add(tokens);
    sentences = starts.stream().mapToInt(Integer::intValue).toArray();
    wordFeatures = known.features.toArray(new int[0][][]);
    index = count().frequent(leastCount);
    for (int[][] word : wordFeatures) {
      for (int place = 0; place < word.length; place++) {
        word[place] = numbers(word[place]);
      }
    }
    for (int i = 0; i < tokens; i++) {
      context[i] = numbers(context[i]);
      consensus[i] = numbers(consensus[i]);
    }
  }

  private void addText(TaggedText text, int at, Words known, int templates) {
    int[] group = new int[text.size];
    for (int i = 0; i < text.size; i++) {
      String word = new String(text.text, text.starts[i], text.ends[i] - text.starts[i]);
      words[at + i] = known.number(word);
      group[i] = known.group[words[at + i]];
      labels[at + i] = text.labels[i];
    }
    Occurrences occurrences = new Occurrences();
    occurrences.link(group, text.size, known.groups.size());
    int[] others = new int[2 * Occurrences.MOST];
    int[] features = new int[Context.MOST + 1];
    for (int sentence = 0; sentence < text.sentences; sentence++) {
      int start = text.sentenceStart(sentence);
      int end = text.sentenceEnds[sentence];
      int title = 0;
      int head = 0;
      for (int i = start; i < end; i++) {
        int count =
            Context.lexicon(
                templates,
                i == start ? 0 : text.hits[i - 1],
                text.hits[i],
                i + 1 == end ? 0 : text.hits[i + 1],
                features);
        count += Context.title(templates, title, features, count);
        count += Context.head(templates, head, features, count);
        count += i == start ? Context.first(templates, features, count) : 0;
        if (text.source != 0 && Template.isIn(templates, Template.SOURCE)) {
          features[count++] = Hashing.feature(Template.SOURCE, text.source);
        }
        context[at + i] = Arrays.copyOf(features, count);
        title = Context.titleBehind(title, known.role[words[at + i]]);
        head = Context.headBehind(head, known.role[words[at + i]]);
      }
    }
    boolean[] first = new boolean[text.size + 1];
    for (int sentence = 0; sentence <= text.sentences; sentence++) {
      first[sentence == 0 ? 0 : text.sentenceEnds[sentence - 1]] = true;
    }
    addConsensus(text, at, group, known.groups.size(), first, templates);
    for (int i = 0; i < text.size; i++) {
      int count = Template.isIn(templates, Template.OTHERS) ? occurrences.others(i, others) : 0;
      beforeOthers[at + i] = new int[count];
      behindOthers[at + i] = new int[count];
      for (int n = 0; n < count; n++) {
        int other = others[n];
        beforeOthers[at + i][n] = first[other] ? BOUNDARY : words[at + other - 1];
        behindOthers[at + i][n] = first[other + 1] ? BOUNDARY : words[at + other + 1];
      }
    }
  }

  private void addConsensus(
      TaggedText text, int at, int[] group, int groups, boolean[] first, int templates) {
    Consensus all = new Consensus();
    boolean guessed = text.guesses.length > 0;
    if (guessed) {
      all.find(group, text.size, groups, text.guesses, 0);
    }
    int[] features = new int[Context.MOST_CONSENSUS];
    for (int i = 0; i < text.size; i++) {
      int count = 0;
      if (guessed) {
        int before = first[i] ? Consensus.NONE : all.states[i - 1];
        int behind = first[i + 1] ? Consensus.NONE : all.states[i + 1];
        count += Context.consensusBefore(templates, before, all.states[i], features, count);
        count += Context.consensusBehind(templates, all.states[i], behind, features, count);
      }
      consensus[at + i] = Arrays.copyOf(features, count);
    }
  }

  private FeatureIndex count() {
    int[][] uses = new int[wordFeatures.length][Places.COUNT];
    FeatureIndex all = new FeatureIndex();
    for (int s = 0; s + 1 < sentences.length; s++) {
      for (int i = sentences[s]; i < sentences[s + 1]; i++) {
        for (int place = 0; place < Places.BEFORE_OTHER; place++) {
          uses[word(s, i + place - Places.HERE)][place]++;
        }
        for (int n = 0; n < beforeOthers[i].length; n++) {
          uses[beforeOthers[i][n]][Places.BEFORE_OTHER]++;
          uses[behindOthers[i][n]][Places.BEHIND_OTHER]++;
        }
        for (int feature : context[i]) {
          all.count(feature, 1);
        }
        for (int feature : consensus[i]) {
          all.count(feature, 1);
        }
      }
    }
    for (int word = 0; word < wordFeatures.length; word++) {
      for (int place = 0; place < Places.COUNT; place++) {
        if (uses[word][place] > 0) {
          for (int feature : wordFeatures[word][place]) {
            all.count(feature, uses[word][place]);
          }
          if (place == Places.HERE) {
            for (int feature : wordFeatures[word][IDENTITY]) {
              all.count(feature, uses[word][place]);
            }
          }
        }
      }
    }
    return all;
  }

  /** The word at a place that may be outside of the sentence. */
  int word(int sentence, int token) {
    boolean in = token >= sentences[sentence] && token < sentences[sentence + 1];
    return in ? words[token] : BOUNDARY;
  }

  private int[] numbers(int[] features) {
    int[] numbers = new int[features.length];
    int count = 0;
    for (int feature : features) {
      int number = index.find(feature);
      if (number >= 0) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }
}
