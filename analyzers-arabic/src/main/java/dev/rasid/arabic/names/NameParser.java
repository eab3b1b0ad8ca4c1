package dev.rasid.arabic.names;

import dev.rasid.arabic.names.NameToken.Reading;
import java.util.ArrayList;
import java.util.List;

/** Takes a name apart into tokens: compounds joined, articles dropped, particles tied on. */
final class NameParser {
  /** A longer text is no name; what is behind is not looked at. */
  static final int MOST_WORDS = 32;

  private static final int LONGEST_COMPOUND = 4;
  private static final int SHORTEST_AFTER_ARTICLE = 2;
  private static final int SHORTEST_WITH_LATIN_ARTICLE = 6;
  private static final int[] NONE = {};

  private final NameLexicon lexicon;

  NameParser(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<NameToken> parse(String name) {
    List<NameWord> all = NameWord.split(name);
    List<NameWord> words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
    List<NameToken> tokens = new ArrayList<>(words.size());
    int comma = firstComma(name);
    for (int i = 0; i < words.size(); ) {
      i += words.get(i).arabic() ? arabic(words, i, tokens) : latin(words, i, tokens);
    }
    if (comma > 0 && tokens.size() > 1) { // "Hariri, Saad"
      int family = Math.min(NameWord.split(name.substring(0, comma)).size(), tokens.size() - 1);
      List<NameToken> turned = new ArrayList<>(tokens.subList(family, tokens.size()));
      turned.addAll(tokens.subList(0, family));
      return turned;
    }
    return tokens;
  }

  private static int firstComma(String name) {
    int latin = name.indexOf(',');
    return latin >= 0 ? latin : name.indexOf('،');
  }

  private int arabic(List<NameWord> words, int at, List<NameToken> out) {
    String word = words.get(at).letters();
    Particle particle = Particle.ofArabic(word);
    boolean isLast = at + 1 == words.size() || !words.get(at + 1).arabic();
    if (particle == Particle.NONE || particle == Particle.ABU || particle == Particle.ABD) {
      for (int to = Math.min(words.size(), at + LONGEST_COMPOUND); to > at + 1; to--) {
        String key = arabicKey(words, at, to);
        int id = key.isEmpty() ? -1 : lexicon.idOfKey(key);
        if (id >= 0) {
          List<Reading> readings = new ArrayList<>(2);
          readings.add(new Reading(arabicSounds(words, at, to), new int[] {id}, Particle.NONE));
          if (particle == Particle.ABU) {
            readings.add(base(words, at + 1, to, Particle.ABU));
          }
          out.add(new NameToken(text(words, at, to), true, false, readings));
          return to - at;
        }
      }
    }
    if (isLast || particle == Particle.NONE) {
      boolean din = !isLast && isSecondHalf(words.get(at + 1).letters());
      int to = at + (din ? 2 : 1);
      List<Reading> readings = new ArrayList<>(2);
      readings.add(base(words, at, to, Particle.NONE));
      if (!din && hasArticle(word)) { // Elaziz, Lyoussi: the article may be part of the name
        readings.add(new Reading(Sounds.ofArabic(word), NONE, Particle.NONE));
      }
      boolean initial = word.length() == 1 && !din;
      out.add(new NameToken(text(words, at, to), true, initial, readings));
      return to - at;
    }
    if (particle == Particle.HOUSE) {
      return 1 + arabic(words, at + 1, out);
    }
    List<NameToken> rest = new ArrayList<>(1);
    int used = arabic(words, at + 1, rest);
    NameToken host = rest.get(0);
    String sounds = prefix(particle, true) + host.full().sounds();
    int id = lexicon.idOfKey(arabicKey(words, at, at + 1 + used));
    List<Reading> readings = new ArrayList<>(2);
    readings.add(new Reading(sounds, id < 0 ? NONE : new int[] {id}, Particle.NONE));
    if (particle != Particle.ABD) {
      readings.add(new Reading(host.full().sounds(), host.full().entries(), particle));
    }
    out.add(new NameToken(text(words, at, at + 1 + used), true, false, readings));
    return 1 + used;
  }

  /** The word or words from {@code at}, without the article of the first. */
  private Reading base(List<NameWord> words, int at, int to, Particle particle) {
    String key = arabicKey(words, at, to);
    int id = lexicon.idOfKey(key);
    if (id < 0 && hasArticle(key)) {
      id = lexicon.idOfKey(key.substring(2));
    }
    boolean known = id >= 0;
    return new Reading(arabicSounds(words, at, to), known ? new int[] {id} : NONE, particle);
  }

  private String arabicKey(List<NameWord> words, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(words.get(i).arabic() ? words.get(i).letters() : " ");
      if (to - from > 1 && key.length() > lexicon.longestForm()) {
        return "";
      }
    }
    return NameLexicon.key(key.toString());
  }

  private String arabicSounds(List<NameWord> words, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = words.get(i).letters();
      if (word.equals("الله")) {
        word = i == from ? "الاه" : "اه"; // allah: one l behind a name
      }
      boolean whole = i == from && lexicon.idOfKey(NameLexicon.key(word)) >= 0;
      boolean glued = i == from && word.length() > 6 && word.startsWith("عبدال");
      Particle particle = i == from && to > from + 1 ? Particle.ofArabic(word) : Particle.NONE;
      if (glued) {
        letters.append("عبد").append(word, 5, word.length());
      } else if (particle == Particle.ABU) {
        letters.append("ب");
      } else {
        letters.append(word, !whole && hasArticle(word) ? 2 : 0, word.length());
      }
    }
    return Sounds.ofArabic(letters);
  }

  static boolean hasArticle(String word) {
    return word.length() >= 2 + SHORTEST_AFTER_ARTICLE && word.startsWith("ال");
  }

  private static boolean isSecondHalf(String word) {
    return word.equals("الدين") || word.equals("الله");
  }

  private static String prefix(Particle particle, boolean arabic) {
    return switch (particle) {
      case SON -> "bn";
      case ABU -> "b";
      case ABD -> arabic ? "Qbd" : "abd";
      case NONE, HOUSE -> "";
    };
  }

  private static String text(List<NameWord> words, int from, int to) {
    if (to - from == 1) {
      return words.get(from).letters();
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : " ").append(words.get(i).letters());
    }
    return text.toString();
  }

  private int latin(List<NameWord> words, int at, List<NameToken> out) {
    String word = words.get(at).letters();
    boolean isLast = at + 1 == words.size() || words.get(at + 1).arabic();
    if (!isLast && Particle.isArticle(word, words.get(at + 1).letters())) {
      return 1 + latin(words, at + 1, out);
    }
    Particle particle = Particle.ofLatin(word);
    if (particle != Particle.SON) {
      int end = at;
      while (end < words.size() && end < at + LONGEST_COMPOUND && !words.get(end).arabic()) {
        end++;
      }
      for (int to = end; to > at; to--) {
        if (to - at == 1 && particle != Particle.NONE && !isLast) {
          break;
        }
        int[] ids = lexicon.idsOfLatinKey(LatinCompound.key(words, at, to));
        if (ids.length > 0) {
          List<Reading> readings = new ArrayList<>(2);
          readings.add(new Reading(latinSounds(words, at, to), ids, Particle.NONE));
          if (particle == Particle.ABU && to - at > 1) {
            readings.add(plainLatin(words, to - 1, Particle.ABU));
          }
          out.add(new NameToken(text(words, at, to), false, false, readings));
          return to - at;
        }
      }
    }
    if (isLast || particle == Particle.NONE || particle == Particle.HOUSE) {
      boolean din = !isLast && isDin(words, at + 1);
      int to = at + (!din ? 1 : Particle.isArticle(words.get(at + 1).letters(), "d") ? 3 : 2);
      List<Reading> readings = new ArrayList<>(2);
      readings.add(new Reading(latinSounds(words, at, to), NONE, Particle.NONE));
      boolean article = word.startsWith("al") || word.startsWith("el");
      if (article
          && !din
          && word.length() >= SHORTEST_WITH_LATIN_ARTICLE
          && !LatinLetters.isVowel(word.charAt(2))) {
        String stem = word.substring(2);
        readings.add(
            new Reading(
                Sounds.ofLatin(stem),
                lexicon.idsOfLatinKey(LatinLetters.key(stem)),
                Particle.NONE));
      }
      out.add(new NameToken(text(words, at, to), false, word.length() == 1 && !din, readings));
      return to - at;
    }
    List<NameToken> rest = new ArrayList<>(1);
    int used = latin(words, at + 1, rest);
    NameToken host = rest.get(0);
    int[] ids = lexicon.idsOfLatinKey(LatinCompound.key(words, at, at + 1 + used));
    List<Reading> readings = new ArrayList<>(2);
    readings.add(new Reading(prefix(particle, false) + host.full().sounds(), ids, Particle.NONE));
    if (particle != Particle.ABD) {
      readings.add(new Reading(host.full().sounds(), host.full().entries(), particle));
    }
    out.add(new NameToken(text(words, at, at + 1 + used), false, false, readings));
    return 1 + used;
  }

  private Reading plainLatin(List<NameWord> words, int at, Particle particle) {
    return new Reading(
        Sounds.ofLatin(words.get(at).letters()),
        lexicon.idsOfLatinKey(LatinCompound.key(words, at, at + 1)),
        particle);
  }

  private static boolean isDin(List<NameWord> words, int at) {
    String word = words.get(at).letters();
    if (word.equals("din") || word.equals("deen") || word.equals("dine") || word.equals("eddine")) {
      return true;
    }
    return at + 1 < words.size()
        && Particle.isArticle(word, "d")
        && !words.get(at + 1).arabic()
        && isDin(words, at + 1);
  }

  private static String latinSounds(List<NameWord> words, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = words.get(i).letters();
      if (i + 1 < to && Particle.isArticle(word, words.get(i + 1).letters())) {
        continue;
      }
      Particle particle = i == from && to > from + 1 ? Particle.ofLatin(word) : Particle.NONE;
      if (particle == Particle.ABD || particle == Particle.ABU) {
        letters.append(prefix(particle, false));
      } else if (word.length() > 6 && word.startsWith("abd")) {
        letters.append("abd").append(LatinCompound.afterAbd(word));
      } else {
        letters.append(word);
      }
    }
    return Sounds.ofLatin(letters);
  }
}
