package dev.rasid.arabic.names;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Press spelling: the lexicon first, then particles and patterns. */
final class PressRomanizer implements Romanizer {
  private static final int LONGEST_COMPOUND = 4;
  private static final int SHORTEST_DERIVED = 4;

  private final NameLexicon lexicon;
  private final PressRegion region;
  private final PatternGuess guess;

  PressRomanizer(NameLexicon lexicon, PressRegion region) {
    this.lexicon = lexicon;
    this.region = region;
    guess = new PatternGuess(region);
  }

  @Override
  public String romanize(String text) {
    String clean = ArabicNormalizer.clean(text).text();
    List<String> words = new ArrayList<>(); // words and what stands between them, in turn
    int start = 0;
    boolean arabic = false;
    for (int i = 0; i < clean.length(); i++) {
      if (Letters.isArabic(clean.charAt(i)) != arabic) {
        words.add(clean.substring(start, i));
        start = i;
        arabic = !arabic;
      }
    }
    words.add(clean.substring(start));
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (int i = 0; i < words.size(); ) {
      if (i % 2 == 0) { // between words
        sign(words.get(i), out);
        i++;
      } else {
        i += 2 * name(words, i, out) - 1;
      }
    }
    return out.toString();
  }

  private static void sign(String between, StringBuilder out) {
    boolean spaced = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
    for (int i = spaced && between.startsWith(" ") ? 1 : 0; i < between.length(); i++) {
      char c = between.charAt(i);
      out.append(c == '،' ? ',' : c == '؛' ? ';' : c == '؟' ? '?' : c);
    }
  }

  /** Writes the name that begins at a word; returns how many words it has. */
  private int name(List<String> words, int at, StringBuilder out) {
    String word = words.get(at);
    Particle particle = Particle.ofArabic(word);
    boolean follows = isJoined(words, at);
    boolean starts = out.length() == 0;
    if (particle != Particle.SON || starts) {
      int found = compound(words, at, out);
      if (found > 0) {
        return found;
      }
    }
    if (particle == Particle.NONE || !follows) {
      out.append(word(word, starts));
      return 1;
    }
    String next = words.get(at + 2);
    switch (particle) {
      case SON -> out.append(son(word, starts));
      case ABU -> {
        boolean article = NameParser.hasArticle(next);
        out.append(abu(word, article));
        if (article && region != PressRegion.GULF_LEVANT) {
          out.append(' ');
          return 1 + rest(words, at + 2, out);
        }
      }
      case ABD -> {
        out.append(region == PressRegion.MAGHREB ? "Abd" : "Abdel ");
        if (region == PressRegion.MAGHREB) {
          StringBuilder servant = new StringBuilder();
          int used = rest(words, at + 2, servant);
          out.append(joint(servant)).append(lower(servant));
          return 1 + used;
        }
        return 1 + rest(words, at + 2, out);
      }
      case HOUSE -> out.append("Al");
      case NONE -> throw new IllegalStateException("a particle is expected at " + word);
    }
    return 1;
  }

  /** A name without its article. */
  private int rest(List<String> words, int at, StringBuilder out) {
    String word = words.get(at);
    out.append(single(NameParser.hasArticle(word) ? word.substring(2) : word, false));
    return 1;
  }

  private static String joint(CharSequence servant) {
    char first = servant.length() == 0 ? 'l' : Character.toLowerCase(servant.charAt(0));
    return "rsntdz".indexOf(first) >= 0 ? "e" + first : "el";
  }

  private static String lower(CharSequence name) {
    return name.length() == 0
        ? ""
        : Character.toLowerCase(name.charAt(0)) + name.subSequence(1, name.length()).toString();
  }

  private String son(String word, boolean starts) {
    String son =
        switch (word) {
          case "بنت", "ابنة" -> "bint";
          case "ولد" -> "Ould";
          case "منت" -> "Mint";
          case "بن" -> region == PressRegion.MAGHREB ? "Ben" : "bin";
          default -> "ibn";
        };
    return starts ? Character.toUpperCase(son.charAt(0)) + son.substring(1) : son;
  }

  private String abu(String word, boolean article) {
    if (word.equals("أم") || word.equals("ام")) {
      return region == PressRegion.MAGHREB ? "Oum" : region == PressRegion.EGYPT ? "Om" : "Umm";
    }
    if (word.equals("بو")) {
      return region == PressRegion.MAGHREB ? "Bou" : "Bu";
    }
    return switch (region) {
      case GULF_LEVANT -> "Abu";
      case EGYPT -> article ? "Aboul" : "Abou";
      case MAGHREB -> article ? "Aboul" : "Abou";
    };
  }

  private int compound(List<String> words, int at, StringBuilder out) {
    StringBuilder joined = new StringBuilder(words.get(at));
    int found = 0;
    int entry = -1;
    for (int k = 1; k < LONGEST_COMPOUND && isJoined(words, at + 2 * (k - 1)); k++) {
      joined.append(words.get(at + 2 * k));
      if (joined.length() > lexicon.longestForm()) {
        break;
      }
      int id = lexicon.idOfKey(NameLexicon.key(joined.toString()));
      if (id >= 0) {
        found = k + 1;
        entry = id;
      }
    }
    if (found > 0) {
      out.append(RegionalSpelling.of(lexicon.entry(entry), region));
    }
    return found;
  }

  /** Whether an Arabic word stands behind, parted by spaces alone. */
  private static boolean isJoined(List<String> words, int at) {
    return at + 2 < words.size() && words.get(at + 1).isBlank();
  }

  private String word(String word, boolean starts) {
    if (word.length() <= lexicon.longestForm() && lexicon.idOfKey(NameLexicon.key(word)) >= 0) {
      return single(word, false);
    }
    if (!NameParser.hasArticle(word)) {
      return single(word, false);
    }
    String article =
        switch (region) {
          case GULF_LEVANT -> starts ? "Al-" : "al-";
          case EGYPT -> starts ? "El-" : "el-";
          case MAGHREB -> "El ";
        };
    return article + single(word.substring(2), true);
  }

  private String single(String word, boolean article) {
    String known = known(word);
    if (known != null) {
      return known;
    }
    String derived = derived(word);
    return derived != null ? derived : guess.guess(word, article);
  }

  private @Nullable String known(String word) {
    int id = word.length() > lexicon.longestForm() ? -1 : lexicon.idOfKey(NameLexicon.key(word));
    return id < 0 ? null : RegionalSpelling.of(lexicon.entry(id), region);
  }

  /** From a known name: its nisba in -i, its feminine in -a, or it behind Ben, Bou and Abu. */
  private @Nullable String derived(String word) {
    int length = word.length();
    if (length < SHORTEST_DERIVED || length > lexicon.longestForm()) {
      return null;
    }
    char last = word.charAt(length - 1);
    if (last == 'ي' || last == 'ة') {
      int id = lexicon.idOfKey(NameLexicon.key(word.substring(0, length - 1)));
      if (id >= 0 && !lexicon.entry(id).foreign()) {
        return derivation(RegionalSpelling.of(lexicon.entry(id), region), last);
      }
    }
    String before =
        word.startsWith("أبو")
            ? "Abu"
            : word.startsWith("بو") ? "Bou" : word.startsWith("بن") ? "Ben" : "";
    String host = before.isEmpty() ? null : known(word.substring(before.equals("Abu") ? 3 : 2));
    return host == null ? null : before + lower(host);
  }

  private static @Nullable String derivation(String stem, char ending) {
    int end = stem.length() - 1;
    if (ending == 'ة' && end > 2 && stem.charAt(end) == 'i') { // Omari, Omariya
      return stem + "ya";
    }
    if (stem.indexOf(' ') >= 0 || end < 2 || LatinLetters.isVowel(stem.charAt(end))) {
      return null;
    }
    String host =
        stem.charAt(end - 1) == 'e' // Khaled, Khalidi
            ? stem.substring(0, end - 1) + "i" + stem.charAt(end)
            : stem;
    return host + (ending == 'ي' ? "i" : "a");
  }
}
