package dev.rasid.arabic.morphology;

import java.util.function.Consumer;

/** Inflects participles and masdars: gender, number, indefinite accusative, construct state. */
final class DeverbalNouns {
  private static final String FEMININE = "aة";
  private static final String FEMININE_BOUND = "aت";

  private final Speller speller;
  private final FormCollector collector;
  private boolean written;

  DeverbalNouns(Speller speller, FormCollector collector) {
    this.speller = speller;
    this.collector = collector;
  }

  /** Gives the forms of both participles, as far as the verb has them, each spelling once. */
  void participles(Stem active, Stem passive, Consumer<StemForm> sink) {
    written = false;
    String first = active.exists() ? lemma(active) : "";
    if (active.exists()) {
      participle(active, first, sink);
    }
    if (passive.exists()) {
      String second = lemma(passive);
      if (!second.equals(first)) {
        participle(passive, second, sink);
      }
    }
  }

  private String lemma(Stem stem) {
    String end = stem.ending() == Stem.PLAIN ? "" : String.valueOf(stem.ending());
    return speller.start(stem.vowel()).add(end).spell(false, 0);
  }

  private void participle(Stem stem, String lemma, Consumer<StemForm> sink) {
    switch (stem.ending()) {
      case Stem.PLAIN -> sound(stem.vowel(), "", true);
      case 'I' -> weakI(stem.vowel(), true);
      default -> weakY(stem.vowel());
    }
    collector.flush(lemma, StemClass.ADJECTIVE, sink);
  }

  /** Gives the forms of the masdar of a defective verb of form V or VI: تحدي, indefinite تحد. */
  void defectiveMasdar(String masdar, Consumer<StemForm> sink) {
    written = true;
    weakI(masdar.substring(0, masdar.length() - 1), false);
    collector.flush(masdar, StemClass.NOUN, sink);
  }

  /** Gives the forms of a masdar or participle that is given as it is written. */
  void written(String word, boolean adjective, Consumer<StemForm> sink) {
    written = true;
    int last = word.length() - 1;
    String base = word.substring(0, last);
    switch (word.charAt(last)) {
      case 'ة' -> feminine(base);
      case 'ى' -> {
        changing(base, "Y");
        free(base, "aيAن");
        free(base, "aيين");
        both(base, "aيAت");
      }
      case 'ء', 'أ', 'ؤ', 'ئ' -> hamza(word, adjective);
      default -> sound(word, "", adjective);
    }
    collector.flush(word, adjective ? StemClass.ADJECTIVE : StemClass.NOUN, sink);
  }

  private void feminine(String base) {
    pair(base, FEMININE, FEMININE_BOUND);
    dualOfFeminine(base, "");
    if (base.endsWith("ا")) {
      both(base.substring(0, base.length() - 1), "يAت");
    } else {
      both(base, "Aت");
    }
  }

  /** A hamza at the end is said again in sounds, so that its seat can follow the endings. */
  private void hamza(String word, boolean adjective) {
    int last = word.length() - 1;
    String base = word.substring(0, last);
    switch (word.charAt(last)) {
      case 'أ' -> sound(base, "aء", adjective);
      case 'ؤ' -> sound(base, "uء", adjective);
      case 'ئ' -> sound(base, "iء", adjective);
      default -> {
        String shorter = base.substring(0, last - 1);
        switch (base.charAt(last - 1)) {
          case 'ا' -> sound(shorter, "Aء", adjective);
          case 'و' -> sound(shorter, "Uء", adjective);
          case 'ي' -> sound(shorter, "Iء", adjective);
          default -> sound(base, "ء", adjective);
        }
      }
    }
  }

  private void sound(String stem, String end, boolean adjective) {
    changing(stem, end + "u");
    changing(stem, end + "i");
    changing(stem, end + "a");
    free(stem, end + "aT");
    free(stem, end + "Aن");
    both(stem, end + "A");
    free(stem, end + "aين");
    free(stem, end + "Iن");
    both(stem, end + "I");
    both(stem, end + "Aت");
    if (adjective) {
      free(stem, end + "Uن");
      both(stem, end + "U");
      pair(stem, end + FEMININE, end + FEMININE_BOUND);
      dualOfFeminine(stem, end);
    }
  }

  private void weakI(String base, boolean adjective) {
    free(base, "i");
    both(base, "I");
    free(base, "iيaT");
    free(base, "iيAن");
    both(base, "iيA");
    free(base, "iيين");
    both(base, "iيAت");
    if (adjective) {
      free(base, "Uن");
      both(base, "U");
      free(base, "Iن");
      pair(base, "iيaة", "iيaت");
      dualOfFeminine(base, "iي");
    }
  }

  private void weakY(String base) {
    changing(base, "Y");
    free(base, "aيAن");
    free(base, "aيين");
    free(base, "aون");
    both(base, "aو");
    both(base, "aيAت");
    pair(base, "Aة", "Aت");
    dualOfFeminine(base, "A");
  }

  private void dualOfFeminine(String stem, String end) {
    free(stem, end + "aتAن");
    both(stem, end + "aتA");
    free(stem, end + "aتين");
    both(stem, end + "aتي");
  }

  private void begin(String stem, String end) {
    int stemPart = end.lastIndexOf('ء') + 1;
    if (written) {
      speller.startNoun(stem, end.substring(0, stemPart));
    } else {
      speller.start(stem);
    }
    speller.add(written ? end.substring(stemPart) : end);
  }

  private void free(String stem, String end) {
    begin(stem, end);
    int variant = 0;
    do {
      collector.free(speller.spell(false, variant++));
    } while (speller.hasMoreVariants());
  }

  private void both(String stem, String end) {
    begin(stem, end);
    int variant = 0;
    do {
      collector.both(speller.spell(false, variant++));
    } while (speller.hasMoreVariants());
  }

  private void pair(String stem, String end, String boundEnd) {
    begin(stem, end);
    String form = speller.spell(false, 0);
    collector.free(form);
    begin(stem, boundEnd);
    collector.bound(speller.spell(true, 0), form);
  }

  private void changing(String stem, String end) {
    begin(stem, end);
    String form = speller.spell(false, 0);
    collector.free(form);
    collector.bound(speller.spell(true, 0), form);
  }
}
