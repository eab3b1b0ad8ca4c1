package dev.rasid.export;

import dev.rasid.annotation.Tone;

/** Which side of a tone outweighs the other. */
enum ToneLabel {
  /** More bad news than good. */
  NEG("سلبية"),
  /** As much of either, mostly none. */
  NEU("محايدة"),
  /** More good news than bad. */
  POS("إيجابية");

  private final String arabic;

  ToneLabel(String arabic) {
    this.arabic = arabic;
  }

  String arabic() {
    return arabic;
  }

  static ToneLabel of(Tone tone) {
    if (tone.positive() == tone.negative()) {
      return NEU;
    }
    return tone.positive() > tone.negative() ? POS : NEG;
  }
}
