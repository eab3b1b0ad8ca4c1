package dev.rasid.export;

import dev.rasid.annotation.EntityType;
import dev.rasid.monitor.CoMention;
import dev.rasid.monitor.Counts;
import dev.rasid.monitor.Coverage;
import dev.rasid.monitor.EntityCount;
import dev.rasid.monitor.Slice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who gets attention: counts three ways, share of voice, and where; and who is named with whom. */
final class AttentionSection {
  private static final int SHOWN = 12;
  private static final int OUTLETS = 6;
  private static final int NETWORK = 60;
  private static final int EDGES = 30;

  private final Coverage coverage;
  private final List<EntityCount> rows;
  private final Map<String, String> names = new HashMap<>();

  AttentionSection(Coverage coverage) {
    this.coverage = coverage;
    rows = coverage.entities(Slice.ALL);
    rows.forEach(row -> names.put(row.entity().id(), row.entity().name()));
  }

  /** What an entity is called; its id if no report names it. */
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  void write(Html html) {
    html.begin("section", "id", "attention").element("h2", "من يحظى بالاهتمام");
    if (rows.isEmpty()) {
      html.element("p", "لا كيانات.", "class", "note").endBlock();
      return;
    }
    html.element(
        "p",
        "عدد التقارير والنصوص المتمايزة والوسائل التي تذكر كل كيان. حصة الصوت من نصوص المعروضين"
            + " من نوعه. وتحت كل وسيلة ما تذكره من تقاريرها بالمئة.",
        "class",
        "note");
    List<String> outlets = largestOutlets(coverage);
    html.begin("div", "class", "scroll").begin("table", "class", "attention");
    html.begin("thead").begin("tr");
    for (String head : List.of("الكيان", "تقارير", "نصوص", "وسائل", "حصة الصوت")) {
      html.element("th", head, "scope", "col");
    }
    for (String outlet : outlets) {
      html.begin("th", "scope", "col")
          .bdi(outlet.isEmpty() ? "بلا اسم" : HtmlLists.cut(outlet))
          .end();
    }
    html.endBlock().endBlock();
    for (EntityType type : EntityType.values()) {
      writeType(html, type, outlets);
    }
    html.end().endBlock();
    HtmlLists.more(html, SHOWN * EntityType.values().length, rows.size());
    writeNetwork(html);
    html.endBlock();
  }

  /** The outlets with most reports. */
  static List<String> largestOutlets(Coverage coverage) {
    return coverage.outlets(Slice.ALL).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Counts> entry) -> -entry.getValue().reports())
                .thenComparing(Map.Entry::getKey))
        .limit(OUTLETS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void writeType(Html html, EntityType type, List<String> outlets) {
    List<String> ids =
        rows.stream()
            .filter(row -> row.entity().type() == type)
            .limit(SHOWN)
            .map(row -> row.entity().id())
            .toList();
    if (ids.isEmpty()) {
      return;
    }
    Map<String, Map<String, EntityCount>> byOutlet = new HashMap<>();
    for (String outlet : outlets) {
      Map<String, EntityCount> counts = new HashMap<>();
      coverage
          .shares(ids, Slice.ALL.outlet(outlet))
          .forEach(row -> counts.put(row.entity().id(), row));
      byOutlet.put(outlet, counts);
    }
    html.begin("tbody");
    html.begin("tr", "class", "entity").begin("th", "colspan", "" + (5 + outlets.size()));
    html.element("span", ReportSummary.arabic(type), "class", "chip " + ReportSummary.style(type));
    html.end().endBlock();
    for (EntityCount row : coverage.shares(ids, Slice.ALL)) {
      html.begin("tr");
      html.begin("td").bdi(HtmlLists.cut(row.entity().name())).end();
      html.element("td", "" + row.counts().reports());
      html.element("td", "" + row.counts().texts());
      html.element("td", "" + row.counts().outlets());
      html.begin("td", "class", "share").begin("div", "class", "bar");
      html.begin("span", "style", "inline-size:" + percent(row.textShare()) + "%").end().end();
      html.element("span", percent(row.textShare()) + "٪").end();
      for (String outlet : outlets) {
        EntityCount there = byOutlet.getOrDefault(outlet, Map.of()).get(row.entity().id());
        double reach = there == null ? 0 : there.reach();
        html.element(
            "td",
            reach == 0 ? "·" : percent(reach),
            "class",
            "heat",
            "style",
            "--heat:" + Math.round(Math.min(1, reach * 4) * 100) + "%");
      }
      html.endBlock();
    }
    html.endBlock();
  }

  private void writeNetwork(Html html) {
    List<CoMention> edges = coverage.coMentions(Slice.ALL, NETWORK);
    if (edges.isEmpty()) {
      return;
    }
    html.element("h3", "من يُذكر مع من").begin("ul", "class", "relations");
    for (CoMention edge : edges.subList(0, Math.min(EDGES, edges.size()))) {
      html.begin("li").bdi(HtmlLists.cut(edge.first().name())).text(" + ");
      html.bdi(HtmlLists.cut(edge.second().name())).text(" ");
      html.element("span", "" + edge.counts().texts(), "class", "count").endBlock();
    }
    html.endBlock();
    HtmlLists.more(html, EDGES, edges.size());
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.1f", 100 * part);
  }
}
