package dev.rasid.export;

import dev.rasid.monitor.Counts;
import dev.rasid.monitor.Spike;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;

/** Reports and distinct texts a day as bars, from right to left, and where spikes peak. */
final class TimelineChart {
  /** How many spikes are marked: those whose numbers the list of spikes shows first. */
  static final int MARKED = 15;

  private static final int MOST_DAYS = 366;
  private static final int WIDTH = 1000;
  private static final int LEFT = 12;
  private static final int RIGHT = 48;
  private static final int BASE = 290;
  private static final int TOP = 110;
  private static final int RADIUS = 12;
  private static final int HEIGHT = 330;

  private final NavigableMap<LocalDate, Counts> days;
  private final List<Spike> spikes;

  /** Where the picture begins: without spikes, nothing is above the bars. */
  private final int above;

  TimelineChart(NavigableMap<LocalDate, Counts> all, List<Spike> spikes) {
    this.days = all.isEmpty() ? all : all.tailMap(all.lastKey().minusDays(MOST_DAYS - 1L), true);
    this.spikes = spikes;
    above = spikes.isEmpty() ? TOP - RADIUS : 0;
  }

  void write(Html html) {
    html.begin("section", "id", "timeline").element("h2", "الخط الزمني");
    if (days.isEmpty()) {
      html.element("p", "لا تقارير.", "class", "note").endBlock();
      return;
    }
    html.begin("p", "class", "note key");
    html.element("span", "", "class", "swatch texts").text(" نصوص متمايزة ");
    html.element("span", "", "class", "swatch reports").text(" نسخ منها ");
    html.text("· الأرقام طفرات في القائمة أدناه · الزمن من اليمين إلى اليسار");
    html.end();
    // As the newest day is at the left, a narrow screen shows it first.
    html.begin("div", "class", "scroll chart", "dir", "ltr");
    html.begin(
        "svg",
        "viewBox",
        "0 %d %d %d".formatted(above, WIDTH, HEIGHT - above),
        "role",
        "img",
        "aria-label",
        "عدد التقارير في كل يوم، ومواضع الطفرات");
    int most = days.values().stream().mapToInt(Counts::reports).max().orElse(1);
    writeGrid(html, most);
    days.forEach((day, counts) -> writeBar(html, day, counts, most));
    writeMonths(html);
    writeSpikes(html);
    html.end().end().endBlock();
  }

  private int span() {
    return (int) ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
  }

  private double step() {
    return Math.min(40, (double) (WIDTH - LEFT - RIGHT) / span());
  }

  /** The middle of a day; the first is at the right. */
  private double x(LocalDate day) {
    return WIDTH - RIGHT - (ChronoUnit.DAYS.between(days.firstKey(), day) + 0.5) * step();
  }

  private static double height(int count, int most) {
    return (double) count / most * (BASE - TOP);
  }

  private void writeGrid(Html html, int most) {
    int unit = unit(most);
    for (int value = 0; value <= most; value += unit) {
      String y = number(BASE - height(value, most));
      html.begin(
          "line", "class", "grid", "x1", "" + LEFT, "x2", "" + (WIDTH - RIGHT), "y1", y, "y2", y);
      html.end();
      html.element(
          "text",
          "" + value,
          "class",
          "tick",
          "x",
          "" + (WIDTH - RIGHT + 8),
          "y",
          y,
          "dy",
          ".35em",
          "direction",
          "ltr");
    }
  }

  /** The least of 1, 2, 5, 10, 20, 50 and so on that divides the height into at most five. */
  private static int unit(int most) {
    int power = 1;
    while (50L * power < most) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 5}) {
      if (5L * factor * power >= most) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private void writeBar(Html html, LocalDate day, Counts counts, int most) {
    double width = Math.max(0.5, step() * 0.8);
    String x = number(x(day) - width / 2);
    double reports = height(counts.reports(), most);
    double texts = height(counts.texts(), most);
    html.begin("g");
    html.element(
        "title",
        ArabicDates.day(day)
            + ": "
            + counts.reports()
            + " تقريرًا، "
            + counts.texts()
            + " نصًّا، "
            + counts.outlets()
            + " وسائل");
    rectangle(html, "reports", x, width, BASE - reports, reports - texts);
    rectangle(html, "texts", x, width, BASE - texts, texts);
    html.endBlock();
  }

  private static void rectangle(
      Html html, String style, String x, double width, double y, double height) {
    if (height > 0) {
      html.begin(
          "rect",
          "class",
          style,
          "x",
          x,
          "width",
          number(width),
          "y",
          number(y),
          "height",
          number(height));
      html.end();
    }
  }

  /** Names the months, or the days if there are few. */
  private void writeMonths(Html html) {
    boolean few = span() <= 21;
    LocalDate labelled = null;
    for (LocalDate day = days.firstKey(); !day.isAfter(days.lastKey()); day = day.plusDays(1)) {
      boolean first =
          few
              ? labelled == null || step() * 3 > 90 || day.getDayOfMonth() % 3 == 0
              : day.getDayOfMonth() == 1 || (labelled == null && day.getDayOfMonth() < 20);
      if (first) {
        labelled = day;
        String x = number(x(day) + step() / 2);
        html.begin(
            "line", "class", "month", "x1", x, "x2", x, "y1", "" + BASE, "y2", "" + (BASE + 8));
        html.end();
        html.element(
            "text",
            few ? ArabicDates.day(day) : ArabicDates.month(day),
            "class",
            "tick",
            "x",
            number(x(day) + step() / 2 - 4),
            "y",
            "" + (BASE + 26),
            "direction",
            "rtl",
            "text-anchor",
            "start");
      }
    }
  }

  private void writeSpikes(Html html) {
    // The leftmost end of the markers in each row, so that none covers another; what finds no room
    // is in the list of spikes alone.
    double[] rows = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    List<Integer> marked = new ArrayList<>();
    for (int i = 0; i < Math.min(MARKED, spikes.size()); i++) {
      if (days.containsKey(spikes.get(i).peak())) {
        marked.add(i);
      }
    }
    marked.sort(Comparator.comparing((Integer i) -> spikes.get(i).peak()).thenComparing(i -> i));
    Map<Integer, Double> places = new LinkedHashMap<>();
    for (int place : marked) {
      Spike spike = spikes.get(place);
      double x = x(spike.peak());
      int row = 0;
      while (row < rows.length && x + RADIUS > rows[row] - 2) {
        row++;
      }
      if (row == rows.length) {
        continue;
      }
      rows[row] = x - RADIUS;
      double y = TOP - RADIUS - 4 - row * (2 * RADIUS + 2.0);
      places.put(place, y);
      String at = number(x);
      html.begin("line", "class", "drop", "x1", at, "x2", at, "y1", number(y), "y2", "" + BASE);
      html.end();
    }
    // The numbers come last, so that no line runs through them.
    places.forEach((place, y) -> writeMarker(html, place, y));
  }

  private void writeMarker(Html html, int place, double y) {
    Spike spike = spikes.get(place);
    String x = number(x(spike.peak()));
    html.begin("a", "href", "#spike-" + (place + 1), "class", "marker");
    html.element("title", spike.entity().name() + " " + ArabicDates.day(spike.peak()));
    html.begin("circle", "cx", x, "cy", number(y), "r", "" + RADIUS).end();
    html.begin("text", "x", x, "y", number(y), "dy", ".35em", "text-anchor", "middle");
    html.text("" + (place + 1)).end();
    html.endBlock();
  }

  /** A number as SVG wants it, whatever the locale. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
