package dev.rasid.export;

import dev.rasid.monitor.Alert;
import dev.rasid.monitor.ArticleRef;
import dev.rasid.monitor.Observation;
import dev.rasid.monitor.Query;
import dev.rasid.monitor.Watchlist;
import dev.rasid.text.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each query held, and the latest alerts with the words that show them. */
final class AlertSection {
  private static final int QUERIES = 20;
  private static final int LATEST = 25;
  private static final int CHIPS = 6;
  private static final int CONTEXT = 70;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Deque<Shown> latest = new ArrayDeque<>();
  private int articles;
  private int total;

  /** An article with alerts as it is shown; the hit is empty if nothing in the text shows them. */
  private record Shown(
      List<String> queries, ArticleRef article, String before, String hit, String after) {}

  void add(Observation seen) {
    List<Alert> alerts = seen.alerts();
    if (!alerts.isEmpty()) {
      articles++;
      total += alerts.size();
      alerts.forEach(alert -> counts.merge(alert.query(), 1, Integer::sum));
      latest.addLast(shown(alerts, seen));
      if (latest.size() > LATEST) {
        latest.removeFirst();
      }
    }
  }

  int total() {
    return total;
  }

  private static Shown shown(List<Alert> alerts, Observation seen) {
    ArticleRef article = ArticleRef.of(seen.report());
    List<String> queries = alerts.stream().map(Alert::query).limit(CHIPS).toList();
    if (alerts.size() > CHIPS) {
      queries = new ArrayList<>(queries);
      queries.add("و" + (alerts.size() - CHIPS) + " غيرها");
    }
    List<Span> spans = alerts.get(0).spans();
    if (spans.isEmpty()) {
      return new Shown(queries, article, "", "", "");
    }
    String text = seen.report().analyzed().article().text();
    Span hit = spans.get(0);
    int end = boundary(text, Math.min(hit.end(), hit.start() + 2 * CONTEXT));
    int from = boundary(text, Math.max(0, hit.start() - CONTEXT));
    int to = boundary(text, Math.min(text.length(), end + CONTEXT));
    return new Shown(
        queries,
        article,
        (from > 0 ? "…" : "") + text.substring(from, hit.start()),
        text.substring(hit.start(), end),
        text.substring(end, to) + (to < text.length() ? "…" : ""));
  }

  /** The place itself, or the one before if it would cut a character in halves. */
  private static int boundary(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }

  void write(Html html, Watchlist watchlist) {
    html.begin("section", "id", "alerts").element("h2", "التنبيهات");
    if (counts.isEmpty()) {
      String none = watchlist.size() == 0 ? "لا استعلامات." : "لم ينطبق أي استعلام.";
      html.element("p", none, "class", "note").endBlock();
      return;
    }
    html.element(
        "p",
        "انطبق " + counts.size() + " من " + watchlist.size() + " استعلامًا في هذا التشغيل.",
        "class",
        "note");
    writeQueries(html, watchlist);
    writeLatest(html);
    html.endBlock();
  }

  private void writeQueries(Html html, Watchlist watchlist) {
    html.begin("div", "class", "scroll").begin("table").begin("thead").begin("tr");
    for (String head : List.of("الاستعلام", "نصّه", "تنبيهات")) {
      html.element("th", head, "scope", "col");
    }
    html.endBlock().endBlock().begin("tbody");
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(QUERIES)
        .forEach(
            entry -> {
              String text = watchlist.query(entry.getKey()).map(Query::text).orElse("");
              html.begin("tr").begin("td").bdi(HtmlLists.cut(entry.getKey())).end();
              html.begin("td").element("bdi", HtmlLists.cut(text), "class", "query").end();
              html.element("td", "" + entry.getValue()).endBlock();
            });
    html.end().end().endBlock();
    HtmlLists.more(html, QUERIES, counts.size());
  }

  private void writeLatest(Html html) {
    html.element("h3", "آخر المقالات التي نبّهت").begin("ul", "class", "latest");
    latest
        .descendingIterator()
        .forEachRemaining(
            alert -> {
              html.begin("li").begin("div", "class", "facts");
              html.element("bdi", alert.article().headline(), "class", "name").end();
              html.begin("div", "class", "facts note");
              html.bdi(HtmlLists.cut(alert.article().outlet()));
              ArabicDates.write(
                  html, LocalDate.ofInstant(alert.article().time(), ZoneOffset.UTC), false);
              alert
                  .queries()
                  .forEach(query -> html.element("bdi", HtmlLists.cut(query), "class", "chip"));
              html.end();
              if (!alert.hit().isEmpty()) {
                html.begin("p", "class", "snippet", "dir", "auto").text(alert.before());
                html.element("mark", alert.hit(), "class", "misc").text(alert.after()).end();
              }
              html.endBlock();
            });
    html.endBlock();
    HtmlLists.more(html, LATEST, articles);
  }
}
