package dev.rasid.export;

import dev.rasid.monitor.ArticleRef;
import dev.rasid.monitor.Counts;
import dev.rasid.monitor.Coverage;
import dev.rasid.monitor.Slice;
import dev.rasid.monitor.Spike;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** The spikes: when, how far above the ordinary, and the articles of the peak. */
final class SpikeSection {
  private static final int SHOWN = 30;
  private static final int AROUND = 21;
  private static final double SPARK_HEIGHT = 36;
  private static final double SPARK_STEP = 3;
  private static final Comparator<Spike> LARGEST_FIRST =
      Comparator.comparing((Spike spike) -> spike.expected() - spike.count())
          .thenComparing(Spike::peak)
          .thenComparing(spike -> spike.entity().id());

  private final Coverage coverage;
  private final List<Spike> spikes;

  SpikeSection(Coverage coverage, List<Spike> spikes) {
    this.coverage = coverage;
    this.spikes = spikes;
  }

  /** Those that are most reports above the ordinary first. */
  static List<Spike> largestFirst(List<Spike> spikes) {
    return spikes.stream().sorted(LARGEST_FIRST).toList();
  }

  void write(Html html) {
    html.begin("section", "id", "spikes").element("h2", "طفرات الاهتمام");
    if (spikes.isEmpty()) {
      html.element("p", "لا طفرات.", "class", "note").endBlock();
      return;
    }
    html.element(
        "p",
        "أيام زادت فيها التقارير التي تذكر كيانًا زيادة لا تفسّرها المصادفة، مرتبة بمقدار الزيادة."
            + " المتوقع محسوب من الأيام السابقة، والندرة: 3 تعني يومًا في الألف.",
        "class",
        "note");
    html.begin("ol", "class", "spikes");
    for (int i = 0; i < Math.min(SHOWN, spikes.size()); i++) {
      write(html, spikes.get(i), i + 1);
    }
    html.endBlock();
    HtmlLists.more(html, SHOWN, spikes.size());
    html.endBlock();
  }

  private void write(Html html, Spike spike, int number) {
    html.begin("li", "id", "spike-" + number);
    html.element("span", "" + number, "class", "number");
    html.begin("div", "class", "what");
    html.begin("div", "class", "facts");
    html.element("bdi", HtmlLists.cut(spike.entity().name()), "class", "name");
    html.element(
        "span",
        ReportTerms.one(spike.entity().type()),
        "class",
        "chip " + ReportSummary.style(spike.entity().type()));
    html.begin("span");
    ArabicDates.writeRange(html, spike.start(), spike.end());
    html.text(spike.ongoing() ? " (مستمرة)" : "").end();
    html.begin("span").text("الذروة ");
    ArabicDates.write(html, spike.peak(), false);
    html.text(": ").element("b", "" + spike.count());
    html.text(String.format(Locale.ROOT, " والمتوقع %.1f", spike.expected())).end();
    html.element("span", String.format(Locale.ROOT, "الندرة %.1f", spike.score()), "class", "note");
    html.end();
    html.begin("ul", "class", "headlines");
    Set<String> headlines = new HashSet<>();
    for (ArticleRef example : spike.examples()) {
      if (!headlines.add(example.headline())) {
        continue;
      }
      html.begin("li").bdi(example.headline()).text(" ");
      html.element("bdi", HtmlLists.cut(example.outlet()), "class", "note").end();
    }
    html.end().end();
    writeSparkline(html, spike);
    html.endBlock();
  }

  private void writeSparkline(Html html, Spike spike) {
    LocalDate from = spike.peak().minusDays(AROUND);
    LocalDate to = spike.peak().plusDays(AROUND);
    NavigableMap<LocalDate, Counts> days =
        coverage.daily(Slice.ALL.entity(spike.entity().id()).from(from).to(to));
    int most = Math.max(1, days.values().stream().mapToInt(Counts::reports).max().orElse(1));
    double width = (2 * AROUND + 1) * SPARK_STEP;
    html.begin(
        "svg",
        "class",
        "spark",
        "viewBox",
        "0 0 " + TimelineChart.number(width) + " " + TimelineChart.number(SPARK_HEIGHT),
        "role",
        "img",
        "aria-label",
        "التقارير في الأيام حول الذروة، وأكثرها " + most);
    for (Map.Entry<LocalDate, Counts> entry : days.entrySet()) {
      long place = entry.getKey().toEpochDay() - from.toEpochDay();
      double height = entry.getValue().reports() * SPARK_HEIGHT / most;
      boolean inside =
          !entry.getKey().isBefore(spike.start()) && !entry.getKey().isAfter(spike.end());
      html.begin(
          "rect",
          "class",
          inside ? "high" : "low",
          "x",
          TimelineChart.number(width - (place + 1) * SPARK_STEP),
          "width",
          TimelineChart.number(SPARK_STEP - 0.5),
          "y",
          TimelineChart.number(SPARK_HEIGHT - height),
          "height",
          TimelineChart.number(height));
      html.end();
    }
    html.end();
  }
}
