package dev.rasid.export;

import dev.rasid.monitor.Counts;
import dev.rasid.monitor.DuplicatePair;
import dev.rasid.monitor.Monitor;
import dev.rasid.monitor.Observation;
import dev.rasid.monitor.Slice;
import dev.rasid.monitor.Spike;
import dev.rasid.monitor.StoryEvent;
import dev.rasid.monitor.StorySummary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

/**
 * A page for people: what a {@link Monitor} has seen. A time line with spikes, stories with their
 * outlets, who gets attention where, who is for or against whom, and alerts.
 *
 * <pre>{@code
 * Dashboard dashboard = new Dashboard("راصد");
 * dashboard.add(monitor.add(article)); // for every article
 * dashboard.write(monitor, writer);
 * }</pre>
 *
 * <p>The page is one HTML file, right to left, that loads nothing and runs no script; whatever
 * articles hold is shown as text. Its size is bounded: lists show the largest and say how many
 * there are. Not safe for use by several threads at once.
 */
public final class Dashboard {
  private final String title;
  private final AlertSection alerts = new AlertSection();
  private final Map<DuplicatePair.Kind, Integer> duplicates =
      new EnumMap<>(DuplicatePair.Kind.class);
  private int articles;
  private int stories;

  /**
   * Creates one that has seen nothing.
   *
   * @param title the title of the page, plain text
   */
  public Dashboard(String title) {
    this.title = Objects.requireNonNull(title, "title must not be null");
  }

  /**
   * Counts what was said of an article.
   *
   * @param seen what a monitor said
   */
  public void add(Observation seen) {
    articles++;
    alerts.add(seen);
    seen.duplicates().forEach(pair -> duplicates.merge(pair.kind(), 1, Integer::sum));
    for (StoryEvent event : seen.stories()) {
      if (event instanceof StoryEvent.Opened || event instanceof StoryEvent.Split) {
        stories++;
      } else if (event instanceof StoryEvent.Merged) {
        stories--;
      }
    }
  }

  /**
   * Writes the page.
   *
   * @param monitor the monitor
   * @param out where to; something that encodes must encode in UTF-8
   * @throws IOException if {@code out} throws it
   */
  public void write(Monitor monitor, Appendable out) throws IOException {
    Html html = new Html();
    HtmlPage.begin(html, title, "report.css", "dashboard.css");
    List<Spike> spikes = SpikeSection.largestFirst(monitor.spikes());
    List<StorySummary> largest = monitor.largestStories();
    AttentionSection attention = new AttentionSection(monitor.coverage());
    NavigableMap<LocalDate, Counts> days = monitor.coverage().daily(Slice.ALL);
    writeHeader(html, monitor, days, spikes.size());
    writeContents(html);
    html.begin("main");
    new TimelineChart(days, spikes).write(html);
    new SpikeSection(monitor.coverage(), spikes).write(html);
    out.append(html.drain());
    StorySection.write(html, largest, attention::name);
    attention.write(html);
    new StanceSection(monitor.stances(), monitor.coverage()).write(html);
    alerts.write(html, monitor.watchlist());
    html.endBlock();
    HtmlPage.end(html);
    out.append(html.drain());
  }

  private void writeHeader(
      Html html, Monitor monitor, NavigableMap<LocalDate, Counts> days, int spikes) {
    Counts all = monitor.coverage().count(Slice.ALL);
    html.begin("header", "class", "page").element("h1", title);
    if (!days.isEmpty()) {
      html.begin("p", "class", "note").text("من ");
      ArabicDates.write(html, days.firstKey(), true);
      html.text(" إلى ");
      ArabicDates.write(html, days.lastKey(), true);
      html.text(" · تبدأ الأيام عند منتصف الليل بتوقيت ");
      html.bdi(
          monitor.coverage().retention().zone().getId().equals("Z")
              ? "UTC"
              : monitor.coverage().retention().zone().getId());
      html.end();
    }
    html.begin("dl", "class", "counts");
    writeCount(html, "تقارير", all.reports());
    writeCount(html, "نصوص متمايزة", all.texts());
    writeCount(html, "وسائل إعلام", all.outlets());
    writeCount(html, "قصص", stories);
    writeCount(html, "طفرات اهتمام", spikes);
    writeCount(html, "تنبيهات", alerts.total());
    html.end();
    html.begin("p", "class", "note");
    html.text(
        "في هذا التشغيل "
            + articles
            + " مقالة؛ أزواج النسخ: "
            + duplicates.getOrDefault(DuplicatePair.Kind.IDENTICAL, 0)
            + " متطابقة، "
            + duplicates.getOrDefault(DuplicatePair.Kind.REVISED, 0)
            + " معدّلة، "
            + duplicates.getOrDefault(DuplicatePair.Kind.PARTIAL, 0)
            + " جزئية");
    html.end().endBlock();
  }

  private static void writeCount(Html html, String what, int count) {
    html.begin("div").element("dt", what).element("dd", Integer.toString(count)).end();
  }

  private static void writeContents(Html html) {
    html.begin("nav", "class", "legend", "aria-label", "أقسام الصفحة");
    writeLink(html, "timeline", "الخط الزمني");
    writeLink(html, "spikes", "الطفرات");
    writeLink(html, "stories", "القصص");
    writeLink(html, "attention", "الاهتمام");
    writeLink(html, "stances", "المواقف");
    writeLink(html, "alerts", "التنبيهات");
    html.endBlock();
  }

  private static void writeLink(Html html, String anchor, String text) {
    html.element("a", text, "href", "#" + anchor);
  }
}
