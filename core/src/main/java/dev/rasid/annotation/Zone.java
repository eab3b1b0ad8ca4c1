package dev.rasid.annotation;

/** What part of a page a stretch of an article's text is. */
public enum Zone {
  /** The path of sections that a site prints above an article. */
  BREADCRUMB,
  /** The headline printed once more, above or below the one that counts. */
  REPEATED_HEADLINE,
  /** The article's headline. */
  HEADLINE,
  /** Who wrote or posted it: a byline, or the login name that a scraper kept. */
  BYLINE,
  /** Place, date and agency that open a report: {@code القاهرة - وكالات:}. */
  DATELINE,
  /** The first paragraph of the report. */
  LEAD,
  /** A further paragraph of the report. */
  BODY,
  /** A line that belongs to another article: "read also" and the like. */
  TEASER,
  /** Tags, share buttons, copyright. */
  FOOTER;

  /** The key of the layer of zones; zones do not overlap. */
  public static final SpanKey<Zone> KEY = new SpanKey<>("zones", Zone.class);

  /**
   * Tells whether text in this zone is the article's own report.
   *
   * @return true for headline, dateline, lead and body
   */
  public boolean isReport() {
    return this == HEADLINE || this == DATELINE || this == LEAD || this == BODY;
  }
}
