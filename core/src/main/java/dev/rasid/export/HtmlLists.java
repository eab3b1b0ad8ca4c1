package dev.rasid.export;

/** Says how much of a list is shown. */
final class HtmlLists {
  private HtmlLists() {}

  static void more(Html html, int shown, int all) {
    if (all > shown) {
      html.element("p", "المعروض " + shown + " من " + all, "class", "note");
    }
  }
}
