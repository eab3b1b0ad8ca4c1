package dev.rasid.arabic.tagger;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.RawToken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names of the entity tables in texts to train on: the longest from each token, behind
 * the proclitics of its first word, as the analyzer of entities does. Immutable once made.
 */
final class LexiconHits {
  private static final String FOLDER = "/dev/rasid/arabic/entities/";
  private static final List<String> HEADER = List.of("id", "type", "forms", "latin", "country");
  private static final List<String> PROCLITICS =
      List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك");
  private static final int SHORTEST_REST = 4;
  private static final int ROOT = 0;

  /** Countries whose names are common words. */
  private static final List<String> COMMON_WORDS = List.of("مالي");

  private final WordMap nodes = new WordMap(1 << 16);

  /** By node: the label that begins a name which ends here, or 0. */
  private byte[] labels = new byte[1 << 16];

  private LexiconHits() {
    nodes.add(ROOT);
  }

  static LexiconHits load() {
    LexiconHits lexicon = new LexiconHits();
    for (String file : List.of("persons", "organisations", "places", "events")) {
      for (TsvRow row : TsvTable.load(LexiconHits.class, FOLDER + file + ".tsv", HEADER)) {
        String type = row.cell(1).split("\\.", -1)[0];
        row.forms(2).forEach(form -> lexicon.add(form, EntityType.valueOf(type)));
      }
    }
    List<String> aliases = List.of("country", "forms");
    for (TsvRow row : TsvTable.load(LexiconHits.class, FOLDER + "country-aliases.tsv", aliases)) {
      row.forms(1).forEach(form -> lexicon.add(form, EntityType.LOC));
    }
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      String name = country.getDisplayCountry(Locale.forLanguageTag("ar"));
      if (name.length() > 2 && !name.equals(code) && !COMMON_WORDS.contains(name)) {
        lexicon.add(name, EntityType.LOC);
      }
    }
    return lexicon;
  }

  private void add(String form, EntityType type) {
    String clean = ArabicNormalizer.clean(form).text();
    for (int i = 0; i < clean.length(); i++) {
      if (Character.isDigit(clean.charAt(i))) {
        return; // features do not tell digits apart
      }
    }
    int node = ROOT;
    for (RawToken token : ArabicTokenizer.tokens(clean)) {
      node = nodes.add(step(node, Hashing.word(clean, token.start(), token.end())));
      if (node >= labels.length) {
        labels = Arrays.copyOf(labels, 2 * labels.length);
      }
    }
    if (labels[node] == 0) {
      labels[node] = Labels.begin(type);
    }
  }

  private static long step(int node, long word) {
    return (word + node) * 0x9E3779B97F4A7C15L ^ word >>> 31;
  }

  /** Writes what the tables say of each token of a text. */
  void mark(TaggedText text) {
    Arrays.fill(text.hits, 0, text.size, (byte) 0);
    long[] keys = new long[text.size];
    for (int i = 0; i < text.size; i++) {
      keys[i] = Hashing.word(token(text, i));
    }
    int sentence = 0;
    for (int i = 0; i < text.size; ) {
      while (text.sentenceEnds[sentence] <= i) {
        sentence++;
      }
      int end = text.sentenceEnds[sentence];
      long found = longest(keys, keys[i], i, end, 0);
      String word = token(text, i);
      for (String proclitic : PROCLITICS) {
        if (word.startsWith(proclitic) && word.length() >= proclitic.length() + SHORTEST_REST) {
          String rest = word.substring(proclitic.length());
          found = longest(keys, Hashing.word(rest), i, end, found);
          if (rest.startsWith("ل") && proclitic.endsWith("ل")) {
            found = longest(keys, Hashing.word("ا" + rest), i, end, found);
          }
        }
      }
      int label = (int) (found & 0xF);
      int to = (int) (found >>> 4);
      for (int k = i; k < to; k++) {
        text.hits[k] = (byte) (k == i ? label : label + 1);
      }
      i = Math.max(i + 1, to);
    }
  }

  private static String token(TaggedText text, int i) {
    return new String(text.text, text.starts[i], text.ends[i] - text.starts[i]);
  }

  /** The end of the longest name and its label in four bits, if it is longer than {@code best}. */
  private long longest(long[] keys, long firstKey, int first, int end, long best) {
    long found = best;
    int node = nodes.find(step(ROOT, firstKey));
    for (int i = first; node > 0; i++) {
      if (labels[node] != 0 && i + 1 > found >>> 4) {
        found = (long) (i + 1) << 4 | labels[node];
      }
      if (i + 1 == end) {
        break;
      }
      node = nodes.find(step(node, keys[i + 1]));
    }
    return found;
  }
}
