package dev.rasid.export;

import dev.rasid.annotation.Tone;

/** How an Arabic report names the side of a tone. */
enum ToneLabel {
  NEG("سلبية"),
  NEU("محايدة"),
  POS("إيجابية");

  private final String arabic;

  ToneLabel(String arabic) {
    this.arabic = arabic;
  }

  String arabic() {
    return arabic;
  }

  static ToneLabel of(Tone tone) {
    return valueOf(tone.label().name());
  }
}
