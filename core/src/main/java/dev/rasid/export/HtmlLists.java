package dev.rasid.export;

/** Keeps lists and the names in them short, and says how much is shown. */
final class HtmlLists {
  private static final int LONGEST = 200;

  private HtmlLists() {}

  /**
   * The beginning of a name or headline, which whoever wrote the page may have made very long; cut
   * between characters.
   */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean half =
        Character.isHighSurrogate(text.charAt(LONGEST - 1))
            && Character.isLowSurrogate(text.charAt(LONGEST));
    return text.substring(0, half ? LONGEST - 1 : LONGEST) + "…";
  }

  static void more(Html html, int shown, int all) {
    if (all > shown) {
      html.element("p", "المعروض " + shown + " من " + all, "class", "note");
    }
  }
}
