package dev.rasid.pipeline;

import com.google.common.base.Strings;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.Options;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The plan of a pipeline: which analyzers run, in which order, and what each reads and writes.
 *
 * <p>{@link #toString()} prints it as a table. Immutable and safe for use by any number of threads.
 *
 * @param steps in the order they run
 */
public record Explanation(List<Step> steps) {

  /** Makes the list immutable. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One analyzer of the plan.
   *
   * @param descriptor what it is called, reads and writes
   * @param options what was set for it
   */
  public record Step(AnalyzerDescriptor descriptor, Options options) {}

  @Override
  public String toString() {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"", "analyzer", "reads", "writes", "languages", "options"});
    for (int i = 0; i < steps.size(); i++) {
      AnalyzerDescriptor descriptor = steps.get(i).descriptor();
      String optional = names(descriptor.optional());
      rows.add(
          new String[] {
            Integer.toString(i + 1),
            descriptor.id(),
            names(descriptor.requires()) + (optional.isEmpty() ? "" : " [" + optional + "]"),
            names(descriptor.writes()),
            descriptor.languages().isEmpty() ? "any" : String.join(" ", descriptor.languages()),
            steps.get(i).options().toString()
          });
    }
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row[column].length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        line.append(Strings.padEnd(row[column], widths[column] + 2, ' '));
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }

  private static String names(Collection<?> keys) {
    return keys.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
  }
}
