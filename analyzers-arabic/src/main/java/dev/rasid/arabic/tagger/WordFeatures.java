package dev.rasid.arabic.tagger;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.arabic.morphology.ArabicSegmenter;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.text.Letters;
import java.util.Arrays;
import java.util.List;

/**
 * The features of a word by itself, wherever it stands. What is made for one word is overwritten by
 * the next. For one thread at a time.
 */
final class WordFeatures {
  /** Features at the token itself. */
  static final int HERE = 1;

  /** Features of the tokens before and behind. */
  static final int BESIDE = 1 << 1;

  /** Features of the tokens two away. */
  static final int FAR = 1 << 2;

  /** Features of the neighbours of the word's other occurrences. */
  static final int OTHERS = 1 << 3;

  /** Features that only this word has, or few more; training hides them from time to time. */
  static final int IDENTITY = 1 << 4;

  private static final int NEAR = HERE | BESIDE | OTHERS;
  private static final int EVERYWHERE = HERE | BESIDE | FAR | OTHERS;

  /** The word may be a name: what stands beside its other occurrences counts. */
  static final int CONTENT = 1;

  /** The word opens a title. */
  static final int TITLE_HEAD = 1 << 1;

  /** A title does not reach over the word. */
  static final int BREAK = 1 << 2;

  /** What is behind this many characters is not looked at. */
  private static final int LONGEST = 40;

  private static final int LONGEST_AFFIX = 4;
  private static final int SHORTEST_CONTENT = 3;

  /** The word opens the name of an organisation. */
  static final int ORGANISATION_HEAD = 1 << 3;

  /** The word opens the name of a place, or says what kind of place is named. */
  static final int PLACE_HEAD = 1 << 4;

  private static final int HEADS = TITLE_HEAD | ORGANISATION_HEAD | PLACE_HEAD;

  private static final int TITLES = Trait.TITLE | Trait.TITLE_FIRST;

  private static final int TENSE_OR_QUESTION = 1;
  private static final int CONJUNCTION = 1 << 1;
  private static final int LAM = 1 << 2;
  private static final int PREPOSITION = 1 << 3;
  private static final int ARTICLE = 1 << 4;
  private static final int PRONOUN = 1 << 5;

  /** The bits of proclitics other than the article, in the order in which they stand. */
  static final List<Integer> PROCLITICS = List.of(CONJUNCTION, TENSE_OR_QUESTION, LAM, PREPOSITION);

  private final int templates;
  private final WordTraits traits;
  private final SoundModel sounds;
  private final LearnedWords learned;

  int[] features = new int[128];
  byte[] reaches = new byte[128];
  int size;

  /** The number of the word without proclitics. */
  long base;

  /** Which clitics the word has: bits. */
  int clitics;

  /** What the word does to the tokens around it. */
  int role;

  WordFeatures(int templates, WordTraits traits, SoundModel sounds, LearnedWords learned) {
    this.templates = templates;
    this.traits = traits;
    this.sounds = sounds;
    this.learned = learned;
  }

  /** Makes the features of a word of clean text. */
  void make(char[] text, int start, int end) {
    make(new String(text, start, Math.min(end - start, LONGEST)));
  }

  /** Makes the features of a word of clean text. */
  void make(String whole) {
    size = 0;
    String word = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    long key = Hashing.word(word);
    base = key;
    role = BREAK;
    clitics = 0;
    emit(Template.WORD, key, EVERYWHERE | IDENTITY);
    if (isArabic(word)) {
      arabic(word);
    } else {
      other(word);
    }
    learned();
  }

  private static boolean isArabic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isArabic(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Numbers, signs and words of other scripts. */
  private void other(String word) {
    int kinds = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      kinds |=
          Letters.isArabic(c)
              ? 1
              : Character.isUpperCase(c)
                  ? 2
                  : Character.isLetter(c) ? 4 : Character.isDigit(c) ? 8 : 16;
    }
    emit(Template.SHAPE, kinds, EVERYWHERE);
    emit(Template.SHAPE, kinds << 8 | Math.min(word.length(), 8), HERE);
    if ((kinds & 7) != 0 && word.length() >= SHORTEST_CONTENT) {
      role = CONTENT;
    }
  }

  private void arabic(String word) {
    Morphology morphology = ArabicSegmenter.standard().analyze(word);
    StringBuilder rest = new StringBuilder(word.length() + 1);
    StringBuilder bare = new StringBuilder(word.length());
    String stem = word;
    for (Segment segment : morphology.segments()) {
      SegmentRole part = segment.role();
      switch (part) {
        case INTERROGATIVE, FUTURE -> clitics |= TENSE_OR_QUESTION;
        case CONJUNCTION -> clitics |= CONJUNCTION;
        case PREPOSITION -> clitics |= "ل".equals(segment.form()) ? LAM : PREPOSITION;
        case ARTICLE -> {
          clitics |= ARTICLE;
          rest.append("ال");
        }
        case STEM -> {
          stem = segment.form();
          rest.append(word, segment.span().start(), segment.span().end());
          bare.append(word, segment.span().start(), segment.span().end());
        }
        case PRONOUN -> {
          clitics |= PRONOUN;
          rest.append(word, segment.span().start(), segment.span().end());
          bare.append(word, segment.span().start(), segment.span().end());
        }
      }
    }
    base = Hashing.word(rest);
    emit(Template.CLITICS, clitics, HERE | BESIDE);
    emit(Template.BASE, base, NEAR | IDENTITY);
    emit(Template.STEM, Hashing.word(stem), HERE | IDENTITY);
    emit(Template.SHAPE, 64 + Math.min(bare.length(), 9), HERE);
    affixes(rest);
    int known = known(stem) | known(word);
    emit(Template.KNOWN, known, HERE | BESIDE);
    traits(Hashing.word(bare), (clitics & ARTICLE) != 0);
    emit(Template.SOUND, sounds.level(bare, 0, bare.length()) + 8L, HERE | BESIDE);
    boolean particle = (known & KnownStems.PARTICLE) != 0;
    boolean verb = known == KnownStems.VERB;
    boolean content = !particle && rest.length() >= SHORTEST_CONTENT;
    role = (role & HEADS) | (content ? CONTENT : 0) | (particle || verb ? BREAK : 0);
  }

  /** What a stem may be, also if its hamza or its final alef are not written as such. */
  private static int known(String stem) {
    int known = KnownStems.classes(stem);
    if (known == 0 && !stem.isEmpty()) {
      String rest = stem.substring(1);
      if (stem.charAt(0) == 'ا') {
        known = KnownStems.classes("أ" + rest) | KnownStems.classes("إ" + rest);
      }
      if (known == 0 && stem.endsWith("ي")) {
        known = KnownStems.classes(stem.substring(0, stem.length() - 1) + "ى");
      }
    }
    return known;
  }

  private void affixes(CharSequence word) {
    int length = word.length();
    for (int n = 1; n <= LONGEST_AFFIX && n <= length; n++) {
      int reach = n < LONGEST_AFFIX ? HERE : HERE | IDENTITY;
      emit(Template.PREFIX, Hashing.word(word, 0, n), reach);
      emit(Template.SUFFIX, Hashing.word(word, length - n, length), reach);
    }
  }

  private void traits(long bare, boolean article) {
    int own = traits.of(base);
    int without = article ? traits.of(bare) : 0;
    for (int bit = 0; bit < Trait.COUNT; bit++) {
      if ((own >>> bit & 1) != 0) {
        emit(Template.TRAIT, bit, EVERYWHERE);
      }
      if ((without >>> bit & 1) != 0) {
        emit(Template.TRAIT, 32L + bit, EVERYWHERE);
      }
    }
    emit(Template.TRAITS, (long) own << 32 | without, HERE | BESIDE);
    int all = own | without;
    role =
        ((all & TITLES) != 0 ? TITLE_HEAD : 0)
            | ((all & Trait.ORGANISATION_HEAD) != 0 ? ORGANISATION_HEAD : 0)
            | ((all & Trait.PLACE_HEAD) != 0 ? PLACE_HEAD : 0);
  }

  /** What raw news says of the word without proclitics. */
  private void learned() {
    int place = learned.find(base);
    if (place >= 0) {
      if (learned.of64[place] != 0) {
        emit(Template.CLASS_64, learned.of64[place], HERE | BESIDE | FAR);
        emit(Template.CLASS_256, learned.of256[place], NEAR);
        emit(Template.CLASS_1000, learned.of1000[place], HERE | BESIDE);
        emit(Template.FREQUENCY, learned.frequency[place], HERE);
      }
      softLabels(learned.soft[place]);
    }
  }

  private void softLabels(int soft) {
    for (int label = 1; label < Labels.COUNT; label++) {
      int level = LearnedWords.level(soft, label);
      if (level > 0) {
        emit(Template.SOFT, label * 8L + level, EVERYWHERE);
      }
    }
    emit(Template.SOFT, 1L << 32 | soft, HERE);
  }

  private void emit(int template, long value, int reach) {
    if (!Template.isIn(templates, template)) {
      return;
    }
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
      reaches = Arrays.copyOf(reaches, 2 * size);
    }
    features[size] = Hashing.feature(template, value);
    reaches[size] = (byte) reach;
    size++;
  }
}
