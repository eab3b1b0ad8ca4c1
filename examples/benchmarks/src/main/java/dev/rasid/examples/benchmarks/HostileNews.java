package dev.rasid.examples.benchmarks;

/** News that names, quotes or dates one thing again and again. */
enum HostileNews {
  /** A person named in full. */
  FULL_NAMES("full names", "قال الوزير سمير الدهماني إنه باق. "),
  /** A person named in full once, and then by his family name. */
  FAMILY_NAMES("family names", "وقال الدهماني إنه باق. "),
  /** Organisations whose names begin alike. */
  ORGANISATIONS("organisations", "أعلنت وزارة الداخلية ووزارة الدفاع ذلك. "),
  /** Speech that begins and never ends. */
  OPEN_QUOTATIONS("open quotations", "قال «"),
  /** Days, months and years. */
  DATES("dates", "في 3 مايو 2018 ويوم الأحد "),
  /** Numbers in words. */
  NUMBERS("numbers in words", "منذ ثلاثة وعشرين ألف يوم ");

  private static final String BEGINNING = "قال الوزير سمير الدهماني إنه باق. ";

  private final String label;
  private final String unit;

  HostileNews(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** What it is called in a table. */
  String label() {
    return label;
  }

  /** Makes a text of exactly {@code length} UTF-16 code units. */
  String make(int length) {
    return (BEGINNING + unit.repeat(length / unit.length() + 1)).substring(0, length);
  }
}
