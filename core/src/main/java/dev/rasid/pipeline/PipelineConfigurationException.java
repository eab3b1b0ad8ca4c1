package dev.rasid.pipeline;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A pipeline cannot be built; says everything that is wrong with its configuration. */
public final class PipelineConfigurationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** One sentence a problem. */
  private final ImmutableList<String> problems;

  PipelineConfigurationException(List<String> problems) {
    super(
        "the pipeline has "
            + problems.size()
            + (problems.size() == 1 ? " problem:" : " problems:")
            + "\n  - "
            + String.join("\n  - ", problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns what is wrong.
   *
   * @return one sentence a problem, each naming what is available
   */
  public List<String> problems() {
    return problems;
  }
}
