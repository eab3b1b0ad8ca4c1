package dev.rasid.sentiment.words;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.text.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clitics of words and what is left without them: from the layer of their parts, or guessed
 * from their letters without one.
 */
final class Clitics {
  private static final int PREPOSITION_SHIFT = 16;

  /** Roles of parts before which nothing is cut off. */
  private static final int ENDINGS = bit(SegmentRole.STEM) | bit(SegmentRole.PRONOUN);

  private final String[] keys;
  private final @Nullable Layer<Morphology> morphology;

  /** A bit for each role of a word's parts, and the preposition on it from bit 16 on. */
  private final int[] parts;

  /** Made when they are first asked for, since many rules ask for the same. */
  private final @Nullable String[] stems;

  private final @Nullable String[] lemmas;

  Clitics(String[] keys, @Nullable Layer<Morphology> morphology) {
    this.keys = keys;
    this.morphology = morphology;
    parts = new int[keys.length];
    stems = new String[keys.length];
    lemmas = new String[keys.length];
  }

  boolean areKnown() {
    return morphology != null;
  }

  /** Tells whether a word has a part, as far as is known. */
  boolean has(int token, SegmentRole role) {
    return (parts(token) & bit(role)) != 0;
  }

  private int parts(int token) {
    if (parts[token] == 0 && morphology != null) {
      parts[token] = readParts(morphology.get(token).value());
    }
    return parts[token];
  }

  private static int bit(SegmentRole role) {
    return switch (role) {
      case STEM -> 1;
      case PRONOUN -> 1 << 1;
      case ARTICLE -> 1 << 2;
      case FUTURE -> 1 << 3;
      case PREPOSITION -> 1 << 4;
      case CONJUNCTION -> 1 << 5;
      case INTERROGATIVE -> 1 << 6;
    };
  }

  private static int readParts(Morphology word) {
    int found = 0;
    int preposition = bit(SegmentRole.PREPOSITION);
    List<Segment> segments = word.segments();
    for (int i = 0; i < segments.size(); i++) { // no iterator for each word of each article
      Segment segment = segments.get(i);
      int bit = bit(segment.role());
      if (bit == preposition && (found & preposition) == 0) {
        found |= segment.form().charAt(0) << PREPOSITION_SHIFT;
      }
      found |= bit;
    }
    return found;
  }

  /** The preposition ب, ل or ك on a word, or 0. */
  char preposition(int token) {
    return morphology != null
        ? (char) (parts(token) >>> PREPOSITION_SHIFT)
        : FunctionWords.guessedPreposition(keys[token]);
  }

  /** Tells whether و or ف stands on a word. */
  boolean isJoined(int token) {
    if (morphology != null) {
      return morphology.get(token).value().segments().get(0).role() == SegmentRole.CONJUNCTION;
    }
    return FunctionWords.isGuessedConjunction(keys[token]);
  }

  /** Where a word starts without the conjunction and preposition on it. */
  int startOfNoun(int token, int start) {
    int bare = start;
    if (morphology != null) {
      for (Segment segment : morphology.get(token).value().segments()) {
        SegmentRole role = segment.role();
        if (role != SegmentRole.CONJUNCTION && role != SegmentRole.PREPOSITION) {
          break;
        }
        bare = segment.span().end();
      }
    }
    return bare;
  }

  /** The key of a word without clitics before it. */
  String stem(int token) {
    String stem = stems[token];
    if (stem == null) {
      stem = makeStem(token);
      stems[token] = stem;
    }
    return stem;
  }

  private String makeStem(int token) {
    String key = keys[token];
    int cut = 0;
    if (morphology != null) {
      if ((parts(token) & ~ENDINGS) == 0) {
        return key;
      }
      for (Segment segment : morphology.get(token).value().segments()) {
        if (segment.role() == SegmentRole.STEM || segment.role() == SegmentRole.PRONOUN) {
          break;
        }
        cut += segment.span().length();
      }
      return cut > 0 && cut < key.length() ? key.substring(cut) : key;
    }
    return FunctionWords.guessedStem(key);
  }

  /** The lemma's key, or the key where lemmas are not known. */
  String lemma(int token) {
    String lemma = lemmas[token];
    if (lemma == null) {
      lemma = morphology == null ? keys[token] : Folding.key(morphology.get(token).value().lemma());
      lemmas[token] = lemma;
    }
    return lemma;
  }
}
