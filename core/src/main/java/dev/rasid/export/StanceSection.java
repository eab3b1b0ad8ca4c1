package dev.rasid.export;

import dev.rasid.monitor.Coverage;
import dev.rasid.monitor.Slice;
import dev.rasid.monitor.StanceLedger;
import dev.rasid.monitor.StanceRow;
import dev.rasid.monitor.StanceTally;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who is said to be for or against whom, as a matrix and as a list with outlets. */
final class StanceSection {
  private static final int SIDE = 10;
  private static final int PAIRS = 20;

  private final StanceLedger ledger;
  private final Coverage coverage;

  StanceSection(StanceLedger ledger, Coverage coverage) {
    this.ledger = ledger;
    this.coverage = coverage;
  }

  void write(Html html) {
    html.begin("section", "id", "stances").element("h2", "من يقف ممّن");
    List<StanceRow> rows = ledger.rows(Slice.ALL);
    if (rows.isEmpty()) {
      html.element("p", "لا مواقف.", "class", "note").endBlock();
      return;
    }
    html.element(
        "p",
        "أصحاب المواقف في الصفوف، ومن يتخذونها منه في الأعمدة. + مواقف مؤيدة، − معارضة. الموقف"
            + " لصاحبه لا للوسيلة التي تنقله.",
        "class",
        "note");
    writeMatrix(html, rows);
    writePairs(html, rows);
    html.endBlock();
  }

  private static void writeMatrix(Html html, List<StanceRow> rows) {
    Map<String, String> holders = largest(rows, StanceRow::holder, StanceRow::holderName);
    List<StanceRow> theirs = rows.stream().filter(it -> holders.containsKey(it.holder())).toList();
    Map<String, String> targets = largest(theirs, StanceRow::target, StanceRow::targetName);
    html.begin("div", "class", "scroll").begin("table", "class", "matrix");
    html.begin("thead").begin("tr").element("th", "");
    targets
        .values()
        .forEach(name -> html.begin("th", "scope", "col").bdi(HtmlLists.cut(name)).end());
    html.endBlock().endBlock().begin("tbody");
    holders.forEach(
        (holder, name) -> {
          html.begin("tr").begin("th", "scope", "row").bdi(HtmlLists.cut(name)).end();
          for (String target : targets.keySet()) {
            StanceTally tally =
                theirs.stream()
                    .filter(it -> it.holder().equals(holder) && it.target().equals(target))
                    .map(StanceRow::tally)
                    .findFirst()
                    .orElse(StanceTally.NONE);
            html.begin("td", "class", tally.stances() == 0 ? "" : style(tally));
            writeTally(html, tally);
            html.end();
          }
          html.endBlock();
        });
    html.endBlock().end().endBlock();
  }

  /** The ids with the most stances, with their names. */
  private static Map<String, String> largest(
      List<StanceRow> rows, Function<StanceRow, String> id, Function<StanceRow, String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (StanceRow row : rows) {
      counts.merge(id.apply(row), row.tally().stances(), Integer::sum);
      names.putIfAbsent(id.apply(row), name.apply(row));
    }
    Map<String, String> largest = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SIDE)
        .forEach(entry -> largest.put(entry.getKey(), names.getOrDefault(entry.getKey(), "")));
    return largest;
  }

  private void writePairs(Html html, List<StanceRow> rows) {
    List<String> outlets = AttentionSection.largestOutlets(coverage);
    html.element("h3", "الأكثر تكرارًا، وأي وسيلة تنقله").begin("ul", "class", "pairs");
    for (StanceRow row : rows.subList(0, Math.min(PAIRS, rows.size()))) {
      html.begin("li").bdi(HtmlLists.cut(row.holderName())).text(" ");
      html.begin("span", "class", "chip " + style(row.tally()));
      writeTally(html, row.tally());
      html.end().text(" ← ").bdi(HtmlLists.cut(row.targetName())).text(" ");
      html.begin("span", "class", "note");
      for (String outlet : outlets) {
        StanceTally there = ledger.tally(row.holder(), row.target(), Slice.ALL.outlet(outlet));
        if (there.stances() > 0) {
          html.bdi(outlet.isEmpty() ? "بلا اسم" : HtmlLists.cut(outlet)).text(" ");
          writeTally(html, there);
          html.text("  ");
        }
      }
      html.end().endBlock();
    }
    html.endBlock();
    HtmlLists.more(html, PAIRS, rows.size());
  }

  private static String style(StanceTally tally) {
    return tally.polarity() > 0 ? "favor" : tally.polarity() < 0 ? "against" : "mixed";
  }

  private static void writeTally(Html html, StanceTally tally) {
    if (tally.stances() == 0) {
      html.text("·");
      return;
    }
    StringBuilder text = new StringBuilder();
    if (tally.favor() > 0) {
      text.append('+').append(tally.favor());
    }
    if (tally.against() > 0) {
      text.append(text.length() == 0 ? "" : " ").append('−').append(tally.against());
    }
    if (tally.neutral() > 0) {
      text.append(text.length() == 0 ? "" : " ").append('±').append(tally.neutral());
    }
    html.element("bdi", text.toString(), "dir", "ltr");
  }
}
