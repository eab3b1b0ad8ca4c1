package dev.rasid.arabic.morphology;

import java.util.List;
import java.util.function.Consumer;

/** Inflects participles and masdars: gender, number, indefinite accusative, construct state. */
final class DeverbalNouns {
  private static final Ending NOTHING = Ending.of("");
  private static final List<Ending> NO_CASE = List.of(NOTHING);
  private static final Ending WEAK_I = Ending.of("I");
  private static final Ending WEAK_Y = Ending.of("Y");

  /** Endings that a stem takes, by what a word with them can carry. */
  private record Endings(List<Ending> free, List<Ending> both) {}

  private static final Endings SOUND =
      new Endings(Ending.all("aT", "Aن", "aين", "Iن"), Ending.all("A", "I", "Aت"));
  private static final Endings SOUND_PERSONS = new Endings(Ending.all("Uن"), Ending.all("U"));
  private static final Endings FEMININE_DUAL =
      new Endings(Ending.all("aتAن", "aتين"), Ending.all("aتA", "aتي"));
  private static final Endings AFTER_I =
      new Endings(Ending.all("i", "iيaT", "iيAن", "iيين"), Ending.all("I", "iيA", "iيAت"));
  private static final Endings AFTER_I_PERSONS =
      new Endings(Ending.all("Uن", "Iن", "iيaتAن", "iيaتين"), Ending.all("U", "iيaتA", "iيaتي"));
  private static final Endings AFTER_Y =
      new Endings(
          Ending.all("aيAن", "aيين", "aون", "Aتين", "AتAن"),
          Ending.all("Y", "aو", "aيAت", "AتA", "Aتي"));
  private static final Endings MASDAR_IN_Y =
      new Endings(Ending.all("aيAن", "aيين"), Ending.all("Y", "aيAت"));
  private static final List<Ending> CASES = Ending.all("u", "i", "a");
  private static final List<Ending> PLURAL = Ending.all("Aت");
  private static final List<Ending> PLURAL_AFTER_ALEF = Ending.all("يAت");
  private static final Ending FEMININE = Ending.of("aة");
  private static final Ending FEMININE_BOUND = Ending.of("aت");
  private static final Ending FEMININE_AFTER_I = Ending.of("iيaة");
  private static final Ending FEMININE_AFTER_I_BOUND = Ending.of("iيaت");
  private static final Ending FEMININE_AFTER_Y = Ending.of("Aة");
  private static final Ending FEMININE_AFTER_Y_BOUND = Ending.of("Aت");

  private final FormWriter writer;

  DeverbalNouns(FormWriter writer) {
    this.writer = writer;
  }

  /** Gives the forms of both participles, as far as the verb has them, each spelling once. */
  void participles(Stem active, Stem passive, Consumer<StemForm> sink) {
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
    char end = stem.ending();
    return writer
        .stem("", stem.vowel())
        .spell(end == Stem.PLAIN ? NOTHING : end == 'I' ? WEAK_I : WEAK_Y);
  }

  private void participle(Stem stem, String lemma, Consumer<StemForm> sink) {
    writer.stem("", stem.vowel());
    switch (stem.ending()) {
      case Stem.PLAIN -> sound(true);
      case 'I' -> {
        add(AFTER_I);
        add(AFTER_I_PERSONS);
        writer.pair(FEMININE_AFTER_I, FEMININE_AFTER_I_BOUND);
      }
      default -> {
        add(AFTER_Y);
        writer.pair(FEMININE_AFTER_Y, FEMININE_AFTER_Y_BOUND);
      }
    }
    writer.flush(lemma, StemClass.ADJECTIVE, sink);
  }

  /** Gives the forms of the masdar of a defective verb of form V or VI: تحدي, indefinite تحد. */
  void defectiveMasdar(String masdar, Consumer<StemForm> sink) {
    writer.written(masdar.substring(0, masdar.length() - 1), "");
    add(AFTER_I);
    writer.flush(masdar, StemClass.NOUN, sink);
  }

  /** Gives the forms of a masdar or participle that is given as it is written. */
  void written(String word, boolean adjective, Consumer<StemForm> sink) {
    int last = word.length() - 1;
    String base = word.substring(0, last);
    switch (word.charAt(last)) {
      case 'ة' -> feminine(base);
      case 'ى' -> {
        writer.written(base, "");
        add(MASDAR_IN_Y);
      }
      case 'أ' -> hamza(base, "aء", adjective);
      case 'ؤ' -> hamza(base, "uء", adjective);
      case 'ئ' -> hamza(base, "iء", adjective);
      case 'ء' -> bareHamza(base, adjective);
      default -> {
        writer.written(word, "");
        sound(adjective);
      }
    }
    writer.flush(word, adjective ? StemClass.ADJECTIVE : StemClass.NOUN, sink);
  }

  private void feminine(String base) {
    writer.written(base, "").pair(FEMININE, FEMININE_BOUND);
    add(FEMININE_DUAL);
    if (base.endsWith("ا")) {
      writer.written(base.substring(0, base.length() - 1), "").both(PLURAL_AFTER_ALEF);
    } else {
      writer.both(PLURAL);
    }
  }

  /** A hamza at the end is said again in sounds, so that its seat can follow the endings. */
  private void bareHamza(String base, boolean adjective) {
    String shorter = base.substring(0, base.length() - 1);
    switch (base.charAt(base.length() - 1)) {
      case 'ا' -> hamza(shorter, "Aء", adjective);
      case 'و' -> hamza(shorter, "Uء", adjective);
      case 'ي' -> hamza(shorter, "Iء", adjective);
      default -> hamza(base, "ء", adjective);
    }
  }

  private void hamza(String base, String end, boolean adjective) {
    writer.written(base, end);
    sound(adjective);
  }

  private void sound(boolean adjective) {
    if (writer.hasHamza()) {
      writer.both(CASES);
    } else {
      writer.both(NO_CASE);
    }
    add(SOUND);
    if (adjective) {
      add(SOUND_PERSONS);
      writer.pair(FEMININE, FEMININE_BOUND);
      add(FEMININE_DUAL);
    }
  }

  private void add(Endings endings) {
    writer.free(endings.free());
    writer.both(endings.both());
  }
}
