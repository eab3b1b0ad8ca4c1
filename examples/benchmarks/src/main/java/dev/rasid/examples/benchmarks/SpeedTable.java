package dev.rasid.examples.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What one run measured: a row for each benchmark, relative to one of them. */
final class SpeedTable {
  /** The parameter of benchmarks that are measured at several sizes. */
  static final String SIZE = "queries";

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<String, Row> rows = new TreeMap<>();

  /** One benchmark: microseconds and bytes per article, and half the 99.9 % confidence interval. */
  private record Row(double micros, double error, double bytes) {}

  SpeedTable(Collection<RunResult> results) {
    for (RunResult result : results) {
      Result<?> time = result.getPrimaryResult();
      Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
      double bytes = allocation == null ? Double.NaN : allocation.getScore();
      String size = result.getParams().getParam(SIZE);
      rows.put(
          size == null ? time.getLabel() : row(time.getLabel(), size),
          new Row(time.getScore(), time.getScoreError(), bytes));
    }
  }

  /** The row of a benchmark that is measured at several sizes. */
  static String row(String benchmark, String size) {
    return benchmark + ' ' + size;
  }

  /** Prints the given rows, those that were measured; {@code reference} is what has ratio 1. */
  void print(List<String> order, String reference, PrintStream out) {
    out.printf(
        Locale.ROOT, "%-24s %12s %10s %10s %12s%n", "", "µs/article", "±", "x Lucene", "B/article");
    Row one = rows.get(reference);
    for (String name : order) {
      Row row = rows.get(name);
      if (row != null) {
        double ratio = one == null ? Double.NaN : one.micros / row.micros;
        out.printf(
            Locale.ROOT,
            "%-24s %12.2f %10.2f %10.2f %12.0f%n",
            name,
            row.micros,
            row.error,
            ratio,
            row.bytes);
      }
    }
  }
}
